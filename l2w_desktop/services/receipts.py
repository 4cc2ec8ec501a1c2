"""Who holds what: what a partner confirmed of ours, and what we hold of a partner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.models import Installation, Package, Peer
from l2w_desktop.services import field_words
from l2w_desktop.texts import Text

_HELD = Text(
    "{name} heeft uw gegevens tot en met {until} (wijziging {seq}).",
    "{name} has your data up to {until} (change {seq}).",
)
_NOTHING = Text("{name} bevestigde nog niets.", "{name} has not confirmed anything yet.")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a partner said it holds of this computer; ``seq`` 0 when it said nothing yet."""

    name: str
    seq: int
    until: dt.datetime | None

    @property
    def sentence(self) -> Text:
        """The receipt in one sentence."""
        if self.until is None:
            return _NOTHING.fill(name=self.name)
        return _HELD.fill(name=self.name, until=field_words.moment(self.until), seq=self.seq)


@dataclass(frozen=True, slots=True)
class Held:
    """What this installation holds of one computer of a partner; ``until`` is UTC."""

    tag: str
    seq: int
    until: dt.datetime


@dataclass(frozen=True, slots=True)
class Holding:
    """What a receipt on paper says: of whom, how far, and the short number to compare.

    ``state`` is the state hash for exactly what the partner's last package told, see the contract;
    ``package`` names that package.
    """

    name: str
    tag: str
    held: tuple[Held, ...]
    state: str
    package: str
    read_at: dt.datetime | None


def confirmed(session: Session) -> Mapping[str, Confirmed]:
    """Return per partner (replica) what it confirmed of this computer."""
    own = session.scalars(sa.select(Installation.replica)).one()
    found = {}
    for peer in session.scalars(sa.select(Peer)):
        seq = int((peer.acknowledged or {}).get(own, 0))
        found[peer.replica] = Confirmed(peer.name, seq, _moment(session, own, seq))
    return found


def holding(session: Session, replica: str) -> Holding:
    """Return what is held here of a partner; raises NoResultFound for an unknown one."""
    peer = session.get_one(Peer, replica)
    query = sa.select(Package).where(
        Package.peer == replica, Package.direction == "in", Package.state == "read"
    )
    last = session.scalars(query.order_by(Package.at.desc()).limit(1)).first()
    told: Mapping[str, int] = dict(last.vector) if last else {}
    same_site = sa.select(Peer).where(Peer.site_code == peer.site_code)
    desks = {p.replica: f"{p.site_code}-{p.replica[:2]}" for p in session.scalars(same_site)}
    here = chain.vector(raw(session))
    held = []
    for name, seq in sorted(here.items()):
        until = _moment(session, name, seq) if name in desks else None
        if until is not None:
            held.append(Held(desks[name], seq, until))
    state = check.state(raw(session), told) if told else ""
    return Holding(
        peer.name, desks[replica], tuple(held), state, last.file_name if last else "",
        last.at if last else None,
    )  # fmt: skip


def _moment(session: Session, replica: str, seq: int) -> dt.datetime | None:
    """Return when a change was written (UTC); None when it is not known here."""
    query = sa.select(CHANGE.c.wall).where(CHANGE.c.replica == replica, CHANGE.c.seq == seq)
    wall = session.scalar(query)
    return None if wall is None else dt.datetime.fromtimestamp(wall / 1000, dt.UTC)
