"""The program's log: technical facts only, never the contents of a record or a name."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start(folder: Path) -> Path:
    """Log warnings and worse to ``folder/l2w.log`` (3 files of 500 kB) and return that path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "l2w.log"
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("l2w_desktop")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return path
