"""Setting up: which desk this is, who works here, and the passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit

from l2w_desktop.errors import UserError
from l2w_desktop.services.founding import checked_site_code, presets
from l2w_desktop.store.keys import MINIMUM, check_length
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.steps import Step
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Card,
    CheckBox,
    Field,
    Label,
    LineEdit,
    SegmentedChoice,
    Strip,
    boxed,
    column,
    row,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a new installation is made of."""

    site_code: str
    site_name: str
    preset: str
    user_name: str
    passphrase: str


class DeskStep(Step):
    """The code and name of the desk and the programme that it follows."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.title.setText(self.tr("Your desk"))
        self.line.setText(self.tr("You can change the name later. The code stays."))
        self.name = self.tr("Desk and programme")
        self.on = self.tr("Continue")
        self.site_name = Field(self.tr("Name of the desk"), LineEdit("", "Loket Gent"))
        self.code = Field(
            self.tr("Code of the desk"),
            LineEdit("", "GENT"),
            self.tr("2 to 12 capitals or digits. It stands in every file number."),
        )
        options = [(name, str(preset["name"])) for name, preset in presets().items()]
        self.preset = SegmentedChoice(self.tr("Programme"), options, "mentoring-naar-werk")
        self.rules = Label("", "body2", "text2", wraps=True)
        self.preset.chosen.connect(self._show_rules)
        self._is_typed = False
        _entry(self.site_name).textEdited.connect(self._suggest)
        _entry(self.code).textEdited.connect(self._on_code)
        pair = row(self.site_name, self.code, gap=16)
        pair.setStretch(0, 3)
        pair.setStretch(1, 2)
        card = Card(
            pair, 6, Label(self.tr("Programme"), "label"), self.preset, self.rules, gap=8, pad=24
        )
        card.setMaximumWidth(Theme.of_app().px(760))
        self.body.addWidget(card)
        self._show_rules(self.preset.value())

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self.site_name.entry.setFocus()

    def is_right(self) -> bool:
        """Check the code; the rest may stay empty."""
        try:
            checked_site_code(self.code_text())
        except UserError as problem:
            self.code.show_message("danger", problem.in_(self.lang))
            self.code.entry.setFocus()
            return False
        self.code.clear_message()
        return True

    def code_text(self) -> str:
        """Return the code as typed."""
        return _text(self.code)

    def name_text(self) -> str:
        """Return the name as typed."""
        return _text(self.site_name).strip()

    def _suggest(self, text: str) -> None:
        if not self._is_typed:
            words = [w for w in text.split() if w.casefold() not in ("loket", "desk")]
            letters = "".join(c for c in "".join(words).upper() if c.isascii() and c.isalnum())
            entry = self.code.entry
            assert isinstance(entry, LineEdit)
            entry.setText(letters[:12])

    def _on_code(self, text: str) -> None:
        self._is_typed = bool(text)
        self.code.clear_message()

    def _show_rules(self, name: str) -> None:
        preset = presets()[name]
        words = (
            self.tr("A duo lasts {months} months, with {norm} hours a week.")
            if preset["norm_unit"] == "minutes"
            else self.tr("A duo lasts {months} months, with {norm} meetings a month.")
        )
        norm = preset["norm"] / 60 if preset["norm_unit"] == "minutes" else preset["norm"]
        self.rules.setText(words.format(months=preset["duration_months"], norm=f"{norm:g}"))


class YouStep(Step):
    """The name of the first user and a passphrase, twice."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.name = self.tr("Your passphrase")
        self.on = self.tr("Set up")
        self.title.setText(self.tr("Your name and passphrase"))
        self.line.setText(self.tr("The passphrase locks all data on this computer."))
        self.user = Field(self.tr("Your first and last name"), LineEdit())
        self.first = Field(
            self.tr("Passphrase"),
            _secret(),
            self.tr("At least {n} characters. Four words work well.").format(n=MINIMUM),
        )
        self.second = Field(self.tr("The passphrase again"), _secret())
        self.is_shown = CheckBox(self.tr("Show what I type"))
        self.is_shown.toggled.connect(self._on_show)
        for field in (self.user, self.first, self.second):
            _entry(field).textEdited.connect(field.clear_message)
        _entry(self.first).textEdited.connect(self._count)
        pair = row(self.first, self.second, gap=16)
        warning = Strip(
            "warn",
            self.tr("Nobody can reset this passphrase"),
            self.tr("Next you get a recovery key on paper. Keep it well."),
        )
        card = Card(self.user, pair, boxed(column(self.is_shown)), warning, gap=14, pad=24)
        card.setMaximumWidth(Theme.of_app().px(760))
        self.body.addWidget(card)

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        (self.user if not self.user_text() else self.first).entry.setFocus()

    def is_right(self) -> bool:
        """Check name, length and that both are the same; focus on the first that is not."""
        if not self.user_text():
            return _wrong(self.user, self.tr("Fill in your name."))
        try:
            check_length(self.passphrase())
        except UserError as problem:
            return _wrong(self.first, problem.in_(self.lang))
        if _text(self.second) != self.passphrase():
            return _wrong(self.second, self.tr("The two are not the same. Type it again."))
        return True

    def user_text(self) -> str:
        """Return the name as typed."""
        return _text(self.user).strip()

    def passphrase(self) -> str:
        """Return the passphrase as typed first."""
        return _text(self.first)

    def _count(self, text: str) -> None:
        left = MINIMUM - len(text)
        if text and left > 0:
            words = self.tr("{n} characters to go.").format(n=left)
            self.first.show_message("help", words)
        elif text:
            self.first.show_message("ok", self.tr("Long enough."))

    def _on_show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            _entry(field).setEchoMode(mode)


def _secret() -> LineEdit:
    entry = LineEdit()
    entry.setEchoMode(QLineEdit.EchoMode.Password)
    return entry


def _entry(field: Field) -> LineEdit:
    entry = field.entry
    assert isinstance(entry, LineEdit)
    return entry


def _text(field: Field) -> str:
    return _entry(field).text()


def _wrong(field: Field, sentence: str) -> bool:
    field.show_message("danger", sentence)
    field.entry.setFocus()
    return False
