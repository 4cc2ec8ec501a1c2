"""Windows are drawn offscreen, in the light theme, and never open a dialog that waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from l2w_desktop.views import main_window
from l2w_desktop.views import widgets as w
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.words import speak


@pytest.fixture(autouse=True)
def _fresh_window(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    def no_dialog(dialog: QDialog) -> int:
        raise AssertionError(f"a modal dialog opened: {type(dialog).__name__}")

    monkeypatch.setattr(QDialog, "exec", no_dialog)
    speak(qapp, "nl")
    theme = Theme.of_app()
    theme.choose("light")
    theme.set_scale(1.0)
    yield theme
    # closed windows are otherwise kept, and restyled, until an event loop runs
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.choose("light")
    theme.set_scale(1.0)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme.of_app()


class Sampler(Page):
    """A page with every widget once, so that the walkers have something to walk over."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "Alles samen", 214)
        self.set_subtitle("Elk onderdeel staat hier één keer, met een lange zin erbij.")
        self.set_actions(w.IconButton("Alle filters", "funnel"), w.Button("Afronden", "primary"))
        self.pills = w.FilterPills("Filter", [("a", "Alle"), ("b", "Wacht op mentor", 12)], "a")
        self.name = w.Field(
            "Familienaam", w.LineEdit("Voorbeeld"), "Zoals op de kaart", required=True
        )
        self.note = w.Field("Notitie", w.TextArea("", "Wat u wilt onthouden"))
        self.place = w.Field(
            "Gemeente", w.ComboBox([("9000", "9000 Gent"), ("9300", "9300 Aalst")])
        )
        self.count_field = w.Field("Aantal", w.SpinBox(0, 9, 4))
        self.way = w.Field(
            "Bereikbaar via", w.SegmentedChoice("Via", [("g", "Gsm"), ("e", "E-mail")])
        )
        self.consent = w.CheckBox("Toestemming gegeven", True)
        busy = w.BusyCard("Pakket wordt gemaakt")
        busy.set_progress(24, 37, 4)
        marks = w.Flow(
            w.Chip("Actief duo", "duo"), w.Chip("Zelfde sector", "ok", "check"), w.KeyHint("F6"),
            w.Avatar("Nora Voorbeeld"), w.RhythmDots(1, 2), w.Ring(71, "gehaald"),
            w.DoubleAvatar(("Nora Voorbeeld", ""), ("Bert Model", "")), w.Number("38"),
            w.Sparkline([1, 3, 2, 5], "stijgt van 1 naar 5"),
            w.IconTile("Bellen", "phone", "danger"),
        )  # fmt: skip
        self.add(
            self.pills,
            w.Strip("warn", "Kent u deze persoon al?", "De naam bestaat al.", "Vergelijk"),
            w.Card(self.name, self.note, self.place, self.count_field, self.way, self.consent),
            w.section("Merktekens", marks, w.ProgressBar("Verplichte velden", 4, 9)),
            busy,
            w.row(
                w.ElidedLabel("62 van 214 dossiers", "body2", "text2"),
                w.KeyHints([("↑ ↓", "bladeren"), ("Enter", "openen"), ("Ctrl N", "nieuw")]),
            ),
            w.Card(w.BarChart([("40", 5), ("41", 7)], "Intakes"), w.Skeleton(1)),
            w.EmptyState("users", "Nog geen mentees", "Start een intake.", "Start een intake"),
            None,
        )
        facts = w.FactGrid([("Telefoon", "0470 00 00 00"), ("Diploma", "")])
        events = [w.Event("phone", "info", "Gebeld", "18 nov", "Geen antwoord, later opnieuw.")]
        pane = w.boxed(
            w.column(
                w.Label("Nora Voorbeeld", "h1"),
                w.Tabs("Deel", [("o", "Overzicht"), ("d", "Duo")], "o"),
                w.Inset(facts), w.Timeline(events), None, margins=(24, 24, 24, 24),
            )
        )  # fmt: skip
        self.set_pane(pane)


@pytest.fixture
def sampler(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> MainWindow:
    """The real window with the sampler as its first page."""
    first, *rest = main_window.PAGES
    monkeypatch.setattr(main_window, "PAGES", (replace(first, build=Sampler), *rest))
    window = MainWindow(site="Loket Test", user=("Nora Voorbeeld", "Coördinator"))
    qtbot.addWidget(window)
    return window
