"""What every command is handed: options, the open installation, and how to answer."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.settings import data_folder
from l2w_desktop.texts import Lang, Text


class PassphraseNeeded(UserError):
    """Nobody is there to type the passphrase."""

    text = Text(
        "Er is een wachtwoordzin nodig. Zet ze in L2W_PASSPHRASE, of start dit in een terminal.",
        "A passphrase is needed. Put it in L2W_PASSPHRASE, or start this in a terminal.",
    )


class NotADate(UserError):
    """A date option that is no ISO date."""

    text = Text(
        "‘{typed}’ is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-22.",
        "‘{typed}’ is not a date. Write year-month-day, such as 2026-11-22.",
    )


@dataclass(frozen=True)
class Context:
    """Options that hold for every command. ``out`` is for the answer, ``err`` for messages."""

    data: Path
    lang: Lang
    is_json: bool
    user: str
    place: str  # "", "moved" or "copied"
    out: TextIO
    err: TextIO

    @property
    def now(self) -> dt.datetime:
        """The moment, with its time zone."""
        return dt.datetime.now(dt.UTC)

    @property
    def today(self) -> dt.date:
        """The day at the desk."""
        return dt.date.today()

    def open(self, *, is_writing: bool = True) -> Workplace:
        """Open the installation as the chosen user; asks for the passphrase where it may."""
        return workplace.open_as(
            self.data,
            self.user,
            self.passphrase,
            place=self.place,
            is_writing=is_writing,
        )

    def passphrase(self) -> str:
        """Return the passphrase from L2W_PASSPHRASE or from the keyboard."""
        told = os.environ.get("L2W_PASSPHRASE")
        if told is not None:
            return told
        if not sys.stdin.isatty():
            raise PassphraseNeeded
        question = Text("Wachtwoordzin: ", "Passphrase: ").in_(self.lang)
        return getpass.getpass(question, stream=self.err)

    def say(self, text: Text) -> None:
        """Tell something on the side; never part of the answer."""
        self.err.write(text.in_(self.lang) + "\n")

    def progress(self, done: int, total: int) -> None:
        """Show how far a long job is, only where somebody looks."""
        if self.err.isatty():
            self.err.write(f"\r{done} / {total} ")
            if done >= total:
                self.err.write("\n")


def context(options: argparse.Namespace, out: TextIO, err: TextIO) -> Context:
    """Return the context of the parsed global options."""
    user = options.user or os.environ.get("L2W_USER") or getpass.getuser()
    return Context(
        Path(options.data).expanduser() if options.data else data_folder(),
        options.lang,
        options.json,
        user,
        "moved" if options.moved else "copied" if options.copied else "",
        out,
        err,
    )


def day(text: str) -> dt.date:
    """Return an ISO date option; raises NotADate."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise NotADate(typed=text) from error


class Answer(NamedTuple):
    """What a command gives back: JSON values, and the lines for people.

    ``exit_code`` is 1 when the command ran but what it looked at is not in order.
    """

    data: Any
    lines: list[Text]
    exit_code: int = 0


class Command(NamedTuple):
    """One command: its words, what it does, its arguments and the function that runs it."""

    words: tuple[str, ...]
    help: Text
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Context, argparse.Namespace], Answer]


def nothing(_parser: argparse.ArgumentParser) -> None:
    """Add no arguments."""
