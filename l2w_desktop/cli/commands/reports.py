"""``report kpi``: the indicators over a period."""

from __future__ import annotations

import argparse
import datetime as dt

from l2w_desktop.cli.context import Answer, Command, Context, day
from l2w_desktop.models import Site
from l2w_desktop.services import kpi, lookup
from l2w_desktop.services.indicators import INDICATORS, Indicator, Period
from l2w_desktop.services.kpi.words import missing_words, shown
from l2w_desktop.services.suppression import THRESHOLDS
from l2w_desktop.texts import LANGS, Lang, Text


def period_of(asked: argparse.Namespace, today: dt.date) -> Period:
    """Return the period of ``--from`` and ``--to``; without them, this year up to today."""
    last = day(asked.to) if asked.to else today
    first = day(asked.from_) if asked.from_ else dt.date(last.year, 1, 1)
    return Period(first, last, today)


def period_arguments(parser: argparse.ArgumentParser, *, is_required: bool) -> None:
    """Add ``--from`` and ``--to``."""
    parser.add_argument("--from", dest="from_", default="", required=is_required, metavar="D")
    parser.add_argument("--to", default="", required=is_required, metavar="D")


def _arguments(parser: argparse.ArgumentParser) -> None:
    period_arguments(parser, is_required=True)
    parser.add_argument("--audience", choices=tuple(THRESHOLDS), default="internal")
    parser.add_argument("--site", default="", metavar="CODE")


def _report(here: Context, asked: argparse.Namespace) -> Answer:
    period = period_of(asked, here.today)
    with here.open(is_writing=False) as work, work.store.read() as session:
        site_id = lookup.find(session, Site, asked.site).id if asked.site else None
        found = kpi.for_audience(kpi.report(session, period, site_id), asked.audience)
    lines = [period.words()]
    for one, line in zip(INDICATORS, found.lines, strict=True):
        parts = [shown(line, line.total, found.audience), missing_words(line.total)]
        lines.append(Text(*(_line(one, parts, lang) for lang in LANGS)))
    return Answer(found.told, lines)


def _line(one: Indicator, parts: list[Text | None], lang: Lang) -> str:
    said = "  ".join(part.in_(lang) for part in parts if part)
    return f"{one.code:<14} {one.name.in_(lang):<28} {said}"


COMMANDS = (
    Command(
        ("report", "kpi"),
        Text("de cijfers over een periode", "the figures over a period"),
        _arguments,
        _report,
    ),
)
