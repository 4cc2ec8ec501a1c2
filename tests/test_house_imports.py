"""House rules of imports: floors, the core without Qt, a quick start; in a fresh Python each."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Blocks the window's library, then imports every other room. Migrations run inside Alembic only.
IMPORT_CORE = """
import importlib, json, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{name} is not installed here", name=name)

sys.meta_path.insert(0, NoQt())
import l2w_desktop

window = ("l2w_desktop.views", "l2w_desktop.app", "l2w_desktop.__main__")
rooms = []

def walk(path, prefix):
    for found in pkgutil.iter_modules(path, prefix):
        if found.name.startswith(window) or ".migrations" in found.name:
            continue
        module = importlib.import_module(found.name)
        rooms.append(found.name)
        if found.ispkg:
            walk(module.__path__, found.name + ".")

walk(l2w_desktop.__path__, "l2w_desktop.")
print(json.dumps(rooms))
"""


def python(code: str) -> str:
    """What a fresh Python prints when it runs ``code`` in the source tree."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules_after(module: str) -> list[str]:
    """Names in the order in which importing ``module`` brought them in."""
    code = f"import json, sys, {module}; print(json.dumps(list(sys.modules)))"
    return json.loads(python(code))


def test_the_core_works_where_qt_is_absent() -> None:
    rooms = json.loads(python(IMPORT_CORE))
    assert {"l2w_desktop.cli", "l2w_desktop.models", "l2w_desktop.resources"} <= set(rooms)


@pytest.mark.parametrize("module", ["l2w_desktop.app", "l2w_desktop.cli"])
def test_heavy_modules_wait_until_they_are_needed(module: str) -> None:
    heavy = {"pandas", "scipy", "alembic", "reportlab"}
    loaded = heavy.intersection(modules_after(module))
    assert not loaded, f"{loaded} slow down every start; import them inside the function"


def test_the_command_line_loads_neither_the_window_nor_the_country_tables() -> None:
    heavy = {"PySide6", "numpy", "babel", "phonenumbers"}
    assert not heavy.intersection(modules_after("l2w_desktop.cli"))


def test_the_database_library_is_imported_before_qt() -> None:
    order = [m for m in modules_after("l2w_desktop.app") if m in {"sqlalchemy", "PySide6"}]
    assert order != ["PySide6", "sqlalchemy"], "PySide6 slows down every import that follows it"


def test_imports_only_go_down() -> None:
    program = shutil.which("lint-imports", path=Path(sys.executable).parent)
    assert program, "import-linter is not installed beside this Python"
    command = [program, "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
