"""The demo: the whole main job on real parts, and what it leaves behind."""

import datetime as dt
import json
import os
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from l2w_desktop.cli import main
from l2w_desktop.journeys import demo
from l2w_desktop.journeys.demo import FolderTaken
from l2w_desktop.models.dates import add_months, spoken


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A demo of 20 mentees and 20 mentors, and what the command printed about it."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("L2W_PASSPHRASE", raising=False)
        told = folder / "told.json"
        with told.open("w", encoding="utf-8") as out:
            patch.setattr("sys.stdout", out)
            assert main(["demo", str(folder / "proef"), "--people", "20", "--json"]) == 0
    return json.loads(told.read_text("utf-8"))


@pytest.fixture
def ask(made, monkeypatch, capsys):
    """Ask one of the two installations of the demo."""
    monkeypatch.setenv("L2W_PASSPHRASE", demo.PASSPHRASE)

    def run(place, *words):
        capsys.readouterr()
        assert main(["--json", "--data", made[place], "--user", demo.USER, *words]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def test_the_demo_tells_real_counts_and_existing_files(made, ask):
    assert made["people"] == len(ask("data", "list", "mentees")) + len(
        ask("data", "list", "mentors")
    )
    assert made["duos"] == len(ask("data", "list", "duos")) >= 10
    assert made["meetings"] == len(ask("data", "list", "meetings")) >= 20
    paths = [made["agreement_pdf"], made["bundle"], made["screenshot"], *made["exports"]]
    assert [p for p in paths if not p or not Path(p).is_file()] == []


def test_the_agreement_holds_both_names_and_the_planned_end(made, ask):
    text = "".join(page.extract_text() for page in PdfReader(made["agreement_pdf"]).pages)
    text = " ".join(unicodedata.normalize("NFKC", text).split())
    record = next(d for d in ask("data", "list", "documents") if d["name"] == "agreement")
    duo = next(d for d in ask("data", "list", "duos") if d["id"] == record["duo_id"])
    assert duo["mentee"] in text
    assert duo["mentor"] in text
    end = add_months(dt.date.fromisoformat(duo["start_on"]), 3)
    assert duo["planned_end_on"] == end.isoformat()
    assert spoken(end).nl in text


def test_the_package_holds_no_plain_name(made, ask):
    raw = Path(made["bundle"]).read_bytes()
    assert not zipfile.is_zipfile(made["bundle"])
    for row in ask("data", "list", "mentees"):
        assert row["name"].split()[-1].encode() not in raw


def test_central_prints_the_state_of_the_site_for_its_vector(made, ask):
    site = ask("data", "state")
    central = ask("central", "state", "--vector", json.dumps(site["vector"]))
    assert central["state"] == site["state"]
    assert len(ask("central", "list", "meetings")) == made["meetings"]


def test_both_installations_are_in_order(ask):
    assert ask("data", "check")["ok"]
    assert ask("central", "check")["ok"]


_SHOW = """
import sys
from l2w_desktop import app
code = app.main(sys.argv[1:])
heavy = {"pandas", "scipy", "numpy", "alembic", "reportlab"} & set(sys.modules)
sys.exit(code or (f"loaded: {sorted(heavy)}" if heavy else 0))
"""


def test_no_heavy_module_is_loaded_when_the_window_shows(made, tmp_path):
    words = ["--data", made["data"], "--page", "today", "--shot", str(tmp_path / "today.png")]
    env = os.environ | {
        "L2W_USER": demo.USER,
        "L2W_PASSPHRASE": demo.PASSPHRASE,
        "QT_QPA_PLATFORM": "offscreen",
    }
    shown = subprocess.run(
        [sys.executable, "-c", _SHOW, *words], env=env, capture_output=True, text=True, check=False
    )
    said = [
        line for line in shown.stderr.splitlines() if "This plugin does not support" not in line
    ]
    assert (shown.returncode, said) == (0, [])
    assert (tmp_path / "today.png").is_file()


def test_an_own_folder_is_never_overwritten(tmp_path):
    (tmp_path / "werk.txt").write_text("niet wissen")
    with pytest.raises(FolderTaken):
        demo.walk(tmp_path, people=20, seed=1, passphrase="x" * 12, lang="nl", say=print)
    assert (tmp_path / "werk.txt").read_text() == "niet wissen"
