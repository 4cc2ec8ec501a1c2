"""The one place that knows where shipped files are: source tree, wheel or frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file below ``resources/``.

    Raises FileNotFoundError when the installation is incomplete.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    bases = [Path(frozen) / "resources"] if frozen else []
    bases += [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    for base in bases:
        if base.is_dir():
            path = base.joinpath(*parts)
            if path.exists():
                return path
            raise FileNotFoundError(path)
    raise FileNotFoundError("resources")


def window_command() -> list[str]:
    """Return how this very program opens its window, as the first words of a command.

    A frozen command line has the window as a second program beside it.
    """
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(program.with_name(f"l2w-desktop{program.suffix}"))]
    return [str(program), "-m", "l2w_desktop"]
