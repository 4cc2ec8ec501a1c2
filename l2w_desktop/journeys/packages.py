"""Packages between installations: write, preview, read, open; peers and receipts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import (
    bundle,
    handing,
    merge,
    opening,
    packages,
    parking,
    peers,
    quarantine,
)
from l2w_desktop.exchange.bundle import Written
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.exchange.merge import Missing, Preview
from l2w_desktop.exchange.opening import Opened
from l2w_desktop.exchange.peers import KnownPeer, Own
from l2w_desktop.exchange.steps import NO_STEPS, Report, Steps, Stop, Stopped
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.capture import TABLES
from l2w_desktop.journal.plan import plans
from l2w_desktop.journeys import audited, erasure
from l2w_desktop.services import audit, erasing, permissions
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import backup
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang, Text

_PARKED, _QUARANTINE = "parked", "quarantine"  # folders
_WAITS = Text(
    "wacht op wijziging {first}–{last} van {replica}",
    "waits for changes {first}–{last} of {replica}",
)
_NOTHING = Preview(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Result:
    """What reading a package did, with the sender's vector and state to compare.

    A package that came too early changed nothing yet: ``reason`` says what it waits for.
    ``followed`` are the packages that had waited for this one and were read after it.
    """

    preview: Preview
    vector: dict[str, int]
    state: str
    sender: str
    reason: Text | None = None
    followed: tuple[Result, ...] = ()

    @property
    def is_parked(self) -> bool:
        """Whether the package waits for an earlier one."""
        return self.reason is not None


@dataclass(frozen=True, slots=True)
class Parked:
    """A package that waits: from whom, its number there, what it lacks and the words for that."""

    path: Path
    sender: str
    number: int
    written_at: str  # UTC, ISO 8601
    missing: tuple[Missing, ...]
    reason: Text


def write(
    store: Store, peer: str, target: Path, *, now: dt.datetime,
    report: Report | None = None, stop: Stop | None = None, full: bool = False,
) -> Written:  # fmt: skip
    """Write a package for ``peer`` (a site code): one consistent read, then one short write.

    Central first carries out the handovers of files that wait.

    ``target`` is a file, or a folder for the standard name. A ``full`` package starts at the first
    change, for a peer that lost something. Raises UnknownPeer, SeveralPeers, Revoked, Stopped,
    CannotWrite, NotPermitted.
    """
    audited.require(store, Action.EXCHANGE)
    with store.write() as session:
        _touch(session, *handing.carry_out(raw(session), now))
    with store.read() as session:
        connection = raw(session)
        mine = peers.own(connection)
        to = peers.find(connection, peer)
        written = bundle.write(connection, mine, to, target, now, report, stop, is_full=full)
    with store.write() as session:
        packages.record_written(raw(session), written, now)
        _note_written(session, written, now)
        _touch(session, "package", "installation")
    store.mark_high_water()
    return written


def write_receipt(store: Store, peer: str, target: Path, *, now: dt.datetime) -> Written:
    """Write a package without changes that tells ``peer`` what is held here."""
    with store.read() as session:
        permissions.require(session, Action.EXCHANGE)
        connection = raw(session)
        mine = peers.own(connection)
        written = bundle.write_receipt(connection, mine, peers.find(connection, peer), target, now)
    with store.write() as session:
        packages.record_written(raw(session), written, now)
        _note_written(session, written, now)
        _touch(session, "package", "installation")
    return written


def preview(store: Store, path: Path) -> Result:
    """Return what reading ``path`` would do; changes nothing. Raises what ``read`` raises.

    A package that came too early has a ``reason``.
    """
    with store.read() as session:
        permissions.require(session, Action.EXCHANGE)
        connection = raw(session)
        mine, opened = _opened(connection, path)
        waits = _waits_for(connection, mine, opened)
        if waits:
            return _parked_result(opened, waits)
        told = merge.preview(connection, opened, mine)
    return Result(told, dict(opened.manifest.vector), opened.manifest.state, opened.sender.tag)


def read(
    store: Store, path: Path, *, now: dt.datetime, lang: Lang,
    report: Report | None = None, stop: Stop | None = None,
) -> Result:  # fmt: skip
    """Read a package: all of it or nothing, after a verified backup.

    A package that came too early is parked: nothing changes until the missing one was read, then
    it is read by itself. A refused package is copied to quarantine with its reason, and listed.
    Raises the cause, or Stopped: then nothing changed and nothing is listed.
    """
    audited.require(store, Action.EXCHANGE)
    steps = Steps(2 * len(plans()) + 6, report, stop)
    try:
        with store.read() as session:
            connection = raw(session)
            mine, opened = _opened(connection, path)
            waits = _waits_for(connection, mine, opened)
        if waits:
            return _park(store, path, opened, waits, now, lang)
        steps.next()
        backup.beforehand(store)
        steps.next()
        found = _take(store, opened, mine, path.name, now, steps)
    except Stopped:
        raise
    except UserError as cause:
        if path.is_file():
            _refuse(store, path, path.name, cause, now, lang)
        raise
    followed = read_parked(store, now=now, lang=lang)
    erasure.follow(store)
    return Result(found.preview, found.vector, found.state, found.sender, followed=followed)


def parked(store: Store) -> tuple[Parked, ...]:
    """Return the packages that wait for an earlier one, by sender and number."""
    found = []
    with store.read() as session:
        connection = raw(session)
        for path, mine, opened in _kept(store, connection):
            waits = _waits_for(connection, mine, opened)
            found.append(
                Parked(
                    path, opened.sender.tag, opened.manifest.number, opened.manifest.written_at,
                    waits, _waiting_words(waits, opened),
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda p: (p.sender, p.number)))


def read_parked(store: Store, *, now: dt.datetime, lang: Lang) -> tuple[Result, ...]:
    """Read every parked package that no longer lacks anything; return what they did.

    One that turns out to be wrong goes to quarantine with its reason. Raises NotPermitted.
    """
    audited.require(store, Action.EXCHANGE)
    results: list[Result] = []
    while True:
        with store.read() as session:
            connection = raw(session)
            ready = [
                (path, mine, opened)
                for path, mine, opened in _kept(store, connection)
                if not _waits_for(connection, mine, opened)
            ]
        if not ready:
            return tuple(results)
        for path, mine, opened in sorted(ready, key=lambda r: r[2].manifest.number):
            try:
                results.append(_take(store, opened, mine, parking.name_of(path), now, NO_STEPS))
            except UserError as cause:
                with store.write() as session:
                    packages.forget_parked(
                        raw(session), opened.sender.replica, parking.name_of(path)
                    )
                _refuse(store, path, parking.name_of(path), cause, now, lang)
            parking.let_go(path)


def _kept(store: Store, connection: Connection) -> Iterator[tuple[Path, Own, Opened]]:
    """Give the parked packages that can still be opened; one of a revoked peer cannot."""
    for path in parking.kept(store.folder / _PARKED):
        try:
            yield (path, *_opened(connection, path))
        except UserError:
            continue  # ``revoke_peer`` and ``read`` say so; what waits here is only a copy


def _take(
    store: Store, opened: Opened, mine: Own, name: str, now: dt.datetime, steps: Steps
) -> Result:
    with store.write() as session:
        connection = raw(session)
        gone = erasing.arriving(session, opened.entries)
        told = merge.apply(connection, opened, mine, now, name, steps)
        for subject in gone:
            erasing.follow(session, subject, now.date())
        carried = handing.carry_out(connection, now)
        packages.forget_parked(connection, opened.sender.replica, name)
        _touch(session, "package", "peer", "conflict", *told.tables, *carried)
    return Result(told.preview, dict(told.vector), told.state, opened.sender.tag)


def _park(
    store: Store, path: Path, opened: Opened, waits: tuple[Missing, ...], now: dt.datetime,
    lang: Lang,
) -> Result:  # fmt: skip
    result = _parked_result(opened, waits)
    kept = parking.keep(store.folder / _PARKED, path.name, path.read_bytes())
    with store.write() as session:
        words = result.reason.in_(lang) if result.reason else ""
        peer, name = opened.sender.replica, parking.name_of(kept)
        packages.record_parked(raw(session), name, words, now, peer)
        _touch(session, "package")
    return result


def _refuse(
    store: Store, path: Path, name: str, cause: UserError, now: dt.datetime, lang: Lang
) -> None:
    quarantine.keep(store.folder / _QUARANTINE, path, cause, now, lang)
    with store.write() as session:
        packages.record_refused(raw(session), name, cause.in_(lang), now)
        _touch(session, "package")


def _waits_for(connection: Connection, mine: Own, opened: Opened) -> tuple[Missing, ...]:
    """Return what must be read before this package; raises what the package is refused for."""
    waits = merge.missing(chain.vector(connection), opened.manifest.base)
    if waits:
        merge.require_in_line(connection, opened, mine)
    return waits


def _parked_result(opened: Opened, waits: tuple[Missing, ...]) -> Result:
    told, words = opened.manifest, _waiting_words(waits, opened)
    return Result(_NOTHING, dict(told.vector), told.state, opened.sender.tag, words)


def _waiting_words(waits: tuple[Missing, ...], opened: Opened) -> Text:
    first = waits[0] if waits else Missing(opened.sender.replica, 0, 0)
    names = opened.names
    return _WAITS.fill(
        first=first.first, last=first.last, replica=names.get(first.replica, first.replica)
    )


def open_tables(store: Store, path: Path, folder: Path) -> dict[str, int]:
    """Write the machine CSV tables of a package out; return rows per file."""
    with store.read() as session:
        permissions.require(session, Action.EXPORT)
        _, opened = _opened(raw(session), path)
    for name in sorted(opened.files):
        audited.note(store, Act.OPENED, record=opened.sender.replica, file=name)
    return opening.write_tables(opened, folder)


def show_peer(store: Store, path: Path) -> KnownPeer:
    """Write this installation's public keys to ``path`` and return what they say."""
    with store.read() as session:
        data = peers.peer_file(peers.own(raw(session)))
    write_whole(path, data)
    return peers.read_peer_file(data)


def own_peer(store: Store) -> KnownPeer:
    """Return this installation as others see it: its name and the code to compare by phone."""
    with store.read() as session:
        return peers.read_peer_file(peers.peer_file(peers.own(raw(session))))


def look_at_peer(path: Path) -> KnownPeer:
    """Return what a public key file says, before anybody adds it; raises NotAPeerFile."""
    try:
        return peers.read_peer_file(path.read_bytes())
    except OSError as error:
        raise peers.NotAPeerFile(file=path.name) from error


def add_peer(store: Store, path: Path, *, now: dt.datetime) -> KnownPeer:
    """Let the installation of a public key file exchange packages with this one.

    Raises NotPermitted, and what ``peers.add`` raises.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise peers.NotAPeerFile(file=path.name) from error
    with store.write() as session:
        permissions.require(session, Action.PEERS)
        added = peers.add(raw(session), data, now)
        audit.note(session, Act.PEER_ADDED, record=added.replica, now=now)
        _touch(session, "peer")
    return added


def revoke_peer(store: Store, name: str, *, now: dt.datetime) -> KnownPeer:
    """Trust an installation no longer: nothing of it is read any more, what came before stays.

    ``name`` is a site code, a tag such as ``GENT-7K`` or a replica. Packages of it that wait are
    let go. Raises NotPermitted, UnknownPeer, SeveralPeers.
    """
    with store.write() as session:
        permissions.require(session, Action.PEERS)
        connection = raw(session)
        mine, known = peers.own(connection), peers.known(connection)
        waiting = [
            path
            for path in parking.kept(store.folder / _PARKED)
            if _sender(path, mine, known) == peers.find(connection, name).replica
        ]
        revoked = peers.revoke(connection, name, now)
        packages.forget_parked(connection, revoked.replica)
        audit.note(session, Act.PEER_REVOKED, record=revoked.replica, now=now)
        _touch(session, "peer", "package")
    for path in waiting:
        parking.let_go(path)
    return revoked


def _sender(path: Path, mine: Own, known: peers.Peers) -> str:
    try:
        return opening.open_package(path, mine, known).sender.replica
    except UserError:
        return ""


def list_peers(store: Store) -> tuple[KnownPeer, ...]:
    """Return the installations that may speak to this one, by site code."""
    with store.read() as session:
        found = peers.known(raw(session)).values()
    return tuple(sorted(found, key=lambda p: p.tag))


def state(store: Store, vector: dict[str, int] | None = None) -> tuple[str, dict[str, int], str]:
    """Return replica, vector and state (contract: equal vectors give equal states)."""
    with store.read() as session:
        connection = raw(session)
        own = peers.own(connection).replica
        wanted = chain.vector(connection) if vector is None else vector
        return own, wanted, check.state(connection, vector)


def _note_written(session: Session, written: Written, now: dt.datetime) -> None:
    audit.note(
        session, Act.PACKAGED, record=written.peer, rows=written.records, file=written.path.name,
        now=now,
    )  # fmt: skip


def _touch(session: Session, *tables: str) -> None:
    """Tell which tables were written beside the ORM, so that windows read again."""
    session.info.setdefault(TABLES, set()).update(tables)


def _opened(connection: Connection, path: Path) -> tuple[Own, Opened]:
    mine = peers.own(connection)
    return mine, opening.open_package(path, mine, peers.known(connection))
