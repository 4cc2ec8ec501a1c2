"""A waiting row beside the people it may be, field by field, for the person who decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.models import ImportedRow, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.fields import info_of, label_of
from l2w_desktop.models.folding import folded
from l2w_desktop.models.phones import phone_text
from l2w_desktop.services.doubtful import DoubtfulRow
from l2w_desktop.texts import Text

# the fields by which people recognise somebody, in the order of reading
_FIELDS = (
    "first_name", "last_name", "birth_date", "sex", "nationality", "phone", "email", "street",
    "postcode", "place",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ComparedField:
    """One field: what the list says and what is known; empty when unknown."""

    label: Text
    listed: Text
    known: Text

    @property
    def is_same(self) -> bool:
        """Whether both say the same; an unknown value is not the same."""
        return bool(self.listed.nl) and folded(self.listed.nl) == folded(self.known.nl)


@dataclass(frozen=True, slots=True)
class ComparedPerson:
    """A candidate with all fields; ``person_id`` is None for a row that waits itself."""

    person_id: str | None
    name: str
    numbers: tuple[str, ...]
    reason: Text
    fields: tuple[ComparedField, ...]


def compared(session: Session, row: DoubtfulRow) -> tuple[ComparedPerson, ...]:
    """Return the candidates of a waiting row beside what the row says, likeliest first."""
    return tuple(
        ComparedPerson(
            one.person_id,
            one.name,
            one.numbers,
            one.reason,
            _fields(row.cells, _values(session, one.person_id, one.row_id)),
        )
        for one in row.candidates
    )


def typed_beside(
    session: Session, typed: Mapping[str, Any], person_id: str
) -> tuple[ComparedField, ...]:
    """Return what is typed in a form, by column of ``person``, beside somebody who is known."""
    return _fields(typed, _values(session, person_id, None))


def _values(session: Session, person_id: str | None, row_id: str | None) -> Mapping[str, Any]:
    if person_id is not None:
        person = session.get(Person, person_id)
        return {name: getattr(person, name, None) for name in _FIELDS}
    waiting = session.get(ImportedRow, row_id) if row_id else None
    return waiting.cells if waiting else {}


def _fields(listed: Mapping[str, Any], known: Mapping[str, Any]) -> tuple[ComparedField, ...]:
    found: Sequence[ComparedField] = [
        ComparedField(
            label_of(getattr(Person, name)),
            _word(name, listed.get(name)),
            _word(name, known.get(name)),
        )
        for name in _FIELDS
    ]
    return tuple(f for f in found if f.listed.nl or f.known.nl)


def _word(name: str, value: Any) -> Text:
    if value in (None, ""):
        return _as_it_is("")
    codes = info_of(getattr(Person, name).property.columns[0]).codes
    if codes:
        return code_list(codes).label(str(value))
    if name == "phone":
        return _as_it_is(phone_text(str(value)))
    return _as_it_is(_day(str(value)) if name == "birth_date" else str(value))


def _as_it_is(words: str) -> Text:
    return Text(words, words)


def _day(iso: str) -> str:
    """Return a date, as precise as known, the way people here write it: 03/05/1991."""
    return "/".join(reversed(iso.split("-")))
