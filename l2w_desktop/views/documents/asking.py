"""The sheets that ask about whom a document is, before it is shown as it prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from l2w_desktop.documents import DOCUMENTS, Document
from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.services import lists
from l2w_desktop.services.lists import Query
from l2w_desktop.views.documents.wanted import Wanted
from l2w_desktop.views.duos.finder import SHOWN, Finder, Found
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    CheckBox,
    ElidedLabel,
    Field,
    IconButton,
    Inset,
    Label,
    LineEdit,
    emptied,
    row,
)

Chosen = Callable[[Wanted], None]


class _AskSheet(SheetForm):
    """What both sheets share: what the document is for, the tick for a blank one, the button."""

    def __init__(self, shell: Shell, document: Document, chosen: Chosen) -> None:
        show = QCoreApplication.translate("AskSheet", "Show as it prints")
        super().__init__(shell, show, "eye")
        self.document = document
        self._chosen = chosen
        blank = QCoreApplication.translate("AskSheet", "Blank, to fill in by hand")
        self.blank = CheckBox(blank)
        self.blank.toggled.connect(self._on_blank)
        self.asked: list[QWidget] = []

    def ask(self, *fields: QWidget) -> None:
        """Lay the fields out; they rest while the form stays blank."""
        self.asked = list(fields)
        purpose = Label(say(self.shell, self.document.purpose), "body2", "text2", wraps=True)
        self.lay_out(purpose, *fields, self.blank)

    def wanted(self) -> Wanted | None:
        """Return the document that the fields ask for; None, and a sentence, when one lacks."""
        raise NotImplementedError

    @override
    def submit(self) -> None:
        if self.blank.isChecked():
            found: Wanted | None = Wanted(self.document.name, is_blank=True)
        else:
            found = self.wanted()
        if found is not None:
            self.shell.close_sheet()
            self._chosen(found)

    def _on_blank(self, is_blank: bool) -> None:
        self.strip.hide()
        for field in self.asked:
            field.setEnabled(not is_blank)


class AskPerson(_AskSheet):
    """A document about one duo, mentor or mentee: a few letters, Enter, Ctrl Enter."""

    def __init__(self, shell: Shell, document: Document, chosen: Chosen) -> None:
        super().__init__(shell, document, chosen)
        self.subject = ""
        name = {
            "duo": self.tr("Duo"),
            "mentor": self.tr("Mentor"),
            "mentee": self.tr("Mentee"),
        }[document.subject]
        self.finder = Finder(name, self.tr("Type a name or file number"), self._ask)
        self.finder.found.connect(self._on_found)
        self.finder.line.textEdited.connect(self._on_typed)
        self.ask(Field(name, self.finder))

    @override
    def wanted(self) -> Wanted | None:
        if self.subject:
            return Wanted(self.document.name, (self.subject,))
        self.tell(self.tr("Choose a name from the list, or tick that the form stays blank."))
        self.finder.line.setFocus()
        return None

    def _ask(self, text: str) -> Sequence[Found]:
        return self.bridge.read(partial(_found, self.document.subject, text))

    def _on_found(self, subject: str) -> None:
        self.subject = subject
        self.strip.hide()
        self.do.setFocus()

    def _on_typed(self) -> None:
        self.subject = ""


class AskList(_AskSheet):
    """An attendance list: what the activity is called and who registered for it."""

    def __init__(self, shell: Shell, document: Document, chosen: Chosen) -> None:
        super().__init__(shell, document, chosen)
        self.people: dict[str, str] = {}
        self.title = LineEdit("", self.tr("For example: Language café of 3 December"))
        self.finder = Finder(
            self.tr("Who registered?"), self.tr("Type a name or file number"), self._ask
        )
        self.finder.found.connect(self._on_found)
        self.listed = Inset(pad=10, gap=2)
        self.listed.hide()
        self.initials = CheckBox(self.tr("Initials only"))
        help_text = self.tr("You may also leave this open; there are always empty rows.")
        self.ask(
            Field(self.tr("Activity"), self.title),
            Field(self.tr("Who registered?"), self.finder, help_text),
            self.listed,
            self.initials,
        )

    @override
    def wanted(self) -> Wanted | None:
        title = self.title.text().strip()
        if not title:
            self.tell(self.tr("Name the activity, or tick that the form stays blank."))
            self.title.setFocus()
            return None
        variant = [d for d in DOCUMENTS if d.template == self.document.template and d.variant]
        is_variant = self.initials.isChecked() and variant
        name = variant[0].name if is_variant else self.document.name
        return Wanted(name, (title, *self.people))

    def _ask(self, text: str) -> Sequence[Found]:
        found = self.bridge.read(partial(_people, text))
        return [person for person in found if person[0] not in self.people]

    def _on_found(self, person: str) -> None:
        self.people[person] = self.finder.line.text()
        self.finder.line.clear()
        self.finder.look("")
        self.finder.line.setFocus()
        self._show_people()

    def _show_people(self) -> None:
        emptied(self.listed.body)
        for person, words in self.people.items():
            drop = IconButton(
                self.tr("Take {name} off").format(name=words), "x", "link", small=True
            )
            drop.setProperty("person", person)
            drop.clicked.connect(self._on_drop)
            line = row(ElidedLabel(words, "label"), drop, gap=8)
            line.setStretch(0, 1)
            self.listed.add(line)
        self.listed.setVisible(bool(self.people))

    def _on_drop(self) -> None:
        self.people.pop(str(self.sender().property("person")))
        self._show_people()
        self.finder.line.setFocus()


def ask_sheet(shell: Shell, document: Document, chosen: Chosen) -> SheetForm:
    """Return the sheet that asks what a document is about."""
    kind = AskList if document.subject == "title" else AskPerson
    return kind(shell, document, chosen)


def _found(subject: str, text: str, session: Any) -> list[Found]:
    if subject == "duo":
        return [(d.id, d.name) for d in lists.duos(session, Query(text, limit=SHOWN))]
    return _files(Mentor if subject == "mentor" else Mentee, text, session)


def _people(text: str, session: Any) -> list[Found]:
    """Return mentees and mentors together, by name."""
    both = _files(Mentee, text, session) + _files(Mentor, text, session)
    return sorted(both, key=_words)


def _files(role: type[Mentee] | type[Mentor], text: str, session: Any) -> list[Found]:
    rows = lists.people(session, role, Query(text, limit=SHOWN))
    return [(r.id, " · ".join(p for p in (r.name, r.place or "", r.number) if p)) for r in rows]


def _words(found: Found) -> str:
    return found[1].casefold()
