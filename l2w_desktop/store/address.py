"""Where a central installation's server database is: kept in the folder, never with a password."""

from __future__ import annotations

import json
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files
from l2w_desktop.store.server_errors import AddressDamaged, NotAnAddress, PasswordInAddress

DRIVER = "postgresql+psycopg"
_FORMAT = 1


def read(typed: str) -> sa.URL:
    """Return a typed address of a PostgreSQL database.

    Raises NotAnAddress for anything else, PasswordInAddress where it holds a password: that
    belongs in a file of the account (PGPASSFILE) or in a service file.
    """
    try:
        url = sa.make_url(typed)
        is_ours = url.drivername in (DRIVER, "postgresql") and bool(url.database or url.query)
    except (ArgumentError, ValueError):
        is_ours = False
    if not is_ours:
        raise NotAnAddress(example=f"{DRIVER}://server/l2w")
    if url.password is not None or "password" in url.query:
        raise PasswordInAddress
    return url.set(drivername=DRIVER)


def said(url: sa.URL) -> str:
    """Return an address as messages may show it."""
    return url.set(password=None).render_as_string()


def save(folder: Path, url: sa.URL) -> None:
    """Remember which server keeps the data of this folder."""
    path = folder / files.SERVER
    told = {"format": _FORMAT, "database": said(url)}
    with files.explained(path):
        write_whole(path, json.dumps(told, indent=1).encode())


def saved(folder: Path) -> sa.URL | None:
    """Return the server of this folder; None where the data are in the folder itself.

    Raises AddressDamaged for a file that cannot be read as one.
    """
    path = folder / files.SERVER
    if not path.exists():
        return None
    try:
        return read(str(json.loads(path.read_bytes())["database"]))
    except (OSError, ValueError, KeyError, TypeError, NotAnAddress) as error:
        raise AddressDamaged(file=path) from error
