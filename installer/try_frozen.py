"""Walks the demo journey with the frozen program and with the source, and compares the two.

Prints the size of the folder and how fast both programs start. ``make dist`` calls it; it ends
with exit code 1 when a count differs or something is missing.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

COUNTS = ("people", "duos", "meetings")
ROUNDS = 5
SUFFIX = ".exe" if sys.platform == "win32" else ""


def main() -> int:
    """Try the frozen program in the folder given as the only argument."""
    folder = Path(sys.argv[1]).resolve()
    command, window = (str(folder / f"{name}{SUFFIX}") for name in ("l2w", "l2w-desktop"))
    with tempfile.TemporaryDirectory(prefix="l2w-") as place:
        # away from the source, so that nothing of it can be found by accident
        home = Path(place)
        source = walk([sys.executable, "-c", SOURCE], home / "source")
        frozen = walk([command], home / "frozen")
        report_counts(source, frozen)
        missing = absent(frozen)
        if missing or any(source[name] != frozen[name] for name in COUNTS):
            say(f"The frozen program is not complete. Missing: {', '.join(missing) or 'counts'}.")
            return 1
        report_speed(folder, command, window, home, Path(frozen["data"]))
    return 0


SOURCE = "import sys; from l2w_desktop.cli import main; sys.exit(main())"


def walk(command: list[str], folder: Path) -> Mapping[str, Any]:
    """Run the demo into ``folder`` and return what it printed; its words go to stderr."""
    done = run([*command, "demo", str(folder), "--json"], folder.parent, is_told=True)
    found: dict[str, Any] = json.loads(done)
    return found


def run(command: list[str], place: Path, *, is_told: bool = False) -> str:
    """Run a command away from the source, without a display; ends the program when it fails."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"L2W_USER": "demo", "L2W_PASSPHRASE": "demo-demo-demo", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(  # noqa: S603 (the program that was just built)
        command, cwd=place, env=env, stdout=subprocess.PIPE,
        stderr=None if is_told else subprocess.PIPE, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}.\n{done.stderr or ''}")
    return done.stdout


def report_counts(source: Mapping[str, Any], frozen: Mapping[str, Any]) -> None:
    """Say both counts beside each other."""
    for name in COUNTS:
        say(f"{name:9} source {source[name]:5}   frozen {frozen[name]:5}")


def absent(made: Mapping[str, Any]) -> list[str]:
    """Return what the demo should have left and did not, or left empty."""
    names = ("data", "central", "agreement_pdf", "bundle", "screenshot")
    told = [(name, made[name]) for name in names] + [("exports", path) for path in made["exports"]]
    return [name for name, path in told if not path or not Path(path).exists() or is_empty(path)]


def is_empty(path: str) -> bool:
    """Return whether a file has no bytes; folders count as filled."""
    return Path(path).is_file() and Path(path).stat().st_size == 0


def report_speed(folder: Path, command: str, window: str, home: Path, desk: Path) -> None:
    """Say how large the folder is and how long both programs take, the median of five rounds."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink())
    packed = Path(shutil.make_archive(str(home / "packed"), "gztar", folder))
    say(f"size      {size / 1e6:.0f} MB, packed {packed.stat().st_size / 1e6:.0f} MB")
    shot = ["--shot", str(home / "shot.png")]
    for what, words in (
        ("l2w --version", [command, "--version"]),
        ("first window drawn", [window, "--data", str(home / "nothing"), *shot]),
        ("desk opened and drawn", [window, "--data", str(desk), *shot]),
    ):
        wall, busy = timed(words, home)
        say(f"{what:22} {wall:.2f} s, of which {busy:.2f} s computing (median of {ROUNDS})")


def timed(command: list[str], place: Path) -> tuple[float, float]:
    """Return the median wall time and processor time of a command, in seconds.

    The processor time hardly depends on what else the machine does; Windows tells none.
    """
    walls, busies = [], []
    for _ in range(ROUNDS):
        begin, before = time.perf_counter(), os.times()
        run(command, place)
        walls.append(time.perf_counter() - begin)
        after = os.times()
        busies.append(sum(after[2:4]) - sum(before[2:4]))
    return statistics.median(walls), statistics.median(busies)


def say(line: str) -> None:
    """Print a line at once, so that it stands between the words of the demo."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
