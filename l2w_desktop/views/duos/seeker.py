"""The card of the mentee for whom a mentor is sought: what is known and asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from l2w_desktop.matching import words as told
from l2w_desktop.matching.rules import CRITERIA
from l2w_desktop.models.choices import code_list
from l2w_desktop.services.match_sheet import MatchSheet, Seeker
from l2w_desktop.views.duos.words import half_days, labels
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Scroll, Shell
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Avatar,
    Card,
    Chip,
    ElidedLabel,
    Hair,
    Icon,
    Label,
    boxed,
    column,
    row,
)


class SeekerCard(Card):
    """Wishes, earlier mentors and the weights that count."""

    def __init__(self, shell: Shell, sheet: MatchSheet) -> None:
        super().__init__(pad=0, gap=0)
        self.shell = shell
        self.setMinimumWidth(Theme.of_app().px(248))
        parts = [self._face(sheet.seeker), Hair(), *self._facts(sheet.seeker)]
        if sheet.seeker.earlier:
            parts += [Hair(), Label(self.tr("Earlier mentors"), "h3")]
            parts += [self._earlier(*pair) for pair in sheet.seeker.earlier]
        content = column(*parts, None, gap=12, margins=(20, 20, 16, 16))
        self.add(Scroll(boxed(content)), Hair(), boxed(self._weights(sheet)))
        self.body.setStretch(0, 1)

    def _face(self, seeker: Seeker) -> QWidget:
        name = Label(seeker.name, "h2", wraps=True)
        lines = column(name, gap=4)
        if seeker.waiting_days is not None:
            days = seeker.waiting_days
            words = (
                self.tr("Waits 1 day") if days == 1 else self.tr("Waits {n} days").format(n=days)
            )
            lines.addWidget(Chip(words, "warn"), 0, Qt.AlignmentFlag.AlignLeft)
        head = row(Avatar(seeker.name, seeker.id, 48), boxed(lines), gap=14)
        head.setStretch(1, 1)
        return boxed(head)

    def _facts(self, seeker: Seeker) -> list[QWidget]:
        known = [
            (
                "briefcase",
                self.tr("Looks for work in"),
                labels(self.shell, "sectors", seeker.sectors),
            ),
            ("graduation-cap", self.tr("Diploma"), self._diploma(seeker)),
            ("map-pin", self.tr("Lives in"), self._home(seeker)),
            ("languages", self.tr("Languages"), self._languages(seeker)),
            ("clock", self.tr("Can meet"), half_days(self.shell, seeker.slots)),
            (
                "message-circle",
                self.tr("Asks help with"),
                labels(self.shell, "topics", seeker.needs),
            ),
        ]
        return [self._fact(*fact) for fact in known]

    def _fact(self, icon: str, label: str, value: str) -> QWidget:
        text = Label(value or self.tr("not known"), "label", wraps=True)
        text.setAccessibleName(f"{label}: {text.text()}")
        lines = boxed(column(ElidedLabel(label, "caption", "text2"), text, gap=2))
        mark = Icon(icon, "text2", 16)
        line = row(mark, lines, gap=12)
        line.setStretch(1, 1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        return boxed(line)

    def _diploma(self, seeker: Seeker) -> str:
        return say(self.shell, code_list("education").label(seeker.diploma or ""))

    def _home(self, seeker: Seeker) -> str:
        travels = ""
        if seeker.max_km is not None:
            travels = self.tr("travels up to {n} km").format(n=seeker.max_km)
        online = self.tr("online is fine") if seeker.is_online else ""
        return ", ".join(part for part in (seeker.place, travels, online) if part)

    def _languages(self, seeker: Seeker) -> str:
        names = code_list("languages")
        return ", ".join(
            f"{say(self.shell, names.label(code))} {level}".strip()
            for code, level in seeker.languages
        )

    def _earlier(self, name: str, reason: str) -> QWidget:
        why = say(self.shell, code_list("duo_end_reason").label(reason))
        lines = column(ElidedLabel(name, "label"), ElidedLabel(why, "caption", "text3"), gap=1)
        line = row(Avatar(name, "", 28), boxed(lines), gap=10)
        line.setStretch(1, 1)
        return boxed(line)

    def _weights(self, sheet: MatchSheet):  # type: ignore[no-untyped-def]
        weights = sheet.rules.weights
        words = " · ".join(
            f"{say(self.shell, told.CRITERIA[code])} {weights[code]}"
            for code in CRITERIA
            if weights[code]
        )
        return column(
            Label(self.tr("Weights"), "label"),
            Label(words, "caption", "text3", wraps=True),
            gap=4,
            margins=(20, 12, 20, 14),
        )
