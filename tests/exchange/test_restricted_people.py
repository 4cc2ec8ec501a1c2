"""People under restriction: their values stay where they are, and may travel when it is lifted."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Mentee, Person, Restriction
from tests.replicas import fill
from tests.two_sites import everything, mark, person

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def site(desk):
    gent, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    gent.meet(central)
    fill(gent, 1)
    mark(gent)
    with gent.write() as session:
        session.add(Restriction(person_id=person(session, gent).id, since_on=DAY))
    return gent, central


def test_no_value_of_a_restricted_person_leaves_the_site(site):
    gent, central = site
    text = everything(gent.send(central), central)
    assert "Fictief7KAB0" not in text
    assert "Fictief7KAB1" in text
    central.read(gent.send(central))
    assert central.state(gent.vector()) == gent.state()
    names = {e.value for e in central.changes() if e.tbl == "person" and e.grp == "name"}
    assert None in names


def test_everything_comes_once_the_restriction_is_lifted(site):
    gent, central = site
    central.read(gent.send(central))
    gent.read(central.send(gent, receipt=True))
    with gent.write() as session:
        session.scalars(sa.select(Restriction)).one().lifted_on = DAY
    central.read(gent.send(central))
    assert central.state(gent.vector()) == gent.state()
    with central.sessions() as session:
        found = session.scalars(sa.select(Person.last_name)).all()
        assert "Fictief7KAB0" in found
        assert set(session.scalars(sa.select(Mentee.note))) == {None}  # notes stay at the site
    gent.read(central.send(gent, receipt=True))
    assert central.open(gent.send(central)).manifest.base["7KAB"] == gent.vector()["7KAB"]


def test_values_that_central_had_before_stay_there_and_new_ones_do_not_come(site):
    gent, central = site
    with gent.write() as session:
        session.scalars(sa.select(Restriction)).one().lifted_on = DAY
    central.read(gent.send(central))
    with gent.write() as session:
        session.add(Restriction(person_id=person(session, gent).id, since_on=DAY))
        person(session, gent).phone = "GEHEIM-NIEUW"
    assert "GEHEIM-NIEUW" not in everything(gent.send(central), central)
    central.read(gent.send(central))
    with central.sessions() as session:
        assert person(session, gent).phone is None
