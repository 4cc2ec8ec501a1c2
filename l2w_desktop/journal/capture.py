"""Records every write of the ORM as changes, in the same transaction.

After a flush the touched groups are only noted; before the commit their final values are compared
with the heads and all changes are appended in one statement. So a group gets at most one change
per transaction, and none when nothing changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import InstanceState, ORMExecuteState, Session, sessionmaker

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain, erase, fold
from l2w_desktop.journal.chain import Draft, Entry
from l2w_desktop.journal.plan import Group, TablePlan, class_of, plans
from l2w_desktop.models.fields import BIRTH, Shared
from l2w_desktop.texts import Text

TABLES = "touched_tables"  # of session.info: the names of the tables that were written
APPENDED = "journal.appended"  # of session.info: the changes that its commit wrote
_TOUCHED = "journal.touched"
_RESOLVING = "journal.resolving"
_REOPENING = "journal.reopening"


class Withheld(UserError):
    """An edit of a value that another site keeps to itself."""

    text = Text(
        "Dit veld hoort bij een ander loket. U ziet het niet en kunt het niet wijzigen.",
        "This field belongs to another desk. You cannot see it and cannot change it.",
    )


class Unrecorded(RuntimeError):
    """A write that the journal cannot record: a bug of the caller."""


class _Touched(NamedTuple):
    plan: TablePlan
    groups: set[str]


def resolve(session: Session, row: str, group: str) -> None:
    """Mark a conflict as decided in this transaction: its change replaces all heads."""
    session.info.setdefault(_RESOLVING, set()).add((row, group))


def reopen(session: Session, row: str, group: str) -> None:
    """Take a decision back at the end of this transaction: its values stand side by side again."""
    session.info.setdefault(_REOPENING, set()).add((row, group))


class Journal:
    """The recorder of one installation and user. ``clock`` tells UTC in ms since 1970."""

    def __init__(self, replica: str, user: str, clock: Callable[[], int]) -> None:
        self.replica = replica
        self.user = user
        self._clock = clock

    def install(self, factory: sessionmaker[Session]) -> None:
        """Record every session of ``factory`` from now on."""
        event.listen(factory, "before_flush", _refuse_deletion)
        event.listen(factory, "after_flush", _note)
        event.listen(factory, "before_commit", self._record)
        event.listen(factory, "after_soft_rollback", _forget)
        event.listen(factory, "do_orm_execute", _refuse_bulk)

    def _record(self, session: Session) -> None:
        if session.in_nested_transaction():
            return  # also called for savepoints
        session.flush()
        touched = _live(session.info.pop(_TOUCHED, {}))
        resolving: set[tuple[str, str]] = session.info.pop(_RESOLVING, set())
        reopening: set[tuple[str, str]] = session.info.pop(_REOPENING, set())
        if reopening:
            self._reopen(session, reopening)
        if not touched:
            return
        connection = session.connection()
        known = fold.heads(chain.of_rows(connection, [obj.id for obj in touched]))
        drafts: list[Draft] = []
        for obj, (plan, groups) in touched.items():
            try:
                drafts += self._drafts(session, obj, plan, groups, known, resolving)
            except Withheld:
                if erase.erased(connection, [_subject(session, obj, plan)]):
                    raise erase.Erased from None
                raise
        _refuse_erased(connection, drafts)
        entries = chain.append(connection, self.replica, self.user, drafts)
        session.info[APPENDED] = (*session.info.get(APPENDED, ()), *entries)
        _renote_conflicts(session, known, drafts)
        _absorb_erasures(session, drafts)

    def _reopen(self, session: Session, groups: Iterable[tuple[str, str]]) -> None:
        """Append the values of a decided conflict again, one change each, over the decision."""
        connection = session.connection()
        for row, group in sorted(groups):
            entries = chain.of_rows(connection, [row])
            drafts = fold.reopened(entries, row, group, self._clock())
            chain.append(connection, self.replica, self.user, drafts)
            fold.materialise(connection, {(d.tbl, d.row) for d in drafts})
            session.info.setdefault(TABLES, set()).update(d.tbl for d in drafts)

    def _drafts(
        self,
        session: Session,
        obj: Shared,
        plan: TablePlan,
        groups: Iterable[str],
        known: fold.Heads,
        resolving: set[tuple[str, str]],
    ) -> list[Draft]:
        row = _values(obj, plan)
        written: list[tuple[str, list[Entry], list[Entry]]] = []  # group, heads, parents
        for name in (name for name in plan.groups if name in groups):
            heads = known.get((obj.id, name), [])
            is_resolving = len(heads) > 1 and (obj.id, name) in resolving
            if is_resolving or _differs(plan.groups[name], row, heads):
                written.append((name, heads, heads if is_resolving else _replaced(heads)))
        if not written and not plan.has_birth and not any(r == obj.id for r, _ in known):
            written.append(("archive", [], []))  # an empty row still exists everywhere
        subject = _subject(session, obj, plan) if written else ""
        drafts = []
        for name, heads, parents in written:
            replaced = " ".join(e.name for e in parents)
            value = plan.groups[name].value(row)
            wall = self._wall(heads)
            drafts.append(Draft(wall, plan.name, obj.id, name, subject, replaced, value))
        return drafts

    def _wall(self, heads: list[Entry]) -> int:
        """Return the moment of the change; inside a conflict later than what it was typed over."""
        now = self._clock()
        return max(now, 1 + max(e.wall for e in heads)) if len(heads) > 1 else now


def _differs(group: Group, row: dict[str, Any], heads: list[Entry]) -> bool:
    head = fold.shown(heads) if heads else None
    if head is None:
        return not group.is_empty(row)
    if head.value is None:
        if group.is_empty(row):
            return False
        raise Withheld
    return head.value != group.value(row)


def _replaced(heads: list[Entry]) -> list[Entry]:
    """Return the heads whose value the author saw; the others stay listed as a conflict."""
    head = fold.shown(heads) if heads else None
    return [e for e in heads if head and e.value == head.value]


def _values(obj: Shared, plan: TablePlan) -> dict[str, Any]:
    state: InstanceState[Any] = sa.inspect(obj)
    if state.expired_attributes:
        return {name: getattr(obj, name) for name in plan.group_of}
    known = state.dict  # a new object lacks what nobody set
    return {name: known.get(name) for name in plan.group_of}


def _subject(session: Session, obj: Shared, plan: TablePlan) -> str:
    """Return the id of the person that the row is about; "" when it is about nobody."""
    row: Any = obj
    while plan.owner is not None:
        owner_id = getattr(row, plan.owner.column)
        if owner_id is None and not plan.owner.is_required:
            return ""
        target = plans()[plan.owner.target]
        row = session.get(class_of(target), owner_id)
        if row is None:
            raise Unrecorded(f"{plan.name} leads to nobody")
        plan = target
    return str(row.id) if plan.name == "person" else ""


def _live(touched: dict[Shared, _Touched]) -> dict[Shared, _Touched]:
    """Return the noted objects that the transaction still holds."""
    found = {}
    for obj, note in touched.items():
        state: InstanceState[Any] = sa.inspect(obj)
        if state.transient:
            continue  # its savepoint was rolled back
        if state.detached:
            raise Unrecorded(f"{note.plan.name} was expunged before the commit")
        found[obj] = note
    return found


def _renote_conflicts(session: Session, known: fold.Heads, drafts: list[Draft]) -> None:
    """Bring the list of conflicts up to date where several heads stood."""
    crowded = {row for (row, _), heads in known.items() if len(heads) > 1}
    for table, row in {(d.tbl, d.row) for d in drafts if d.row in crowded}:
        connection = session.connection()
        entries = chain.of_rows(connection, [row])
        fold.note_conflicts(connection, table, [row], fold.heads(entries))


def _refuse_erased(connection: sa.Connection, drafts: list[Draft]) -> None:
    """Refuse new personal values about somebody who was erased before."""
    if not erase.anybody(connection):
        return
    personal = [d for d in drafts if (d.tbl, d.grp) in erase.personal_groups()]
    if erase.erased(connection, (d.subject for d in personal)):
        raise erase.Erased


def _absorb_erasures(session: Session, drafts: list[Draft]) -> None:
    """Let an erasure of this transaction take effect, also on the objects that it holds."""
    gone = {d.subject for d in drafts if d.tbl == erase.ERASURE}
    if not gone:
        return
    connection = session.connection()
    rows = erase.absorb(connection, gone)
    fold.materialise(connection, rows)
    session.info.setdefault(TABLES, set()).update(table for table, _ in rows)
    ids = {row for _, row in rows}
    for obj in list(session):
        if isinstance(obj, Shared) and obj.id in ids:
            session.expire(obj)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """Refuse statements that would change shared rows without anybody noticing."""
    if state.is_insert or state.is_update or state.is_delete:
        table = getattr(getattr(state.statement, "table", None), "name", None)
        if table in plans():
            raise Unrecorded(f"bulk statement on {table}")


def _refuse_deletion(session: Session, _context: object, _instances: object) -> None:
    for obj in session.deleted:
        if isinstance(obj, Shared):
            raise Unrecorded(f"{type(obj).__name__} was deleted; archive it instead")


def _note(session: Session, _context: object) -> None:
    """Note which groups a flush touched; runs while the old values are still known."""
    touched: dict[Shared, _Touched] = session.info.setdefault(_TOUCHED, {})
    tables: set[str] = session.info.setdefault(TABLES, set())
    tables.update(str(obj.__tablename__) for obj in (*session.new, *session.dirty))
    for obj in session.new:
        if isinstance(obj, Shared):
            plan = plans()[obj.__tablename__]
            touched[obj] = _Touched(plan, set(plan.groups))
    for obj in session.dirty:
        if isinstance(obj, Shared):
            plan = plans()[obj.__tablename__]
            before = sa.inspect(obj).committed_state
            changed = set(before)
            if "id" in changed:
                raise Unrecorded(f"{plan.name}: an id never changes")
            groups = {plan.group_of[name] for name in changed if name in plan.group_of}
            if BIRTH in groups:
                raise Unrecorded(f"{plan.name}: what a row was born with never changes")
            owner = plan.owner.column if plan.owner else ""
            if owner in changed and before[owner] != getattr(obj, owner):
                # earlier changes would keep another subject, and outlive that person's erasure
                raise Unrecorded(f"{plan.name}: whom a row is about never changes")
            touched.setdefault(obj, _Touched(plan, set())).groups.update(groups)


def _forget(session: Session, previous: Any) -> None:
    """Drop the notes of a transaction that was rolled back whole."""
    if previous.parent is None:
        session.info.pop(_TOUCHED, None)
        session.info.pop(_RESOLVING, None)
        session.info.pop(_REOPENING, None)
