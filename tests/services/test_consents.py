"""Whose consent stands on a day: the last word of a person, wherever it was written down."""

import datetime as dt

import pytest

from l2w_desktop.models import Consent, Person
from l2w_desktop.services import consents

DAY = dt.date(2026, 5, 10)


def day(number):
    return DAY + dt.timedelta(days=number) if number is not None else None


@pytest.mark.parametrize(
    ("rows", "stands"),
    [
        ([], False),
        ([(0, None)], True),
        ([(1, None)], False),  # given tomorrow
        ([(None, None)], False),  # never given
        ([(-9, 0)], False),
        ([(-9, 1)], True),  # withdrawn tomorrow
        ([(0, 0)], False),  # given and withdrawn on one day: no wins
        ([(-9, None), (-8, -3)], False),  # written down at two desks, withdrawn at one
        ([(-9, -5), (-2, None)], True),  # agreed again
    ],
)
def test_the_last_word_of_a_person_counts(register, rows, stands):
    with register.write() as session:
        person = Person(first_name="Ona", last_name="Voorbeeld")
        session.add(person)
        session.flush()
        for given, withdrawn in rows:
            session.add(
                Consent(
                    person_id=person.id, kind="HIVA", given_on=day(given),
                    withdrawn_on=day(withdrawn),
                )
            )  # fmt: skip
        session.flush()
        found = consents.holders(session, "HIVA", DAY)
        assert found == (frozenset((person.id,)) if stands else frozenset())
        assert consents.holders(session, "EMPLOYER", DAY) == frozenset()
