"""Sends rows back: the rows that could not be imported, as they were, with every reason."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Sequence
from pathlib import Path

from l2w_desktop.exchange.files import write_whole
from l2w_desktop.exchange.headers import REJECT_HEADERS
from l2w_desktop.exchange.parsed_rows import ParsedRow, PeopleList
from l2w_desktop.models.folding import folded
from l2w_desktop.texts import Lang

_BETWEEN = " | "


def rejects_path(source: Path) -> Path:
    """Return where the rejected rows of ``source`` go: beside it, ``<name>-terug.csv``."""
    return source.with_name(f"{source.stem}-terug.csv")


def write_rejects(
    people: PeopleList, rejected: Sequence[ParsedRow] | None = None, lang: Lang = "nl"
) -> Path | None:
    """Write the rejected rows beside their source and return the path; None when there are none.

    Same delimiter and encoding as the source (a workbook gives UTF-8 with BOM and ``;``), own
    cells untouched, plus ``rij``, ``kolom`` and ``reden``. ``rejected`` may name more rows than
    the list itself refused. Raises CannotWrite.
    """
    rows = people.rejected if rejected is None else tuple(rejected)
    if not rows:
        return None
    path = rejects_path(people.table.path)
    write_whole(path, _encoded(_text(people, rows, lang), people.table.encoding))
    return path


def _text(people: PeopleList, rows: Sequence[ParsedRow], lang: Lang) -> str:
    table = people.table
    originals = {row.number: row.cells for row in table.rows}
    width = max(len(table.headers), *(len(originals[row.number]) for row in rows))
    headers = [*table.headers, *[""] * (width - len(table.headers))]
    # a list that was sent back before gets its three columns anew
    kept = [n for n, header in enumerate(headers) if folded(header) not in REJECT_HEADERS]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=table.delimiter, lineterminator="\r\n")
    writer.writerow([*(headers[n] for n in kept), *REJECT_HEADERS])
    for row in rows:
        cells = originals[row.number]
        own = [cells[n] if n < len(cells) else "" for n in kept]
        columns = dict.fromkeys(problem.column for problem in row.problems)
        reasons = [problem.reason.in_(lang) for problem in row.problems]
        writer.writerow([*own, row.number, _BETWEEN.join(columns), _BETWEEN.join(reasons)])
    return out.getvalue()


def _encoded(text: str, encoding: str) -> bytes:
    if encoding in ("utf-16-le", "utf-16-be"):
        # the source had no mark of its byte order; with one every spreadsheet reads the answer
        mark = codecs.BOM_UTF16_LE if encoding == "utf-16-le" else codecs.BOM_UTF16_BE
        return mark + text.encode(encoding, "replace")
    if encoding == "latin-1":  # it lacks the curly quotes of our reasons
        text = text.translate({ord("‘"): "'", ord("’"): "'"})
    return text.encode(encoding, "replace")
