"""What a package may tell its receiver: whose changes travel, and which of them without values.

To the central partner goes everything of the site. To a site go the changes of its own
installations and those of central; what central changed about people of other sites goes without
values, so that the chain is complete and nothing can be read (contract §3). Who gave a file away
still reads what it wrote itself. Desks of one site tell
each other everything. Values of people under restriction stay where they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange import peers as partners
from l2w_desktop.exchange.peers import KnownPeer, Own, Peers
from l2w_desktop.exchange.reach import HANDOVER, Reach
from l2w_desktop.journal.chain import CHANGE, Entry, Vector
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.fields import BIRTH, Privacy

WITHHELD = frozenset({Privacy.SITE_ONLY})  # what never leaves a site
NOTHING: frozenset[str] = frozenset()
RESTRICTION = "restriction"  # the table of people whose values stay where they are


@dataclass(frozen=True, slots=True)
class Scope:
    """What one receiver may learn.

    ``hidden`` are installations whose changes are not for it; ``silent`` those whose changes it
    has already and nobody but themselves may send. ``travels`` gives a change as it may leave.
    In the tables, ``withheld`` classes are empty, ``rows`` are the ids per table that may be
    shown (None = all), and the rows in ``veiled`` show no personal value; ``people`` are the
    receiver's own.
    """

    hidden: frozenset[str]
    silent: frozenset[str]
    travels: Callable[[Entry], Entry]
    withheld: frozenset[Privacy] = WITHHELD
    rows: Mapping[str, frozenset[str]] | None = None
    people: frozenset[str] = NOTHING
    veiled: frozenset[str] = NOTHING


def withhold(entry: Entry) -> Entry:
    """Return the change as it may leave the site: the commitment, not always the value."""
    return _emptied(entry) if _privacy(entry) in WITHHELD else entry


def _privacy(entry: Entry) -> Privacy:
    return plans()[entry.tbl].groups[entry.grp].privacy


def _emptied(entry: Entry) -> Entry:
    return entry if entry.grp == BIRTH else entry._replace(value=None, salt=None)


def hidden(known: Peers, peer: KnownPeer) -> frozenset[str]:
    """Return whose changes are not for ``peer``: to a site, those of other sites."""
    if peer.role == "central":
        return NOTHING
    sites = (p for p in known.values() if p.role == "site")
    return frozenset(p.replica for p in sites if p.site_code != peer.site_code)


def heard(vector: Mapping[str, int], hidden: frozenset[str]) -> dict[str, int]:
    """Return the part of a vector that a receiver may see."""
    return {replica: seq for replica, seq in vector.items() if replica not in hidden}


def scope(connection: Connection, mine: Own, peer: KnownPeer) -> Scope:
    """Return what a package of this installation may tell ``peer``."""
    known = partners.known(connection)
    if partners.are_one_site(mine, peer):
        # only the other desk itself tells what it changed
        return Scope(hidden(known, peer), frozenset({peer.replica}), lambda e: e, frozenset())
    restricted = restricted_people(connection)
    veiled = _rows_about(connection, restricted)
    if peer.role == "central":
        # only central itself tells what central changed; a restored one is told what it forgot
        central = {p.replica for p in known.values() if p.role == "central"} - peer.former

        def leaves(entry: Entry) -> Entry:
            """Return a change of this site without what stays at the site."""
            is_veiled = entry.subject in restricted and _privacy(entry) is not Privacy.PLAIN
            return _emptied(entry) if is_veiled else withhold(entry)

        return Scope(NOTHING, frozenset(central), leaves, veiled=veiled)
    others = hidden(known, peer)
    reach = Reach(connection, peer.site_code, mine, known)
    own = reach.own

    def travels(entry: Entry) -> Entry:
        """Return a change of the receiver as it is here, one of central only about its people."""
        is_veiled = entry.subject in restricted and _privacy(entry) is not Privacy.PLAIN
        is_readable = not is_veiled and (
            entry.replica in own or reach.may_read(entry) or reach.knows(entry)
        )
        return withhold(entry) if is_readable else _emptied(entry)

    return Scope(others, NOTHING, travels, rows=reach.rows(), people=reach.people, veiled=veiled)


def restricted_people(connection: Connection) -> frozenset[str]:
    """Return the people whose values may not leave now (GDPR art. 18)."""
    plan = plans().get(RESTRICTION)
    if plan is None:
        return NOTHING
    table = plan.table.c
    is_open = sa.and_(
        table.since_on.is_not(None), table.lifted_on.is_(None), table.is_archived.is_not(True)
    )
    return frozenset(connection.scalars(sa.select(table.person_id).where(is_open)))


def has_lifted(connection: Connection, base: Vector) -> bool:
    """Tell whether a restriction was lifted since ``base``: what was withheld may be told now."""
    known = [sa.and_(CHANGE.c.replica == r, CHANGE.c.seq <= s) for r, s in base.items()]
    query = sa.select(sa.literal(1)).where(
        CHANGE.c.tbl == RESTRICTION,
        CHANGE.c.grp.in_(("lifted_on", "archive")),
        sa.not_(sa.or_(sa.false(), *known)),
    )
    return connection.scalar(query.limit(1)) is not None


def has_received(connection: Connection, peer: KnownPeer, base: Vector) -> bool:
    """Tell whether ``peer`` got a file since ``base``: what was withheld may be told now."""
    away = hidden(partners.known(connection), peer)
    query = sa.select(CHANGE.c.replica, CHANGE.c.seq, CHANGE.c.value).where(
        CHANGE.c.tbl == HANDOVER, CHANGE.c.grp == HANDOVER, CHANGE.c.value.is_not(None)
    )
    return peer.role == "site" and any(
        seq > base.get(replica, 0) and json.loads(value)["to_site"] == peer.site_code
        for replica, seq, value in connection.execute(query)
        if replica not in away
    )


def _rows_about(connection: Connection, people: frozenset[str]) -> frozenset[str]:
    if not people:
        return NOTHING
    query = sa.select(CHANGE.c.row).where(CHANGE.c.subject.in_(sorted(people))).distinct()
    return frozenset(connection.scalars(query))
