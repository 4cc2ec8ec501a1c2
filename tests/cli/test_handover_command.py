"""``person handover`` between real installations: Gent gives a file to Aalst."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Line, _make


@pytest.fixture
def places(
    place: Callable[[str], Line], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[Line, Line, Line]:
    """Gent with its people, Aalst and central, that know each other."""
    gent, central = place("site"), place("central")
    _make(tmp_path / "aalst", "AALST", "site")
    aalst = Line(tmp_path / "aalst", capsys)
    for site in (gent, aalst):
        for one, other in ((site, central), (central, site)):
            key = tmp_path / f"{one.folder.name}-{other.folder.name}.l2wkey"
            one.ok("peer", "show", "-o", key)
            other.ok("peer", "add", key)
    return gent, aalst, central


def send(sender: Line, to: str, receiver: Line, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    made = sender.ok("bundle", "write", "--to", to, "-o", folder)
    receiver.ok("bundle", "read", made["path"])
    shutil.rmtree(folder)


def test_a_file_goes_from_gent_to_aalst(places: tuple[Line, Line, Line], tmp_path: Path) -> None:
    gent, aalst, central = places
    row = gent.ok("list", "mentees", "--limit", 1)[0]
    who, name = row["number"], row["name"]
    said = gent("person", "handover", who, "--to", "AALST")
    assert (said.code, said.data["error"]) == (1, "NO_CONSENT")
    gent.ok("person", "consent", who, "partner")
    done = gent.ok("person", "handover", who, "--to", "aalst")
    assert [(one["from_site"], one["to_site"]) for one in done] == [("GENT", "AALST")]
    assert gent("person", "handover", who, "--to", "AALST").data["error"] == "ALREADY_THERE"
    assert "handed_over" in [one["status"] for one in gent.ok("list", "audit")]
    send(gent, "CENTRAAL", central, tmp_path / "heen")
    send(central, "AALST", aalst, tmp_path / "terug")
    send(central, "GENT", gent, tmp_path / "ook")
    assert [one["name"] for one in aalst.ok("list", "mentees")] == [name]
    assert name in [one["name"] for one in gent.ok("list", "mentees")]
    for one in places:
        assert one.ok("check")["ok"] is True
    # and central gives it back
    back = central.ok("person", "handover", who, "--to", "GENT")
    assert [one["to_site"] for one in back] == ["AALST", "GENT"]
    said = central("person", "handover", who, "--to", "NERGENS")
    assert (said.code, said.data["error"]) == (1, "NO_SUCH_SITE")
