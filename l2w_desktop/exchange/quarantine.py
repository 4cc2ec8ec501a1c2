"""Keeps a copy of every refused package, with the reason beside it, for whoever must look."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.container import MAX_PACKAGE
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.exchange.refusals import CannotRead
from l2w_desktop.texts import Lang


def keep(folder: Path, source: Path, reason: UserError, now: dt.datetime, lang: Lang) -> Path:
    """Copy a refused package into ``folder``, with its reason in a text file; return the copy.

    The original stays where it is. A file that is larger than any package is not copied: its
    first part is enough to know it by. Raises CannotRead and CannotWrite.
    """
    try:
        with source.open("rb") as file:
            data = file.read(MAX_PACKAGE)
    except OSError as error:
        raise CannotRead(file=source.name) from error
    make_folder(folder)
    stem = re.sub(r"[^0-9A-Za-z_-]", "_", source.stem)[:60]
    path = _free(folder, f"{now.astimezone(dt.UTC):%Y%m%d-%H%M%S}-{stem}")
    write_whole(path, data)
    write_whole(path.with_suffix(".txt"), f"{reason.in_(lang)}\n".encode())
    return path


def _free(folder: Path, stem: str) -> Path:
    """Return a name that is not taken; an earlier refusal is never overwritten."""
    path, n = folder / f"{stem}.l2w", 1
    while path.exists():
        n += 1
        path = folder / f"{stem}-{n}.l2w"
    return path
