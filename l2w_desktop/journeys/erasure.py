"""Erasing a person: register and stores in one transaction, then files, pages and backups.

The order matters. The id is written beside the database first, so that no restore brings the
person back; the backup comes last, so that the newest one no longer holds the person.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import peers
from l2w_desktop.exchange.peers import KnownPeer
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.journal.erase import ERASURE
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Erasure, Package
from l2w_desktop.services import audit, erasing, mentions, permissions, requests, search
from l2w_desktop.services.audit import Act
from l2w_desktop.services.mentions import Mention
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.restrictions import ReasonNeeded
from l2w_desktop.services.subjects import Subject, subject_of
from l2w_desktop.store import backup, copies, files, ledger
from l2w_desktop.store.scrub import scrub
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Text

QUARANTINE, PARKED = "quarantine", "parked"


_ERASED = Text(
    "De gegevens zijn gewist. Nieuwe back-up: {backup}", "The data are erased. New backup: {backup}"
)
_BACKUPS = Text(
    "Back-ups van voor vandaag: {n}. Ze verdwijnen uiterlijk op {day}.",
    "Backups from before today: {n}. They disappear by {day} at the latest.",
)
_SITES = Text("Nog niet bevestigd door: {sites}.", "Not confirmed yet by: {sites}.")
_MENTIONS = Text(
    "Op {n} plaatsen staat de naam misschien nog in een tekst over iemand anders. Kijk die na.",
    "In {n} places the name may still stand in a text about somebody else. Check those.",
)
_MENTION = Text("{what}, {field}: {id}", "{what}, {field}: {id}")
_BUSY = Text(
    "De database was in gebruik. Sluit het programma, en maak daarna een back-up.",
    "The database was in use. Close the program, and make a backup after that.",
)


class AlreadyErased(UserError):
    """A person is erased once."""

    text = Text(
        "Deze persoon is al gewist op {day}. Er is niets gewijzigd.",
        "This person was already erased on {day}. Nothing changed.",
    )


@dataclass(frozen=True, slots=True)
class OldBackup:
    """A backup that still holds the person, and the last day on which it may exist."""

    path: Path
    made_at: dt.datetime
    gone_by: dt.date


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What erasing a person would do: rows per table, and where the name stands elsewhere."""

    rows: Mapping[str, int]
    mentions: tuple[Mention, ...]
    backups: tuple[OldBackup, ...]
    sites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased and what is left to do.

    ``sites`` are the installations that did not confirm yet, ``mentions`` places to look at by
    hand; ``is_scrubbed`` is False when somebody kept the database busy.
    """

    person_id: str
    erased_on: dt.date
    backup: Path
    backups: tuple[OldBackup, ...]
    removed: tuple[Path, ...]
    sites: tuple[str, ...]
    mentions: tuple[Mention, ...]
    is_scrubbed: bool


def foresee(store: Store, person_id: str, *, today: dt.date) -> Foreseen:
    """Return what erasing a person would do; changes nothing."""
    with store.read() as session:
        subject = subject_of(session, person_id)
        named = mentions.mentions(session, subject)
        sites = tuple(p.tag for p in _concerned(raw(session), subject))
    counts = {table: len(ids) for table, ids in sorted(subject.rows.items())}
    return Foreseen(counts, named, _older(store, today), sites)


def erase(
    store: Store, person_id: str, reason: str, *, now: dt.datetime, today: dt.date,
    asked_on: dt.date | None = None,
) -> Erased:  # fmt: skip
    """Erase a person everywhere on this computer, and everywhere that its packages come.

    Raises NotPermitted, ReasonNeeded, ReasonNames, AlreadyErased; then nothing has changed.
    """
    problem = refusal(store, person_id, reason)
    if problem is not None:
        raise problem
    with store.read() as session:
        named = mentions.mentions(session, subject_of(session, person_id))
    ledger.add(store.folder, person_id)
    with store.write() as session:
        requests.done(
            session, person_id, requests.ERASE, on=today, reason=reason, asked_on=asked_on
        )
        erasing.forget(session, subject_of(session, person_id), today)
        audit.note(session, Act.ERASED, person_id=person_id, now=now)
    return _finished(store, person_id, today, named)


def refusal(store: Store, person_id: str, reason: str) -> UserError | None:
    """Return why a person cannot be erased for this reason; None when it can be done."""
    try:
        with store.read() as session:
            permissions.require(session, Action.ERASE)
            _require_there(session, person_id)
            if not reason.strip():
                raise ReasonNeeded
            requests.require_nameless(subject_of(session, person_id), reason)
    except UserError as problem:
        return problem
    return None


def told(done: Erased) -> list[Text]:
    """Return what a person reads after an erasure: what is left to do, and where to look."""
    lines = [_ERASED.fill(backup=done.backup)]
    if done.backups:
        last = max(old.gone_by for old in done.backups)
        lines.append(_BACKUPS.fill(n=len(done.backups), day=f"{last:%d/%m/%Y}"))
        lines += [Text(*(str(old.path),) * 2) for old in done.backups]
    if done.sites:
        lines.append(_SITES.fill(n=len(done.sites), sites=", ".join(done.sites)))
    if done.mentions:
        lines.append(_MENTIONS.fill(n=len(done.mentions)))
        lines += [_MENTION.fill(what=m.what, field=m.field, id=m.row) for m in done.mentions]
    if not done.is_scrubbed:
        lines.append(_BUSY)
    return lines


def again(place: Workplace, ids: Iterable[str]) -> int:
    """Erase in a restored desk whoever was erased before; return how many were back."""
    back = 0
    with place.store.write() as session:
        for person_id in ids:
            if not _is_known(session, person_id) or erased_on(session, person_id):
                continue
            erasing.forget(session, subject_of(session, person_id), place.today())
            back += 1
    if back:
        _clean(place.store)
    return back


def follow(store: Store) -> int:
    """Finish on this computer what packages erased; return how many people that were.

    Their register is empty already; what is left are the ledger, copies of packages and pages.
    """
    known = set(ledger.read(store.folder))
    with store.read() as session:
        gone = set(session.scalars(sa.select(Erasure.person_id))) - known
    if gone:
        ledger.merge(store.folder, sorted(gone))
        _remove_files(store)
        _clean(store)
    return len(gone)


def erased_on(session: Session, person_id: str) -> dt.date | None:
    """Return when a person was erased; None when that did not happen."""
    query = sa.select(Erasure).where(Erasure.person_id == person_id)
    row = session.scalars(query.order_by(Erasure.erased_on)).first()
    return (row.erased_on or dt.date.min) if row else None


def waiting_sites(store: Store, person_id: str) -> tuple[str, ...]:
    """Return the installations that have not confirmed the erasure of a person yet."""
    with store.read() as session:
        connection = raw(session)
        subject = subject_of(session, person_id)
        query = sa.select(CHANGE.c.replica, CHANGE.c.seq).where(
            CHANGE.c.subject == person_id, CHANGE.c.tbl == ERASURE
        )
        wanted = {replica: int(seq) for replica, seq in connection.execute(query)}
        return tuple(
            peer.tag
            for peer in _concerned(connection, subject)
            if not any(peer.acknowledged.get(r, 0) >= seq for r, seq in wanted.items())
        )


def _require_there(session: Session, person_id: str) -> None:
    day = erased_on(session, person_id)
    if day:
        raise AlreadyErased(day=f"{day:%d/%m/%Y}")


def _is_known(session: Session, person_id: str) -> bool:
    query = sa.select(CHANGE.c.row).where(CHANGE.c.row == person_id, CHANGE.c.tbl == "person")
    return raw(session).execute(query.limit(1)).first() is not None


def _finished(store: Store, person_id: str, today: dt.date, named: tuple[Mention, ...]) -> Erased:
    removed = _remove_files(store)
    is_scrubbed = _clean(store)
    made = backup.backup(store)
    older = tuple(b for b in _older(store, today) if b.path != made.path)
    sites = waiting_sites(store, person_id)
    return Erased(person_id, today, made.path, older, removed, sites, named, is_scrubbed)


def _concerned(connection: Connection, subject: Subject) -> tuple[KnownPeer, ...]:
    """Return who may hold something about the person.

    A site tells central and the other desks of the site; central tells the sites that wrote about
    the person.
    """
    mine, known = peers.own(connection), peers.known(connection)
    query = sa.select(CHANGE.c.replica).where(CHANGE.c.subject == subject.person_id).distinct()
    writers = {known[r].site_code for r in connection.scalars(query) if r in known}
    found = (
        peer
        for peer in known.values()
        if peer.role == "central"
        or peer.site_code == mine.site_code
        or (mine.role == "central" and peer.site_code in writers)
    )
    return tuple(sorted(found, key=_tag))


def _tag(peer: KnownPeer) -> str:
    return peer.tag


def _older(store: Store, today: dt.date) -> tuple[OldBackup, ...]:
    """Return the backups there are, with the day by which the rotation removes each."""
    promise = copies.plan(store.folder).promise
    return tuple(
        OldBackup(path, at, max(today, (at + promise).date()))
        for place in copies.places(store.folder)
        if place.is_dir()
        for at, path in backup.backups(place)
    )


def _packages(folder: Path) -> tuple[Path, ...]:
    """Remove copies of packages that wait or were refused: their sender makes new ones."""
    gone = []
    for name in (QUARANTINE, PARKED):
        for path in sorted((folder / name).glob("*.l2w")):
            with files.explained(path):
                path.unlink(missing_ok=True)
            gone.append(path)
    return tuple(gone)


@dataclass(frozen=True, slots=True)
class Files:
    """Files of an installation that may hold personal data; ``forget`` removes them at once."""

    names: tuple[str, ...]
    forget: Callable[[Path], tuple[Path, ...]] | None
    why: str


# every file and folder of an installation; a house test knows no others
FILES: Final[tuple[Files, ...]] = (
    Files((QUARANTINE, PARKED), _packages, "packages of others, which may hold the person"),
    Files(
        (files.DATABASE, *(files.DATABASE + side for side in files.SIDE_FILES)),
        None,
        "the database: rewritten after the erasure",
    ),
    Files((files.BACKUPS,), None, "older backups: listed, and gone within the promise"),
    Files((files.KEYS,), None, "wrapped keys and names of staff"),
    Files((files.LOCK,), None, "the computer and the staff member at work"),
    Files((files.MACHINE, files.HIGH_WATER, files.COPIES), None, "numbers, moments and folders"),
    Files((files.ERASED,), None, "ids of erased people"),
    Files((files.RESTORING,), None, "a restore that has not finished; its start removes it"),
)


def _clean(store: Store) -> bool:
    """Make the search index anew, which may hold parts of old words, and rewrite the file."""
    with store.write() as session:
        search.rebuild(session)
    return scrub(store)


def _remove_files(store: Store) -> tuple[Path, ...]:
    gone = tuple(path for one in FILES if one.forget for path in one.forget(store.folder))
    if gone:
        with store.write() as session:
            for row in session.scalars(sa.select(Package).where(Package.state == PARKED)):
                session.delete(row)
    return gone
