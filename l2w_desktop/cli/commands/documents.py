"""``document list``, ``make`` and ``sign``."""

from __future__ import annotations

import argparse
from pathlib import Path

from l2w_desktop.cli.context import Answer, Command, Context, day, nothing
from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.journeys import documents
from l2w_desktop.models import IssuedDocument
from l2w_desktop.services import issued, lookup, papers
from l2w_desktop.texts import Text


def _list(_here: Context, _asked: argparse.Namespace) -> Answer:
    rows = [
        {"name": d.name, "title": d.label, "subject": d.subject, "version": d.version()}
        for d in DOCUMENTS
    ]
    lines = [Text(f"{d.name:<26} {d.label.nl}", f"{d.name:<26} {d.label.en}") for d in DOCUMENTS]
    return Answer(rows, lines)


def _make_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("subject", nargs="*", metavar="SUBJECT")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--blank", action="store_true")


def _make(here: Context, asked: argparse.Namespace) -> Answer:
    documents.wanted(asked.name)
    with here.open() as work:
        made = documents.issue(
            work.store,
            asked.name,
            asked.subject,
            asked.output,
            lang=here.lang,
            today=here.today,
            now=here.now,
            is_blank=asked.blank,
        )
    return Answer(made, [Text(*(f"{made.document_id}  {made.path}",) * 2)])


def _sign_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="NUMBER")
    parser.add_argument("party", metavar="PARTY")
    parser.add_argument("--on", required=True, metavar="DATE")


def _sign(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.on)
    with here.open() as work, work.store.write() as session:
        document = lookup.find(session, IssuedDocument, asked.document)
        papers.sign(session, document, asked.party.lower(), on, today=here.today)
        row = issued.one(session, document.id)
    awaited = Text(
        ", ".join(papers.PARTIES[p].nl for p in row.awaited) or "niemand meer",
        ", ".join(papers.PARTIES[p].en for p in row.awaited) or "nobody",
    )
    line = Text("Getekend. Nog te tekenen: {who}.", "Signed. Still to sign: {who}.")
    return Answer(row, [line.fill(who=awaited)])


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
        ("document", "sign"),
        Text("noteer wie een document tekende", "record who signed a document"),
        _sign_arguments,
        _sign,
    ),
)
