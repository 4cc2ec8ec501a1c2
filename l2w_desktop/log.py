"""The program's log: technical facts only, never the contents of a record or a name.

What an exception says may hold a name or a value, so the log writes its kind and the places in
the code, and nothing that it says. The same goes for what a person copies to report a problem.
"""

from __future__ import annotations

import logging
import os
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from typing_extensions import override

from l2w_desktop import __version__

NAME = "l2w.log"
MAX_BYTES, OLDER_FILES = 500_000, 2
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_MOST_CAUSES = 5
ExcInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class Nameless(logging.Formatter):
    """Writes an exception as its kind and the places in the code, without what it says."""

    @override
    def formatException(self, ei: ExcInfo) -> str:
        return "" if ei[1] is None else "\n".join(places(ei[1]))


def start(folder: Path) -> Path:
    """Log warnings and worse to ``folder/l2w.log`` (3 files of 500 kB) and return that path.

    A folder that refuses the log costs the log, never the work. Starting again goes on in the
    same file.
    """
    path = folder / NAME
    logger = logging.getLogger("l2w_desktop")
    logger.setLevel(logging.INFO)
    known = {Path(h.baseFilename) for h in logger.handlers if isinstance(h, RotatingFileHandler)}
    if path.absolute() in known:
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=MAX_BYTES, backupCount=OLDER_FILES, encoding="utf-8"
        )
    except OSError:
        return path
    handler.setFormatter(Nameless(_FORMAT))
    logger.addHandler(handler)
    return path


def stop() -> None:
    """Close the files of the log."""
    logger = logging.getLogger("l2w_desktop")
    for handler in [h for h in logger.handlers if isinstance(h, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()


def places(error: BaseException) -> list[str]:
    """Return the kind of an exception and where it came from, with those of its causes."""
    lines: list[str] = []
    seen: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if seen is None:
            break
        kind = type(seen)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        lines += ["caused by"] if seen is not None else []
    return lines


def bug(error: BaseException) -> None:
    """Log what kind of bug it was and where, whoever else listens to the log."""
    logging.getLogger("l2w_desktop").error("bug: %s", "\n".join(places(error)))


def report(error: BaseException) -> str:
    """Return what a person may send along with a report: versions and places in the code."""
    head = (
        f"l2w_desktop {__version__}",
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        f"frozen {bool(getattr(sys, 'frozen', False))}",
    )
    return "\n".join((*head, *places(error)))


def _short(file: str) -> str:
    """Return the path of a module below its package: the rest may hold the name of an account."""
    parts = file.replace(os.sep, "/").split("/")
    for root in ("l2w_desktop", "site-packages", "_internal"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root != "l2w_desktop") :])
    return parts[-1]
