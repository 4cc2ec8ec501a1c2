"""The three target groups of the subsidy, derived from schooling and age (R-02, R-03)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from l2w_desktop.models.dates import PartialDate
from l2w_desktop.texts import Text

HIGHER, SECONDARY, YOUTH = "TG1_HIGHER_ED", "TG2_MAX_SECONDARY", "TG3_YOUTH_MAX_LOWER_SEC"
GROUPS: Final[Mapping[str, Text]] = {
    HIGHER: Text("Hoger onderwijs", "Higher education"),
    SECONDARY: Text("Hoogstens secundair", "Secondary at most"),
    YOUTH: Text("Jonger dan 25", "Younger than 25"),
}
_YOUNG = 25  # years: the group of youth is younger
_HIGHER_FROM, _LOWER_UP_TO = 5, 2  # ISCED 2011


def target_group(isced: int | None, birth_date: str | None, on: dt.date) -> str:
    """Return the group of somebody on the day of the intake.

    ``isced`` is that of the declared diploma; ISCED 4 and an unknown diploma belong to nobody's
    wording and come with the secondary schools, the young without diploma with the youth (R-03).
    """
    if isced is not None and isced >= _HIGHER_FROM:
        return HIGHER
    is_young = birth_date is not None and _age(birth_date, on) < _YOUNG
    return YOUTH if is_young and (isced is None or isced <= _LOWER_UP_TO) else SECONDARY


def _age(birth_date: str, on: dt.date) -> int:
    return PartialDate.stored(birth_date).age_on(on).years
