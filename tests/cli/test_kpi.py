"""``report kpi`` and ``export kpi``: the figures of the services, at the site and at central."""

import csv
import datetime as dt
import io

import pytest

from l2w_desktop.journeys import workplace
from tests.hand_register import FIRST, LAST, told, write_by_hand

QUARTER = ("--from", FIRST, "--to", LAST)


@pytest.fixture
def by_hand(place):
    """A site whose figures were counted by hand; the imported people are of another year."""
    site = place("site")
    with workplace.open_as(site.folder, "test", lambda: "een lange wachtwoordzin") as work:
        write_by_hand(work.store.write)
    return site


def test_the_command_gives_what_was_counted_by_hand(by_hand):
    assert by_hand.ok("report", "kpi", *QUARTER) == told()


def test_published_figures_hide_the_small_ones(by_hand):
    shown = by_hand.ok("report", "kpi", *QUARTER, "--audience", "publish")
    nothing = {"value": None, "numerator": None, "denominator": None, "missing": 0}
    assert shown["K4"] == nothing | {"suppressed": True}
    assert shown["K3"]["value"] == 5
    research = by_hand.ok("report", "kpi", *QUARTER, "--audience", "research")
    assert [code for code, one in research.items() if one["suppressed"]] == [
        "K3", "K4", "K7", "K7_mean", "K15", "K16",
    ]  # fmt: skip


def test_people_read_the_same_figures(by_hand, capsys):
    from l2w_desktop.cli import main

    words = ["--data", str(by_hand.folder), "--user", "test", "report", "kpi", *map(str, QUARTER)]
    assert main([*words, "--audience", "publish"]) == 0
    said = capsys.readouterr().out
    lines = {line.split()[0]: line for line in said.splitlines()}
    assert lines["K4"].endswith("<5")
    assert lines["K7"].endswith("55% (6 van 11)")
    assert lines["K1"].endswith("13  1 niet bekend")
    assert said.startswith("1 april tot en met 30 juni 2017\n")
    assert main([*words, "--lang", "en"]) == 0
    assert "Meetings per duo-month       1.6 (18 in 11)" in capsys.readouterr().out


def test_the_exported_file_is_always_fit_to_publish(by_hand, tmp_path):
    made = by_hand.ok("export", "kpi", "-o", tmp_path / "uit", *QUARTER)
    assert list(made["files"]) == ["kpi.csv"]
    text = (tmp_path / "uit" / "kpi.csv").read_text("utf-8-sig")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    assert len(rows) == made["files"]["kpi.csv"] == len(told())
    assert (rows["K4"]["totaal"], rows["K2"]["Hoger onderwijs"]) == ("<5", "verborgen")
    assert made["suppressed"] > 0


def test_an_export_without_a_period_is_about_this_year(site, tmp_path):
    site.ok("export", "kpi", "-o", tmp_path)
    text = (tmp_path / "kpi.csv").read_text("utf-8-sig")
    (row, *_) = csv.DictReader(io.StringIO(text), delimiter=";")
    today = dt.date.today()
    assert (row["van"], row["tot en met"]) == (f"01/01/{today.year}", f"{today:%d/%m/%Y}")


def test_the_central_partner_counts_the_same_rows_the_same(by_hand, place, tmp_path):
    central = place("central")
    for one, other, name in ((by_hand, central, "gent"), (central, by_hand, "centraal")):
        one.ok("peer", "show", "-o", tmp_path / name)
        other.ok("peer", "add", tmp_path / name)
    by_hand.ok("bundle", "write", "--to", "centraal", "-o", tmp_path / "p.l2w")
    central.ok("bundle", "read", tmp_path / "p.l2w")
    assert central.ok("report", "kpi", *QUARTER) == told()
    assert central.ok("report", "kpi", *QUARTER, "--site", "gent") == told()
    nobody = central.ok("report", "kpi", *QUARTER, "--site", "centraal")
    assert {code: one["numerator"] for code, one in nobody.items()} == dict.fromkeys(told(), 0)
    assert central("report", "kpi", *QUARTER, "--site", "aalst").data["error"] == "NOT_FOUND"


def test_a_period_that_ends_before_it_begins_is_refused(site):
    said = site("report", "kpi", "--from", LAST, "--to", FIRST)
    assert (said.code, said.data["error"]) == (1, "WRONG_PERIOD")
    assert site("report", "kpi", "--from", FIRST).code == 2


def test_an_imported_list_counts_on_its_own_days(site):
    today = dt.date.today()
    ever = site.ok("report", "kpi", "--from", "2000-01-01", "--to", today)
    assert (ever["K1"]["value"], ever["K2"]["value"], ever["K2_conversion"]["value"]) == (20, 20, 1)
    assert ever["K3"]["value"] == ever["K4"]["value"] == 0
