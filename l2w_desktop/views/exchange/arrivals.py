"""What arrives: packages in the folder that is watched, and files that are dropped on the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from l2w_desktop.journeys.watching import Arrived
from l2w_desktop.views.exchange.errands import Errands
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Strip


class Arrivals(Strip):
    """Offers the new packages of the folder, and tells what became of those that were read."""

    def __init__(self, shell: Shell, errands: Errands) -> None:
        super().__init__("info", " ")
        self.hide()
        self._errands = errands
        self._watcher = shell.watcher
        self.acted.connect(self._on_acted)
        if self._watcher is not None:
            self._watcher.found.connect(self._on_found)
            self._watcher.read.connect(self._on_read)
            if self._watcher.waiting:
                self._on_found(self._watcher.waiting)

    def _on_found(self, paths: tuple[Path, ...]) -> None:
        if len(paths) == 1:
            title = self.tr("A new package stands in the folder: {file}").format(file=paths[0].name)
            self.tell("info", title, "", self.tr("Look"))
        else:
            title = self.tr("{n} new packages stand in the folder").format(n=len(paths))
            self.tell("info", title, "", self.tr("Read all in"))

    def _on_acted(self) -> None:
        self.hide()
        watcher = self._watcher
        if watcher is None or not watcher.waiting:
            return
        if len(watcher.waiting) == 1:
            self._errands.choose(watcher.waiting[0])
        else:
            watcher.read_in(watcher.waiting)

    def _on_read(self, arrived: tuple[Arrived, ...]) -> None:
        lines = [f"{one.path.name}: {self._became(one)}" for one in arrived]
        is_well = all(one.outcome == "read" for one in arrived)
        title = self.tr("{n} packages of the folder were looked at").format(n=len(arrived))
        if len(arrived) == 1:
            title = self.tr("A package of the folder was looked at")
        self.tell("ok" if is_well else "warn", title, "\n".join(lines))

    def _became(self, one: Arrived) -> str:
        if one.preview is None:
            return one.reason
        seen = one.preview
        return self.tr("{new} new, {changed} changed, {conflicts} to choose").format(
            new=seen.new, changed=seen.changed, conflicts=seen.conflicts
        )


def dropped(data: QMimeData) -> Path | None:
    """Return the one package or key file that is dragged; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix in (".l2w", ".l2wkey") else None
