"""Fictitious people for the matching tests: everything fits unless a test changes it."""

from collections.abc import Callable
from typing import Any

import pytest

from l2w_desktop.matching import Level, Mentee, Mentor

FITTING: dict[str, Any] = {
    "sectors": ("ict.dev",),
    "languages": {"nl": Level.C2},
    "lat": 51.0,
    "lon": 4.0,
    "max_km": 20,
    "slots": frozenset({"ma-av", "di-av", "wo-av"}),
    "education": 4,
}


@pytest.fixture
def mentee() -> Callable[..., Mentee]:
    def make(id: str = "E1", **changed: Any) -> Mentee:
        return Mentee(id=id, **{**FITTING, "needs": frozenset({"cv"}), **changed})

    return make


@pytest.fixture
def mentor() -> Callable[..., Mentor]:
    def make(id: str = "M1", **changed: Any) -> Mentor:
        return Mentor(id=id, **{**FITTING, "offers": frozenset({"cv"}), **changed})

    return make
