"""Reads how long something took as people type it: 60, 1u30, 1:30, 1.30, 1,5 uur, 90 minuten."""

from __future__ import annotations

import re

from l2w_desktop.models.folding import clean

_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|minuten|minutes|\')?$")
_CLOCK = re.compile(r"(\d{1,2})\s*(?:u|uur|h|hours?|:|\.)\s*(\d{2})$")
_HOURS = re.compile(r"(\d{1,2})(?:[.,](\d))?\s*(?:u|uur|h|hours?)$")


def parse_minutes(text: str) -> int | None:
    """Return whole minutes, above 0; None when ``text`` is no duration."""
    typed = clean(text).casefold()
    if found := _MINUTES.match(typed):
        minutes = int(found[1])
    elif found := _CLOCK.match(typed):
        minutes = int(found[1]) * 60 + int(found[2]) if int(found[2]) < 60 else 0
    elif found := _HOURS.match(typed):
        minutes = int(found[1]) * 60 + int(found[2] or 0) * 6
    else:
        return None
    return minutes or None
