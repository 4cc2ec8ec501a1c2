"""Opens a package: from a suspicious file to changes that are signed, complete and well formed.

The order of the checks matters: nothing is unpacked before its size is known, nothing is believed
before the signature, nothing is compared with the database before every row was read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from l2w_desktop.exchange import keys, packing, rows
from l2w_desktop.exchange import manifest as page
from l2w_desktop.exchange.bundle import MANIFEST, SIGNATURE
from l2w_desktop.exchange.container import MAX_PACKAGE, MAX_PAGE, MAX_UNPACKED, Container
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.hiva.returned import Returned
from l2w_desktop.exchange.machine_csv import DATAPACKAGE, row_count
from l2w_desktop.exchange.manifest import Manifest
from l2w_desktop.exchange.packing import CHANGES
from l2w_desktop.exchange.peers import KnownPeer, Own, Peers, may_speak, require_trusted
from l2w_desktop.exchange.refusals import (
    CannotRead,
    ForAnother,
    Forged,
    MayNotSpeak,
    NewerProgram,
    NotAPackage,
    TooLarge,
    UnknownAuthor,
    UnknownSender,
)
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans

_SIGNATURE_SIZE = 64


@dataclass(frozen=True, slots=True)
class Opened:
    """A package whose lid, signature, checksums and rows were found right.

    ``files`` holds the machine CSV tables and ``datapackage.json`` by name, ``pseudonyms`` what
    central told about this site's own people. Whether the changes fit on what is known here is
    for ``merge`` to say.
    """

    manifest: Manifest
    sender: KnownPeer
    entries: tuple[Entry, ...]
    files: Mapping[str, bytes]
    pseudonyms: tuple[Returned, ...] = ()
    unbound: frozenset[str] = frozenset()  # installations whose values may stay away
    names: Mapping[str, str] = field(default_factory=dict)  # replica -> tag such as GENT-7K

    @property
    def is_receipt(self) -> bool:
        """Whether it only tells what the sender holds."""
        return not self.entries


def open_package(source: bytes | Path, mine: Own, peers: Peers) -> Opened:
    """Return the contents of a package that was made for this installation by one of ``peers``.

    Raises the causes of ``refusals``, and NotForUs or Damaged of ``keys``; reads no database.
    """
    data = source if isinstance(source, bytes) else _bytes_of(source)
    if len(data) > MAX_PACKAGE:
        raise TooLarge(megabytes=MAX_PACKAGE // (1024 * 1024))
    archive = Container(keys.decrypt(data, mine.keys.age_key), _allowed())
    manifest, sender = _signed_page(archive, peers)
    _require_fit(manifest, sender, mine, peers)
    files = _files(archive, manifest)
    unbound = _unbound(manifest, sender, peers)
    entries = rows.entries(files[CHANGES], manifest, unbound)
    pseudonyms = _pseudonyms(files, sender, mine)
    tables = {n: data for n, data in files.items() if n not in (CHANGES, returned.PSEUDONYMS)}
    names = {p.replica: p.tag for p in peers.values()} | {mine.replica: mine.tag}
    return Opened(manifest, sender, entries, tables, pseudonyms, unbound, names)


def write_tables(opened: Opened, folder: Path) -> dict[str, int]:
    """Write the machine CSV tables of a package into ``folder``; return {name: rows}.

    For a central partner that works with its own tools. Raises CannotWrite.
    """
    make_folder(folder)
    files = dict(opened.files) | {CHANGES: packing.changes_csv(opened.entries)}
    for name, data in files.items():
        write_whole(folder / name, data)
    tables = {name: data for name, data in files.items() if name.endswith(".csv")}
    return {name: row_count(data) for name, data in sorted(tables.items())}


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_PACKAGE + 1)
    except OSError as error:
        raise CannotRead(file=path.name) from error


def _allowed() -> set[str]:
    tables = (f"{name}.csv" for name in plans())
    return {MANIFEST, SIGNATURE, DATAPACKAGE, CHANGES, returned.PSEUDONYMS, *tables}


def _pseudonyms(files: Mapping[str, bytes], sender: KnownPeer, mine: Own) -> tuple[Returned, ...]:
    """Return the pseudonyms that central sent to this site; nobody else makes any."""
    data = files.get(returned.PSEUDONYMS)
    if data is None:
        return ()
    if sender.role != "central" or mine.role == "central":
        raise NotAPackage(detail=returned.PSEUDONYMS)
    return returned.parse(data)


def _unbound(manifest: Manifest, sender: KnownPeer, peers: Peers) -> frozenset[str]:
    """Return whose values may stay away: all that central passes on, and what it once said itself.

    A site tells what its own desks wrote, but for what stays at the site.
    """
    if sender.role == "central":
        return frozenset(manifest.vector)
    bound = {p.replica for p in peers.values() if p.role == "site"} | {sender.replica}
    return frozenset(manifest.vector) - bound


def _signed_page(archive: Container, peers: Peers) -> tuple[Manifest, KnownPeer]:
    """Return the manifest once its signature is known to be the sender's."""
    data = archive.read(MANIFEST, MAX_PAGE)
    signature = archive.read(SIGNATURE, _SIGNATURE_SIZE)
    replica = page.sender_of(data)
    sender = peers.get(replica)
    if sender is None:
        raise UnknownSender(replica=replica)
    require_trusted(sender)
    if not keys.is_signed_by(sender.keys.sign_public, page.PURPOSE, data, signature):
        raise Forged(name=sender.name)
    return page.parse(data), sender


def _require_fit(manifest: Manifest, sender: KnownPeer, mine: Own, peers: Peers) -> None:
    """Refuse what is meant for another, spoken for another, or written by a newer program."""
    if manifest.to != mine.replica:
        to = peers[manifest.to].tag if manifest.to in peers else manifest.to
        raise ForAnother(replica=to)
    for replica, seq in manifest.vector.items():
        is_told_more = seq > manifest.base.get(replica, 0)
        if is_told_more and not may_speak(sender, replica, mine, peers):
            cause = MayNotSpeak if replica in peers else UnknownAuthor
            raise cause(name=sender.name, replica=replica)
    if manifest.schema > page.SCHEMA:
        raise NewerProgram


def _files(archive: Container, manifest: Manifest) -> dict[str, bytes]:
    """Return every entry but the signed page, each with the size and checksum promised there."""
    promised = manifest.files
    if set(promised) != archive.names - {MANIFEST, SIGNATURE} or CHANGES not in promised:
        raise NotAPackage(detail="files")
    if DATAPACKAGE not in promised or sum(s for s, _ in promised.values()) > MAX_UNPACKED:
        raise NotAPackage(detail="files")
    found = {}
    for name, (size, digest) in promised.items():
        data = archive.read(name, size)
        if len(data) != size or hashlib.sha256(data).hexdigest() != digest:
            raise NotAPackage(detail=name)
        found[name] = data
    return found
