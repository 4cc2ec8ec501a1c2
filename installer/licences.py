"""Gathers the licence text of every library that the frozen program carries."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

WORDS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
QT = ("pyside6-essentials", "shiboken6")
LGPL_OF = "python-bidi"  # its wheel carries the texts of GPL 3 and LGPL 3, those of Qt do not


def collect_licences(folder: Path) -> Path:
    """Fill ``folder`` with one folder of licence texts per library and return it.

    Raises SystemExit when a library has no text, or the LGPL is missing.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for name, found in sorted(bundled().items()):
        texts = list(licence_files(distribution(LGPL_OF) if name in QT else found))
        if not texts:
            sys.exit(f"{name} has no licence text. Add it before the program is shipped.")
        for path in texts:
            target = folder / name / path.name
            number = 1
            while target.exists():
                number += 1
                target = folder / name / f"{path.stem}-{number}{path.suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    for name in QT:
        if "LESSER" not in (folder / name / "COPYING.LESSER").read_text("utf-8"):
            sys.exit("The text of the LGPL is missing.")
    shutil.copyfile(python_licence(), folder / "Python-LICENSE.txt")
    return folder


def bundled() -> dict[str, Distribution]:
    """Return the program and everything that it needs at run time, by name."""
    found: dict[str, Distribution] = {}
    waiting = ["l2w-desktop"]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed. Run make venv first.")
        for text in found[name].requires or ():
            needed = Requirement(text)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(needed.name)
    return found


def licence_files(found: Distribution) -> Iterator[Path]:
    """Yield the licence texts that a library installs."""
    for file in found.files or ():
        is_told = ".dist-info/" in file.as_posix() and "licenses/" in file.as_posix()
        if is_told or any(word in file.name.upper() for word in WORDS):
            path = Path(str(found.locate_file(file)))
            if path.is_file() and path.suffix != ".py":
                yield path


def python_licence() -> Path:
    """Return Python's own licence text; raises SystemExit where it cannot be found."""
    library = Path(sysconfig.get_path("stdlib"))
    places = (
        library / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    )
    for place in places:
        if place.is_file():
            return place
    sys.exit("The licence of Python was not found.")
