"""Who might be the same human: one comparison for imports, for typing and for the register.

One signal alone never suffices (R-18). Nothing is ever merged here; a person decides.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import DuplicateVerdict, Person
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.fields import code_id
from l2w_desktop.models.folding import folded
from l2w_desktop.models.sounds import sound
from l2w_desktop.services import blocks
from l2w_desktop.texts import Text

_SIGNS = re.compile(r"[^\w+]")
_MOST = 5  # candidates shown while somebody types
_ALIKE = 80  # percent; Mohamed/Mohammed 96, Yusuf/Youssef 83, Fatima El Amrani/Fatma Elamrani 80


class Signal(Enum):
    """What two descriptions of a human have in common, weightiest first."""

    NAME = Text("naam", "name")
    BIRTH = Text("geboortedatum", "date of birth")
    PHONE = Text("gsm", "phone")
    EMAIL = Text("e-mail", "e-mail")
    FIRST_NAME = Text("voornaam", "first name")
    LAST_NAME = Text("familienaam", "last name")
    ONE_NAME = Text("voornaam als familienaam", "first name as last name")
    SWAPPED = Text("voornaam en familienaam omgewisseld", "first and last name swapped")
    BIRTH_FITS = Text("geboortedatum past", "date of birth fits")
    PHONE_BEGINS = Text("gsm begint gelijk", "phone begins the same")
    ALIKE = Text("naam lijkt", "name is alike")


_EQUAL = (
    Signal.NAME, Signal.FIRST_NAME, Signal.LAST_NAME, Signal.BIRTH, Signal.PHONE, Signal.EMAIL,
)  # fmt: skip
_ONE_NAME = frozenset((Signal.FIRST_NAME, Signal.LAST_NAME, Signal.ONE_NAME))
_REMARKS = (Signal.BIRTH_FITS, Signal.PHONE_BEGINS, Signal.ALIKE, Signal.ONE_NAME, Signal.SWAPPED)
_WEIGHT = {
    Signal.NAME: 5, Signal.BIRTH: 4, Signal.PHONE: 4, Signal.EMAIL: 4, Signal.ALIKE: 3,
    Signal.BIRTH_FITS: 2, Signal.PHONE_BEGINS: 2, Signal.LAST_NAME: 2, Signal.FIRST_NAME: 1,
    Signal.ONE_NAME: 1, Signal.SWAPPED: 0,
}  # fmt: skip

Signals = frozenset[Signal]


@dataclass(frozen=True)
class Human:
    """What is compared of a human; ``id`` names the person or the waiting row."""

    id: str
    first: str = ""
    last: str = ""
    birth: PartialDate | None = None
    phone: str = ""
    email: str = ""

    @classmethod
    def of(
        cls,
        id_: str,
        first: str | None,
        last: str | None,
        birth: str | None = None,
        phone: str | None = None,
        email: str | None = None,
    ) -> Human:
        """Return the human of names as people write them and of other fields as stored."""
        return cls.folded(id_, folded(first or ""), folded(last or ""), birth, phone, email)

    @classmethod
    def folded(
        cls,
        id_: str,
        first: str | None,
        last: str | None,
        birth: str | None,
        phone: str | None,
        email: str | None,
    ) -> Human:
        """Return the human of names that are folded already, as the register keeps them."""
        number = _SIGNS.sub("", phone or "").casefold()
        mail = (email or "").strip().casefold()
        return cls(id_, first or "", last or "", _birth(birth), number, mail)

    @cached_property
    def name_keys(self) -> frozenset[str]:
        """Forms of the whole name; two people share a name when they share a form.

        First and last name may be swapped, or be split at another word.
        """
        words = f"{self.first} {self.last}".split()
        forms = {"".join(words), f"{self.last}{self.first}".replace(" ", "")}
        return frozenset((*forms, " ".join(sorted(words)))) - {""}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may be the same human, and why; ``likeness`` of the names in percent."""

    person_id: str
    signals: Signals
    likeness: int = 0

    @property
    def reason(self) -> Text:
        """Why, in one line: ``Naam en geboortedatum gelijk``."""
        return because(self.signals)


def compare(one: Human, other: Human) -> Signals:
    """Return everything that two humans have in common."""
    return frozenset((*_names(one, other), *_births(one, other), *_contacts(one, other)))


def is_doubtful(signals: Signals) -> bool:
    """Tell whether a person must decide (contract §2): two independent signals at least."""
    if Signal.NAME in signals:
        return bool(signals - {Signal.NAME, Signal.SWAPPED})
    has_contact = bool(signals & {Signal.PHONE, Signal.EMAIL})
    return has_contact and bool(signals & _ONE_NAME)


def because(signals: Iterable[Signal]) -> Text:
    """Return the reasons in one line, such as ``Naam en e-mail gelijk, geboortedatum past``."""
    found = frozenset(signals)
    equal = [s.value for s in _EQUAL if s in found]
    remarks = [s.value for s in _REMARKS if s in found]
    lines = []
    for lang, ending in (("nl", "gelijk"), ("en", "equal")):
        words = [t.nl if lang == "nl" else t.en for t in equal]
        told = [t.nl if lang == "nl" else t.en for t in remarks]
        joined = (" en " if lang == "nl" else " and ").join(
            [", ".join(words[:-1]), words[-1]] if len(words) > 1 else words
        )
        line = ", ".join(([f"{joined} {ending}"] if joined else []) + told)
        lines.append(line[:1].upper() + line[1:])
    return Text(*lines)


class Index:
    """Humans by name, phone and e-mail, so that nobody is compared with everybody."""

    def __init__(self, humans: Iterable[Human] = ()) -> None:
        self._by: dict[str, list[Human]] = defaultdict(list)
        self._all: list[Human] = []
        for human in humans:
            self.add(human)

    def __iter__(self) -> Iterator[Human]:
        return iter(self._all)

    def add(self, human: Human) -> None:
        """Let later look-ups find ``human``."""
        self._all.append(human)
        for key in _keys(human):
            self._by[key].append(human)

    def in_company(self) -> list[Human]:
        """Return those who share a name, phone or e-mail with somebody; nobody else is a double."""
        shared = (others for others in self._by.values() if len(others) > 1)
        return list({id(human): human for others in shared for human in others}.values())

    def doubles_of(self, human: Human) -> list[Candidate]:
        """Return those who may be the same as ``human`` by the rule of imports, likeliest first."""
        near = {id(other): other for key in _keys(human) for other in self._by.get(key, ())}
        found = _ranked(Candidate(other.id, compare(human, other)) for other in near.values())
        best: dict[str, Candidate] = {}
        for candidate in found:
            if is_doubtful(candidate.signals):
                best.setdefault(candidate.person_id, candidate)
        return list(best.values())


def load(session: Session) -> Index:
    """Return the index of everybody in the register who is not in the bin; one query."""
    query = sa.select(
        Person.id, Person.folded_first, Person.folded_last,
        Person.birth_date, Person.phone, Person.email,
    ).where(Person.is_archived.is_not(True))  # fmt: skip
    return Index(Human.folded(*row) for row in session.execute(query))


def candidates(
    session: Session,
    *,
    first: str = "",
    last: str = "",
    birth: PartialDate | None = None,
    phone: str = "",
    email: str = "",
    person_id: str = "",
) -> tuple[Candidate, ...]:
    """Return up to five people whom somebody who types may mean, likeliest first.

    Wider than the rule of imports: a name that sounds alike is enough to be shown, and so is the
    beginning of the last name behind the right first name. ``phone`` is in its stored form, or
    how that begins. With ``person_id`` that person is left out, and whoever was judged to be
    somebody else. Answers by index: as fast among a hundred thousand people as among a hundred.
    """
    typed = Human.of(person_id, first, last, str(birth) if birth else None, phone, email)
    apart = {person_id, *others_of(session, person_id)} if person_id else set()
    found = []
    known = str(typed.birth) if typed.birth else None
    for row in blocks.near(session, typed.first, typed.last, known, typed.phone, typed.email):
        other = Human.folded(*row)
        if other.id in apart:
            continue
        signals = compare(typed, other) | frozenset(_while_typing(typed, other))
        if sum(_WEIGHT[s] for s in signals) >= _WEIGHT[Signal.ALIKE]:
            found.append(Candidate(other.id, signals, _likeness(typed, other)))
    return tuple(_ranked(found)[:_MOST])


def judge_apart(session: Session, one: str, other: str, today: dt.date) -> None:
    """Remember that two people are not the same; both ways, and as one row at every desk."""
    first, second = sorted((one, other))
    id_ = code_id("duplicate_verdict", f"{first}:{second}")
    if session.get(DuplicateVerdict, id_) is None:
        verdict = DuplicateVerdict(id=id_, person_id=first, other_id=second, verdict="OTHER")
        verdict.decided_on = today
        session.add(verdict)


def others_of(session: Session, person_id: str) -> frozenset[str]:
    """Return the people who were judged to be somebody else than ``person_id``."""
    pair = DuplicateVerdict.person_id, DuplicateVerdict.other_id
    query = sa.select(*pair).where(sa.or_(*(column == person_id for column in pair)))
    return frozenset(id_ for row in session.execute(query) for id_ in row) - {person_id}


def _birth(stored: str | None) -> PartialDate | None:
    try:
        return PartialDate.stored(stored) if stored else None
    except ValueError:
        return None  # nothing to compare with


def _keys(human: Human) -> Iterator[str]:
    yield from (f"name {key}" for key in human.name_keys)
    if human.phone:
        yield f"phone {human.phone}"
    if human.email:
        yield f"email {human.email}"


def _names(one: Human, other: Human) -> Iterator[Signal]:
    if one.name_keys & other.name_keys:
        yield Signal.NAME
        if (one.first, one.last) == (other.last, other.first) and one.first != one.last:
            yield Signal.SWAPPED
        return
    if one.first and one.first == other.first:
        yield Signal.FIRST_NAME
    if one.last and one.last == other.last:
        yield Signal.LAST_NAME
    if any(name and name == turned for name, turned in _crosswise(one, other)):
        yield Signal.ONE_NAME


def _crosswise(one: Human, other: Human) -> tuple[tuple[str, str], ...]:
    return (one.first, other.last), (one.last, other.first)


def _births(one: Human, other: Human) -> Iterator[Signal]:
    if one.birth and other.birth and one.birth.compatible(other.birth):
        yield Signal.BIRTH if one.birth == other.birth else Signal.BIRTH_FITS


def _contacts(one: Human, other: Human) -> Iterator[Signal]:
    if one.phone and one.phone == other.phone:
        yield Signal.PHONE
    if one.email and one.email == other.email:
        yield Signal.EMAIL


def _while_typing(typed: Human, other: Human) -> Iterator[Signal]:
    """Give what only counts while somebody types: what sounds alike, what begins the same."""
    if not typed.name_keys & other.name_keys and _is_alike(typed, other):
        yield Signal.ALIKE
    is_longer = len(other.phone) > len(typed.phone) >= blocks.FEWEST_DIGITS
    if is_longer and other.phone.startswith(typed.phone):
        yield Signal.PHONE_BEGINS


def _is_alike(typed: Human, other: Human) -> bool:
    is_begun = bool(typed.first) and len(typed.last) >= blocks.FEWEST_LETTERS
    if is_begun and typed.first == other.first and other.last.startswith(typed.last):
        return True
    pairs = (typed.first, other.first), (typed.last, other.last)
    if all(one and two and sound(one) == sound(two) for one, two in pairs):
        return True
    return _likeness(typed, other) >= _ALIKE


def _likeness(one: Human, other: Human) -> int:
    """Return how alike two whole names are, in percent, in whatever order of words."""
    from rapidfuzz import fuzz

    names = (f"{one.first} {one.last}".strip(), f"{other.first} {other.last}".strip())
    if min(map(len, names)) < blocks.FEWEST_LETTERS:
        return 0
    return round(fuzz.token_sort_ratio(*names))


def _ranked(found: Iterable[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda c: (-sum(_WEIGHT[s] for s in c.signals), c.person_id))
