"""Packages between installations: written from one consistent read, opened only when all agrees.

A package ``.l2w`` is an age file around a zip: a signed manifest, all changes that the receiver
did not acknowledge yet, and the tables as machine CSV for whoever works with other tools. A lost
package costs nothing: the next one holds its changes too.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection

from l2w_desktop import __version__
from l2w_desktop.errors import UserError
from l2w_desktop.exchange import audit_heads, keys, packing
from l2w_desktop.exchange import scope as scoping
from l2w_desktop.exchange.container import MAX_PACKAGE, packed
from l2w_desktop.exchange.files import CannotWrite, write_whole
from l2w_desktop.exchange.hiva import returned as hiva
from l2w_desktop.exchange.hiva.returned import PSEUDONYMS, Returned
from l2w_desktop.exchange.machine_csv import DATAPACKAGE, csv_bytes
from l2w_desktop.exchange.manifest import PURPOSE, Manifest
from l2w_desktop.exchange.packing import CHANGES
from l2w_desktop.exchange.peers import KnownPeer, Own, are_one_site, known, require_trusted
from l2w_desktop.exchange.refusals import TooMuch
from l2w_desktop.exchange.steps import Report, Steps, Stop
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.chain import Entry, Vector
from l2w_desktop.journal.plan import plans
from l2w_desktop.texts import Text

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"


class OnlyToCentral(UserError):
    """From one site to another one: what they share goes through central."""

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
    audit: Mapping[str, Any]


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
    *,
    is_full: bool = False,
) -> Written:
    """Write everything that ``peer`` may know and did not acknowledge; return what was written.

    ``connection`` is inside one read transaction; ``target`` a file, or a folder for the standard
    name. A full package starts at the first change; so does the first one that a restored peer
    reads, one that lifts a restriction and one that brings a file. ``report(done, total)`` is
    called between the parts, ``stop()`` asked there. Raises Revoked, OnlyToCentral, Stopped,
    TooMuch and CannotWrite; then there is no new file. The package counts as written once
    ``packages.record_written`` noted it.
    """
    require_trusted(peer)
    if "central" not in (mine.role, peer.role) and not are_one_site(mine, peer):
        raise OnlyToCentral(name=peer.name)
    steps = Steps(len(plans()) + 3, report, stop)
    held = peer.acknowledged
    is_restored = bool(peer.former) and not peer.confirmed  # it may lack values that it once had
    tells_more = scoping.has_lifted(connection, held) or scoping.has_received(
        connection, peer, held
    )
    if is_full or is_restored or tells_more:
        held = {}
    content = _unheld(connection, mine, peer, held, steps)
    return _seal(mine, peer, target, now, content, steps)


def write_receipt(
    connection: Connection, mine: Own, peer: KnownPeer, target: Path, now: dt.datetime
) -> Written:
    """Write a package without changes that tells ``peer`` what is held here.

    Its state is that of everything the peer said it has, so that the peer finds out when the same
    changes would give another result here.
    """
    require_trusted(peer)
    have = scoping.heard(chain.vector(connection), scoping.hidden(known(connection), peer))
    vector = {r: min(s, have[r]) for r, s in peer.acknowledged.items() if r in have}
    audit = audit_heads.told(connection, mine.replica, peer.replica)
    content = _Content(vector, vector, have, check.state(connection, vector), (), {}, audit)
    return _seal(mine, peer, target, now, content, Steps(2))


def _unheld(
    connection: Connection, mine: Own, peer: KnownPeer, held: Vector, steps: Steps
) -> _Content:
    scope = scoping.scope(connection, mine, peer)
    everything = chain.above(connection, {})
    have = scoping.heard({e.replica: e.seq for e in everything}, scope.hidden)  # the last seq stays
    base = {r: min(held[r], s) for r, s in have.items() if held.get(r)}
    vector = {r: base.get(r, 0) if r in scope.silent else s for r, s in have.items()}
    vector = {r: s for r, s in vector.items() if s}
    told = [e for e in everything if e.seq <= vector.get(e.replica, 0)]
    entries = [scope.travels(e) for e in told if e.seq > base.get(e.replica, 0)]
    steps.next()
    tables = {}
    for plan in plans().values():
        rows = scope.rows[plan.name] if scope.rows is not None else None
        tables[f"{plan.name}.csv"] = packing.table_csv(
            connection, plan, scope.withheld, rows, scope.veiled
        )
        steps.next()
    if scope.rows is not None:
        pseudonyms = hiva.returned(connection, scope.people)
        tables[PSEUDONYMS] = csv_bytes(Returned._fields, pseudonyms)
    audit = audit_heads.told(connection, mine.replica, peer.replica)
    return _Content(base, vector, have, check.state_of(told), entries, tables, audit)


def _seal(
    mine: Own, peer: KnownPeer, target: Path, now: dt.datetime, content: _Content, steps: Steps
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
        program=__version__,
        number=mine.next_package,
        read=peer.last_read,
        sender=mine.replica,
        to=peer.replica,
        base=content.base,
        vector=content.vector,
        have=content.have,
        state=content.state,
        counts={"changes": len(content.entries), "records": records},
        written_at=written_at,
        files={n: (len(data), hashlib.sha256(data).hexdigest()) for n, data in files.items()},
        audit=content.audit,
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
