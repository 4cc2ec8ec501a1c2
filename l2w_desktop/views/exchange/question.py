"""The right side of *Choices*: one question with its answers, and a choice that was made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QWidget

from l2w_desktop.services.conflicts import Conflict, Option
from l2w_desktop.services.decided import Decided
from l2w_desktop.services.field_words import capital
from l2w_desktop.texts import Lang
from l2w_desktop.views.exchange.option_card import (
    AnswerCard,
    OptionCard,
    SmallCard,
    lowered,
    spoken_moment,
)
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Avatar,
    Button,
    Card,
    ElidedLabel,
    Field,
    Hair,
    Icon,
    KeyHint,
    KeyHints,
    Label,
    LineEdit,
    Strip,
    Tiles,
    boxed,
    column,
    row,
)

ANSWER_WIDTH = 250  # pixels at 100 %


class QuestionCard(Card):
    """Who, the question, the answers; ``confirmed`` by the button, ``opened(page, id)``."""

    confirmed = Signal()
    opened = Signal(str, object)

    def __init__(self, conflict: Conflict, lang: Lang) -> None:
        super().__init__(gap=14)
        self.conflict = conflict
        self.lang: Lang = lang
        self.take = conflict.options[0].take if conflict.options else 0
        self.cards: list[AnswerCard] = []
        self.fields: dict[str, LineEdit] = {}
        self.group = QButtonGroup(self)
        self.do = Button("", "primary", "check")
        self.do.clicked.connect(self.confirmed)
        stands_for(self.do, "choice.keep")
        self.add(self._head(), Hair(strong=True))
        self.add(Label(conflict.question.in_(lang), "h2", wraps=True))
        self._answers = column(gap=14)
        self.add(Scroll(boxed(self._answers)))
        self.body.setStretch(3, 1)
        if conflict.status == "WITHHELD":
            self._show_withheld()
            return
        self._show_answers()
        self.add(Hair(strong=True), self._foot())
        newest = next((o.take for o in conflict.options if o.is_newest), self.take)
        self.choose(newest)

    def choose(self, take: int) -> None:
        """Pick an answer by its number; an unknown number changes nothing."""
        card = next((c for c in self.cards if c.take == take), None)
        if card is not None:
            card.pick.setChecked(True)
            if self.is_typing and self.fields:
                next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_typing(self) -> bool:
        """Whether another value is typed instead of one that is there."""
        return self.take == len(self.conflict.options) + 1

    def typed(self) -> Mapping[str, str] | None:
        """Return what was typed, by column; None when one of the values is picked."""
        if not self.is_typing:
            return None
        return {name: field.text() for name, field in self.fields.items()}

    def chosen_words(self) -> str:
        """Return the picked value in a few words, for the line that tells what was done."""
        if self.is_typing:
            return " ".join(field.text() for field in self.fields.values()).strip()
        option = next(o for o in self.conflict.options if o.take == self.take)
        told = [e for e in option.lines if e.differs] or option.lines
        words = ", ".join(e.words.in_(self.lang) for e in told if e.words.nl)
        return words or self.tr("not filled in")

    def _head(self) -> QWidget:
        found = self.conflict
        line = "  ·  ".join(part for part in (found.kind.in_(self.lang), found.number) if part)
        names = boxed(
            column(ElidedLabel(found.name or found.number, "h2"),
                   ElidedLabel(line, "body2", "text2"), gap=2)
        )  # fmt: skip
        head = row(Avatar(found.name or "?", size=42), names, gap=14)
        head.setStretch(1, 1)
        if found.page:
            look = Button(self.tr("Open the file"), "link", small=True)
            look.clicked.connect(self._on_open)
            head.addWidget(look)
        return boxed(head)

    def _show_answers(self) -> None:
        values = Tiles(least=Theme.of_app().px(ANSWER_WIDTH), gap=16)
        small = Tiles(least=Theme.of_app().px(ANSWER_WIDTH), gap=12)
        for option in self.conflict.options:
            if option.is_both:
                self._add(small, SmallCard(option.take, self.tr("Keep both"), self._said(option)))
            else:
                self._add(values, OptionCard(option, self.lang))
        if self.conflict.may_be_typed:
            take = len(self.conflict.options) + 1
            card = SmallCard(take, self.tr("Type it"), self.tr("None of them is right"))
            self._add(small, card)
            self._typing = boxed(self._entries())
            self._typing.hide()
            card.add(self._typing)
        for tiles in (values, small):
            self._answers.addWidget(boxed(tiles))
        self._answers.addStretch(1)

    def _add(self, tiles: Tiles, card: AnswerCard) -> None:
        card.picked.connect(self._on_picked)
        stands_for(card.pick, "choice.pick")
        self.group.addButton(card.pick)
        self.cards.append(card)
        tiles.addWidget(card)

    def _entries(self) -> QLayout:
        box = column(gap=10, margins=(0, 6, 0, 2))
        first = self.conflict.options[0]
        labels = {line.name: line for line in first.lines}
        for name in self.conflict.may_be_typed:
            line = labels.get(name)
            if line is None:
                continue
            entry = LineEdit(line.words.in_(self.lang))
            entry.returnPressed.connect(self.confirmed)
            self.fields[name] = entry
            box.addWidget(Field(capital(line.label.in_(self.lang)), entry))
        return box

    def _foot(self) -> QWidget:
        hints = KeyHints([(f"1–{len(self.cards)}", self.tr("choose")), ("↓", self.tr("next"))])
        foot = row(self.do, KeyHint("Enter"), hints, gap=12)
        foot.setStretch(2, 1)
        return boxed(foot)

    def _show_withheld(self) -> None:
        strip = Strip(
            "info", self.tr("You can only read this."),
            self.tr("Another desk keeps one of the values to itself. It chooses there."),
        )  # fmt: skip
        self._answers.addWidget(strip)
        for option in self.conflict.options:
            self._answers.addWidget(OptionCard(option, self.lang))
        self._answers.addStretch(1)

    def _said(self, option: Option) -> str:
        return ", ".join(e.words.in_(self.lang) for e in option.lines).replace("\n", " ")

    def _on_picked(self, take: int) -> None:
        self.take = take
        if self.conflict.may_be_typed:
            self._typing.setVisible(self.is_typing)
        option = next((o for o in self.conflict.options if o.take == take), None)
        if option is None:
            words = self.tr("Keep what I type")
        elif option.is_both:
            words = self.tr("Keep both")
        else:
            words = self.tr("Choose {place}").format(place=option.site.in_(self.lang))
        self.do.set_text(words)

    def _on_open(self) -> None:
        target: object = self.conflict.target
        if self.conflict.page == "duos":
            target = ("duo", self.conflict.target)
        self.opened.emit(self.conflict.page, target)


class DecidedCard(Card):
    """A choice that was made, with the way back while nothing followed; ``reopened(decided)``."""

    reopened = Signal(object)

    def __init__(self, made: Decided, lang: Lang) -> None:
        super().__init__(gap=14)
        self.made = made
        found = made.conflict
        names = boxed(
            column(ElidedLabel(found.name or found.number, "h2"),
                   ElidedLabel(capital(found.label.in_(lang)), "body2", "text2"), gap=2)
        )  # fmt: skip
        head = row(Avatar(found.name or "?", size=42), names, gap=14)
        head.setStretch(1, 1)
        self.add(head, Hair(strong=True))
        who = self.tr("{user} chose this on {when}").format(
            user=made.user or "–", when=lowered(spoken_moment(made.at, lang), lang)
        )
        self.add(Label(who, "body", "text2", wraps=True))
        for option in found.options:
            if option.is_both and option.take != made.take:
                continue
            self.add(self._answer(option, lang, is_taken=option.take == made.take))
        if not made.take:
            self.add(Label(self.tr("Another value was typed."), "label"))
        self.back = Button(self.tr("Choose again"), icon="undo-2")
        self.back.setVisible(made.is_last)
        self.back.clicked.connect(self._on_back)
        if not made.is_last:
            self.add(Label(self.tr("It was changed again since."), "body2", "text2", wraps=True))
        self.add(row(self.back, None), None)

    def _answer(self, option: Option, lang: Lang, *, is_taken: bool) -> QWidget:
        words = ", ".join(e.words.in_(lang) for e in option.lines) or "–"
        site = self.tr("Both") if option.is_both else option.site.in_(lang)
        mark = Icon("minus", "text3", 16)
        if is_taken:
            mark = Icon("check", "ok", 16, self.tr("chosen"))
        line = row(mark, Label(words, "h3" if is_taken else "body", wraps=True),
                   Label(site, "body2", "text2"), gap=10)  # fmt: skip
        line.setStretch(1, 1)
        return boxed(line)

    def _on_back(self) -> None:
        self.reopened.emit(self.made)
