"""How the window looks: language, colours, letters, rows."""

from __future__ import annotations

from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import INSIDE, Section, framed
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Label, SegmentedChoice, boxed, column

SCALES = (100, 110, 125, 150)


class LookSection(Section):
    """What the user prefers to see; changed at once, without a new start."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        theme = Theme.of_app()
        self.lang = SegmentedChoice(
            self.tr("Language"), [("nl", "Nederlands"), ("en", "English")], shell.lang
        )
        self.look = SegmentedChoice(
            self.tr("Colours"),
            [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("As the computer")),
            ],
            theme.name,
        )
        self.letters = SegmentedChoice(
            self.tr("Letters"),
            [(str(n), f"{n} %") for n in SCALES],
            str(round(theme.scale * 100)),
        )
        self.rows = SegmentedChoice(
            self.tr("Rows in lists"),
            [("roomy", self.tr("Roomy")), ("compact", self.tr("Compact"))],
            "compact" if theme.is_compact else "roomy",
        )
        for choice, family in ((self.look, "theme"), (self.rows, "rows")):
            for option in choice.options:
                stands_for(option, f"{family}.{option.value}")
        self.rows.chosen.connect(self._on_rows)
        self.lang.chosen.connect(self._on_lang)
        self.look.chosen.connect(self._on_look)
        self.letters.chosen.connect(self._on_size)
        card = framed(self.tr("Window"))
        for words, choice in (
            (self.tr("Language"), self.lang),
            (self.tr("Colours"), self.look),
            (self.tr("Letters"), self.letters),
            (self.tr("Rows in lists"), self.rows),
        ):
            card.add(boxed(column(Label(words, "label"), choice, gap=6, margins=INSIDE)))
        self.add(card, None)
        theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        """Follow a choice that was made elsewhere."""
        theme = Theme.of_app()
        self.look.set_value(theme.name)
        self.rows.set_value("compact" if theme.is_compact else "roomy")

    def _on_rows(self, value: str) -> None:
        self.shell.prefer("is_compact", value == "compact")

    def _on_lang(self, value: str) -> None:
        self.shell.prefer("lang", value)

    def _on_look(self, value: str) -> None:
        self.shell.prefer("theme", value)

    def _on_size(self, value: str) -> None:
        self.shell.prefer("font_scale", int(value))
