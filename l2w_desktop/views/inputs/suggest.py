"""What a type-ahead field suggests: choices of a code list, places; one rule for the order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from l2w_desktop.models.choices import code_list
from l2w_desktop.models.folding import folded
from l2w_desktop.models.places import find_places, places_of
from l2w_desktop.texts import Lang

MOST = 60  # more lines than anybody reads


class Suggestion(NamedTuple):
    """One line of the list: what is filled in, and a quieter word behind it."""

    words: str
    note: str = ""


Suggest = Callable[[str], Sequence[Suggestion]]


def ranked(lines: Iterable[tuple[Suggestion, str]], text: str) -> list[Suggestion]:
    """Return the lines that hold ``text``: words that start with it first, then inside words.

    Each line comes with further words to find it by. Case and accents do not matter; equal lines
    keep their order.
    """
    wanted = folded(text)
    found: tuple[list[Suggestion], ...] = ([], [], [])
    for line, more in lines:
        words = folded(line.words)
        if not wanted or words.startswith(wanted) or f" {wanted}" in f" {words}":
            found[0].append(line)
        elif wanted in words:
            found[1].append(line)
        elif wanted in folded(more):
            found[2].append(line)
    return [line for part in found for line in part][:MOST]


def choices_of(name: str, lang: Lang, *, is_tree: bool = False) -> Suggest:
    """Return the suggestions of a code list; of a tree the leaves, with their branch behind."""
    listed = code_list(name)
    lines = [
        (
            Suggestion(
                capital(c.label.in_(lang)), listed.label(c.parent).in_(lang) if c.parent else ""
            ),
            f"{' '.join(c.aliases)} {listed.label(c.parent).in_(lang) if c.parent else ''}",
        )
        for c in listed.ordered(lang)
        if c.parent or not is_tree
    ]

    def suggest(text: str) -> list[Suggestion]:
        return ranked(lines, text)

    return suggest


def postcodes(text: str) -> list[Suggestion]:
    """Return the postcodes of the places that ``text`` starts, by number or by name."""
    return [Suggestion(place.postcode, place.name) for place in find_places(text)]


def towns(postcode: Callable[[], str]) -> Suggest:
    """Return the suggestions of a town: those of the postcode, else those that start so."""

    def suggest(text: str) -> list[Suggestion]:
        near = [Suggestion(p.name, p.postcode) for p in places_of(postcode())]
        lines = [(line, "") for line in near]
        if not text or not near:
            return near or [Suggestion(p.name, p.postcode) for p in find_places(text)]
        return ranked(lines, text)

    return suggest


def capital(words: str) -> str:
    """Return the words with a capital in front, as labels and choices are shown."""
    return words[:1].upper() + words[1:]
