"""The card of the learning network on the page *Exchange*: what a delivery would hold, and make it.

At a site the same card says that the central partner makes it, and who of the site goes along.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from l2w_desktop.journeys.research import Foreseen
from l2w_desktop.views.pages.exchange_cards import Fact
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    Icon,
    IconTile,
    Label,
    boxed,
    column,
    row,
)


class ResearchCard(Card):
    """A delivery for the learning network; ``asked`` when somebody wants it made."""

    asked = Signal()

    def __init__(self, seen: Foreseen, *, is_central: bool, is_busy: bool) -> None:
        super().__init__(gap=14)
        names = boxed(
            column(
                ElidedLabel(self.tr("Learning network, HIVA"), "h2"),
                ElidedLabel(self.tr("Without names, a code per person"), "body2", "text2"), gap=2,
            )
        )  # fmt: skip
        head = row(IconTile("", "bar-chart-3", "duo", 44), names, gap=14)
        head.setStretch(1, 1)
        facts = row(*(Fact(figure, words) for figure, words in self._facts(seen, is_central)),
                    None, gap=24)  # fmt: skip
        self.make = Button(self.tr("Make the file"), icon="download")
        self.make.setEnabled(not is_busy)
        self.make.clicked.connect(self.asked)
        if is_central:
            safe = row(Icon("triangle-alert", "warn", 16),
                       Label(self.tr("Not encrypted"), "body2", "text2"), gap=6)  # fmt: skip
            foot = row(self.make, None, safe, gap=8)
        else:
            self.make.hide()
            words = Label(
                self.tr("The central partner makes this file. You get the codes of your people."),
                "body2", "text2", wraps=True,
            )  # fmt: skip
            foot = row(Icon("info", "text3", 16), words, gap=8)
            foot.setStretch(1, 1)
        self.add(head, facts, None, foot)

    def _facts(self, seen: Foreseen, is_central: bool) -> list[tuple[str, str]]:
        """Return figures with their words; groups are made over all sites, so only at central."""
        if is_central:
            told = [
                (seen.mentees, self.tr("in the file")),
                (seen.excluded, self.tr("without consent")),
                (seen.suppressed, self.tr("group too small")),
            ]
        else:
            told = [
                (seen.mentees + seen.suppressed, self.tr("with consent")),
                (seen.excluded, self.tr("without consent")),
            ]
        return [(QLocale().toString(number), words) for number, words in told]
