"""The intake form of a mentee on paper: two pages that a client can write on, blank or filled.

It asks what ``forms.INTAKE_MENTEE`` asks, with the labels of the fields themselves where the
template has no plainer words, and leaves room for what belongs to the talk (domain document 4.1).
Consents are never ticked beforehand, not even those that somebody gave earlier.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from l2w_desktop.documents import template
from l2w_desktop.documents.intake_facts import IntakeFacts, values
from l2w_desktop.documents.intake_pages import IntakePages, Plan
from l2w_desktop.documents.page import PageFull
from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from l2w_desktop.documents.page import Sheet
    from l2w_desktop.texts import Lang

__all__ = ["NOT_PRINTED", "IntakeFacts", "draw", "render", "template_version", "values"]

TEMPLATE = "intake-mentee"
# what staff note, and what a client should not have to decide in writing: asked in the talk
NOT_PRINTED = frozenset(("mentee.note", "mentee.gender_pref", "mentee.sector_required"))

_LOOSE = Plan()
_SNUG = dataclasses.replace(_LOOSE, gap=6.8)
_CLOSE = dataclasses.replace(_LOOSE, gap=7.4, diplomas=2)
_DENSE = dataclasses.replace(_CLOSE, gap=6.6, jobs=1, question=8.2, language=6.6)
_FULL = dataclasses.replace(_DENSE, gap=6.0, diplomas=1, language=6.2, writing=7.6)
_PLANS = (_LOOSE, _SNUG, _CLOSE, _DENSE, _FULL)


class IntakeTooLong(UserError):
    """What is known does not fit on the two pages of the form."""

    text = Text(
        "De gegevens van {name} passen niet op twee bladzijden. Druk het lege formulier af.",
        "The data of {name} do not fit on two pages. Print the blank form.",
    )


def template_version() -> int:
    """Return the version number of the wording."""
    return int(template.load(TEMPLATE)["version"])


def render(facts: IntakeFacts, lang: Lang) -> bytes:
    """Return the form as a PDF of exactly two pages; the same facts give the same bytes.

    Raises IntakeTooLong, CharacterNotPrintable or TemplateBroken.
    """
    return draw(facts, lang).finish()


def draw(facts: IntakeFacts, lang: Lang) -> Sheet:
    """Return the drawn, unfinished sheet: the first plan on which everything fits."""
    words = template.Wording(TEMPLATE, lang, values(facts))
    for plan in _PLANS:
        try:
            return IntakePages(facts, words, plan).drawn()
        except PageFull:
            continue
    raise IntakeTooLong(name=facts.name)
