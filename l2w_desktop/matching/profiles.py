"""One person of a problem file as a profile; the door where its own spellings stay outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from l2w_desktop.matching.people import Gender, Level, Mentee, Mentor
from l2w_desktop.matching.reading import Reading, as_choice

LEVELS = {level.name: level for level in Level}
_MOTHER_TONGUE = ("moedertaal", "mother_tongue", "native")
# Problem files say v m x, the register F M X N; N and null are unknown.
_GENDERS: Mapping[str, Gender | None] = {"v": "F", "f": "F", "m": "M", "x": "X", "n": None}
_STATUSES = {"available": True, "active": True, "on_hold": False, "stopped": False}


def mentee(given: Reading) -> Mentee:
    """Return one mentee of a problem file; raises ``WrongValue`` with the place."""
    return Mentee(
        **_person(given),
        sector_required=given.flag("sector_required"),
        needs=frozenset(given.codes("needs")),
        waiting_days=given.whole("waiting_days"),
    )


def mentor(given: Reading) -> Mentor:
    """Return one mentor of a problem file; raises ``WrongValue`` with the place."""
    capacity = given.whole("capacity")
    return Mentor(
        **_person(given),
        offers=frozenset(given.codes("offers")),
        capacity=1 if capacity is None else capacity,
        active_duos=given.whole("active_duos") or 0,
    )


def _person(given: Reading) -> dict[str, Any]:
    languages, mother_tongues = _languages(given)
    return {
        "id": given.required_code("id"),
        "person_id": given.code("person_id"),
        "sectors": given.codes("sectors"),
        "languages": languages,
        "mother_tongues": mother_tongues,
        "lat": given.number("lat", -90, 90),
        "lon": given.number("lon", -180, 180),
        "max_km": given.whole("max_km"),
        "slots": frozenset(given.codes("slots")),
        "gender": given.choice("gender", _GENDERS, None),
        "gender_pref": given.choice("gender_pref", _GENDERS, None),
        "education": given.whole("education", 1, 5),
        "online_ok": given.flag("online_ok"),
        "is_available": given.choice("status", _STATUSES, True),
    }


def _languages(given: Reading) -> tuple[dict[str, Level | None], frozenset[str]]:
    """Read ``{"nl": "B2", "ar": "moedertaal", "fr": null}``; null is a level that is missing."""
    known: dict[str, Level | None] = {}
    mother_tongues = {code.casefold() for code in given.some_codes("mother_tongue")}
    choices: dict[str, Level | None] = {**LEVELS, **dict.fromkeys(_MOTHER_TONGUE)}
    for name, told in (spoken := given.inner("languages")).values.items():
        code = name.strip().casefold()
        known[code] = None if told is None else as_choice(told, spoken.path(name), choices)
        if told is not None and known[code] is None:
            mother_tongues.add(code)
    return known, frozenset(mother_tongues)
