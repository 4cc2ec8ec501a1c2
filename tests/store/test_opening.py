"""What can stand in the way of opening, each with its own sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.store import files, sqlcipher
from l2w_desktop.store.database_errors import DatabaseDamaged, DatabaseMissing, NewerDatabase
from l2w_desktop.store.folder_errors import FolderInUse, NoInstallation
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.store.open import open_store

ROOT = Path(files.__file__).parents[2]


def test_an_empty_folder_holds_no_installation(tmp_path) -> None:
    with pytest.raises(NoInstallation) as caught:
        open_store(tmp_path, bytes(32))

    assert str(tmp_path) in caught.value.in_("nl")
    assert list(tmp_path.iterdir()) == []


def test_a_lost_database_is_not_made_anew(desk) -> None:
    files.database(desk.folder).unlink()

    with pytest.raises(DatabaseMissing):
        desk.open()

    assert not files.database(desk.folder).exists()


def test_a_newer_database_asks_for_a_newer_program_and_is_not_touched(desk) -> None:
    connection = sqlcipher.open_connection(files.database(desk.folder), desk.key)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = files.database(desk.folder).read_bytes()

    with pytest.raises(NewerDatabase) as caught:
        desk.open()

    assert "Werk eerst het programma bij" in caught.value.in_("nl")
    assert files.database(desk.folder).read_bytes() == before


@pytest.mark.parametrize("damage", ["wrong key", "text", "empty", "cut"])
def test_a_file_that_is_not_our_database_is_said_to_be_damaged(desk, damage, capfd) -> None:
    path = files.database(desk.folder)
    whole = path.read_bytes()
    if damage == "wrong key":
        desk.key = os.urandom(32)
    else:
        new = {"text": b"niet een database\n" * 300, "empty": b"", "cut": whole[:5000]}
        path.write_bytes(new[damage])

    with pytest.raises(DatabaseDamaged) as caught:
        desk.open()

    assert "l2w.db" in caught.value.in_("nl")
    assert capfd.readouterr().err == ""
    with FolderLock(desk.folder) as lock:
        assert lock.is_held


def test_a_database_of_another_program_is_refused(desk) -> None:
    connection = sqlcipher.open_connection(files.database(desk.folder), desk.key)
    connection.execute("PRAGMA application_id=7")
    connection.close()

    with pytest.raises(DatabaseDamaged):
        desk.open()


def test_a_second_program_is_refused_and_writes_nothing(desk) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from l2w_desktop.store.open import open_store\n"
        "from l2w_desktop.store.folder_errors import FolderInUse\n"
        "try: open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))\n"
        "except FolderInUse as error: print(error.in_('nl'))\n"
    )
    with desk.open():
        before = files.database(desk.folder).read_bytes()
        command = [sys.executable, "-c", script, str(desk.folder), desk.key.hex()]
        said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        after = files.database(desk.folder).read_bytes()

    assert said.stdout.startswith(f"De map {desk.folder} is al open op ")
    assert after == before


def test_a_folder_is_free_again_after_the_store_is_closed(desk) -> None:
    with desk.open(), pytest.raises(FolderInUse):
        desk.open()

    with desk.open() as store:
        assert not store.is_read_only


def test_a_caller_may_keep_the_folder_while_the_store_is_closed(desk) -> None:
    with FolderLock(desk.folder) as lock:
        store = open_store(desk.folder, desk.key, lock=lock, scripts=desk.scripts)
        store.close()
        assert lock.is_held


def test_a_folder_name_with_odd_signs_opens(tmp_path, make_desk) -> None:
    desk = make_desk(tmp_path / "Loket #1 & 50% ‘é’ ?x=1")

    with desk.open() as store, store.read() as session:
        assert session.scalar(sa.text("SELECT count(*) FROM item")) == 0
