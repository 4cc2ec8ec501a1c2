"""Problem files: what may be left out, and what is refused with its place."""

import json

import pytest

from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.matching.problem import read_problem, solve_problem

NL = {"languages": {"nl": "C1"}}


def persons(mentee=None, mentor=None, settings=None, **given):
    people = {"mentees": [{"id": "E1"} | NL | (mentee or {})]}
    people |= {"mentors": [{"id": "M1"} | NL | (mentor or {})]}
    return {"kind": "persons", "given": people | {"settings": settings or {}} | given}


def test_almost_everything_may_be_left_out():
    answer = solve_problem(persons(settings={"threshold": 0}))
    assert answer["duos"] == [["E1", "M1"]]
    assert answer["parts"]["E1|M1"] == {
        "sector": 0, "language": 2000, "distance": 0, "slots": 0, "needs": 1000,
        "education": 0, "dutch": 500,
    }  # fmt: skip
    assert answer["blocked"] == answer["unmatched"] == answer["would_help"] == {}


def test_null_is_the_same_as_left_out():
    names = "sectors lat lon max_km slots gender gender_pref education online_ok status person_id"
    empty = dict.fromkeys(names.split())
    assert solve_problem(persons(empty, empty)) == solve_problem(persons())


@pytest.mark.parametrize(
    ("mentee", "mentor", "codes"),
    [
        ({"gender_pref": "v"}, {"gender": "v"}, []),
        ({"gender_pref": "v"}, {"gender": "F"}, []),
        ({"gender_pref": "v"}, {"gender": "m"}, ["GENDER_MENTEE"]),
        ({"gender_pref": "v"}, {"gender": "N"}, ["GENDER_MENTEE"]),
        ({"gender": "x"}, {"gender_pref": "X"}, []),
        ({"status": "on_hold"}, {}, ["INACTIVE"]),
        ({}, {"status": "stopped"}, ["INACTIVE"]),
        ({"person_id": 7}, {"person_id": "7"}, ["SAME_PERSON"]),
        ({"languages": {"ar": "moedertaal"}}, {"languages": {"AR": "b1"}}, []),
        ({"languages": {"ar": None}}, {"languages": {"ar": "C1"}}, ["LANGUAGE"]),
        ({"languages": {"ar": None}, "mother_tongue": "ar"}, {"languages": {"ar": "C1"}}, []),
        ({"languages": {}, "mother_tongue": ["ar"]}, {"languages": {"ar": "C1"}}, []),
    ],
)
def test_words_of_problem_files_become_the_words_of_the_register(mentee, mentor, codes):
    answer = solve_problem(persons(mentee, mentor, {"threshold": 0}))
    assert answer["blocked"].get("E1|M1", []) == codes


@pytest.mark.parametrize(
    ("problem", "code", "where"),
    [
        ([], "WRONG_VALUE", ""),
        ({"given": {}}, "VALUE_MISSING", "kind"),
        ({"kind": "persons"}, "VALUE_MISSING", "given"),
        ({"kind": "persons", "given": {"mentees": {}}}, "WRONG_VALUE", "given.mentees"),
        ({"kind": "persons", "given": {"mentees": ["E1"]}}, "WRONG_VALUE", "given.mentees[0]"),
        ({"kind": "persons", "given": {"mentees": [{}]}}, "VALUE_MISSING", "given.mentees[0].id"),
        (persons({"education": 6}), "WRONG_VALUE", "given.mentees[0].education"),
        (persons({"education": True}), "WRONG_VALUE", "given.mentees[0].education"),
        (persons({"lat": 91}), "WRONG_VALUE", "given.mentees[0].lat"),
        (persons({"lat": float("nan")}), "WRONG_VALUE", "given.mentees[0].lat"),
        (persons({"max_km": 7.5}), "WRONG_VALUE", "given.mentees[0].max_km"),
        (persons({"max_km": -1}), "WRONG_VALUE", "given.mentees[0].max_km"),
        (persons({"sectors": "ict.dev"}), "WRONG_VALUE", "given.mentees[0].sectors"),
        (persons({"sectors": ["ict.dev", 1.5]}), "WRONG_VALUE", "given.mentees[0].sectors[1]"),
        (persons({"languages": {"nl": "B9"}}), "WRONG_VALUE", "given.mentees[0].languages.nl"),
        (persons({"status": "asleep"}), "WRONG_VALUE", "given.mentees[0].status"),
        (persons({"online_ok": "yes"}), "WRONG_VALUE", "given.mentees[0].online_ok"),
        (persons(None, {"capacity": -1}), "WRONG_VALUE", "given.mentors[0].capacity"),
        (persons(mentors=[{"id": "M1"}, {"id": "M1"}]), "DOUBLE_ID", "mentors"),
        (persons(settings={"min_level": "B3"}), "WRONG_VALUE", "given.settings.min_level"),
        (persons(settings={"threshold": 10_001}), "WRONG_VALUE", "threshold"),
        (persons(settings={"weights": {"luck": 5}}), "WRONG_VALUE", "given.settings.weights"),
        (persons(pinned=[["E1"]]), "WRONG_VALUE", "given.pinned[0]"),
        (
            {"kind": "matrix", "given": {"scores": {"E1": {"M1": 10_001}}}},
            "WRONG_VALUE",
            "given.scores.E1.M1",
        ),
        ({"kind": "matrix", "given": {"scores": {"E1": [5]}}}, "WRONG_VALUE", "given.scores.E1"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(problem, code, where):
    with pytest.raises(UserError) as refused:
        solve_problem(problem)
    assert (refused.value.code, refused.value.values["where"]) == (code, where)
    assert where in refused.value.in_("nl")
    json.dumps(refused.value.values)


def test_an_unknown_kind_is_a_kind_that_does_not_exist_yet():
    with pytest.raises(NotYet) as refused:
        solve_problem({"kind": "tensor", "given": {}})
    assert (refused.value.exit_code, refused.value.values["known"]) == (2, "persons, matrix")


def test_the_programmes_weights_are_used_and_must_sum_to_100():
    weights = {"sector": 0, "language": 55}
    answer = solve_problem(persons(settings={"threshold": 0, "weights": weights}))
    assert answer["parts"]["E1|M1"]["language"] == 5500
    with pytest.raises(UserError) as refused:
        solve_problem(persons(settings={"weights": {"sector": 36}}))
    assert (refused.value.code, refused.value.values) == ("WEIGHTS_NOT_HUNDRED", {"total": 101})


def test_absent_settings_are_those_of_the_rule_book():
    rules = read_problem({"kind": "matrix", "given": {"scores": {}}}).rules
    assert (rules.threshold, rules.min_level.name, rules.objective) == (4000, "B1", "most_duos")
    assert (rules.wait_bonus, rules.keep_bonus, rules.default_max_km) == (1000, 500, 30)
    assert list(rules.weights.values()) == [35, 20, 15, 10, 10, 5, 5]


def test_a_null_score_is_a_missing_pair_and_an_unnamed_capacity_is_one():
    given = {"scores": {"E1": {"M1": None, "M2": 5000}, "E2": {"M2": 6000}}}
    answer = solve_problem({"kind": "matrix", "given": given})
    assert answer["duos"] == [["E2", "M2"]]
    assert answer["scores"] == {"E1|M2": 5000, "E2|M2": 6000}


@pytest.mark.parametrize("kind", ["persons", "matrix"])
def test_an_empty_problem_has_an_empty_answer(kind):
    answer = solve_problem({"kind": kind, "given": {}})
    assert (answer["duos"], answer["total"], answer["unmatched"]) == ([], 0, {})
