"""The access report as two files: a PDF to read and JSON to take along (GDPR art. 15 and 20)."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.documents import access_report
from l2w_desktop.documents.access_report import Happening, Part, ReportFacts
from l2w_desktop.documents.preview import page_count
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.journeys.documents import Doors
from l2w_desktop.journeys.paper_facts import office_of
from l2w_desktop.services import access, audit, paper_sources, papers, requests
from l2w_desktop.services.access import Access, Line
from l2w_desktop.services.audit import Act
from l2w_desktop.texts import Lang

FORMAT, VERSION = "l2w-access", 1


@dataclass(frozen=True, slots=True)
class Report:
    """An access report that stands on disk. Its names say nothing about the person."""

    person_id: str
    document_id: str
    pdf: Path
    json: Path
    sha256: str
    pages: int


def report(
    store: Doors, person_id: str, folder: Path, *, lang: Lang, now: dt.datetime, today: dt.date,
    asked_on: dt.date | None = None,
) -> Report:  # fmt: skip
    """Write everything about a person into ``folder`` as PDF and JSON, and record it.

    Raises NotPermitted, CannotWrite, CharacterNotPrintable.
    """
    with store.write() as session:
        found = access.access(session, person_id)
        number = papers.take_number(session)
        facts = _facts(session, found, number, lang, today)
    pdf = access_report.render(facts, lang)
    make_folder(folder)
    stem = f"inzage-{number}" if lang == "nl" else f"access-{number}"
    paths = folder / f"{stem}.pdf", folder / f"{stem}.json"
    write_whole(paths[0], pdf)
    write_whole(paths[1], _json(found, number, lang, now))
    with store.write() as session:
        requests.done(session, person_id, requests.ACCESS, on=today, asked_on=asked_on)
        for path in paths:
            audit.note(session, Act.ACCESS, person_id=person_id, file=path.name, now=now)
    digest = hashlib.sha256(pdf).hexdigest()
    return Report(person_id, number, *paths, digest, page_count(pdf))


def _facts(session: Session, found: Access, number: str, lang: Lang, today: dt.date) -> ReportFacts:
    desk = paper_sources.desk(session)
    contact = ", ".join(part for part in (desk.email, desk.phone) if part) or desk.name
    return ReportFacts(
        number,
        access_report.template_version(),
        today,
        office_of(desk),
        " · ".join((found.name, *found.numbers)),
        desk.organisation or desk.name,
        contact,
        ". ".join(rule.in_(lang) for rule in found.kept_for),
        tuple(
            Part(
                section.title.in_(lang),
                tuple(
                    tuple((f.label.in_(lang), f.value.in_(lang)) for f in record)
                    for record in section.records
                    if record
                ),
            )
            for section in found.sections
        ),
        _happenings(found.history, lang),
        _happenings(found.seen, lang),
        _happenings(found.packages, lang),
        _happenings(found.lists, lang),
    )


def _happenings(lines: tuple[Line, ...], lang: Lang) -> tuple[Happening, ...]:
    """Return the lines in order; the same act at the same minute is told once, fields together."""
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for line in lines:
        told = found.setdefault((f"{line.at.astimezone():%d/%m/%Y %H:%M}", line.who), {})
        title, _, fields = line.what.in_(lang).partition(": ")
        known = told.setdefault(title, [])
        if fields and fields not in known:
            known.append(fields)
    return tuple(Happening(at, who, _listed(told)) for (at, who), told in found.items())


def _listed(told: Mapping[str, list[str]]) -> str:
    return ". ".join(f"{t}: {', '.join(fields)}" if fields else t for t, fields in told.items())


def _json(found: Access, number: str, lang: Lang, now: dt.datetime) -> bytes:
    told: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "document_id": number,
        "made_at": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
        "name": found.name,
        "numbers": found.numbers,
        "sections": [
            {
                "title": section.title.in_(lang),
                "records": [
                    {f.label.in_(lang): f.value.in_(lang) for f in record}
                    for record in section.records
                ],
            }
            for section in found.sections
        ],
        "seen": [_line(line, lang) for line in found.seen],
        "packages": [_line(line, lang) for line in found.packages],
        "lists": [_line(line, lang) for line in found.lists],
        **found.data,
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _line(line: Line, lang: Lang) -> dict[str, str]:
    return {"at": line.at.isoformat(), "who": line.who, "what": line.what.in_(lang)}
