"""Unlocking a desk: who works, the passphrase or the recovery key, and what stands in the way."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import recovery_key, safe_mode, workplace
from l2w_desktop.journeys.safe_mode import SafeDesk
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.choices import code_list
from l2w_desktop.store import keys
from l2w_desktop.store.folder_errors import FolderInUse, OtherMachine
from l2w_desktop.store.key_errors import WrongPassphrase
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.texts import Lang
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.recover import RecoverView
from l2w_desktop.views.stage import Stage
from l2w_desktop.views.unlock import UnlockView, UserRow

TRIES = 5  # wrong passphrases before the wait
WAIT_SECONDS = 30


class Unlocking(QObject):
    """Shows the card on the stage and tries keys on the worker; ``opened(workplace)``.

    With ``is_safe`` the passphrase leads to safe mode; nothing is opened then.
    """

    opened = Signal(object)
    rescued = Signal(object, str)  # SafeDesk, and why it did not open

    def __init__(self, stage: Stage, office: Bridge, lang: Lang) -> None:
        super().__init__(stage)
        self.stage, self.office = stage, office
        self.lang: Lang = lang
        self._folder = Path()
        self._wrong = 0
        self._left = 0
        self._typed = ("", "")
        self._why = ""
        self.is_safe = False
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._on_second)

    def show(self, folder: Path, note: tuple[str, str] = ("", "")) -> None:
        """Show the card for a folder, and at once who else has it open. Raises KeysDamaged."""
        self._folder = folder
        found = keys.load(folder)
        roles = code_list("user_roles")
        users = [
            UserRow(u.id, u.name, roles.label(u.role).in_(self.lang).capitalize())
            for u in found.users
        ]
        view = UnlockView(found.label, users, note)
        view.unlock_asked.connect(self.unlock)
        view.recovery_asked.connect(self._on_recover)
        view.rescue_asked.connect(self._on_rescue)
        self.stage.show_view(view)
        view.entry.setFocus()
        in_use = _in_use(folder)
        if in_use is not None:
            view.show_problem(in_use.in_(self.lang))

    def unlock(self, user_id: str, passphrase: str, place: str = "") -> None:
        """Try a passphrase on the worker; it takes about a second.

        ``place`` says whether the folder was ``moved`` to this computer or ``copied``.
        """
        view, folder = self.stage.view, self._folder
        assert isinstance(view, UnlockView)
        self._typed = (user_id, passphrase)
        if self.is_safe:
            self._rescue("")
            return

        def open_it(work: Work) -> Workplace | WrongPassphrase | OtherMachine:
            try:
                return workplace.open_as(folder, user_id, lambda: passphrase, place=place)
            except (WrongPassphrase, OtherMachine) as question:
                return question

        view.set_busy(True)
        self.office.start(open_it, self._on_tried, self.tr("Unlock"), self._on_closed)

    def _on_closed(self, sentence: str) -> None:
        """The desk does not open: say why, and offer what can still be done."""
        view = self.stage.view
        if isinstance(view, UnlockView):
            self._why = sentence
            if _in_use(self._folder) is None:
                view.show_no_way_in(sentence)
            else:
                view.show_problem(sentence)

    def _on_rescue(self) -> None:
        self._rescue(self._why)

    def _rescue(self, why: str) -> None:
        """Try the passphrase and go to safe mode."""
        view, folder = self.stage.view, self._folder
        assert isinstance(view, UnlockView)
        user_id, passphrase = self._typed

        def enter(work: Work) -> SafeDesk | WrongPassphrase:
            try:
                return safe_mode.enter(folder, user_id, lambda: passphrase)
            except WrongPassphrase as problem:
                return problem

        def entered(found: SafeDesk | WrongPassphrase) -> None:
            if isinstance(found, WrongPassphrase):
                self._on_tried(found)
            else:
                self.rescued.emit(found, why)

        view.set_busy(True)
        self.office.start(enter, entered, self.tr("Safe mode"), view.show_problem)

    def _on_tried(self, found: Workplace | WrongPassphrase | OtherMachine) -> None:
        view = self.stage.view
        if isinstance(found, Workplace):
            self._wrong = 0
            self._typed = ("", "")
            self.opened.emit(found)
        elif isinstance(found, OtherMachine) and isinstance(view, UnlockView):
            view.set_busy(False)
            view.ask_place()
            view.moved.connect(self._on_place)
        elif isinstance(view, UnlockView):
            view.show_error(found.in_(self.lang))
            self._wrong += 1
            if self._wrong >= TRIES:
                self._left = WAIT_SECONDS * (self._wrong - TRIES + 1)
                self._wait.start()
                self._on_second()

    def _on_place(self, place: str) -> None:
        user_id, passphrase = self._typed
        self.unlock(user_id, passphrase, place)

    def _on_second(self) -> None:
        view = self.stage.view
        if isinstance(view, UnlockView):
            view.set_waiting(self._left)
            if self._left == 0:
                view.field.clear_message()
        if self._left == 0:
            self._wait.stop()
        self._left -= 1

    def _on_recover(self) -> None:
        view = self.stage.view
        user = view.chosen() if isinstance(view, UnlockView) else None
        if user is None:
            return
        recover = RecoverView(user.name, self.lang)
        folder, user_id = self._folder, user.id

        def asked(key: str, passphrase: str) -> None:
            def reset(work: Work) -> Workplace:
                now = dt.datetime.now(dt.UTC)
                return recovery_key.recover(folder, key, user_id, passphrase, now=now)

            words = self.tr("Unlock")
            self.office.start(reset, self._on_tried, words, recover.show_problem)

        recover.asked.connect(asked)
        recover.left.connect(self._on_back)
        self.stage.show_view(recover)

    def _on_back(self) -> None:
        self.show(self._folder)


def _in_use(folder: Path) -> FolderInUse | None:
    """Return who has the folder open, None when it is free or cannot be locked at all."""
    try:
        with FolderLock(folder):
            return None
    except FolderInUse as problem:
        return problem
    except (UserError, OSError):
        return None  # read-only folders open without a lock; anything else shows at the unlock
