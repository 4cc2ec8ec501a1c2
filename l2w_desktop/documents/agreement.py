"""The agreement of a duo: one sheet, front and back, in plain words.

Its wording is ``resources/templates/agreement.toml``, its facts ``agreement_facts``, its two pages
``agreement_pages``. What it must say: domain document 4.3 (seed 002, practice, volunteers' law).
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from l2w_desktop.documents import template, typeset
from l2w_desktop.documents.agreement_facts import AgreementFacts, values
from l2w_desktop.documents.agreement_pages import Pages, Plan
from l2w_desktop.documents.page import PageFull
from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from l2w_desktop.documents.page import Sheet
    from l2w_desktop.texts import Lang

__all__ = ["AgreementFacts", "draw", "render", "template_version", "values"]

TEMPLATE = "agreement"
MOST_GOALS = 3

_LOOSE = Plan()
_CLOSE = Plan(gap=8.0, clause_gap=8.0, point=5.4, signature=28.0, signatures_end=272.0)
_DENSE = Plan(
    body=typeset.DENSE,
    value=typeset.DENSE_MEDIUM,
    name=typeset.NAME_DENSE,
    contact=typeset.CONTACT_DENSE,
    lead=typeset.BODY,
    goals=106.0,
    gap=6.5,
    clause_gap=7.0,
    point=4.9,
    signature=24.0,
    signatures_end=274.0,
)
_SNUG = dataclasses.replace(_DENSE, gap=7.8, clause_gap=8.0, point=5.3, signature=28.0)
_PLANS = tuple(
    dataclasses.replace(plan, clauses_on_first=first)
    for plan in (_LOOSE, _CLOSE, _SNUG, _DENSE)
    for first in (2, 0)
)


class AgreementTooLong(UserError):
    """Names, goals or clauses do not fit on one sheet, front and back."""

    text = Text(
        "De afspraken passen niet op één blad. Kort de doelen of de tekst in de sjabloon in.",
        "The agreement does not fit on one sheet. Shorten the goals or the text of the template.",
    )


class TooManyGoals(UserError):
    """An agreement names at most three goals."""

    text = Text(
        "Er zijn {count} doelen. Kies er hoogstens drie voor de afspraken.",
        "There are {count} goals. Choose at most three for the agreement.",
    )


def template_version() -> int:
    """Return the version number of the wording."""
    return int(template.load(TEMPLATE)["version"])


def render(facts: AgreementFacts, lang: Lang) -> bytes:
    """Return the agreement as a PDF of exactly two pages; the same facts give the same bytes.

    Raises AgreementTooLong, TooManyGoals, CharacterNotPrintable or TemplateBroken.
    """
    return draw(facts, lang).finish()


def draw(facts: AgreementFacts, lang: Lang) -> Sheet:
    """Return the drawn, unfinished sheet: the first plan on which everything fits."""
    if len(facts.goals) > MOST_GOALS:
        raise TooManyGoals(count=len(facts.goals))
    words = template.Wording(TEMPLATE, lang, values(facts, lang))
    for plan in _PLANS:
        try:
            return Pages(facts, words, plan).drawn()
        except PageFull:
            continue
    raise AgreementTooLong
