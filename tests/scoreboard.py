"""The scoreboard of reliability: what each row promises, and how the measured figures are shown.

A test marked ``scoreboard`` takes the fixtures ``size`` (how much to do: bounded in `make test`,
full in `make soak`) and ``measured`` (which figure to show for which row). `make soak` fails when
a test fails, and when a row has no figure at all.
"""

from __future__ import annotations

from collections.abc import Iterable

ROWS = {
    "R1": "killed while writing: no acknowledged commit lost, none half",
    "R2": "power lost: no acknowledged commit lost, no damage",
    "R3": "killed in import, migration, backup, restore: before or after, nothing between",
    "R4": "disk full: a sentence, nothing lost, reading goes on",
    "R5": "read-only, locked, missing, wrong key, no database, newer: a clear sentence each",
    "R6": "flipped bytes: all noticed before anything is shown",
    "R7": "backup restored: the same content",
    "R8": "second program: told within two seconds, nothing written",
    "R9": "random histories on four replicas: one state",
    "R10": "five sites, any order of delivery: one state",
    "R11": "a package delivered a thousand times: nothing changes",
    "R12": "mutated packages: none wrongly accepted, no crash",
    "R13": "seeded bugs of the exchange: noticed by the tests",
    "R14": "site restored from an old backup: fork refused, nothing lost",
    "R15": "central restored: the gap named, mended by one receipt",
    "R16": "person erased: nowhere in any file of any replica",
    "R17": "tables written and read again: exact; nothing runs in a spreadsheet",
    "R18": "hostile files to import: no crash, in time, in memory",
    "R19": "documents with hostile names: all made, nothing fetched",
    "R20": "audit edited, cut or shortened: noticed",
    "R21": "migration failed: schema and version as before",
    "R22": "research delivery: no small group, no name, no way back without the key",
}


def lines(figures: Iterable[tuple[str, str]]) -> list[str]:
    """Return the board, one line a row, each with its figures or the word that it has none."""
    told: dict[str, list[str]] = {}
    for row, figure in figures:
        told.setdefault(row, []).append(figure)
    return [
        f"{row:<4}{says}: {'; '.join(told[row]) if row in told else 'NOT MEASURED'}"
        for row, says in ROWS.items()
    ]


def missing(figures: Iterable[tuple[str, str]]) -> list[str]:
    """Return the rows without a figure."""
    told = {row for row, _ in figures}
    return [row for row in ROWS if row not in told]
