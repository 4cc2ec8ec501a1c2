"""What the program shows when it made a mistake itself: calm, without any data, with a way on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from l2w_desktop.views.problem import centred
from l2w_desktop.views.widgets import Button, Card, IconTile, Label, boxed, column, row


class CrashView(QWidget):
    """Says that it is the program's fault and that nothing is lost; ``went_on`` or ``closed``.

    ``report`` is what *Copy* puts on the clipboard: versions and places in the code, no values.
    """

    went_on = Signal()
    closed = Signal()

    def __init__(self, report: str, log_path: Path | None) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("The program made a mistake"))
        self.report = report
        self.count = 1
        self.times = Label("", "body2", "text2", wraps=True)
        self.times.hide()
        self.go_on = Button(self.tr("Go on"), "primary")
        self.leave = Button(self.tr("Close the program"))
        self.copy = Button(self.tr("Copy what to report"), icon="file-text")
        self.copied = Label("", "body2", "ok", wraps=True)
        self.go_on.clicked.connect(self.went_on)
        self.leave.clicked.connect(self.closed)
        self.copy.clicked.connect(self._on_copy)
        where = str(log_path) if log_path else "l2w.log"
        card = Card(
            row(IconTile("", "triangle-alert", "warn", 44), None),
            Label(self.tr("The program made a mistake"), "h1", wraps=True),
            Label(
                self.tr("This is not your fault. What was kept is kept, nothing is lost."),
                "body", "text", wraps=True,
            ),
            Label(
                self.tr("Look again at what you did last. Maybe that was not kept."),
                "body2", "text2", wraps=True,
            ),
            self.times, 6, row(self.go_on, self.leave, None), 10,
            Label(
                self.tr("Do you want to report it? Copy the details: no person is in them."),
                "body2", "text2", wraps=True,
            ),
            row(self.copy, None), self.copied,
            boxed(column(
                Label(self.tr("The log is in"), "caption", "text3"),
                Label(where, "caption", "text2", wraps=True), gap=2,
            )),
            pad=32, gap=10,
        )  # fmt: skip
        self.copied.hide()
        self.setLayout(centred(card, width=540))

    def again(self, report: str) -> None:
        """Count one more mistake while this is shown; all of them are copied."""
        self.count += 1
        self.report += "\n\n" + report
        self.times.setText(self.tr("It happened {n} times.").format(n=self.count))
        self.times.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copied.setText(self.tr("Copied. Paste it into your mail to the helpdesk."))
        self.copied.show()
