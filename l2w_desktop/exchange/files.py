"""Writes files whole or not at all: a reader never meets half a file."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class CannotWrite(UserError):
    """The folder is missing, read-only or full."""

    text = Text(
        "‘{name}’ kan niet worden bewaard in {folder}. Kies een andere map.",
        "‘{name}’ cannot be saved in {folder}. Choose another folder.",
    )


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` through a temporary file beside it; raises CannotWrite."""
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise CannotWrite(name=path.name, folder=path.parent) from error


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it; raises CannotWrite."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(name=folder.name, folder=folder.parent) from error
