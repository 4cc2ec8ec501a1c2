"""One program per folder."""

from __future__ import annotations

import errno
import json
import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from l2w_desktop.store import files, lock
from l2w_desktop.store.folder_errors import FolderInUse
from l2w_desktop.store.lock import FolderLock

ROOT = Path(files.__file__).parents[2]

HOLD = """
import sys
from pathlib import Path
from l2w_desktop.store.lock import FolderLock
with FolderLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other_program(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.stdin.close()
    process.wait(timeout=10)
    process.stdout.close()


def test_a_second_program_is_told_who_has_the_folder(tmp_path, other_program) -> None:
    with pytest.raises(FolderInUse) as caught:
        FolderLock(tmp_path).acquire()

    assert caught.value.values["machine"] == platform.node()
    assert caught.value.values["user"] == lock.login_name()
    assert platform.node() in caught.value.in_("nl")
    held = json.loads((tmp_path / files.LOCK).read_bytes())
    assert held["pid"] == other_program.pid


def test_the_lock_of_a_killed_program_is_free_at_once(tmp_path, other_program) -> None:
    other_program.send_signal(signal.SIGKILL)
    other_program.wait(timeout=10)

    with FolderLock(tmp_path) as mine:
        assert mine.is_held
        assert json.loads((tmp_path / files.LOCK).read_bytes())["pid"] == os.getpid()


def test_two_locks_in_one_program_exclude_each_other(tmp_path) -> None:
    with FolderLock(tmp_path), pytest.raises(FolderInUse):
        FolderLock(tmp_path).acquire()


def test_a_released_folder_is_free_and_names_nobody(tmp_path) -> None:
    first = FolderLock(tmp_path)
    with first:
        pass
    first.release()

    assert (tmp_path / files.LOCK).read_bytes() == b""
    with FolderLock(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has file locks")
@pytest.mark.parametrize(
    ("machine", "pid", "is_free"),
    [("here", "dead", True), ("here", "alive", False), ("elsewhere", "dead", False)],
)
def test_where_the_disk_knows_no_locks_the_contents_decide(
    tmp_path, monkeypatch, machine, pid, is_free
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait(timeout=10)
    holder = {
        "machine": platform.node() if machine == "here" else "ander-loket",
        "user": "nadia",
        "pid": gone.pid if pid == "dead" else os.getpid(),
    }
    (tmp_path / files.LOCK).write_text(json.dumps(holder), encoding="utf-8")

    def unsupported(handle: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(lock.fcntl, "flock", unsupported)

    if is_free:
        with FolderLock(tmp_path) as mine:
            assert mine.is_held
    else:
        with pytest.raises(FolderInUse, match="nadia"):
            FolderLock(tmp_path).acquire()
