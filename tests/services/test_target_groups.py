"""Target groups, R-02 and R-03."""

import datetime as dt

import pytest

from l2w_desktop.services.target_groups import HIGHER, SECONDARY, YOUTH, target_group

ON = dt.date(2026, 5, 3)


@pytest.mark.parametrize(
    ("isced", "born", "group"),
    [
        (2, "2001-05-04", YOUTH),  # 24, lower secondary
        (2, "2001-05-03", SECONDARY),  # 25 today
        (3, "2005-01-01", SECONDARY),
        (4, "2005-01-01", SECONDARY),  # in no wording: with the secondary schools
        (5, "2005-01-01", HIGHER),
        (7, None, HIGHER),  # a foreign master, recognised or not
        (None, None, SECONDARY),
        (None, "2005", YOUTH),
        (2, None, SECONDARY),
    ],
)
def test_a_group_follows_from_diploma_and_age_on_the_day(isced, born, group):
    assert target_group(isced, born, ON) == group
