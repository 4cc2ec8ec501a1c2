"""What every painted widget shares: the theme, redrawing on a switch, a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.paint import begin
from l2w_desktop.views.theme import Theme


class Drawn(QLabel):
    """A picture that is read aloud as text: subclasses paint, ``text()`` is what is said."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(said, parent)
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wanted(self) -> QSize:
        """Return the size the picture needs; subclasses answer."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint the picture; subclasses answer."""
        raise NotImplementedError

    @override
    def sizeHint(self) -> QSize:
        return self.wanted()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.wanted()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        self.draw(painter)
        painter.end()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


def set_state(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet looks at, and restyle the widget."""
    widget.setProperty(name, ("true" if value else "false") if isinstance(value, bool) else value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
