"""Who may be told to whom: one function per gate (R-17); package to central has none.

A gate gives the people whose consent to that purpose stands on the day. Whoever is under
restriction passes no gate. Everybody else stays out, and is counted where something leaves.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from l2w_desktop.services import consents, restrictions


def to_hiva(session: Session, on: dt.date) -> frozenset[str]:
    """Return who may be in a delivery to HIVA, under a pseudonym."""
    return _passing(session, consents.HIVA, on)


def to_employers(session: Session, on: dt.date) -> frozenset[str]:
    """Return who may be proposed to an employer."""
    return _passing(session, consents.EMPLOYER, on)


def to_partners(session: Session, on: dt.date) -> frozenset[str]:
    """Return who may be referred to another organisation with their data."""
    return _passing(session, consents.PARTNER, on)


def to_the_public(session: Session, on: dt.date) -> frozenset[str]:
    """Return whose photo or story may be shown."""
    return _passing(session, consents.PUBLICITY, on)


def _passing(session: Session, kind: str, on: dt.date) -> frozenset[str]:
    return consents.holders(session, kind, on) - restrictions.people(session)
