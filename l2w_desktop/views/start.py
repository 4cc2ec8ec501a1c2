"""What the program starts with."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.settings import Preferences
from l2w_desktop.store.wraps import STANDARD, Cost


@dataclass(frozen=True)
class Start:
    """What the program starts with. ``preferences_file`` None keeps no preferences.

    ``keeps`` makes backups by itself; ``is_safe`` begins in safe mode.
    """

    folder: Path
    page: str = "today"
    preferences: Preferences = dataclasses.field(default_factory=Preferences)
    preferences_file: Path | None = None
    log_path: Path | None = None
    example: Path | None = None
    cost: Cost = STANDARD
    is_safe: bool = False
    keeps: bool = True
