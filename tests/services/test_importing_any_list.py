"""Whatever a list holds: every row is counted once, and importing twice is importing once."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l2w_desktop.models import Mentee, Person

_LINES = st.lists(
    st.fixed_dictionaries(
        {
            "external_id": st.sampled_from(["", "1", "2", "3"]),
            "first_name": st.sampled_from(["", "Ona", "Bo", "Voorbeeld"]),
            "last_name": st.sampled_from(["", "Voorbeeld", "Ona"]),
            "birth_date": st.sampled_from(["", "1991", "3/5/1991", "04/1991", "31/02/1991"]),
            "email": st.sampled_from(["", "o@example.org", "geen mail"]),
            "phone": st.sampled_from(["", "0470 00 00 01", "tja"]),
            "languages": st.sampled_from(["", "nl:B1,fr", "fr"]),
            "education": st.sampled_from(["", "3", "MASTER"]),
            "status": st.sampled_from(["", "WACHTLIJST"]),
        }
    ),
    max_size=8,
)
_run = itertools.count()


@settings(
    derandomize=True, deadline=None, max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(_LINES)
def test_importing_twice_is_importing_once(new_desk, lines):
    desk = new_desk(f"7K{next(_run)}")
    first = desk.take_in(lines)
    assert first.read == len(lines) == len(first.outcomes)
    assert first.read == (
        first.created + first.updated + first.unchanged + first.doubtful + first.rejected
    )
    assert len(desk.all(Person)) == len(desk.all(Mentee)) == first.created
    before = desk.changes()
    again = desk.take_in(lines)
    assert (again.created, again.updated, again.conflicts) == (0, 0, ())
    assert (again.doubtful, again.rejected) == (first.doubtful, first.rejected)
    assert again.rejects == first.rejects
    assert desk.changes() == before
    desk.engine.dispose()


@settings(
    derandomize=True, deadline=None, max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(_LINES, _LINES)
def test_a_dry_run_foretells_what_an_import_does(new_desk, earlier, lines):
    desk = new_desk(f"8K{next(_run)}")
    desk.take_in(earlier)
    before = desk.changes()
    told = desk.take_in(lines, is_dry_run=True)
    assert desk.changes() == before
    done = desk.take_in(lines)
    assert (told.outcomes, told.rejects, told.conflicts) == (
        done.outcomes, done.rejects, done.conflicts,
    )  # fmt: skip
    desk.engine.dispose()
