"""An encrypted installation of one site, and the list of 1,175 people of the reader's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import Base
from l2w_desktop.models.append_only import guard
from l2w_desktop.store.create import create_store
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.keys import Account
from l2w_desktop.store.open import open_store
from l2w_desktop.store.store import Store
from l2w_desktop.store.wraps import Cost
from tests.exchange.conftest import acceptance_list, today
from tests.services.conftest import fill

__all__ = ["acceptance_list", "store", "today"]

REPLICA = "7K5QWXYZ"


class _Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def __call__(self) -> int:
        self.now += 1
        return self.now


def _triggers(connection) -> None:
    guard(connection, Base.metadata)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    hooks = Hooks(Journal(REPLICA, "user-1", _Clock()).install, _triggers)
    folder = tmp_path / "installatie"
    keys = create_store(
        folder,
        Account("u-1", "nadia", "Nadia Voorbeeld", "BEHEERDER"),
        "vier losse woorden samen",
        fill=lambda session: fill(session, REPLICA),
        hooks=hooks,
        cost=Cost(memory=64, passes=1),
    )
    with open_store(folder, keys.key, hooks=hooks, stop_below=0) as opened:
        yield opened
