"""The optimum against every possible assignment of small fields."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.matching import optimum as solver
from l2w_desktop.matching.optimum import ALONE, optimum
from l2w_desktop.matching.problem import solve_problem
from l2w_desktop.matching.rules import OBJECTIVES

steady = settings(derandomize=True, deadline=None, max_examples=150)


@st.composite
def fields(draw):
    n, m = draw(st.integers(0, 7)), draw(st.integers(0, 5))
    # Few different values give many ties; 0 is allowed, −1 is blocked.
    worth = st.sampled_from([-1, -1, 0, 1, 5000, 7000, 10_000])
    values = draw(st.lists(st.lists(worth, min_size=m, max_size=m), min_size=n, max_size=n))
    places = draw(st.lists(st.integers(0, 3), min_size=m, max_size=m))
    return np.array(values, np.int32).reshape(n, m), np.array(places, np.int64)


def best_by_hand(values, places, objective):
    """The best (duos, sum), or (sum, duos), over all assignments, mentee by mentee."""

    @cache
    def best(row, left):
        if row == len(values):
            return (0, 0)
        options = [best(row + 1, left)]
        for col, worth in enumerate(values[row].tolist()):
            if worth >= 0 and left[col]:
                rest = best(row + 1, (*left[:col], left[col] - 1, *left[col + 1 :]))
                step = (1, worth) if objective == "most_duos" else (worth, 1)
                options.append((rest[0] + step[0], rest[1] + step[1]))
        return max(options)

    return best(0, tuple(places.tolist()))


def key(values, places, found, objective):
    rows = np.nonzero(found.mentor_of != ALONE)[0]
    cols = found.mentor_of[rows]
    assert (values[rows, cols] >= 0).all(), "a blocked pair was assigned"
    assert (np.bincount(cols, minlength=len(places)) <= places).all(), "a mentor has too many"
    duos, total = len(rows), int(values[rows, cols].sum())
    return (duos, total) if objective == "most_duos" else (total, duos)


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("cells", [10**9, 0], ids=["dense", "sparse"])
@steady
@given(field=fields())
def test_no_assignment_is_better(monkeypatch_cells, cells, objective, field):
    monkeypatch_cells(cells)
    values, places = field
    found = optimum(values, places, objective)
    assert key(values, places, found, objective) == best_by_hand(values, places, objective)


@pytest.fixture(scope="module")
def monkeypatch_cells():
    """Choose the solver; module-wide, because hypothesis repeats inside one test."""
    before = solver.DENSE_CELLS
    yield lambda cells: setattr(solver, "DENSE_CELLS", cells)
    solver.DENSE_CELLS = before


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_nobody_on_a_side_gives_no_duos(shape):
    found = optimum(np.zeros(shape, np.int32), np.ones(shape[1], np.int64), "most_duos")
    assert found.mentor_of.tolist() == [ALONE] * shape[0]


def test_forbidden_is_not_zero_points():
    values = np.array([[0, -1], [-1, -1]], np.int32)
    for objective in OBJECTIVES:
        found = optimum(values, np.ones(2, np.int64), objective)
        assert found.mentor_of.tolist() == [0, ALONE]


def test_a_forbidden_pair_costs_no_duo_in_any_input_order():
    # Each order of two people on both sides keeps both duos, whoever comes first.
    scores = {"E1": {"M1": 0, "M2": 0}, "E2": {"M1": 0}}
    for flip in (False, True):
        given_scores = dict(sorted(scores.items(), reverse=flip))
        answer = solve_problem(matrix(given_scores, {"M2": 1, "M1": 1}, threshold=0))
        assert answer["duos"] == [["E1", "M2"], ["E2", "M1"]]


@steady
@given(dice=st.randoms(use_true_random=False), objective=st.sampled_from(OBJECTIVES))
def test_the_order_of_people_changes_nothing(dice, objective):
    scores = {
        f"E{i}": {f"M{j}": dice.choice([4000, 6000, 9000]) for j in range(5) if dice.random() < 0.6}
        for i in range(6)
    }
    capacity = {f"M{j}": dice.randint(0, 3) for j in range(5)}
    mixed = {name: shuffled(row, dice) for name, row in shuffled(scores, dice).items()}
    straight = solve_problem(matrix(scores, capacity, objective=objective))
    assert solve_problem(matrix(mixed, shuffled(capacity, dice), objective=objective)) == straight


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_thinned_field_says_so_and_stays_near_the_optimum(monkeypatch, objective):
    dice = np.random.default_rng(7)
    values = dice.integers(4000, 10_001, (300, 300)).astype(np.int32)
    places = np.ones(300, np.int64)
    exact = optimum(values, places, objective)
    monkeypatch.setattr(solver, "EDGE_LIMIT", 1000)
    for field in (values, np.full_like(values, 7000)):
        found = optimum(field, places, objective)
        assert found.is_approximate
        assert (found.mentor_of != ALONE).all()
    near = optimum(values, places, objective)
    assert not exact.is_approximate
    rows = np.arange(300)
    kept = values[rows, near.mentor_of].sum() / values[rows, exact.mentor_of].sum()
    assert kept >= 0.9996


def matrix(scores, capacity, **changed):
    standard = {"threshold": 1, "objective": "most_duos", "wait_bonus": 0, "keep_bonus": 0}
    given_ = {"settings": standard | changed, "scores": scores, "capacity": capacity}
    return {"kind": "matrix", "given": given_}


def shuffled(mapping, dice):
    return dict(dice.sample(list(mapping.items()), len(mapping)))
