"""What the program is made of, and under which licences."""

from __future__ import annotations

from l2w_desktop import __version__
from l2w_desktop.resources import resource
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import Section, framed
from l2w_desktop.views.widgets import Button, FactGrid, Label, boxed, column, row


class AboutSection(Section):
    """Version, parts, licences."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        facts = FactGrid(
            [
                (self.tr("Version"), __version__),
                (self.tr("Program"), "MIT"),
                (self.tr("Letters"), "Inter, Noto Sans (SIL OFL 1.1)"),
                (self.tr("Icons"), "Lucide (ISC)"),
                (self.tr("Window library"), "Qt 6, PySide6 (LGPL 3)"),
                (self.tr("Places in Belgium"), "GeoNames (CC BY 4.0)"),
            ]
        )
        self.licences = Button(self.tr("Read the licences"), "link", small=True)
        self.licences.clicked.connect(self._on_licences)
        card = framed(self.tr("About this program"), facts)
        card.add(boxed(row(self.licences, None, margins=(10, 0, 20, 12))))
        self.add(card, None)

    def _on_licences(self) -> None:
        names = ("LICENSE-Inter.txt", "LICENSE-Noto.txt", "LICENSE-DejaVu.txt")
        texts = [resource("fonts", name).read_text("utf-8") for name in names]
        texts.append(resource("icons", "LICENSE").read_text("utf-8"))
        texts.append("GeoNames, geonames.org, CC BY 4.0")
        words = Label("\n\n".join(texts), "caption", "text2", wraps=True)
        self.shell.open_sheet(
            self.tr("Licences"), boxed(column(words, None, margins=(24, 8, 24, 24)))
        )
