"""The sites as the central partner sees them: the last package, receipts, gaps, versions, counts.

One line per installation. Everything is counted by the database in one go per table, so that the
cost grows with the rows and not with the number of sites times the rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal import chain
from l2w_desktop.journal.access import raw
from l2w_desktop.models import Duo, Mentee, Mentor, Package, Peer, Site
from l2w_desktop.services import founding
from l2w_desktop.services.actors import actor_of
from l2w_desktop.services.partners import DUE_AFTER_DAYS

NEVER, GAP, LATE, GOOD, REVOKED = "NEVER", "GAP", "LATE", "GOOD", "REVOKED"


@dataclass(frozen=True, slots=True)
class SiteLine:
    """One installation of a site; ``status`` is NEVER, GAP, LATE, GOOD or REVOKED.

    ``held`` is the last change of it that is here, ``missing`` the first and last number of what
    is known to exist beyond. ``unconfirmed`` are our own changes that it did not confirm yet.
    ``program`` and ``schema`` are what its last package said; the counts are those of its site.
    """

    id: str
    number: str
    name: str
    status: str
    site: str
    last_at: dt.datetime | None
    last_package: int
    parked: int
    held: int
    missing: tuple[int, int] | None
    unconfirmed: int
    program: str
    schema: int
    mentees: int
    mentors: int
    duos: int


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked once for all installations."""

    replica: str
    vector: Mapping[str, int]
    told: Mapping[str, int]
    last: Mapping[str, dt.datetime]
    parked: Mapping[str, int]
    counts: Mapping[str, Mapping[str, int]]  # table, site code


def overview(session: Session, now: dt.datetime) -> tuple[SiteLine, ...]:
    """Return the installations of the sites that who works here may see, by code."""
    actor = actor_of(session)
    query = sa.select(Peer).where(Peer.role == "site").order_by(Peer.site_code, Peer.replica)
    if actor is not None and actor.sites:
        query = query.where(Peer.site_code.in_(actor.sites))
    peers = session.scalars(query).all()
    known = _known(session)
    return tuple(_line(peer, known, now) for peer in peers)


def _known(session: Session) -> _Known:
    vector = chain.vector(raw(session))
    told: dict[str, int] = dict(vector)
    for held in session.scalars(sa.select(Peer.acknowledged)):
        for replica, seq in (held or {}).items():
            told[replica] = max(seq, told.get(replica, 0))
    read = sa.select(Package.peer, sa.func.max(Package.at)).where(
        Package.direction == "in", Package.state == "read"
    )
    parked = sa.select(Package.peer, sa.func.count()).where(Package.state == "parked")
    counts = {model.__tablename__: _by_site(session, model) for model in (Mentee, Mentor, Duo)}
    return _Known(
        founding.installation(session).replica,
        vector,
        told,
        _pairs(session.execute(read.group_by(Package.peer))),
        _pairs(session.execute(parked.group_by(Package.peer))),
        counts,
    )


def _by_site(session: Session, model: type[Mentee | Mentor | Duo]) -> Mapping[str, int]:
    query = sa.select(Site.code, sa.func.count()).join(model, model.site_id == Site.id)
    return _pairs(session.execute(query.where(model.is_archived.is_not(True)).group_by(Site.code)))


def _pairs(rows: Iterable[Any]) -> dict[str, Any]:
    return {key or "": value for key, value in rows}


def _line(peer: Peer, known: _Known, now: dt.datetime) -> SiteLine:
    held, told = known.vector.get(peer.replica, 0), known.told.get(peer.replica, 0)
    last_at = known.last.get(peer.replica)
    missing = (held + 1, told) if told > held else None
    parked = known.parked.get(peer.replica, 0)
    own = known.vector.get(known.replica, 0)
    confirmed = min(own, (peer.acknowledged or {}).get(known.replica, 0))
    return SiteLine(
        id=peer.replica,
        number=f"{peer.site_code}-{peer.replica[:2]}",
        name=peer.name,
        status=_status(peer, last_at, bool(missing or parked), now),
        site=peer.site_code,
        last_at=last_at,
        last_package=peer.last_read,
        parked=parked,
        held=held,
        missing=missing,
        unconfirmed=own - confirmed,
        program=peer.program,
        schema=peer.schema,
        mentees=known.counts["mentee"].get(peer.site_code, 0),
        mentors=known.counts["mentor"].get(peer.site_code, 0),
        duos=known.counts["duo"].get(peer.site_code, 0),
    )


def _status(peer: Peer, last_at: dt.datetime | None, has_gap: bool, now: dt.datetime) -> str:
    if peer.revoked_at is not None:
        return REVOKED
    if has_gap:
        return GAP
    if last_at is None:
        return NEVER
    return LATE if (now - last_at).days > DUE_AFTER_DAYS else GOOD
