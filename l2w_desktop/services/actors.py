"""Who works in a session: the user whose passphrase opened the desk, and under which role.

The workplace puts the actor into every session it hands out, so that no service needs to be told.
A session without one is the program's own: founding, opening, upgrading.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Change, Installation, Peer

ACTOR = "actor"  # of session.info


@dataclass(frozen=True, slots=True)
class Actor:
    """A user at work. ``sites`` are the codes of the sites they may see; empty means every one."""

    user_id: str
    role: str  # a code of ``user_roles``
    name: str = ""
    sites: tuple[str, ...] = ()


def actor_of(session: Session) -> Actor | None:
    """Return who works in the session, None for the program itself."""
    found: Actor | None = session.info.get(ACTOR)
    return found


def elsewhere(session: Session) -> frozenset[str]:
    """Return the ids of users who are known through packages only: they work at another site."""
    own_site = sa.select(Installation.site_code).scalar_subquery()
    others = sa.select(Peer.replica).where(Peer.site_code != own_site)
    born = sa.select(Change.row).where(Change.tbl == "user_account")
    here = born.where(Change.replica.not_in(others))
    return frozenset(session.scalars(born.where(Change.replica.in_(others)))) - frozenset(
        session.scalars(here)
    )
