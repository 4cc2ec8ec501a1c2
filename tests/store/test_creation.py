"""Making an installation, all or nothing."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from l2w_desktop.store import create, files, keys
from l2w_desktop.store.folder_errors import AlreadyInstalled, NoInstallation
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.key_errors import PassphraseTooShort
from l2w_desktop.store.open import open_store

ADD = sa.text("INSERT INTO item (word) VALUES ('eerste')")
COUNT = sa.text("SELECT count(*) FROM item")


class Crash(BaseException):
    """Stands for the end of the process."""


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_installation_holds_a_database_and_keys_and_nothing_else(desk) -> None:
    assert names(desk.folder) == ["keys.json", "l2w.db", "lock"]
    assert keys.load(desk.folder).label == "Loket Testdorp"
    assert keys.unlock_with_recovery(desk.folder, desk.recovery_key) == desk.key


@pytest.mark.both
def test_the_first_rows_are_there_when_the_installation_is(make_desk) -> None:
    desk = make_desk(fill=lambda session: session.execute(ADD))

    with desk.open() as store, store.read() as session:
        assert session.scalar(COUNT) == 1


@pytest.mark.both
def test_the_first_rows_pass_the_same_listeners_as_later_work(make_desk) -> None:
    seen = []

    def install(factory) -> None:
        sa.event.listen(factory, "before_commit", lambda session: seen.append(session))

    make_desk(fill=lambda session: session.execute(ADD), hooks=Hooks(install=install))

    assert len(seen) == 1


@pytest.mark.both
def test_an_installation_is_never_made_over_another(desk, make_desk) -> None:
    before = {path.name: path.read_bytes() for path in desk.folder.iterdir()}

    with pytest.raises(AlreadyInstalled):
        make_desk()

    assert {path.name: path.read_bytes() for path in desk.folder.iterdir()} == before


def test_keys_whose_database_was_lost_are_never_overwritten(desk, make_desk) -> None:
    files.database(desk.folder).unlink()

    with pytest.raises(AlreadyInstalled):
        make_desk()

    assert keys.unlock_with_recovery(desk.folder, desk.recovery_key) == desk.key


def test_a_short_passphrase_makes_no_folder(tmp_path) -> None:
    with pytest.raises(PassphraseTooShort):
        create.create_store(tmp_path / "desk", keys.Account("1", "a", "A", "X"), "kort")

    assert names(tmp_path) == []


@pytest.mark.parametrize("moment", ["fill", "stamp", "keys", "rename"])
def test_a_crash_halfway_leaves_no_half_installation(
    tmp_path, make_desk, monkeypatch, moment
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise Crash

    place = {
        "stamp": (create, "stamp"),
        "keys": (create.keys, "save"),
        "rename": (create.files, "move_into_place"),
    }
    with monkeypatch.context() as patch, pytest.raises(Crash):
        if moment in place:
            patch.setattr(*place[moment], crash)
        make_desk(fill=crash if moment == "fill" else None)
    with pytest.raises(NoInstallation):
        open_store(tmp_path / "desk", bytes(32))
    with pytest.raises(NoInstallation):
        keys.users(tmp_path / "desk")

    desk = make_desk()

    assert names(desk.folder) == ["keys.json", "l2w.db", "lock"]
    with desk.open() as store, store.read() as session:
        assert session.scalar(COUNT) == 0


def test_the_database_gets_its_name_only_when_it_is_closed_and_in_wal_mode(
    make_desk, monkeypatch
) -> None:
    seen = {}
    move = files.move_into_place

    def look(source, target) -> None:
        seen["beside"] = [s for s in files.SIDE_FILES if source.with_name(source.name + s).exists()]
        seen["moved"] = (source.name, target.name)
        move(source, target)

    monkeypatch.setattr(create.files, "move_into_place", look)
    desk = make_desk()

    assert seen == {"beside": [], "moved": ("l2w.db.new", "l2w.db")}
    with desk.open() as store, store.read() as session:
        assert session.scalar(sa.text("PRAGMA journal_mode")) == "wal"
