"""All pairs at once say the same as one pair explained."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.matching import DoubleId, Level, Mentee, Mentor, Rules, explain
from l2w_desktop.matching.answer import answer
from l2w_desktop.matching.field import measure
from l2w_desktop.matching.proposal import propose

SECTORS = ["ict", "ict.dev", "ict.ops", "fin.acc", "fin.bank"]
SLOTS = [f"slot-{number}" for number in range(70)]  # more than one machine word
TOPICS = ["cv", "network", "diploma"]

some_level = st.none() | st.sampled_from(list(Level))
some_gender = st.sampled_from([None, None, "F", "M", "X"])
common = {
    "person_id": st.sampled_from([None, "P1", "P2", "P3"]),
    "sectors": st.lists(st.sampled_from(SECTORS), unique=True, max_size=3).map(tuple),
    "languages": st.dictionaries(st.sampled_from(["nl", "fr", "ar", "so"]), some_level),
    "mother_tongues": st.frozensets(st.sampled_from(["ar", "so", "nl"]), max_size=1),
    "lat": st.none() | st.floats(50.9, 51.3),
    "lon": st.none() | st.floats(3.9, 4.3),
    "max_km": st.none() | st.integers(0, 50),
    "slots": st.frozensets(st.sampled_from(SLOTS[:3] + SLOTS[-2:]), max_size=5),
    "gender": some_gender,
    "gender_pref": some_gender,
    "education": st.none() | st.integers(1, 5),
    "online_ok": st.booleans(),
    "is_available": st.sampled_from([True, True, True, False]),
}
asked = st.frozensets(st.sampled_from(TOPICS))
mentees = st.lists(
    st.builds(
        Mentee, id=st.integers(1, 99).map(str), needs=asked, sector_required=st.booleans(),
        waiting_days=st.none() | st.integers(0, 400), **common,
    ), max_size=4, unique_by=lambda person: person.id,
)  # fmt: skip
mentors = st.lists(
    st.builds(
        Mentor, id=st.integers(1, 99).map(str), offers=asked, capacity=st.integers(0, 3),
        active_duos=st.integers(0, 2), **common,
    ), max_size=4, unique_by=lambda person: person.id,
)  # fmt: skip
programmes = st.builds(
    Rules,
    threshold=st.integers(0, 6000),
    min_level=st.sampled_from(list(Level)),
    default_max_km=st.integers(0, 40),
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(mentees, mentors, programmes, st.sets(st.tuples(st.integers(1, 99).map(str), st.just("1"))))
def test_a_field_holds_for_every_pair_what_its_explanation_says(asking, helping, rules, barred):
    field = measure(asking, helping, rules, barred)
    for mentee in asking:
        for mentor in helping:
            told = explain(mentee, mentor, rules, barred)
            place = field.row[mentee.id], field.col[mentor.id]
            assert field.rules_broken(*place) == told.codes
            has_score = told.codes in ((), ("BELOW_THRESHOLD",))
            assert field.score[place] == (told.total if has_score else -1)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(mentees, mentors, st.randoms(use_true_random=False))
def test_the_order_of_people_changes_nothing_in_the_answer(asking, helping, dice):
    straight = answer(propose(asking, helping, Rules(threshold=0)))
    mixed = dice.sample(asking, len(asking)), dice.sample(helping, len(helping))
    assert answer(propose(*mixed, Rules(threshold=0))) == straight


@settings(derandomize=True, deadline=None, max_examples=60)
@given(mentees, mentors, programmes)
def test_the_answer_shows_for_every_pair_its_score_its_addends_or_its_rules(asking, helping, rules):
    shown = answer(propose(asking, helping, rules))
    for mentee in asking:
        for mentor in helping:
            told, name = explain(mentee, mentor, rules), f"{mentee.id}|{mentor.id}"
            assert shown["blocked"].get(name, []) == list(told.codes)
            if name in shown["scores"]:
                assert shown["scores"][name] == told.total
                assert shown["parts"][name] == {p.code: p.points for p in told.parts}


def test_two_people_with_one_id_are_refused(mentee, mentor):
    with pytest.raises(DoubleId) as refused:
        measure([mentee("E1"), mentee("E2"), mentee("E1")], [mentor()], Rules())
    assert refused.value.values == {"id": "E1", "where": "mentees"}
