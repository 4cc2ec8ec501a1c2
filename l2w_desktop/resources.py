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
