"""Random histories of four desks, with real packages: whatever happens, they end up agreeing."""

import pytest

from tests.histories import SITES
from tests.histories_machine import run


@pytest.mark.scoreboard
def test_random_histories_end_in_one_state(size, measured):
    """R9: lost, copied, spoiled, late and early packages; restores, copies and wrong clocks."""
    histories, steps = size(8, 250), 40
    run(histories, steps)
    measured("R9", f"{histories} histories of {steps} steps on {len(SITES)} desks, one state each")
