"""What a card, a row and a bar say about a figure, in the language of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from l2w_desktop.models.dates import spoken
from l2w_desktop.services.indicators import named
from l2w_desktop.services.kpi import Cell, Line, Report
from l2w_desktop.services.kpi.words import (
    figure_word,
    hidden_meaning,
    hidden_word,
    parts_words,
)
from l2w_desktop.texts import Lang

translate = QCoreApplication.translate  # lupdate finds it by this name


@dataclass(frozen=True, slots=True)
class Said:
    """A figure in words: the number, a smaller line below it, and what is spoken.

    ``is_hidden`` when ``figure`` is the word that stands in its place. ``percent`` is for a ring.
    """

    figure: str
    below: str
    spoken: str
    is_hidden: bool = False
    percent: int | None = None


def on_card(report: Report, line: Line, lang: Lang) -> Said:
    """Return what a card says: a share shows its numerator, with the share in the ring."""
    one, figure = named(line.code), line.total.figure
    hidden = _hidden(report, line.total, lang)
    target = report.target if line.code == "K3" else None
    day = spoken(report.period.to_on, is_short=True, today=report.period.as_of)
    below = one.said.fill(base=figure.denominator or 0, day=day).in_(lang)
    if hidden:
        below = "" if line.shape == "share" else below
        return Said(hidden[0], below, f"{one.name.in_(lang)}: {hidden[1]}", is_hidden=True)
    percent = None
    if line.shape == "share" and figure.value is not None:
        percent = round(100 * figure.value)
    if target:
        percent = round(100 * figure.numerator / target)
        below = translate("Reports", "target {n}").format(n=target)
    word = (
        str(figure.numerator)
        if line.shape == "share"
        else figure_word(line.shape, figure).in_(lang)
    )
    aloud = f"{one.name.in_(lang)}: {word} {below}"
    if percent is not None:
        aloud += f", {percent}%"
    return Said(word, below, aloud, percent=percent)


def in_cell(report: Report, line: Line, cell: Cell, *, is_total: bool, lang: Lang) -> Said:
    """Return what a cell of the table says."""
    hidden = _hidden(report, cell, lang)
    if hidden:
        return Said(hidden[0], "", hidden[1], is_hidden=True)
    word = figure_word(line.shape, cell.figure).in_(lang)
    parts = parts_words(line.shape, cell.figure)
    below = parts.in_(lang) if parts else ""
    if line.code == "K3" and is_total and report.target:
        below = translate("Reports", "target {n}").format(n=report.target)
    return Said(word, below, f"{word} {below}".strip())


def in_bar(report: Report, line: Line, cell: Cell, lang: Lang) -> Said:
    """Return what stands on a bar."""
    hidden = _hidden(report, cell, lang)
    if hidden:
        return Said(hidden[0], "", hidden[1], is_hidden=True)
    word = figure_word(line.shape, cell.figure).in_(lang)
    return Said(word, "", word)


def _hidden(report: Report, cell: Cell, lang: Lang) -> tuple[str, str] | None:
    """Return the word in the place of a hidden figure, and its meaning."""
    if cell.reason is None:
        return None
    word = hidden_word(cell.reason, report.audience).in_(lang)
    meaning = hidden_meaning(cell.reason, report.audience).in_(lang)
    return word, f"{word}, {meaning}"
