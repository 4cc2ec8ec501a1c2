"""``import`` and ``doubtful``: lists that come in, and the rows on which a person decides."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.exchange.headers import read_mapping
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.services.doubtful import resolve_doubtful
from l2w_desktop.store import backup
from l2w_desktop.texts import Text


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--mapping", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true")


def _import(here: Context, asked: argparse.Namespace) -> Answer:
    mapping = read_mapping(asked.mapping) if asked.mapping else None
    with here.open(is_writing=not asked.dry_run) as work:
        made = import_people(
            work.store,
            asked.kind,
            asked.file,
            today=here.today,
            now=here.now,
            mapping=mapping,
            is_dry_run=asked.dry_run,
            backup=partial(backup.backup, work.store),
            report=here.progress,
            lang=here.lang,
        )
    lines = [made.result.next_steps()]
    for reject in made.result.rejects:
        row = Text("rij {n}, {column}: {why}", "row {n}, {column}: {why}")
        lines.append(row.fill(n=reject.number, column=reject.column, why=reject.text))
    for column in made.unknown_columns:
        lines.append(
            Text("Kolom ‘{c}’ is niet gelezen.", "Column ‘{c}’ was not read.").fill(c=column)
        )
    if made.rejects_file:
        lines.append(Text(str(made.rejects_file), str(made.rejects_file)))
    return Answer(made.as_json(here.lang), lines)


def _resolve_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument("verdict", choices=("same", "other"))
    parser.add_argument("person", nargs="?", metavar="PERSON")


def _resolve(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work, work.store.write() as session:
        found = resolve_doubtful(session, asked.id, asked.verdict, asked.person, today=here.today)
    line = f"{found.number} {found.name}"
    return Answer(found, [Text(line, line)])


COMMANDS = (
    Command(
        ("import",),
        Text("lees een lijst met mensen in", "read in a list of people"),
        _import_arguments,
        _import,
    ),
    Command(
        ("doubtful", "resolve"),
        Text("beslis over een twijfelrij", "decide on a doubtful row"),
        _resolve_arguments,
        _resolve,
    ),
)
