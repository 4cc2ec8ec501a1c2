"""Programs that work until they are killed; the crash tests run a script that calls ``serve``.

Each line on stdin, ``ACT SECONDS WORD``, forks a child that performs ACT; SECONDS after its first
sign of life the child gets kill -9. The whole lines that it wrote come back as one JSON list. One
program forks all children, so that no child pays for the imports.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

Say = Callable[[object], object]
Act = Callable[[str, Say], None]
ROOT = Path(__file__).resolve().parents[1]


def serve(acts: Mapping[str, Act]) -> None:
    """Obey the lines on stdin until it ends."""
    for line in sys.stdin:
        name, pause, word = line.rstrip("\n").split(" ", 2)
        sys.stdout.write(json.dumps(_killed(acts[name], float(pause), word)) + "\n")
        sys.stdout.flush()


def _killed(act: Act, seconds: float, word: str) -> list[str]:
    """Fork, let the child act, kill it, and return what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        act(word, lambda text: os.write(writer, f"{text}\n".encode()))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        said = pipe.read(1) or b""  # the first sign of life
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and select.select([pipe], [], [], left)[0]:
            if not (more := pipe.read(65536)):
                break  # it ended by itself
            said += more
        os.kill(child, signal.SIGKILL)
        while more := pipe.read(65536):
            said += more
    os.waitpid(child, 0)
    return said.decode().split("\n")[:-1]


class Killer:
    """A running program of that kind: ``act`` returns what the killed child had said."""

    def __init__(self, script: Path, *words: object) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(script), *map(str, words)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    def act(self, name: str, seconds: float, word: object = 0) -> list[str]:
        """Let a child act, kill it after ``seconds``, and return the lines that it wrote."""
        assert self._program.stdin
        assert self._program.stdout
        self._program.stdin.write(f"{name} {seconds} {word}\n")
        self._program.stdin.flush()
        told: list[str] = json.loads(self._program.stdout.readline())
        return told

    def close(self) -> None:
        """End the program."""
        self._program.communicate(timeout=10)
