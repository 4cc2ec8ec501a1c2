"""The receipt on paper: what is held here of a partner, as a PDF to give back."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.documents import package_receipt
from l2w_desktop.documents.package_receipt import AuditHead, HeldRow, ReceiptFacts
from l2w_desktop.exchange import peers
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.journal.access import raw
from l2w_desktop.services import audit, receipts
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang, Text

_NAME = Text("Ontvangstbewijs_{tag}_{day}.pdf", "Receipt_{tag}_{day}.pdf")


@dataclass(frozen=True, slots=True)
class Made:
    """A receipt that stands on disk."""

    path: Path
    sha256: str
    facts: ReceiptFacts


def make(store: Store, peer: str, target: Path, *, lang: Lang, today: dt.date) -> Made:
    """Write the receipt for ``peer`` (a site code, a tag or a replica).

    ``target`` is a file, or a folder for the standard name. Raises UnknownPeer, SeveralPeers,
    CannotWrite.
    """
    with store.read() as session:
        mine = peers.own(raw(session))
        found = peers.find(raw(session), peer)
        told = receipts.holding(session, found.replica)
        log = audit.held_of(session, found.replica)
    facts = ReceiptFacts(
        mine.name, told.name, told.tag, tuple(HeldRow(h.tag, h.seq, h.until) for h in told.held),
        told.package, told.read_at, told.state, today,
        AuditHead(log.count, log.hash) if log else None,
    )  # fmt: skip
    pdf = package_receipt.render(facts, lang)
    path = target
    if target.is_dir():
        path = target / _NAME.fill(tag=told.tag, day=today.isoformat()).in_(lang)
    write_whole(path, pdf)
    return Made(path, hashlib.sha256(pdf).hexdigest(), facts)
