"""Recognises which column of a file is which field, in any order, case and spelling."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.columns import NAME_CODES, ImportColumn, columns_of
from l2w_desktop.exchange.tables import SURE, Recognise
from l2w_desktop.models.folding import clean, folded, key
from l2w_desktop.texts import Text

HeaderMap = Mapping[str, str | None]
"""Header in the file → field code, or None to leave the column out."""

# the columns that a list of rejected rows carries; they may come back with it
REJECT_HEADERS = ("rij", "kolom", "reden")

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


class NoNameColumn(UserError):
    """No column holds a first or last name, so nobody can be told apart."""

    text = Text(
        "In ‘{name}’ staat geen kolom met een naam. Gezien: {headers}. {nearest}"
        "Noem een kolom ‘Voornaam’ of ‘Familienaam’.",
        "‘{name}’ has no column with a name. Seen: {headers}. {nearest}"
        "Call a column ‘First name’ or ‘Last name’.",
    )


class BadMapping(UserError):
    """The mapping file is no JSON object of header to field."""

    text = Text(
        "‘{name}’ is geen lijst van kolommen. Schrijf JSON zoals {example}.",
        "‘{name}’ is not a list of columns. Write JSON such as {example}.",
    )


class UnknownField(UserError):
    """The mapping names a field that does not exist."""

    text = Text(
        "Het veld ‘{field}’ bestaat niet. Kies een van: {known}.",
        "The field ‘{field}’ does not exist. Choose one of: {known}.",
    )


@dataclass(frozen=True, slots=True)
class Headers:
    """Which field each column holds (None = none), and what was not recognised."""

    seen: tuple[str, ...]
    columns: tuple[ImportColumn | None, ...]
    unknown: tuple[str, ...]

    @property
    def has_name(self) -> bool:
        """Whether any column holds a name or a part of one."""
        return any(column and column.code in NAME_CODES for column in self.columns)


def recognise(headers: Sequence[str], kind: str, mapping: HeaderMap | None = None) -> Headers:
    """Return the fields of ``headers``; raises UnknownField for a wrong ``mapping``.

    A header that is a field code wins from another word for the same field.
    """
    wanted = {key(header): field for header, field in (mapping or {}).items()}
    by_code = {column.code: column for column in columns_of(kind)}
    for field in wanted.values():
        if field is not None and field not in by_code:
            raise UnknownField(field=field, known=", ".join(by_code))
    literal = {clean(header) for header in headers} & by_code.keys()
    columns: list[ImportColumn | None] = []
    unknown: list[str] = []
    for number, header in enumerate(headers, start=1):
        mapped = key(header) in wanted
        field = wanted.get(key(header))
        column = (by_code[field] if field else None) if mapped else _column_for(header, kind)
        if column and not mapped and column.code in literal and clean(header) != column.code:
            column = None  # the field itself stands in another column
        columns.append(column)
        if column is None and not mapped and folded(header) not in REJECT_HEADERS:
            unknown.append(clean(header) or column_letters(number))
    return Headers(tuple(map(clean, headers)), tuple(columns), tuple(unknown))


def recogniser(kind: str, mapping: HeaderMap | None = None) -> Recognise:
    """Return how much a row looks like a header of ``kind``.

    A name and one more known column are beyond doubt (``tables.SURE``); one known word that is no
    name can stand anywhere and counts for nothing.
    """

    def score(row: Sequence[str]) -> int:
        found = recognise(row, kind, mapping)
        known = sum(column is not None for column in found.columns)
        if found.has_name:
            return known + SURE - 2
        return known if known > 1 else 0

    return score


def require_name(headers: Headers, kind: str, file_name: str) -> None:
    """Raise NoNameColumn with the headers seen and the fields that they resemble."""
    if headers.has_name:
        return
    seen = ", ".join(f"‘{header}’" for header in headers.seen if header)[:400]
    raise NoNameColumn(name=file_name, headers=seen or "–", nearest=_resembles(headers, kind))


def read_mapping(path: Path) -> dict[str, str | None]:
    """Return the mapping in a JSON file, or raise BadMapping."""
    example = '{"Familienaam": "last_name", "Dossier": null}'
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadMapping(name=path.name, example=example) from error
    is_mapping = isinstance(found, dict) and all(
        field is None or isinstance(field, str) for field in found.values()
    )
    if not is_mapping:
        raise BadMapping(name=path.name, example=example)
    return dict(found)


def column_letters(number: int) -> str:
    """Return the name that a spreadsheet shows above column ``number``: 1 → A, 28 → AB."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _column_for(header: str, kind: str) -> ImportColumn | None:
    words = _words(kind)
    return words.get(key(header)) or words.get(key(_BRACKETS.sub("", header)))


@lru_cache(maxsize=8)
def _words(kind: str) -> dict[str, ImportColumn]:
    words: dict[str, ImportColumn] = {}
    for column in columns_of(kind):
        for word in (column.code, column.label.nl, column.label.en, *column.aliases):
            words.setdefault(key(word), column)
    return words


def _resembles(headers: Headers, kind: str) -> Text | str:
    """Return the likely mistakes: ‘Voorname’ lijkt op ‘Voornaam’; empty when none is likely."""
    words = _words(kind)
    found = []
    for header, column in zip(headers.seen, headers.columns, strict=True):
        near = difflib.get_close_matches(key(header)[:60], words, n=1, cutoff=0.6)
        if column is None and near:
            found.append((header[:40], words[near[0]].label))
    if not found:
        return ""
    parts = [
        Text("‘{header}’ lijkt op ‘{label}’", "‘{header}’ looks like ‘{label}’").fill(
            header=header, label=label
        )
        for header, label in found[:5]
    ]
    return Text("; ".join(p.nl for p in parts) + ". ", "; ".join(p.en for p in parts) + ". ")
