"""The people of the demo: the same for a seed, different from one another, fit to be matched."""

from __future__ import annotations

import pytest

from l2w_desktop.journeys.people import Row, fictitious_rows
from l2w_desktop.models.places import places_of

KINDS = ("mentees", "mentors")


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_always_gives_the_same_people_and_more_people_begin_with_fewer(kind: str) -> None:
    few, many = fictitious_rows(kind, 20, 4), fictitious_rows(kind, 60, 4)  # type: ignore[arg-type]
    assert many[:20] == few
    assert fictitious_rows(kind, 60, 5) != many  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_shares_a_name_number_phone_or_address(kind: str) -> None:
    rows = fictitious_rows(kind, 1_500)  # type: ignore[arg-type]
    for fields in (("first_name", "last_name"), ("external_id",), ("email",), ("phone",)):
        assert len({tuple(row[field] for field in fields) for row in rows}) == len(rows)
    assert all(row["email"].endswith("@example.org") for row in rows)


def test_the_difficult_names_are_always_there() -> None:
    names = {(row["first_name"], row["last_name"]) for row in fictitious_rows("mentees", 10)}
    names |= {(row["first_name"], row["last_name"]) for row in fictitious_rows("mentors", 10)}
    assert ("نور", "الحسن") in names
    assert ("Thị Hoa", "Nguyễn") in names
    assert ("Siân", "O'Connor-D'Hondt") in names
    assert {"Łukasz", "ሰላም"} <= {first for first, _ in names}


def test_people_live_all_over_flanders() -> None:
    rows = fictitious_rows("mentees", 300)
    provinces = {place.province for row in rows for place in places_of(row["postcode"])}
    assert len(provinces - {""}) == 5


def _levels(row: Row) -> dict[str, str]:
    return dict(part.split(":") for part in row["languages"].split(","))


def test_most_mentors_can_help_the_mentee_with_the_same_number() -> None:
    mentees, mentors = fictitious_rows("mentees", 60), fictitious_rows("mentors", 60)
    good = ("B1", "B2", "C1", "C2", "moedertaal")
    suited = 0
    for mentee, mentor in zip(mentees, mentors, strict=True):
        slots = set(mentee["slots"].split(",")) & set(mentor["slots"].split(","))
        sectors = set(mentee["sectors"].split(",")) & set(mentor["sectors"].split(","))
        theirs, ours = _levels(mentee), _levels(mentor)
        shared = [c for c in theirs.keys() & ours.keys() if theirs[c] in good and ours[c] in good]
        suited += bool(slots and sectors and shared)
    assert suited >= 50
