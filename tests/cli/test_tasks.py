"""``list tasks`` and the follow-ups of ended duos in the exports."""

from __future__ import annotations

import csv
import datetime as dt


def test_a_new_desk_has_one_task(site):
    (task,) = site.ok("list", "tasks", "--lang", "en")
    assert (task["kind"], task["status"]) == ("key", "LATE")
    assert task["name"] == "Type your recovery key back"


def test_an_ended_duo_is_followed_up_in_tasks_and_exports(site, tmp_path):
    today = dt.date.today()
    pair = site.ok("match")["duos"][0]
    begun = today - dt.timedelta(days=20)
    duo = site.ok("duo", "confirm", *pair, "--start", begun)
    site.ok("duo", "end", duo["number"], "--on", today, "--reason", "werk_gevonden")
    tasks = site.ok("list", "tasks")
    (task,) = [task for task in tasks if task["kind"] == "follow_up"]
    assert (task["id"], task["number"]) == (duo["id"], duo["number"])
    assert task["name"].endswith("opvolging bij het einde")
    made = site.ok("export", "machine", "-o", tmp_path)
    assert made["files"]["followups.csv"] == 4
    with (tmp_path / "followups.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["moment"] for row in rows] == ["END", "M3", "M6", "M12"]
    assert {row["duo"] for row in rows} == {duo["number"]}
    assert rows[0]["due_on"] == today.isoformat()
    site.ok("duo", "reopen", duo["number"])
    assert site.ok("export", "machine", "-o", tmp_path)["files"]["followups.csv"] == 0
