"""Files for people: written whole or not at all, and a sentence when that cannot be."""

from __future__ import annotations

from pathlib import Path

from l2w_desktop import durable
from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class CannotWrite(UserError):
    """The folder is missing, read-only or full, or a stick was pulled out."""

    text = Text(
        "‘{name}’ kan niet worden bewaard in {folder}. "
        "Kijk of er plaats is, of kies een andere map.",
        "‘{name}’ cannot be saved in {folder}. "
        "See whether there is room, or choose another folder.",
    )


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``; raises CannotWrite and leaves an old file as it was."""
    try:
        durable.write_whole(path, data)
    except OSError as error:
        raise CannotWrite(name=path.name, folder=path.parent) from error


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it; raises CannotWrite."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(name=folder.name, folder=folder.parent) from error
