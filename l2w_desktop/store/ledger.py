"""Who was erased, kept outside the database: a restored backup must not bring anybody back.

The file ``erased`` in the folder holds one id a line, ids alone: nothing in it tells who it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files


def read(folder: Path) -> tuple[str, ...]:
    """Return the ids of the people that were erased, in the order of their erasure.

    A folder without the file erased nobody. Raises the user's error when the file is there and
    cannot be read, for then nobody can tell who must be erased again.
    """
    path = folder / files.ERASED
    if not path.exists():
        return ()
    with files.explained(path):
        lines = path.read_text(encoding="ascii", errors="replace").split("\n")
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def add(folder: Path, person_id: str) -> None:
    """Note that a person was erased; noting twice is harmless.

    ``person_id`` is the id of the person's row. To be called before the erasure is committed: an
    id too many erases nobody again, an id too few would bring somebody back.
    """
    merge(folder, (person_id,))


def merge(folder: Path, ids: Iterable[str]) -> None:
    """Note several ids at once: those of another folder, or of the place of a backup.

    Raises ValueError for an id that cannot stand on a line of its own.
    """
    known = read(folder)
    new = tuple(dict.fromkeys((*known, *ids)))
    for one in new:
        if not one.isascii() or one.split() != [one]:
            raise ValueError("an id is one word of plain letters and digits")
    if new != known:
        path = folder / files.ERASED
        with files.explained(path):
            write_whole(path, "".join(f"{one}\n" for one in new).encode("ascii"))
