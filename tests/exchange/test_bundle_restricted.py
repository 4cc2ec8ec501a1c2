"""People under restriction in packages: the chain travels, their values stay."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Mentee, Person, Restriction
from tests.replicas import fill
from tests.two_sites import everything

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def pair(desk):
    site, central = desk("7K2345678ABC", "GENT"), desk("CE2345678ABC", "CENTRAAL", "central")
    site.meet(central)
    fill(site)
    return site, central


def restrict(site, first="Mentee0"):
    with site.write() as session:
        person = session.scalars(sa.select(Person).where(Person.first_name == first)).one()
        session.add(Restriction(person_id=person.id, since_on=DAY, reason="GEHEIME reden"))
        return person.id


def test_no_value_of_a_restricted_person_is_in_a_package(pair):
    site, central = pair
    restrict(site)
    package = site.send(central)
    text = everything(package, central)
    assert "Mentee1" in text
    for value in ("Mentee0", "mentee0@example.org", "GEHEIM"):
        assert value not in text
    central.read(package)
    assert site.state() == central.state(site.vector())


def test_central_knows_the_person_only_by_id_and_that_it_is_restricted(pair):
    site, central = pair
    person = restrict(site)
    central.read(site.send(central))
    with central.sessions() as session:
        assert session.get_one(Person, person).first_name is None
        assert session.scalars(sa.select(Mentee).where(Mentee.person_id == person)).one()
        row = session.scalars(sa.select(Restriction)).one()
        assert (row.person_id, row.since_on, row.reason) == (person, DAY, None)


def test_what_central_has_already_stays_and_is_known_to_be_restricted(pair):
    site, central = pair
    central.read(site.send(central))
    person = restrict(site)
    with site.write() as session:
        session.get_one(Person, person).phone = "+32470999999"
    package = site.send(central)
    assert "+32470999999" not in everything(package, central)
    central.read(package)
    with central.sessions() as session:
        assert session.get_one(Person, person).first_name == "Mentee0"
        assert session.scalars(sa.select(Restriction.person_id)).all() == [person]
