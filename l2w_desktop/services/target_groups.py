"""Which target group of the call a mentee belongs to: derived here, confirmed by staff (R-03)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from l2w_desktop.texts import Text

HIGHER_ED: Final = "TG1_HIGHER_ED"
MAX_SECONDARY: Final = "TG2_MAX_SECONDARY"
YOUTH: Final = "TG3_YOUTH_MAX_LOWER_SEC"

# short words for columns and charts; the whole wording is in the code list
GROUPS: Final[Mapping[str, Text]] = {
    HIGHER_ED: Text("Hoger onderwijs", "Higher education"),
    MAX_SECONDARY: Text("Hoogstens secundair", "Secondary at most"),
    YOUTH: Text("Jonger dan 25", "Younger than 25"),
}

_YOUTH_BELOW = 25  # years; the call speaks of young people under 25
_LOWER_SECONDARY, _UPPER_SECONDARY, _POST_SECONDARY = 2, 3, 4  # levels of ISCED 2011

_NO_WORDING = Text(
    "ISCED 4 staat in geen enkele doelgroep. Kijk dit na.",
    "ISCED 4 is in none of the target groups. Check this.",
)
_NO_DIPLOMA = Text(
    "Het diploma is niet bekend. Vul het aan.", "The diploma is not known. Fill it in."
)
_NO_AGE = Text(
    "De leeftijd is niet bekend. Vul de geboortedatum aan.",
    "The age is not known. Fill in the birth date.",
)


class TargetGroup(NamedTuple):
    """A code of the list ``target_groups``, and what staff should look at before confirming."""

    code: str
    note: Text | None = None


def target_group(isced: int | None, age: int | None) -> TargetGroup:
    """Return the target group of a declared diploma (ISCED 2011, 0 to 8) and an age in years.

    Both may be unknown. Source: the wording of the call, rule R-03; ISCED 4 falls in no wording
    and becomes the second group with a note.
    """
    is_young = age is not None and age < _YOUTH_BELOW
    if isced is None:
        return TargetGroup(YOUTH if is_young else MAX_SECONDARY, _NO_DIPLOMA)
    if isced <= _LOWER_SECONDARY:
        note = _NO_AGE if age is None else None
        return TargetGroup(YOUTH if is_young else MAX_SECONDARY, note)
    if isced <= _UPPER_SECONDARY:
        return TargetGroup(MAX_SECONDARY)
    if isced == _POST_SECONDARY:
        return TargetGroup(MAX_SECONDARY, _NO_WORDING)
    return TargetGroup(HIGHER_ED)
