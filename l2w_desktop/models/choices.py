"""Code lists: the shipped choices with their Dutch and English words, and what a project added.

Codes are stable, labels are not. A list is read from ``resources/codes`` when it is first asked.
A program works for one project at a time: ``adopt`` says what that project added to which list.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from types import MappingProxyType
from typing import Final

from l2w_desktop.models.folding import folded, key
from l2w_desktop.resources import resource
from l2w_desktop.texts import Lang, Text

# lists of which the program knows no code by heart, so that a project may add its own
OPEN_LISTS: Final = frozenset(
    {"activity_types", "desk_question", "found_through", "referral", "sectors"}
)
_OWN = ("code", "nl", "en", "parent", "sort", "valid_from", "valid_to", "aliases")


@dataclass(frozen=True, slots=True)
class Choice:
    """One code with its words; ``details`` holds the list's own further columns."""

    code: str
    label: Text
    parent: str = ""
    sort: int = 0
    valid_from: date | None = None
    valid_to: date | None = None
    aliases: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def is_valid_on(self, day: date) -> bool:
        """Return whether the code may be chosen on ``day``; both ends of the period count."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True)
class CodeList:
    """The choices of one list, in the order in which people should see them (Dutch)."""

    name: str
    choices: tuple[Choice, ...]

    def __iter__(self) -> Iterator[Choice]:
        return iter(self.choices)

    def __len__(self) -> int:
        return len(self.choices)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __getitem__(self, code: str) -> Choice:
        """Return the choice with exactly this code, or raise KeyError."""
        return self._by_code[code]

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes in order."""
        return tuple(choice.code for choice in self.choices)

    def label(self, code: str) -> Text:
        """Return the words of ``code``; a code that this list does not know names itself."""
        choice = self._by_code.get(code)
        return choice.label if choice else Text(code, code)

    def detail(self, code: str, column: str) -> str:
        """Return the text of a further column, empty when the code or column is unknown."""
        choice = self._by_code.get(code)
        return choice.details.get(column, "") if choice else ""

    def find(self, text: str) -> str | None:
        """Return the code that ``text`` names: a code, a Dutch or English label, another word.

        Case, accents and punctuation do not matter; a code wins from a label.
        """
        return self._by_word.get(key(text)) if text else None

    def ordered(self, lang: Lang) -> tuple[Choice, ...]:
        """Return the choices in the order of ``sort``, then of their words in ``lang``."""
        return tuple(sorted(self.choices, key=lambda c: (c.sort, folded(c.label.in_(lang)))))

    def children(self, parent: str) -> tuple[Choice, ...]:
        """Return the choices whose parent is ``parent``."""
        return tuple(choice for choice in self.choices if choice.parent == parent)

    def plus(self, added: Iterable[Choice]) -> CodeList:
        """Return the list with a project's own choices; a shipped code is never replaced."""
        new = tuple(choice for choice in added if choice.code not in self._by_code)
        return CodeList(self.name, _in_order((*self.choices, *new)))

    @cached_property
    def _by_code(self) -> dict[str, Choice]:
        return {choice.code: choice for choice in self.choices}

    @cached_property
    def _by_word(self) -> dict[str, str]:
        words: dict[str, str] = {}
        for ways in (
            lambda c: (c.code,),
            lambda c: (c.label.nl,),
            lambda c: (c.label.en,),
            lambda c: c.aliases,
        ):
            for choice in self.choices:
                for word in ways(choice):
                    words.setdefault(key(word), choice.code)
        words.pop("", None)
        return words


_ADDED: Final[dict[str, CodeList]] = {}  # of the project that this program works for


def code_list(name: str) -> CodeList:
    """Return the list ``name`` with what the project added.

    Raises FileNotFoundError for a name that is not shipped.
    """
    return _ADDED.get(name) or shipped_list(name)


def adopt(added: Mapping[str, tuple[Choice, ...]]) -> None:
    """Let the lists hold what the project of the open installation added, and nothing else."""
    new = {name: shipped_list(name).plus(choices) for name, choices in added.items()}
    for name in _ADDED.keys() - new.keys():
        del _ADDED[name]
    _ADDED.update(new)


@cache
def shipped_list(name: str) -> CodeList:
    """Return the shipped list ``name`` (``sex`` reads ``resources/codes/sex.csv``).

    Raises FileNotFoundError for a name that is not shipped.
    """
    path = resource("codes", f"{name}.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter=";", strict=True)
        return CodeList(name, _in_order(_choice(row) for row in rows))


def _choice(row: Mapping[str, str]) -> Choice:
    return Choice(
        code=row["code"],
        label=Text(row["nl"], row["en"]),
        parent=row["parent"],
        sort=int(row["sort"] or 0),
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        aliases=tuple(filter(None, row.get("aliases", "").split("|"))),
        details=MappingProxyType({name: text for name, text in row.items() if name not in _OWN}),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _in_order(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda c: (c.sort, folded(c.label.nl))))
