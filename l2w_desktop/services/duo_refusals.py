"""What the life of a duo refuses, each cause with its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from l2w_desktop.errors import UserError
from l2w_desktop.matching.words import RULES
from l2w_desktop.services.duo_gates import MISSING
from l2w_desktop.texts import Text


class PairBlocked(UserError):
    """The pair breaks hard rules of the matching."""

    text = Text(
        "Dit duo kan niet: {codes}. Kies een andere mentor, of geef een reden om af te wijken.",
        "This duo is not possible: {codes}. Choose another mentor, or give a reason to deviate.",
    )

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__(codes=_listed([RULES[c] for c in codes]), blocked=list(codes))


class PapersMissing(UserError):
    """The duo cannot start before its papers are complete (R-05)."""

    text = Text(
        "Dit duo kan nog niet starten. Er ontbreekt: {what}.",
        "This duo cannot start yet. Missing: {what}.",
    )

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__(what=_listed([MISSING[c] for c in codes]), missing=list(codes))


class WrongDuoState(UserError):
    """The duo is in a state from which this step does not exist."""

    text = Text(
        "Dit duo is ‘{status}’. Deze stap kan dan niet. Open het duo en kies een andere stap.",
        "This duo is ‘{status}’. This step is not possible then. Open the duo, choose another.",
    )


class WrongDay(UserError):
    """A date that cannot be for this step."""

    text = Text(
        "De datum {day} kan niet. Kies een dag van {first} tot en met {last}.",
        "The date {day} is not possible. Choose a day from {first} up to {last}.",
    )


class TooLate(UserError):
    """The confirmation cannot be taken back: something was built on it."""

    text = Text(
        "Dit duo is al bezig. Beëindig het duo met een reden.",
        "This duo is under way already. End the duo with a reason.",
    )


class NoPlace(UserError):
    """One of the two is already in another duo."""

    text = Text(
        "{name} heeft geen plaats meer in een duo. Beëindig eerst het andere duo.",
        "{name} has no place left in a duo. End the other duo first.",
    )


def _listed(words: Sequence[Text]) -> Text:
    return Text(", ".join(w.nl for w in words), ", ".join(w.en for w in words))
