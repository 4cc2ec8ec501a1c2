"""What a package may tell its receiver: whose changes travel, and which of them without values.

To the central partner goes everything of the site. To a site go the changes of its own
installations and those of central; what central changed about people of other sites goes without
values, so that the chain is complete and nothing can be read (contract §3).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from functools import partial

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange import peers as partners
from l2w_desktop.exchange.peers import KnownPeer, Peers
from l2w_desktop.exchange.reach import Reach
from l2w_desktop.journal.chain import CHANGE, Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Restriction
from l2w_desktop.models.fields import BIRTH, Privacy
from l2w_desktop.services import restrictions

_RESTRICTION = Restriction.__tablename__
WITHHELD = frozenset({Privacy.SITE_ONLY})  # what never leaves an installation


@dataclass(frozen=True, slots=True)
class Scope:
    """What one receiver may learn.

    ``hidden`` are installations whose changes are not for it; ``silent`` those whose changes it
    has already and nobody but themselves may send. ``travels`` gives a change as it may leave,
    ``rows`` per table the ids that the tables may show (None = all), ``people`` its own people,
    ``kept`` per table the ids whose values the tables must not show (people under restriction).
    """

    hidden: frozenset[str]
    silent: frozenset[str]
    travels: Callable[[Entry], Entry]
    rows: Mapping[str, frozenset[str]] | None = None
    people: frozenset[str] = frozenset()
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)


def withhold(entry: Entry, restricted: Container[str] = frozenset()) -> Entry:
    """Return the change as it may leave the site: the commitment, not always the value.

    ``restricted`` are the people whose values stay where they are; that they are restricted is
    told, so that whoever has earlier values stops using them.
    """
    if entry.subject in restricted and entry.tbl != _RESTRICTION:
        return _emptied(entry)
    group = plans()[entry.tbl].groups[entry.grp]
    return _emptied(entry) if group.privacy in WITHHELD else entry


def restricted_people(connection: Connection) -> frozenset[str]:
    """Return the people under restriction, as the tables know them."""
    return frozenset(connection.scalars(restrictions.restricted()))


def _kept(connection: Connection, people: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return per table the rows about these people, whose values the tables must not show."""
    found: dict[str, set[str]] = defaultdict(set)
    if people:
        query = sa.select(CHANGE.c.tbl, CHANGE.c.row).where(CHANGE.c.subject.in_(sorted(people)))
        for table, row in connection.execute(query.distinct()):
            if table != _RESTRICTION:
                found[table].add(row)
    return {table: frozenset(rows) for table, rows in found.items()}


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
    restricted = restricted_people(connection)
    kept = _kept(connection, restricted)
    if peer.role == "central":
        # only central itself tells what central changed, also when it forgot some of it
        central = frozenset(p.replica for p in known.values() if p.role == "central")
        return Scope(frozenset(), central, partial(withhold, restricted=restricted), kept=kept)
    own = frozenset(
        p.replica for p in known.values() if p.role == "site" and p.site_code == peer.site_code
    )
    others = hidden(known, peer)
    reach = Reach(connection, peer.site_code, own, others)

    def travels(entry: Entry) -> Entry:
        """Return a change of the receiver as it is here, one of central only about its people."""
        is_readable = entry.replica in own or reach.may_read(entry)
        return withhold(entry, restricted) if is_readable else _emptied(entry)

    return Scope(others, frozenset(), travels, reach.rows(), reach.people, kept)
