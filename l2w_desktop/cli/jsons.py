"""Answers as JSON values: rows become objects, dates ISO 8601, texts the words of a language."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from l2w_desktop.texts import Lang, Text


def as_json(value: Any, lang: Lang = "nl") -> Any:
    """Return ``value`` as JSON knows it; sets are sorted, paths absolute."""
    if isinstance(value, Text):
        return value.in_(lang)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: as_json(getattr(value, f.name), lang) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(k): as_json(v, lang) for k, v in value.items()}
    if isinstance(value, set | frozenset):
        return [as_json(v, lang) for v in sorted(value)]
    if hasattr(value, "_asdict"):
        return as_json(value._asdict(), lang)
    if isinstance(value, list | tuple):
        return [as_json(v, lang) for v in value]
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return as_json(value.value, lang)
    return str(value.absolute()) if isinstance(value, Path) else value
