"""Who this desk exchanges packages with: what waits for each partner, and what went before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Package, Peer
from l2w_desktop.models.changes import Change

Direction = Literal["out", "in"]
DUE_AFTER_DAYS = 7  # a site sends a package every week


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package that was written or read here; ``partner`` is empty when nobody could be read."""

    id: str
    partner: str
    direction: Direction
    file_name: str
    at: dt.datetime
    changes: int
    records: int
    state: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Partner:
    """An installation that packages go to or come from.

    ``records`` and ``meetings`` are what it did not confirm yet; ``sent`` is the last package to
    it, ``received`` the last one from it.
    """

    replica: str
    tag: str
    name: str
    role: str
    is_known: bool  # it confirmed something before
    records: int
    meetings: int
    sent: PackageRow | None
    received: PackageRow | None

    def days_since(self, today: dt.date) -> int | None:
        """Return the days since the last package to it; None when there never was one."""
        return (today - self.sent.at.date()).days if self.sent else None

    def is_due(self, today: dt.date) -> bool:
        """Tell whether a package has to go: something changed, and the last one is a week old."""
        days = self.days_since(today)
        is_late = days is None or days > DUE_AFTER_DAYS
        return self.role == "central" and self.records > 0 and is_late


def partners(session: Session) -> tuple[Partner, ...]:
    """Return the partners, the central one first."""
    known = session.scalars(sa.select(Peer).where(Peer.revoked_at.is_(None))).all()
    rows = history(session)
    ordered = sorted(known, key=lambda p: (p.role != "central", p.site_code, p.replica))
    return tuple(_partner(session, peer, known, rows) for peer in ordered)


def history(session: Session, limit: int | None = None) -> tuple[PackageRow, ...]:
    """Return the packages, newest first."""
    query = (
        sa.select(Package, Peer.name)
        .outerjoin(Peer, Peer.replica == Package.peer)
        .order_by(Package.at.desc(), Package.id.desc())
        .limit(limit)
    )
    return tuple(
        PackageRow(
            p.id, name or "", "out" if p.direction == "out" else "in", p.file_name, p.at,
            p.changes, p.records, p.state, p.reason,
        )
        for p, name in session.execute(query)
    )  # fmt: skip


def _partner(
    session: Session, peer: Peer, known: Sequence[Peer], rows: tuple[PackageRow, ...]
) -> Partner:
    ids = _ids_of(session, peer.replica)
    mine = [row for row in rows if row.id in ids]
    held: Mapping[str, int] = peer.acknowledged or {}
    foreign = _foreign_to(peer, known)
    return Partner(
        peer.replica,
        f"{peer.site_code}-{peer.replica[:2]}",
        peer.name,
        peer.role,
        bool(held),
        *_waiting(session, held, foreign),
        next((row for row in mine if row.direction == "out"), None),
        next((row for row in mine if row.direction == "in" and row.state == "read"), None),
    )


def _ids_of(session: Session, replica: str) -> frozenset[str]:
    return frozenset(session.scalars(sa.select(Package.id).where(Package.peer == replica)))


def _foreign_to(peer: Peer, known: Sequence[Peer]) -> frozenset[str]:
    """Return the installations whose changes never go to a partner (contract §3)."""
    if peer.role == "central":
        return frozenset(p.replica for p in known if p.role == "central")
    return frozenset(p.replica for p in known if p.role == "site" and p.site_code != peer.site_code)


def _waiting(session: Session, held: Mapping[str, int], foreign: frozenset[str]) -> tuple[int, int]:
    """Return how many records, and meetings among them, wait for a holder of ``held``."""
    known = [sa.and_(Change.replica == r, Change.seq <= s) for r, s in held.items()]
    changed: Any = sa.select(Change.tbl, Change.row).distinct()
    if known:
        changed = changed.where(sa.not_(sa.or_(*known)))
    changed = changed.where(Change.replica.not_in(foreign)).subquery()
    meetings = sa.func.count().filter(changed.c.tbl == "meeting")
    total, met = session.execute(sa.select(sa.func.count(), meetings).select_from(changed)).one()
    return int(total), int(met)
