"""Reads single values of a problem file and says precisely which one is wrong."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, TypeGuard, TypeVar

from l2w_desktop.matching.refusals import ValueMissing, WrongValue
from l2w_desktop.texts import Text

_OBJECT = Text("een object", "an object")
_LIST = Text("een lijst", "a list")
_TEXT = Text("tekst", "text")
_FLAG = Text("true of false", "true or false")
_DUO = Text("een lijst van [mentee, mentor]", "a list of [mentee, mentor]")
_ANY = 10**9
T = TypeVar("T")


class Reading:
    """One object of a problem file; ``where`` is its path, such as ``mentees[0]``.

    An attribute that is absent or null is unknown; every other wrong value raises
    ``WrongValue`` with its path.
    """

    def __init__(self, values: object, where: str) -> None:
        if not isinstance(values, Mapping):
            raise WrongValue(where, values, _OBJECT)
        self.values: Mapping[str, Any] = values
        self.where = where

    def path(self, name: str) -> str:
        """Return the path of an attribute."""
        return f"{self.where}.{name}" if self.where else name

    def inner(self, name: str) -> Reading:
        """Return the object at ``name``; an absent one is empty."""
        found = self.values.get(name)
        return Reading({} if found is None else found, self.path(name))

    def sequence(self, name: str) -> list[Any]:
        """Return the list at ``name``; an absent one is empty."""
        found = self.values.get(name)
        if found is None:
            return []
        if not isinstance(found, list):
            raise WrongValue(self.path(name), found, _LIST)
        return found

    def each(self, name: str) -> list[Reading]:
        """Return the objects in the list at ``name``."""
        return [Reading(v, f"{self.path(name)}[{i}]") for i, v in enumerate(self.sequence(name))]

    def code(self, name: str) -> str | None:
        """Return an id or code; a whole number is read as its digits."""
        found = self.values.get(name)
        return None if found is None else as_code(found, self.path(name))

    def required_code(self, name: str) -> str:
        """Return an id that must be there."""
        found = self.code(name)
        if found is None:
            raise ValueMissing(where=self.path(name))
        return found

    def codes(self, name: str) -> tuple[str, ...]:
        """Return the codes in the list at ``name``, in order."""
        return tuple(
            as_code(v, f"{self.path(name)}[{i}]") for i, v in enumerate(self.sequence(name))
        )

    def some_codes(self, name: str) -> tuple[str, ...]:
        """Return the codes at ``name``, which holds one code or a list of them."""
        if isinstance(self.values.get(name), list):
            return self.codes(name)
        only = self.code(name)
        return () if only is None else (only,)

    def pairs(self, name: str) -> list[tuple[str, str]]:
        """Return the [mentee, mentor] pairs in the list at ``name``."""
        found = []
        for place, pair in enumerate(self.sequence(name)):
            path = f"{self.path(name)}[{place}]"
            if not isinstance(pair, list) or len(pair) != 2:
                raise WrongValue(path, pair, _DUO)
            found.append((as_code(pair[0], f"{path}[0]"), as_code(pair[1], f"{path}[1]")))
        return found

    def whole(self, name: str, low: int = 0, high: int = _ANY) -> int | None:
        """Return a whole number from ``low`` to ``high``."""
        found = self.values.get(name)
        return None if found is None else as_whole(found, self.path(name), low, high)

    def number(self, name: str, low: float, high: float) -> float | None:
        """Return a number from ``low`` to ``high``."""
        found = self.values.get(name)
        if found is None:
            return None
        if not _is_number(found) or not low <= found <= high:
            raise WrongValue(self.path(name), found, Text(f"{low} tot {high}", f"{low} to {high}"))
        return float(found)

    def flag(self, name: str) -> bool:
        """Return true or false; unknown is false."""
        found = self.values.get(name)
        if found is None:
            return False
        if not isinstance(found, bool):
            raise WrongValue(self.path(name), found, _FLAG)
        return found

    def choice(self, name: str, choices: Mapping[str, T], default: T) -> T:
        """Return what a word stands for; case is ignored, absent gives ``default``."""
        found = self.values.get(name)
        return default if found is None else as_choice(found, self.path(name), choices)


def as_code(found: object, where: str) -> str:
    """Return an id or code as text."""
    if isinstance(found, bool) or not isinstance(found, str | int) or not str(found).strip():
        raise WrongValue(where, found, _TEXT)
    return str(found).strip()


def as_whole(found: object, where: str, low: int = 0, high: int = _ANY) -> int:
    """Return a whole number; ``20.0`` is 20."""
    if not _is_number(found) or found != int(found) or not low <= found <= high:
        expected = f"een geheel getal, {low} tot {high}", f"a whole number, {low} to {high}"
        raise WrongValue(where, found, Text(*expected))
    return int(found)


def as_choice(found: object, where: str, choices: Mapping[str, T]) -> T:
    """Return what a word stands for; case is ignored."""
    known = {word.casefold(): meaning for word, meaning in choices.items()}
    if not isinstance(found, str) or (word := found.strip().casefold()) not in known:
        raise WrongValue(where, found, Text(*(", ".join(choices),) * 2))
    return known[word]


def _is_number(found: object) -> TypeGuard[int | float]:
    if isinstance(found, bool) or not isinstance(found, int | float):
        return False
    return math.isfinite(found)
