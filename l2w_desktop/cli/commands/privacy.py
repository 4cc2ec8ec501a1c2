"""``person``: access, restriction, erasure, consents and refusals."""

from __future__ import annotations

import argparse
from pathlib import Path

from sqlalchemy.orm import Session

from l2w_desktop.cli.context import Answer, Command, Context, day
from l2w_desktop.journeys import access, erasure
from l2w_desktop.models import Mentee, Mentor, Person
from l2w_desktop.services import consents, handovers, lookup, requests
from l2w_desktop.texts import Text

_DONE = Text("Genoteerd.", "Recorded.")


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def person_of(session: Session, text: str) -> str:
    """Return the person's id from a file number, an id or a pseudonym; raises NotFound."""
    row = lookup.find_any(session, text)
    if isinstance(row, Person):
        return row.id
    if isinstance(row, Mentee | Mentor):
        return row.person_id
    raise lookup.NotFound(kind=Text("persoon", "person"), id=text)


def _access_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")


def _access(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        with work.store.read() as session:
            person = person_of(session, asked.id)
        made = access.report(
            work.store, person, asked.output, lang=here.lang, now=here.now, today=here.today
        )
    return Answer(made, [Text(*(str(path),) * 2) for path in (made.pdf, made.json)])


def _erase_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("--reason", required=True, metavar="TEXT")
    parser.add_argument("--asked-on", metavar="DATE")


def _erase(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.asked_on) if asked.asked_on else None
    with here.open() as work:
        with work.store.read() as session:
            person = person_of(session, asked.id)
        done = erasure.erase(
            work.store, person, asked.reason, now=here.now, today=here.today, asked_on=on
        )
    return Answer(done, erasure.told(done))


def _restrict_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("--reason", default="", metavar="TEXT")
    parser.add_argument("--lift", action="store_true")


def _restrict(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work, work.store.write() as session:
        person = person_of(session, asked.id)
        if asked.lift:
            requests.lift(session, person, on=here.today)
        else:
            requests.restrict(session, person, on=here.today, reason=asked.reason)
        data = {"person": person, "restricted": not asked.lift, "on": here.today}
    return Answer(data, [_DONE])


def _refuse_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("--asked-on", required=True, metavar="DATE")
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _refuse(here: Context, asked: argparse.Namespace) -> Answer:
    asked_on = day(asked.asked_on)
    with here.open() as work, work.store.write() as session:
        person = person_of(session, asked.id)
        requests.refuse(
            session, person, asked.kind, asked_on=asked_on, reason=asked.reason, today=here.today
        )
        lines = requests.of_person(session, person)
    return Answer(lines, [_DONE])


def _consent_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("kind", nargs="?", metavar="KIND")
    parser.add_argument("--on", metavar="DATE")
    parser.add_argument("--withdraw", action="store_true")


def _consent(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.on) if asked.on else here.today
    consents.require_past(on, here.today)
    with here.open(is_writing=bool(asked.kind)) as work:
        if asked.kind:
            with work.store.write() as session:
                person = person_of(session, asked.id)
                if asked.withdraw:
                    consents.withdraw_kind(session, person, asked.kind, on=on)
                else:
                    consents.give(session, person, asked.kind, on=on)
        with work.store.read() as session:
            lines = consents.of_person(session, person_of(session, asked.id), here.today)
    signs = {True: "✓", False: "–"}
    return Answer(
        lines,
        [Text(f"{signs[c.is_given]} {c.label.nl}", f"{signs[c.is_given]} {c.label.en}")
         for c in lines],
    )  # fmt: skip


def _handover_arguments(parser: argparse.ArgumentParser) -> None:
    _who(parser)
    parser.add_argument("--to", required=True, metavar="SITE")
    parser.add_argument("--on", metavar="DATE")


def _handover(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.on) if asked.on else here.today
    with here.open() as work, work.store.write() as session:
        person = person_of(session, asked.id)
        handovers.hand_over(session, person, asked.to, on=on, today=here.today)
        lines = handovers.of_person(session, person)
    return Answer(lines, [Text(*(f"{x.from_site} → {x.to_site}",) * 2) for x in lines])


COMMANDS = (
    Command(
        ("person", "handover"),
        Text("draag een dossier over aan een ander loket", "hand a file over to another site"),
        _handover_arguments,
        _handover,
    ),
    Command(
        ("person", "access"),
        Text("alles over een persoon, als PDF en JSON", "all about a person, as PDF and JSON"),
        _access_arguments,
        _access,
    ),
    Command(
        ("person", "erase"),
        Text("wis een persoon, voorgoed", "erase a person, for good"),
        _erase_arguments,
        _erase,
    ),
    Command(
        ("person", "restrict"),
        Text("scherm een persoon af, of hef dat op", "restrict a person, or lift it"),
        _restrict_arguments,
        _restrict,
    ),
    Command(
        ("person", "refuse"),
        Text("noteer dat een vraag geweigerd is", "record that a request was refused"),
        _refuse_arguments,
        _refuse,
    ),
    Command(
        ("person", "consent"),
        Text("toestemmingen van een persoon", "consents of a person"),
        _consent_arguments,
        _consent,
    ),
)
