"""Whatever does not agree is found."""

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import check
from l2w_desktop.models import Base, LanguageSkill, Person
from tests.replicas import unguard


def _problems(place):
    with place.engine.connect() as connection:
        return [p.en for p in check.problems(connection)]


def test_a_row_that_was_changed_behind_the_journal_is_found(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(first_name="Ona", phone="1")
        session.add(person)
    assert _problems(home) == []
    with home.engine.begin() as connection:
        connection.execute(sa.update(Person.__table__).values(phone="2"))
    assert _problems(home) == [f"Row {person.id} in person does not agree with its history."]


def test_a_value_that_was_changed_in_the_chain_is_found(replica):
    home = replica("AA")
    with home.write() as session:
        session.add(Person(first_name="Ona"))
    with home.engine.begin() as connection:
        unguard(connection)
        connection.exec_driver_sql("UPDATE change SET value = replace(value, 'Ona', 'Eva')")
    assert "Change 1 of AA was given another value." in _problems(home)


def test_a_row_whose_birth_has_not_arrived_is_no_problem(replica):
    home, away, central = replica("AA"), replica("BB"), replica("CC")
    with home.write() as session:
        person = Person(first_name="Ona")
        session.add(person)
        session.flush()
        skill = LanguageSkill(person_id=person.id, language="nl")
        session.add(skill)
    away.receive(home.changes())
    with away.write() as session:
        session.get(LanguageSkill, skill.id).level = "B2"
    central.receive([e for e in away.changes() if e.replica == "BB"])
    assert _problems(central) == []
    central.receive(home.changes())
    assert _problems(central) == []
    assert central.one(sa.select(LanguageSkill.level)) == "B2"


def test_the_state_of_an_older_vector_can_be_asked(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(phone="1")
        session.add(person)
    vector = home.vector()
    with home.engine.connect() as connection:
        before = check.state(connection)
    with home.write() as session:
        session.get(Person, person.id).phone = "2"
    with home.engine.connect() as connection:
        assert check.state(connection) != before
        assert check.state(connection, vector) == before


def test_the_state_of_unknown_changes_is_refused(replica):
    home = replica("AA")
    with home.engine.connect() as connection, pytest.raises(check.VectorUnknown):
        check.state(connection, {"ZZ": 3})


def test_every_shared_table_keeps_the_rules_of_the_journal():
    plans = check.plans(Base.metadata)
    assert {"person", "mentee", "mentor", "duo", "meeting"} <= set(plans)
    names = list(plans)
    for plan in plans.values():
        for reference in plan.references:
            if reference.target != plan.name:
                assert names.index(reference.target) < names.index(plan.name)
