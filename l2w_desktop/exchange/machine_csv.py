"""The one writer of machine CSV: RFC 4180, UTF-8 without BOM, comma, CRLF; and how it is described.

Packages and exports both use it, so that whoever reads one reads the other.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

DATAPACKAGE = "datapackage.json"


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return machine CSV; None is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def row_count(data: bytes) -> int:
    """Return the number of rows below the header of a machine CSV."""
    return max(0, sum(1 for _ in csv.reader(io.StringIO(data.decode(), newline=""))) - 1)


def resource(file: str, data: bytes, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return how a Tabular Data Package describes the CSV ``data`` in ``file``."""
    return {
        "profile": "tabular-data-resource",
        "name": file.removesuffix(".csv").replace("_", "-"),
        "path": file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": {**schema, "missingValues": [""]},
    }
