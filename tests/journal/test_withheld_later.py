"""A value that was withheld may come later; which one it is was decided long before."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import chain, check, erase
from l2w_desktop.journal.merge import ChainBroken
from l2w_desktop.models import Mentee, Person


@pytest.fixture
def told(replica):
    home, away = replica("AA"), replica("BB")
    with home.write() as session:
        person = Person(first_name="Ona")
        session.add(person)
        session.flush()
        session.add(Mentee(person_id=person.id, note="blijft hier"))
    entries = home.changes()
    away.receive([withheld(e) for e in entries])
    return home, away, entries


DAY = dt.date(2026, 11, 22)


def withheld(entry):
    return entry._replace(value=None, salt=None) if entry.grp == "note" else entry


def note(place):
    with place.engine.connect() as connection:
        assert check.problems(connection) == []
    return place.one(sa.select(Mentee.note))


def test_the_value_fills_the_gap_and_the_state_stays(told):
    home, away, entries = told
    with away.engine.connect() as connection:
        before = check.state(connection)
    assert note(away) is None
    assert away.receive(entries) == 0  # no new change, one value more
    assert note(away) == "blijft hier"
    with away.engine.connect() as connection:
        assert check.state(connection) == before
    assert away.changes() == home.changes()


def test_another_value_than_was_committed_to_is_refused(told):
    _, away, entries = told
    wrong = [e._replace(value='{"note":"iets anders"}') if e.grp == "note" else e for e in entries]
    with pytest.raises(ChainBroken):
        away.receive(wrong)
    assert note(away) is None


def test_a_value_that_is_here_is_never_replaced_nor_lost(told):
    home, away, entries = told
    away.receive(entries)
    away.receive([withheld(e) for e in entries])
    assert note(away) == "blijft hier"
    with away.engine.begin() as connection, pytest.raises(sa.exc.IntegrityError):
        connection.execute(chain.CHANGE.update().values(value="{}"))
    assert home.changes() == away.changes()


def test_the_value_of_an_erased_person_comes_too_late(told):
    _, away, entries = told
    with away.write() as session:
        erase.erase(session, session.scalars(sa.select(Person.id)).one(), DAY)
    away.receive(entries)
    assert note(away) is None
