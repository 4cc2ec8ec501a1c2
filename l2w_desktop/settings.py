"""Where an installation lives on this computer; no record contents."""

from __future__ import annotations

from pathlib import Path

_APP = "l2w_desktop"


def data_folder() -> Path:
    """Return the default folder of the installation: the platform's place for user data."""
    import platformdirs

    return platformdirs.user_data_path(_APP, appauthor=False)


def log_folder() -> Path:
    """Return where the program's log goes."""
    import platformdirs

    return platformdirs.user_log_path(_APP, appauthor=False)
