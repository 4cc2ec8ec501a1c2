"""``document list`` and ``document make``; ``export``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from l2w_desktop.cli.context import Answer, Command, Context, day, nothing
from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.journeys import exports, research
from l2w_desktop.journeys.agreement import issue_agreement
from l2w_desktop.services.research import Period
from l2w_desktop.texts import Text


class SubjectNeeded(UserError):
    """The document is about somebody, and nobody was named."""

    text = Text(
        "Over welk {subject} gaat het document? Zet het nummer achter de naam van het document.",
        "Which {subject} is the document about? Put its number after the name of the document.",
    )


def _list(_here: Context, _asked: argparse.Namespace) -> Answer:
    rows = [
        {"name": d.name, "title": d.title, "subject": d.subject, "version": d.version()}
        for d in DOCUMENTS
    ]
    lines = [Text(f"{d.name:<20} {d.title.nl}", f"{d.name:<20} {d.title.en}") for d in DOCUMENTS]
    return Answer(rows, lines)


def _make_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("subject", nargs="*", metavar="SUBJECT")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--blank", action="store_true")


def _make(here: Context, asked: argparse.Namespace) -> Answer:
    known = {d.name: d for d in DOCUMENTS}
    if asked.name not in known:
        raise NotYet(name=asked.name, known=", ".join(known))
    if asked.blank:
        raise NotYet(name="--blank", known="SUBJECT")
    if not asked.subject:
        raise SubjectNeeded(subject=known[asked.name].subject)
    with here.open() as work:
        made = issue_agreement(
            work.store,
            asked.subject[0],
            asked.output,
            lang=here.lang,
            today=here.today,
            now=here.now,
        )
    return Answer(made, [Text(*(f"{made.document_id}  {made.path}",) * 2)])


EXPORTS = ("readable", "machine", "hiva")


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--from", dest="first", default="", metavar="D")
    parser.add_argument("--to", dest="last", default="", metavar="D")


def _export(here: Context, asked: argparse.Namespace) -> Answer:
    if asked.kind not in EXPORTS:
        raise NotYet(name=asked.kind, known=", ".join(EXPORTS))
    if asked.kind == "hiva":
        return _deliver(here, asked)
    if asked.first or asked.last:
        raise NotYet(name="--from, --to", known="hiva")
    with here.open(is_writing=False) as work:
        if asked.kind == "readable":
            files = exports.readable(work.store, asked.output, here.lang)
        else:
            files = exports.machine(work.store, asked.output)
    return Answer({"files": files, "suppressed": 0, "excluded": 0}, _written(asked.output, files))


def _deliver(here: Context, asked: argparse.Namespace) -> Answer:
    period = Period(*(day(text) if text else None for text in (asked.first, asked.last)))
    with here.open() as work:
        made = research.deliver(
            work.store, asked.output, now=here.now, today=here.today, lang=here.lang, period=period
        )
    left_out = Text(
        "Zonder toestemming: {excluded}. In een te kleine groep: {suppressed}.",
        "Without consent: {excluded}. In too small a group: {suppressed}.",
    ).fill(excluded=made.excluded, suppressed=made.suppressed)
    return Answer(made, [*_written(asked.output, made.files), left_out])


def _written(folder: Path, files: Mapping[str, int]) -> list[Text]:
    return [Text(*(f"{folder / name}  {rows}",) * 2) for name, rows in files.items()]


COMMANDS = (
    Command(
        ("document", "list"),
        Text("welke documenten er zijn", "which documents there are"),
        nothing,
        _list,
    ),
    Command(
        ("document", "make"),
        Text("maak een document", "make a document"),
        _make_arguments,
        _make,
    ),
    Command(
        ("export",),
        Text("schrijf de gegevens uit", "write the data out"),
        _export_arguments,
        _export,
    ),
)
