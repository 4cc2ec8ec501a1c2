"""Backups that nobody has to think of, and what can be done when a desk does not open."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.journal import chain
from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import packages, safe_mode, safekeeping, workplace
from l2w_desktop.models import Person
from l2w_desktop.store import backup, copies, engine, files, keys, sqlcipher
from l2w_desktop.store.database_errors import DatabaseDamaged, OlderDatabase
from l2w_desktop.store.folder_errors import ReadOnlyFolder
from l2w_desktop.store.key_errors import WrongPassphrase
from l2w_desktop.store.wraps import Cost

CHEAP = Cost(memory=64, passes=1)
PASSPHRASE = "vier losse woorden samen"
USER = "Nora Voorbeeld"
NOW = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def new(folder, code="GENT", role="site"):
    workplace.create(
        folder, site_code=code, site_name=f"Loket {code}", user_name=USER, role=role,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    return folder


def opened(folder):
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


@pytest.fixture
def folder(tmp_path):
    return new(tmp_path / "gent")


@pytest.fixture
def place(folder):
    with opened(folder) as found:
        yield found


def moments(store) -> list[dt.datetime]:
    return [at for at, _ in backup.backups(store.folder / files.BACKUPS)]


def test_a_backup_is_made_at_the_start_when_the_last_is_a_day_old(place) -> None:
    store = place.store

    assert safekeeping.at_start(store, now=NOW).report
    assert safekeeping.at_start(store, now=NOW + DAY / 2) == safekeeping.Kept()
    assert safekeeping.at_start(store, now=NOW + DAY).report

    assert moments(store) == [NOW + DAY, NOW]


def test_a_backup_is_made_at_the_close_when_something_was_written(place) -> None:
    store = place.store
    assert safekeeping.at_close(store, now=NOW) == safekeeping.Kept()

    with store.write() as session:
        session.add(Person(first_name="Alice"))

    assert safekeeping.at_close(store, now=NOW).report
    assert moments(store) == [NOW]


def test_every_backup_also_goes_to_the_second_place_while_that_is_there(place, tmp_path) -> None:
    store, stick = place.store, tmp_path / "stick"
    stick.mkdir()

    first = safekeeping.choose_second(store, stick, now=NOW)
    assert first.copy
    assert first.copy.path.parent == stick

    stick.rename(tmp_path / "weg")
    assert safekeeping.keep(store, now=NOW + DAY).copy is None
    assert safekeeping.keep(store, now=NOW + DAY).problem is None

    safekeeping.choose_second(store, None, now=NOW)
    assert copies.plan(store.folder).second is None


def test_a_second_place_within_the_desk_is_refused(place) -> None:
    with pytest.raises(safekeeping.SamePlace):
        safekeeping.choose_second(place.store, place.store.folder / "backups", now=NOW)


def test_a_backup_that_fails_is_told_and_stops_nothing(place) -> None:
    (place.store.folder / files.BACKUPS).write_text("geen map", encoding="utf-8")

    kept = safekeeping.keep(place.store, now=NOW)

    assert kept.report is None
    assert kept.problem


@pytest.mark.parametrize(
    ("days", "urgency", "when"), [(7, "soon", "7 dagen"), (14, "late", "14 dagen")]
)
def test_the_worklist_reminds_of_a_second_place(place, tmp_path, days, urgency, when) -> None:
    safekeeping.keep(place.store, now=NOW)
    assert safekeeping.task(place.store, now=NOW + 6 * DAY) is None

    task = safekeeping.task(place.store, now=NOW + days * DAY)

    assert task
    assert (task.kind, task.urgency, task.when.nl) == ("backup", urgency, when)
    assert task.reason.nl == "Alle back-ups staan op deze computer"
    backup.backup(place.store, tmp_path / "stick", at=NOW + days * DAY)
    assert safekeeping.task(place.store, now=NOW + days * DAY) is None
    again = safekeeping.task(place.store, now=NOW + (days + 7) * DAY)
    assert again
    assert again.reason.nl == "De laatste is van 7 dagen geleden"


# ----- safe mode ------------------------------------------------------------------------------


def safe(folder) -> safe_mode.SafeDesk:
    return safe_mode.enter(folder, USER, lambda: PASSPHRASE)


def test_a_desk_can_be_looked_at_and_nothing_in_it_is_written(folder) -> None:
    with opened(folder) as place, place.store.write() as session:
        session.add(Person(first_name="Alice"))
    before = files.database(folder).read_bytes()

    with safe(folder).look() as place:
        assert place.store.is_read_only
        with place.store.read() as session:
            assert [p.first_name for p in session.query(Person)] == ["Alice"]
        with pytest.raises(ReadOnlyFolder), place.store.write():
            pass

    assert files.database(folder).read_bytes() == before


def test_safe_mode_shows_what_was_committed_last_before_a_crash(folder) -> None:
    with opened(folder) as place:
        with place.store.write() as session:
            session.add(Person(first_name="Alice"))
        wal = (folder / "l2w.db-wal").read_bytes()
        database = files.database(folder).read_bytes()
    files.database(folder).write_bytes(database)  # as a killed program leaves them
    (folder / "l2w.db-wal").write_bytes(wal)

    with safe(folder).look() as place, place.store.read() as session:
        assert [p.first_name for p in session.query(Person)] == ["Alice"]


def test_safe_mode_asks_the_passphrase(folder) -> None:
    with pytest.raises(WrongPassphrase):
        safe_mode.enter(folder, USER, lambda: "een heel andere zin")


def test_a_full_package_for_central_is_made_without_writing(folder, tmp_path) -> None:
    central = new(tmp_path / "centraal", "CENTRAAL", "central")
    with opened(folder) as here, opened(central) as there:
        packages.show_peer(here.store, tmp_path / "gent.l2wk")
        packages.show_peer(there.store, tmp_path / "centraal.l2wk")
        packages.add_peer(here.store, tmp_path / "centraal.l2wk", now=NOW)
        packages.add_peer(there.store, tmp_path / "gent.l2wk", now=NOW)
        with here.store.write() as session:
            session.add(Person(first_name="Alice"))
        packages.write(here.store, "CENTRAAL", tmp_path, now=NOW)
    before = files.database(folder).read_bytes()

    written = safe(folder).write_package(tmp_path / "vol.l2w", now=NOW)

    assert files.database(folder).read_bytes() == before
    with opened(folder) as here, here.store.read() as session:
        whole = sum(chain.vector(raw(session)).values())
    assert written.changes == whole > 0
    with opened(central) as there:
        told = packages.read(there.store, written.path, now=NOW, lang="nl")
        assert told.vector == dict(written.vector)
        with there.store.read() as session:
            assert [p.first_name for p in session.query(Person)] == ["Alice"]


def test_a_desk_without_central_is_told_to_make_a_backup(folder, tmp_path) -> None:
    with pytest.raises(safe_mode.NoCentral) as caught:
        safe(folder).write_package(tmp_path, now=NOW)

    assert "Maak een back-up" in caught.value.in_("nl")
    made = safe(folder).back_up(tmp_path / "stick")
    assert backup.verify(made.path, safe(folder).key) == []


def test_data_of_an_older_version_can_be_backed_up_and_not_looked_at(folder, tmp_path) -> None:
    key = safe(folder).key
    connection = sqlcipher.open_connection(files.database(folder), key)
    connection.execute("PRAGMA user_version=0")
    connection.close()

    with pytest.raises(OlderDatabase):
        safe(folder).look()
    made = safe(folder).back_up(tmp_path / "stick")

    assert engine.header(made.path, key, is_read_only=True)[1] == 0


def test_a_damaged_database_is_not_backed_up_as_if_it_were_whole(folder, tmp_path) -> None:
    path = files.database(folder)
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at + 100] ^= 1
    path.write_bytes(data)

    with pytest.raises(DatabaseDamaged) as caught:
        safe(folder).back_up(tmp_path / "stick")

    assert "l2w.db " in caught.value.in_("nl")
    assert list((tmp_path / "stick").iterdir()) == []
    assert keys.users(folder)
