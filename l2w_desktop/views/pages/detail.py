"""The pane beside a list of people: who it is, the next step, facts, story, duo and documents."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.forms import Form
from l2w_desktop.services import numbers
from l2w_desktop.services.files import DuoCard, File
from l2w_desktop.services.register import READY
from l2w_desktop.texts import Lang
from l2w_desktop.views import widgets as w
from l2w_desktop.views.days import ago, date_words, short_day
from l2w_desktop.views.pages import people_facts
from l2w_desktop.views.pages.duo_card import DuoInset
from l2w_desktop.views.pages.story_words import document_title, events
from l2w_desktop.views.privacy.tab import PrivacyTab
from l2w_desktop.views.statuses import status_kind, status_words
from l2w_desktop.views.widgets.layouts import Part

FIRST_EVENTS = 4


class DetailPane(QWidget):
    """One file.

    Signals: ``match_asked(id)``, ``intake_asked(id)``, ``duo_asked(duo id)`` and
    ``privacy_asked(what, kind of consent)``.
    """

    match_asked = Signal(str)
    intake_asked = Signal(str)
    duo_asked = Signal(str)
    privacy_asked = Signal(str, str)

    def __init__(self, form: Form, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._form, self._lang = form, lang
        self._tab = "overview"
        self.file: File | None = None
        self.privacy: PrivacyTab | None = None
        self._today = dt.date.min
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 24, 24, 24)
        self._box.setSpacing(16)

    def show_file(self, file: File, today: dt.date) -> None:
        """Show another file; the open tab stays open."""
        self.file, self._today = file, today
        w.emptied(self._box)
        self._box.addLayout(self._head(file))
        if strip := self._rights(file):
            self._box.addWidget(strip)
        if file.privacy.erased_on is None:
            self._box.addLayout(self._buttons(file))
        self._box.addWidget(self._tabs(file))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(14)
        self._box.addLayout(self._parts)
        self._box.addStretch(1)
        self._show_tab(self._tab)

    def _head(self, file: File) -> QVBoxLayout:
        own = str(file.values.get("person.own_script_name") or "")
        chip = w.Chip(
            status_words(self._form.role, file.status, self._lang), status_kind(file.status)
        )
        number = file.number
        with suppress(numbers.WrongNumber):
            number = numbers.short(file.number)
        parts = [number, people_facts.age(file, self._today)]
        line = w.ElidedLabel(" · ".join(p for p in parts if p), "body2", "text2")
        line.setToolTip(file.number)
        name = w.ElidedLabel(file.name or self.tr("No name yet"), "h1")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        lines: list[Part] = [name]
        if own:
            lines.append(w.ElidedLabel(own, "body", "text2"))
        below = w.row(chip, line, gap=10)
        below.setStretch(1, 1)
        lines.append(below)
        head = w.row(w.Avatar(file.name, file.person_id, 56), w.boxed(w.column(*lines, gap=5)),
                     gap=16)  # fmt: skip
        head.setStretch(1, 1)
        return w.column(head)

    def _buttons(self, file: File) -> QVBoxLayout:
        buttons: list[QWidget] = []
        if file.duo is not None:
            duo = w.Button(self.tr("Open the duo"), "primary", "handshake")
            duo.clicked.connect(self._on_duo)
            buttons.append(duo)
        elif self._form.role == "mentee" and file.status == READY:
            match = w.Button(self.tr("Find a mentor"), "primary", "handshake")
            match.clicked.connect(self._on_match)
            buttons.append(match)
        intake = w.Button(self.tr("Open the intake"), "secondary" if buttons else "primary",
                          "pencil")  # fmt: skip
        intake.clicked.connect(self._on_intake)
        buttons.append(intake)
        return w.column(w.Flow(*buttons))

    def _tabs(self, file: File) -> QWidget:
        tabs = w.Tabs(
            self.tr("Parts of the file"),
            [
                ("overview", self.tr("Overview")),
                ("story", self.tr("Timeline"), len(file.story)),
                ("duo", self.tr("Duo"), len(file.duos) or None),
                ("documents", self.tr("Documents"), len(file.documents) or None),
                ("privacy", self.tr("Privacy")),
            ],
            self._tab,
        )
        tabs.chosen.connect(self._show_tab)
        self.tabs = tabs
        return w.boxed(w.column(tabs, w.Hair(strong=True), gap=0))

    def _show_tab(self, name: str) -> None:
        assert self.file is not None
        self._tab = name
        w.emptied(self._parts)
        fill = {
            "overview": self._overview,
            "story": self._story,
            "duo": self._duos,
            "documents": self._documents,
            "privacy": self._privacy,
        }[name]
        for part in fill(self.file):
            self._parts.addWidget(part)

    def _overview(self, file: File) -> list[QWidget]:
        role = self._form.role
        short = people_facts.facts(file, self._form, people_facts.SHORT[role], self._lang)
        long = people_facts.facts(file, self._form, people_facts.LONG[role], self._lang)
        parts: list[QWidget] = []
        if step := self._next_step(file):
            parts.append(step)
        parts += [w.FactGrid(short), *(_long_fact(*fact) for fact in long)]
        if file.duo is not None:
            inset = DuoInset(file.duo, file, self._today, self._lang)
            parts.append(inset)
        parts.append(self._latest(file))
        return parts

    def _next_step(self, file: File) -> QWidget | None:
        """Say the one thing that comes next, when there is one."""
        step = self.tr("Next step")
        if file.duo is not None:
            due = file.duo.next_due_on
            if due is None:
                return None
            words = self.tr("Next meeting before {day}")
            day = date_words(due, self._today, self._lang)
            return w.Strip("soft", words.format(day=day), step, icon="calendar")
        if file.status == READY and file.status_on:
            since = ago(file.status_on, self._today, self._lang)
            words = self.tr("Find a mentor. Ready since {when}").format(when=since)
            return w.Strip("soft", words, step, icon="handshake")
        missing = [e for e in self._form.entries if e.is_required and not file.values.get(e.key)]
        if missing:
            labels = ", ".join(e.label.in_(self._lang) for e in missing[:4])
            words = self.tr("Complete the intake: {fields}").format(fields=labels)
            return w.Strip("soft", words, step, icon="pencil")
        return None

    def _latest(self, file: File) -> QWidget:
        every = w.Button(self.tr("All"), "link", small=True)
        every.clicked.connect(self._on_all)
        every.setAccessibleName(self.tr("The whole timeline"))
        told = events(file.story, self._form.role, self._today, self._lang, FIRST_EVENTS)
        head = w.row(w.Label(self.tr("Latest events"), "h2"), None, every)
        return w.boxed(w.column(head, w.Timeline(told), gap=12))

    def _story(self, file: File) -> list[QWidget]:
        return [w.Timeline(events(file.story, self._form.role, self._today, self._lang))]

    def _duos(self, file: File) -> list[QWidget]:
        if not file.duos:
            line = self.tr("Who finds each other stands here.")
            return [w.EmptyState("handshake", self.tr("No duo yet"), line)]
        return [self._duo(duo, file) for duo in file.duos]

    def _duo(self, duo: DuoCard, file: File) -> QWidget:
        inset = DuoInset(duo, file, self._today, self._lang)
        inset.add_button()
        inset.opened.connect(self.duo_asked)
        return inset

    def _documents(self, file: File) -> list[QWidget]:
        if not file.documents:
            line = self.tr("What is printed for the duo stands here.")
            return [w.EmptyState("file-text", self.tr("No documents yet"), line)]
        parts: list[QWidget] = []
        for document in file.documents:
            made = document.issued_at.astimezone().date() if document.issued_at else None
            day = short_day(made, self._today, self._lang) if made else ""
            lines = w.column(
                w.ElidedLabel(document_title(document.name, self._lang), "h3"),
                w.ElidedLabel(f"{document.number} · {day}", "body2", "text2"),
                gap=2,
            )
            signed = document.status == "SIGNED"
            words = self.tr("Signed") if signed else self.tr("Not signed yet")
            box = w.row(w.IconTile("", "file-text", "info"), w.boxed(lines),
                         w.Chip(words, "ok" if signed else "warn"), gap=12)  # fmt: skip
            box.setStretch(1, 1)
            parts.append(w.boxed(box))
        return parts

    def _rights(self, file: File) -> w.Strip | None:
        """Say that the data were erased, may only be kept, or went to another site."""
        view = file.privacy
        if view.erased_on is not None:
            day = date_words(view.erased_on, self._today, self._lang)
            return w.Strip("info", self.tr("Erased on {day}").format(day=day))
        if view.restricted_on is not None:
            day = date_words(view.restricted_on, self._today, self._lang)
            words = self.tr("Nobody can edit them, and they leave in nothing.")
            title = self.tr("These data are restricted since {day}").format(day=day)
            return w.Strip("warn", title, words)
        if view.moved is not None and view.moved.on is not None:
            day = date_words(view.moved.on, self._today, self._lang)
            title = self.tr("This file is with {site} since {day}")
            return w.Strip("info", title.format(site=view.moved.to_site, day=day))
        return None

    def _privacy(self, file: File) -> list[QWidget]:
        before = self.privacy.focused if self.privacy is not None else ""
        tab = PrivacyTab(file.privacy, self._lang, before)
        tab.given.connect(partial(self.privacy_asked.emit, "give"))
        tab.withdrawn.connect(partial(self.privacy_asked.emit, "withdraw"))
        for name in ("access", "restrict", "lift", "erase", "refuse", "handover"):
            getattr(tab, f"{name}_asked").connect(partial(self.privacy_asked.emit, name, ""))
        self.privacy = tab
        return [tab]

    def _on_match(self) -> None:
        assert self.file is not None
        self.match_asked.emit(self.file.id)

    def _on_intake(self) -> None:
        assert self.file is not None
        self.intake_asked.emit(self.file.id)

    def _on_duo(self) -> None:
        assert self.file is not None
        assert self.file.duo is not None
        self.duo_asked.emit(self.file.duo.id)

    def _on_all(self) -> None:
        self.tabs.set_value("story")
        self._show_tab("story")


def _long_fact(label: str, value: str) -> QWidget:
    """Return a fact whose value may take several lines."""
    words = w.Label(value, "label", wraps=True)
    words.setAccessibleName(f"{label}: {value}")
    return w.boxed(w.column(w.Label(label, "caption", "text3"), words, gap=2))
