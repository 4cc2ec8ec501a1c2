"""The heads of audits that packages carry, so that nobody can shorten theirs unnoticed.

``count`` and ``hash`` are the sender's own head; ``since`` repeats what the sender's chain says now
at the places that the receiver confirmed before; ``held`` confirms the heads that the sender
received. A wrong head refuses no package: the data are good, the finding is kept and told.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from l2w_desktop.exchange.manifest import MOST_HEADS, Manifest
from l2w_desktop.services import audit_chain
from l2w_desktop.services.audit_chain import OK, OTHER, OURS, SHORTER, THEIRS, Anchor, Head


def told(connection: Connection, own: str, peer: str) -> dict[str, Any]:
    """Return what goes into a manifest from ``own`` to ``peer`` (replicas)."""
    head = audit_chain.head(connection, own)
    confirmed = {a.head.count for a in audit_chain.anchors(connection, OURS, peer, own)}
    since = [(n, audit_chain.hash_at(connection, own, n)) for n in sorted(confirmed)]
    received = audit_chain.anchors(connection, THEIRS, peer, peer)
    held = sorted({(a.head.count, a.head.hash) for a in received if a.state == OK})
    return {
        "count": head.count,
        "hash": head.hash,
        "since": _told(since),
        "held": _told(held),
    }


def _told(heads: list[tuple[int, str]]) -> list[list[object]]:
    """Return the newest heads; a place that is cut off from the own chain has no hash to tell."""
    return [[count, hash_] for count, hash_ in heads if count and hash_][-MOST_HEADS:]


def take(connection: Connection, own: str, manifest: Manifest, at: int) -> str:
    """Keep what a package told, and return how the sender's chain fits: ok, shorter or other."""
    peer, audit = manifest.sender, manifest.audit
    if audit is None:
        return OK
    known = audit_chain.anchors(connection, THEIRS, peer, peer)
    head = Head(audit["count"], audit["hash"])
    state = _judge(manifest.number, head, _heads(audit["since"]), known)
    if (manifest.number, head) not in {(a.number, a.head) for a in known}:
        anchor = Anchor(manifest.number, head, state)
        audit_chain.keep_anchor(connection, THEIRS, peer, peer, anchor, at)
    ours = {a.head for a in audit_chain.anchors(connection, OURS, peer, own)}
    for confirmed in _heads(audit["held"]):
        if confirmed not in ours:
            anchor = Anchor(manifest.number, confirmed)
            audit_chain.keep_anchor(connection, OURS, peer, own, anchor, at)
    return state


def _heads(pairs: list[list[Any]]) -> list[Head]:
    return [Head(*pair) for pair in pairs]


def _judge(number: int, head: Head, since: list[Head], known: list[Anchor]) -> str:
    """Compare with every earlier and later package: a chain only grows, and keeps its links."""
    hashes = {a.head.count: a.head.hash for a in known if a.state == OK}
    if any(hashes.get(h.count, h.hash) != h.hash for h in (head, *since)):
        return OTHER
    shrank = any(
        (a.number < number and a.head.count > head.count)
        or (a.number > number and a.head.count < head.count)
        for a in known
        if a.state == OK
    )
    return SHORTER if shrank else OK
