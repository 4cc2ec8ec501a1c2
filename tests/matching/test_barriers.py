"""Each hard rule, its exceptions, and that every broken rule is kept."""

from dataclasses import fields

import pytest

from l2w_desktop.matching import RULES, Level, Mentee, Mentor, Rules, explain


@pytest.mark.parametrize(
    ("of_mentee", "of_mentor", "code"),
    [
        ({"is_available": False}, {}, "INACTIVE"),
        ({}, {"is_available": False}, "INACTIVE"),
        ({"person_id": "P1"}, {"person_id": "P1"}, "SAME_PERSON"),
        ({"gender_pref": "F"}, {"gender": "M"}, "GENDER_MENTEE"),
        ({"gender_pref": "F"}, {"gender": None}, "GENDER_MENTEE"),
        ({"gender": "F"}, {"gender_pref": "M"}, "GENDER_MENTOR"),
        ({"gender": None}, {"gender_pref": "M"}, "GENDER_MENTOR"),
        ({"languages": {"nl": Level.A2}}, {}, "LANGUAGE"),
        ({"languages": {"fr": Level.C2}}, {}, "LANGUAGE"),
        ({"languages": {}}, {}, "LANGUAGE"),
        ({}, {"languages": {}}, "LANGUAGE"),
        ({"lat": 52.0}, {}, "DISTANCE"),
        ({"slots": frozenset({"za-vm"})}, {}, "SLOTS"),
        ({"sector_required": True}, {"sectors": ("ict.ops",)}, "SECTOR_REQUIRED"),
        ({}, {"capacity": 0}, "CAPACITY"),
        ({}, {"capacity": 2, "active_duos": 2}, "CAPACITY"),
        ({}, {"capacity": 1, "active_duos": 3}, "CAPACITY"),
    ],
)
def test_a_broken_rule_blocks_the_pair(mentee, mentor, of_mentee, of_mentor, code):
    assert explain(mentee(**of_mentee), mentor(**of_mentor), Rules()).codes == (code,)


@pytest.mark.parametrize(
    ("of_mentee", "of_mentor"),
    [
        ({}, {}),
        ({"person_id": None}, {"person_id": None}),
        ({"person_id": "P1"}, {"person_id": "P2"}),
        ({"gender_pref": "F"}, {"gender": "F"}),
        ({"gender": "X"}, {"gender_pref": "X"}),
        ({"languages": {"nl": Level.B1}}, {}),
        ({"sector_required": True, "sectors": ("fin.acc", "ict.dev")}, {}),
        ({"sector_required": True, "sectors": ()}, {}),
        ({"sector_required": True}, {"sectors": ()}),
        ({"slots": frozenset()}, {}),
        ({}, {"slots": frozenset()}),
        ({"lat": None}, {}),
        ({}, {"capacity": 2, "active_duos": 1}),
    ],
)
def test_what_is_met_or_unknown_does_not_block(mentee, mentor, of_mentee, of_mentor):
    assert explain(mentee(**of_mentee), mentor(**of_mentor), Rules(threshold=0)).codes == ()


def test_the_programme_sets_the_language_level(mentee, mentor):
    beginner = mentee(languages={"nl": Level.A1})
    assert explain(beginner, mentor(), Rules(min_level=Level.A1)).codes == ()
    assert explain(mentee(), mentor(), Rules(min_level=Level.C2)).codes == ()


def test_a_pair_that_ended_badly_never_meets_again(mentee, mentor):
    assert explain(mentee(), mentor(), Rules(), [("E1", "M1")]).codes == ("NEVER_AGAIN",)
    assert explain(mentee(), mentor(), Rules(), [("E1", "M2"), ("M1", "E1")]).codes == ()


def test_every_broken_rule_is_kept_in_table_order_and_the_threshold_is_not_asked(mentee, mentor):
    worst = mentee(
        person_id="P1", is_available=False, gender_pref="F", gender="M", languages={},
        lat=0.0, slots=frozenset({"zo-vm"}), sector_required=True, sectors=("fin.acc",),
    )  # fmt: skip
    other = mentor(person_id="P1", gender="M", gender_pref="F", capacity=0)
    pair = explain(worst, other, Rules(threshold=10_000), [("E1", "M1")])
    assert pair.codes == RULES[:-1]


def test_the_threshold_is_inclusive(mentee, mentor):
    total = explain(mentee(), mentor(education=None), Rules()).total
    assert total == 9500
    assert explain(mentee(), mentor(education=None), Rules(threshold=9500)).is_allowed
    above = explain(mentee(), mentor(education=None), Rules(threshold=9501))
    assert above.codes == ("BELOW_THRESHOLD",)
    assert above.blocked[0].evidence == {"score": 9500, "threshold": 9501}


def test_profiles_know_nothing_that_must_never_count():
    known = {field.name for kind in (Mentee, Mentor) for field in fields(kind)}
    assert not known & {"nationality", "origin", "religion", "health", "age", "birth_date", "name"}


def test_a_sex_that_nobody_asked_for_changes_nothing(mentee, mentor):
    told = [
        explain(mentee(gender=ours), mentor(gender=theirs), Rules())
        for ours in ("F", "M", "X", None)
        for theirs in ("F", "M", "X", None)
    ]
    assert len({(pair.total, pair.codes, str(pair.parts)) for pair in told}) == 1
