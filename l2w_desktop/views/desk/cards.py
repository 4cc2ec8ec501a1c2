"""The cards around the list of visits: four figures, questions of the month, visits per day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy

from l2w_desktop.services.desk_figures import DeskFigures
from l2w_desktop.texts import Lang
from l2w_desktop.views.days import shown_day
from l2w_desktop.views.desk.words import question_words
from l2w_desktop.views.widgets import (
    BarChart,
    Card,
    ElidedLabel,
    FigureCard,
    Label,
    ProgressBar,
    row,
)

translate = QCoreApplication.translate  # lupdate finds it by this name
_MOST = 6  # questions on the card


def figure_cards(found: DeskFigures) -> QBoxLayout:
    """Return the four figures beside each other, in two pairs that may stand below each other."""
    yesterday = translate("Desk", "yesterday {n}").format(n=_whole(found.yesterday))
    nameless = translate("Desk", "{n} without a name").format(n=_whole(found.anonymous))
    monday, first = translate("Desk", "since Monday"), translate("Desk", "first contact this month")
    return row(
        _pair(
            FigureCard(translate("Desk", "Visits today"), _whole(found.today), yesterday, None),
            FigureCard(translate("Desk", "This week"), _whole(found.week), monday, None),
        ),
        _pair(
            FigureCard(translate("Desk", "This month"), _whole(found.month), nameless, None),
            FigureCard(translate("Desk", "New people"), _whole(found.reached), first, None),
        ),
        gap=16,
    )


def _pair(first: FigureCard, second: FigureCard) -> QBoxLayout:
    both = row(first, second, gap=16)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    return both


def questions_card(found: DeskFigures, lang: Lang) -> Card:
    """Return what people asked this month, most asked first."""
    card = Card(ElidedLabel(translate("Desk", "What for, this month"), "h2"), gap=10)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if not found.questions:
        card.add(Label(translate("Desk", "Nobody came yet."), "body2", "text2"))
        return card
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(9)
    most = found.questions[0].number
    for place, counted in enumerate(found.questions[:_MOST]):
        words = question_words(counted.code, lang)
        grid.addWidget(ElidedLabel(words, "body2"), place, 0)
        grid.addWidget(ProgressBar(f"{words}: {counted.number}", counted.number, most), place, 1)
        grid.addWidget(Label(_whole(counted.number), "label"), place, 2)
    grid.setColumnStretch(0, 5)
    grid.setColumnStretch(1, 4)
    card.add(grid)
    return card


def days_card(found: DeskFigures) -> Card:
    """Return the bar chart of visits per day."""
    title = translate("Desk", "Visits per day")
    bars = [(str(day.on.day), day.number) for day in found.days]
    span = f"{shown_day(found.days[0].on, 'd MMM')} – {shown_day(found.days[-1].on, 'd MMM')}"
    head = row(ElidedLabel(title, "h2"), Label(span, "caption", "text2"), gap=8)
    head.setStretch(0, 1)
    return Card(head, BarChart(bars, title), gap=10)


def _whole(number: int) -> str:
    return QLocale().toString(number)
