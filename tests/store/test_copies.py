"""Where backups stand, how long they may, and when one elsewhere is due."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.store import backup, copies, files, ledger
from l2w_desktop.store.copies import Care, Plan
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.folder_errors import FolderUnreachable

AT = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)


def days_ago(number: int) -> dt.datetime:
    return AT - dt.timedelta(days=number)


def test_a_new_desk_has_no_second_place_and_nothing_is_due(tmp_path) -> None:
    assert copies.plan(tmp_path) == Plan()
    assert Plan().care(AT) is Care.GOOD
    assert Plan().promise == dt.timedelta(days=180)


def test_a_plan_is_read_as_it_was_written(tmp_path) -> None:
    stick = tmp_path / "stick ‘é’ 1"
    plan = Plan(30, stick, days_ago(9), {stick: days_ago(3)})

    copies.keep(tmp_path, plan)

    assert copies.plan(tmp_path) == plan


@pytest.mark.parametrize(
    "bytes_", [b"", b"[]", b"{", b'{"promise_days": "x"}', b'{"began_at": "2026-01-01"}']
)
def test_a_damaged_plan_counts_as_none(tmp_path, bytes_) -> None:
    (tmp_path / files.COPIES).write_bytes(bytes_)

    assert copies.plan(tmp_path) == Plan()


def test_a_promise_that_cannot_be_chosen_is_not_kept(tmp_path) -> None:
    copies.keep(tmp_path, Plan(promise_days=4000))

    assert copies.plan(tmp_path).promise_days == copies.PROMISE_DAYS
    with pytest.raises(ValueError, match="PROMISES"):
        copies.with_promise(Plan(), 31)


@pytest.mark.parametrize(
    ("days", "care"), [(6, Care.GOOD), (7, Care.DUE), (13, Care.DUE), (14, Care.LATE)]
)
def test_a_backup_elsewhere_is_due_after_7_days_and_late_after_14(tmp_path, days, care) -> None:
    began, stick = days_ago(60), tmp_path / "stick"

    assert Plan(began_at=days_ago(days)).care(AT) is care
    assert Plan(began_at=began, elsewhere={stick: days_ago(days)}).care(AT) is care
    assert Plan(180, stick, began, {stick: days_ago(days)}).care(AT) is care
    # a backup on another stick does not help the place that was chosen
    assert Plan(180, tmp_path / "net", began, {stick: AT}).care(AT) is Care.LATE


def test_a_backup_is_copied_byte_for_byte_with_its_note_and_the_erased(store, tmp_path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    ledger.add(store.folder, "0190-iemand")
    made = backup.backup(store, at=AT)

    copied = backup.copy_elsewhere(store, made, stick)

    assert copied.path.read_bytes() == made.path.read_bytes()
    assert backup.verify(copied.path, store.key) == []
    assert ledger.read(stick) == ("0190-iemand",)
    plan = copies.plan(store.folder)
    assert (plan.began_at, plan.elsewhere) == (AT, {stick: AT})
    assert copies.places(store.folder) == (made.path.parent, stick)


def test_a_stick_that_is_not_in_is_said_and_nothing_is_made(store, tmp_path) -> None:
    made = backup.backup(store)

    with pytest.raises(FolderUnreachable):
        backup.copy_elsewhere(store, made, tmp_path / "weg")

    assert not (tmp_path / "weg").exists()


def test_a_copy_that_is_not_the_same_is_not_kept(store, tmp_path, monkeypatch) -> None:
    made = backup.backup(store)
    stick = tmp_path / "stick"
    stick.mkdir()

    def half(source, target) -> None:
        target.write_bytes(source.read_bytes()[:-1])

    monkeypatch.setattr(backup.shutil, "copyfile", half)

    with pytest.raises(BackupFailed):
        backup.copy_elsewhere(store, made, stick)

    assert list(stick.iterdir()) == []


def test_no_backup_is_older_than_the_promise_at_any_place(store, tmp_path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copies.keep(store.folder, Plan(promise_days=30))
    for days in (100, 45, 31, 29, 0):
        made = backup.backup(store, at=days_ago(days))
        backup.copy_elsewhere(store, made, stick)

    for place in copies.places(store.folder):
        assert [at for at, _ in backup.backups(place)] == [AT, days_ago(29)]


def test_the_backups_of_all_places_are_listed_and_a_pulled_stick_is_named(store, tmp_path) -> None:
    stick = tmp_path / "stick"
    here = backup.backup(store, at=days_ago(1))
    there = backup.backup(store, stick, at=AT)
    (stick / f"l2w-{'0' * 16}-20200101T000000000000Z.l2wb").write_bytes(b"of another desk")

    listed = backup.backups_listed(store.folder)

    assert [(one.path, one.made_at) for one in listed] == [
        (there.path, AT), (here.path, days_ago(1)),
    ]  # fmt: skip
    assert [one.size for one in listed] == [there.size, here.size]
    assert backup.places_away(store.folder) == ()

    stick.rename(tmp_path / "pulled out")

    assert [one.path for one in backup.backups_listed(store.folder)] == [here.path]
    assert backup.places_away(store.folder) == (stick,)
