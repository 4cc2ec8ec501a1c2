"""The two kinds of database behind one store: an encrypted file, or PostgreSQL at central.

All that differs between them is said here and lives in the two modules that this one names; the
rest of the program sees a ``Database``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.store import address
from l2w_desktop.store.encrypted_file import EncryptedFile
from l2w_desktop.store.engine import Engines
from l2w_desktop.store.migrate import Decorate
from l2w_desktop.texts import Text


class Database(Protocol):
    """What a kind of database can do for the store."""

    @property
    def name(self) -> str:
        """Where it is, as messages say it; never with a password."""

    @property
    def has_one_program(self) -> bool:
        """Whether one program at a time may use it, so that the folder must be locked."""

    @property
    def busy(self) -> UserError:
        """What to say when somebody else writes for too long."""

    @property
    def read_only(self) -> UserError:
        """What to say when nothing can be written."""

    def require(self) -> None:
        """Raise DatabaseMissing where the database is gone, or what keeps it out of reach."""

    def is_read_only(self) -> bool:
        """Tell whether the database itself refuses to be written."""

    def version(self, *, is_read_only: bool) -> int:
        """Return the schema version; raises DatabaseDamaged where it is not one of ours."""

    def engines(self, *, is_read_only: bool) -> Engines:
        """Return the engines that read and write."""

    def upgrade(self, metadata: sa.MetaData, decorate: Decorate, scripts: Path) -> None:
        """Bring an older schema to the latest revision, or leave it as it is."""

    def problems(self, *, is_read_only: bool) -> list[Text]:
        """Return what is wrong with pages, structure and references."""

    def copy(self, part: Path) -> dict[str, int]:
        """Write everything into a new encrypted file; return the rows per table."""


def database_of(folder: Path, key: bytes) -> Database:
    """Return the database of an installation: the server that the folder names, else its file."""
    server = address.saved(folder)
    if server is None:
        return EncryptedFile(folder, key)
    from l2w_desktop.store.server import Server

    return Server(server, key)
