"""A full disk and a folder without write access: a clear sentence, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.store import backup, files
from l2w_desktop.store.check import check
from l2w_desktop.store.folder_errors import DiskFull
from l2w_desktop.store.space import Room, require_room, room
from tests.accounts import require_open_to_others

if sys.platform == "win32":
    pytest.skip("mounts, limits and accounts of POSIX", allow_module_level=True)

ROOT = Path(files.__file__).parents[2]
COUNT = sa.text("SELECT count(*) FROM item")
ADD = sa.text("INSERT INTO item (word) VALUES (:word)")

FILL_UP = """
import resource, sys
from pathlib import Path
import sqlalchemy as sa
from l2w_desktop.errors import UserError
from l2w_desktop.store.open import open_store
store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), stop_below=0)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
done = 0
try:
    while done < 10_000:
        with store.write() as session:
            session.execute(sa.text("INSERT INTO item (word) VALUES (:w)"), {"w": "x" * 3000})
        done += 1
except UserError as error:
    with store.read() as session:
        print(error.code, done, session.scalar(sa.text("SELECT count(*) FROM item")))
"""

READ_ONLY = """
import os, sys
from pathlib import Path
import sqlalchemy as sa
from l2w_desktop.store.folder_errors import ReadOnlyFolder
from l2w_desktop.store.open import open_store
folder, key, scripts = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])
open_store(folder, key).close()  # everything is imported before the account changes
folder.chmod(0o555)
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
with open_store(folder, key) as store:
    print(store.is_read_only, store.is_behind)
    with store.read() as session:
        print(session.scalar(sa.text("SELECT count(*) FROM item")))
    try:
        with store.write():
            print("written")
    except ReadOnlyFolder as error:
        print(error.in_("nl"))
"""


@pytest.fixture
def public_folder():
    """A folder that every account may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="l2w-"))
    folder.chmod(0o755)
    require_open_to_others(folder)
    yield folder
    (folder / "desk").chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def small_disks(tmp_path):
    """Make disks of so many bytes."""
    made = []
    if os.getuid() != 0:
        pytest.skip("a small disk can only be mounted by root; see the file size limit instead")

    def mount(size: int) -> Path:
        place = tmp_path / f"small-{size}"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(place)]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        if said.returncode:
            pytest.skip(f"no small disk could be mounted: {said.stderr.strip()}")
        made.append(place)
        return place

    yield mount
    for place in made:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def small_disk(small_disks):
    """A disk of 3 MB."""
    return small_disks(3_000_000)


def test_a_read_only_folder_opens_for_reading_and_says_so(public_folder, make_desk) -> None:
    desk = make_desk(public_folder / "desk", fill=lambda s: s.execute(ADD, {"word": "appel"}))
    desk.folder.chmod(0o755)

    said = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(desk.folder), desk.key.hex(), str(desk.scripts)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert said.stderr == ""
    assert said.stdout.splitlines() == [
        "True False",
        "1",
        f"U kunt in {desk.folder} alleen lezen. Vraag schrijfrechten of kies een andere map.",
    ]


def test_a_full_disk_keeps_all_that_was_committed_and_stays_readable(small_disk, make_desk) -> None:
    desk = make_desk(small_disk / "desk")
    done = 0
    with desk.open() as store:
        with pytest.raises(DiskFull) as caught:
            while done < 10_000:
                with store.write() as session:
                    session.execute(ADD, {"word": "x" * 3000})
                done += 1
        with store.read() as session:
            assert session.scalar(COUNT) == done
        assert "is vol" in caught.value.in_("nl")
        with pytest.raises(DiskFull):
            backup.backup(store)
        assert list((desk.folder / "backups").iterdir()) == []

    assert done > 100
    with desk.open() as store:
        assert check(store) == []
        with store.read() as session:
            assert session.scalar(COUNT) == done


def _filled_up(desk, filler: Path) -> int:
    """Write until the disk is full, then make room; return how many were committed."""
    done = 0
    with desk.open() as store:
        with pytest.raises(DiskFull) as caught:
            while done < 10_000:
                with store.write() as session:
                    session.execute(ADD, {"word": "x" * 3000})
                done += 1
        assert "is vol" in caught.value.in_("nl")
        with store.read() as session:
            assert session.scalar(COUNT) == done
        filler.unlink()
        with store.write() as session:  # by itself, without opening again
            session.execute(ADD, {"word": "na het opruimen"})
    with desk.open() as store:
        assert check(store) == []
        with store.read() as session:
            assert session.scalar(COUNT) == done + 1
    return done


@pytest.mark.scoreboard
def test_a_disk_that_fills_up_anywhere_loses_nothing_and_goes_on_after_room_was_made(
    small_disks, make_desk, size, measured
) -> None:
    """From 0.5 to 4 MB in odd steps, so that the disk is full at another write each time."""
    disks, kept = size(3, 24), 0
    for number in range(disks):
        place = small_disks(500_000 + round(number * 3_500_000 / max(1, disks - 1)) + 4096 * number)
        filler = place / "filler"
        filler.write_bytes(bytes(150_000))
        kept += _filled_up(make_desk(place / "desk"), filler)

    measured("R4", f"{disks} disks filled up, {kept} commits kept, 0 lost, writing again after")


def test_a_backup_to_a_full_disk_keeps_the_earlier_ones(small_disk, make_desk) -> None:
    desk = make_desk()
    with desk.open() as store:
        earlier = backup.backup(store, small_disk)
        with store.write() as session:
            session.execute(ADD, {"word": "x" * 5_000_000})
        with pytest.raises(DiskFull):
            backup.backup(store, small_disk)

    assert sorted(small_disk.iterdir()) == [earlier.path, backup.note_of(earlier.path)]
    assert backup.verify(earlier.path, desk.key) == []


def test_a_file_that_may_not_grow_loses_nothing(desk) -> None:
    command = [sys.executable, "-c", FILL_UP, str(desk.folder), desk.key.hex()]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert said.stderr == ""
    code, done, counted = said.stdout.split()

    assert code in {"DISK_FAULT", "DISK_FULL"}
    assert int(done) == int(counted) > 20
    with desk.open() as store:
        assert check(store) == []
        with store.read() as session:
            assert session.scalar(COUNT) == int(done)


@pytest.mark.parametrize(
    ("free", "expected"),
    [(500_000_000, Room.ENOUGH), (499_999_999, Room.LOW), (49_999_999, Room.NONE)],
)
def test_room_on_the_disk_warns_at_500_and_stops_at_50_megabytes(
    tmp_path, monkeypatch, free, expected
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)

    assert room(tmp_path) is expected
    if expected is Room.NONE:
        with pytest.raises(DiskFull):
            require_room(tmp_path)
    else:
        require_room(tmp_path)
