"""Codes that the central partner adds to the lists of its project; sites get them in packages.

A code is added once and never changes its meaning: other words may be given, and a code that
should no longer be chosen goes to the bin, while what was noted with it keeps its code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import ListCode
from l2w_desktop.models.choices import OPEN_LISTS, Choice, code_list, shipped_list
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import founding, permissions
from l2w_desktop.services.permissions import Action
from l2w_desktop.texts import Text

LAST = 10_000  # in the order of a list: after every shipped code
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")


class ClosedList(UserError):
    """A list to which nothing can be added: the program itself reads its codes."""

    text = Text(
        "Aan de lijst ‘{name}’ kan niets bij. Kies een van: {known}.",
        "Nothing can be added to the list ‘{name}’. Choose one of: {known}.",
    )


class WrongCode(UserError):
    """A code of other signs, or longer than 40."""

    text = Text(
        "De code ‘{code}’ past niet. Gebruik 1 tot 40 letters, cijfers, punten of streepjes.",
        "The code ‘{code}’ does not fit. Use 1 to 40 letters, digits, dots or dashes.",
    )


class CodeTaken(UserError):
    """The list has this code already, or a code with these words."""

    text = Text(
        "‘{code}’ staat al in de lijst ‘{name}’. Kies een andere code of andere woorden.",
        "‘{code}’ is in the list ‘{name}’ already. Choose another code or other words.",
    )


class WordsNeeded(UserError):
    """A code without words in both languages."""

    text = Text(
        "Een code heeft woorden in het Nederlands en het Engels. Vul beide in.",
        "A code has words in Dutch and in English. Give both.",
    )


class OnlyAtCentral(UserError):
    """A site that adds a code, which no other site would know."""

    text = Text(
        "Alleen de centrale partner voegt codes toe. Vraag het daar.",
        "Only the central partner adds codes. Ask them.",
    )


def added(session: Session) -> Mapping[str, tuple[Choice, ...]]:
    """Return what the project added, by list; a code in the bin may no longer be chosen."""
    found: dict[str, list[Choice]] = defaultdict(list)
    for row in session.scalars(sa.select(ListCode).order_by(ListCode.nl, ListCode.id)):
        if row.list_name in OPEN_LISTS and row.code and row.nl and not row.is_archived:
            words = Text(row.nl, row.en or row.nl)
            parent = row.parent_code or ""
            found[row.list_name].append(Choice(row.code, words, parent, LAST))
    return {name: tuple(choices) for name, choices in found.items()}


def add(session: Session, name: str, code: str, nl: str, en: str, parent: str = "") -> Choice:
    """Add a code to an open list and return it.

    Raises OnlyAtCentral, NotPermitted, ClosedList, WrongCode, CodeTaken, WordsNeeded.
    """
    permissions.require(session, Action.PEERS)
    if founding.installation(session).role != "central":
        raise OnlyAtCentral
    if name not in OPEN_LISTS:
        raise ClosedList(name=name, known=", ".join(sorted(OPEN_LISTS)))
    nl, en = " ".join(nl.split()), " ".join(en.split())
    if not _CODE.fullmatch(code):
        raise WrongCode(code=code)
    if not nl or not en:
        raise WordsNeeded
    known = shipped_list(name).plus(added(session).get(name, ()))
    for word in (code, nl, en):
        if known.find(word) is not None:
            raise CodeTaken(code=word, name=name)
    if parent and parent not in known:
        raise WrongCode(code=parent)
    row = session.get(ListCode, code_id("list_code", f"{name}:{code}"))
    if row is not None:  # it comes back out of the bin
        row.nl, row.en, row.is_archived = nl, en, None
    else:
        id_ = code_id("list_code", f"{name}:{code}")
        parent_code = parent or None
        session.add(
            ListCode(id=id_, list_name=name, code=code, parent_code=parent_code, nl=nl, en=en)
        )
    session.flush()
    return Choice(code, Text(nl, en), parent, LAST)


def close(session: Session, name: str, code: str) -> None:
    """Put an added code into the bin; raises OnlyAtCentral, NotPermitted, WrongCode."""
    permissions.require(session, Action.PEERS)
    if founding.installation(session).role != "central":
        raise OnlyAtCentral
    row = session.get(ListCode, code_id("list_code", f"{name}:{code}"))
    if row is None or row.is_archived:
        raise WrongCode(code=code)
    row.is_archived = True


def codes(name: str) -> tuple[Choice, ...]:
    """Return the choices of a list with what the project added; raises ClosedList for no list."""
    try:
        return tuple(code_list(name))
    except FileNotFoundError as error:
        raise ClosedList(name=name, known=", ".join(sorted(OPEN_LISTS))) from error
