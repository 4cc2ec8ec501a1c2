"""``code``: what the central partner adds to the lists of its project."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.models.choices import Choice, adopt
from l2w_desktop.services import code_lists
from l2w_desktop.texts import Text


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code of a list with its words."""

    list: str
    code: str
    nl: str
    en: str


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST")
    parser.add_argument("code", metavar="CODE")
    parser.add_argument("--nl", required=True, metavar="WORDS")
    parser.add_argument("--en", required=True, metavar="WORDS")
    parser.add_argument("--parent", default="", metavar="CODE")


def _add(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work, work.store.write() as session:
        made = code_lists.add(session, asked.list, asked.code, asked.nl, asked.en, asked.parent)
    return Answer(_line(asked.list, made), [_said(made)])


def _close_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST")
    parser.add_argument("code", metavar="CODE")


def _close(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work, work.store.write() as session:
        code_lists.close(session, asked.list, asked.code)
    said = Text("{code} kan niet meer gekozen worden.", "{code} can no longer be chosen.")
    return Answer({"list": asked.list, "code": asked.code}, [said.fill(code=asked.code)])


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST")


def _list(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work, work.store.read() as session:
        adopt(code_lists.added(session))
        found = code_lists.codes(asked.list)
    return Answer([_line(asked.list, one) for one in found], [_said(one) for one in found])


def _line(name: str, choice: Choice) -> CodeLine:
    return CodeLine(name, choice.code, choice.label.nl, choice.label.en)


def _said(choice: Choice) -> Text:
    return Text("{code:<24} {words}", "{code:<24} {words}").fill(
        code=choice.code, words=choice.label
    )


COMMANDS = (
    Command(
        ("code", "add"),
        Text("voeg een code toe aan een lijst", "add a code to a list"),
        _add_arguments,
        _add,
    ),
    Command(
        ("code", "close"),
        Text("laat een eigen code niet meer kiezen", "let an own code be chosen no longer"),
        _close_arguments,
        _close,
    ),
    Command(("code", "list"), Text("de codes van een lijst", "the codes of a list"),
            _list_arguments, _list),
)  # fmt: skip
