"""Why somebody stays without a mentor, and what would help."""

from l2w_desktop.matching import Rules
from l2w_desktop.matching.problem import solve_problem
from l2w_desktop.matching.proposal import propose
from l2w_desktop.matching.unmatched import funnel, reliefs, taken, unmatched, would_help


def test_nobody_to_pair_with_is_no_candidates(mentee):
    proposal = propose([mentee()], [], Rules())
    assert unmatched(proposal) == {"E1": ("NO_CANDIDATES",)}
    assert would_help(proposal) == {}


def test_a_matrix_row_without_pairs_is_no_candidates():
    given = {"scores": {"E1": {}, "E2": {"M1": 5000}}, "capacity": {"M1": 1}}
    answer = solve_problem({"kind": "matrix", "given": given})
    assert answer["unmatched"] == {"E1": ["NO_CANDIDATES"]}
    assert answer["blocked"] == {}


def test_an_allowed_pair_that_went_to_another_is_all_candidates_taken(mentee, mentor):
    people = [mentee("E1"), mentee("E2", education=None)], [mentor(), mentor("M2", lat=53.0)]
    proposal = propose(*people, Rules(objective="quality"))
    assert unmatched(proposal) == {"E2": ("ALL_CANDIDATES_TAKEN",)}
    assert would_help(proposal) == {}
    assert [(t.mentor_id, t.score, t.mentee_ids) for t in taken(proposal, "E2")] == [
        ("M1", 9500, ("E1",))
    ]


def test_only_rules_that_stand_alone_are_named(mentee, mentor):
    helping = [
        mentor("M1", lat=52.0),
        mentor("M2", capacity=0),
        mentor("M3", slots=frozenset({"zo-vm"}), lat=52.0),
        mentor("M4", slots=frozenset({"zo-vm"}), languages={}),
    ]
    proposal = propose([mentee()], helping, Rules())
    assert unmatched(proposal) == would_help(proposal) == {"E1": ("DISTANCE", "CAPACITY")}


def test_when_every_mentor_breaks_two_rules_nothing_helps_alone(mentee, mentor):
    proposal = propose([mentee()], [mentor(lat=52.0, capacity=0)], Rules())
    assert unmatched(proposal) == would_help(proposal) == {"E1": ()}


def test_below_the_threshold_counts_as_a_single_rule(mentee, mentor):
    proposal = propose([mentee()], [mentor(education=None)], Rules(threshold=9501))
    assert would_help(proposal) == {"E1": ("BELOW_THRESHOLD",)}
    (only,) = reliefs(proposal, "E1")
    assert (only.rule, only.mentors, only.nearest.total) == ("BELOW_THRESHOLD", 1, 9500)


def test_a_relief_names_the_mentor_who_would_score_best(mentee, mentor):
    helping = [
        mentor("M1", lat=52.0, education=None),
        mentor("M2", lat=52.0),
        mentor("M3", lat=52.0),
    ]
    (only,) = reliefs(propose([mentee()], helping, Rules()), "E1")
    assert (only.rule, only.mentors, only.nearest.mentor_id) == ("DISTANCE", 3, "M2")


def test_the_funnel_counts_every_mentor_once_most_frequent_first(mentee, mentor):
    helping = [
        mentor("M1"),
        mentor("M2", languages={}, lat=52.0),
        mentor("M3", lat=52.0),
        mentor("M4", lat=52.0, capacity=0),
        mentor("M5", education=None, sectors=()),
    ]
    told = funnel(propose([mentee()], helping, Rules(threshold=7000)), "E1")
    assert (told.mentors, told.left) == (5, 1)
    assert list(told.dropped.items()) == [("DISTANCE", 2), ("LANGUAGE", 1), ("BELOW_THRESHOLD", 1)]


def test_missing_pairs_do_not_count_in_the_funnel_and_a_missing_pair_has_no_code():
    given = {
        "scores": {"E1": {"M1": 100}, "E2": {"M2": 9000}},
        "capacity": {"M1": 1, "M2": 1, "M3": 0},
    }
    answer = solve_problem({"kind": "matrix", "given": given | {"never_again": [["E1", "M3"]]}})
    assert answer["unmatched"] == {"E1": ["BELOW_THRESHOLD"]}
    assert answer["blocked"] == {"E1|M1": ["BELOW_THRESHOLD"]}
