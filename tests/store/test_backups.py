"""Backups that were proven before they count."""

from __future__ import annotations

import datetime as dt
import hashlib
import json

import pytest
import sqlalchemy as sa

from l2w_desktop.store import backup, engine, files, keys
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.rotation import kept
from l2w_desktop.texts import Text

AT = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)
ADD = sa.text("INSERT INTO item (word) VALUES ('appel')")


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_holds_what_was_committed_and_says_so(store) -> None:
    with store.write() as session:
        session.execute(ADD)

    report = backup.backup(store, at=AT)

    assert report.path.parent == store.folder / files.BACKUPS
    assert report.path.name.endswith("-20261122T093400000000Z.l2wb")
    assert report.rows == {"alembic_version": 1, "item": 1, "part": 0}
    assert report.size == report.path.stat().st_size
    assert report.sha256 == hashlib.sha256(report.path.read_bytes()).hexdigest()
    assert backup.verify(report.path, store.key) == []
    assert names(report.path.parent) == [report.path.name, backup.note_of(report.path).name]


def test_a_backup_under_an_open_write_holds_the_state_before(store) -> None:
    with store.write() as session:
        session.execute(ADD)
        report = backup.backup(store)

    assert report.rows["item"] == 0


def test_a_backup_goes_to_another_folder_and_opens_there_with_the_recovery_key(
    desk, tmp_path
) -> None:
    with desk.open() as store:
        report = backup.backup(store, tmp_path / "usb")
    for path in list(desk.folder.iterdir()):
        path.unlink()

    elsewhere = tmp_path / "new"
    elsewhere.mkdir()
    keys.save(elsewhere, backup.keys_of(report.path))
    key = keys.unlock_with_recovery(elsewhere, desk.recovery_key)

    assert backup.verify(report.path, key) == []


@pytest.mark.parametrize("place", [0, 20, 5000, -1])
def test_a_changed_backup_is_noticed(store, place) -> None:
    path = backup.backup(store).path
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)

    assert [p.nl for p in backup.verify(path, store.key)] == ["het bestand is veranderd."]


def test_a_backup_without_its_note_or_with_other_rows_is_noticed(store) -> None:
    path = backup.backup(store).path
    note = json.loads(backup.note_of(path).read_bytes())
    note["rows"]["item"] = 7
    backup.note_of(path).write_text(json.dumps(note), encoding="utf-8")
    assert [p.nl for p in backup.verify(path, store.key)] == ["het aantal rijen klopt niet."]

    backup.note_of(path).unlink()
    assert [p.en for p in backup.verify(path, store.key)] == ["its note is missing or damaged."]
    with pytest.raises(BackupFailed):
        backup.keys_of(path)


def test_a_backup_that_cannot_be_verified_is_not_kept(store, monkeypatch) -> None:
    earlier = backup.backup(store, at=AT).path
    broken = Text("De opbouw klopt niet.", "The structure is not right.")
    monkeypatch.setattr(backup, "file_problems", lambda *_, **__: [broken])

    with pytest.raises(BackupFailed, match="structure"):
        backup.backup(store)

    assert names(earlier.parent) == [earlier.name, backup.note_of(earlier).name]


def test_a_backup_stays_readable_where_nothing_can_be_written(store) -> None:
    path = backup.backup(store).path

    assert engine.header(path, store.key, is_read_only=True) == (engine.APPLICATION_ID, 1)
    assert sum(1 for _ in path.parent.iterdir()) == 2  # nothing was made beside it


def test_old_backups_rotate_and_those_of_another_desk_stay(store, tmp_path) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    other = usb / f"l2w-{'0' * 16}-20200101T000000000000Z.l2wb"
    other.write_bytes(b"of another desk")
    left = usb / f"l2w-{keys.key_id(store.key)}-20200101T000000000000Z.l2wb.part"
    left.write_bytes(b"half a backup")

    for day in range(12):
        last = backup.backup(store, usb, at=AT + dt.timedelta(days=day))

    # 3 December back to 27 November; then the Sundays 29 (in it) and 22; the last of November (in)
    days = [moment.date().isoformat() for moment, _ in backup.backups(usb, keys.key_id(store.key))]
    assert days == [f"2026-12-0{n}" for n in (3, 2, 1)] + [
        f"2026-11-{n}" for n in (30, 29, 28, 27, 22)
    ]
    assert other.exists()
    assert not left.exists()
    assert last.path.exists()


def test_rotation_keeps_seven_days_four_weeks_and_six_months() -> None:
    moments = [AT - dt.timedelta(hours=8 * n) for n in range(3 * 400)]

    stay = sorted(kept(moments, now=AT), reverse=True)

    assert [AT.date() - m.date() for m in stay[:7]] == [dt.timedelta(days=n) for n in range(7)]
    assert len({(m.year, m.month) for m in stay}) == 6
    assert len({m.isocalendar()[:2] for m in stay if m > AT - dt.timedelta(weeks=3, days=6)}) == 4
    assert len(stay) <= 7 + 4 + 6


def test_rotation_keeps_the_retention_promise_but_never_drops_the_newest() -> None:
    moments = [AT - dt.timedelta(days=n) for n in (60, 90, 120)]

    assert kept(moments, now=AT, promise=dt.timedelta(days=100)) == set(moments[:2])
    assert kept(moments, now=AT, promise=dt.timedelta(days=30)) == {moments[0]}
    assert kept([], now=AT) == set()
