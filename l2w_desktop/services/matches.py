"""Propose duos on the register: read, compute, name. Nothing is stored; a person decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from l2w_desktop.matching import Pair, Rules
from l2w_desktop.services import register
from l2w_desktop.services.register import Pool

if TYPE_CHECKING:
    from l2w_desktop.matching.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Board:
    """A proposal with the pool it was made of, which knows names and numbers."""

    proposal: Proposal
    pool: Pool
    rules: Rules


def board(
    session: Session,
    today: dt.date,
    *,
    cohort_id: str | None = None,
    pins: Collection[Pair] = (),
    forbidden: Collection[Pair] = (),
) -> Board:
    """Return the best set of duos for everybody who waits; pairs are ids of roles.

    Raises PinBlocked, PinnedTwice or UnknownPerson for pins that cannot be.
    """
    from l2w_desktop.matching.proposal import propose  # numpy and scipy enter only here

    pool = register.pool(session, today, cohort_id)
    rules = register.rules(session)
    proposal = propose(
        pool.mentees,
        pool.mentors,
        rules,
        pins=pins,
        forbidden=forbidden,
        never_again=pool.never_again,
    )
    return Board(proposal, pool, rules)
