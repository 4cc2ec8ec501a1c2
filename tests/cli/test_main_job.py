"""The main job by command line: list, match, confirm, activate, meet, print, hand over."""

import csv
import datetime as dt
import json
import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader

from l2w_desktop.cli import main

TODAY = dt.date.today()
START = TODAY - dt.timedelta(days=20)


@pytest.fixture
def duo(site):
    """A confirmed duo of the best pair."""
    mentee, mentor = site.ok("match")["duos"][0]
    return site.ok("duo", "confirm", mentee, mentor, "--start", START)


def test_lists_carry_id_number_name_and_status(site):
    for kind in ("mentees", "mentors"):
        rows = site.ok("list", kind)
        assert len(rows) == 20
        assert all(row["id"] and row["number"].startswith("GENT-") for row in rows)
    assert {row["status"] for row in site.ok("list", "mentees")} == {"KLAAR_VOOR_MATCH"}
    assert len(site.ok("list", "mentees", "--limit", "3")) == 3
    assert site.ok("list", "mentees", "--status", "nazorg") == []


def test_a_list_is_searched_without_accents(site):
    names = [row["name"] for row in site.ok("list", "mentees")]
    strange = next(n for n in names if not n.isascii())
    word = strange.split()[0]
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    assert strange in [r["name"] for r in site.ok("list", "mentees", "--query", plain)]


def test_match_changes_nothing_and_explains_what_it_shows(site):
    before = site.ok("state")
    told = site.ok("match", "--k", "2")
    assert site.ok("state") == before
    assert told["duos"]
    assert sum(told["scores"]["|".join(pair)] for pair in told["duos"]) == told["total"]
    for pair, parts in told["parts"].items():
        assert sum(parts.values()) == told["scores"][pair]
    assert all(len(mentors) <= 2 for mentors in told["shortlist"].values())


def test_a_pin_is_kept_and_a_ban_is_kept(site):
    told = site.ok("match")
    mentee = next(m for m, short in told["shortlist"].items() if len(short) > 1)
    first, second = told["shortlist"][mentee][:2]
    assert [mentee, second] in site.ok("match", "--pin", f"{mentee}={second}")["duos"]
    assert [mentee, first] not in site.ok("match", "--forbid", f"{mentee}={first}")["duos"]
    said = site("match", "--pin", "kapot")
    assert (said.code, said.data["error"]) == (1, "NOT_A_PAIR")


def test_why_names_the_broken_rules_of_one_mentee(site):
    mentee = site.ok("list", "mentees")[0]["number"]
    blocked = site.ok("match", "--why", mentee)["blocked"]
    assert blocked
    assert all(pair.startswith(mentee + "|") and codes for pair, codes in blocked.items())


def test_confirm_activate_meet_end_rematch(site, duo):
    assert duo["status"] == "AANVAARD_DOOR_BEIDEN"
    assert duo["missing"] == ["COACH", "AGREEMENT_SIGNED", "INFORMATION_NOTE", "INSURANCE"]
    refused = site("duo", "activate", duo["number"])
    assert (refused.code, refused.data["missing"]) == (1, duo["missing"])
    started = site.ok("duo", "activate", duo["id"], "--override", "papieren volgen")
    assert started["status"] == "ACTIEF"
    logged = site.ok(
        "meeting", "add", duo["number"], "--on", START, "--minutes", 60, "--topic", "cv"
    )
    assert logged["meeting"]["duo_id"] == duo["id"]
    assert logged["rhythm"]["held"] == 1
    ended = site.ok("duo", "end", duo["number"], "--on", TODAY, "--reason", "tijd_mentor")
    assert ended["status"] == "VROEGTIJDIG_GESTOPT"
    site.ok("duo", "rematch", duo["number"])
    again = site("duo", "confirm", duo["mentee"]["id"], duo["mentor"]["number"], "--start", TODAY)
    assert (again.code, again.data["blocked"]) == (1, ["NEVER_AGAIN"])


def test_a_taken_mentee_is_refused_and_nothing_changes(site, duo):
    other = next(m for m in site.ok("list", "mentors") if m["number"] != duo["mentor"]["number"])
    before = site.ok("state")["state"]
    said = site("duo", "confirm", duo["mentee"]["number"], other["number"], "--start", TODAY)
    assert said.code == 1
    assert "INACTIVE" in said.data["blocked"]
    assert site.ok("state")["state"] == before


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--on", "2026-02-30", "--minutes", "60"], "NOT_A_DATE"),
        (["--on", str(TODAY + dt.timedelta(days=1)), "--minutes", "60"], "MEETING_OUTSIDE_DUO"),
        (["--on", str(START), "--minutes", "0"], "WRONG_MINUTES"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused(site, duo, words, error):
    said = site("meeting", "add", duo["number"], *words)
    assert (said.code, said.data["error"]) == (1, error)


def test_show_tells_the_record_with_its_history(site, duo):
    told = site.ok("show", duo["mentee"]["number"])
    assert told["kind"] == "mentee"
    assert told["fields"]["status"] == "IN_DUO"
    statuses = [e["values"]["status"] for e in told["history"] if e["group"] == "status"]
    assert statuses == ["IN_DUO", "KLAAR_VOOR_MATCH"]
    assert site("show", "GENT-ZZ-99999-9").data["error"] == "NOT_FOUND"


@pytest.mark.parametrize(("lang", "end"), [("nl", "Gepland einde"), ("en", "Planned end")])
def test_the_agreement_names_both_and_is_recorded(site, duo, tmp_path, lang, end):
    path = tmp_path / "afspraken.pdf"
    made = site.ok("document", "make", "agreement", duo["number"], "-o", path, "--lang", lang)
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    text = unicodedata.normalize("NFKC", text)
    assert duo["mentee"]["name"] in text
    assert duo["mentor"]["name"] in text
    assert end in text
    assert made["document_id"] in text
    (record,) = site.ok("list", "documents")
    assert (record["number"], record["sha256"]) == (made["document_id"], made["sha256"])


def test_exports_hold_everybody(site, duo, tmp_path):
    files = site.ok("export", "machine", "-o", tmp_path / "m")["files"]
    assert files["mentees.csv"] == files["mentors.csv"] == 20
    with (tmp_path / "m" / "duos.csv").open(encoding="utf-8", newline="") as lines:
        (row,) = csv.DictReader(lines)
    assert (row["mentee"], row["status"]) == (duo["mentee"]["number"], "AANVAARD_DOOR_BEIDEN")
    site.ok("export", "readable", "-o", tmp_path / "r")
    raw = (tmp_path / "r" / "mentees.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert ";" in raw.decode("utf-8-sig").splitlines()[0]


def test_what_a_machine_export_says_is_what_import_reads(site, place, tmp_path):
    site.ok("export", "machine", "-o", tmp_path / "m")
    other = place("central")
    told = other.ok("import", "mentees", tmp_path / "m" / "mentees.csv")
    assert (told["created"], told["rejected"]) == (20, 0)
    again = other.ok("export", "machine", "-o", tmp_path / "again")["files"]
    assert again["mentees.csv"] == 20
    both = []
    for name in ("m", "again"):
        with (tmp_path / name / "mentees.csv").open(encoding="utf-8", newline="") as lines:
            both.append(list(csv.DictReader(lines)))
    dropped = {"id", "number"}
    kept = [[{k: v for k, v in r.items() if k not in dropped} for r in rows] for rows in both]
    for mine, theirs in zip(*(sorted(rows, key=str) for rows in kept), strict=True):
        assert mine == theirs


def test_a_package_brings_the_state_of_the_site_to_the_central_partner(site, place, duo, tmp_path):
    central = place("central")
    for one, other, name in ((site, central, "gent"), (central, site, "centraal")):
        one.ok("peer", "show", "-o", tmp_path / name)
        other.ok("peer", "add", tmp_path / name)
    (peer,) = site.ok("peer", "list")
    assert (peer["site"], peer["role"]) == ("CENTRAAL", "central")
    written = site.ok("bundle", "write", "--to", "centraal", "-o", tmp_path / "p.l2w")
    seen = central.ok("bundle", "read", tmp_path / "p.l2w", "--dry-run")
    assert seen["new"] > 100
    assert central.ok("list", "mentees") == []
    read = central.ok("bundle", "read", tmp_path / "p.l2w")
    assert read["changes"] == written["changes"]
    mine = site.ok("state")
    theirs = central.ok("state", "--vector", json.dumps(mine["vector"]))
    assert theirs["state"] == mine["state"]
    assert len(central.ok("list", "mentees")) == 20
    raw = (tmp_path / "p.l2w").read_bytes()
    assert duo["mentee"]["name"].split()[0].encode() not in raw
    tables = central.ok("bundle", "open", tmp_path / "p.l2w", "-o", tmp_path / "open")["files"]
    assert tables["mentee.csv"] == 20
    assert central.ok("bundle", "read", tmp_path / "p.l2w")["changes"] == 0


def test_backup_and_check(site, tmp_path):
    made = site.ok("backup", "--to", tmp_path / "reserve")
    assert made["path"].startswith(str(tmp_path / "reserve"))
    assert site.ok("check") == {"ok": True, "problems": [], "path": str(site.folder / "l2w.db")}
    assert site.ok("conflicts") == []


def test_problem_files_need_no_installation(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("L2W_PASSPHRASE")
    given = {"scores": {"E1": {"M1": 9000}}, "capacity": {"M1": 1}, "settings": {}}
    path = tmp_path / "probleem.json"
    path.write_text(json.dumps({"kind": "matrix", "given": given}))
    assert main(["match", "--problem", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["duos"] == [["E1", "M1"]]
    path.write_text("geen json")
    assert main(["match", "--problem", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "UNREADABLE_PROBLEM"


CASES = json.loads((Path(__file__).parents[1] / "expected" / "matching_cases.json").read_text())


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda c: c["id"])
def test_every_checked_case_comes_out_of_the_command(case, tmp_path, capsys):
    path = tmp_path / "probleem.json"
    path.write_text(json.dumps({"kind": case["kind"], "given": case["given"]}))
    assert main(["match", "--problem", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    expect = {k: v for k, v in case["expect"].items() if k != "greedy_total"}
    for name, value in expect.items():
        found = told[name]
        if isinstance(value, dict):
            found = {key: found[key] for key in value}
        assert found == value, name
