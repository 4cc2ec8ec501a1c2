"""Who is proposed for erasure: every file closed, the last one long enough ago."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import DeskVisit, Mentee, Person, RetentionRule
from l2w_desktop.services import restrictions, retention, today

TODAY = dt.date(2026, 11, 22)
LONG_AGO = dt.date(2016, 11, 22)  # ten years: the shipped 120 months


def closed(register, on, first="Mina"):
    file = register.mentee(first, status="AFGESLOTEN", status_on=on)
    with register.read() as session:
        return session.get_one(Mentee, file).person_id


def due(register, on=TODAY):
    with register.read() as session:
        return [one.person_id for one in retention.proposals(session, on)]


def test_a_desk_starts_with_a_rule_per_kind_of_file(register):
    with register.read() as session:
        rules = retention.rules(session)
    assert [(r.kind, r.months) for r in rules] == [
        ("MENTEE", 120),
        ("MENTOR", 120),
        ("VISITOR", 24),
    ]
    assert all(rule.legal_basis for rule in rules)


@pytest.mark.parametrize(("days", "is_due"), [(0, True), (-1, True), (1, False)])
def test_a_file_is_due_so_many_months_after_it_was_closed(register, days, is_due):
    person = closed(register, LONG_AGO + dt.timedelta(days=days))
    assert due(register) == ([person] if is_due else [])


def test_an_open_file_is_never_due(register):
    register.mentee("Mina", status="KLAAR_VOOR_MATCH", status_on=LONG_AGO)
    assert due(register) == []


def test_the_last_file_of_a_person_counts(register):
    person = closed(register, LONG_AGO)
    with register.write() as session:
        session.add(
            Mentee(person_id=person, status="AFGEHAAKT", status_on=LONG_AGO + dt.timedelta(days=9))
        )
    assert due(register) == []
    assert due(register, TODAY + dt.timedelta(days=9)) == [person]
    with register.write() as session:
        session.add(Mentee(person_id=person, status="INTAKE", status_on=TODAY))
    assert due(register, TODAY + dt.timedelta(days=9)) == []


def test_a_visitor_without_a_file_is_due_after_the_last_visit(register):
    with register.write() as session:
        person = Person(first_name="Ona", last_name="Voorbeeld")
        session.add(person)
        session.flush()
        for day in (dt.date(2022, 1, 1), dt.date(2024, 11, 22)):
            session.add(DeskVisit(person_id=person.id, visited_on=day))
        person_id = person.id
    assert due(register) == [person_id]
    assert due(register, TODAY - dt.timedelta(days=1)) == []


def test_nobody_under_restriction_is_proposed(register):
    person = closed(register, LONG_AGO)
    with register.write() as session:
        restrictions.restrict(session, person, on=TODAY, reason="loopt een klacht")
    assert due(register) == []


def test_a_changed_rule_counts_at_once_and_nothing_is_erased_by_itself(register):
    person = closed(register, dt.date(2025, 11, 1))
    with register.write() as session:
        rule = next(r for r in retention.rules(session) if r.kind == "MENTEE")
        retention.change(session, rule.id, months=12, legal_basis="beslissing van de DPO")
    assert due(register) == [person]
    with register.read() as session:
        tasks = [t for t in today.today_page(session, TODAY).tasks if t.kind == "retention"]
        assert [t.title.nl for t in tasks] == ["1 dossier is lang genoeg bewaard"]
        assert session.get_one(Person, person).first_name == "Mina"


@pytest.mark.parametrize("months", [0, -1, 1201])
def test_a_period_that_is_none_is_refused(register, months):
    with register.write() as session:
        rule = session.scalars(sa.select(RetentionRule)).first()
        with pytest.raises(retention.WrongMonths):
            retention.change(session, rule.id, months=months, legal_basis="")
