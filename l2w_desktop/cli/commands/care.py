"""``backup``, ``restore``, ``check`` and ``conflicts``: looking after the data."""

from __future__ import annotations

import argparse
from pathlib import Path

from l2w_desktop.cli.context import Answer, Command, Context, nothing
from l2w_desktop.journeys import erasure, restoring, safekeeping
from l2w_desktop.services import conflicts, field_words
from l2w_desktop.settings import data_folder
from l2w_desktop.store import check
from l2w_desktop.texts import Text


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR")


def _backup(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        made = safekeeping.make(work.store, asked.to, now=here.now)
    data = {"ok": True, "problems": [], "path": made.path, "sha256": made.sha256}
    return Answer(data, [Text(str(made.path), str(made.path))])


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _restore(here: Context, asked: argparse.Namespace) -> Answer:
    usual = data_folder()
    live = usual if restoring.is_home(asked.file, usual) else None
    made = restoring.restore(
        asked.file, here.data, here.user, here.passphrase, live=live, erase_again=erasure.again
    )
    data = {
        "ok": not made.problems,
        "problems": [p.in_(here.lang) for p in made.problems],
        "path": made.folder,
        "replica": made.replica,
        "site": made.site_code,
        "since": made.loss.since,
        "lost": made.loss.changes,
        "lost_is_at_least": made.loss.is_at_least,
        "erased_again": made.erased_again,
    }
    lines = [
        Text("Teruggezet in {folder}.", "Restored into {folder}.").fill(folder=made.folder),
        made.loss.words(here.today),
        Text(
            "De oude map en de back-up blijven zoals ze zijn.",
            "The old folder and the backup stay as they are.",
        ),
        *made.problems,
    ]
    return Answer(data, lines, 1 if made.problems else 0)


def _check(here: Context, _asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        problems = check.check(work.store)
        data = {
            "ok": not problems,
            "problems": [p.in_(here.lang) for p in problems],
            "path": work.store.name,
        }
    well = [Text("Alles klopt.", "All is well.")]
    return Answer(data, problems or well, 1 if problems else 0)


def _conflicts(here: Context, _asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work, work.store.read() as session:
        rows = conflicts.conflicts(session)
    lines = [line for row in rows for line in _question(row)]
    return Answer(rows, lines or [Text("Niets wacht op een keuze.", "Nothing waits for a choice.")])


def _question(row: conflicts.Conflict) -> list[Text]:
    """Return a choice as people read it: whose, the question, and a line per option."""
    head = Text("{name}  {question}", "{name}  {question}")
    lines = [Text(row.id, row.id), head.fill(name=row.name or row.number, question=row.question)]
    for option in row.options:
        told = [line for line in option.lines if line.differs] or option.lines
        words = Text(
            ", ".join(line.words.nl or "–" for line in told),
            ", ".join(line.words.en or "–" for line in told),
        )
        at = field_words.moment(option.at)
        who = Text("{site}, {user}, {at}", "{site}, {user}, {at}")
        whose = who.fill(site=option.site, user=option.user or "–", at=at)
        if option.is_both:
            whose = Text("beide", "both")
        lines.append(
            Text("  {n}  {words}  ({whose})", "  {n}  {words}  ({whose})").fill(
                n=option.take, words=words, whose=whose
            )
        )
    return lines


def _undo(here: Context, asked: argparse.Namespace) -> Answer:
    row, _, group = asked.id.rpartition(".")
    with here.open() as work, work.store.write() as session:
        conflicts.reopen(session, row, group)
    return Answer({"id": asked.id}, [Text("De keuze wacht weer.", "The choice waits again.")])


def _undo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _resolve(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work, work.store.write() as session:
        conflicts.resolve(session, asked.id, asked.take, here.today)
    return Answer({"id": asked.id, "taken": asked.take}, [Text("Gekozen.", "Chosen.")])


def _resolve_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--take", type=int, required=True, metavar="N")


COMMANDS = (
    Command(
        ("backup",),
        Text("maak een gecontroleerde back-up", "make a verified backup"),
        _backup_arguments,
        _backup,
    ),
    Command(
        ("restore",),
        Text("zet een back-up terug in een nieuwe map", "restore a backup into a new folder"),
        _restore_arguments,
        _restore,
    ),
    Command(("check",), Text("controleer alles", "check everything"), nothing, _check),
    Command(
        ("conflicts",),
        Text("wat op een keuze wacht", "what waits for a choice"),
        nothing,
        _conflicts,
    ),
    Command(
        ("conflicts", "resolve"),
        Text("kies een waarde", "choose a value"),
        _resolve_arguments,
        _resolve,
    ),
    Command(
        ("conflicts", "undo"),
        Text("neem een keuze terug", "take a choice back"),
        _undo_arguments,
        _undo,
    ),
)
