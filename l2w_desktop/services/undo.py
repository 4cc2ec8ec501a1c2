"""Taking back what was done, and doing it again: one named step per action of a person.

A step is the changes that one transaction wrote. Undoing writes new changes with the earlier
values, so that the journal tells both; it is refused where a later change of somebody else
stands on top. What was created goes to the bin.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain, fold
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.capture import APPENDED
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import TablePlan, class_of, plans
from l2w_desktop.models import IssuedDocument
from l2w_desktop.models.fields import BIRTH
from l2w_desktop.models.types import frozen
from l2w_desktop.services import undo_words
from l2w_desktop.texts import Text

MOST: Final = 200  # steps that are remembered
LARGEST: Final = 400  # changes in one step; what is larger was no action at the desk
# what the desk records about people; settings, users and what was issued are not taken back here
_RECORDS: Final = frozenset(
    ("person", "mentee", "mentor", "language_skill", "education", "duo", "decision", "meeting",
     "follow_up", "desk_visit", "consent", "duplicate_verdict", "issued_document")
)  # fmt: skip


class Overtaken(UserError):
    """A later change stands on what is to be undone."""

    text = Text(
        "{what} is intussen opnieuw gewijzigd. Kijk het na en pas het zelf aan.",
        "{what} was changed again meanwhile. Check it and adapt it yourself.",
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One action: what to call it, the changes it wrote, and where they can be seen.

    ``title`` reads behind a verb: *gsm van Olena*. ``fields`` are table and column, ``rows`` table
    and id, both in reading order.
    """

    title: Text
    names: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    person_id: str


class History:
    """The steps of one sitting, newest last; a new step forgets what was undone before it."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    @property
    def titles(self) -> tuple[Text, ...]:
        """What can be undone, newest first."""
        return tuple(step.title for step in reversed(self._done))

    def add(self, step: Step) -> None:
        """Remember something new that was done."""
        self._done = [*self._done[1 - MOST :], step]
        self._undone.clear()

    def turn(self, step: Step, reverse: Step | None, *, is_undo: bool) -> None:
        """Remember that a step was undone or done again by ``reverse``; None forgets it."""
        source, target = self._done, self._undone
        if not is_undo:
            source, target = target, source
        source.remove(step)
        if reverse is not None:
            target.append(reverse)

    def clear(self) -> None:
        """Forget everything, as when somebody is erased or the desk is locked."""
        self._done.clear()
        self._undone.clear()


def written(session: Session) -> tuple[Entry, ...]:
    """Return the changes that a session's commit wrote."""
    found: tuple[Entry, ...] = session.info.get(APPENDED, ())
    return found


def step(session: Session, entries: Sequence[Entry]) -> Step | None:
    """Return the step of these changes; None when they are nothing that one takes back."""
    if not 0 < len(entries) <= LARGEST or any(e.tbl not in _RECORDS for e in entries):
        return None
    if any(e.tbl == IssuedDocument.__tablename__ and e.grp == BIRTH for e in entries):
        return None  # a number that was given stays given
    rows = tuple(dict.fromkeys((e.tbl, e.row) for e in entries))
    known = _by_name(session, rows)
    new = _born(known, {e.name for e in entries})
    changed = [(plans()[e.tbl], e, _before(known, e)) for e in entries if (e.tbl, e.row) not in new]
    fields = tuple(
        (plan.name, column) for plan, e, before in changed for column in _differing(e, before)
    )
    person_id = next((e.subject for e in entries if e.subject), "")
    title = undo_words.title(session, rows, new, fields)
    return Step(title, tuple(e.name for e in entries), rows, fields, person_id)


def apply(session: Session, wanted: Step) -> None:
    """Give every field of a step its earlier value; what it created goes to the bin.

    The opposite is the step of what this writes. Raises Overtaken.
    """
    known = _by_name(session, wanted.rows)
    mine = [known[name] for name in wanted.names if name in known]
    new = _born(known, set(wanted.names))
    heads = fold.heads(known.values())
    if len(mine) < len(wanted.names):
        raise Overtaken(what=_capital(wanted.title))
    for entry in mine:
        plan, key = plans()[entry.tbl], (entry.tbl, entry.row)
        if key in new:
            if _is_touched_by_others(known.values(), entry):
                raise Overtaken(what=_capital(wanted.title))
            continue
        standing = heads.get((entry.row, entry.grp), [])
        if len(standing) != 1 or standing[0].value != entry.value:
            raise Overtaken(what=_capital(wanted.title))
        _put_back(session, plan, entry, _earlier(known, entry, wanted))
    for table, row in new:
        session.get_one(class_of(plans()[table]), row).is_archived = True
    session.flush()


def _by_name(session: Session, rows: Collection[tuple[str, str]]) -> dict[str, Entry]:
    entries = chain.of_rows(raw(session), {row for _, row in rows})
    return {e.name: e for e in entries if (e.tbl, e.row) in rows}


def _born(known: Mapping[str, Entry], mine: set[str]) -> list[tuple[str, str]]:
    """Return the rows of which these changes hold the very first."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in known.values():
        key = entry.tbl, entry.row
        if key not in first or (entry.wall, entry.seq) < (first[key].wall, first[key].seq):
            first[key] = entry
    return [key for key, entry in first.items() if entry.name in mine]


def _before(known: Mapping[str, Entry], entry: Entry) -> Mapping[str, Any]:
    """Return what the group said before; empty when it said nothing."""
    parents = [known[name] for name in entry.parents.split() if name in known]
    newest = fold.shown(parents)
    found: Mapping[str, Any] = json.loads(newest.value) if newest and newest.value else {}
    return found


def _earlier(known: Mapping[str, Entry], entry: Entry, wanted: Step) -> Mapping[str, Any]:
    """Return what to put back; raises Overtaken where nobody can know it any more."""
    names = entry.parents.split()
    if len(names) > 1 or any(n not in known or known[n].value is None for n in names):
        raise Overtaken(what=_capital(wanted.title))
    return _before(known, entry)


def _differing(entry: Entry, before: Mapping[str, Any]) -> list[str]:
    now = json.loads(entry.value) if entry.value else {}
    return [column for column in now if now[column] != before.get(column)]


def _is_touched_by_others(known: Collection[Entry], entry: Entry) -> bool:
    return any(e.row == entry.row and e.replica != entry.replica for e in known)


def _put_back(session: Session, plan: TablePlan, entry: Entry, before: Mapping[str, Any]) -> None:
    row = session.get_one(class_of(plan), entry.row)
    values = plan.parsed(before)
    for column in plan.groups[entry.grp].columns:
        setattr(row, column, frozen(values.get(column)))


def _capital(title: Text) -> Text:
    return Text(title.nl[:1].upper() + title.nl[1:], title.en[:1].upper() + title.en[1:])
