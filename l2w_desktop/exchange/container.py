"""The zip inside a package: written the same way each time, read in memory and with suspicion."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping

from l2w_desktop.exchange.refusals import NotAPackage, TooLarge, TooMuch

MAX_PACKAGE = 64 * 1024 * 1024  # bytes of the encrypted file
MAX_UNPACKED = 256 * 1024 * 1024  # bytes of all entries together
MAX_PAGE = 1024 * 1024  # bytes of the manifest
_MAX_LISTING = 64 * 1024  # bytes of the zip's table of contents
_END = 22  # bytes of the end record; no comment follows it in our packages
_MEGA = 1024 * 1024
# What the standard library raises, depending on where a zip is broken.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OverflowError, OSError,
    RuntimeError,
)  # fmt: skip


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these entries in this order; raises TooMuch beyond what is read back."""
    if sum(map(len, files.values())) > MAX_UNPACKED:
        raise TooMuch(megabytes=MAX_UNPACKED // _MEGA)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


class Container:
    """A zip whose entries are read one by one, each with a limit; nothing is ever extracted.

    Raises NotAPackage for anything but plain deflated entries with the ``allowed`` names.
    """

    def __init__(self, data: bytes, allowed: Iterable[str]) -> None:
        _check_listing(data)
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise NotAPackage(detail="zip") from error
        self._archive = archive
        self._infos = {info.filename: info for info in archive.infolist()}
        self._check_entries(set(allowed))

    @property
    def names(self) -> frozenset[str]:
        """The entries that are there."""
        return frozenset(self._infos)

    def _check_entries(self, allowed: set[str]) -> None:
        infos = self._archive.infolist()
        strange = sorted(self.names - allowed)
        if strange or len(infos) != len(self._infos):
            raise NotAPackage(detail=f"{(strange or ['zip'])[0][:40]!a}")
        for info in infos:
            is_plain = info.compress_type in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
            if not is_plain or info.flag_bits & 1:
                raise NotAPackage(detail=info.filename)
        if sum(info.file_size for info in infos) > MAX_UNPACKED:
            raise TooLarge(megabytes=MAX_UNPACKED // _MEGA)

    def size(self, name: str) -> int:
        """Return the unpacked size that the zip claims for an entry, in bytes."""
        return self._info(name).file_size

    def read(self, name: str, limit: int) -> bytes:
        """Return an entry of at most ``limit`` bytes."""
        if self._info(name).file_size > limit:
            raise NotAPackage(detail=name)
        try:
            with self._archive.open(self._info(name)) as entry:
                data = entry.read(limit + 1)
        except _BROKEN as error:
            raise NotAPackage(detail=name) from error
        if len(data) != self._info(name).file_size:
            raise NotAPackage(detail=name)
        return data

    def _info(self, name: str) -> zipfile.ZipInfo:
        if name not in self._infos:
            raise NotAPackage(detail=name)
        return self._infos[name]


def _check_listing(data: bytes) -> None:
    """Refuse a zip with a large, hidden or second table of contents before it is parsed."""
    end = data[-_END:]
    is_zip64 = data[-_END - 20 : -_END - 16] == b"PK\6\7"
    if len(end) < _END or end[:4] != b"PK\5\6" or end[20:] != b"\0\0" or is_zip64:
        raise NotAPackage(detail="zip")
    if int.from_bytes(end[12:16], "little") > _MAX_LISTING:
        raise NotAPackage(detail="zip")
