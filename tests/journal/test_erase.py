"""Erasure takes values away wherever the change comes, and lets nothing come back."""

import datetime as dt
import itertools

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import chain, check, erase
from l2w_desktop.models import Base, Consent, DeskVisit, Education, Erasure, Mentee, Person

DAY = dt.date(2026, 11, 22)
CANARY = "KANARIE"


def somebody(place):
    with place.write() as session:
        person = Person(first_name=CANARY, email=f"{CANARY}@example.org")
        other = Person(first_name="Ona")
        session.add_all([person, other])
        session.flush()
        session.add(Mentee(person_id=person.id, status="KLAAR_VOOR_MATCH", note=CANARY))
        session.add(Education(person_id=person.id, title=CANARY))
        session.add(DeskVisit(person_id=person.id, note=CANARY, minutes=20))
    return person.id


def erased(place, person):
    with place.write() as session:
        erase.erase(session, person, DAY)


def holds(place, word=CANARY):
    """Whether a word stands in any cell of any table."""
    with place.engine.connect() as connection:
        rows = (r for t in Base.metadata.sorted_tables for r in connection.execute(sa.select(t)))
        return any(word in repr(row) for row in rows)


def state(place):
    with place.engine.connect() as connection:
        assert check.problems(connection) == []
        return check.state(connection), chain.vector(connection)


def test_no_value_of_an_erased_person_is_left_and_the_chain_holds(replica):
    home = replica("AA")
    person = somebody(home)
    before = state(home)
    erased(home, person)
    assert not holds(home)
    after = state(home)
    assert after[1]["AA"] == before[1]["AA"] + 2  # birth and day of the erasure
    with home.sessions() as session:
        assert session.get_one(Person, person).first_name is None
        mentee = session.scalars(sa.select(Mentee)).one()
        assert (mentee.status, mentee.note) == ("KLAAR_VOOR_MATCH", None)
        assert set(session.scalars(sa.select(Person.first_name))) == {None, "Ona"}


def test_objects_of_the_session_that_erases_hold_nothing_either(replica):
    home = replica("AA")
    person = somebody(home)
    with home.sessions() as session:
        one = session.get_one(Person, person)
        assert one.first_name == CANARY
        erase.erase(session, person, DAY)
        session.commit()
        assert one.first_name is None


def test_values_that_arrive_after_the_erasure_are_not_kept(replica):
    home, away = replica("AA"), replica("BB")
    person = somebody(home)
    away.receive(home.changes())
    with away.write() as session:
        session.get_one(Person, person).phone = f"{CANARY} later"
    erased(home, person)
    home.receive(away.changes())
    assert not holds(home)
    away.receive(home.changes())
    assert not holds(away)
    assert state(home) == state(away)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_any_order_of_arrival_ends_without_a_value(replica, order):
    home, away, third = replica("AA"), replica("BB"), replica("CC")
    person = somebody(home)
    told = home.changes()
    away.receive(told)
    third.receive(told)
    with away.write() as session:
        session.get_one(Person, person).phone = CANARY
    erased(third, person)
    parts = [told, away.changes()[len(told) :], third.changes()[len(told) :]]
    assert [p[0].replica for p in parts] == ["AA", "BB", "CC"]
    last = replica("DD")
    for n in order:
        last.receive(parts[n])
    assert not holds(last)
    assert state(last)[1] == {"AA": len(told), "BB": 1, "CC": 2}


def test_nothing_new_can_be_noted_about_an_erased_person_but_plain_facts(replica):
    home = replica("AA")
    person = somebody(home)
    erased(home, person)
    for wrong in (Education(person_id=person, title="x"), Consent(person_id=person, kind="FILE")):
        with pytest.raises(erase.Erased), home.write() as session:
            session.add(wrong)
    with pytest.raises(erase.Erased), home.write() as session:
        session.get_one(Person, person).first_name = "Weer terug"
    with home.write() as session:
        session.scalars(sa.select(Mentee)).one().status = "GESTOPT"
        session.scalars(sa.select(Person).where(Person.first_name == "Ona")).one().phone = "1"
    state(home)


def test_emptying_or_archiving_the_erasure_brings_nothing_back(replica):
    home, away = replica("AA"), replica("BB")
    person = somebody(home)
    away.receive(home.changes())
    told = away.changes()
    erased(home, person)
    with home.write() as session:
        row = session.scalars(sa.select(Erasure)).one()
        row.is_archived, row.erased_on = True, None
    home.receive(told)
    away.receive(home.changes())
    assert not holds(home)
    assert not holds(away)
    with pytest.raises(erase.Erased), away.write() as session:
        session.get_one(Person, person).phone = "1"


def test_two_desks_that_erase_the_same_person_agree(replica):
    home, away = replica("AA"), replica("BB")
    person = somebody(home)
    away.receive(home.changes())
    for place in (home, away):
        erased(place, person)
    home.receive(away.changes())
    away.receive(home.changes())
    assert state(home) == state(away)
    assert not holds(home)
