"""A disk that loses its power: every write is noted, and any unsynced part of them may be lost.

The model: what a file got before its last sync is on the disk; of what came later each write is
there, missing, or torn at a sector. Files that were made or removed are so at once, as on a file
system with a journal. SQLite runs on it through APSW, whose file layer can be replaced; the
driver of the program itself cannot do that, so the encryption is not in this picture. It changes
the bytes of a page, not which bytes are written when: the pragmas are the program's own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from typing_extensions import override

SECTOR = 512


class Op(NamedTuple):
    """Something that the disk was told: ``write``, ``cut``, ``sync``, ``remove`` or ``mark``."""

    kind: str
    file: str = ""
    at: int = 0
    data: bytes = b""


class NotingFile(apsw.VFSFile):
    """Passes everything on, and notes what changes the file."""

    def __init__(self, base: str, name: Any, flags: Any, ops: list[Op]) -> None:
        super().__init__(base, name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self._file, self._ops = Path(path).name, ops

    @override
    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._ops.append(Op("write", self._file, offset, bytes(data)))

    @override
    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._ops.append(Op("cut", self._file, size))

    @override
    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._ops.append(Op("sync", self._file))


class NotingDisk(apsw.VFS):
    """The file layer ``noting``: the system's own, with every change in ``ops``."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        super().__init__("noting", "")

    @override
    def xOpen(self, name: Any, flags: Any) -> NotingFile:
        return NotingFile("", name, flags, self.ops)

    @override
    def xDelete(self, name: str, sync: bool) -> None:
        super().xDelete(name, sync)
        self.ops.append(Op("remove", Path(name).name))

    def mark(self, number: int) -> None:
        """Note that the program acknowledged commit ``number``."""
        self.ops.append(Op("mark", at=number))


def images(
    start: Mapping[str, bytes], ops: list[Op], count: int, chance: random.Random
) -> Iterator[tuple[dict[str, bytes], int]]:
    """Yield (files by name, last acknowledged commit) for ``count`` moments without power."""
    moments = sorted(chance.randrange(1, len(ops) + 1) for _ in range(count))
    safe = {name: bytearray(data) for name, data in start.items()}
    late: dict[str, list[Op]] = {}
    done, acknowledged = 0, 0
    for moment in moments:
        for op in ops[done:moment]:
            if op.kind == "mark":
                acknowledged = op.at
            elif op.kind == "remove":
                safe.pop(op.file, None)
                late.pop(op.file, None)
            elif op.kind == "sync":
                for earlier in late.pop(op.file, []):
                    _apply(safe.setdefault(op.file, bytearray()), earlier)
            else:
                safe.setdefault(op.file, bytearray())
                late.setdefault(op.file, []).append(op)
        done = moment
        image = {name: bytearray(data) for name, data in safe.items()}
        for name, waiting in late.items():
            for op in waiting:
                if chance.random() < 0.5:
                    _apply(image[name], _torn(op, chance))
        yield {name: bytes(data) for name, data in image.items()}, acknowledged


def _apply(file: bytearray, op: Op) -> None:
    if op.kind == "cut":
        del file[op.at :]
        return
    if len(file) < op.at:
        file.extend(bytes(op.at - len(file)))
    file[op.at : op.at + len(op.data)] = op.data


def _torn(op: Op, chance: random.Random) -> Op:
    """Return a write, or now and then only its first sectors."""
    if op.kind != "write" or len(op.data) <= SECTOR or chance.random() < 0.7:
        return op
    return op._replace(data=op.data[: SECTOR * chance.randrange(1, len(op.data) // SECTOR + 1)])
