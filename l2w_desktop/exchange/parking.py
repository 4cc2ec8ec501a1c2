"""Keeps packages that came too early: encrypted as received, until the missing one was read."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from l2w_desktop.exchange.files import CannotWrite, make_folder, write_whole

_NAME = re.compile(r"(.*)-[0-9a-f]{12}\.l2w")


def keep(folder: Path, name: str, data: bytes) -> Path:
    """Keep a package under its own name; keeping it twice is keeping it once.

    Raises CannotWrite.
    """
    make_folder(folder)
    stem = re.sub(r"[^0-9A-Za-z_-]", "_", Path(name).stem)[:60]
    path = folder / f"{stem}-{hashlib.sha256(data).hexdigest()[:12]}.l2w"
    if not path.exists():
        write_whole(path, data)
    return path


def kept(folder: Path) -> list[Path]:
    """Return the packages that wait, by name."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))


def name_of(path: Path) -> str:
    """Return the name under which a waiting package came."""
    name = _NAME.fullmatch(path.name)
    return f"{name[1]}.l2w" if name else path.name


def let_go(path: Path) -> None:
    """Remove a package that was read or refused; raises CannotWrite."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(name=path.name, folder=path.parent) from error
