"""Room on the disk: warn early, stop writing before the disk is full."""

from __future__ import annotations

import shutil
from enum import Enum
from pathlib import Path

from l2w_desktop.store.folder_errors import DiskFull

WARN_BELOW = 500_000_000  # bytes
STOP_BELOW = 50_000_000


class Room(Enum):
    """How much room a disk has left."""

    ENOUGH = "enough"
    LOW = "low"  # under 500 MB: warn
    NONE = "none"  # under 50 MB: read only


def room(folder: Path, *, stop_below: int = STOP_BELOW) -> Room:
    """Return how much room is left on the disk that holds ``folder``."""
    free = shutil.disk_usage(folder).free
    if free < stop_below:
        return Room.NONE
    return Room.LOW if free < WARN_BELOW else Room.ENOUGH


def require_room(folder: Path, *, stop_below: int = STOP_BELOW) -> None:
    """Raise DiskFull when nothing may be written on this disk any more."""
    if room(folder, stop_below=stop_below) is Room.NONE:
        raise DiskFull(file=folder, folder=folder, reason="")
