"""Packages between installations: write, preview, read, open; peers and receipts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import bundle, merge, opening, packages, peers, quarantine
from l2w_desktop.exchange.bundle import Written
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.exchange.merge import Preview
from l2w_desktop.exchange.opening import Opened
from l2w_desktop.exchange.peers import KnownPeer, Own
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.capture import TABLES
from l2w_desktop.store import backup
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang

Report = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Result:
    """What reading a package did, with the sender's vector and state to compare."""

    preview: Preview
    vector: dict[str, int]
    state: str
    sender: str


def write(
    store: Store, peer: str, target: Path, *, now: dt.datetime,
    report: Report | None = None, stop: Stop | None = None,
) -> Written:  # fmt: skip
    """Write a package for ``peer`` (a site code): one consistent read, then one short write.

    ``target`` is a file, or a folder for the standard name. Raises UnknownPeer, SeveralPeers,
    Stopped, CannotWrite.
    """
    with store.read() as session:
        connection = raw(session)
        mine = peers.own(connection)
        written = bundle.write(
            connection, mine, peers.find(connection, peer), target, now, report, stop
        )
    with store.write() as session:
        packages.record_written(raw(session), written, now)
        _touch(session, "package", "installation")
    store.mark_high_water()
    return written


def write_receipt(store: Store, peer: str, target: Path, *, now: dt.datetime) -> Written:
    """Write a package without changes that tells ``peer`` what is held here."""
    with store.read() as session:
        connection = raw(session)
        mine = peers.own(connection)
        written = bundle.write_receipt(connection, mine, peers.find(connection, peer), target, now)
    with store.write() as session:
        packages.record_written(raw(session), written, now)
        _touch(session, "package", "installation")
    return written


def preview(store: Store, path: Path) -> Result:
    """Return what reading ``path`` would do; changes nothing. Raises what ``read`` raises."""
    with store.read() as session:
        connection = raw(session)
        mine, opened = _opened(raw(session), path)
        told = merge.preview(connection, opened, mine)
    return Result(told, dict(opened.manifest.vector), opened.manifest.state, opened.sender.tag)


def read(store: Store, path: Path, *, now: dt.datetime, lang: Lang) -> Result:
    """Read a package: all of it or nothing, after a verified backup.

    A refused package is copied to quarantine with its reason, and listed. Raises the cause.
    """
    try:
        with store.read() as session:
            mine, opened = _opened(raw(session), path)
        backup.beforehand(store)
        with store.write() as session:
            told = merge.apply(raw(session), opened, mine, now, path.name)
            _touch(session, "package", "peer", "conflict", *(e.tbl for e in opened.entries))
    except UserError as cause:
        if path.is_file():
            quarantine.keep(store.folder / "quarantine", path, cause, now, lang)
            with store.write() as session:
                packages.record_refused(raw(session), path.name, cause.in_(lang), now)
                _touch(session, "package")
        raise
    return Result(told.preview, dict(told.vector), told.state, opened.sender.tag)


def open_tables(store: Store, path: Path, folder: Path) -> dict[str, int]:
    """Write the machine CSV tables of a package out; return rows per file."""
    with store.read() as session:
        _, opened = _opened(raw(session), path)
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
    """Let the installation of a public key file exchange packages with this one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise peers.NotAPeerFile(file=path.name) from error
    with store.write() as session:
        added = peers.add(raw(session), data, now)
        _touch(session, "peer")
    return added


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


def _touch(session: Session, *tables: str) -> None:
    """Tell which tables were written beside the ORM, so that windows read again."""
    session.info.setdefault(TABLES, set()).update(tables)


def _opened(connection: Connection, path: Path) -> tuple[Own, Opened]:
    mine = peers.own(connection)
    return mine, opening.open_package(path, mine, peers.known(connection))
