"""How the window looks: language, colours, letters."""

from __future__ import annotations

from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import INSIDE, Section, framed
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
        self.lang.chosen.connect(self._on_lang)
        self.look.chosen.connect(self._on_look)
        self.letters.chosen.connect(self._on_size)
        card = framed(self.tr("Window"))
        for words, choice in (
            (self.tr("Language"), self.lang),
            (self.tr("Colours"), self.look),
            (self.tr("Letters"), self.letters),
        ):
            card.add(boxed(column(Label(words, "label"), choice, gap=6, margins=INSIDE)))
        self.add(card, None)

    def _on_lang(self, value: str) -> None:
        self.shell.prefer("lang", value)

    def _on_look(self, value: str) -> None:
        self.shell.prefer("theme", value)

    def _on_size(self, value: str) -> None:
        self.shell.prefer("font_scale", int(value))
