"""What nobody else caught: a problem becomes its sentence, a bug of the program a calm cover."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from l2w_desktop.errors import UserError
from l2w_desktop.log import bug, report
from l2w_desktop.texts import Lang
from l2w_desktop.views.crash import CrashView
from l2w_desktop.views.stage import Stage


class Mishaps(QObject):
    """Shows them on the stage. ``tell`` shows one sentence in the view that is open."""

    _elsewhere = Signal(object)

    def __init__(
        self, stage: Stage, log_path: Path | None, lang: Lang, tell: Callable[[str], None]
    ) -> None:
        super().__init__(stage)
        self.stage, self.log_path, self.tell = stage, log_path, tell
        self.lang: Lang = lang
        # queued: another thread's exception is shown on the window's
        self._elsewhere.connect(self._on_elsewhere, Qt.ConnectionType.QueuedConnection)

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take over from Python and Qt, as ``sys.excepthook``."""
        del kind, trace
        if not isinstance(error, Exception):
            self.stage.close()  # Ctrl C in a terminal
        elif isinstance(error, UserError):
            self.tell(error.in_(self.lang))
        else:
            bug(error)
            self._cover(report(error))

    def on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        """Take over from another thread, as ``threading.excepthook``."""
        if told.exc_value is not None:
            self._elsewhere.emit(told.exc_value)

    def _on_elsewhere(self, error: BaseException) -> None:
        self.on_error(type(error), error, error.__traceback__)

    def _cover(self, told: str) -> None:
        cover = self.stage.cover
        if isinstance(cover, CrashView):
            cover.again(told)
            return
        cover = CrashView(told, self.log_path)
        cover.went_on.connect(self.stage.uncover)
        cover.closed.connect(self.stage.close)
        self.stage.show_cover(cover)
        cover.go_on.setFocus()
