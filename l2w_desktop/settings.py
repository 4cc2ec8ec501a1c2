"""Where an installation lives on this computer and what its user prefers; no record contents."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_APP = "l2w_desktop"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one user likes the window, and how it was left.

    ``font_scale`` in percent; ``width`` and ``height`` in px, 0 before the first time. ``folder``
    is the desk that took the place of the usual one after a restore; empty: the usual.
    """

    lang: str = "nl"
    theme: str = "system"
    font_scale: int = 100
    is_compact: bool = False
    lock_minutes: int = 5  # without a touch before the screen is covered, 2 to 10
    page: str = "today"
    width: int = 0
    height: int = 0
    is_maximized: bool = False
    folder: str = ""


def data_folder() -> Path:
    """Return the default folder of the installation: the platform's place for user data."""
    import platformdirs

    return platformdirs.user_data_path(_APP, appauthor=False)


def demo_folder() -> Path:
    """Return where the fictitious site for looking around is made; it may be thrown away."""
    import platformdirs

    return platformdirs.user_cache_path(_APP, appauthor=False) / "example"


def log_folder() -> Path:
    """Return where the program's log goes."""
    import platformdirs

    return platformdirs.user_log_path(_APP, appauthor=False)


def preferences_file() -> Path:
    """Return the file with the preferences of this user of this computer."""
    import platformdirs

    return platformdirs.user_config_path(_APP, appauthor=False) / "window.json"


def load_preferences(path: Path) -> Preferences:
    """Read the preferences; what is missing, unknown or of another kind is as in a new program."""
    try:
        found = json.loads(path.read_bytes())
        told = {f.name: found[f.name] for f in fields(Preferences) if f.name in found}
    except (OSError, ValueError, TypeError, AttributeError):
        return Preferences()
    usual = Preferences()
    return Preferences(
        **{name: v for name, v in told.items() if type(v) is type(getattr(usual, name))}
    )


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences; a folder that refuses them costs nothing but the preference."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(preferences), indent=1), encoding="utf-8")
    except OSError:
        _log.warning("preferences not written", exc_info=True)
