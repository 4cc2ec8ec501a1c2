"""A delivery to the learning network: key, one consistent read, files outside any transaction."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from l2w_desktop import __version__
from l2w_desktop.errors import UserError
from l2w_desktop.exchange.hiva import delivery
from l2w_desktop.exchange.hiva.delivery import About, Delivery
from l2w_desktop.journeys import audited
from l2w_desktop.models import Project
from l2w_desktop.services import founding, permissions, pseudonyms, research
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.research import Period
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang, Text


class OnlyAtCentral(UserError):
    """A site has no key for pseudonyms."""

    text = Text(
        "Alleen de centrale partner maakt het bestand voor HIVA. "
        "Stuur uw pakket naar de centrale partner.",
        "Only the central partner makes the file for HIVA. "
        "Send your package to the central partner.",
    )


class PeriodTurned(UserError):
    """A period that ends before it starts."""

    text = Text(
        "De periode eindigt op {last}, maar begint op {first}. Kies een latere einddatum.",
        "The period ends on {last} but starts on {first}. Choose a later end.",
    )


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was written: rows per table, people left out for their group, people without consent."""

    files: dict[str, int]
    suppressed: int
    excluded: int


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a delivery would hold: people and duos in it, and people who stay out."""

    mentees: int
    duos: int
    suppressed: int
    excluded: int


def deliver(
    store: Store, folder: Path, *, now: dt.datetime, today: dt.date, lang: Lang,
    period: Period | None = None,
) -> Delivered:  # fmt: skip
    """Write a delivery for HIVA into ``folder``; the first one makes the project key.

    Raises NotPermitted, OnlyAtCentral, PeriodTurned, CannotWrite.
    """
    made = _prepared(store, now, today, period or Period())
    for table, rows in (("mentee", made.mentees), ("duo", made.duos)):
        audited.note(
            store, Act.DELIVERED, fields=(table,), rows=len(rows), file=f"{table}.csv", now=now
        )
    files = delivery.write(made, folder, lang)
    return Delivered(files, made.suppressed, made.excluded)


def foresee(session: Session, today: dt.date) -> Foreseen:
    """Return what a delivery of today would hold, in numbers; needs no key and makes none."""
    if permissions.is_allowed(session, Action.EXPORT_RESEARCH):
        permissions.require(session, Action.EXPORT_RESEARCH)  # reads people also for research
    found = research.population(session, today, Period())
    made = delivery.prepare(found, b"", About(pseudonyms.HIVA, today, Period(), "", ""))
    return Foreseen(len(made.mentees), len(made.duos), made.suppressed, made.excluded)


def _prepared(store: Store, now: dt.datetime, today: dt.date, period: Period) -> Delivery:
    if period.first and period.last and period.last < period.first:
        raise PeriodTurned(first=period.first, last=period.last)
    with store.read() as session:
        permissions.require(session, Action.EXPORT_RESEARCH)
        _require_central(session)
    with store.write() as session:
        key = pseudonyms.project_key(session, pseudonyms.HIVA, now)
    with store.read() as session:
        permissions.require(session, Action.EXPORT_RESEARCH)
        project = session.get_one(Project, founding.installation(session).project_id)
        about = About(
            pseudonyms.HIVA, today, period, project.code or project.name or "", __version__
        )
        found = research.population(session, today, period)
    return delivery.prepare(found, key, about)


def _require_central(session: Session) -> None:
    if founding.here(session).role != "central":
        raise OnlyAtCentral
