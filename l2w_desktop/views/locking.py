"""The two locks of an open desk: the covered screen, and the closed desk.

*Covered*: drafts saved, nothing of the desk visible, the key in memory, running work goes on; a
short code opens. *Closed*: work finished or stopped, the database closed and the key dropped; only
the passphrase opens. Nothing writes while the desk is closed.
"""

from __future__ import annotations

import time
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import demo
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import pins
from l2w_desktop.store import keys
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.idle import USUAL, IdleGuard, Verdict, Watch
from l2w_desktop.views.keeping import Keeper
from l2w_desktop.views.lock_screen import LockView
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.stage import Stage
from l2w_desktop.views.unlock import UserRow


class Reason(Enum):
    """Why a desk was closed."""

    ASKED = "asked"
    OTHER = "other"
    TRIES = "tries"
    DAY_OVER = "day"
    SLEPT = "sleep"


class Locking(QObject):
    """Covers and opens the screen of one program; ``closed(Reason)`` when the desk must close."""

    closed = Signal(object)
    opened = Signal()

    def __init__(self, stage: Stage, office: Bridge, app: QApplication) -> None:
        super().__init__(stage)
        self.stage, self.office, self._app = stage, office, app
        self.guard = IdleGuard(Watch(USUAL, time.monotonic, clock.now), self)
        self.guard.due.connect(self._on_due)
        self.lang: Lang = "nl"
        self._place: Workplace | None = None
        self._bridge: Bridge | None = None
        self._wrong = 0

    @property
    def is_covered(self) -> bool:
        """Whether the screen is covered now."""
        return isinstance(self.stage.view, LockView)

    def watch(self, place: Workplace, bridge: Bridge, minutes: int, lang: Lang) -> None:
        """Watch over a desk that was opened; cover it after so many minutes without a touch."""
        self.lang = lang
        self.guard.watch.minutes = minutes
        if self._bridge is not bridge:
            for signal in (bridge.started, bridge.finished):
                signal.connect(self._on_work)
        self._place, self._bridge = place, bridge
        self.stage.winId()  # there is a window to watch only once it was made
        if not self.is_covered:
            self.guard.start(self.stage.windowHandle())

    def leave(self) -> None:
        """The desk is closed: nothing to watch over."""
        self.guard.stop()
        self._place = self._bridge = None

    def note(self, reason: Reason, *, is_demo: bool) -> tuple[str, str]:
        """Return what the unlock card says after the desk was closed."""
        title = {
            Reason.ASKED: self.tr("Closed at {time}"),
            Reason.OTHER: self.tr("Closed at {time}"),
            Reason.TRIES: self.tr("Closed at {time}, after five wrong codes"),
            Reason.DAY_OVER: self.tr("Closed at {time}: the day is over"),
            Reason.SLEPT: self.tr("Closed: nobody was here for half an hour"),
        }[reason].format(time=clock.clock_time(clock.now(), self.lang))
        if is_demo:
            words = self.tr("The passphrase of the example is {words}.")
            return title, words.format(words=demo.PASSPHRASE)
        return title, self.tr("What you typed is kept. You go on where you stopped.")

    def leave_field(self) -> None:
        """Leave the field in use, and keep what every open form holds."""
        if isinstance(self.stage.view, MainWindow):
            self.stage.view.store()  # what belongs together becomes one change
        focus = self._app.focusWidget()
        if focus is not None:
            focus.clearFocus()
        for keeper in self.stage.findChildren(Keeper):
            keeper.keep_draft()

    def cover(self) -> None:
        """Cover the screen; what is typed is saved first."""
        place, bridge = self._place, self._bridge
        if place is None or bridge is None or self.is_covered:
            return
        self.leave_field()
        for window in self._app.topLevelWidgets():
            if window is not self.stage and window.isVisible():
                window.close()  # a dialog or menu would stand before the cover
        user_id = place.user_id
        role = code_list("user_roles").label(place.role).in_(self.lang).capitalize()
        view = LockView(
            place.here.site_name,
            UserRow(user_id, place.user_name, role),
            clock.clock_time(clock.now(), self.lang),
            has_pin=bridge.read(lambda session: pins.is_chosen(session, user_id)),
        )
        view.tried.connect(self._on_tried)
        view.other_asked.connect(self._on_other)
        view.close_asked.connect(self._on_close)
        self.stage.blank(view)
        self.guard.watch.cover()
        self._on_work()
        view.entry.setFocus()

    def _on_tried(self, typed: str) -> None:
        place, bridge, view = self._place, self._bridge, self.stage.view
        if place is None or bridge is None or not isinstance(view, LockView):
            return
        user_id, folder = place.user_id, place.store.folder
        if view.has_pin:
            self._on_judged(bridge.read(lambda session: pins.is_right(session, user_id, typed)))
            return

        def open_it(work: Work) -> bool:
            del work
            try:
                keys.unlock(folder, user_id, typed)
            except UserError:
                return False
            return True

        view.set_busy(True)
        self.office.start(open_it, self._on_judged, self.tr("Unlock"), view.show_error)

    def _on_judged(self, is_right: bool) -> None:
        view = self.stage.view
        if not isinstance(view, LockView):
            return
        if is_right:
            self._wrong = 0
            self.guard.watch.uncover()
            self.stage.unblank()
            self.opened.emit()
            return
        self._wrong += 1
        left = pins.TRIES - self._wrong
        if left <= 0:
            self._close(Reason.TRIES)
        elif left == 1:
            view.show_error(self.tr("Not right. One try left; then the desk closes."))
        else:
            view.show_error(self.tr("Not right. {n} tries left.").format(n=left))

    def _on_due(self, verdict: Verdict) -> None:
        if verdict is Verdict.COVER:
            self.cover()
        elif verdict is Verdict.SLEPT:
            self._close(Reason.SLEPT)
        elif not (self._bridge and self._bridge.jobs):  # work of the evening is finished first
            self._close(Reason.DAY_OVER)

    def _on_other(self) -> None:
        self._close(Reason.OTHER)

    def _on_close(self) -> None:
        self._close(Reason.ASKED)

    def _close(self, reason: Reason) -> None:
        self._wrong = 0
        if self._place is not None:
            self.closed.emit(reason)

    def _on_work(self, *_job: object) -> None:
        view, bridge = self.stage.view, self._bridge
        if isinstance(view, LockView) and bridge is not None:
            view.show_work(bridge.jobs[0].title if bridge.jobs else "")
