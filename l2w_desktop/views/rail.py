"""The rail at the left: brand, pages in groups, the user and the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.functions import shown_keys
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.page import PageSpec, Place
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.shortcuts import FUNCTION, stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Avatar, Brand, ElidedLabel, IconButton, boxed, column, row
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

_GROUPS = {
    "people": QT_TRANSLATE_NOOP("Pages", "People"),
    "offers": QT_TRANSLATE_NOOP("Pages", "Offers"),
    "admin": QT_TRANSLATE_NOOP("Pages", "Administration"),
}
_HELP = QT_TRANSLATE_NOOP("Pages", "Help")


def page_label(spec: Place) -> str:
    """Return the name of a page in the language of the window."""
    return QCoreApplication.translate("Pages", spec.label)


class NavButton(QToolButton):
    """One page in the rail, with a number or a dot; icon only when the rail is narrow."""

    def __init__(self, spec: Place) -> None:
        super().__init__()
        self.spec = spec
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self.number: int | None = None
        self.has_dot = False
        self.is_narrow = False
        self.setCheckable(True)
        self.setText(page_label(spec).replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(FUNCTION, f"page.{spec.name}")
        keys = f" ({shown_keys(spec.keys)})" if spec.keys else ""
        self.setToolTip(page_label(spec) + keys)
        self.refresh()

    def refresh(self) -> None:
        """Paint again and say again what the number or dot means."""
        name = page_label(self.spec)
        if self.number:
            name = f"{name}, {self.number}"
        if self.has_dot:
            # lupdate does not look inside f-strings
            attention = self.tr("asks attention")
            name = f"{name}, {attention}"
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = 44 if self.is_narrow else self.theme.px(36)
        return QSize(44 if self.is_narrow else self.theme.px(160), side)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(44, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        if self.isChecked():
            round_box(painter, box, t.RADIUS_CONTROL, c.surface, c.border, 1)
        elif self.underMouse():
            round_box(painter, box, t.RADIUS_CONTROL, c.rail_badge, None, 0)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, t.RADIUS_CONTROL)
        size = 20.0 if self.is_narrow else float(self.theme.px(18))
        left = (box.width() - size) / 2 if self.is_narrow else 12.0
        spot = QRectF(round(left), round((box.height() - size) / 2), size, size)
        draw_icon(painter, spot, self.spec.icon, c.primary if self.isChecked() else c.text2)
        right = self._paint_badge(painter, box)
        if not self.is_narrow:
            font = self.theme.font("h3")
            if not self.isChecked():
                font.setWeight(font.Weight.Medium)
            rest = QRectF(spot.right() + 12, 0, right - spot.right() - 16, box.height())
            ink = c.text if self.isChecked() else c.text2
            write(painter, rest, page_label(self.spec), font, ink)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRectF) -> float:
        """Paint the number or the dot; return where the room for the words ends."""
        c = self.theme.tokens
        if self.number:
            text, height = str(self.number), float(self.theme.px(20))
            width = max(height + 2, text_width(self.theme, "chip", text) + 14)
            if self.is_narrow:
                spot = QRectF(box.right() - 20, 0, 20, 18)
                fill, ink = c.primary, c.on_primary
            else:
                spot = QRectF(box.right() - 9 - width, (box.height() - height) / 2, width, height)
                fill = c.soft if self.isChecked() else c.rail_badge
                ink = c.soft_text if self.isChecked() else c.text2
            round_box(painter, spot, spot.height() / 2, fill, None, 0)
            font = self.theme.font("chip")
            font.setWeight(font.Weight.DemiBold)
            if self.is_narrow:
                font.setPixelSize(12)
            write(painter, spot, text, font, ink, Qt.AlignmentFlag.AlignHCenter)
            return spot.left()
        if self.has_dot:
            x = box.right() - 12 if self.is_narrow else box.right() - 26
            y = 6.0 if self.is_narrow else box.height() / 2 - 4
            round_box(painter, QRectF(x, y, 8, 8), 4, c.attention, None, 0)
            return x
        return box.right()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class Rail(QFrame):
    """Every page one click away; ``chosen`` tells the page, ``asked`` a function of the window."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], site: str, user: tuple[str, str]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.theme = Theme.of_app()
        self._group = QButtonGroup(self)
        self._headings: list[QWidget] = []
        self.buttons: dict[str, NavButton] = {}
        self._names = boxed(
            column(ElidedLabel("Level2Work", "h3"), ElidedLabel(site, "caption", "text3"), gap=0)
        )
        brand = row(Brand(), self._names, gap=10, margins=(4, 0, 4, 0))
        brand.setStretch(1, 1)
        self._box = column(brand, 10, gap=2, margins=(12, 14, 12, 12))
        self._fill(pages)
        self._add_help()
        self._add_user(*user)
        self.setLayout(self._box)
        self._group.buttonClicked.connect(self._on_click)
        self.theme.changed.connect(self._on_theme)
        self._is_narrow = False
        self.set_narrow(False)

    def choose(self, name: str) -> None:
        """Mark a page as the open one."""
        self.buttons[name].setChecked(True)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        self._is_narrow = is_narrow
        self.setFixedWidth(t.ICON_RAIL if is_narrow else self.theme.px(t.RAIL))
        way = QBoxLayout.Direction
        self._line.setDirection(way.BottomToTop if is_narrow else way.LeftToRight)
        side = 9 if is_narrow else 12
        self._box.setContentsMargins(side, 14, side, 12)
        for widget in (self._names, self._user_names, *self._headings):
            widget.setVisible(not is_narrow)
        for button in (*self.buttons.values(), self.help):
            button.is_narrow = is_narrow
            button.updateGeometry()
            button.update()

    def _fill(self, pages: Sequence[PageSpec]) -> None:
        group = "top"
        for spec in pages:
            if spec.group != group:
                group = spec.group
                if group == "bottom":
                    self._box.addStretch(1)
                elif group in _GROUPS:
                    words = QCoreApplication.translate("Pages", _GROUPS[group])
                    heading = ElidedLabel(words, "chip", "text3")
                    heading.setContentsMargins(12, 0, 0, 0)
                    heading.setMinimumHeight(30)
                    self._headings.append(heading)
                    self._box.addSpacing(6)
                    self._box.addWidget(heading)
            button = NavButton(spec)
            self._group.addButton(button)
            self.buttons[spec.name] = button
            self._box.addWidget(button)

    def _add_help(self) -> None:
        """Add the way to the manual: below the pages, though it is none itself."""
        self.help = NavButton(Place("help", _HELP, "circle-help", "F1"))
        self.help.setCheckable(False)
        stands_for(self.help, "help")
        self.help.clicked.connect(self._on_asked)
        self._box.addWidget(self.help)

    def _add_user(self, name: str, role: str) -> None:
        self._user_names = boxed(
            column(ElidedLabel(name, "h3"), ElidedLabel(role, "caption", "text3"), gap=0)
        )
        self.lock = IconButton(self.tr("Lock"), "lock", "link", small=True)
        stands_for(self.lock, "lock")
        self.lock.clicked.connect(self._on_asked)
        avatar = Avatar(name, size=32, is_scaled=False)
        avatar.setToolTip(f"{name}, {role}".strip(", "))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(4, 12, 4, 2)
        self._line.setSpacing(10)
        for part in (avatar, self._user_names, self.lock):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        self._line.setAlignment(self._user_names, Qt.AlignmentFlag(0))
        self._line.setStretch(1, 1)
        self._box.addLayout(self._line)

    def _on_click(self, button: QAbstractButton) -> None:
        if isinstance(button, NavButton):
            self.chosen.emit(button.spec.name)

    def _on_asked(self) -> None:
        self.asked.emit(str(self.sender().property(FUNCTION)))

    def _on_theme(self) -> None:
        self.set_narrow(self._is_narrow)
