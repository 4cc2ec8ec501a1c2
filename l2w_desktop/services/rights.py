"""What the file of a person shows about privacy: consents, restriction, requests, erasure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Erasure
from l2w_desktop.services import consents, founding, handovers, permissions, requests, restrictions
from l2w_desktop.services.consents import ConsentLine
from l2w_desktop.services.handovers import HandoverLine
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.requests import RequestLine


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """The rights of one person as one screen shows them; ``may`` is what the user may do.

    ``moved`` is the last handover when it brought the file to another site than this one.
    """

    consents: tuple[ConsentLine, ...] = ()
    requests: tuple[RequestLine, ...] = ()
    restricted_on: dt.date | None = None
    reason: str = ""
    erased_on: dt.date | None = None
    may: frozenset[Action] = frozenset()
    handovers: tuple[HandoverLine, ...] = ()
    moved: HandoverLine | None = None


NO_PRIVACY = PrivacyView()


def of_person(session: Session, person_id: str, today: dt.date) -> PrivacyView:
    """Return the rights of a person, as far as they are known here."""
    restriction = restrictions.current(session, person_id)
    asked = (Action.ACCESS, Action.RESTRICT, Action.HAND_OVER, Action.ERASE)
    moves = handovers.of_person(session, person_id)
    is_here = not moves or moves[-1].to_site == founding.installation(session).site_code
    return PrivacyView(
        consents.of_person(session, person_id, today),
        requests.of_person(session, person_id),
        restriction.since_on if restriction else None,
        (restriction.reason or "") if restriction else "",
        _erased_on(session, person_id),
        frozenset(a for a in asked if permissions.is_allowed(session, a)),
        moves,
        None if is_here else moves[-1],
    )


def _erased_on(session: Session, person_id: str) -> dt.date | None:
    query = sa.select(sa.func.min(Erasure.erased_on)).where(Erasure.person_id == person_id)
    return session.scalar(query)
