"""All pairs at once say the same as one pair explained."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.matching import DoubleId, Level, Mentee, Mentor, Rules, explain
from l2w_desktop.matching.answer import answer
from l2w_desktop.matching.field import measure
from l2w_desktop.matching.problem import solve_problem
from l2w_desktop.matching.proposal import propose

SECTORS = ["ict", "ict.dev", "ict.ops", "fin.acc", "fin.bank"]
SLOTS = ["ma-av", "di-av", "wo-av", "za-vm", "zo-vm"]
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
    "slots": st.frozensets(st.sampled_from(SLOTS), max_size=5),
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


def test_the_threshold_is_inclusive_for_all_pairs_at_once_and_in_a_matrix(mentee, mentor):
    people = [mentee()], [mentor(education=None)]
    assert len(propose(*people, Rules(threshold=9500)).duos) == 1
    assert len(propose(*people, Rules(threshold=9501)).duos) == 0
    for threshold, duos in ((5000, [["E1", "M1"]]), (5001, [])):
        given_ = {"scores": {"E1": {"M1": 5000}}, "settings": {"threshold": threshold}}
        assert solve_problem({"kind": "matrix", "given": given_})["duos"] == duos


def test_equal_people_in_any_order_give_the_same_duos(mentee, mentor):
    asking = [mentee(f"E{number}") for number in range(6)]
    helping = [mentor(f"M{number}", capacity=number % 3) for number in range(6)]
    straight = answer(propose(asking, helping, Rules()))
    assert len(straight["duos"]) == 6
    assert answer(propose(asking[::-1], helping[3:] + helping[:3], Rules())) == straight


def test_more_codes_than_fit_in_one_machine_word_stay_apart(mentee, mentor):
    slots = [f"slot-{number:03}" for number in range(130)]
    asking = [mentee(f"E{number:03}", slots=frozenset({slot})) for number, slot in enumerate(slots)]
    helping = [mentor("M1", slots=frozenset(slots[1:129:64])), mentor("M2", slots=frozenset(slots))]
    field = measure(asking, helping, Rules())
    assert [field.mentees[row] for row in range(130) if field.allowed[row, 0]] == ["E001", "E065"]
    assert field.allowed[:, 1].all()


def test_a_long_shortlist_keeps_ties_by_id(mentee, mentor):
    helping = [mentor(f"M{number:03}", education=4 - number % 2) for number in range(90)]
    found = [candidate.id for candidate in propose([mentee()], helping, Rules()).shortlist("E1")]
    assert found == sorted(found, key=lambda id_: (int(id_[1:]) % 2, id_))
