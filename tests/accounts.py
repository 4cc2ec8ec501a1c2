"""Tests that act as another account of the computer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def require_open_to_others(folder: Path) -> None:
    """Skip with its reason where another account can enter neither a folder nor the program."""
    closed = [p for p in (*folder.parents, ROOT, *ROOT.parents) if not p.stat().st_mode & 0o001]
    if os.getuid() == 0 and closed:
        pytest.skip(f"another account cannot enter {closed[0]}, so it cannot try to write")
