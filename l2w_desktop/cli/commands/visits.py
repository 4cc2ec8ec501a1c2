"""``visit add``: what happens at the contact desk."""

from __future__ import annotations

import argparse

from l2w_desktop.cli.context import Answer, Command, Context, day
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import desk, visitors
from l2w_desktop.services.desk import Asked
from l2w_desktop.texts import Text

_NOBODY = Text("zonder naam", "without a name")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", default="", metavar="ID")
    parser.add_argument("--question", required=True, metavar="CODE")
    parser.add_argument("--outcome", default="", metavar="CODE")
    parser.add_argument("--minutes", type=int, metavar="N")
    parser.add_argument("--on", default="", metavar="DATE")
    parser.add_argument("--note", default="", metavar="TEXT")


def _add(here: Context, asked: argparse.Namespace) -> Answer:
    on = day(asked.on) if asked.on else here.today
    what = Asked(asked.question, on, asked.outcome, asked.minutes, asked.note)
    with here.open() as work, work.store.write() as session:
        person_id = visitors.person_named(session, asked.person) if asked.person else None
        visit = desk.log_visit(
            session, what, today=here.today, person_id=person_id, user_id=work.user_id
        )
    question = code_list(desk.QUESTIONS).label(visit.question)
    line = Text("Bezoek bewaard: {name}, {question}.", "Visit saved: {name}, {question}.")
    return Answer(visit, [line.fill(name=visit.name or _NOBODY, question=question)])


COMMANDS = (
    Command(
        ("visit", "add"),
        Text("noteer een bezoek aan het loket", "log a visit to the desk"),
        _add_arguments,
        _add,
    ),
)
