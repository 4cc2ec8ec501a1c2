"""The columns of a list, each on a line: its header, the field it becomes, its first values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from l2w_desktop.exchange.columns import columns_of
from l2w_desktop.exchange.headers import column_letters
from l2w_desktop.exchange.parsed_rows import PeopleList
from l2w_desktop.texts import Lang
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    Card,
    ComboBox,
    ElidedLabel,
    Hair,
    Icon,
    emptied,
)

EXAMPLES = 5  # rows whose values are shown
MOST = 60  # columns on the screen; a list of people has far fewer
translate = QCoreApplication.translate  # lupdate finds it by this name


class ColumnTable(Card):
    """The columns and what they become; ``changed`` when the user chose another field."""

    changed = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__(pad=0, gap=0)
        self.lang: Lang = lang
        self.theme = Theme.of_app()
        self.boxes: list[tuple[str, ComboBox]] = []
        self._chosen: dict[str, str | None] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(20, 10, 20, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self.add(self._grid)

    @property
    def chosen(self) -> dict[str, str | None]:
        """What the user changed: header → field, None to leave the column out."""
        return dict(self._chosen)

    def forget(self) -> None:
        """Forget what was chosen: the fields of the other kind are others."""
        self._chosen.clear()

    def show_list(self, people: PeopleList, *, is_new: bool) -> None:
        """Show the columns of a list that was read."""
        if is_new:
            self.forget()
        if not is_new and self._refresh(people):
            return
        emptied(self._grid)
        self.boxes = []
        self._header(people)
        for place in range(min(len(people.headers.seen), MOST)):
            self._line(place, people)
        for column, stretch in enumerate((0, 3, 3, *(2,) * EXAMPLES)):
            self._grid.setColumnStretch(column, stretch)

    def _header(self, people: PeopleList) -> None:
        words = [self.tr("Your column"), self.tr("Becomes")]
        row_word = self.tr("Row {n}")
        words += [row_word.format(n=row.number) for row in people.table.rows[:EXAMPLES]]
        for place, word in enumerate(words, start=1):
            self._grid.addWidget(ElidedLabel(word, "chip", "text3"), 0, place)
        self._grid.addWidget(Hair(strong=True), 1, 0, 1, EXAMPLES + 3)

    def _line(self, place: int, people: PeopleList) -> None:
        header = people.headers.seen[place] or column_letters(place + 1)
        line = place + 2
        field = people.headers.columns[place]
        box = ComboBox([("", self.tr("Do not read"))])
        box.setMinimumWidth(self.theme.px(210))
        for column in columns_of(people.kind):
            box.addItem(column.label.in_(self.lang), column.code)
        box.setCurrentIndex(max(0, box.findData(field.code if field else "")))
        becomes = self.tr("{header} becomes").format(header=header)
        box.setAccessibleName(becomes)
        box.setProperty("header", header)
        box.activated.connect(self._on_choice)
        self.boxes.append((header, box))
        mark = Icon("check", "ok", 16) if field else Icon("minus", "text3", 16)
        self._grid.addWidget(mark, line, 0)
        self._grid.addWidget(ElidedLabel(header, "h3"), line, 1)
        self._grid.addWidget(box, line, 2)
        for number, row in enumerate(people.table.rows[:EXAMPLES]):
            text = row.cells[place] if place < len(row.cells) else ""
            cell = ElidedLabel(" ".join(text.split()), "body2", "text2")
            self._grid.addWidget(cell, line, number + 3)

    def _refresh(self, people: PeopleList) -> bool:
        """Bring marks and boxes up to date in place, so that the focus stays; False when not."""
        if len(self.boxes) != min(len(people.headers.seen), MOST):
            return False
        codes = {column.code for column in columns_of(people.kind)}
        shown = {self.boxes[0][1].itemData(n) for n in range(self.boxes[0][1].count())} - {""}
        if codes != shown:
            return False
        for place, (_, box) in enumerate(self.boxes):
            field = people.headers.columns[place]
            box.setCurrentIndex(max(0, box.findData(field.code if field else "")))
            item = self._grid.itemAtPosition(place + 2, 0)
            mark = item.widget() if item else None
            if isinstance(mark, Icon):
                mark.set_icon("check" if field else "minus", "ok" if field else "text3")
        return True

    def _on_choice(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self._chosen[str(box.property("header"))] = box.currentData() or None
        self.changed.emit()


def facts_of(people: PeopleList) -> list[tuple[str, Kind]]:
    """Return what reading the list found, as chips: rows, columns, rows that go back."""
    known = sum(column is not None for column in people.headers.columns)
    unknown, back = len(people.unknown_columns), len(people.rejected)
    warned = sum(1 for row in people.rows if row.warnings and not row.problems)
    found: list[tuple[str, Kind]] = [
        (translate("ListFacts", "Rows: {n}").format(n=len(people.rows)), "neutral"),
        (translate("ListFacts", "Columns recognised: {n}").format(n=known), "ok"),
    ]
    if unknown:
        words = ", ".join(people.unknown_columns)
        found.append((translate("ListFacts", "Not recognised: {names}").format(
            names=words if len(words) <= 40 else unknown), "warn"))  # fmt: skip
    if warned:
        found.append((translate("ListFacts", "With a remark: {n}").format(n=warned), "warn"))
    if back:
        found.append((translate("ListFacts", "Go back: {n}").format(n=back), "danger"))
    return found
