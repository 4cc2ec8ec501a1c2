"""Composition root of the command line ``l2w``."""

import argparse


def main(argv: list[str] | None = None) -> int:
    """Run one command and return the exit code."""
    argparse.ArgumentParser(prog="l2w").parse_args(argv)
    return 0
