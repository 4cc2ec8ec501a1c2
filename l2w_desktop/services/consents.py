"""Consents: separate per purpose, versioned, withdrawable; absent means no."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from l2w_desktop.models import Consent
from l2w_desktop.services.meetings import code_in


def give(session: Session, person_id: str, kind: str, *, on: dt.date, text_version: str) -> Consent:
    """Record that a person agreed to one purpose (code list consent_kinds)."""
    consent = Consent(
        person_id=person_id,
        kind=code_in("consent_kinds", kind),
        given_on=on,
        text_version=text_version,
    )
    session.add(consent)
    session.flush()
    return consent


def withdraw(consent: Consent, *, on: dt.date) -> None:
    """Record that the person no longer agrees, from ``on``."""
    consent.withdrawn_on = on
