"""The database of a desk: one encrypted SQLite file, used by one program at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from l2w_desktop.errors import UserError
from l2w_desktop.store import files
from l2w_desktop.store.check import file_problems
from l2w_desktop.store.database_errors import DatabaseBusy, DatabaseDamaged, DatabaseMissing
from l2w_desktop.store.engine import (
    APPLICATION_ID,
    Engines,
    header,
    open_engines,
    row_counts,
)
from l2w_desktop.store.folder_errors import ReadOnlyFolder
from l2w_desktop.store.migrate import Decorate, upgrade
from l2w_desktop.store.sqlcipher import cause_of, open_connection
from l2w_desktop.texts import Text


@dataclass(frozen=True, slots=True)
class EncryptedFile:
    """The encrypted file of ``folder``; see ``Database`` for what each function does."""

    folder: Path
    key: bytes = field(repr=False)
    has_one_program: bool = True

    @property
    def path(self) -> Path:
        """The file."""
        return files.database(self.folder)

    @property
    def name(self) -> str:
        """Where the file is."""
        return str(self.path)

    @property
    def busy(self) -> UserError:
        """What to say when somebody else writes for too long."""
        return DatabaseBusy(file=self.path)

    @property
    def read_only(self) -> UserError:
        """What to say when nothing can be written."""
        return ReadOnlyFolder(folder=self.folder)

    def require(self) -> None:
        """Raise DatabaseMissing when only the keys are left."""
        if not self.path.exists():
            raise DatabaseMissing(file=self.path)

    def is_read_only(self) -> bool:
        """Answer no: only the folder can refuse, and the lock has asked it."""
        return False

    def version(self, *, is_read_only: bool) -> int:
        """Return the schema version in the file's header."""
        application, version = header(self.path, self.key, is_read_only=is_read_only)
        if application != APPLICATION_ID:
            raise DatabaseDamaged(file=self.path)
        return version

    def engines(self, *, is_read_only: bool) -> Engines:
        """Return the engines on the file."""
        return open_engines(self.path, self.key, is_read_only=is_read_only)

    def upgrade(self, metadata: sa.MetaData, decorate: Decorate, scripts: Path) -> None:
        """Bring the file to the latest revision."""
        upgrade(self.path, self.key, metadata, decorate=decorate, scripts=scripts)

    def problems(self, *, is_read_only: bool) -> list[Text]:
        """Return what is wrong with the file."""
        return file_problems(self.path, self.key, is_immutable=is_read_only)

    def copy(self, part: Path) -> dict[str, int]:
        """Copy in one step: a writer in between makes a stepwise copy start over."""
        reader = open_connection(self.path, self.key, is_query_only=True)
        try:
            writer = open_connection(part, self.key, mode="rwc", is_wal=False)
            try:
                reader.backup(writer, pages=-1)
                return row_counts(writer.execute)
            finally:
                writer.close()
        except dbapi2.Error as error:
            cause = cause_of(error, part)
            if isinstance(cause, DatabaseDamaged):  # a copy of good pages cannot be damaged
                cause = DatabaseDamaged(file=self.path, folder=self.folder)
            raise cause or error from error
        finally:
            reader.close()
