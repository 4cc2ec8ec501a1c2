"""Composition root of the window."""


def main() -> int:
    """Open the window and return the exit code."""
    return 0
