"""The signed page of a package: who sends what to whom, and what it must add up to."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeGuard

from l2w_desktop.exchange.peers import REPLICA
from l2w_desktop.exchange.refusals import NewerProgram, NotAPackage
from l2w_desktop.models.types import dumps

FORMAT = "l2w-bundle"
VERSION = 1
SCHEMA = 1  # of the shared tables; raised by every migration that touches one
PURPOSE = "l2w-bundle-v1"  # what the signature is for
LIMIT = 2**53  # no counter or clock goes higher; exact in every JSON reader

MOST_HEADS = 100  # of an audit; one goes with each package

_SHA256 = re.compile("[0-9a-f]{64}")
_PROGRAM = re.compile(r"[0-9A-Za-z.+-]{0,40}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the sender promises, and signs.

    ``base`` is what the receiver must hold already and ``vector`` what it holds afterwards, both
    {replica: seq}; ``have`` is everything that the sender holds (its acknowledgement) and ``read``
    the number of the receiver's last package that it read, 0 for none; ``program`` is the version
    of the sender's program, for whoever must help; ``state`` is the state under ``vector``;
    ``files`` gives [bytes, SHA-256] of every other entry.
    """

    number: int
    sender: str
    to: str
    base: Mapping[str, int]
    vector: Mapping[str, int]
    have: Mapping[str, int]
    state: str
    counts: Mapping[str, int]  # changes, records
    written_at: str  # UTC, ISO 8601 with milliseconds
    files: Mapping[str, tuple[int, str]]
    read: int = 0
    program: str = ""
    audit: Mapping[str, Any] | None = None  # see ``exchange.audit_heads``
    format: str = FORMAT
    version: int = VERSION
    schema: int = SCHEMA

    def encoded(self) -> bytes:
        """Return the bytes that are signed."""
        return dumps(asdict(self)).encode()


def sender_of(data: bytes) -> str:
    """Return who claims to have sent it; believed only once the signature was checked."""
    sender = _object(data).get("sender")
    return sender if isinstance(sender, str) and REPLICA.fullmatch(sender) else "?"


def parse(data: bytes) -> Manifest:
    """Return the manifest out of its bytes; raises NewerProgram and NotAPackage."""
    told = _object(data)
    if told.get("format") != FORMAT:
        raise NotAPackage(detail="format")
    version = told.get("version")
    if _is_count(version) and version > VERSION:
        raise NewerProgram
    wrong = [name for name, is_right in _FIELDS.items() if not is_right(told.get(name))]
    wrong += sorted(set(told) - set(_FIELDS))[:3]
    if wrong:
        raise NotAPackage(detail=f"manifest: {wrong[0][:40]!a}")
    files = {name: (size, digest) for name, (size, digest) in told["files"].items()}
    found = Manifest(**(told | {"files": files}))
    if not (_covers(found.vector, found.base) and _covers(found.have, found.vector)):
        raise NotAPackage(detail="manifest: vector")
    return found


def _covers(more: Mapping[str, int], less: Mapping[str, int]) -> bool:
    return all(more.get(replica, 0) >= seq for replica, seq in less.items())


def _object(data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAPackage(detail="manifest") from error
    if not isinstance(told, dict):
        raise NotAPackage(detail="manifest")
    return told


def _is_count(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 <= value < LIMIT


def _is_replica(value: object) -> bool:
    return isinstance(value, str) and bool(REPLICA.fullmatch(value))


def _is_vector(value: object) -> bool:
    return isinstance(value, dict) and all(
        _is_replica(replica) and _is_count(seq) and seq > 0 for replica, seq in value.items()
    )


def _is_sha256(value: object) -> bool:
    return isinstance(value, str) and bool(_SHA256.fullmatch(value))


def _are_counts(value: object) -> bool:
    names = {"changes", "records"}
    return isinstance(value, dict) and set(value) == names and all(map(_is_count, value.values()))


def _is_moment(value: object) -> bool:
    if not isinstance(value, str) or len(value) > 40:
        return False
    try:
        return dt.datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _are_files(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(told, list) and len(told) == 2 and _is_count(told[0]) and _is_sha256(told[1])
        for told in value.values()
    )


def _is_audit(value: object) -> bool:
    if value is None:
        return True
    names = {"count", "hash", "since", "held"}
    if not isinstance(value, dict) or set(value) != names:
        return False
    heads = [[value["count"], value["hash"]]]
    for name in ("since", "held"):
        if not isinstance(value[name], list) or len(value[name]) > MOST_HEADS:
            return False
        heads += value[name]
    return all(map(_is_head, heads))


def _is_head(value: object) -> bool:
    if not isinstance(value, list) or len(value) != 2 or not _is_count(value[0]):
        return False
    return _is_sha256(value[1]) if value[0] else value[1] == ""


_FIELDS = {
    "format": lambda v: v == FORMAT,
    "version": lambda v: _is_count(v) and v == VERSION,
    "schema": lambda v: _is_count(v) and v > 0,
    "number": lambda v: _is_count(v) and v > 0,
    "read": _is_count,
    "program": lambda v: isinstance(v, str) and bool(_PROGRAM.fullmatch(v)),
    "sender": _is_replica,
    "to": _is_replica,
    "base": _is_vector,
    "vector": _is_vector,
    "have": _is_vector,
    "state": _is_sha256,
    "counts": _are_counts,
    "written_at": _is_moment,
    "files": _are_files,
    "audit": _is_audit,
}
