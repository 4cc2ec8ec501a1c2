"""Packages between installations: written from one consistent read, opened only when all agrees.

A package ``.l2w`` is an age file around a zip: a signed manifest, all changes that the receiver
did not acknowledge yet, and the tables as machine CSV for whoever works with other tools. A lost
package costs nothing: the next one holds its changes too.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import keys, packing
from l2w_desktop.exchange import scope as scoping
from l2w_desktop.exchange.container import MAX_PACKAGE, packed
from l2w_desktop.exchange.files import CannotWrite, write_whole
from l2w_desktop.exchange.hiva import returned as hiva
from l2w_desktop.exchange.hiva.returned import PSEUDONYMS, Returned
from l2w_desktop.exchange.manifest import PURPOSE, Manifest
from l2w_desktop.exchange.packing import CHANGES, DATAPACKAGE
from l2w_desktop.exchange.peers import KnownPeer, Own, known
from l2w_desktop.exchange.refusals import TooMuch
from l2w_desktop.exchange.scope import WITHHELD, Scope
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.texts import Text

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
Report = Callable[[int, int], None]
Stop = Callable[[], bool]


class Stopped(UserError):
    """A person stopped the work."""

    text = Text("U hebt gestopt. Er is geen pakket gemaakt.", "You stopped. No package was made.")


class OnlyToCentral(UserError):
    """From one site to another: what they share goes through central."""

    text = Text(
        "Een loket stuurt alleen gegevens naar de centrale partner. "
        "Naar {name} kan een ontvangstbewijs.",
        "A site only sends data to the central partner. {name} can get a receipt.",
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A package that stands on disk: what is in it and what it promises."""

    path: Path
    peer: str  # replica
    number: int
    changes: int
    records: int
    vector: Mapping[str, int]
    state: str


class _Content(NamedTuple):
    """What was read in one go out of the database."""

    base: dict[str, int]
    vector: dict[str, int]
    have: dict[str, int]
    state: str
    entries: Sequence[Entry]
    tables: Mapping[str, bytes]


def file_name(mine: Own) -> str:
    """Return the standard name, such as ``L2W_GENT_7K_000412.l2w``."""
    return f"L2W_{mine.site_code}_{mine.replica[:2]}_{mine.next_package:06}.l2w"


def write(
    connection: Connection,
    mine: Own,
    peer: KnownPeer,
    target: Path,
    now: dt.datetime,
    report: Report | None = None,
    stop: Stop | None = None,
) -> Written:
    """Write everything that ``peer`` may know and did not acknowledge; return what was written.

    ``connection`` is inside one read transaction; ``target`` a file, or a folder for the standard
    name. ``report(done, total)`` is called between the parts, ``stop()`` asked there. Raises
    Stopped, TooMuch and CannotWrite; then there is no new file. The package counts as written once
    ``packages.record_written`` noted it.
    """
    if "central" not in (mine.role, peer.role):
        raise OnlyToCentral(name=peer.name)
    steps = _Steps(len(plans()) + 3, report, stop)
    content = _unacknowledged(connection, peer, scoping.scope(connection, peer), steps)
    return _seal(mine, peer, target, now, content, steps)


def write_receipt(
    connection: Connection, mine: Own, peer: KnownPeer, target: Path, now: dt.datetime
) -> Written:
    """Write a package without changes that tells ``peer`` what is held here.

    Its state is that of everything the peer said it has, so that the peer finds out when the same
    changes would give another result here.
    """
    have = scoping.heard(chain.vector(connection), scoping.hidden(known(connection), peer))
    vector = {r: min(s, have[r]) for r, s in peer.acknowledged.items() if r in have}
    content = _Content(vector, vector, have, check.state(connection, vector), (), {})
    return _seal(mine, peer, target, now, content, _Steps(2, None, None))


class _Steps:
    """Counts the parts of a long job, and stops between two of them."""

    def __init__(self, total: int, report: Report | None, stop: Stop | None) -> None:
        self._total, self._report, self._stop = total, report, stop
        self._done = 0

    def next(self) -> None:
        """Tell that one more part is done; raises Stopped when a person asked for it."""
        self._done += 1
        if self._report:
            self._report(self._done, self._total)
        if self._stop and self._stop():
            raise Stopped


def _unacknowledged(
    connection: Connection, peer: KnownPeer, scope: Scope, steps: _Steps
) -> _Content:
    everything = chain.above(connection, {})
    have = scoping.heard({e.replica: e.seq for e in everything}, scope.hidden)  # the last seq stays
    held = peer.acknowledged
    base = {r: min(held[r], s) for r, s in have.items() if held.get(r)}
    vector = {r: base.get(r, 0) if r in scope.silent else s for r, s in have.items()}
    vector = {r: s for r, s in vector.items() if s}
    told = [e for e in everything if e.seq <= vector.get(e.replica, 0)]
    entries = [scope.travels(e) for e in told if e.seq > base.get(e.replica, 0)]
    steps.next()
    tables = {}
    for plan in plans().values():
        rows = scope.rows[plan.name] if scope.rows is not None else None
        kept = scope.kept.get(plan.name, frozenset())
        tables[f"{plan.name}.csv"] = packing.table_csv(connection, plan, WITHHELD, rows, kept)
        steps.next()
    if scope.rows is not None:
        pseudonyms = hiva.returned(connection, scope.people)
        tables[PSEUDONYMS] = packing.csv_bytes(Returned._fields, pseudonyms)
    return _Content(base, vector, have, check.state_of(told), entries, tables)


def _seal(
    mine: Own, peer: KnownPeer, target: Path, now: dt.datetime, content: _Content, steps: _Steps
) -> Written:
    name = file_name(mine)
    path = target / name if _is_folder(target) else target
    records = len({(e.tbl, e.row) for e in content.entries})
    written_at = now.astimezone(dt.UTC).isoformat(timespec="milliseconds")
    tables = {CHANGES: packing.changes_csv(content.entries), **content.tables}
    further = {PSEUDONYMS: hiva.schema()}
    described = packing.datapackage(Path(name).stem, written_at, tables, plans(), further)
    files = {DATAPACKAGE: described, **tables}
    steps.next()
    manifest = Manifest(
        number=mine.next_package,
        sender=mine.replica,
        to=peer.replica,
        base=content.base,
        vector=content.vector,
        have=content.have,
        state=content.state,
        counts={"changes": len(content.entries), "records": records},
        written_at=written_at,
        files={n: (len(data), hashlib.sha256(data).hexdigest()) for n, data in files.items()},
    )
    sealed = sealed_bytes(manifest, files, mine, peer)
    steps.next()  # the last moment to stop: what stands on disk is finished
    write_whole(path, sealed)
    return Written(
        path, peer.replica, manifest.number, len(content.entries), records,
        content.vector, content.state,
    )  # fmt: skip


def _is_folder(target: Path) -> bool:
    try:
        return target.is_dir()
    except OSError as error:
        raise CannotWrite(name=target.name, folder=target.parent) from error


def sealed_bytes(
    manifest: Manifest, files: Mapping[str, bytes], mine: Own, peer: KnownPeer
) -> bytes:
    """Return the finished package: signed by ``mine``, readable by ``peer`` alone."""
    page = manifest.encoded()
    signature = keys.sign(mine.keys.sign_key, PURPOSE, page)
    inner = packed({MANIFEST: page, SIGNATURE: signature, **files})
    sealed = keys.encrypt(inner, [peer.keys.age_public])
    if len(sealed) > MAX_PACKAGE:
        raise TooMuch(megabytes=MAX_PACKAGE // (1024 * 1024))
    return sealed
