"""The recovery key of an open or locked desk: proved, renewed, and used when nothing else opens."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services import audit, permissions, recovery_key
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import keys
from l2w_desktop.store.store import Store
from l2w_desktop.store.wraps import STANDARD, Cost


def prove(store: Store, typed: str, *, now: dt.datetime) -> None:
    """Try the key as typed back from its sheet, and note that the sheet is there.

    Raises what ``keys.unlock_with_recovery`` raises. Takes about a second.
    """
    keys.unlock_with_recovery(store.folder, typed)
    with store.write() as session:
        recovery_key.confirm(session, now)


def renew(store: Store, *, cost: Cost = STANDARD) -> str:
    """Return a new recovery key; the old sheet no longer opens this desk, the new one waits.

    Raises NotPermitted.
    """
    # the other order could leave a key that counts as proved and that nobody has on paper
    with store.write() as session:
        permissions.require(session, Action.RECOVERY_KEY)
        recovery_key.forget(session)
        audit.note(session, Act.RECOVERY_KEY)
    return keys.renew_recovery_key(store.folder, store.key, cost=cost)


def recover(
    folder: Path, typed: str, user: str, passphrase: str, *, now: dt.datetime, cost: Cost = STANDARD
) -> Workplace:
    """Open a desk with its recovery key and give a user a new passphrase.

    Raises what ``keys.unlock_with_recovery`` and ``workplace.open_as`` raise.
    """
    key = keys.unlock_with_recovery(folder, typed)
    keys.set_passphrase(folder, key, user, passphrase, cost=cost)
    place = workplace.open_as(folder, user, lambda: passphrase)
    if not place.store.is_read_only:
        with place.store.write() as session:
            recovery_key.confirm(session, now)
    return place
