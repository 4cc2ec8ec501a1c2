"""The target group of the call follows from diploma and age (R-03)."""

import pytest

from l2w_desktop.models.choices import code_list
from l2w_desktop.models.skills import Schooling
from l2w_desktop.services.target_groups import target_group

TG1, TG2, TG3 = "TG1_HIGHER_ED", "TG2_MAX_SECONDARY", "TG3_YOUTH_MAX_LOWER_SEC"


@pytest.mark.parametrize(
    ("isced", "age", "code", "has_note"),
    [
        (2, 24, TG3, False),  # the acceptance case: one day before the 25th birthday
        (2, 25, TG2, False),
        (0, 19, TG3, False),
        (3, 19, TG2, False),
        (3, 40, TG2, False),
        (4, 24, TG2, True),  # falls in no wording: staff confirms
        (5, 24, TG1, False),
        (7, 50, TG1, False),
        (8, None, TG1, False),
        (None, 24, TG3, True),
        (None, 30, TG2, True),
        (None, None, TG2, True),
        (1, None, TG2, True),
    ],
)
def test_diploma_and_age_decide(isced, age, code, has_note):
    found = target_group(isced, age)
    assert (found.code, found.note is not None) == (code, has_note)


def test_every_diploma_gives_a_group_that_the_list_knows():
    for diploma in code_list("education").codes:
        isced = Schooling.of_diploma(diploma).isced
        assert target_group(isced, 30).code in code_list("target_groups")


def test_a_foreign_master_that_is_not_recognised_counts_as_declared():
    assert target_group(Schooling.of_diploma("MASTER").isced, 33).code == TG1
