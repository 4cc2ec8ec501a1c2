"""``init`` and ``demo``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.journeys import demo, workplace
from l2w_desktop.services.founding import presets
from l2w_desktop.texts import Text

_AT_SERVER = (
    Text(
        "De gegevens staan op de server. Laat de beheerder de schijf van de server versleutelen.",
        "The data are on the server. Have its administrator encrypt the server's disk.",
    ),
    Text(
        "Wie die databank beheert, kan de gegevens lezen. Leg dat vast in een overeenkomst.",
        "Who administers that database can read the data. Lay that down in an agreement.",
    ),
)


def _init_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", required=True, metavar="CODE")
    parser.add_argument("--name", default="")
    parser.add_argument("--role", choices=("site", "central"), default="site")
    parser.add_argument("--preset", choices=tuple(presets()), default="mentoring-naar-werk")
    parser.add_argument("--project", default="", metavar="CODE")
    parser.add_argument("--database", default="", metavar="URL")


def _init(here: Context, asked: argparse.Namespace) -> Answer:
    made = workplace.create(
        here.data,
        site_code=asked.site,
        site_name=asked.name,
        user_name=here.user,
        passphrase=here.passphrase(),
        role=asked.role,
        preset=asked.preset,
        project_code=asked.project,
        database=asked.database,
    )
    told = {
        "data": made.folder,
        "site": made.site_code,
        "replica": made.replica,
        "recovery_key": made.recovery_key,
    }
    lines = [
        Text("Klaar: {data}", "Done: {data}").fill(data=made.folder),
        Text(
            "Herstelsleutel (u ziet hem één keer): {key}", "Recovery key (shown once): {key}"
        ).fill(key=made.recovery_key),
        Text(
            "Bewaar deze sleutel op papier. Zonder wachtwoordzin en sleutel zijn de gegevens weg.",
            "Keep this key on paper. Without passphrase and key the data are lost.",
        ),
    ]
    return Answer(told, [*lines, *(_AT_SERVER if asked.database else ())])


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dir", type=Path, metavar="DIR")
    parser.add_argument("--people", type=int, default=60, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")


def _demo(here: Context, asked: argparse.Namespace) -> Answer:
    passphrase = os.environ.get("L2W_PASSPHRASE") or demo.PASSPHRASE
    here.say(Text("Wachtwoordzin: {p}", "Passphrase: {p}").fill(p=passphrase))
    made = demo.walk(
        asked.dir,
        people=asked.people,
        seed=asked.seed,
        passphrase=passphrase,
        lang=here.lang,
        say=here.say,
    )
    lines = [
        Text(
            "{people} mensen, {duos} duo’s, {meetings} ontmoetingen.",
            "{people} people, {duos} duos, {meetings} meetings.",
        ).fill(people=made.people, duos=made.duos, meetings=made.meetings)
    ]
    files = [made.agreement_pdf, made.bundle, *made.exports, made.screenshot]
    lines += [Text(str(path), str(path)) for path in files if path]
    return Answer(made, lines)


COMMANDS = (
    Command(
        ("init",),
        Text("maak een versleutelde installatie", "make an encrypted installation"),
        _init_arguments,
        _init,
    ),
    Command(
        ("demo",),
        Text("een verzonnen loket doet het hele werk", "a fictitious desk does the whole job"),
        _demo_arguments,
        _demo,
    ),
)
