"""Opening an installation: lock, check the version, migrate when older, hand out the store."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import sqlalchemy as sa

from l2w_desktop.models import migrations
from l2w_desktop.models.fields import Base
from l2w_desktop.store import backup, files, space
from l2w_desktop.store.database_errors import (
    DatabaseDamaged,
    DatabaseMissing,
    NewerDatabase,
    OlderDatabase,
)
from l2w_desktop.store.engine import APPLICATION_ID, Engines, header, open_engines, read_engine
from l2w_desktop.store.folder_errors import NoInstallation, ReadOnlyFolder
from l2w_desktop.store.hooks import NO_HOOKS, Hooks
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.store.migrate import upgrade
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
    outlives it. Where nothing can be written the store is read-only. An older database is backed
    up and upgraded. Raises NoInstallation, DatabaseMissing, DatabaseDamaged, NewerDatabase,
    FolderInUse, FolderUnreachable, MigrationFailed.
    """
    require_installation(folder)
    with ExitStack() as cleanup:
        is_read_only = False
        try:
            if lock is None:
                cleanup.enter_context(FolderLock(folder))
        except ReadOnlyFolder:
            is_read_only = True
        path = files.database(folder)
        application, version = header(path, key, is_read_only=is_read_only)
        latest = migrations.latest(scripts)
        if application != APPLICATION_ID:
            raise DatabaseDamaged(file=path)
        if version > latest:
            raise NewerDatabase(file=path, found=version, known=latest)
        if version < latest:
            if is_read_only:
                raise ReadOnlyFolder(folder=folder)
            backup.back_up_file(folder, key)
            upgrade(path, key, metadata, decorate=hooks.decorate, scripts=scripts)
        return Store(
            folder,
            key,
            open_engines(path, key, is_read_only=is_read_only),
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
    with ExitStack() as cleanup:
        path, is_immutable = files.database(folder), False
        try:
            cleanup.enter_context(FolderLock(folder))
        except ReadOnlyFolder:
            is_immutable = True
        application, version = header(path, key, is_read_only=is_immutable)
        if application != APPLICATION_ID:
            raise DatabaseDamaged(file=path)
        latest = migrations.latest()
        if version > latest:
            raise NewerDatabase(file=path, found=version, known=latest)
        if version < latest:
            raise OlderDatabase(file=path)
        engines = Engines(read_engine(path, key, is_immutable=is_immutable), None)
        return Store(folder, key, engines, hooks=hooks, cleanup=cleanup.pop_all())


def require_installation(folder: Path) -> None:
    """Raise NoInstallation, or DatabaseMissing when only the keys are left."""
    if not files.is_installed(folder):
        raise NoInstallation(folder=folder)
    if not files.database(folder).exists():
        raise DatabaseMissing(file=files.database(folder))
