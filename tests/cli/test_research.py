"""``export hiva`` where the project key is, and the pseudonyms on their way back to the site."""

import csv
import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.journeys import workplace
from l2w_desktop.models import Person
from l2w_desktop.services import consents
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def both(site, place, tmp_path):
    """A site whose twenty mentees all agreed, and a central partner that read its package."""
    with (
        workplace.open_as(site.folder, "test", lambda: PASSPHRASE) as desk,
        desk.store.write() as session,
    ):
        for person in session.scalars(sa.select(Person.id)):
            consents.give(session, person, "HIVA", on=dt.date.today(), text_version="1")
    central = place("central")
    for one, other, name in ((site, central, "gent"), (central, site, "centraal")):
        one.ok("peer", "show", "-o", tmp_path / name)
        other.ok("peer", "add", tmp_path / name)
    site.ok("bundle", "write", "--to", "centraal", "-o", tmp_path / "heen.l2w")
    central.ok("bundle", "read", tmp_path / "heen.l2w")
    return site, central


def pids(folder):
    with (folder / "mentee.csv").open(encoding="utf-8-sig", newline="") as lines:
        return [row["pid"] for row in csv.DictReader(lines, delimiter=";")]


def test_central_delivers_and_tells_what_stayed_out(both, tmp_path):
    _, central = both
    told = central.ok("export", "hiva", "-o", tmp_path / "hiva")
    assert set(told) == {"files", "suppressed", "excluded"}
    assert set(told["files"]) == {"mentee.csv", "duo.csv", "codebook.csv"}
    assert told["files"]["mentee.csv"] + told["suppressed"] == 20
    assert told["files"]["mentee.csv"] == len(pids(tmp_path / "hiva")) > 0
    assert told["excluded"] == 0


def test_a_site_is_told_in_a_sentence_that_central_does_it(both, tmp_path):
    site, _ = both
    said = site("export", "hiva", "-o", tmp_path / "hiva")
    assert (said.code, said.data["error"]) == (1, "ONLY_AT_CENTRAL")
    assert "centrale partner" in said.data["message"]
    assert not (tmp_path / "hiva").exists()


def test_only_the_site_can_look_a_case_up(both, tmp_path):
    site, central = both
    central.ok("export", "hiva", "-o", tmp_path / "hiva")
    pid = pids(tmp_path / "hiva")[0]
    assert site("show", pid).data["error"] == "NOT_FOUND"  # nothing came back yet
    written = central.ok("bundle", "write", "--to", "GENT", "-o", tmp_path / "terug.l2w")
    read = site.ok("bundle", "read", tmp_path / "terug.l2w")
    assert read["changes"] == written["changes"]
    assert read["state"] == written["state"]
    told = site.ok("show", pid)
    assert told["kind"] == "mentee"
    assert told["fields"]["number"].startswith("GENT-")
    assert central("show", pid).data["error"] == "NOT_FOUND"
    mine = site.ok("state")
    assert site.ok("check")["ok"]
    assert mine["vector"].keys() == read["vector"].keys()


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--from", "2026-13-01"], "NOT_A_DATE"),
        (["--from", "2026-02-01", "--to", "2026-01-01"], "PERIOD_TURNED"),
    ],
)
def test_a_period_that_cannot_be_is_refused(both, tmp_path, words, error):
    _, central = both
    said = central("export", "hiva", "-o", tmp_path / "hiva", *words)
    assert (said.code, said.data["error"]) == (1, error)
    assert not (tmp_path / "hiva").exists()


def test_a_period_before_everybody_gives_empty_tables(both, tmp_path):
    _, central = both
    told = central.ok("export", "hiva", "-o", tmp_path / "hiva", "--to", "2001-01-01")
    assert (told["files"]["mentee.csv"], told["suppressed"], told["excluded"]) == (0, 0, 0)
