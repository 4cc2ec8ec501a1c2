"""Central carries handovers out: it repeats what it knows about a person in its own chain.

A site reads its own changes and those of central, so what the giving site wrote reaches the new
one only as central's. Each value is repeated on top of the change that said it, with its moment
and author, so that nothing is lost and a conflict stays one. What never left the giving site
(its free notes) is not at central, and stays there.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from functools import cache

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from l2w_desktop.exchange import peers as partners
from l2w_desktop.exchange.peers import Own, Peers
from l2w_desktop.exchange.reach import HANDOVER, Reach, about, centrals, handovers
from l2w_desktop.journal import chain, fold
from l2w_desktop.journal.chain import CHANGE, Draft, Entry
from l2w_desktop.journal.erase import ERASURE
from l2w_desktop.models.fields import code_id
from l2w_desktop.models.types import dumps
from l2w_desktop.services import gates

_FILES = ("mentee", "mentor")  # tables whose row names the site that holds the file
_SITE = "site_id"  # the column and its group


def carry_out(connection: Connection, now: dt.datetime) -> frozenset[str]:
    """Repeat at central what the sites that hold a file now cannot know yet; return the tables.

    A handover that a site asked for is accepted first, as ``_accepted`` says. Runs within the
    caller's write transaction; doing it again adds nothing. Does nothing at a site.
    """
    mine = partners.own(connection)
    is_any = connection.scalar(sa.select(CHANGE.c.seq).where(CHANGE.c.tbl == HANDOVER).limit(1))
    if mine.role != "central" or is_any is None:
        return frozenset()
    peers, at = partners.known(connection), round(now.timestamp() * 1000)
    done = _repeat(connection, mine, _accepted(connection, mine, peers), at)
    central = centrals(mine, peers)

    @cache
    def reach_of(site_code: str) -> Reach:
        return Reach(connection, site_code, mine, peers)

    for person, moves in handovers(connection, mine, peers).items():
        site_code = moves[-1].to_site
        strange = _strange(connection, person, central, _desks(peers, site_code))
        if strange:  # only then: a reach follows every reference of the database
            found = _repeatable(strange, site_code, reach_of(site_code))
            done |= _repeat(connection, mine, found, at)
    return frozenset(done)


def _desks(peers: Peers, site_code: str) -> frozenset[str]:
    return frozenset(p.replica for p in peers.values() if p.site_code == site_code)


def _accepted(connection: Connection, mine: Own, peers: Peers) -> list[tuple[Entry, str]]:
    """Return the handovers to accept: asked by the site that holds the file, with consent."""
    query = sa.select(CHANGE.c.subject).where(CHANGE.c.tbl == HANDOVER).distinct()
    entries = about(connection, connection.scalars(query))
    central = centrals(mine, peers)
    heads = fold.heads(e for e in entries if e.tbl == HANDOVER)
    found: list[tuple[Entry, str]] = []
    for (row, group), candidates in heads.items():
        asked = [e for e in candidates if e.replica not in central and e.value is not None]
        if group != HANDOVER or len(asked) != 1 or len(candidates) != 1:
            continue
        author = peers.get(asked[0].replica)
        if author is None or not _may_go(connection, asked[0], mine, peers):
            continue
        rest = [e for (r, g), es in heads.items() if r == row and g != HANDOVER for e in es]
        found += _as_they_are([asked[0], *(e for e in rest if e.replica not in central)])
    return found


def _may_go(connection: Connection, asked: Entry, mine: Own, peers: Peers) -> bool:
    told = json.loads(asked.value or "{}")
    reach = Reach(connection, peers[asked.replica].site_code, mine, peers)
    if asked.subject not in reach.people or not told["to_site"] or not told["handed_on"]:
        return False
    with Session(connection) as session:  # the rights of who works here do not matter
        day = dt.date.fromisoformat(told["handed_on"])
        return asked.subject in gates.to_partners(session, day)


def _strange(
    connection: Connection, person: str, central: frozenset[str], own: frozenset[str]
) -> list[Entry]:
    """Return what stands about a person that the site cannot know.

    An erasure is repeated whoever said it: it must reach all sites that held the file.
    """
    entries = [e for e in about(connection, [person]) if e.tbl != HANDOVER]
    heads = [e for candidates in fold.heads(entries).values() for e in candidates]
    return [
        e
        for e in heads
        if e.value is not None
        and e.replica not in central
        and (e.tbl == ERASURE or e.replica not in own)
    ]


def _repeatable(strange: Iterable[Entry], site_code: str, reach: Reach) -> list[tuple[Entry, str]]:
    """Return what the site may read, with the value to repeat: the files name their new site."""
    moved = dumps({_SITE: code_id("site", site_code)})
    return [
        (e, moved if e.tbl in _FILES and e.grp == _SITE else e.value or "")
        for e in strange
        if e.tbl == ERASURE or reach.may_read(e)
    ]


def _as_they_are(entries: Iterable[Entry]) -> list[tuple[Entry, str]]:
    return [(e, e.value) for e in entries if e.value is not None]


def _repeat(
    connection: Connection, mine: Own, told: Iterable[tuple[Entry, str]], now: int
) -> set[str]:
    """Append a change of central over each change; handovers count from now, by our clock."""
    drafts: dict[str, list[Draft]] = {}
    for e, value in sorted(told, key=lambda pair: (pair[0].replica, pair[0].seq)):
        wall = now if e.tbl == HANDOVER else e.wall
        draft = Draft(wall, e.tbl, e.row, e.grp, e.subject, e.name, value)
        drafts.setdefault(e.user, []).append(draft)
    for user, of_user in sorted(drafts.items()):
        chain.append(connection, mine.replica, user, of_user)
    rows = {(d.tbl, d.row) for of_user in drafts.values() for d in of_user}
    fold.materialise(connection, rows)
    return {table for table, _ in rows}
