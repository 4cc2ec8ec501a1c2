"""``backup``, ``restore`` and ``check`` as people call them."""

from __future__ import annotations

import json
from pathlib import Path

from l2w_desktop.store import backup, files


def test_a_backup_is_made_where_it_is_asked_and_restored_into_a_new_folder(
    place, tmp_path: Path
) -> None:
    site = place("site")
    stick = tmp_path / "stick"
    made = site.ok("backup", "--to", stick)
    assert made["ok"] is True
    assert made["problems"] == []
    assert Path(made["path"]).parent == stick
    before = site.ok("state")
    new = tmp_path / "nieuw"

    told = site.ok("restore", made["path"], "--data", new)

    assert told["ok"] is True
    assert told["problems"] == []
    assert told["path"] == str(new)
    assert told["replica"] != before["replica"]
    assert told["site"] == "GENT"
    assert told["lost"] is None  # nothing tells which folder is in use
    site.folder = new
    after = site.ok("state", "--vector", json.dumps(before["vector"]))
    assert after["state"] == before["state"]
    checked = site.ok("check")
    assert checked == {"ok": True, "problems": [], "path": str(files.database(new))}


def test_a_restore_over_a_desk_is_refused_with_one_sentence(place) -> None:
    site = place("site")
    path = site.ok("backup")["path"]

    said = site("restore", path)

    assert said.code == 1
    assert said.data["error"] == "ALREADY_INSTALLED"
    assert said.err.count("\n") == 1


def test_a_backup_tells_the_command_line_what_was_done_since(place, tmp_path: Path) -> None:
    site = place("site")
    path = site.ok("backup")["path"]
    person = site.ok("list", "mentees")[0]
    site.ok("visit", "add", "--person", person["id"], "--question", "DIPLOMA")

    told = site.ok("restore", path, "--data", tmp_path / "nieuw")

    assert told["lost"] > 0
    assert told["lost_is_at_least"] is False
    assert backup.backups_listed(site.folder)[0].path == Path(path)


def test_a_damaged_desk_makes_check_leave_with_1(place) -> None:
    site = place("site")
    path = files.database(site.folder)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)

    said = site("check")

    assert said.code == 1
    assert "beschadigd" in (said.err or str(said.data))
