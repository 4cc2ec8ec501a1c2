"""A founded register on a fresh database."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.registers import Register


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Callable[..., Register]]:
    made: list[Register] = []

    def make(preset: str = "level2work") -> Register:
        made.append(Register(tmp_path / f"register-{len(made)}.db", preset))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


@pytest.fixture
def register(founded: Callable[..., Register]) -> Register:
    return founded()
