"""What asks attention today: the worklist with its reasons (R-10), and the numbers of the rail.

Every rule gives rows of its own kind; a row says why it is there and leads to one record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, ImportedRow, Installation
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import spoken
from l2w_desktop.services import (
    conflicts,
    duo_gates,
    figures,
    follow_ups,
    partners,
    permissions,
    recovery_key,
    retention,
)
from l2w_desktop.services.import_plan import DOUBTFUL
from l2w_desktop.services.rhythm import DuoMonth
from l2w_desktop.services.running_duos import RunningDuo, running_duos, under_norm
from l2w_desktop.texts import Text, counted

SILENT_DAYS = 21  # without a meeting
ENDING_DAYS = 10  # left in a duo-month that is under the norm
LATE_DAYS = 3  # left: too little to plan calmly

FOLLOW_UP_DAYS = 14  # left in which a follow-up still counts: hurry

Kind = Literal[
    "key",
    "silent",
    "norm",
    "start",
    "papers",
    "follow_up",
    "doubtful",
    "choice",
    "package",
    "retention",
    "backup",
]
Urgency = Literal["late", "soon", "today", "calm"]


@dataclass(frozen=True, slots=True)
class Task:
    """One row of the worklist; ``target`` is the id of the duo, empty for the other kinds."""

    kind: Kind
    title: Text
    reason: Text
    when: Text
    urgency: Urgency
    target: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that the page *Today* shows."""

    tasks: tuple[Task, ...]
    under_norm: tuple[RunningDuo, ...]
    active: figures.ActiveDuos
    waiting: figures.Waiting
    met: figures.Met
    room: figures.Room
    weeks: tuple[figures.Week, ...]


@dataclass(frozen=True, slots=True)
class Badges:
    """The numbers and the dot beside the pages in the rail."""

    tasks: int
    waiting: int
    is_exchange_due: bool


def today_page(session: Session, today: dt.date) -> Today:
    """Return the worklist, most urgent first, and the figures."""
    running = running_duos(session, today)
    return Today(
        _tasks(session, running, today),
        under_norm(running),
        figures.active_duos(session, today),
        figures.waiting(session, today),
        figures.met_this_month(session, today),
        figures.room(session),
        figures.registered_per_week(session, today),
    )


def badges(session: Session, today: dt.date) -> Badges:
    """Return what the rail shows."""
    tasks = _tasks(session, running_duos(session, today), today)
    is_due = any(task.kind in ("choice", "package") for task in tasks)
    return Badges(len(tasks), figures.waiting(session, today).number, is_due)


def _tasks(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> tuple[Task, ...]:
    found = [task for rule in RULES for task in rule(session, running, today)]
    order: tuple[Urgency, ...] = ("late", "soon", "today", "calm")
    return tuple(sorted(found, key=lambda task: order.index(task.urgency)))


def _rhythm(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """A started duo that is silent, else one under the norm near the end of its duo-month."""
    del session
    for duo in running:
        if not duo.is_started or duo.month is None:
            continue
        silent = duo.silent_days(today)
        if silent >= SILENT_DAYS:
            yield _silent(duo, silent)
        elif not duo.month.is_met and duo.month.days_left(today) <= ENDING_DAYS:
            yield _under(duo, duo.month, duo.month.days_left(today))


def _silent(duo: RunningDuo, days: int) -> Task:
    reason = (
        Text("Laatste ontmoeting {n} dagen geleden", "Last meeting {n} days ago")
        if duo.last_on
        else Text("Nog geen ontmoeting sinds de start", "No meeting since the start")
    )
    title = Text("{duo}: bellen", "{duo}: call").fill(duo=duo.name)
    when = Text("{n} dagen stil", "silent for {n} days").fill(n=days)
    return Task("silent", title, reason.fill(n=days), when, "late", duo.id)


def _under(duo: RunningDuo, month: DuoMonth, left: int) -> Task:
    title = Text("{duo}: ontmoeting plannen", "{duo}: plan a meeting").fill(duo=duo.name)
    when = counted(
        left, Text("nog 1 dag", "1 day left"), Text("nog {n} dagen", "{n} days left")
    ) if left else Text("laatste dag", "last day")  # fmt: skip
    urgency: Urgency = "late" if left <= LATE_DAYS else "soon"
    return Task("norm", title, amount_words(month), when, urgency, duo.id)


def amount_words(month: DuoMonth) -> Text:
    """Return how far a duo-month is: ``1 van 2 ontmoetingen deze maand``."""
    if month.unit == "minutes":
        return Text(
            "{held} van {norm} uur deze maand", "{held} of {norm} hours this month"
        ).fill(held=f"{month.held / 60:g}", norm=f"{month.norm / 60:g}")  # fmt: skip
    return Text(
        "{held} van {norm} ontmoetingen deze maand", "{held} of {norm} meetings this month"
    ).fill(held=month.held, norm=month.norm)


def _papers(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """A confirmed duo that did not start: papers are missing, or nobody started it (R-05)."""
    for duo in running:
        if duo.is_started:
            continue
        missing = duo_gates.missing_papers(session, session.get_one(Duo, duo.id), today)
        is_late = duo.start_on is not None and duo.start_on < today
        when = Text("start voorbij", "start passed") if is_late else Text("vandaag", "today")
        urgency: Urgency = "soon" if is_late else "today"
        if missing:
            words = [duo_gates.MISSING[code] for code in missing]
            title = Text("{duo}: papieren ontbreken", "{duo}: papers are missing")
            reason = Text(
                _sentence(", ".join(w.nl for w in words)), _sentence(", ".join(w.en for w in words))
            )
            yield Task("papers", title.fill(duo=duo.name), reason, when, urgency, duo.id)
        else:
            title = Text("{duo}: duo starten", "{duo}: start the duo").fill(duo=duo.name)
            reason = Text("Alle papieren zijn er", "All papers are there")
            yield Task("start", title, reason, when, urgency, duo.id)


def _measured(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """A follow-up of an ended duo that is in its window (R-10)."""
    del running
    moments = code_list("follow_up_moment")
    for found in follow_ups.due(session, today):
        moment = moments.label(found.row.moment)
        title = Text("{name}: opvolging {moment}", "{name}: follow-up {moment}")
        reason = Text(
            "Vraag {name} naar werk of opleiding, na het duo met {mentor}",
            "Ask {name} about work or training, after the duo with {mentor}",
        ).fill(name=found.mentee, mentor=found.mentor)
        yield Task(
            "follow_up", title.fill(name=found.mentee, moment=moment), reason,
            *_follow_up_day(found.row.due_on, found.row.until_on, today), found.row.duo_id,
        )  # fmt: skip


def _follow_up_day(due_on: dt.date, until_on: dt.date, today: dt.date) -> tuple[Text, Urgency]:
    left = (until_on - today).days
    if left <= FOLLOW_UP_DAYS:
        when = counted(
            left, Text("nog 1 dag", "1 day left"), Text("nog {n} dagen", "{n} days left")
        ) if left else Text("laatste dag", "last day")  # fmt: skip
        return when, "soon"
    if due_on <= today:
        return Text("tot {day}", "until {day}").fill(day=spoken(until_on, is_short=True)), "today"
    return Text("op {day}", "on {day}").fill(day=spoken(due_on, is_short=True)), "calm"


def _key(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """The recovery key, until it was typed back from its sheet once."""
    del running, today
    if recovery_key.is_waiting(session):
        yield Task(
            "key",
            Text("Typ uw herstelsleutel over", "Type your recovery key back"),
            Text(
                "Zonder wachtwoordzin en sleutel opent niemand de gegevens nog",
                "Without passphrase and key nobody can open the data again",
            ),
            Text("nog te doen", "still to do"),
            "late",
        )


def _doubtful(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """Rows of a list that may be somebody who is known already."""
    del running, today
    query = sa.select(sa.func.count()).select_from(ImportedRow)
    number = session.scalar(query.where(ImportedRow.state == DOUBTFUL)) or 0
    if number:
        title = counted(
            number,
            Text("1 rij is mogelijk dubbel", "1 row is possibly double"),
            Text("{n} rijen zijn mogelijk dubbel", "{n} rows are possibly double"),
        )
        reason = Text(
            "Ze wachten tot u zegt of het dezelfde persoon is",
            "They wait until you say whether it is the same person",
        )
        yield Task("doubtful", title, reason, Text("wacht op u", "waits for you"), "today")


def _choices(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """Values that were changed at two places at once."""
    del running, today
    open_ = conflicts.conflicts(session)
    if open_:
        title = counted(
            len(open_),
            Text("1 keuze maken", "Make 1 choice"),
            Text("{n} keuzes maken", "Make {n} choices"),
        )
        names = ", ".join(dict.fromkeys(c.name for c in open_ if c.name))
        reason = Text("Twee waarden voor {names}", "Two values for {names}").fill(names=names)
        yield Task("choice", title, reason, Text("wacht op u", "waits for you"), "today")


def _package(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """A package for the central partner, when something changed and the last is a week old."""
    del running
    if session.scalar(sa.select(Installation.role)) == "central":
        return
    for partner in partners.partners(session):
        if not partner.is_due(today):
            continue
        days = partner.days_since(today)
        title = Text("Pakket maken voor {name}", "Make a package for {name}")
        reason = (
            Text("Er ging nog nooit een pakket", "No package was ever sent")
            if days is None
            else Text("Het laatste is van {n} dagen geleden", "The last one is {n} days old")
        )
        when = Text("deze week", "this week")
        filled = reason.fill(n=days)
        yield Task("package", title.fill(name=partner.name), filled, when, "calm", partner.tag)


def _retention(session: Session, running: tuple[RunningDuo, ...], today: dt.date) -> Iterator[Task]:
    """Files that were kept long enough wait for a decision of who may erase."""
    del running
    if not permissions.is_allowed(session, permissions.Action.ERASE):
        return
    number = len(retention.proposals(session, today))
    if number:
        title = counted(
            number,
            Text("{n} dossier is lang genoeg bewaard", "{n} file was kept long enough"),
            Text("{n} dossiers zijn lang genoeg bewaard", "{n} files were kept long enough"),
        )
        reason = Text("U beslist of ze gewist worden.", "You decide whether they are erased.")
        when = Text("wacht op u", "waits for you")
        yield Task("retention", title, reason, when, "calm")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


Rule = Callable[[Session, tuple[RunningDuo, ...], dt.date], Iterator[Task]]
RULES: tuple[Rule, ...] = (
    _key, _rhythm, _papers, _measured, _doubtful, _choices, _package, _retention
)  # fmt: skip
