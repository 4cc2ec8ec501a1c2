"""Packages on the command line: parked, full, refused and revoked, as scripts see it."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.cli.conftest import Line


@pytest.fixture
def pair(place, tmp_path):
    """A site and a central partner that know each other."""
    site, central = place("site"), place("central")
    for one, other, name in ((site, central, "site"), (central, site, "central")):
        one.ok("peer", "show", "-o", tmp_path / f"{name}.l2wkey")
        other.ok("peer", "add", tmp_path / f"{name}.l2wkey")
    return site, central


def add_visit(site):
    site.ok("visit", "add", "--question", "INFO_MENTORING")


@pytest.fixture
def early(pair, tmp_path, capsys):
    """Central fell back on an old folder, so that the next package comes too early."""
    site, central = pair
    shutil.copytree(central.folder, tmp_path / "oud")
    first = tmp_path / "1.l2w"
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", first)
    central.ok("bundle", "read", first)
    back = tmp_path / "terug.l2w"
    central.ok("bundle", "write", "--to", "GENT", "-o", back)
    site.ok("bundle", "read", back)
    add_visit(site)
    second = tmp_path / "2.l2w"
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", second)
    return site, Line(tmp_path / "oud", capsys), first, second


def test_a_package_that_comes_too_early_waits_and_is_then_read_by_itself(early, tmp_path):
    site, central, first, second = early
    before = central.ok("state")
    seen = central.ok("bundle", "read", second, "--dry-run")
    assert not (central.folder / "parked").exists()
    said = central.ok("bundle", "read", second)
    assert (said["changes"], said["refused"]) == (0, False)
    assert said["reason"].startswith("wacht op wijziging 1–")
    assert said["reason"].endswith(" van " + tag(site))
    assert said["reason"] == seen["reason"]
    assert central.ok("state") == before
    assert len(list((central.folder / "parked").iterdir())) == 1
    central.ok("bundle", "read", second)  # twice is once
    assert len(list((central.folder / "parked").iterdir())) == 1
    read = central.ok("bundle", "read", first)
    assert [each["changes"] > 0 for each in read["followed"]] == [True]
    assert list((central.folder / "parked").iterdir()) == []
    assert central.ok("state", "--vector", json.dumps(read["followed"][0]["vector"])) == (
        central.ok("state") | {"vector": read["followed"][0]["vector"]}
        | {"state": read["followed"][0]["state"]}
    )  # fmt: skip


def tag(line):
    own = line.ok("state")["replica"]
    return f"GENT-{own[:2]}"


def test_a_full_package_starts_at_the_first_change(early, tmp_path):
    site, central, _, _ = early
    whole = tmp_path / "alles.l2w"
    written = site.ok("bundle", "write", "--to", "CENTRAAL", "-o", whole, "--full")
    read = central.ok("bundle", "read", whole)
    assert read["changes"] == written["changes"] > 0
    assert read["reason"] is None
    told = json.dumps(read["vector"])
    assert read["state"] == site.ok("state", "--vector", told)["state"]


def test_nothing_of_a_revoked_desk_is_read_any_more_and_what_came_before_stays(pair, tmp_path):
    site, central = pair
    first, second = tmp_path / "1.l2w", tmp_path / "2.l2w"
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", first)
    central.ok("bundle", "read", first)
    before = central.ok("state")
    (told,) = central.ok("peer", "revoke", "GENT")
    assert told["site"] == "GENT"
    add_visit(site)
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", second)
    said = central("bundle", "read", second)
    assert (said.code, said.data["error"]) == (1, "REVOKED")
    assert central.ok("state") == before
    reasons = [p.read_text("utf-8") for p in (central.folder / "quarantine").glob("*.txt")]
    assert len(reasons) == 1
    assert "ingetrokken" in reasons[0]
    assert central("bundle", "write", "--to", "GENT", "-o", tmp_path / "x.l2w").code == 1
    assert not (tmp_path / "x.l2w").exists()
    central.ok("peer", "add", tmp_path / "site.l2wkey")
    assert central.ok("bundle", "read", second)["changes"] > 0
