"""Visits to the desk on the command line."""

import csv
import datetime as dt

TODAY = dt.date.today().isoformat()


def test_a_visit_of_a_known_person_is_logged_and_listed(site):
    mentee = site.ok("list", "mentees")[0]
    visit = site.ok(
        "visit", "add", "--person", mentee["number"], "--question", "taal", "--outcome", "info",
        "--minutes", 15, "--note", "komt terug",
    )  # fmt: skip
    assert (visit["name"], visit["number"]) == (mentee["name"], mentee["number"])
    assert (visit["question"], visit["outcome"], visit["minutes"]) == ("TAAL", "INFO", 15)
    assert (visit["on"], visit["note"]) == (TODAY, "komt terug")
    (listed,) = site.ok("list", "visits", "--query", mentee["name"].split()[-1])
    assert listed == visit
    assert site.ok("list", "visits", "--status", "afspraak") == []
    assert site.ok("list", "visits", "--status", "taal") == [visit]


def test_a_visit_without_a_name_counts(site):
    visit = site.ok("visit", "add", "--question", "INFO_MENTORING", "--on", "2026-01-05")
    assert (visit["name"], visit["number"], visit["person_id"]) == ("", "", None)
    assert {"id", "number", "name", "status"} <= set(visit)
    assert site.ok("check")["ok"]


def test_a_mistake_is_told_in_one_sentence_and_nothing_is_kept(site):
    (mentee, *_) = site.ok("list", "mentees", "--limit", 1)
    tomorrow = (dt.date.today() + dt.timedelta(days=1)).isoformat()
    for words, error in (
        (["--question", "voetbal"], "UNKNOWN_CODE"),
        (["--question", "CV", "--person", "GENT-99-00001-1"], "NOT_FOUND"),
        (["--question", "CV", "--on", tomorrow], "VISIT_IN_FUTURE"),
        (["--question", "CV", "--minutes", 0, "--person", mentee["id"]], "WRONG_MINUTES"),
    ):
        said = site("visit", "add", *words)
        assert (said.code, said.data["error"]) == (1, error), words
        assert said.data["message"].endswith(".")
    assert site("visit", "add").code == 2
    assert site.ok("list", "visits") == []


def test_visits_leave_in_both_exports(site, tmp_path):
    mentee = site.ok("list", "mentees")[0]
    site.ok("visit", "add", "--person", mentee["id"], "--question", "CV", "--minutes", 20)
    site.ok("visit", "add", "--question", "TAAL")
    machine = site.ok("export", "machine", "-o", tmp_path / "m")["files"]
    readable = site.ok("export", "readable", "-o", tmp_path / "l")["files"]
    assert machine["visits.csv"] == readable["visits.csv"] == readable["visits.xlsx"] == 2
    with (tmp_path / "m" / "visits.csv").open(encoding="utf-8", newline="") as lines:
        named, anonymous = csv.DictReader(lines)
    assert (named["person"], named["question"], named["minutes"]) == (mentee["number"], "CV", "20")
    assert (named["on"], named["site"]) == (TODAY, "GENT")
    assert (anonymous["person"], anonymous["question"]) == ("", "TAAL")
    told = (tmp_path / "l" / "visits.csv").read_text("utf-8-sig")
    assert "cv of brief" in told
