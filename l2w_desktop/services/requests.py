"""What people asked about their own data and what was answered: done, or refused with a reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import PrivacyRequest, User
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import audit, permissions, restrictions
from l2w_desktop.services.actors import actor_of
from l2w_desktop.services.audit import Act
from l2w_desktop.services.consents import require_past
from l2w_desktop.services.meetings import code_in
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.restrictions import ReasonNeeded
from l2w_desktop.services.subjects import Subject, subject_of, words_in
from l2w_desktop.texts import Text

ACCESS, RESTRICT, LIFT, ERASE = "ACCESS", "RESTRICT", "LIFT", "ERASE"
DONE, REFUSED = "DONE", "REFUSED"
_MAY = {ACCESS: Action.ACCESS, ERASE: Action.ERASE}  # the others: Action.RESTRICT
_SHORT = 3  # letters; a shorter word of a name is too common to be refused


class ReasonNames(UserError):
    """A reason that outlives the erasure names the person."""

    text = Text(
        "De reden noemt de persoon. Ze blijft bewaard. Schrijf ze zonder naam, mail of nummer.",
        "The reason names the person. It is kept. Write it without name, mail or number.",
    )


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request as lists show it; ``user`` is who answered."""

    id: str
    kind: Text
    asked_on: dt.date | None
    answer: Text
    answered_on: dt.date | None
    reason: str
    user: str


def done(
    session: Session, person_id: str, kind: str, *, on: dt.date, reason: str = "",
    asked_on: dt.date | None = None,
) -> PrivacyRequest:  # fmt: skip
    """Record that a request was granted; raises ReasonNames."""
    return _answered(session, person_id, kind, DONE, asked_on or on, on, reason)


def refuse(
    session: Session, person_id: str, kind: str, *, asked_on: dt.date, reason: str, today: dt.date
) -> PrivacyRequest:
    """Record that a request was refused, why and by whom.

    Raises NotPermitted, ReasonNeeded, ReasonNames, NotYetAgreed for a day after today.
    """
    kind = code_in("privacy_request_kind", kind)
    permissions.require(session, _MAY.get(kind, Action.RESTRICT))
    require_past(asked_on, today)
    if not reason.strip():
        raise ReasonNeeded
    audit.note(session, Act.REFUSED, person_id=person_id)
    return _answered(session, person_id, kind, REFUSED, asked_on, today, reason)


def restrict(session: Session, person_id: str, *, on: dt.date, reason: str) -> None:
    """Put a person under restriction and record it; raises as ``restrictions.restrict``."""
    permissions.require(session, Action.RESTRICT)
    restrictions.restrict(session, person_id, on=on, reason=reason)
    done(session, person_id, RESTRICT, on=on)
    audit.note(session, Act.RESTRICTED, person_id=person_id)


def lift(session: Session, person_id: str, *, on: dt.date) -> None:
    """Lift the restriction of a person and record it; raises NotRestricted."""
    permissions.require(session, Action.RESTRICT)
    restrictions.lift(session, person_id, on=on)
    done(session, person_id, LIFT, on=on)
    audit.note(session, Act.RELEASED, person_id=person_id)


def of_person(session: Session, person_id: str) -> tuple[RequestLine, ...]:
    """Return what a person asked, newest first."""
    kinds, answers = code_list("privacy_request_kind"), code_list("privacy_answer")
    query = (
        sa.select(PrivacyRequest, User.display_name)
        .outerjoin(User, User.id == PrivacyRequest.user_id)
        .where(PrivacyRequest.person_id == person_id, PrivacyRequest.is_archived.is_not(True))
        .order_by(PrivacyRequest.asked_on.desc(), PrivacyRequest.id.desc())
    )
    return tuple(
        RequestLine(
            row.id, kinds.label(row.kind or ""), row.asked_on, answers.label(row.answer or ""),
            row.answered_on, row.reason or "", name or "",
        )
        for row, name in session.execute(query)
    )  # fmt: skip


def require_nameless(subject: Subject, reason: str) -> None:
    """Raise ReasonNames when a reason that is kept for ever names the person."""
    words = {word for word in subject.words if len(word) >= _SHORT}
    is_named = bool(words & words_in(reason))
    if is_named or any(contact in reason for contact in subject.contacts):
        raise ReasonNames


def _answered(
    session: Session, person_id: str, kind: str, answer: str, asked_on: dt.date, on: dt.date,
    reason: str,
) -> PrivacyRequest:  # fmt: skip
    require_nameless(subject_of(session, person_id), reason)
    actor = actor_of(session)
    known = actor is not None and session.get(User, actor.user_id) is not None
    row = PrivacyRequest(
        person_id=person_id,
        user_id=actor.user_id if actor and known else None,
        kind=kind,
        asked_on=asked_on,
        answer=answer,
        answered_on=on,
        reason=reason.strip() or None,
    )
    session.add(row)
    session.flush()
    return row
