"""``bundle``, ``peer`` and ``state``: what goes to other installations and comes from them."""

from __future__ import annotations

import argparse
import json
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from l2w_desktop.cli.context import Answer, Command, Context, nothing
from l2w_desktop.errors import UserError
from l2w_desktop.exchange.peers import KnownPeer
from l2w_desktop.journeys import packages, receipt, watching
from l2w_desktop.journeys.packages import Result
from l2w_desktop.texts import Text


class NotAVector(UserError):
    """The vector option is no JSON object of whole numbers."""

    text = Text(
        '--vector moet JSON zijn, zoals {{"7K…": 412}}.',
        '--vector must be JSON, such as {{"7K…": 412}}.',
    )


def _write_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, metavar="PEER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--full", action="store_true")


def _write(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        made = packages.write(
            work.store, asked.to, asked.output, now=here.now, report=here.progress, full=asked.full
        )
    data = _counts(made.changes, made.records, 0, 0) | {
        "path": made.path,
        "vector": made.vector,
        "state": made.state,
    }
    line = Text("{path}: {n} wijzigingen, versleuteld.", "{path}: {n} changes, encrypted.").fill(
        path=made.path, n=made.changes
    )
    return Answer(data, [line])


def _read_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true")


def _read(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=not asked.dry_run) as work:
        if asked.dry_run:
            read = packages.preview(work.store, asked.file)
        else:
            read = packages.read(
                work.store, asked.file, now=here.now, lang=here.lang, report=here.progress
            )
    lines = [line for each in (read, *read.followed) for line in _read_lines(each)]
    data = _read_data(read, here)
    if read.followed:
        data["followed"] = [_read_data(each, here) for each in read.followed]
    return Answer(data, lines)


def _read_data(read: Result, here: Context) -> dict[str, Any]:
    seen = read.preview
    return _counts(seen.changes, seen.new, seen.changed, seen.conflicts) | {
        "reason": read.reason.in_(here.lang) if read.reason else None,
        "vector": read.vector,
        "state": read.state,
    }


def _read_lines(read: Result) -> list[Text]:
    if read.reason:
        return [Text("Geparkeerd: {reason}.", "Parked: {reason}.").fill(reason=read.reason)]
    seen = read.preview
    line = Text(
        "{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen.",
        "{new} new, {changed} changed, {conflicts} to choose.",
    ).fill(new=seen.new, changed=seen.changed, conflicts=seen.conflicts)
    return [line]


def _counts(changes: int, new: int, changed: int, conflicts: int) -> dict[str, Any]:
    return {
        "changes": changes,
        "new": new,
        "changed": changed,
        "conflicts": conflicts,
        "refused": False,
        "reason": None,
    }


def _open_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")


def _open(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        files = packages.open_tables(work.store, asked.file, asked.output)
    lines = [Text(*(f"{asked.output / name}  {rows}",) * 2) for name, rows in files.items()]
    return Answer({"files": files}, lines)


def _watch_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--once", action="store_true", help="look once, for a scheduled task")
    parser.add_argument("--every", type=float, default=30.0, metavar="SECONDS")


def _watch(here: Context, asked: argparse.Namespace) -> Answer:
    """Read what arrives in a folder: once, or until Ctrl C. Exit 1 when something was refused."""
    found: list[watching.Arrived] = []
    with here.open() as work, suppress(KeyboardInterrupt):
        while True:
            found += watching.read_new(work.store, asked.folder, now=here.now, lang=here.lang)
            if asked.once:
                break
            time.sleep(max(1.0, asked.every))
    data = [
        {
            "path": one.path,
            "outcome": one.outcome,
            "new": one.preview.new if one.preview else 0,
            "changed": one.preview.changed if one.preview else 0,
            "conflicts": one.preview.conflicts if one.preview else 0,
            "reason": one.reason or None,
        }
        for one in found
    ]
    lines = [_arrived(one) for one in found] or [Text("Niets nieuws.", "Nothing new.")]
    return Answer(data, lines, 1 if any(one.outcome == "refused" for one in found) else 0)


def _arrived(one: watching.Arrived) -> Text:
    seen = one.preview
    if seen is None:
        return Text("{file}: {reason}", "{file}: {reason}").fill(
            file=one.path.name, reason=one.reason
        )
    return Text(
        "{file}: {new} nieuw, {changed} gewijzigd, {conflicts} te kiezen.",
        "{file}: {new} new, {changed} changed, {conflicts} to choose.",
    ).fill(file=one.path.name, new=seen.new, changed=seen.changed, conflicts=seen.conflicts)


def _receipt_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("peer", metavar="PEER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _receipt(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        made = receipt.make(work.store, asked.peer, asked.output, lang=here.lang, today=here.today)
    held = {row.tag: row.seq for row in made.facts.held}
    data = {"path": made.path, "sha256": made.sha256, "held": held, "state": made.facts.state}
    return Answer(data, [Text(str(made.path), str(made.path))])


def _show_peer_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _show_peer(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        return _told([packages.show_peer(work.store, asked.output)])


def _add_peer_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _add_peer(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        return _told([packages.add_peer(work.store, asked.file, now=here.now)])


def _revoke_peer_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")


def _revoke_peer(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        return _told([packages.revoke_peer(work.store, asked.name, now=here.now)])


def _list_peers(here: Context, _asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        return _told(packages.list_peers(work.store))


def _told(found: list[KnownPeer] | tuple[KnownPeer, ...]) -> Answer:
    data = [
        {
            "name": p.name,
            "site": p.site_code,
            "role": p.role,
            "replica": p.replica,
            "fingerprint": p.fingerprint,
        }
        for p in found
    ]
    lines = [Text(*(f"{p.tag:<16} {p.name:<30} {p.fingerprint}",) * 2) for p in found]
    return Answer(data, lines)


def _state_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--vector", default="", metavar="JSON")


def _state(here: Context, asked: argparse.Namespace) -> Answer:
    vector = _vector(asked.vector) if asked.vector else None
    with here.open(is_writing=False) as work:
        replica, known, state = packages.state(work.store, vector)
    return Answer({"replica": replica, "vector": known, "state": state}, [Text(state, state)])


def _vector(text: str) -> dict[str, int]:
    try:
        told = json.loads(text)
    except ValueError as error:
        raise NotAVector from error
    if not isinstance(told, dict) or not all(type(n) is int and n >= 0 for n in told.values()):
        raise NotAVector
    return told


COMMANDS = (
    Command(
        ("bundle", "write"), Text("maak een pakket", "make a package"), _write_arguments, _write
    ),
    Command(("bundle", "read"), Text("lees een pakket", "read a package"), _read_arguments, _read),
    Command(
        ("bundle", "open"),
        Text("schrijf de tabellen van een pakket uit", "write out the tables of a package"),
        _open_arguments,
        _open,
    ),
    Command(
        ("bundle", "watch"),
        Text("lees de pakketten die in een map aankomen", "read packages that arrive in a folder"),
        _watch_arguments,
        _watch,
    ),
    Command(
        ("bundle", "receipt"),
        Text("druk af wat u van een loket hebt", "print what you hold of a desk"),
        _receipt_arguments,
        _receipt,
    ),
    Command(
        ("peer", "show"),
        Text("schrijf uw publieke sleutels", "write your public keys"),
        _show_peer_arguments,
        _show_peer,
    ),
    Command(
        ("peer", "add"), Text("vertrouw een ander loket", "trust another desk"),
        _add_peer_arguments, _add_peer,
    ),
    Command(
        ("peer", "revoke"), Text("vertrouw een ander loket niet meer", "trust a desk no longer"),
        _revoke_peer_arguments, _revoke_peer,
    ),
    Command(("peer", "list"), Text("wie u vertrouwt", "whom you trust"), nothing, _list_peers),
    Command(
        ("state",), Text("controlegetal van de gegevens", "state hash of the data"),
        _state_arguments, _state,
    ),
)  # fmt: skip
