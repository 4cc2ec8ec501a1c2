"""Backups that nobody has to think of: at the start, at the close, and at a second place.

A backup that fails never stands in the way of the work or of closing: it is told, and tried again.
"""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import audited
from l2w_desktop.services.audit import Act
from l2w_desktop.services.today import Task
from l2w_desktop.store import backup, copies, files
from l2w_desktop.store.backup import BackupReport
from l2w_desktop.store.copies import Care
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Text, counted

EVERY = dt.timedelta(hours=24)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: the backup beside the desk, its copy elsewhere, and what went wrong."""

    report: BackupReport | None = None
    copy: BackupReport | None = None
    problem: Text | None = None


def make(store: Store, folder: Path | None = None, *, now: dt.datetime) -> BackupReport:
    """Make a verified backup beside the desk, or in a folder elsewhere: that one is written down.

    Raises what ``backup.backup`` raises.
    """
    report = backup.backup(store, folder, at=now)
    if folder is not None:
        audited.note(store, Act.BACKED_UP, file=report.path.name, now=now)
    return report


def at_start(store: Store, *, now: dt.datetime) -> Kept:
    """Make a backup when the newest is a day old, and bring the second place up to date."""
    made = backup.backups(store.folder / files.BACKUPS)
    if store.is_read_only or (made and now - made[0][0] < EVERY):
        return Kept()
    return keep(store, now=now)


def at_close(store: Store, *, now: dt.datetime) -> Kept:
    """Make a backup when something was written since the desk was opened."""
    if store.is_read_only or not store.has_written:
        return Kept()
    return keep(store, now=now)


def keep(store: Store, *, now: dt.datetime) -> Kept:
    """Make a backup and copy it to the second place where that can be reached."""
    try:
        report = backup.backup(store, at=now)
    except UserError as problem:
        _log.warning("no backup: %s", problem.code)
        return Kept(problem=problem.message())
    second = copies.plan(store.folder).second
    if second is None or not second.is_dir():
        return Kept(report)
    try:
        copy = backup.copy_elsewhere(store, report, second)
        audited.note(store, Act.BACKED_UP, file=copy.path.name, now=now)
        return Kept(report, copy)
    except UserError as problem:
        _log.warning("no backup on the second place: %s", problem.code)
        return Kept(report, problem=problem.message())


def choose_second(store: Store, place: Path | None, *, now: dt.datetime) -> Kept:
    """Choose the second place, and make a first backup there; None ends it.

    Raises SamePlace for a folder within the desk's own.
    """
    if place is not None and place.resolve().is_relative_to(store.folder.resolve()):
        raise SamePlace(folder=place)
    known = copies.plan(store.folder)
    where = place.resolve() if place is not None else None
    copies.keep(store.folder, copies.with_second(known, where))
    return keep(store, now=now) if where is not None else Kept()


class SamePlace(UserError):
    """A second place within the first protects against nothing."""

    text = Text(
        "De map {folder} ligt in de map van het loket zelf. Kies een stick of een netwerkmap.",
        "The folder {folder} is within that of the desk. Choose a stick or a network folder.",
    )


def task(store: Store, *, now: dt.datetime) -> Task | None:
    """Return the reminder for the worklist: no backup outside this computer for a week."""
    plan = copies.plan(store.folder)
    care = plan.care(now)
    if care is Care.GOOD:
        return None
    since = plan.last_elsewhere_at
    days = (now - (since or plan.began_at or now)).days
    reason = (
        counted(
            days,
            Text("De laatste is van 1 dag geleden", "The last one is 1 day old"),
            Text("De laatste is van {n} dagen geleden", "The last one is {n} days old"),
        )
        if since
        else Text("Alle back-ups staan op deze computer", "All backups are on this computer")
    )
    return Task(
        "backup",
        Text("Maak een back-up op een tweede plaats", "Make a backup at a second place"),
        reason,
        counted(days, Text("1 dag", "1 day"), Text("{n} dagen", "{n} days")),
        "late" if care is Care.LATE else "soon",
    )
