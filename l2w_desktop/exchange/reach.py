"""Which people each stored row leads to, and whether all of them belong to one site.

A duo leads to its mentee and its mentor, a meeting to both through its duo. Whoever writes about a
row must not thereby tell one site about the people of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.journal.chain import CHANGE, Entry
from l2w_desktop.journal.plan import TablePlan, plans
from l2w_desktop.models.fields import BIRTH, code_id
from l2w_desktop.models.people import Person

_PERSON = Person.__tablename__
_ROLES = ("mentee", "mentor")  # files that name the site of a person
NOBODY: frozenset[str] = frozenset()


class Reach:
    """The people behind every row of central, and which of them are one site's own.

    ``own`` are the installations of the site, ``others`` those of all other sites. A person is the
    site's own when it wrote about the person, or central entered the person for the site, and no
    other site ever wrote about the person.
    """

    def __init__(
        self, connection: Connection, site_code: str, own: frozenset[str], others: frozenset[str]
    ) -> None:
        self._own, self._others = own, others
        self._behind = _people_behind(connection)
        writers = _writers(connection, CHANGE.c.subject, CHANGE.c.subject != "")
        entered = _entered_for(connection, code_id("site", site_code))
        self.people = frozenset(
            person
            for person, by in writers.items()
            if not by & others and (by & own or person in entered)
        )
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

    def rows(self) -> dict[str, frozenset[str]]:
        """Return per table the ids of the rows that the site may read."""
        return {
            name: frozenset(row for row, behind in rows.items() if self._is_told(row, behind))
            for name, rows in self._behind.items()
        }

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
