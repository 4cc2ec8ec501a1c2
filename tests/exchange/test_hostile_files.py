"""Whatever file somebody hands in: a sentence or its rows, soon, in little memory."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from l2w_desktop.store import files

if sys.platform == "win32":
    pytest.skip("measured with fork and wait4", allow_module_level=True)

ROOT = Path(files.__file__).parents[2]
HERE = Path(__file__).parent
SECONDS, MEGABYTES = 2.0, 200.0


@pytest.mark.scoreboard
def test_no_file_crashes_the_program_or_takes_long_or_much_memory(tmp_path, size, measured) -> None:
    spec = importlib.util.spec_from_file_location("hostile_files", HERE / "hostile_files.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    paths = []
    for name, data in made.corpus():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    assert len(paths) >= 40
    before = set(Path(tmp_path).iterdir())

    said = subprocess.run(
        [sys.executable, str(HERE / "hostile_reader.py")],
        input="".join(f"{path}\n" for path in paths),
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    told = [json.loads(line) for line in said.stdout.splitlines()]

    assert [one["file"] for one in told] == [path.name for path in paths]
    assert [one for one in told if one["told"].startswith("CRASH")] == []
    assert [one for one in told if one["cpu"] > SECONDS] == []
    assert [one for one in told if one["mb"] > MEGABYTES] == []
    assert set(Path(tmp_path).iterdir()) == before
    assert next(one["told"] for one in told if one["file"] == "good.xlsx").endswith("rows")
    slowest, most = max(one["cpu"] for one in told), max(one["mb"] for one in told)
    measured(
        "R18",
        f"{len(told)} files, 0 crashes, at most {slowest:.1f} s of processor and {most:.0f} MB",
    )
