"""Everything that waits for a person's choice: edits at two places, lists that disagree.

A concurrent edit has one option per head of the journal, numbered from 1, the shown one first; a
clash of an import has ours as 1 and the list's as 2. Where both values may stand together, one
option more keeps both.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from l2w_desktop.errors import UserError
from l2w_desktop.journal import capture, chain, fold
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import TablePlan, class_of, plans
from l2w_desktop.models import Conflict as Noted
from l2w_desktop.models.types import plain
from l2w_desktop.services import clashes, conflict_words, field_words
from l2w_desktop.services.conflict_words import About, Source, Sources
from l2w_desktop.texts import Text

FREE_TEXT: Final = frozenset(("note",))  # two notes may stand below each other
Status = Literal["OPEN", "LIST", "WITHHELD"]


class NoSuchConflict(UserError):
    """No choice has this id, or it was made already."""

    text = Text(
        "Keuze ‘{id}’ is er niet meer. Iemand koos al, of de waarde is gewist. "
        "Bekijk de lijst opnieuw.",
        "Choice ‘{id}’ is no longer there. Somebody chose, or the value was erased. "
        "Look at the list again.",
    )


class NoSuchOption(UserError):
    """The choice does not have that many options."""

    text = Text(
        "Mogelijkheid {take} bestaat niet. Kies 1 tot {last}.",
        "Option {take} does not exist. Choose 1 to {last}.",
    )


class CannotUndo(UserError):
    """The value was changed again since the choice, or one of the values was erased."""

    text = Text(
        "Deze keuze kan niet meer terug. De waarde is intussen gewijzigd of gewist.",
        "This choice cannot be taken back. The value was changed or erased since.",
    )


class OnlyToRead(UserError):
    """Another desk keeps one of the values to itself, so nobody here can compare them."""

    text = Text(
        "Een ander loket houdt een van de waarden voor zich. Kies aan dat loket.",
        "Another desk keeps one of the values to itself. Choose at that desk.",
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One field of an option in words; ``differs`` when the options do not agree on it."""

    name: str
    label: Text
    words: Text
    differs: bool


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values: who left it, where and when (UTC), and what it says.

    ``values`` are as stored, by column; ``is_both`` for the option that keeps all of them.
    """

    take: int
    values: Mapping[str, Any]
    lines: tuple[Line, ...]
    user: str
    site: Text
    at: dt.datetime
    is_newest: bool = False
    is_both: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """What waits; ``status`` is OPEN for an edit at two places, LIST for a clash of an import.

    WITHHELD can only be read: another desk keeps a value to itself. ``page`` and ``target`` lead
    to the record; both are empty where no page shows it.
    """

    id: str
    number: str
    name: str
    status: Status
    table: str
    group: str
    kind: Text
    label: Text
    question: Text
    page: str
    target: str
    options: tuple[Option, ...]
    may_be_typed: tuple[str, ...] = ()  # columns for which another value can be typed


def conflicts(session: Session) -> tuple[Conflict, ...]:
    """Return all open choices: the register's first, then those of lists."""
    query = sa.select(Noted).order_by(Noted.tbl, Noted.row, Noted.grp)
    noted = session.scalars(query).all()
    heads = fold.heads(chain.of_rows(raw(session), sorted({n.row for n in noted})))
    sources = Sources(session)
    edits = [
        told(session, n.tbl, n.row, n.grp, heads[n.row, n.grp], sources)
        for n in noted
        if (n.row, n.grp) in heads
    ]
    return (*edits, *(_of_clash(session, clash) for clash in clashes.clashes(session)))


def count(session: Session) -> int:
    """Return how many choices wait."""
    edits = session.scalar(sa.select(sa.func.count()).select_from(Noted)) or 0
    return edits + len(clashes.clashes(session))


def find(session: Session, id_: str) -> Conflict:
    """Return one choice; raises NoSuchConflict."""
    found = next((c for c in conflicts(session) if c.id == id_), None)
    if found is None:
        raise NoSuchConflict(id=id_)
    return found


@dataclass(frozen=True, slots=True)
class Taken:
    """A choice as it was made: everything that taking it back needs."""

    conflict: Conflict
    take: int
    clash: clashes.Clash | None = None


def resolve(session: Session, id_: str, take: int, today: dt.date) -> Taken:
    """Make option ``take`` the value, as one change that replaces all heads.

    Raises NoSuchConflict, NoSuchOption, OnlyToRead.
    """
    found = find(session, id_)
    option = next((o for o in found.options if o.take == take), None)
    if found.status == "WITHHELD":
        raise OnlyToRead
    if option is None:
        raise NoSuchOption(take=take, last=len(found.options))
    return _take(session, found, take, option.values, today)


def resolve_with(session: Session, id_: str, typed: Mapping[str, str], today: dt.date) -> Taken:
    """Make what was typed, by column, the right value: none of the options was.

    A column that is not named keeps the value of the first option. Raises what ``resolve`` and
    ``field_words.parsed`` raise.
    """
    found = find(session, id_)
    if found.status == "WITHHELD":
        raise OnlyToRead
    values = {name: field_words.parsed(name, text) for name, text in typed.items()}
    return _take(session, found, 0, {**found.options[0].values, **values}, today)


def _take(
    session: Session, found: Conflict, take: int, values: Mapping[str, Any], today: dt.date
) -> Taken:
    session.info.setdefault(capture.TABLES, set()).add("conflict")
    if found.status == "LIST":
        return Taken(
            found, take, clashes.settle(session, found.id, values[found.group], today=today)
        )
    _write(session, found, values)
    return Taken(found, take)


def undo(session: Session, taken: Taken, today: dt.date) -> None:
    """Take a choice back: what it was made between waits again.

    Raises CannotUndo when something was written over it since.
    """
    session.info.setdefault(capture.TABLES, set()).add("conflict")
    if taken.clash is not None:
        clashes.reopen(session, taken.clash, today=today)
        return
    row, _, group = taken.conflict.id.rpartition(".")
    reopen(session, row, group)


def reopen(session: Session, row: str, group: str) -> None:
    """Let the values of a decided conflict wait again, everywhere; raises CannotUndo."""
    if fold.decision(chain.of_rows(raw(session), [row]), row, group) is None:
        raise CannotUndo
    capture.reopen(session, row, group)


def _write(session: Session, found: Conflict, values: Mapping[str, Any]) -> None:
    plan = plans()[found.table]
    row_id = found.id.rpartition(".")[0]
    row = session.get_one(class_of(plan), row_id)
    # a value that is shown already is no change for the ORM: mark it, so that it is recorded
    for name, value in plan.parsed(values).items():
        setattr(row, name, value)
        flag_modified(row, name)
    capture.resolve(session, row_id, found.group)


def told(
    session: Session, table: str, row: str, group: str, heads: Iterable[Entry], sources: Sources
) -> Conflict:
    """Return a conflict of these heads, newest first, in words."""
    plan, ordered = plans()[table], newest_first(heads)
    about = conflict_words.about(session, table, row, ordered[0].subject)
    values = [json.loads(e.value) if e.value is not None else {} for e in ordered]
    columns = field_words.in_reading_order(plan.groups[group].columns)
    options = [
        Option(
            n, value, _lines(session, plan, columns, value, values),
            *_from(sources.of(entry)), is_newest=n == 1,
        )
        for n, (entry, value) in enumerate(zip(ordered, values, strict=True), start=1)
    ]  # fmt: skip
    both = _both(group, columns, values)
    if both is not None:
        lines = _lines(session, plan, columns, both, [both])
        option = options[0]
        options.append(
            Option(len(options) + 1, both, lines, "", field_words.NOTHING, option.at, is_both=True)
        )
    label = field_words.group_label(plan, plan.groups[group])
    is_hidden = any(e.value is None for e in ordered)
    status: Status = "WITHHELD" if is_hidden else "OPEN"
    found = _conflict(f"{row}.{group}", about, status, table, group, label, options)
    free = tuple(name for name in columns if field_words.may_be_typed(plan, name))
    return replace(found, may_be_typed=() if is_hidden else free)


def newest_first(heads: Iterable[Entry]) -> list[Entry]:
    """Return heads with the one that is shown first."""
    return sorted(heads, key=lambda e: (e.wall, e.replica, e.seq), reverse=True)


def _conflict(
    id_: str, about: About, status: Status, table: str, group: str, label: Text,
    options: Sequence[Option],
) -> Conflict:  # fmt: skip
    return Conflict(
        id_, about.number, about.name, status, table, group, about.kind, label,
        field_words.question(group, label), about.page, about.target, tuple(options),
    )  # fmt: skip


def _from(source: Source) -> tuple[str, Text, dt.datetime]:
    return source.user, source.site, source.at


def _lines(
    session: Session, plan: TablePlan, columns: Iterable[str], value: Mapping[str, Any],
    all_: Sequence[Mapping[str, Any]],
) -> tuple[Line, ...]:  # fmt: skip
    lines = []
    for name in columns:
        if all(v.get(name) in (None, "", []) for v in all_):
            continue
        words = field_words.value_words(session, plan, name, value.get(name))
        differs = len({json.dumps(v.get(name)) for v in all_}) > 1
        label = plan.table.c[name].info["field"].label
        lines.append(Line(name, label, words, differs))
    return tuple(lines)


def _both(
    group: str, columns: Sequence[str], values: Sequence[Mapping[str, Any]]
) -> dict[str, Any] | None:
    """Return the value that keeps all of them, where that says something; else None."""
    if len(columns) != 1:
        return None
    kept = together(group, [v.get(columns[0]) for v in values])
    return None if kept is None else {columns[0]: kept}


def together(name: str, values: Sequence[Any]) -> Any:
    """Return lists joined without doubles, notes below each other; None where neither fits."""
    filled = [v for v in values if v not in (None, "", [], ())]
    if len(filled) < 2:
        return None
    if all(isinstance(v, list | tuple) for v in filled):
        joined = list(dict.fromkeys(code for v in filled for code in v if isinstance(code, str)))
        is_news = all(set(joined) != set(v) for v in filled)
        return joined if joined and is_news else None
    if name in FREE_TEXT and all(isinstance(v, str) for v in filled):
        return "\n\n".join(dict.fromkeys(filled))
    return None


def _of_clash(session: Session, clash: clashes.Clash) -> Conflict:
    about = conflict_words.about(session, _TABLES[clash.kind], clash.role_id, clash.person_id)
    here = Text("Dit loket", "This desk")
    listed = Text("Lijst {file}", "List {file}").fill(file=clash.source)
    sides = [(clash.ours, here), (clash.theirs, listed)]
    options = [
        Option(
            n, {clash.field: plain(value)}, (_clash_line(clash, value),), "", site, clash.read_at,
            is_newest=n == 2,
        )
        for n, (value, site) in enumerate(sides, start=1)
    ]  # fmt: skip
    kept = together(clash.field, [plain(clash.ours), plain(clash.theirs)])
    if kept is not None:
        line = _clash_line(clash, kept)
        options.append(
            Option(3, {clash.field: kept}, (line,), "", field_words.NOTHING, clash.read_at,
                   is_both=True)
        )  # fmt: skip
    return _conflict(clash.id, about, "LIST", clash.kind, clash.field, clash.label, options)


_TABLES: Final = {"mentees": "mentee", "mentors": "mentor"}


def _clash_line(clash: clashes.Clash, value: Any) -> Line:
    words = conflict_words.of_list(clash.kind, clash.field, plain(value))
    return Line(clash.field, clash.label, words, differs=True)
