"""What a package may tell its receiver: whose changes travel, and which of them without values.

To the central partner goes everything of the site. To a site go the changes of its own
installations and those of central; what central changed about people of other sites goes without
values, so that the chain is complete and nothing can be read (contract §3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from l2w_desktop.exchange import peers as partners
from l2w_desktop.exchange.peers import KnownPeer, Peers
from l2w_desktop.exchange.reach import Reach
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.fields import BIRTH, Privacy

WITHHELD = frozenset({Privacy.SITE_ONLY})  # what never leaves an installation


@dataclass(frozen=True, slots=True)
class Scope:
    """What one receiver may learn.

    ``hidden`` are installations whose changes are not for it; ``silent`` those whose changes it
    has already and nobody but themselves may send. ``travels`` gives a change as it may leave,
    ``rows`` per table the ids that the tables may show (None = all), ``people`` its own people.
    """

    hidden: frozenset[str]
    silent: frozenset[str]
    travels: Callable[[Entry], Entry]
    rows: Mapping[str, frozenset[str]] | None = None
    people: frozenset[str] = frozenset()


def withhold(entry: Entry) -> Entry:
    """Return the change as it may leave the site: the commitment, not always the value."""
    group = plans()[entry.tbl].groups[entry.grp]
    return _emptied(entry) if group.privacy in WITHHELD else entry


def _emptied(entry: Entry) -> Entry:
    return entry if entry.grp == BIRTH else entry._replace(value=None, salt=None)


def hidden(known: Peers, peer: KnownPeer) -> frozenset[str]:
    """Return whose changes are not for ``peer``: to a site, those of other sites."""
    if peer.role == "central":
        return frozenset()
    sites = (p for p in known.values() if p.role == "site")
    return frozenset(p.replica for p in sites if p.site_code != peer.site_code)


def heard(vector: Mapping[str, int], hidden: frozenset[str]) -> dict[str, int]:
    """Return the part of a vector that a receiver may see."""
    return {replica: seq for replica, seq in vector.items() if replica not in hidden}


def scope(connection: Connection, peer: KnownPeer) -> Scope:
    """Return what a package of this installation may tell ``peer``."""
    known = partners.known(connection)
    if peer.role == "central":
        # only central itself tells what central changed, also when it forgot some of it
        central = frozenset(p.replica for p in known.values() if p.role == "central")
        return Scope(frozenset(), central, withhold)
    own = frozenset(
        p.replica for p in known.values() if p.role == "site" and p.site_code == peer.site_code
    )
    others = hidden(known, peer)
    reach = Reach(connection, peer.site_code, own, others)

    def travels(entry: Entry) -> Entry:
        """Return a change of the receiver as it is here, one of central only about its people."""
        is_readable = entry.replica in own or reach.may_read(entry)
        return withhold(entry) if is_readable else _emptied(entry)

    return Scope(others, frozenset(), travels, reach.rows(), reach.people)
