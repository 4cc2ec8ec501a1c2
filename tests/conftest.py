"""Shared fixtures."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.replicas import Desk, Replica

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXPECTED = Path(__file__).parent / "expected"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag of `make expected`."""
    parser.addoption("--update-expected", action="store_true", help="rewrite tests/expected/")


@pytest.fixture
def expected(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with ``tests/expected/<name>``; `make expected` rewrites that file instead."""

    def compare(name: str, text: str) -> None:
        path = EXPECTED / name
        if request.config.getoption("--update-expected"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.is_file(), f"{name} is new: run `make expected`, read it, commit it"
        assert text == path.read_bytes().decode()

    return compare


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Callable[[str], Replica]]:
    """Make replicas; they are closed at the end."""
    made: list[Replica] = []

    def make(name: str) -> Replica:
        made.append(Replica(tmp_path / f"{name}-{len(made)}.db", name))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Make installations with keys, each in a folder of its own."""
    made: list[Desk] = []

    def make(name: str, site: str, role: str = "site") -> Desk:
        folder = tmp_path / f"{site}-{name}-{len(made)}"
        folder.mkdir()
        made.append(Desk(folder / "l2w.db", name, site, role))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()
