"""Goes from view to view: first window, setting up, unlocking, the open desk and back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import demo, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import today
from l2w_desktop.settings import Preferences, demo_folder, save_preferences
from l2w_desktop.store import files, keys
from l2w_desktop.store.wraps import STANDARD, Cost
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.flow import Begin, Door
from l2w_desktop.views.begin.run import follow
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.problem import ProblemView, WaitView
from l2w_desktop.views.recover import RecoverView
from l2w_desktop.views.stage import Stage
from l2w_desktop.views.theme import Theme, ThemeName
from l2w_desktop.views.unlock import UnlockView
from l2w_desktop.views.unlocking import Unlocking
from l2w_desktop.views.words import speak

EXAMPLE_PEOPLE = 20  # of each role: enough to look around, quick to make


class _NoStore:
    """Stands in for a database while no desk is open: its work has no sessions."""

    def read(self) -> AbstractContextManager[Any]:
        """There is nothing to read or write."""
        raise RuntimeError("no desk is open")

    write = read

    def watch(self, listener: object) -> Callable[[], None]:
        """Nothing is ever written."""
        del listener
        return _nothing


def _nothing() -> None:
    """End a watch that never began."""


@dataclass(frozen=True)
class Start:
    """What the program starts with. ``preferences_file`` None keeps no preferences."""

    folder: Path
    page: str = "today"
    preferences: Preferences = dataclasses.field(default_factory=Preferences)
    preferences_file: Path | None = None
    log_path: Path | None = None
    example: Path | None = None
    cost: Cost = STANDARD


class Program(QObject):
    """Holds the stage and whatever is open on it."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._app, self._start = app, start
        self.preferences = start.preferences
        self.stage = Stage()
        self.stage.closed.connect(self.close)
        self.office = Bridge(_NoStore(), self.lang, start.log_path)
        self.office.refused.connect(self._on_office_problem)
        self.office.failed.connect(self._on_office_problem)
        self.place: Workplace | None = None
        self.bridge: Bridge | None = None
        self.page = start.page
        self._folder = start.folder
        self.unlocking = Unlocking(self.stage, self.office, self.lang)
        self.unlocking.opened.connect(self._on_unlocked)

    @property
    def lang(self) -> Lang:
        """The language of the window."""
        return cast(Lang, self.preferences.lang)

    @property
    def view(self) -> QWidget | None:
        """The view that is shown."""
        return self.stage.view

    @property
    def is_busy(self) -> bool:
        """Whether work is going on that may still change what is shown."""
        return bool(self.office.jobs or (self.bridge and self.bridge.jobs))

    def begin(self) -> None:
        """Show the first window, or the unlocking of the desk in the folder."""
        if files.is_installed(self._folder):
            self.show_unlock()
        else:
            self.show_first()

    def show_first(self, problem: str = "") -> None:
        """Show the three doors."""
        self._folder = self._start.folder
        first = FirstWindow()
        first.demo_asked.connect(self.look_around)
        first.list_asked.connect(self.begin_list)
        first.package_asked.connect(self.begin_package)
        if problem:
            first.show_problem(problem)
        self.stage.show_view(first)

    # ----- looking around -------------------------------------------------------------------

    def look_around(self) -> None:
        """Make a fictitious desk and open it; nothing to type."""
        folder = self._start.example or demo_folder()
        wait = WaitView(
            self.tr("The example is made"),
            self.tr("A fictitious desk does a month of work. Nobody in it exists."),
        )

        def make(work: Work) -> Workplace:
            demo.walk(
                folder, people=EXAMPLE_PEOPLE, seed=1, passphrase=demo.PASSPHRASE, lang=self.lang,
                say=_say_nothing, report=work.report, has_picture=False,
            )  # fmt: skip
            return workplace.open_as(folder / demo.SITE, demo.USER, _demo_passphrase)

        self.stage.show_view(wait)
        job = self.office.start(make, self._on_example, self.tr("Example"), self.show_first)
        follow(self.office, wait.busy, job)
        wait.busy.stopped.connect(job.stop)
        wait.busy.stopped.connect(self.show_first_again)

    def show_first_again(self) -> None:
        """Go back to the three doors."""
        self.show_first()

    def _on_example(self, place: Workplace) -> None:
        self.enter(place)

    # ----- setting up -----------------------------------------------------------------------

    def begin_list(self) -> None:
        """Open the door *Begin with my list*; an open example is left."""
        self._leave()
        if files.is_installed(self._start.folder):
            self._folder = self._start.folder
            self.show_unlock()
        else:
            self._show_steps("list")

    def begin_package(self) -> None:
        """Open the door *Read in a package*."""
        self._show_steps("package")

    def read_list(self) -> None:
        """Read a list into the desk that is open."""
        if self.bridge is not None:
            self._show_steps("list", self.place)

    def _show_steps(self, door: Door, place: Workplace | None = None) -> None:
        office = self.bridge if place is not None and self.bridge else self.office
        steps = Begin(
            office, self._start.folder, door, self.lang, place=place, cost=self._start.cost
        )
        steps.left.connect(self._on_steps_left)
        steps.opened.connect(self._on_steps_opened)
        self.stage.show_view(steps)

    def _on_steps_left(self) -> None:
        if self.place is not None:
            self._show_main(self.page)
        else:
            self.show_first()

    def _on_steps_opened(self, place: Workplace, page: str) -> None:
        is_doubtful = page == "doubtful"
        self.enter(place, "today" if is_doubtful else page)
        if is_doubtful and isinstance(self.view, MainWindow):
            self.view.go("today", "doubtful")

    # ----- unlocking ------------------------------------------------------------------------

    def show_unlock(self, note: tuple[str, str] = ("", "")) -> None:
        """Ask who works and the passphrase; a damaged key file gives its sentence instead."""
        self.unlocking.lang = self.lang
        try:
            self.unlocking.show(self._folder, note)
        except UserError as problem:
            view = ProblemView(problem.in_(self.lang), can_leave=False)
            view.retried.connect(self.begin)
            self.stage.show_view(view)

    def _on_unlocked(self, place: Workplace) -> None:
        self.enter(place, self.page)

    # ----- the open desk --------------------------------------------------------------------

    def enter(self, place: Workplace, page: str = "today") -> None:
        """Show the desk that was opened."""
        if place is not self.place:
            self._leave()
            self.place = place
            self._folder = place.store.folder
            self.bridge = Bridge(place.store, self.lang, self._start.log_path)
            self.bridge.changed.connect(self._on_changed)
        self._show_main(page)

    def _show_main(self, page: str) -> None:
        place, bridge = self.place, self.bridge
        assert place is not None
        assert bridge is not None
        bridge.lang = self.lang
        role = next((u.role for u in keys.users(self._folder) if u.id == place.user_id), "")
        words = code_list("user_roles").label(role).in_(self.lang).capitalize()
        window = MainWindow(
            bridge, self.lang, place.here.site_name, (place.user_name, words), place, page
        )
        window.locked.connect(self.lock)
        window.list_asked.connect(self.read_list)
        window.opened.connect(self._on_page)
        window.preferred.connect(self._on_preferred)
        window.banner_acted.connect(self.begin_list)
        self.page = page
        self.stage.setWindowTitle(f"{place.here.site_name} · Level2Work")
        if place.here.is_demo:
            window.set_banner(
                self.tr("This is an example. Nobody here exists."),
                "",
                self.tr("Begin with my list"),
            )
        self.stage.show_view(window)
        window.setFocus()  # nothing is chosen yet; Tab goes to the first control
        self._on_changed(frozenset())

    def lock(self) -> None:
        """Close the desk; what was typed is kept, and the next unlock comes back here."""
        place = self.place
        if place is None:
            return
        self._leave_field()
        title = self.tr("Locked at {time}").format(time=dt.datetime.now().strftime("%H.%M"))
        text = self.tr("What you typed is kept. You go on where you stopped.")
        if place.here.is_demo:
            text = self.tr("The passphrase of the example is {words}.").format(
                words=demo.PASSPHRASE
            )
        self._leave()
        self.show_unlock((title, text))

    def close(self) -> None:
        """Stop all work and close the desk."""
        self._leave_field()
        self._leave()
        self.office.close()

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show what nobody else caught, as one sentence in the window that is open."""
        del kind, trace
        if not isinstance(error, Exception):
            self.stage.close()  # Ctrl C in a terminal
            return
        sentence = (self.bridge or self.office).sentence(error)
        view = self.view
        if isinstance(view, MainWindow | UnlockView | Begin | FirstWindow | RecoverView):
            view.show_problem(sentence)
        else:
            self.show_first(sentence)

    def prefer(self, **values: Any) -> None:
        """Remember preferences of this user of this computer."""
        self.preferences = dataclasses.replace(self.preferences, **values)
        if self._start.preferences_file is not None:
            save_preferences(self._start.preferences_file, self.preferences)

    def _leave_field(self) -> None:
        """Leave the field in use, which then keeps its draft."""
        if isinstance(self.view, MainWindow):
            self.view.store()
        focus = self._app.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def _leave(self) -> None:
        if self.bridge is not None:
            self.bridge.close()
        if self.place is not None:
            self.place.close()
        self.bridge = self.place = None

    def _on_page(self, page: str) -> None:
        self.page = page

    def _on_preferred(self, name: str, value: object) -> None:
        """Apply one preference at once and remember it."""
        self.prefer(**{name: value})
        theme = Theme.of_app()
        if name == "theme":
            theme.choose(cast(ThemeName, value))
        elif name == "font_scale":
            theme.set_scale(int(str(value)) / 100)
        elif name == "lang":
            speak(self._app, self.lang)
            self.office.lang = self.lang
        # the pages are built again: some words and sizes are fixed when a page is made
        QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        if self.place is not None:
            self._show_main(self.page)

    def _on_changed(self, tables: frozenset[str]) -> None:
        """Bring the numbers in the rail up to date."""
        del tables
        window, place, bridge = self.view, self.place, self.bridge
        if not isinstance(window, MainWindow) or place is None or bridge is None:
            return
        day = place.today()
        found = bridge.read(lambda session: today.badges(session, day))
        window.set_badge("today", found.tasks)
        window.set_badge("duos", found.waiting)
        window.set_dot("exchange", found.is_exchange_due)

    def _on_office_problem(self, sentence: str) -> None:
        self.show_first(sentence)


def _say_nothing(text: object) -> None:
    del text


def _demo_passphrase() -> str:
    return demo.PASSPHRASE
