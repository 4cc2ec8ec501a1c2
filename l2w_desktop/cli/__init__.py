"""Composition root of the command line ``l2w``: the same services without a window."""

from l2w_desktop.cli.main import main

__all__ = ["main"]
