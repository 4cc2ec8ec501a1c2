"""People under restriction (GDPR art. 18): their values stay here and change for nobody.

A listener on the writing sessions refuses every edit about such a person, whatever function makes
it; only the restriction itself, a consent and the answer to a request may still be written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.errors import UserError
from l2w_desktop.journal.plan import class_of, plans
from l2w_desktop.models import Consent, Erasure, PrivacyRequest, Restriction
from l2w_desktop.models.fields import Shared
from l2w_desktop.texts import Text

_KNOWN = "restricted"  # of session.info: the people under restriction in this transaction
_STILL_OPEN = (Restriction, Consent, PrivacyRequest, Erasure)


class UnderRestriction(UserError):
    """An edit about a person whose data may only be kept."""

    text = Text(
        "De gegevens van deze persoon zijn afgeschermd. Hef eerst de afscherming op.",
        "The data of this person are under restriction. Lift the restriction first.",
    )


class AlreadyRestricted(UserError):
    """A second restriction of the same person."""

    text = Text(
        "Deze persoon is al afgeschermd sinds {day}. Er is niets gewijzigd.",
        "This person is already under restriction since {day}. Nothing changed.",
    )


class NotRestricted(UserError):
    """A restriction that is not there cannot be lifted."""

    text = Text(
        "Deze persoon is niet afgeschermd. Er is niets gewijzigd.",
        "This person is not under restriction. Nothing changed.",
    )


class ReasonNeeded(UserError):
    """A step on somebody's rights without a reason."""

    text = Text(
        "Vul een reden in. Ze staat later in het inzagerapport.",
        "Fill in a reason. It stands in the access report later.",
    )


def restricted() -> sa.Select[Any]:
    """Return the query of the ids of everybody under restriction, to be used as ``not in``."""
    return sa.select(Restriction.person_id).where(
        Restriction.since_on.is_not(None),
        Restriction.lifted_on.is_(None),
        Restriction.is_archived.is_not(True),
    )


def people(session: Session) -> frozenset[str]:
    """Return the ids of everybody under restriction."""
    return frozenset(session.scalars(restricted()))


def current(session: Session, person_id: str) -> Restriction | None:
    """Return the restriction of a person; None when there is none."""
    query = sa.select(Restriction).where(
        Restriction.person_id == person_id, Restriction.id.in_(_open_ids())
    )
    return session.scalars(query.order_by(Restriction.since_on)).first()


def restrict(session: Session, person_id: str, *, on: dt.date, reason: str) -> Restriction:
    """Put a person under restriction; raises ReasonNeeded, AlreadyRestricted."""
    if not reason.strip():
        raise ReasonNeeded
    before = current(session, person_id)
    if before is not None:
        raise AlreadyRestricted(day=f"{before.since_on:%d/%m/%Y}")
    row = Restriction(person_id=person_id, since_on=on, reason=reason.strip())
    session.add(row)
    session.flush()
    session.info.pop(_KNOWN, None)
    return row


def lift(session: Session, person_id: str, *, on: dt.date) -> None:
    """Lift every restriction of a person; raises NotRestricted.

    Two desks may both have restricted the person: one lifting ends both.
    """
    query = sa.select(Restriction).where(
        Restriction.person_id == person_id, Restriction.id.in_(_open_ids())
    )
    rows = list(session.scalars(query))
    if not rows:
        raise NotRestricted
    for row in rows:
        row.lifted_on = on
    session.flush()
    session.info.pop(_KNOWN, None)


def require_open(session: Session, person_ids: Iterable[str]) -> None:
    """Raise UnderRestriction when one of these people is: nothing about them leaves."""
    if not people(session).isdisjoint(person_ids):
        raise UnderRestriction


def install(factory: sessionmaker[Session]) -> None:
    """Refuse edits about people under restriction in every session of ``factory``."""
    event.listen(factory, "before_flush", _refuse)


def _open_ids() -> sa.Select[Any]:
    return restricted().with_only_columns(Restriction.id)


def _refuse(session: Session, _context: Any, _instances: Any) -> None:
    touched = [o for o in session.new if _is_watched(o)]
    touched += [o for o in session.dirty if _is_watched(o) and session.is_modified(o)]
    if not touched:
        return
    known: frozenset[str] | None = session.info.get(_KNOWN)
    if known is None:
        known = session.info[_KNOWN] = people(session)
    if known and any(_subject(session, one) in known for one in touched):
        raise UnderRestriction


def _is_watched(row: object) -> bool:
    return isinstance(row, Shared) and not isinstance(row, _STILL_OPEN)


def _subject(session: Session, row: Any) -> str:
    """Return the person that a row is about; "" for nobody, or somebody who is only being born."""
    plan = plans()[row.__tablename__]
    while plan.owner is not None:
        owner_id = getattr(row, plan.owner.column)
        plan = plans()[plan.owner.target]
        row = session.get(class_of(plan), owner_id) if owner_id else None
        if row is None:
            return ""
    return str(row.id) if plan.name == "person" else ""
