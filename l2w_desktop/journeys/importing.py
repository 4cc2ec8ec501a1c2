"""Imports a list of people from a file: read, back up, bring in, send back what could not be used.

The file is read before the transaction; the rows that go back are written before its end, so that
a folder that refuses them leaves everything as it was.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.orm import Session

from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.exchange.columns import KINDS, MENTEES, MENTORS
from l2w_desktop.exchange.headers import HeaderMap, recognise, recogniser
from l2w_desktop.exchange.imports import read_people
from l2w_desktop.exchange.parsed_rows import ParsedRow, PeopleList, Problem
from l2w_desktop.exchange.rejects import write_rejects
from l2w_desktop.exchange.tables import read_table
from l2w_desktop.models.folding import folded
from l2w_desktop.services.import_fields import ROLES
from l2w_desktop.services.import_result import ImportResult
from l2w_desktop.services.importing import import_rows
from l2w_desktop.texts import Lang, Text


class Stopped(UserError):
    """Somebody stopped the import; its transaction was given up whole."""

    text = Text(
        "Het inlezen van ‘{name}’ is gestopt. Er is niets gewijzigd.",
        "Reading ‘{name}’ was stopped. Nothing has changed.",
    )


class Sessions(Protocol):
    """The part of the store that an import needs."""

    def read(self) -> AbstractContextManager[Session]:
        """Give a session on the last committed state."""

    def write(self) -> AbstractContextManager[Session]:
        """Give the session of one transaction."""


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What became of a file: the result, the file with rows sent back, the columns not read."""

    result: ImportResult
    rejects_file: Path | None
    unknown_columns: tuple[str, ...]

    def as_json(self, lang: Lang = "nl") -> dict[str, Any]:
        """Return the machine-readable form (contract §1, ``import``)."""
        found = self.result
        counts = ("read", "created", "updated", "unchanged", "doubtful", "rejected")
        return {
            **{name: getattr(found, name) for name in counts},
            "rejects_file": str(self.rejects_file) if self.rejects_file else None,
            "rejects": [_remark(r.number, r.column, r.text.in_(lang)) for r in found.rejects],
            "warnings": [_remark(w.number, w.column, w.text.in_(lang)) for w in found.warnings],
            "unknown_columns": list(self.unknown_columns),
            "conflicts": [
                {"row": c.number, "field": c.field, "ours": c.ours, "theirs": c.theirs}
                for c in found.conflicts
            ],
        }


def guess_kind(path: Path) -> str:
    """Return ``mentees`` or ``mentors``: the kind that knows more columns, else by the file's name.

    Raises the errors of ``exchange.tables.read_table``.
    """
    headers = read_table(path, recogniser(MENTEES)).headers
    known = {kind: sum(c is not None for c in recognise(headers, kind).columns) for kind in KINDS}
    if known[MENTEES] != known[MENTORS]:
        return max(known, key=lambda kind: known[kind])
    return MENTORS if "mentor" in folded(path.stem) else MENTEES


def import_people(
    store: Sessions,
    kind: str,
    path: Path,
    *,
    today: dt.date,
    now: dt.datetime,
    mapping: HeaderMap | None = None,
    is_dry_run: bool = False,
    backup: Callable[[], object] | None = None,
    report: Callable[[int, int], None] | None = None,
    is_stopped: Callable[[], bool] | None = None,
    lang: Lang = "nl",
) -> PeopleImport:
    """Import a list of ``mentees`` or ``mentors`` in one transaction.

    ``backup`` is called before anything changes, not on a dry run; ``lang`` is the language of the
    reasons in the file of rows sent back; ``now`` is in UTC. Raises NotYet, Stopped, the errors of
    ``exchange.imports.read_people`` and CannotWrite; nothing has changed then.
    """
    if kind not in ROLES:
        raise NotYet(name=kind, known=", ".join(ROLES))
    people = read_people(path, kind, today, mapping)

    def go_on(done: int, total: int) -> None:
        if is_stopped is not None and is_stopped():
            raise Stopped(name=path.name)
        if report is not None:
            report(done, total)

    go_on(0, len(people.rows))
    if backup is not None and not is_dry_run:
        backup()
    rejects_file = None
    with _session(store, is_dry_run) as session:
        result = import_rows(
            session, kind, people.rows, today=today, now=now, source=path.name,
            is_dry_run=is_dry_run, report=go_on,
        )  # fmt: skip
        result = _with_headers(result, people)
        if not is_dry_run:
            session.flush()  # whatever fails, fails before the file stands there
            rejects_file = write_rejects(people, _sent_back(result, people), lang)
    return PeopleImport(result, rejects_file, people.unknown_columns)


@contextmanager
def _session(store: Sessions, is_dry_run: bool) -> Iterator[Session]:
    with store.read() if is_dry_run else store.write() as session:
        yield session


def _with_headers(result: ImportResult, people: PeopleList) -> ImportResult:
    """Name columns as the file does, also where it was the register that sent a row back."""
    headers = {
        column.code: seen
        for seen, column in zip(people.headers.seen, people.headers.columns, strict=True)
        if column is not None
    }
    unreadable = {row.number for row in people.rejected}  # these name their column already
    named = tuple(
        r if r.number in unreadable else replace(r, column=headers.get(r.column, r.column))
        for r in result.rejects
    )
    return replace(result, rejects=named)


def _sent_back(result: ImportResult, people: PeopleList) -> list[ParsedRow]:
    reasons: dict[int, list[Problem]] = {}
    for reject in result.rejects:
        reasons.setdefault(reject.number, []).append(Problem(reject.column, reject.text))
    return [
        replace(row, problems=tuple(reasons[row.number]))
        for row in people.rows
        if row.number in reasons
    ]


def _remark(number: int, column: str, text: str) -> dict[str, Any]:
    return {"row": number, "column": column, "text": text}
