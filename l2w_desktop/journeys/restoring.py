"""Restores a backup into a new folder: verified, under a new name, and nobody erased comes back.

The old folder and the backup stay as they are. Everything is done in a folder within the new one
and then moved into place; the database goes last, so that a stopped restore leaves no desk.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain
from l2w_desktop.journeys import erasure, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.dates import spoken
from l2w_desktop.services import audit, permissions, restored
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import backup, check, engine, files, keys, ledger
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.folder_errors import AlreadyInstalled, FolderUnreachable
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.texts import Text

EraseAgain = Callable[[Workplace, Iterable[str]], int]


@dataclass(frozen=True, slots=True)
class Loss:
    """What the old folder holds and a backup does not.

    ``changes`` is None where the old folder is not known; ``is_at_least`` where only its mark
    outside the database could be read. ``since`` is when the backup was made (UTC).
    """

    changes: int | None
    since: dt.datetime
    is_at_least: bool = False

    def words(self, today: dt.date) -> Text:
        """Return the sentence that a person reads before restoring."""
        local = self.since.astimezone()
        clock = Text(f"{local:%H.%M} uur", f"{local:%H.%M}")
        since = clock
        if local.date() != today:
            day = spoken(local.date(), today=today)
            since = Text("{day}, {clock}", "{day}, {clock}").fill(day=day, clock=clock)
        if self.changes is None:
            said = Text(
                "Wat u na {since} deed, staat niet in deze back-up.",
                "What you did after {since} is not in this backup.",
            )
        elif not self.changes:
            said = Text("Met deze back-up verliest u niets.", "With this backup you lose nothing.")
        elif self.is_at_least:
            said = Text(
                "Met deze back-up verliest u minstens {n} wijzigingen sinds {since}.",
                "With this backup you lose at least {n} changes since {since}.",
            )
        elif self.changes == 1:
            said = Text(
                "Met deze back-up verliest u 1 wijziging sinds {since}.",
                "With this backup you lose 1 change since {since}.",
            )
        else:
            said = Text(
                "Met deze back-up verliest u {n} wijzigingen sinds {since}.",
                "With this backup you lose {n} changes since {since}.",
            )
        return said.fill(n=self.changes, since=since)


@dataclass(frozen=True, slots=True)
class Restored:
    """A desk that came back: where, under which new name, what it misses, who was erased again."""

    folder: Path
    replica: str
    site_code: str
    site_name: str
    loss: Loss
    erased_again: int
    problems: tuple[Text, ...]


class NotABackup(UserError):
    """The chosen file is no backup of this program."""

    text = Text(
        "{file} is geen back-up. Kies een bestand waarvan de naam op .l2wb eindigt.",
        "{file} is not a backup. Choose a file whose name ends in .l2wb.",
    )


def home_of(path: Path) -> Path | None:
    """Return the desk's folder in which a backup stands, None for one on a stick."""
    folder = path.absolute().parent.parent
    is_home = path.absolute().parent.name == files.BACKUPS and files.is_installed(folder)
    return folder if is_home else None


def is_home(path: Path, folder: Path) -> bool:
    """Tell whether a backup is one of the desk in ``folder``, wherever the backup stands."""
    try:
        return keys.load(folder).key_id == backup.keys_of(path).key_id
    except UserError:
        return False


def users_of(path: Path) -> tuple[keys.Account, ...]:
    """Return who can open a backup; raises NotABackup, FolderUnreachable, BackupFailed."""
    return _keys(path, home_of(path)).users


def verified(path: Path, key: bytes) -> None:
    """Read a backup byte for byte; raises BackupFailed with what is wrong with it."""
    problems = backup.verify(path, key)
    if problems:
        raise BackupFailed(folder=path.parent, problem=problems[0])


def loss(path: Path, key: bytes, live: Path | None) -> Loss:
    """Compare a backup with the folder that is in use; changes nothing."""
    made_at = _made_at(path)
    if live is None:
        return Loss(None, made_at)
    held = _vector(path, key, is_immutable=True)
    try:
        now, is_at_least = _vector(files.database(live), key, is_immutable=False), False
    except UserError:  # damaged or gone: the mark outside it tells how far it had come
        now, is_at_least = files.high_water(live), True
    if is_at_least and not now:
        return Loss(None, made_at)
    missing = sum(max(0, seq - held.get(replica, 0)) for replica, seq in now.items())
    return Loss(missing, made_at, is_at_least)


def look(path: Path, user: str, passphrase: str, *, live: Path | None = None) -> Loss:
    """Verify a backup and tell what restoring it would lose; writes nothing.

    Raises NotABackup, UnknownUser, WrongPassphrase, BackupFailed. Takes a second or more.
    """
    live = live or home_of(path)
    _, key = keys.unlock_file(_keys(path, live), user, passphrase)
    verified(path, key)
    return loss(path, key, live)


def new_folder(usual: Path, today: dt.date) -> Path:
    """Return a folder for a restored desk: the usual one when it holds none, else one beside it."""
    if not files.is_installed(usual):
        return usual
    for number in range(1, 1000):
        more = f"-{number}" if number > 1 else ""
        folder = usual.with_name(f"{usual.name}-{today:%Y%m%d}{more}")
        if not folder.exists():
            return folder
    return usual


def restore(
    path: Path,
    folder: Path,
    user: str,
    passphrase: Callable[[], str],
    *,
    live: Path | None = None,
    erase_again: EraseAgain = erasure.again,
) -> Restored:
    """Restore the backup ``path`` into the new ``folder`` as one of its users.

    ``live`` is the desk's folder in use, where there is one; the default is the one in which the
    backup stands. Its newest keys count, so that nobody who was taken out comes back. Raises
    NotPermitted, NotABackup, AlreadyInstalled, UnknownUser, WrongPassphrase, BackupFailed,
    NewerDatabase, DiskFull, ReadOnlyFolder; the new folder then holds no desk.
    """
    live = live or home_of(path)
    found = _keys(path, live)
    with files.explained(folder / files.DATABASE):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FolderLock(folder):
        if files.is_installed(folder):
            raise AlreadyInstalled(folder=folder)
        work = folder / files.RESTORING
        try:
            _clear(folder)
            with files.explained(work):
                work.mkdir(mode=0o700)
            keys.save(work, found)
            account, key = keys.unlock_file(found, user, passphrase())
            told = _rebuild(path, work, account, key, live, erase_again)
            _move(work, folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return Restored(folder, *told)


def _rebuild(
    path: Path,
    work: Path,
    account: keys.Account,
    key: bytes,
    live: Path | None,
    erase_again: EraseAgain,
) -> tuple[str, str, str, Loss, int, tuple[Text, ...]]:
    verified(path, key)
    missing = loss(path, key, live)
    target = files.database(work)
    with files.explained(target):
        shutil.copyfile(path, target)
        files.sync(target)
    for beside in (path.absolute().parent, live):
        if beside is not None and (erased := ledger.read(beside)):
            ledger.merge(work, erased)
    with workplace.open_restored(work, account, key) as place:
        with place.store.write() as session:
            permissions.require(session, Action.RESTORE)
            restored.mark(session, missing.since)
            audit.note(session, Act.RESTORED, file=path.name)
        gone = ledger.read(work)
        again = erase_again(place, gone) if gone else 0
        problems = tuple(check.check(place.store))
        here = place.here
    return here.replica, here.site_code, here.site_name, missing, again, problems


def _move(work: Path, folder: Path) -> None:
    """Move a finished desk into place; until the last rename the folder holds none."""
    database = files.database(folder)
    half = database.with_name(database.name + files.NEW)
    with files.explained(database):
        files.move_into_place(files.database(work), half)
        for name in (files.KEYS, files.MACHINE, files.HIGH_WATER, files.ERASED):
            if (work / name).exists():
                files.move_into_place(work / name, folder / name)
        files.move_into_place(half, database)


def _clear(folder: Path) -> None:
    """Remove what a stopped restore left."""
    with files.explained(folder / files.RESTORING):
        if (folder / files.RESTORING).exists():
            shutil.rmtree(folder / files.RESTORING)
        if files.is_half_made(folder):
            (folder / files.KEYS).unlink(missing_ok=True)
            files.remove_database(folder / (files.DATABASE + files.NEW))


def _keys(path: Path, live: Path | None) -> keys.KeyFile:
    if not path.is_file():
        raise FolderUnreachable(file=path, folder=path.parent, reason="")
    if path.suffix != backup.SUFFIX:
        raise NotABackup(file=path.name)
    found = backup.keys_of(path)
    if live is not None and files.is_installed(live):
        try:
            newest = keys.load(live)
        except UserError:
            return found
        return newest if newest.key_id == found.key_id else found
    return found


def _made_at(path: Path) -> dt.datetime:
    for made_at, known in backup.backups(path.parent):
        if known.name == path.name:
            return made_at
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)


def _vector(path: Path, key: bytes, *, is_immutable: bool) -> dict[str, int]:
    made = engine.read_engine(path, key, is_immutable=is_immutable)
    try:
        with made.connect() as connection:
            return dict(chain.vector(connection))
    finally:
        made.dispose()
