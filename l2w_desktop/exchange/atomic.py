"""Writes a file whole or not at all: temporary name, fsync, rename."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class CannotWrite(UserError):
    """The target cannot be written: a full disk, a pulled stick, no rights."""

    text = Text(
        "{file} kan niet bewaard worden. Er is niets gemaakt. "
        "Kijk of er plaats is en of u hier mag schrijven.",
        "{file} cannot be saved. Nothing was made. "
        "See whether there is room and whether you may write here.",
    )


def write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``; raises CannotWrite and leaves the old file as it was."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):  # the stick is gone, and the part with it
            part.unlink(missing_ok=True)
        raise CannotWrite(file=path.name) from error
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename survive a power cut where the system knows how (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):  # some network folders cannot; the file itself is safe
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
