"""How older databases become new ones: one revision per change of the tables, oldest first.

Revisions are numbered 0001, 0002, …; the number is the schema version that the database carries.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def latest(folder: Path = FOLDER) -> int:
    """Return the schema version that this program writes.

    Raises FileNotFoundError when the revisions were left out of the installation.
    """
    numbers = [int(path.name[1:5]) for path in (folder / "versions").glob("v[0-9]*.py")]
    if not numbers:
        raise FileNotFoundError(folder / "versions")
    return max(numbers)


def revision(version: int) -> str:
    """Return the name of a schema version among the revisions: 2 → ``0002``."""
    return f"{version:04d}"
