"""Nothing that was written can be read in any file of the folder."""

from __future__ import annotations

import sqlalchemy as sa

from l2w_desktop.store import backup

CANARY = "Kanarie-Verzonnen-7731"


def _files_with(folder, *needles: bytes) -> list[str]:
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    )


def test_no_written_value_stands_readable_in_any_file(desk) -> None:
    needles = (CANARY.encode(), CANARY.encode("utf-16-le"), b"CREATE TABLE", b"SQLite format")
    with desk.open() as store:
        with store.write() as session:
            insert = sa.text("INSERT INTO item (word) VALUES (:word)")
            session.execute(insert, [{"word": CANARY}] * 500)
        with store.write() as session:
            session.execute(sa.text("DELETE FROM item WHERE id > 100"))
        report = backup.backup(store)
        present = {path.name for path in desk.folder.iterdir()}
        while_open = _files_with(desk.folder, *needles)

    assert {"l2w.db", "l2w.db-wal", "l2w.db-shm", "backups"} <= present
    assert report.rows["item"] == 100
    assert while_open == []
    assert _files_with(desk.folder, *needles) == []


def test_the_key_stands_in_no_file(desk) -> None:
    with desk.open() as store:
        backup.backup(store)
        secrets = (desk.key, desk.key.hex().encode(), desk.recovery_key.encode())
        assert _files_with(desk.folder, *secrets) == []


def test_the_search_finds_a_value_where_there_is_one(tmp_path) -> None:
    (tmp_path / "plain").write_text(f"a {CANARY} b", encoding="utf-8")

    assert _files_with(tmp_path, CANARY.encode()) == ["plain"]
