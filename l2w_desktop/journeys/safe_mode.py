"""When a desk does not open: look at it, take a backup, make a full package for central.

Nothing in the desk's folder is changed: no upgrade is run, no new name is given, and what is made
goes where a person says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import bundle, peers
from l2w_desktop.exchange.bundle import Written
from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.store import backup, keys
from l2w_desktop.store.backup import BackupReport
from l2w_desktop.store.open import open_to_read
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Text


class NoCentral(UserError):
    """This desk never added a central partner, so that no package can be made for it."""

    text = Text(
        "Dit loket kent nog geen centrale partner. Maak een back-up in plaats van een pakket.",
        "This desk knows no central partner yet. Make a backup instead of a package.",
    )


@dataclass(frozen=True)
class SafeDesk:
    """A desk of which the key fits, not opened yet."""

    folder: Path
    account: keys.Account
    key: bytes

    def look(self) -> Workplace:
        """Open the desk for reading alone; raises OlderDatabase, NewerDatabase, DatabaseDamaged."""
        return workplace.open_for_reading(self._readable(), self.account)

    def back_up(self, to: Path) -> BackupReport:
        """Make a verified backup in another folder, also of data of an older version.

        Raises BackupFailed, DatabaseDamaged, DatabaseMissing, DiskFull, ReadOnlyFolder.
        """
        return backup.back_up_file(self.folder, self.key, to)

    def write_package(self, target: Path, *, now: dt.datetime) -> Written:
        """Write everything that central may know into one package, as if it held nothing.

        ``target`` is a file, or a folder for the standard name. Nothing is noted here, so that the
        next package holds it all again. Raises NoCentral, CannotWrite, and what ``look`` raises.
        """
        with self._readable() as store, store.read() as session:
            connection = raw(session)
            central = [p for p in peers.known(connection).values() if p.role == "central"]
            if not central:
                raise NoCentral
            empty = replace(central[0], acknowledged={})
            return bundle.write(connection, peers.own(connection), empty, target, now)

    def _readable(self) -> Store:
        return open_to_read(self.folder, self.key, hooks=workplace.HOOKS)


def enter(folder: Path, user: str, passphrase: Callable[[], str]) -> SafeDesk:
    """Try a passphrase on a desk that does not open; opens nothing.

    Raises NoInstallation, KeysDamaged, UnknownUser, WrongPassphrase.
    """
    keys.load(folder)
    account, key = keys.unlock(folder, user, passphrase())
    return SafeDesk(folder, account, key)
