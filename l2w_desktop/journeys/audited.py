"""Asks and writes down what leaves the desk, for journeys that hold a store and no session."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from l2w_desktop.services import audit, permissions
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.store.store import Store


def require(store: Store, action: Action) -> None:
    """Raise NotPermitted when who works in the store may not do this."""
    with store.read() as session:
        permissions.require(session, action)


def note(
    store: Store,
    act: Act,
    *,
    person_id: str = "",
    record: str = "",
    fields: Sequence[str] = (),
    rows: int = 0,
    file: str = "",
    now: dt.datetime | None = None,
) -> None:
    """Write one entry of the audit; on a medium that refuses writing there is none."""
    if store.is_read_only:
        return
    with store.write() as session:
        audit.note(
            session, act, person_id=person_id, record=record, fields=fields, rows=rows, file=file,
            now=now,
        )  # fmt: skip
