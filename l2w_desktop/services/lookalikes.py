"""The people and rows that a waiting row resembles, fetched together for a whole list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.models import ImportedRow, Person
from l2w_desktop.models.people import full_name
from l2w_desktop.services import duplicates
from l2w_desktop.services.duplicates import Signal
from l2w_desktop.services.import_fields import ROLES, in_chunks
from l2w_desktop.services.import_plan import ROW
from l2w_desktop.texts import Text


def name_of(row: ImportedRow) -> str:
    """Return the name that a row tells."""
    return full_name(row.cells.get("first_name"), row.cells.get("last_name"))


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody whom a waiting row may be; ``person_id`` is None while that is a waiting row."""

    person_id: str | None
    row_id: str | None
    name: str
    birth_date: str | None
    numbers: tuple[str, ...]  # of the roles: the mentee and mentor files of that person
    reason: Text


class Lookalikes:
    """Whom waiting rows resemble; a handful of queries for all rows together."""

    def __init__(self, session: Session, rows: Sequence[ImportedRow]) -> None:
        self._session = session
        ids = {c["id"] for row in rows for c in row.candidates}
        waiting = [i.removeprefix(ROW) for i in ids if i.startswith(ROW)]
        self._rows = {
            row.id: row for row in in_chunks(session, ImportedRow, ImportedRow.id, waiting)
        }
        self._person_of_role = self._owners(self._rows.values())
        people = {i for i in ids if not i.startswith(ROW)} | set(self._person_of_role.values())
        self._people = {p.id: p for p in in_chunks(session, Person, Person.id, people)}
        self._numbers = self._file_numbers(people)

    def person_of(self, id_: str) -> str | None:
        """Return the person behind a candidate; None while it is a waiting row."""
        if not id_.startswith(ROW):
            return id_
        row = self._session.get(ImportedRow, id_.removeprefix(ROW))
        return self._owners([row]).get(row.role_id or "") if row else None

    def of(self, row: ImportedRow) -> tuple[Lookalike, ...]:
        """Return the candidates of a row; a person is named once."""
        found: dict[str, Lookalike] = {}
        for candidate in row.candidates:
            one = self._lookalike(candidate)
            if one is not None:
                found.setdefault(one.person_id or one.row_id or "", one)
        return tuple(found.values())

    def _lookalike(self, candidate: Mapping[str, Any]) -> Lookalike | None:
        reason = duplicates.because(Signal[name] for name in candidate["signals"])
        id_ = candidate["id"]
        row = self._rows.get(id_.removeprefix(ROW)) if id_.startswith(ROW) else None
        if row is not None and row.role_id is None:
            birth = row.cells.get("birth_date")
            return Lookalike(None, row.id, name_of(row), birth, (), reason)
        person_id = self._person_of_role.get(row.role_id or "", "") if row else id_
        person = self._people.get(person_id)
        if person is None:
            return None
        own = tuple(self._numbers.get(person.id, ()))
        return Lookalike(person.id, None, person.name, person.birth_date, own, reason)

    def _owners(self, rows: Iterable[ImportedRow]) -> dict[str, str]:
        """Return role id → person id of decided rows."""
        found: dict[str, str] = {}
        for kind, model in ROLES.items():
            ids = [row.role_id for row in rows if row.kind == kind and row.role_id]
            found |= {r.id: r.person_id for r in in_chunks(self._session, model, model.id, ids)}
        return found

    def _file_numbers(self, people: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for model in ROLES.values():
            for role in in_chunks(self._session, model, model.person_id, people):
                if role.number and not role.is_archived:
                    found.setdefault(role.person_id, []).append(role.number)
        return found
