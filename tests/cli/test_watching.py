"""A folder where packages arrive, read by a scheduled task: once each, whole ones only."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from l2w_desktop.journeys import watching, workplace
from l2w_desktop.models import Mentee
from l2w_desktop.services import restored
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def arriving(place, tmp_path):
    """A site and central that know each other, and the folder that central watches."""
    site, central = place("site"), place("central")
    for one, other in ((site, central), (central, site)):
        key = tmp_path / f"{one.folder.name}.l2wkey"
        one.ok("peer", "show", "-o", key)
        other.ok("peer", "add", key)
    folder = tmp_path / "aankomst"
    folder.mkdir()
    return site, central, folder


def test_what_arrives_is_read_once(arriving):
    site, central, folder = arriving
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", folder)
    (one,) = central.ok("bundle", "watch", folder, "--once")
    assert (one["outcome"], one["reason"]) == ("read", None)
    assert one["new"] > 40
    assert central.ok("bundle", "watch", folder, "--once") == []
    again = next(folder.glob("*.l2w"))
    shutil.copy(again, folder / "kopie.l2w")
    assert central.ok("bundle", "watch", folder, "--once") == []
    assert len(central.ok("list", "mentees", "--limit", "100")) == 20


def test_a_bad_file_stops_nothing_and_is_told_once(arriving):
    site, central, folder = arriving
    (folder / "A_kapot.l2w").write_bytes(b"geen pakket")
    (folder / "brief.txt").write_text("dit is geen pakket")
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", folder)
    said = central("bundle", "watch", folder, "--once")
    assert said.code == 1
    assert [one["outcome"] for one in said.data] == ["refused", "read"]
    assert "pakket" in said.data[0]["reason"]
    assert central.ok("bundle", "watch", folder, "--once") == []
    (folder / "A_kapot.l2w").write_bytes(b"een ander bestand")
    assert central("bundle", "watch", folder, "--once").code == 1


def test_a_package_of_a_stranger_waits_until_the_stranger_is_known(place, tmp_path):
    site, central = place("site"), place("central")
    central.ok("peer", "show", "-o", tmp_path / "c.l2wkey")
    site.ok("peer", "add", tmp_path / "c.l2wkey")
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", tmp_path)
    for _ in range(2):
        (one,) = central.ok("bundle", "watch", tmp_path, "--once")
        assert one["outcome"] == "waits"
    assert not list((central.folder / "quarantine").glob("*"))
    site.ok("peer", "show", "-o", tmp_path / "s.l2wkey")
    central.ok("peer", "add", tmp_path / "s.l2wkey")
    (one,) = central.ok("bundle", "watch", tmp_path, "--once")
    assert one["outcome"] == "read"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(arriving, tmp_path):
    _, central, _ = arriving
    said = central("bundle", "watch", tmp_path / "weg", "--once")
    assert said.code == 1
    assert "netwerk" in said.data["message"]


def test_a_file_that_still_grows_is_left_alone(tmp_path):
    path = tmp_path / "half.l2w"
    path.write_bytes(b"een begin")
    before = watching.look(tmp_path)
    path.write_bytes(b"een begin en meer")
    assert watching.whole(before, watching.look(tmp_path)) == []
    after = watching.look(tmp_path)
    assert watching.whole(after, watching.look(tmp_path)) == [path]


def test_an_empty_file_is_not_whole(tmp_path):
    (tmp_path / "leeg.l2w").touch()
    assert watching.whole(watching.look(tmp_path), watching.look(tmp_path)) == []


def test_a_receipt_on_paper_says_what_is_held(arriving, tmp_path):
    site, central, folder = arriving
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", folder)
    central.ok("bundle", "watch", folder, "--once")
    made = central.ok("bundle", "receipt", "GENT", "-o", tmp_path / "bewijs.pdf")
    assert (tmp_path / "bewijs.pdf").read_bytes().startswith(b"%PDF")
    told = site.ok("state")
    (seq,) = made["held"].values()
    assert seq == told["vector"][told["replica"]]
    assert made["state"] == told["state"]


def test_a_choice_is_listed_made_and_taken_back(arriving):
    site, central, folder = arriving
    site.ok("bundle", "write", "--to", "CENTRAAL", "-o", folder)
    central.ok("bundle", "watch", folder, "--once")
    person = site.ok("list", "mentees", "--limit", "1")[0]["id"]
    for line, km in ((site, 11), (central, 22)):
        with (
            workplace.open_as(line.folder, "test", lambda: PASSPHRASE) as place,
            place.store.write() as session,
        ):
            session.get_one(Mentee, person).max_km = km
    back = folder / "terug.l2w"
    central.ok("bundle", "write", "--to", "GENT", "-o", back)
    assert site.ok("bundle", "read", back)["conflicts"] == 1
    (one,) = site.ok("conflicts")
    assert one["question"] == "Wat is juist: reist hoogstens (km)?"
    assert [o["lines"][0]["words"] for o in one["options"]] == ["22", "11"]
    assert site("conflicts", "resolve", one["id"], "--take", 9).code == 1
    site.ok("conflicts", "resolve", one["id"], "--take", 2)
    assert site.ok("conflicts") == []
    site.ok("conflicts", "undo", one["id"])
    assert [c["id"] for c in site.ok("list", "conflicts")] == [one["id"]]
    assert site("conflicts", "undo", one["id"]).code == 1  # nothing is decided any more


def test_a_restored_desk_reads_nothing_by_itself_until_somebody_agrees(arriving):
    _, central, folder = arriving
    with workplace.open_as(central.folder, "test", lambda: PASSPHRASE) as work:
        watching.choose(work.store, watching.Watch(folder, is_automatic=True))
        assert watching.chosen(work.store).is_automatic
        with work.store.write() as session:
            restored.mark(session, dt.datetime(2026, 11, 20, tzinfo=dt.UTC))
        assert watching.chosen(work.store) == watching.Watch(folder, is_automatic=False)
    said = central("bundle", "watch", folder, "--once")
    assert (said.code, said.data["error"]) == (1, "NOT_AGREED")
    with workplace.open_as(central.folder, "test", lambda: PASSPHRASE) as work:
        with work.store.write() as session:
            restored.confirm(session)
        assert watching.chosen(work.store).is_automatic
    assert central.ok("bundle", "watch", folder, "--once") == []
