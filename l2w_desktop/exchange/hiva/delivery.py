"""One delivery: pseudonyms in the place of people, checked groups, and files that explain them.

Rows are ordered by pseudonym: the order of the register would tell who came first.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.exchange.hiva import codebook
from l2w_desktop.exchange.hiva.codebook import Variable
from l2w_desktop.exchange.hiva.generalise import ANY, K, generalise
from l2w_desktop.exchange.hiva.pseudonym import pseudonym
from l2w_desktop.exchange.hiva.questions import QUESTIONS
from l2w_desktop.exchange.hiva.report import report
from l2w_desktop.services.research import DuoFacts, Period, Population
from l2w_desktop.texts import Lang

FORMAT, SCHEMA = "l2w-hiva", 2  # the schema is raised by every change of a column or code
MANIFEST, DATAPACKAGE, REPORT = "manifest.json", "datapackage.json", "verslag.txt"
Cell = str | int | None


@dataclass(frozen=True, slots=True)
class About:
    """What a delivery is: for whom, on which day, about which days, of which project."""

    recipient: str
    delivered_on: dt.date
    period: Period
    project: str
    tool_version: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """The tables of a delivery, still in memory.

    ``excluded`` counts the people without consent, ``suppressed`` those whose group stayed too
    small, ``hidden`` per column the rows with ``*``.
    """

    about: About
    mentees: tuple[tuple[Cell, ...], ...]
    duos: tuple[tuple[Cell, ...], ...]
    excluded: int
    suppressed: int
    hidden: Mapping[str, int]


def prepare(found: Population, key: bytes, about: About) -> Delivery:
    """Return the delivery of a population under the key of the recipient."""
    variables = codebook.mentee_variables()[1:]
    order = sorted((v.hide_as, place) for place, v in enumerate(variables) if v.hide_as is not None)
    safe = generalise([tuple(facts[1:]) for facts in found.mentees], [place for _, place in order])
    pids: dict[str, str] = {}
    mentees: list[tuple[Cell, ...]] = []
    for facts, row in zip(found.mentees, safe.rows, strict=True):
        if row is not None:
            pids[facts.person_id] = pseudonym(key, about.recipient, facts.person_id)
            mentees.append((pids[facts.person_id], *row))
    told = {f.person_id: row for f, row in zip(found.mentees, safe.rows, strict=True) if row}
    duos: list[tuple[Cell, ...]] = [
        (pseudonym(key, about.recipient, duo_id), pids[person_id], *facts)
        for duo_id, person_id, facts in _safe_duos(
            [d for d in found.duos if d.person_id in pids], told
        )
    ]
    hidden = {v.code: n for v, n in zip(variables, safe.hidden, strict=False) if v.hide_as}
    for place, code in ((2, "start_q"), (3, "planned_months")):
        hidden[code] = sum(duo[place] == ANY for duo in duos)
    return Delivery(
        about, tuple(sorted(mentees)), tuple(sorted(duos, key=_pid)), found.excluded,
        safe.suppressed, hidden,
    )  # fmt: skip


def _safe_duos(
    duos: Sequence[DuoFacts], told: Mapping[str, tuple[str, ...]]
) -> Iterable[tuple[str, str, tuple[Cell, ...]]]:
    """Give the duos without the start and length by which their mentee would stand alone.

    Both files can be joined, so the check runs over the columns of both together; how a duo went
    (status, number of meetings) is an outcome and no part of it.
    """
    joined = [(*told[d.person_id], d.start_q or "", str(d.planned_months or "")) for d in duos]
    width = len(joined[0]) if joined else 2
    order = (width - 2, width - 1)
    safe = generalise(joined, order, owners=[d.person_id for d in duos])
    for duo, row in zip(duos, safe.rows, strict=True):
        start, months = row[-2:] if row is not None else (ANY, ANY)
        told_start = ANY if start == ANY else duo.start_q
        told_months = ANY if months == ANY else duo.planned_months
        yield duo.duo_id, duo.person_id, (told_start, told_months, *duo[4:])


def _pid(row: tuple[Cell, ...]) -> str:
    return str(row[0])


def write(delivery: Delivery, folder: Path, lang: Lang) -> dict[str, int]:
    """Write the delivery into ``folder``; return the rows of each table by file name.

    The manifest comes last, so that a folder with one is complete. Raises CannotWrite.
    """
    make_folder(folder)
    tables = _tables(delivery)
    for name, (variables, rows) in tables.items():
        write_whole(folder / name, csv_bytes(variables, rows))
    write_whole(folder / DATAPACKAGE, _json(datapackage(delivery)))
    write_whole(folder / REPORT, report(manifest(delivery), lang).encode("utf-8-sig"))
    write_whole(folder / MANIFEST, _json(manifest(delivery)))
    return {name: len(rows) for name, (_, rows) in tables.items()}


def csv_bytes(variables: Sequence[Variable], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the CSV of a table: UTF-8 with BOM, ``;``, CRLF, a header row, empty = unknown."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([v.code for v in variables])
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def manifest(delivery: Delivery) -> dict[str, Any]:
    """Return what ``manifest.json`` says: what this is, and a checksum of every table."""
    about = delivery.about
    return {
        "format": FORMAT,
        "schema_version": SCHEMA,
        "recipient": about.recipient,
        "project": about.project,
        "delivered_on": about.delivered_on.isoformat(),
        "period": {"from": _iso(about.period.first), "to": _iso(about.period.last)},
        "tool_version": about.tool_version,
        "k": K,
        "excluded": delivery.excluded,
        "suppressed": delivery.suppressed,
        "generalised": dict(delivery.hidden),
        "files": {
            name: _checksum(csv_bytes(variables, rows)) | {"rows": len(rows)}
            for name, (variables, rows) in _tables(delivery).items()
        },
        "open_questions": [{"nl": q.nl, "en": q.en} for q in QUESTIONS],
    }


def datapackage(delivery: Delivery) -> dict[str, Any]:
    """Return the Tabular Data Package description of the tables."""
    tables = _tables(delivery)
    return {
        "profile": "tabular-data-package",
        "name": FORMAT,
        "resources": [_resource(name, *table) for name, table in tables.items()],
    }


_KEYS: Final[Mapping[str, Mapping[str, Any]]] = {
    "mentee.csv": {"primaryKey": ["pid"]},
    "duo.csv": {
        "primaryKey": ["duo_pid"],
        "foreignKeys": [
            {"fields": ["mentee_pid"], "reference": {"resource": "mentee", "fields": ["pid"]}}
        ],
    },
}


def _tables(
    delivery: Delivery,
) -> dict[str, tuple[tuple[Variable, ...], Sequence[tuple[Cell, ...]]]]:
    return {
        f"{codebook.MENTEE}.csv": (codebook.mentee_variables(), delivery.mentees),
        f"{codebook.DUO}.csv": (codebook.duo_variables(), delivery.duos),
        f"{codebook.CODEBOOK}.csv": (codebook.codebook_variables(), [*codebook.codebook_rows()]),
    }


def _resource(
    name: str, variables: Sequence[Variable], rows: Sequence[tuple[Cell, ...]]
) -> dict[str, Any]:
    checksum = _checksum(csv_bytes(variables, rows))
    return {
        "profile": "tabular-data-resource",
        "name": name.removesuffix(".csv"),
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": checksum["bytes"],
        "hash": f"sha256:{checksum['sha256']}",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "doubleQuote": True},
        "schema": {
            "fields": [_field(v) for v in variables],
            "missingValues": [""],
            **_KEYS.get(name, {}),
        },
    }


def _field(variable: Variable) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if variable.pattern:
        constraints["pattern"] = variable.pattern
    if variable.codes:
        constraints["enum"] = [code for code, _ in variable.values]
    told = {"name": variable.code, "title": variable.meaning.nl, "type": variable.kind}
    return told | ({"constraints": constraints} if constraints else {})


def _checksum(data: bytes) -> dict[str, Any]:
    return {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _json(told: Mapping[str, Any]) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
