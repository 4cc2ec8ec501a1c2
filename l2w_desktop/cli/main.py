"""Parses, runs one command, prints one answer, gives the exit code.

0 done, 1 a problem that the user can mend (one sentence), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from l2w_desktop import __version__, log
from l2w_desktop.cli.commands import COMMANDS
from l2w_desktop.cli.context import Answer, Command, Context, context
from l2w_desktop.cli.jsons import as_json
from l2w_desktop.errors import UserError
from l2w_desktop.settings import log_folder
from l2w_desktop.texts import LANGS, Lang, Text

_BUG = Text(
    "Er ging iets mis in het programma (versie {version}). De details staan in {path}.",
    "Something went wrong in the program (version {version}). The details are in {path}.",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    options, rest = _global_options().parse_known_args(words)
    for stream in (sys.stdout, sys.stderr):
        _utf8(stream)
    parser = _parser(options.lang)
    chosen = parser.parse_args(rest)
    here = context(options, sys.stdout, sys.stderr)
    command: Command | None = getattr(chosen, "command", None)
    if command is None:
        parser.print_help(sys.stderr)
        return 2
    return _run(here, command, chosen)


def _run(here: Context, command: Command, chosen: argparse.Namespace) -> int:
    try:
        answer = command.run(here, chosen)
    except UserError as problem:
        return _refuse(here, problem)
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # the root: a bug is told in one sentence, with where to look
        path = log.start(log_folder())
        log.bug(bug)
        sentence = _BUG.fill(version=__version__, path=path).in_(here.lang)
        _print_error(here, "BUG", sentence, {})
        return 1
    try:
        _print(here, answer)
        here.out.flush()
    except BrokenPipeError:  # the reader had enough, as in ``l2w list mentees | head``
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.exit_code


def _print(here: Context, answer: Answer) -> None:
    if here.is_json:
        json.dump(as_json(answer.data), here.out, ensure_ascii=False, indent=1)
        here.out.write("\n")
        return
    for line in answer.lines:
        here.out.write(line.in_(here.lang) + "\n")


def _refuse(here: Context, problem: UserError) -> int:
    values = {k: as_json(v, here.lang) for k, v in problem.values.items()}
    _print_error(here, problem.code, problem.in_(here.lang), values)
    return problem.exit_code


def _print_error(here: Context, code: str, sentence: str, values: dict[str, Any]) -> None:
    here.err.write(sentence + "\n")
    if here.is_json:
        told = values | {"error": code, "message": sentence}
        json.dump(told, here.out, ensure_ascii=False, indent=1)
        here.out.write("\n")


def _global_options() -> argparse.ArgumentParser:
    """Return the options that are understood before and after the command alike."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--data", metavar="DIR")
    parser.add_argument("--lang", choices=LANGS, default="nl")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--user", metavar="NAME", default="")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--moved", action="store_true")
    place.add_argument("--copied", action="store_true")
    return parser


def _parser(lang: Lang) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="l2w",
        allow_abbrev=False,
        description=Text("De opdrachten van l2w_desktop.", "The commands of l2w_desktop.").in_(
            lang
        ),
        parents=[_global_options()],
        conflict_handler="resolve",
    )
    parser.add_argument("--version", action="version", version=f"l2w {__version__}")
    top = parser.add_subparsers(metavar="OPDRACHT")
    families: dict[str, list[Command]] = {}
    for command in COMMANDS:
        families.setdefault(command.words[0], []).append(command)
    for word, family in families.items():
        own = next((c for c in family if len(c.words) == 1), None)
        words = own.help.in_(lang) if own else ", ".join(c.words[1] for c in family)
        group = top.add_parser(word, help=words, allow_abbrev=False)
        if own:
            _attach(group, own)
        steps = [c for c in family if len(c.words) > 1]
        if steps:
            below = group.add_subparsers(required=own is None, metavar="STAP")
            for step in steps:
                leaf = below.add_parser(step.words[1], help=step.help.in_(lang), allow_abbrev=False)
                _attach(leaf, step)
    return parser


def _attach(parser: argparse.ArgumentParser, command: Command) -> None:
    command.arguments(parser)
    parser.set_defaults(command=command)


def _utf8(stream: TextIO) -> None:
    """Let a stream carry every name, also where the system's code page cannot."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8")
