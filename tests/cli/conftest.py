"""The command line as people call it, on installations of a few fictitious people."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from l2w_desktop.cli import main
from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.store.wraps import Cost

PASSPHRASE = "een lange wachtwoordzin"
QUICK = Cost(memory=64, passes=1, lanes=1)


class Said(NamedTuple):
    """What a command answered."""

    code: int
    data: Any
    err: str


class Line:
    """Runs commands on one installation and reads their JSON."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object) -> Said:
        self._capsys.readouterr()
        try:
            code = main(["--json", "--data", str(self.folder), "--user", "test", *map(str, words)])
        except SystemExit as left:  # wrong usage
            code = int(left.code or 0)
        told = self._capsys.readouterr()
        return Said(code, json.loads(told.out) if told.out else None, told.err)

    def ok(self, *words: object) -> Any:
        said = self(*words)
        assert said.code == 0, said.err
        return said.data


def write_list(path: Path, kind: str, number: int) -> Path:
    rows = fictitious_rows("mentees" if kind == "mentees" else "mentors", number)
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _make(folder: Path, code: str, role: str) -> None:
    workplace.create(
        folder,
        site_code=code,
        site_name=f"Loket {code}",
        user_name="test",
        passphrase=PASSPHRASE,
        role=role,
        preset="level2work",
        cost=QUICK,
    )


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One site with 20 mentees and 20 mentors, and one central partner."""
    base = tmp_path_factory.mktemp("installations")
    _make(base / "site", "GENT", "site")
    _make(base / "central", "CENTRAAL", "central")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("L2W_PASSPHRASE", PASSPHRASE)
        for kind in ("mentees", "mentors"):
            path = write_list(base / f"{kind}.csv", kind, 20)
            words = ["--data", str(base / "site"), "--user", "test", "import", kind, str(path)]
            assert main(words) == 0
    return base


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("L2W_PASSPHRASE", PASSPHRASE)
    monkeypatch.delenv("L2W_USER", raising=False)


@pytest.fixture
def place(
    templates: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], Line]:
    """Give a fresh copy of ``site`` or ``central``."""

    def copy(name: str) -> Line:
        shutil.copytree(templates / name, tmp_path / name)
        return Line(tmp_path / name, capsys)

    return copy


@pytest.fixture
def site(place: Callable[[str], Line]) -> Line:
    return place("site")
