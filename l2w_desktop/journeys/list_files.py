"""A list as it stands on the screen, as a file: the same columns, filter and order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from l2w_desktop.documents.list_pages import ListFacts, render
from l2w_desktop.exchange.declared import Column, Table
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.exchange.readable import readable_csv, workbook
from l2w_desktop.texts import Lang, Text

FileKind = Literal["xlsx", "csv", "pdf"]
KINDS: Final[tuple[FileKind, ...]] = ("xlsx", "csv", "pdf")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a list shows: its title, the line about its filter, headers, and rows of values.

    A value is text, a number or a day; ``numbers`` are the places of columns with numbers.
    """

    title: str
    about: str
    headers: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


def write(shown: Shown, path: Path, kind: FileKind, lang: Lang, today: dt.date) -> int:
    """Write what is shown to ``path`` and return the number of rows. Raises CannotWrite."""
    if kind == "pdf":
        data = pdf(shown, lang, today)
    elif kind == "csv":
        data = readable_csv(_columns(shown), shown.rows, lang)
    else:
        data = workbook(Table("list", _columns(shown), (), _same(shown.title)), shown.rows, lang)
    write_whole(path, data)
    return len(shown.rows)


def pdf(shown: Shown, lang: Lang, today: dt.date) -> bytes:
    """Return what is shown as pages to print."""
    rows = tuple(tuple(_words(value) for value in row) for row in shown.rows)
    return render(ListFacts(shown.title, shown.about, shown.headers, rows, today), lang)


def _columns(shown: Shown) -> tuple[Column, ...]:
    return tuple(Column(str(place), _same(header)) for place, header in enumerate(shown.headers))


def _words(value: object) -> str:
    if value is None:
        return ""
    return value.strftime("%d/%m/%Y") if isinstance(value, dt.date) else str(value)


def _same(words: str) -> Text:
    return Text(words, words)


def file_name(title: str, today: dt.date, kind: FileKind) -> str:
    """Return the name that a file gets: the list and the day, never a person's name."""
    words = "".join(sign if sign.isalnum() else "-" for sign in title.lower())
    return f"{'-'.join(filter(None, words.split('-')))}-{today.isoformat()}.{kind}"


def shown_rows(rows: Iterable[Sequence[object]]) -> tuple[tuple[object, ...], ...]:
    """Return rows of cells as they are kept in ``Shown``."""
    return tuple(tuple(row) for row in rows)
