"""Making an installation: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.durable import sync_folder
from l2w_desktop.models import migrations
from l2w_desktop.models.fields import Base
from l2w_desktop.store import address, files, keys
from l2w_desktop.store.engine import mark, write_engine
from l2w_desktop.store.folder_errors import AlreadyInstalled
from l2w_desktop.store.hooks import NO_HOOKS, Hooks
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.store.migrate import stamp
from l2w_desktop.store.wraps import STANDARD, Cost

Fill = Callable[[Session], None]


def create_store(
    folder: Path,
    first: keys.Account,
    passphrase: str,
    *,
    label: str = "",
    server: sa.URL | None = None,
    fill: Fill | None = None,
    hooks: Hooks = NO_HOOKS,
    cost: Cost = STANDARD,
    metadata: sa.MetaData = Base.metadata,
    scripts: Path = migrations.FOLDER,
) -> keys.NewKeys:
    """Make an installation with its first user and return its keys.

    The data go into an encrypted file in the folder, or to an empty database on ``server``.

    ``fill`` writes the first rows (project, site, user) through the same listeners as later
    work, before the database gets its name: an installation without them never exists. Raises
    AlreadyInstalled, PassphraseTooShort, ReadOnlyFolder, FolderInUse, ServerNotEmpty.
    """
    keys.check_length(passphrase)
    with files.explained(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FolderLock(folder):
        if files.is_installed(folder):
            raise AlreadyInstalled(folder=folder)
        _clear(folder)
        new = keys.make(first, passphrase, label=label, cost=cost)
        if server is not None:
            _make_on_server(folder, server, new, fill, hooks, metadata, scripts)
            return new
        path = folder / (files.DATABASE + files.NEW)
        make_database(path, new.key, fill=fill, hooks=hooks, metadata=metadata, scripts=scripts)
        # while the database still has its temporary name, keys beside it count as half made
        keys.save(folder, new.file)
        with files.explained(path):
            files.move_into_place(path, files.database(folder))
    return new


def make_database(
    path: Path,
    key: bytes,
    *,
    fill: Fill | None = None,
    hooks: Hooks = NO_HOOKS,
    metadata: sa.MetaData = Base.metadata,
    scripts: Path = migrations.FOLDER,
) -> None:
    """Make a database file of the latest schema, closed and durable, ready to be renamed."""
    engine = write_engine(path, key, is_new=True)
    try:
        with engine.begin() as connection:
            _make_tables(connection, hooks, metadata, scripts)
            mark(connection, migrations.latest(scripts))
        _fill(engine, fill, hooks)
    finally:
        engine.dispose()
    files.sync(path)
    sync_folder(path.parent)


def _make_on_server(
    folder: Path,
    url: sa.URL,
    new: keys.NewKeys,
    fill: Fill | None,
    hooks: Hooks,
    metadata: sa.MetaData,
    scripts: Path,
) -> None:
    """Make tables and first rows in one transaction, whose last step is the files of the folder.

    A crash between the two leaves a folder without data, which says so when it is opened; never
    data without the keys that open the folder.
    """
    from l2w_desktop.store.server import Server

    made = (folder / files.KEYS, folder / files.SERVER)
    try:
        with Server(url, new.key).making() as connection:
            _make_tables(connection, hooks, metadata, scripts)
            _fill(connection, fill, hooks)
            keys.save(folder, new.file)
            address.save(folder, url)
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _make_tables(
    connection: sa.Connection, hooks: Hooks, metadata: sa.MetaData, scripts: Path
) -> None:
    metadata.create_all(connection)
    if hooks.decorate:
        hooks.decorate(connection)
    stamp(connection, metadata, scripts)


def _fill(bind: sa.Engine | sa.Connection, fill: Fill | None, hooks: Hooks) -> None:
    """Write the first rows; within the transaction of a connection that is given."""
    if fill is None:
        return
    sessions = sessionmaker(bind, expire_on_commit=False)
    if hooks.install:
        hooks.install(sessions)
    with sessions.begin() as session:
        fill(session)


def _clear(folder: Path) -> None:
    """Remove what a stopped attempt left; the keys first, so that half made stays visible."""
    (folder / files.KEYS).unlink(missing_ok=True)
    files.remove_database(folder / (files.DATABASE + files.NEW))
