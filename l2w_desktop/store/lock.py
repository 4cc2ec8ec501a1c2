"""One program per folder: a lock file that the operating system frees when its program ends.

The lock is the system's, the contents (machine, user, process) are for the second program's
message. A lock left by a crash is free at once; the file itself stays, so that no two programs
can ever hold locks on two different files of that name.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import platform
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from l2w_desktop.store import files
from l2w_desktop.store.folder_errors import FolderInUse, ReadOnlyFolder
from l2w_desktop.texts import Text

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30  # Windows locks bytes against reading too: lock one far behind the contents
_NO_LOCKS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}  # some network folders
_SOMEBODY = Text("iemand", "somebody")
_SOMEWHERE = Text("een andere computer", "another computer")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the folder open."""

    machine: str
    user: str
    pid: int


class FolderLock:
    """The right to use one folder; a context manager.

    ``acquire`` raises FolderInUse(folder, machine, user) or ReadOnlyFolder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the folder now."""
        return self._handle is not None

    def acquire(self) -> None:
        """Take the folder or say who has it."""
        assert self._handle is None
        path = self.folder / files.LOCK
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
                raise ReadOnlyFolder(folder=self.folder) from error
            raise
        try:
            if not _try_lock(handle):
                raise self._refusal(handle)
            me = Holder(platform.node(), login_name(), os.getpid())
            with contextlib.suppress(OSError):  # on a full disk reading must still be possible
                _write(handle, json.dumps(asdict(me)).encode())
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle

    def release(self) -> None:
        """Give the folder back; doing it twice is harmless."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            _write(handle, b"")
            _unlock(handle)
        finally:
            os.close(handle)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _refusal(self, handle: int) -> FolderInUse:
        holder = _patient_read(handle)
        machine: object = holder.machine if holder else _SOMEWHERE
        return FolderInUse(
            folder=self.folder, machine=machine, user=holder.user if holder else _SOMEBODY
        )


def login_name() -> str:
    """Return the login name on this computer, or the number of an account without a name."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return str(os.getuid()) if sys.platform != "win32" else "?"


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return _is_stale(_read(handle))
        if error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            return False
        raise
    return True


def _unlock(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)


def _is_stale(holder: Holder | None) -> bool:
    """Judge by the contents alone, where the file system knows no locks."""
    if holder is None:
        return True
    if holder.machine != platform.node() or sys.platform == "win32":
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _patient_read(handle: int) -> Holder | None:
    """Read who has the lock; it is written an instant after the lock is taken."""
    for _ in range(10):
        holder = _read(handle)
        if holder:
            return holder
        time.sleep(0.02)
    return None


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        data = json.loads(os.read(handle, 4096))
        return Holder(str(data["machine"]), str(data["user"]), int(data["pid"]))
    except (ValueError, KeyError, TypeError):
        return None


def _write(handle: int, data: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.ftruncate(handle, 0)
    os.write(handle, data)
