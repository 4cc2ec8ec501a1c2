"""Who saw, printed and exported what: the audit as people read it, with two filters."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from l2w_desktop.documents import document_named
from l2w_desktop.errors import UserError
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import audit, lists
from l2w_desktop.services.audit import AuditRow
from l2w_desktop.services.audit_chain import Head
from l2w_desktop.services.lists import Query
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import INSIDE, Section, framed
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.widgets import ComboBox, Label, SearchBox, Strip, boxed, column, row

TYPING_MS = 150
LINES = 200


class AuditSection(Section):
    """The newest lines first; a line holds ids and names of fields, never what was in them."""

    tables = frozenset(("audit", "user_account"))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.search = SearchBox(self.tr("A person, a file or what happened…"))
        self.users = ComboBox([("", self.tr("Every user"))])
        self.users.setAccessibleName(self.tr("User"))
        self.table: DataTable[AuditRow] = DataTable(self.tr("Who looked"), self._columns())
        self.table.setMinimumHeight(380)
        self.problem = Strip("warn", " ")
        self.problem.hide()
        self.foot = Label("", "body2", "text2", wraps=True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._on_typed)
        self.users.currentIndexChanged.connect(self._on_user)
        self.card = card = framed(self.tr("Who looked, printed and exported"))
        words = self.tr(
            "Every look at a file, print and export stands here. Nobody can take a line away "
            "without anybody noticing: the end of this list travels with each package."
        )
        filters = row(self.search, self.users, gap=8, margins=INSIDE)
        filters.setStretch(0, 2)
        filters.setStretch(1, 1)
        card.add(boxed(column(Label(words, "body2", "text2", wraps=True), margins=INSIDE)))
        card.add(boxed(filters), self.table)
        card.add(boxed(column(self.foot, margins=(20, 12, 20, 14))))
        self.add(self.problem, card, None)
        self._fill_users()

    def refresh(self) -> None:
        """Read the lines that the filters ask for."""
        bridge = self.shell.bridge
        if bridge is None:
            return
        user_id, text = str(self.users.currentData() or ""), self.search.text()
        try:
            rows, head = bridge.read(partial(_read, user_id, text))
        except UserError as refused:
            self.problem.tell("warn", refused.in_(self.shell.lang))
            self.card.hide()
            return
        self.table.show_rows(rows)
        self.foot.setText(
            self.tr("{n} lines in all. End of the list: {hash}").format(
                n=head.count, hash=head.hash[:16] or "–"
            )
        )

    def _columns(self) -> list[Column[AuditRow]]:
        lang = self.shell.lang
        return [
            Column("at", self.tr("When"), _when, 150, is_sortable=False),
            Column("user", self.tr("Who"), _who, 150, 1, is_sortable=False),
            Column("act", self.tr("What"), lambda r: Cell(r.act.in_(lang)), 170, is_sortable=False),
            Column("name", self.tr("About"), self._whom, 150, 1, is_sortable=False),
            Column("more", self.tr("Fields or file"), self._more, 150, 1, 1, is_sortable=False),
        ]

    def _whom(self, row: AuditRow) -> Cell:
        number = self.tr("{n} rows").format(n=row.rows) if row.rows else ""
        return Cell(row.name or number)

    def _more(self, row: AuditRow) -> Cell:
        return Cell(row.file or ", ".join(self._word(name) for name in row.fields))

    def _word(self, name: str) -> str:
        """Return the words for a screen, role or document; a field stays its code."""
        lang = self.shell.lang
        screens = {
            "file": self.tr("file"),
            "intake": self.tr("intake"),
            "duo": self.tr("duo"),
            "role": self.tr("role"),
        }
        document = document_named(name)
        if document is not None:
            return document.label.in_(lang)
        return screens.get(name) or code_list("user_roles").label(name).in_(lang)

    def _fill_users(self) -> None:
        if self.shell.bridge is None:
            return
        for user in self.shell.bridge.read(_users):
            self.users.addItem(user.name, user.id)

    def _on_typed(self) -> None:
        self._typing.start()

    def _on_user(self) -> None:
        self.refresh()


def _read(user_id: str, text: str, session: Any) -> tuple[tuple[AuditRow, ...], Head]:
    rows = audit.entries(session, user_id=user_id, text=text, limit=LINES)
    return rows, audit.head(session)


def _users(session: Any) -> list[lists.UserLine]:
    return lists.users(session, Query())


def _when(row: AuditRow) -> Cell:
    return Cell(shown_moment(row.at))


def _who(row: AuditRow) -> Cell:
    return Cell(row.user, is_strong=True)
