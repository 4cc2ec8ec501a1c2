"""Shared fixtures."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.replicas import Desk, Replica

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
