"""``duo`` and ``meeting``: what people decided and did."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from l2w_desktop.cli.context import Answer, Command, Context, day
from l2w_desktop.models import Duo, Mentee, Mentor, User
from l2w_desktop.services import duo_gates, duos, lookup, meetings
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.texts import Text


def _confirm_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("mentee", metavar="MENTEE")
    parser.add_argument("mentor", metavar="MENTOR")
    parser.add_argument("--start", required=True, metavar="DATE")
    parser.add_argument("--coach", default="", metavar="USER")
    parser.add_argument("--override", default="", metavar="TEXT")


def _confirm(here: Context, asked: argparse.Namespace) -> Answer:
    start_on = day(asked.start)
    with here.open() as work, work.store.write() as session:
        coach = lookup.find(session, User, asked.coach) if asked.coach else None
        row = duos.confirm(
            session,
            lookup.find(session, Mentee, asked.mentee),
            lookup.find(session, Mentor, asked.mentor),
            start_on=start_on,
            today=here.today,
            coach=coach,
            override=asked.override,
        )
    return _told(row)


def _duo_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("duo", metavar="DUO")


def _activate_arguments(parser: argparse.ArgumentParser) -> None:
    _duo_argument(parser)
    parser.add_argument("--signed-on", default="", metavar="DATE")
    parser.add_argument("--override", default="", metavar="TEXT")


def _activate(here: Context, asked: argparse.Namespace) -> Answer:
    signed_on = day(asked.signed_on) if asked.signed_on else None
    return _step(here, asked, duos.activate, signed_on=signed_on, override=asked.override)


def _end_arguments(parser: argparse.ArgumentParser) -> None:
    _duo_argument(parser)
    parser.add_argument("--on", required=True, metavar="DATE")
    parser.add_argument("--reason", required=True, metavar="CODE")


def _end(here: Context, asked: argparse.Namespace) -> Answer:
    reason = meetings.code_in("duo_end_reason", asked.reason)
    return _step(here, asked, duos.end, on=day(asked.on), reason=reason)


def _reopen(here: Context, asked: argparse.Namespace) -> Answer:
    return _step(here, asked, duos.reopen)


def _rematch(here: Context, asked: argparse.Namespace) -> Answer:
    return _step(here, asked, duos.rematch)


def _step(
    here: Context, asked: argparse.Namespace, step: Callable[..., DuoRow], **options: Any
) -> Answer:
    with here.open() as work, work.store.write() as session:
        duo = lookup.find(session, Duo, asked.duo)
        row = step(session, duo, today=here.today, **options)
    return _told(row)


def _told(row: DuoRow) -> Answer:
    line = f"{row.number} {row.mentee.name} & {row.mentor.name}: {row.status}"
    lines = [Text(line, line)]
    lines += [
        Text("Ontbreekt: {what}", "Missing: {what}").fill(what=duo_gates.MISSING[code])
        for code in row.missing
    ]
    return Answer(row, lines)


def _meeting_arguments(parser: argparse.ArgumentParser) -> None:
    _duo_argument(parser)
    parser.add_argument("--on", required=True, metavar="DATE")
    parser.add_argument("--minutes", required=True, type=int, metavar="N")
    parser.add_argument("--mode", default="FYSIEK", metavar="M")
    parser.add_argument("--topic", action="append", default=[], metavar="T")
    parser.add_argument("--note", default="", metavar="TEXT")


def _meeting(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.on)
    with here.open() as work, work.store.write() as session:
        logged = meetings.log(
            session,
            lookup.find(session, Duo, asked.duo),
            on=on,
            minutes=asked.minutes,
            today=here.today,
            mode=asked.mode,
            topics=asked.topic,
            note=asked.note,
        )
    rhythm = logged.rhythm
    line = Text(
        "Bewaard. Duo-maand {month}: {held} van {norm}.",
        "Saved. Duo-month {month}: {held} of {norm}.",
    ).fill(month=rhythm.month, held=rhythm.held, norm=rhythm.norm)
    return Answer(logged, [line])


_HELP = {
    "confirm": Text("beiden zeiden ja", "both said yes"),
    "activate": Text("start het duo", "start the duo"),
    "end": Text("beëindig het duo", "end the duo"),
    "reopen": Text("open een beëindigd duo opnieuw", "reopen an ended duo"),
    "rematch": Text("zoek een andere mentor", "seek another mentor"),
}
COMMANDS = (
    Command(("duo", "confirm"), _HELP["confirm"], _confirm_arguments, _confirm),
    Command(("duo", "activate"), _HELP["activate"], _activate_arguments, _activate),
    Command(("duo", "end"), _HELP["end"], _end_arguments, _end),
    Command(("duo", "reopen"), _HELP["reopen"], _duo_argument, _reopen),
    Command(("duo", "rematch"), _HELP["rematch"], _duo_argument, _rematch),
    Command(
        ("meeting", "add"),
        Text("log een ontmoeting", "log a meeting"),
        _meeting_arguments,
        _meeting,
    ),
)
