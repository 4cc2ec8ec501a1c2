"""The panel that answers *why this mentor*: the addends of the score and what is still to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.matching import words as told
from l2w_desktop.matching.pair import Part
from l2w_desktop.services.duo_gates import MISSING
from l2w_desktop.services.match_sheet import Offer, named
from l2w_desktop.views.duos.words import whole_score
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Scroll, Shell
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    Hair,
    Icon,
    Label,
    ProgressBar,
    Strip,
    boxed,
    column,
    row,
)


class WhyPanel(Card):
    """Why one offer has its points; ``asked`` when the duo is to be confirmed."""

    asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(pad=0, gap=0)
        self.shell = shell
        self.setMinimumWidth(Theme.of_app().px(264))
        self._scroll: Scroll | None = None
        self.confirm = Button(self.tr("Confirm duo"), "primary", "handshake")
        self.confirm.clicked.connect(self.asked)
        self._foot = boxed(column(Hair(), column(self.confirm, margins=(20, 14, 20, 16)), gap=0))
        self.body.addWidget(self._foot)
        self.shown: tuple[int, ...] = ()

    def show_offer(self, offer: Offer, next_best: tuple[str, int] | None) -> None:
        """Show the reasons of an offer; ``next_best`` is the name and distance of the runner-up."""
        if self._scroll is not None:
            self.body.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
        content = boxed(self._content(offer, next_best))
        self._scroll = Scroll(content)
        self.body.insertWidget(0, self._scroll, 1)
        self.confirm.setAccessibleDescription(offer.name)

    def _content(self, offer: Offer, next_best: tuple[str, int] | None):  # type: ignore[no-untyped-def]
        found = offer.explanation
        self.shown = told.whole_points(found.parts)
        sum_words = self.tr("{score} out of 100, the sum of {n} parts").format(
            score=whole_score(found), n=len(found.parts)
        )
        subtitle = Label(sum_words, "body2", "text2", wraps=True)
        subtitle.setToolTip(say(self.shell, told.score(found.total)))
        parts: list[QWidget] = [
            Label(self.tr("Why {name}?").format(name=offer.first_name), "h2", wraps=True),
            subtitle,
        ]
        for obstacle in found.blocked:
            parts.append(Strip("warn", say(self.shell, told.obstacle(obstacle, named))))
        parts += [self._part(p, n) for p, n in zip(found.parts, self.shown, strict=True)]
        if next_best is not None:
            parts.append(Label(self._distance(*next_best), "body2", "text2", wraps=True))
        parts += [Hair(), Label(self.tr("Still to do"), "h3"), *self._todo(offer)]
        return column(*parts, None, gap=10, margins=(20, 18, 20, 16))

    def _part(self, part: Part, points: int) -> QWidget:
        name = ElidedLabel(say(self.shell, told.CRITERIA[part.code]), "label")
        value = Label(f"{points} / {part.weight}", "body2", "text2")
        head = row(name, value, gap=8)
        head.setStretch(0, 1)
        reason = say(self.shell, told.reason(part, named))
        bar = ProgressBar(f"{name.text()}: {points} / {part.weight}. {reason}", part.degree, 100)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        why = Label(reason, "caption", "text3", wraps=True)
        return boxed(column(head, bar, why, gap=4))

    def _distance(self, name: str, points: int) -> str:
        if points == 0:
            return self.tr("{name} has as many points.").format(name=name)
        if points > 0:
            words = self.tr("{n} points more than {name}, the next.")
        else:
            words = self.tr("{n} points less than {name}, the best.")
        return words.format(n=abs(points), name=name)

    def _todo(self, offer: Offer) -> list[QWidget]:
        lines = []
        codes = (("COACH", False), ("AGREEMENT_SIGNED", False), *offer.papers)
        for code, is_there in sorted(codes, key=lambda c: c[1]):
            words = say(self.shell, MISSING[code])
            icon = Icon("circle-check", "ok", 17) if is_there else Icon("circle-alert", "warn", 17)
            icon.setText(self.tr("in order") if is_there else self.tr("to do"))
            label = Label(words[:1].upper() + words[1:], "body2", "text2", wraps=True)
            line = row(icon, label, gap=8)
            line.setStretch(1, 1)
            line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            lines.append(boxed(line))
        return lines
