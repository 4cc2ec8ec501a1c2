"""Proposals: bonuses, pins with their price, shortlists, ranks, runner-up, changes."""

import json
import subprocess
import sys

import pytest

from l2w_desktop.matching import (
    PinBlocked,
    PinnedTwice,
    Rules,
    UnknownPerson,
    explain,
    restored,
    snapshot,
)
from l2w_desktop.matching.prices import pin_prices
from l2w_desktop.matching.problem import read_problem, solve_problem
from l2w_desktop.matching.proposal import propose
from l2w_desktop.matching.words import chips, reason

BARE = {"threshold": 1, "objective": "quality", "wait_bonus": 0, "keep_bonus": 0}
TRAP = {"E1": {"M1": 9000, "M2": 8000}, "E2": {"M1": 8500, "M2": 1000}}
ONE_EACH = {"M1": 1, "M2": 1}


def solve(scores=TRAP, capacity=ONE_EACH, rules=None, **given):
    problem = {"scores": scores, "capacity": capacity, "settings": BARE | (rules or {}), **given}
    return solve_problem({"kind": "matrix", "given": problem})


def test_waiting_counts_up_to_180_days_and_never_enters_the_score():
    scores = {"E1": {"M1": 6000}, "E2": {"M1": 5100}}
    for days, winner in ((0, "E1"), (161, "E1"), (163, "E2"), (400, "E2")):
        answer = solve(scores, {"M1": 1}, {"wait_bonus": 1000}, waiting_days={"E2": days})
        assert answer["duos"] == [[winner, "M1"]], days
        assert answer["total"] == scores[winner]["M1"]
    lost = solve(scores, {"M1": 1}, {"wait_bonus": 900}, waiting_days={"E2": 9999, "E1": 1})
    assert lost["duos"] == [["E1", "M1"]]


def test_an_existing_proposal_is_kept_unless_another_is_more_than_the_bonus_better():
    scores = {"E1": {"M1": 6000, "M2": 6400}}
    kept = solve(scores, rules={"keep_bonus": 500}, existing=[["E1", "M1"]])
    assert (kept["duos"], kept["total"], kept["changed"]) == ([["E1", "M1"]], 6000, 0)
    changed = solve(scores, rules={"keep_bonus": 399}, existing=[["E1", "M1"]])
    assert (changed["duos"], changed["changed"]) == ([["E1", "M2"]], 1)


def test_changed_counts_mentees_who_lost_their_mentor_or_whose_mentor_left():
    answer = solve(existing=[["E1", "M2"], ["E2", "M9"], ["E9", "M1"]])
    assert answer["changed"] == 1
    assert solve(existing=[["E1", "M1"], ["E2", "M1"]])["changed"] == 1


def test_the_keep_bonus_does_not_free_a_blocked_pair():
    answer = solve(existing=[["E1", "M2"]], never_again=[["E1", "M2"]], rules={"keep_bonus": 9000})
    assert answer["duos"] == [["E1", "M1"], ["E2", "M2"]]
    assert answer["blocked"] == {"E1|M2": ["NEVER_AGAIN"]}


def test_a_pin_costs_what_the_optimum_loses():
    assert solve(pinned=[["E1", "M1"]])["pin_cost"] == 6500
    assert solve(pinned=[["E1", "M2"]])["pin_cost"] == 0
    assert solve()["pin_cost"] == 0


def test_the_price_of_a_pin_includes_the_bonuses():
    answer = solve(pinned=[["E1", "M1"]], existing=[["E1", "M2"]], rules={"keep_bonus": 500})
    assert answer["pin_cost"] == 7000


def test_each_pin_has_its_own_price_and_says_who_would_meet_whom():
    given = {"scores": TRAP, "capacity": ONE_EACH, "settings": BARE}
    given |= {"pinned": [["E1", "M1"], ["E2", "M2"]]}
    proposal = read_problem({"kind": "matrix", "given": given}).solve()
    first, second = pin_prices(proposal)
    assert (first.mentee_id, first.cost, first.instead) == ("E1", 0, ())
    assert (second.cost, proposal.pin_cost) == (0, 6500)
    given["pinned"] = [["E1", "M1"]]
    (only,) = pin_prices(read_problem({"kind": "matrix", "given": given}).solve())
    assert only.cost == 6500
    assert [(d.mentee_id, d.mentor_id) for d in only.instead] == [("E1", "M2"), ("E2", "M1")]


def test_a_pinned_duo_is_marked_and_takes_a_place():
    given = {"scores": TRAP, "capacity": {"M1": 1}, "settings": BARE, "pinned": [["E2", "M1"]]}
    proposal = read_problem({"kind": "matrix", "given": given}).solve()
    assert [(d.mentee_id, d.mentor_id, d.is_pinned) for d in proposal.duos] == [
        ("E1", "M2", False),
        ("E2", "M1", True),
    ]


@pytest.mark.parametrize(
    ("given", "blocked"),
    [
        ({"never_again": [["E1", "M1"]], "pinned": [["E1", "M1"]]}, {"E1|M1": ["NEVER_AGAIN"]}),
        ({"capacity": {"M1": 0, "M2": 1}, "pinned": [["E1", "M1"]]}, {"E1|M1": ["CAPACITY"]}),
        ({"pinned": [["E2", "M1"], ["E1", "M1"]]}, {"E1|M1": ["CAPACITY"]}),
        ({"rules": {"threshold": 1001}, "pinned": [["E2", "M2"]]}, {"E2|M2": ["BELOW_THRESHOLD"]}),
        (
            {"scores": {"E1": {"M1": 5000}, "E2": {"M2": 1}}, "pinned": [["E1", "M2"]]},
            {"E1|M2": []},
        ),
    ],
)
def test_a_blocked_pin_is_refused_with_its_reasons(given, blocked):
    with pytest.raises(PinBlocked) as refused:
        solve(**given)
    assert (refused.value.code, refused.value.values) == ("PIN_BLOCKED", {"blocked": blocked})
    assert refused.value.exit_code == 1
    assert next(iter(blocked)) in refused.value.in_("nl")


def test_pins_that_contradict_each_other_or_the_people_are_refused():
    with pytest.raises(PinnedTwice, match="E1"):
        solve(pinned=[["E1", "M1"], ["E1", "M2"]])
    with pytest.raises(UnknownPerson, match="M7"):
        solve(pinned=[["E1", "M7"]])
    assert solve(pinned=[["E1", "M1"], ["E1", "M1"]])["duos"] == [["E1", "M1"], ["E2", "M2"]]


def test_shortlists_are_best_first_with_ties_by_id_and_cut_at_k():
    scores = {"E1": {"M10": 5000, "M2": 5000, "M1": 6000, "M3": 500}}
    answer = solve(scores, dict.fromkeys(scores["E1"], 1), {"threshold": 4000})
    assert answer["shortlist"] == {"E1": ["M1", "M10", "M2"]}
    problem = {"scores": scores, "capacity": {"M1": 1}, "settings": BARE}
    assert solve_problem({"kind": "matrix", "given": problem}, k=1)["shortlist"] == {"E1": ["M1"]}
    assert solve_problem({"kind": "matrix", "given": problem}, k=0)["shortlist"] == {"E1": []}


def test_a_proposal_tells_both_shortlists_ranks_and_the_runner_up(mentee, mentor):
    asking = [mentee("E1"), mentee("E2", education=3), mentee("E3", is_available=False)]
    helping = [mentor("M1"), mentor("M2", education=5), mentor("M3", capacity=0)]
    proposal = propose(asking, helping, Rules())
    assert [(d.mentee_id, d.mentor_id) for d in proposal.duos] in (
        [("E1", "M1"), ("E2", "M2")],
        [("E1", "M2"), ("E2", "M1")],
    )
    assert [c.id for c in proposal.shortlist("E1")] == ["M1", "M2"]
    assert proposal.shortlist_of_mentor("M1") == (("E1", 10_000), ("E2", 9750))
    told = proposal.explain("E2", "M2")
    assert (told.ranks.of_mentor, told.ranks.of_mentee) == (2, 2)
    assert proposal.explain("E1", "M3").ranks is None
    runner_up = proposal.runner_up("E1")
    assert {proposal.mentor_of("E1"), runner_up.id} == {"M1", "M2"}
    assert proposal.runner_up("E3") is None


def test_forbidden_this_time_and_never_again_both_bar_a_pair(mentee, mentor):
    for barred in ({"forbidden": [("E1", "M1")]}, {"never_again": [("E1", "M1")]}):
        proposal = propose([mentee()], [mentor()], Rules(), **barred)
        assert proposal.duos == ()
        assert proposal.explain("E1", "M1").codes == ("NEVER_AGAIN",)


def test_active_duos_take_places(mentee, mentor):
    asking = [mentee(f"E{i}") for i in range(4)]
    proposal = propose(asking, [mentor(capacity=4, active_duos=1)], Rules())
    assert len(proposal.duos) == 3


def test_a_snapshot_is_json_and_comes_back_as_it_was(mentee, mentor):
    proposal = propose([mentee(needs=frozenset({"cv", "vdab"}))], [mentor()], Rules())
    told = proposal.explain("E1", "M1")
    stored = json.loads(json.dumps(snapshot(told)))
    assert stored["total"] == told.total == sum(part["points"] for part in stored["parts"])
    assert set(stored) >= {"total", "weights_version", "parts", "blocked", "ranks"}
    assert stored["ranks"] == {"of_mentor": 1, "of_mentee": 1}
    assert restored(stored, told) == told
    blocked = snapshot(explain(mentee(lat=52.0), mentor(), Rules()))
    assert blocked["blocked"] == ["DISTANCE"]


def test_a_snapshot_tells_points_and_ids_but_nothing_about_either_of_the_two(mentee, mentor):
    told = explain(mentee(needs=frozenset({"vdab"})), mentor(lat=52.0), Rules())
    stored = json.dumps(snapshot(told))
    for evidence in ("vdab", "km", "language", "shared"):
        assert evidence in json.dumps([p.evidence for p in (*told.parts, *told.blocked)])
        assert f'"{evidence}":' not in stored
        assert evidence == "language" or evidence not in stored


def test_what_changed_since_is_told_as_such(mentee, mentor):
    before = explain(mentee(needs=frozenset({"cv"})), mentor(offers=frozenset({"cv"})), Rules())
    after = explain(mentee(needs=frozenset({"cv"})), mentor(offers=frozenset({"vdab"})), Rules())
    shown = restored(snapshot(before), after)
    assert shown.total == before.total
    (needs,) = (part for part in shown.parts if part.code == "needs")
    assert reason(needs).nl == "Gegevens zijn sindsdien gewijzigd"
    assert [p for p in shown.parts if p.code != "needs"] == [
        p for p in before.parts if p.code != "needs"
    ]
    assert len(chips(shown.parts)) == len(chips(before.parts))
    assert restored(snapshot(before)).total == before.total


def test_profiles_explanations_and_words_load_neither_numpy_nor_scipy():
    code = (
        "import sys, l2w_desktop.matching, l2w_desktop.matching.words;"
        "sys.exit(bool({'numpy', 'scipy', 'sqlalchemy', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
