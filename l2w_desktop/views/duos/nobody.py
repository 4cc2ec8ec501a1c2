"""What the matching screen says when no mentor fits: the funnel, and the rule that would help."""

from __future__ import annotations

from PySide6.QtCore import Signal

from l2w_desktop.matching import words as told
from l2w_desktop.services.match_sheet import MatchSheet, Nearest
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Button, Card, Icon, Label, boxed, column, row


class NobodyFits(Card):
    """No mentor passes the rules; ``asked`` when staff wants to choose anyway."""

    asked = Signal()

    def __init__(self, shell: Shell, sheet: MatchSheet) -> None:
        super().__init__(pad=28, gap=14)
        self.shell = shell
        name = sheet.seeker.first_name
        title = self.tr("No mentor fits {name} now").format(name=name)
        line = say(shell, told.funnel(sheet.mentors, sheet.dropped, sheet.fitting))
        if not sheet.mentors:
            line = self.tr("There are no mentors yet.")
        self.add(Label(title, "h2", wraps=True), Label(line, "body", "text2", wraps=True))
        if sheet.mentors:
            self.add(*(boxed(help_row(shell, near)) for near in sheet.helps))
            if not sheet.helps:
                self.add(Label(say(shell, told.relief(())), "body", wraps=True))
        pick = Button(self.tr("Choose a mentor yourself"), icon="search")
        pick.clicked.connect(self.asked)
        self.add(row(pick, None), None)


def help_row(shell: Shell, near: Nearest):  # type: ignore[no-untyped-def]
    """Return one rule that would help, with the mentor that it would bring."""
    rule = say(shell, told.relief((near.rule,)))
    who = f"{near.name} ({say(shell, told.score(near.score))})"
    text = Label(f"{rule} {who}", "label", wraps=True)
    line = row(Icon("info", "info", 16), boxed(column(text)), gap=10)
    line.setStretch(1, 1)
    return line
