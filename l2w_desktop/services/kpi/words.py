"""How the figures of the report are said: with their parts, or why they are hidden."""

from __future__ import annotations

from typing import Final

from l2w_desktop.services.indicators import Figure
from l2w_desktop.services.indicators.declared import Shape
from l2w_desktop.services.kpi.rows import Cell, Line
from l2w_desktop.services.suppression import SMALLEST_BASE, THRESHOLDS, Audience, Reason
from l2w_desktop.texts import LANGS, Lang, Text

NOTHING: Final = Text("–", "–")
_HIDDEN: Final = {
    "few": Text("<{n}", "<{n}"),
    "hidden": Text("verborgen", "hidden"),
    "base": Text("te weinig", "too few"),
}
_PARTS: Final = {
    "share": Text("{top} van {base}", "{top} of {base}"),
    "mean": Text("{top} in {base}", "{top} in {base}"),
}
_MEANS: Final = {
    "few": Text("1 tot {most} mensen", "1 to {most} people"),
    "hidden": Text("zodat niemand terugrekent", "so that nobody works it out"),
    "base": Text("minder dan {base} om te delen", "fewer than {base} to divide by"),
}


def hidden_word(reason: Reason, audience: Audience) -> Text:
    """Return what stands in the place of a hidden figure: ``<5``, ``verborgen``, ``te weinig``."""
    return _HIDDEN[reason].fill(n=THRESHOLDS[audience] or 0)


def hidden_meaning(reason: Reason, audience: Audience) -> Text:
    """Return what that word means."""
    return _MEANS[reason].fill(most=(THRESHOLDS[audience] or 1) - 1, base=SMALLEST_BASE)


def figure_word(shape: Shape, figure: Figure) -> Text:
    """Return the number alone: ``96``, ``68%``, ``1,9``; a dash when there is nothing to say."""
    if figure.value is None:
        return NOTHING
    if shape == "mean":
        return Text(*(_decimal(figure.value, lang) for lang in LANGS))
    whole = str(figure.numerator) if shape == "count" else f"{round(100 * figure.value)}%"
    return Text(whole, whole)


def parts_words(shape: Shape, figure: Figure) -> Text | None:
    """Return what a share is made of: ``241 van 354``; None for a count or without base."""
    if shape == "count" or not figure.denominator:
        return None
    words = _PARTS[shape]
    return words.fill(top=figure.numerator, base=figure.denominator)


def shown(line: Line, cell: Cell, audience: Audience) -> Text:
    """Return a figure with its parts in one line, or why it is hidden."""
    if cell.reason:
        return hidden_word(cell.reason, audience)
    word, parts = figure_word(line.shape, cell.figure), parts_words(line.shape, cell.figure)
    return (
        Text("{word} ({parts})", "{word} ({parts})").fill(word=word, parts=parts) if parts else word
    )


def missing_words(cell: Cell) -> Text | None:
    """Return how many could not be judged; None when there are none."""
    missing = cell.figure.missing
    return Text("{n} niet bekend", "{n} not known").fill(n=missing) if missing else None


def _decimal(value: float, lang: Lang) -> str:
    text = f"{value:.1f}"
    return text.replace(".", ",") if lang == "nl" else text
