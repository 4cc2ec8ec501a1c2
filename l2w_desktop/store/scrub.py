"""Takes what was erased out of the file itself: freed pages, the write-ahead log, the free list."""

from __future__ import annotations

import time

from sqlcipher3 import dbapi2

from l2w_desktop.store.sqlcipher import cause_of, open_connection
from l2w_desktop.store.store import Store

_TRIES, _WAIT = 20, 0.25  # readers finish within seconds


def scrub(store: Store) -> bool:
    """Rewrite the database without anything that was deleted; False when readers kept it busy.

    The write-ahead log is emptied too. Needs room for a second copy of the database for a moment.
    Raises DiskFull, ReadOnlyFolder, DatabaseDamaged.
    """
    connection = open_connection(store.path, store.key)
    try:
        connection.execute("PRAGMA secure_delete=ON")
        for _ in range(_TRIES):
            if _is_scrubbed(connection):
                return True
            time.sleep(_WAIT)
        return False
    except dbapi2.Error as error:
        raise cause_of(error, store.path) or error from error
    finally:
        connection.close()


def _is_scrubbed(connection: dbapi2.Connection) -> bool:
    try:
        connection.execute("VACUUM")
    except dbapi2.OperationalError as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return False
        raise
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
