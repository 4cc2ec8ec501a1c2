"""What an import did: how many rows of each outcome, and the fields that clash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from l2w_desktop.services.import_plan import Outcome, Remark
from l2w_desktop.texts import Text, counted

_ONE_CLASH = Text("1 veld op twee plaatsen gewijzigd", "1 field changed in both places")
_CLASHES = Text("{n} velden op twee plaatsen gewijzigd", "{n} fields changed in both places")


@dataclass(frozen=True, slots=True)
class FieldClash:
    """A field that the list and somebody here both changed; ours was kept."""

    number: int
    field: str
    label: Text
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of a list. ``ready`` of its people can be matched now."""

    kind: str
    source: str
    read: int
    created: int
    updated: int
    unchanged: int
    doubtful: int
    rejected: int
    ready: int
    outcomes: tuple[tuple[int, Outcome], ...]  # row number → what became of it
    rejects: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    conflicts: tuple[FieldClash, ...]

    def next_steps(self) -> Text:
        """Return what waits now: ``1148 klaar voor matching, 22 mogelijk dubbel, 5 terug``."""
        clashes = len(self.conflicts)
        parts = (
            (True, Text(f"{self.ready} klaar voor matching", f"{self.ready} ready for matching")),
            (self.doubtful, Text(f"{self.doubtful} mogelijk dubbel", f"{self.doubtful} doubtful")),
            (self.rejected, Text(f"{self.rejected} terug", f"{self.rejected} sent back")),
            (clashes, counted(clashes, _ONE_CLASH, _CLASHES)),
        )
        told = [text for is_told, text in parts if is_told]
        return Text(", ".join(t.nl for t in told), ", ".join(t.en for t in told))
