"""The register of issued documents: filter, search, and choose one to sign."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.services import issued
from l2w_desktop.services.issued import Asked, IssuedRow
from l2w_desktop.views.documents.words import (
    about_words,
    document_words,
    made_words,
    signed_chip,
)
from l2w_desktop.views.here import bridge_of, say, today_of
from l2w_desktop.views.lists.tools import ListTools
from l2w_desktop.views.page import Shell
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.widgets import Card, ComboBox, EmptyState, FilterPills, column, row

PIECE = 100  # rows read at a time
_STATES = ("", "open", "signed", "blank")


class Register(QWidget):
    """Every document that was saved or printed; ``chosen(row)`` tells which one is shown.

    ``opened(row)`` follows Enter or a double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.asked = Asked(limit=PIECE)
        self._wanted: str | None = None  # the id that stays chosen when the list is read again
        self.pills = FilterPills(
            self.tr("Which documents"),
            [
                ("", self.tr("All"), 0),
                ("open", self.tr("To be signed"), 0),
                ("signed", self.tr("Signed"), 0),
                ("blank", self.tr("Blank forms"), 0),
            ],
            "",
        )
        every = [(d.name, say(shell, d.label)) for d in DOCUMENTS]
        self.kinds = ComboBox([("", self.tr("All kinds")), *every])
        self.kinds.setMinimumContentsLength(12)
        self.kinds.setAccessibleName(self.tr("Kind of document"))
        self.table: DataTable[IssuedRow] = DataTable(self.tr("Issued documents"), self._columns())
        self.nothing = EmptyState(
            "file-text",
            self.tr("No document was made yet"),
            self.tr("Choose one above. What you save or print stands here."),
        )
        self.nobody = EmptyState(
            "search", self.tr("Nothing found"), self.tr("Choose other filters, or fewer letters.")
        )
        self.stack = QStackedWidget()
        for part in (self.table, self.nothing, self.nobody):
            self.stack.addWidget(part)
        self._connect()
        self.tools = ListTools(
            shell, "documents", self.tr("Issued documents"), self._reads_all, self._asked_words
        )
        self.tools.serve(self.table)
        filters = row(self.pills, None, self.kinds, self.tools, gap=12)
        box = column(filters, Card(self.stack, pad=1, gap=0), gap=12)
        box.setStretch(1, 1)
        self.setLayout(box)

    def load(self) -> None:
        """Read the first rows again; the chosen one stays chosen."""
        rows, found, counts = bridge_of(self.shell).read(partial(_read, self.asked))
        for state in _STATES:
            self.pills.set_number(state, counts[state])
        self.table.blockSignals(True)
        self.table.show_rows(rows, found)
        at = next((n for n, r in enumerate(rows) if r.id == self._wanted), 0)
        if rows:
            self.table.selectRow(at)
        self.table.blockSignals(False)
        has_any = bool(counts[""])
        self.stack.setCurrentWidget(
            self.table if rows else self.nobody if has_any else self.nothing
        )
        self.pills.setVisible(has_any)
        self.kinds.setVisible(has_any)
        self.tools.setVisible(has_any)
        self._on_current(self.table.current() if rows else None)

    def _reads_all(self) -> Any:
        """Return what reads every document as the list is filtered now."""
        kept = self.asked
        return partial(_more, Asked(kept.text, kept.names, kept.state))

    def _asked_words(self) -> str:
        return self.asked.text

    def look_for(self, text: str) -> None:
        """Show the documents of a name, a number or an activity."""
        self._ask(text=text)

    def show_one(self, id_: str) -> None:
        """Choose one document, whatever was filtered."""
        self._wanted = id_
        self.pills.set_value("")
        self.kinds.setCurrentIndex(0)
        self._ask(text="", names=(), state="")

    def _columns(self) -> tuple[Column[IssuedRow], ...]:
        return (
            Column(
                "name",
                self.tr("Document"),
                self._document,
                230,
                3,
                is_sortable=False,
                second=self.tr("Number"),
            ),
            Column("about", self.tr("About"), self._about, 180, 3, is_sortable=False),
            Column("signed", self.tr("Signatures"), self._signed, 150, 1, is_sortable=False),
            Column("made", self.tr("Made"), self._made, 96, 1, 1, is_sortable=False),
        )

    def _document(self, found: IssuedRow) -> Cell:
        second = " · ".join((found.number, found.lang.upper()))
        return Cell(document_words(self.shell, found), second, is_strong=True)

    def _about(self, found: IssuedRow) -> Cell:
        return Cell(about_words(found))

    def _signed(self, found: IssuedRow) -> Cell:
        words, kind = signed_chip(found)
        return Cell(words, chip=kind)

    def _made(self, found: IssuedRow) -> Cell:
        made = found.issued_at.astimezone().date() if found.issued_at else ""
        return Cell(made_words(self.shell, found, today_of(self.shell)), value=made)

    def _connect(self) -> None:
        self.pills.chosen.connect(self._on_state)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.table.current_changed.connect(self._on_current)
        self.table.more_asked.connect(self._on_more)
        self.table.opened.connect(self.opened)

    def _ask(self, **changes: Any) -> None:
        kept = {name: getattr(self.asked, name) for name in ("text", "names", "state")}
        self.asked = Asked(**(kept | changes), limit=PIECE)
        if self.shell.bridge is not None:
            self.load()

    def _on_state(self, state: str) -> None:
        self._ask(state=state)

    def _on_kind(self) -> None:
        name = str(self.kinds.currentData() or "")
        self._ask(names=(name,) if name else ())

    def _on_current(self, found: IssuedRow | None) -> None:
        self._wanted = found.id if found else self._wanted
        self.chosen.emit(found)

    def _on_more(self, count: int) -> None:
        kept = self.asked
        asked = Asked(kept.text, kept.names, kept.state, PIECE, count)
        self.table.add_rows(bridge_of(self.shell).read(partial(_more, asked)))


def _read(asked: Asked, session: Any) -> tuple[list[IssuedRow], int, dict[str, int]]:
    return issued.documents(session, asked), issued.count(session, asked), issued.counts(session)


def _more(asked: Asked, session: Any) -> list[IssuedRow]:
    return issued.documents(session, asked)
