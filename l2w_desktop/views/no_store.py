"""What stands in for a database while no desk is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any


class NoStore:
    """Its work has no sessions."""

    def read(self) -> AbstractContextManager[Any]:
        """There is nothing to read or write."""
        raise RuntimeError("no desk is open")

    write = read

    def watch(self, listener: object) -> Callable[[], None]:
        """Nothing is ever written."""
        del listener
        return _nothing


def _nothing() -> None:
    """End a watch that never began."""
