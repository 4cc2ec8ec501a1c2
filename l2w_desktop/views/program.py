"""Goes from view to view: first window, setting up, unlocking, the open desk and back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import demo, safekeeping, workplace
from l2w_desktop.journeys.safekeeping import Kept
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import restored, today
from l2w_desktop.services.permissions import Action, may
from l2w_desktop.settings import demo_folder, save_preferences
from l2w_desktop.store import files
from l2w_desktop.texts import Lang
from l2w_desktop.views.banners import show_example, show_restored
from l2w_desktop.views.begin.flow import Begin, Door
from l2w_desktop.views.begin.run import follow
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.lock_screen import LockView
from l2w_desktop.views.locking import Locking, Reason
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.mishaps import Mishaps
from l2w_desktop.views.no_store import NoStore
from l2w_desktop.views.pages.today import backup_tasks
from l2w_desktop.views.problem import ProblemView, WaitView
from l2w_desktop.views.recover import RecoverView
from l2w_desktop.views.rescue import CameBack, Rescue
from l2w_desktop.views.research_only import ResearchView
from l2w_desktop.views.restoring import RestoreView
from l2w_desktop.views.safe import SafeView
from l2w_desktop.views.stage import Stage
from l2w_desktop.views.start import Start
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.unlock import UnlockView
from l2w_desktop.views.unlocking import Unlocking
from l2w_desktop.views.words import speak

# views with a place for a sentence
SPEAKING = (
    MainWindow, UnlockView, Begin, FirstWindow, RecoverView, RestoreView, SafeView, LockView,
    ResearchView,
)  # fmt: skip
EXAMPLE_PEOPLE = 20  # of each role: enough to look around, quick to make


class Program(QObject):
    """Holds the stage and whatever is open on it."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._app, self._start = app, start
        self.preferences = start.preferences
        self.stage = Stage()
        self.stage.closed.connect(self.close)
        self.office = Bridge(NoStore(), self.lang, start.log_path)
        self.office.refused.connect(self._on_office_problem)
        self.office.failed.connect(self._on_office_problem)
        self.place: Workplace | None = None
        self.bridge: Bridge | None = None
        self.page = start.page
        self._folder = start.folder
        self.mishaps = Mishaps(self.stage, start.log_path, self.lang, self._show_sentence)
        self.unlocking = Unlocking(self.stage, self.office, self.lang)
        self.unlocking.opened.connect(self._on_unlocked)
        self.locking = Locking(self.stage, self.office, app)
        self.locking.closed.connect(self.shut)
        self.locking.opened.connect(self._on_opened)
        self.unlocking.is_safe = start.is_safe
        self.rescue = Rescue(self.stage, self.office, self.lang)
        self.unlocking.rescued.connect(self.rescue.show_safe)
        self.rescue.opened.connect(self._on_unlocked)
        self.rescue.restored.connect(self._on_restored)
        self.rescue.left.connect(self._on_rescue_left)

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
        first.restore_asked.connect(self.begin_restore)
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
            view.restore_asked.connect(self.begin_restore)
            self.stage.show_view(view)

    def _on_unlocked(self, place: Workplace) -> None:
        self.enter(place, self.page)

    # ----- when something is lost -----------------------------------------------------------

    def begin_restore(self, path: Path | None = None) -> None:
        """Ask for a backup and restore it into a new folder; an open desk stays open meanwhile."""
        back = self._on_steps_left if self.place is not None else None
        self.rescue.show_restore(self._folder, back, path)

    def _on_rescue_left(self) -> None:
        self.unlocking.is_safe = False
        self.begin()

    def _on_restored(self, found: CameBack) -> None:
        """Go on with the restored desk, also at the next start."""
        self.unlocking.is_safe = False
        self.prefer(folder=str(found.made.folder))
        self.enter(found.place)

    # ----- the open desk --------------------------------------------------------------------

    def enter(self, place: Workplace, page: str = "today") -> None:
        """Show the desk that was opened."""
        if place is not self.place:
            self._leave()
            self.place = place
            self._folder = place.store.folder
            self.bridge = Bridge(place.store, self.lang, self._start.log_path)
            self.bridge.changed.connect(self._on_changed)
            self._begin_keeping(place, self.bridge)
        self._show_main(page)

    def _begin_keeping(self, place: Workplace, bridge: Bridge) -> None:
        """Make the backup of the day behind the work; a failure is said, the work goes on."""
        if place.here.is_demo or not self._start.keeps:
            return
        store = place.store

        def keep(work: Work) -> Kept:
            return safekeeping.at_start(store, now=dt.datetime.now(dt.UTC))

        bridge.start(keep, self._on_kept, self.tr("Backup"))

    def _on_kept(self, kept: Kept) -> None:
        if kept.problem is not None:
            self._show_sentence(kept.problem.in_(self.lang))
        if kept.report is not None:
            self._on_changed(frozenset())

    def _show_main(self, page: str) -> None:
        place, bridge = self.place, self.bridge
        assert place is not None
        assert bridge is not None
        bridge.lang = self.lang
        if not may(place.role, Action.WORK):
            self._show_research(place, bridge)
            return
        words = code_list("user_roles").label(place.role).in_(self.lang).capitalize()
        window = MainWindow(
            bridge, self.lang, place.here.site_name, (place.user_name, words), place, page
        )
        window.lock_minutes = self.preferences.lock_minutes
        window.locked.connect(self.lock)
        window.list_asked.connect(self.read_list)
        window.opened.connect(self._on_page)
        window.preferred.connect(self._on_preferred)
        window.restore_asked.connect(self.begin_restore)
        self.page = page
        self.stage.setWindowTitle(f"{place.here.site_name} · Level2Work")
        self._show_banner(window, place, bridge)
        self.stage.show_view(window)
        window.setFocus()  # nothing is chosen yet; Tab goes to the first control
        self.locking.watch(place, bridge, self.preferences.lock_minutes, self.lang)
        self._on_changed(frozenset())

    def _show_research(self, place: Workplace, bridge: Bridge) -> None:
        """Show a user who may only deliver to research that, and nothing else."""
        view = ResearchView(bridge, place, self.lang)
        view.locked.connect(self.lock)
        self.stage.show_view(view)
        view.setFocus()
        self.locking.watch(place, bridge, self.preferences.lock_minutes, self.lang)

    def _show_banner(self, window: MainWindow, place: Workplace, bridge: Bridge) -> None:
        restored_at = bridge.read(restored.restored_at)
        if restored_at is not None:
            show_restored(window, restored_at)
            window.banner_acted.connect(self._on_agreed)
        elif place.here.is_demo:
            show_example(window)
            window.banner_acted.connect(self.begin_list)

    def _on_agreed(self) -> None:
        """Let the restored desk exchange again."""
        window = self.view
        if self.bridge is not None and self.bridge.write(restored.confirm):
            assert isinstance(window, MainWindow)
            window.set_banner("")

    def lock(self) -> None:
        """Cover the screen: the desk stays open behind it, and a short code opens it."""
        self.locking.cover()

    def shut(self, reason: Reason = Reason.ASKED) -> None:
        """Close the desk; what was typed is kept, and the next unlock comes back here."""
        place = self.place
        if place is None:
            return
        self.locking.leave_field()
        note = self.locking.note(reason, is_demo=place.here.is_demo)
        self._leave()
        self.stage.forget_blanked()
        self.show_unlock(note)

    def close(self) -> None:
        """Stop all work and close the desk; the last backup is made out of sight."""
        self.prefer(page=self.page, **self.stage.left_as())
        self.locking.leave_field()
        self.stage.hide()
        self._leave()
        self.office.close()

    def _show_sentence(self, sentence: str) -> None:
        """Show one sentence in the view that is open."""
        view = self.view
        if isinstance(view, SPEAKING):
            view.show_problem(sentence)
        else:
            self.show_first(sentence)

    def prefer(self, **values: Any) -> None:
        """Remember preferences of this user of this computer."""
        self.preferences = dataclasses.replace(self.preferences, **values)
        if self._start.preferences_file is not None:
            save_preferences(self._start.preferences_file, self.preferences)

    def _on_opened(self) -> None:
        self._on_changed(frozenset())

    def _leave(self) -> None:
        self.locking.leave()
        if self.bridge is not None:
            self.bridge.close()
        place = self.place
        if place is not None:
            if self._start.keeps and not place.here.is_demo:
                safekeeping.at_close(place.store, now=dt.datetime.now(dt.UTC))
            place.close()
        self.bridge = self.place = None

    def _on_page(self, page: str) -> None:
        self.page = page

    def _on_preferred(self, name: str, value: object) -> None:
        """Apply one preference at once and remember it."""
        self.prefer(**{name: value})
        if name == "lock_minutes":
            self.locking.guard.watch.minutes = int(str(value))
            return
        Theme.of_app().prefer(name, value)
        if name == "lang":
            speak(self._app, self.lang)
            self.office.lang = self.rescue.lang = self.mishaps.lang = self.lang
        if name in ("lang", "font_scale"):
            # the pages are built again: some words and sizes are fixed when a page is made
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        if self.place is not None:
            self._show_main(self.page)

    def _on_changed(self, tables: frozenset[str]) -> None:
        """Bring the numbers in the rail up to date."""
        if tables == {"audit"}:
            return  # somebody looked, nothing changed
        window, place, bridge = self.view, self.place, self.bridge
        if not isinstance(window, MainWindow) or place is None or bridge is None:
            return
        day = place.today()
        found = bridge.read(lambda session: today.badges(session, day))
        window.set_badge("today", found.tasks + len(backup_tasks(place)))
        window.set_badge("duos", found.waiting)
        window.set_dot("exchange", found.is_exchange_due)

    def _on_office_problem(self, sentence: str) -> None:
        self.show_first(sentence)


def _say_nothing(text: object) -> None:
    del text


def _demo_passphrase() -> str:
    return demo.PASSPHRASE
