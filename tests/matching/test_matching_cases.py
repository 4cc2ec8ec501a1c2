"""The checked cases of the rule book, through the door that scripts use."""

import json
from pathlib import Path

import pytest

from l2w_desktop.matching.problem import solve_problem

CASES = json.loads(
    (Path(__file__).parents[1] / "expected" / "matching_cases.json").read_text("utf-8")
)["cases"]


def test_all_ten_cases_are_here():
    assert len(CASES) == 10


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_checked_case_gives_what_the_rule_book_expects(case):
    answer = solve_problem({"kind": case["kind"], "given": case["given"]})
    expected = {key: value for key, value in case["expect"].items() if key != "greedy_total"}
    shown = {key: _like(answer[key], value) for key, value in expected.items()}
    assert shown == expected
    json.dumps(answer)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_gives_the_same_answer_with_everybody_in_reverse(case):
    given = {
        name: value[::-1] if isinstance(value, list) else dict(reversed(value.items()))
        for name, value in case["given"].items()
    }
    straight = solve_problem({"kind": case["kind"], "given": case["given"]})
    assert solve_problem({"kind": case["kind"], "given": given}) == straight


def _like(found, expected):
    """Keep of a found object the pairs that the case speaks about."""
    if isinstance(expected, dict):
        return {key: found.get(key) for key in expected}
    return found
