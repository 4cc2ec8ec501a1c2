"""Consents: separate per purpose, versioned, withdrawable; absent means no."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Consent
from l2w_desktop.services.meetings import code_in

HIVA: Final = "HIVA"  # of the code list consent_kinds: share data without name with HIVA


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


def holders(session: Session, kind: str, on: dt.date) -> frozenset[str]:
    """Return the ids of the people whose consent to one purpose stands on a day.

    The last word of a person counts, whatever row it stands in: two desks may both have written
    the consent down, and a withdrawal at one of them ends both. On one day, no wins from yes.
    """
    given, withdrawn = sa.func.max(Consent.given_on), sa.func.max(Consent.withdrawn_on)
    mine = sa.and_(Consent.kind == kind, Consent.is_archived.is_not(True))
    yes = dict(_pairs(session, given, mine, Consent.given_on <= on))
    no = dict(_pairs(session, withdrawn, mine, Consent.withdrawn_on <= on))
    return frozenset(who for who, day in yes.items() if who not in no or no[who] < day)


def _pairs(
    session: Session, latest: Any, *where: sa.ColumnElement[bool]
) -> list[tuple[str, dt.date]]:
    query = sa.select(Consent.person_id, latest).where(*where).group_by(Consent.person_id)
    return [(who, day) for who, day in session.execute(query)]
