"""The words that people agree to, per purpose and with their version: shipped, never ticked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from l2w_desktop.resources import resource
from l2w_desktop.texts import Text


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What somebody agrees to: the purpose (code list consent_kinds), the version, the words."""

    kind: str
    version: str
    words: Text


@lru_cache(maxsize=1)
def consent_texts() -> Mapping[str, ConsentText]:
    """Return the text of today per purpose, in the order in which they are asked.

    The purpose FILE is not among them: the file rests on helping the person, not on consent.
    """
    told = tomllib.loads(resource("consents.toml").read_text("utf-8"))
    return {
        kind: ConsentText(kind, str(text["version"]), Text(text["nl"], text["en"]))
        for kind, text in told.items()
    }
