"""Which people each stored row leads to, and whether all of them belong to one site.

A duo leads to its mentee and its mentor, a meeting to both through its duo. Whoever writes about a
row must not thereby tell one site about the people of another. A file that was handed over is of
its new site alone; only what central says about that counts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange.peers import KnownPeer, Own, Peers
from l2w_desktop.journal.chain import CHANGE, COLUMNS, Entry
from l2w_desktop.journal.plan import TablePlan, plans
from l2w_desktop.models.fields import BIRTH, code_id
from l2w_desktop.models.handovers import Handover
from l2w_desktop.models.people import Person

HANDOVER = Handover.__tablename__  # also the name of the group that says from where to where
_PERSON = Person.__tablename__
_ROLES = ("mentee", "mentor")  # files that name the site of a person
NOBODY: frozenset[str] = frozenset()


class Reach:
    """The people behind every row of central, and which of them are one site's own.

    ``own`` are the installations of the site, ``others`` those of all other sites. A person is the
    site's own when the last handover went there. Without a handover: when the site wrote about the
    person, or central entered the person for the site, and no other site wrote about the person.
    """

    def __init__(self, connection: Connection, site_code: str, mine: Own, peers: Peers) -> None:
        self.own = frozenset(
            p.replica for p in peers.values() if p.role == "site" and p.site_code == site_code
        )
        others = frozenset(p.replica for p in peers.values() if p.role == "site") - self.own
        own, self._own, self._others = self.own, self.own, others
        self._site_code = site_code
        self._moves = handovers(connection, mine, peers)
        self._behind = _people_behind(connection)
        writers = _writers(connection, CHANGE.c.subject, CHANGE.c.subject != "")
        entered = _entered_for(connection, code_id("site", site_code))
        self.people = frozenset(
            person
            for person, by in writers.items()
            if self._is_own(person, by & others, by & own or person in entered)
        )
        self._repeated = self._repeats(connection, centrals(mine, peers))
        self._row_writers = _writers(connection, CHANGE.c.row, CHANGE.c.subject == "")
        born = sa.and_(CHANGE.c.grp == BIRTH, CHANGE.c.subject == "")
        self._born_by = _writers(connection, CHANGE.c.row, born)

    def may_read(self, entry: Entry) -> bool:
        """Tell whether the site may read a change that central made."""
        behind = self._behind[entry.tbl].get(entry.row)
        if behind is None:
            return False  # its row is not here, so nobody knows whom it is about
        if entry.subject:
            behind = behind | {entry.subject}
        return self._is_told(entry.row, behind)

    def knows(self, entry: Entry) -> bool:
        """Tell whether a change of central says nothing new to a site that gave the file away.

        It repeats what the site wrote itself, or tells where the file went.
        """
        if entry.tbl == HANDOVER:
            return self.held(entry.subject)
        return entry.name in self._repeated

    def held(self, person: str) -> bool:
        """Tell whether the site once gave or took the file of a person."""
        return any(self._site_code in move for move in self._moves.get(person, ()))

    def rows(self) -> dict[str, frozenset[str]]:
        """Return per table the ids of the rows that the site may read."""
        return {
            name: frozenset(row for row, behind in rows.items() if self._is_told(row, behind))
            for name, rows in self._behind.items()
        }

    def _is_own(self, person: str, is_of_others: object, is_of_site: object) -> bool:
        moves = self._moves.get(person)
        if moves:
            return moves[-1].to_site == self._site_code
        return not is_of_others and bool(is_of_site)

    def _repeats(self, connection: Connection, central: frozenset[str]) -> frozenset[str]:
        """Return the changes of central that repeat a value of this site, by name."""
        if not self._moves:
            return NOBODY
        entries = about(connection, self._moves)
        values = {e.name: e.value for e in entries if e.replica in self._own}
        return frozenset(
            e.name
            for e in entries
            if e.replica in central and e.value is not None and values.get(e.parents) == e.value
        )

    def _is_told(self, row: str, behind: frozenset[str]) -> bool:
        if behind:
            return behind <= self.people
        # about nobody: a rule, a site, a member of staff; those of another site stay there
        by = self._row_writers.get(row, NOBODY)
        is_others = bool(by & self._others) and not by & self._own
        return not is_others or self._is_born_here(row)

    def _is_born_here(self, row: str) -> bool:
        born_by = self._born_by.get(row, NOBODY)
        return bool(born_by) and not born_by & self._others


class Move(NamedTuple):
    """From which site to which the file of a person went, by their codes."""

    from_site: str
    to_site: str


def handovers(connection: Connection, mine: Own, peers: Peers) -> dict[str, list[Move]]:
    """Return the handovers per person that central said, oldest first.

    What a site says about handovers counts once central repeated it (``handing``).
    """
    query = sa.select(CHANGE.c.subject, CHANGE.c.value).where(
        CHANGE.c.tbl == HANDOVER,
        CHANGE.c.grp == HANDOVER,
        CHANGE.c.replica.in_(sorted(centrals(mine, peers))),
        CHANGE.c.value.is_not(None),
    )
    found: dict[str, list[Move]] = {}
    for person, value in connection.execute(
        query.order_by(CHANGE.c.wall, CHANGE.c.replica, CHANGE.c.seq)
    ):
        told = json.loads(value)
        move = Move(told["from_site"] or "", told["to_site"] or "")
        found.setdefault(person, []).append(move)
    return found


def centrals(mine: Own, peers: Peers) -> frozenset[str]:
    """Return the installations of the central partner, this one and its former names included."""
    everybody: tuple[Own | KnownPeer, ...] = (mine, *peers.values())
    named = [(p.replica, p.former) for p in everybody if p.role == "central"]
    return frozenset(name for replica, former in named for name in (replica, *former))


def about(connection: Connection, people: Iterable[str]) -> list[Entry]:
    """Return all changes about these people; meant for a few of them."""
    query = sa.select(*COLUMNS).where(CHANGE.c.subject.in_(sorted(people)))
    return [Entry._make(row) for row in connection.execute(query)]


def _writers(
    connection: Connection, of: sa.ColumnElement[str], where: sa.ColumnElement[bool]
) -> Mapping[str, frozenset[str]]:
    """Return which installations wrote, per value of a column of the journal."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, replica in connection.execute(sa.select(of, CHANGE.c.replica).where(where).distinct()):
        found[key].add(replica)
    return {key: frozenset(by) for key, by in found.items()}


def _entered_for(connection: Connection, site_id: str) -> frozenset[str]:
    """Return the people with a file that names the site."""
    found: set[str] = set()
    for name in _ROLES:
        table = plans()[name].table
        query = sa.select(table.c.person_id).where(table.c.site_id == site_id)
        found.update(connection.scalars(query))
    return frozenset(found)


def _people_behind(connection: Connection) -> dict[str, dict[str, frozenset[str]]]:
    """Return {table: {row: people}} by following every reference, referred tables first."""
    behind: dict[str, dict[str, frozenset[str]]] = {}
    for plan in plans().values():
        behind[plan.name] = dict(_rows_behind(connection, plan, behind))
    return behind


def _rows_behind(
    connection: Connection, plan: TablePlan, behind: Mapping[str, Mapping[str, frozenset[str]]]
) -> Iterable[tuple[str, frozenset[str]]]:
    # a row that refers to one of its own table (the duo before) has the same person behind it
    followed = [r for r in plan.references if r.target in behind]
    columns = [plan.table.c[r.column] for r in followed]
    for row, *targets in connection.execute(sa.select(plan.table.c.id, *columns)):
        people = {row} if plan.name == _PERSON else set()
        for reference, target in zip(followed, targets, strict=True):
            people |= behind[reference.target].get(target, NOBODY)
        yield row, frozenset(people)
