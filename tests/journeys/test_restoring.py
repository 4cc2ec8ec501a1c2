"""A backup becomes a desk in a new folder, and says what it misses."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import erasure, restoring, workplace
from l2w_desktop.models import Person
from l2w_desktop.services import restored
from l2w_desktop.store import backup, files, keys, ledger
from l2w_desktop.store import check as whole
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.folder_errors import AlreadyInstalled, FolderUnreachable
from l2w_desktop.store.key_errors import UnknownUser, WrongPassphrase
from l2w_desktop.store.wraps import Cost

CHEAP = Cost(memory=64, passes=1)
PASSPHRASE = "vier losse woorden samen"
USER = "Nora Voorbeeld"


def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def folder(tmp_path):
    workplace.create(
        tmp_path / "gent", site_code="GENT", site_name="Loket Gent", user_name=USER,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    return tmp_path / "gent"


def opened(folder):
    return workplace.open_as(folder, USER, passphrase)


def add(folder, *names: str) -> None:
    with opened(folder) as place:
        for name in names:
            with place.store.write() as session:
                session.add(Person(first_name=name, last_name="Voorbeeld"))


def backed_up(folder):
    with opened(folder) as place:
        return backup.backup(place.store).path


def content(folder) -> tuple[dict[str, int], str, list[tuple[str | None, ...]]]:
    """Vector, state, and the people in the tables."""
    with opened(folder) as place, place.store.read() as session:
        people = sa.select(Person.id, Person.first_name, Person.last_name).order_by(Person.id)
        connection = raw(session)
        return (
            chain.vector(connection),
            check.state(connection),
            [tuple(row) for row in session.execute(people)],
        )


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_restored_desk_has_the_same_content_under_another_name(folder, tmp_path) -> None:
    add(folder, "Alice", "Bert")
    before = content(folder)
    path = backed_up(folder)
    bytes_before = path.read_bytes()

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    assert made.problems == ()
    assert content(tmp_path / "nieuw") == before
    assert content(folder) == before
    assert made.replica not in before[0]
    assert made.replica[:2] not in {replica[:2] for replica in before[0]}
    assert path.read_bytes() == bytes_before
    assert names(tmp_path / "nieuw")[:3] == ["high-water", "keys.json", "l2w.db"]
    assert files.RESTORING not in names(tmp_path / "nieuw")


def test_the_next_change_of_a_restored_desk_is_written_under_its_new_name(folder, tmp_path) -> None:
    add(folder, "Alice")
    made = restoring.restore(backed_up(folder), tmp_path / "nieuw", USER, passphrase)

    add(made.folder, "Bert")

    assert content(made.folder)[0][made.replica] > 0
    with opened(made.folder) as place:
        assert place.here.replica == made.replica
        assert whole.check(place.store) == []


def test_it_is_said_how_many_changes_a_backup_misses(folder, tmp_path) -> None:
    path = backed_up(folder)
    held = sum(content(folder)[0].values())
    add(folder, "Alice", "Bert")
    missing = sum(content(folder)[0].values()) - held

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    assert made.loss.changes == missing > 0
    assert not made.loss.is_at_least
    local = made.loss.since.astimezone()
    words = made.loss.words(local.date())
    assert words.nl == (
        f"Met deze back-up verliest u {missing} wijzigingen sinds {local:%H.%M} uur."
    )
    assert "verliest u niets" in restoring.Loss(0, local).words(local.date()).nl
    assert " 1 wijziging sinds" in restoring.Loss(1, local).words(local.date()).nl
    later = restoring.Loss(1, dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)).words(local.date())
    assert "20 november" in later.nl


def test_a_damaged_desk_still_tells_at_least_how_far_it_had_come(folder, tmp_path) -> None:
    path = backed_up(folder)
    add(folder, "Alice", "Bert")
    files.database(folder).write_bytes(b"niet een database" * 500)

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    assert made.loss.is_at_least
    assert (made.loss.changes or 0) > 0
    assert "minstens" in made.loss.words(dt.date(2026, 1, 1)).nl


def test_a_backup_on_a_stick_alone_tells_what_it_cannot_know(folder, tmp_path) -> None:
    path = backed_up(folder)
    stick = tmp_path / "stick"
    shutil.copytree(path.parent, stick)
    shutil.rmtree(folder)

    made = restoring.restore(stick / path.name, tmp_path / "nieuw", USER, passphrase)

    assert made.loss.changes is None
    assert "staat niet in deze back-up" in made.loss.words(dt.date(2026, 1, 1)).nl


def test_who_was_erased_after_a_backup_is_erased_again(folder, tmp_path) -> None:
    add(folder, "Alice")
    path = backed_up(folder)
    ((alice, *_),) = content(folder)[2]
    ledger.add(folder, alice)
    ledger.add(path.parent, "0190-van-de-stick")
    asked = []

    def erase_again(place, ids) -> int:
        asked.extend(ids)
        return len(asked)

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase, erase_again=erase_again)

    assert asked == ["0190-van-de-stick", alice]
    assert made.erased_again == 2
    assert ledger.read(made.folder) == tuple(asked)


def test_a_restored_desk_exchanges_nothing_by_itself_until_somebody_agrees(
    folder, tmp_path
) -> None:
    path = backed_up(folder)
    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    with opened(made.folder) as place:
        with place.store.read() as session:
            assert not restored.may_exchange(session)
            told = restored.restored_at(session)
            assert told is not None
            assert abs(told - made.loss.since) < dt.timedelta(milliseconds=1)
        with place.store.write() as session:
            restored.confirm(session)
        with place.store.read() as session:
            assert restored.may_exchange(session)
    with opened(folder) as place, place.store.read() as session:
        assert restored.may_exchange(session)


def test_a_backup_is_never_restored_over_a_desk(folder) -> None:
    path = backed_up(folder)
    before = {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}

    with pytest.raises(AlreadyInstalled):
        restoring.restore(path, folder, USER, passphrase)

    assert {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()} == before


@pytest.mark.parametrize("wrong", ["passphrase", "user", "bytes", "note", "name", "gone"])
def test_what_cannot_be_restored_leaves_no_desk(folder, tmp_path, wrong) -> None:
    path = backed_up(folder)
    user, words = USER, PASSPHRASE
    errors = {
        "passphrase": WrongPassphrase, "user": UnknownUser, "bytes": BackupFailed,
        "note": BackupFailed, "name": restoring.NotABackup, "gone": FolderUnreachable,
    }  # fmt: skip
    if wrong == "passphrase":
        words = "een heel andere zin"
    elif wrong == "user":
        user = "Niemand"
    elif wrong == "bytes":
        path.write_bytes(path.read_bytes()[:-7] + b"anders.")
    elif wrong == "note":
        backup.note_of(path).unlink()
    elif wrong == "name":
        path = path.rename(path.with_suffix(".xlsx"))
    else:
        path = path.with_name("weg.l2wb")

    with pytest.raises(errors[wrong]):
        restoring.restore(path, tmp_path / "nieuw", user, lambda: words)

    assert not files.is_installed(tmp_path / "nieuw")
    left = names(tmp_path / "nieuw") if (tmp_path / "nieuw").exists() else []
    assert set(left) <= {files.LOCK}


def test_who_was_taken_out_later_does_not_come_back_with_a_backup(folder, tmp_path) -> None:
    with opened(folder) as place:
        key = place.store.key
    other = keys.Account("u-2", "bert", "Bert Model", "LOKET")
    keys.add_user(folder, key, other, "nog vier losse woorden", cost=CHEAP)
    path = backed_up(folder)
    keys.remove_user(folder, "bert")

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    assert [user.login for user in keys.users(made.folder)] == [USER]
    assert [user.login for user in restoring.users_of(path)] == [USER]


def test_a_person_who_was_erased_after_the_backup_is_nowhere_in_the_restored_folder(
    folder, tmp_path
) -> None:
    add(folder, "Wilhelmina", "Bert")
    with opened(folder) as place:
        path = backup.backup(place.store, tmp_path / "stick").path
    (gone,) = [row[0] for row in content(folder)[2] if row[1] == "Wilhelmina"]
    now = dt.datetime.now(dt.UTC)
    with opened(folder) as place:
        erasure.erase(place.store, gone, "gevraagd aan het loket", now=now, today=now.date())

    made = restoring.restore(path, tmp_path / "nieuw", USER, passphrase, live=folder)

    assert made.erased_again == 1
    assert made.problems == ()
    assert [row[1] for row in content(made.folder)[2] if row[0] != gone] == ["Bert"]
    with opened(made.folder) as place, place.store.read() as session:
        values = session.scalars(sa.text("SELECT value FROM change")).all()
        assert not [value for value in values if value and "Wilhelmina" in value]
