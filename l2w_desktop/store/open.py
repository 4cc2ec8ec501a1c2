"""Opening an installation: lock, check the version, migrate when older, hand out the store."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import sqlalchemy as sa

from l2w_desktop.models import migrations
from l2w_desktop.models.fields import Base
from l2w_desktop.store import backup, files, space
from l2w_desktop.store.database import database_of
from l2w_desktop.store.database_errors import NewerDatabase, OlderDatabase
from l2w_desktop.store.engine import Engines
from l2w_desktop.store.folder_errors import NoInstallation, ReadOnlyFolder
from l2w_desktop.store.hooks import NO_HOOKS, Hooks
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.store.store import Store


def open_store(
    folder: Path,
    key: bytes,
    *,
    hooks: Hooks = NO_HOOKS,
    lock: FolderLock | None = None,
    metadata: sa.MetaData = Base.metadata,
    scripts: Path = migrations.FOLDER,
    stop_below: int = space.STOP_BELOW,
) -> Store:
    """Open the installation in ``folder`` with its key.

    Takes the folder's lock until the store is closed, unless the caller holds a ``lock`` that
    outlives it; a server may serve several programs. Where nothing can be written the store is
    read-only. An older file is backed up and upgraded, an older server upgraded. Raises
    NoInstallation, DatabaseMissing, DatabaseDamaged, NewerDatabase, FolderInUse,
    FolderUnreachable, MigrationFailed, and at a server what ``server_errors`` names.
    """
    require_installation(folder)
    database = database_of(folder, key)
    database.require()
    with ExitStack() as cleanup:
        is_read_only = database.is_read_only()
        try:
            if lock is None and database.has_one_program:
                cleanup.enter_context(FolderLock(folder))
        except ReadOnlyFolder:
            is_read_only = True
        version, latest = database.version(is_read_only=is_read_only), migrations.latest(scripts)
        if version > latest:
            raise NewerDatabase(file=database.name, found=version, known=latest)
        if version < latest:
            if is_read_only:
                raise database.read_only
            if database.has_one_program:
                backup.back_up_file(folder, key)
            database.upgrade(metadata, hooks.decorate, scripts)
        return Store(
            folder,
            key,
            database,
            database.engines(is_read_only=is_read_only),
            hooks=hooks,
            cleanup=cleanup.pop_all(),
            stop_below=stop_below,
        )


def open_to_read(folder: Path, key: bytes, *, hooks: Hooks = NO_HOOKS) -> Store:
    """Open a folder for reading alone, whatever its version: nothing in it is changed.

    For when opening fails: no migration is run, and what was committed last is read as well
    where the folder lets itself be locked. Raises OlderDatabase where an upgrade is waiting, and
    what ``open_store`` raises about the files.
    """
    require_installation(folder)
    database = database_of(folder, key)
    database.require()
    with ExitStack() as cleanup:
        is_read_only = database.is_read_only()
        try:
            if database.has_one_program:
                cleanup.enter_context(FolderLock(folder))
        except ReadOnlyFolder:
            is_read_only = True
        version, latest = database.version(is_read_only=is_read_only), migrations.latest()
        if version > latest:
            raise NewerDatabase(file=database.name, found=version, known=latest)
        if version < latest:
            raise OlderDatabase(file=database.name)
        engines = Engines(database.engines(is_read_only=is_read_only).read, None)
        return Store(folder, key, database, engines, hooks=hooks, cleanup=cleanup.pop_all())


def require_installation(folder: Path) -> None:
    """Raise NoInstallation where the folder holds none."""
    if not files.is_installed(folder):
        raise NoInstallation(folder=folder)
