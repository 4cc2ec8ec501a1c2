"""``export``: the register for people and machines, the indicators, the learning network."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from l2w_desktop.cli.commands.reports import period_arguments, period_of
from l2w_desktop.cli.context import Answer, Command, Context, day
from l2w_desktop.errors import NotYet
from l2w_desktop.journeys import exports, research
from l2w_desktop.services.research import Period
from l2w_desktop.texts import Text

KINDS = ("readable", "machine", "kpi", "hiva")
_OF_A_PERIOD = ("kpi", "hiva")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    period_arguments(parser, is_required=False)


def _export(here: Context, asked: argparse.Namespace) -> Answer:
    if asked.kind not in KINDS:
        raise NotYet(name=asked.kind, known=", ".join(KINDS))
    if asked.kind == "hiva":
        return _deliver(here, asked)
    if (asked.from_ or asked.to) and asked.kind not in _OF_A_PERIOD:
        raise NotYet(name="--from, --to", known=", ".join(_OF_A_PERIOD))
    suppressed = 0
    with here.open(is_writing=False) as work:
        if asked.kind == "kpi":
            period = period_of(asked, here.today)
            files, suppressed = exports.kpi(work.store, asked.output, period, here.lang)
        elif asked.kind == "readable":
            files = exports.readable(work.store, asked.output, here.lang)
        else:
            files = exports.machine(work.store, asked.output)
    told = {"files": files, "suppressed": suppressed, "excluded": 0}
    return Answer(told, _written(asked.output, files))


def _deliver(here: Context, asked: argparse.Namespace) -> Answer:
    period = Period(*(day(text) if text else None for text in (asked.from_, asked.to)))
    with here.open() as work:
        made = research.deliver(
            work.store, asked.output, now=here.now, today=here.today, lang=here.lang, period=period
        )
    left_out = Text(
        "Zonder toestemming: {excluded}. In een te kleine groep: {suppressed}.",
        "Without consent: {excluded}. In too small a group: {suppressed}.",
    ).fill(excluded=made.excluded, suppressed=made.suppressed)
    return Answer(made, [*_written(asked.output, made.files), left_out])


def _written(folder: Path, files: Mapping[str, int]) -> list[Text]:
    return [Text(*(f"{folder / name}  {rows}",) * 2) for name, rows in files.items()]


COMMANDS = (
    Command(
        ("export",), Text("schrijf de gegevens uit", "write the data out"), _arguments, _export
    ),
)
