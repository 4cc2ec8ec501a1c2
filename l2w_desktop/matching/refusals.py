"""What the matching refuses, each cause with its sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class WeightsNotHundred(UserError):
    """The weights of the criteria do not sum to 100, or one is negative."""

    text = Text(
        "De gewichten zijn samen {total}. Maak er samen 100 van, elk 0 of meer.",
        "The weights sum to {total}. Make them sum to 100, each 0 or more.",
    )


class WrongValue(UserError):
    """A value in a problem file or in the rules is not what its place asks."""

    text = Text(
        "Bij ‘{where}’ staat {found}. Verwacht: {expected}.",
        "‘{where}’ holds {found}. Expected: {expected}.",
    )

    def __init__(self, where: str, found: object, expected: Text) -> None:
        self.expected = expected
        shown = found if isinstance(found, str | int | float) else type(found).__name__
        super().__init__(where=where, found=shown)

    def message(self) -> Text:
        """Return the sentence; what was expected follows the language."""
        return self.text.fill(**self.values, expected=self.expected)


class ValueMissing(UserError):
    """A problem file lacks something that cannot be guessed."""

    text = Text(
        "In het probleembestand ontbreekt ‘{where}’. Vul dit aan.",
        "The problem file lacks ‘{where}’. Add it.",
    )


class DoubleId(UserError):
    """Two people on one side have the same id."""

    text = Text(
        "‘{id}’ komt twee keer voor bij ‘{where}’. Geef iedereen een eigen id.",
        "‘{id}’ occurs twice in ‘{where}’. Give everybody an id of their own.",
    )


class UnknownPerson(UserError):
    """Somebody is pinned who does not take part."""

    text = Text(
        "‘{id}’ doet niet mee aan deze matching. Maak dit duo los.",
        "‘{id}’ does not take part in this matching. Unpin this duo.",
    )


class PinnedTwice(UserError):
    """One mentee is pinned to two mentors."""

    text = Text(
        "Mentee ‘{id}’ staat vast bij twee mentoren. Maak er één los.",
        "Mentee ‘{id}’ is pinned to two mentors. Unpin one of them.",
    )


class PinBlocked(UserError):
    """A pinned duo breaks hard rules; ``blocked`` maps ``"mentee|mentor"`` to the rule codes."""

    text = Text(
        "Dit kan niet vastgezet worden: {reasons}. Maak dit los of pas de gegevens aan.",
        "This cannot be pinned: {reasons}. Unpin it or change the records.",
    )

    def __init__(self, blocked: Mapping[str, Sequence[str]]) -> None:
        super().__init__(blocked={pair: list(codes) for pair, codes in blocked.items()})
        self.blocked = blocked

    def message(self) -> Text:
        """Return the sentence with every pair and its rule codes."""
        told = (f"{pair} ({', '.join(c)})" if c else pair for pair, c in self.blocked.items())
        return self.text.fill(reasons="; ".join(told))
