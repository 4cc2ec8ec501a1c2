"""People under restriction: nobody edits them, no gate lets them pass, lifting ends it."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Consent, Duo, Mentee, Mentor, Person, Restriction
from l2w_desktop.services import consents, duos, gates, meetings, restrictions

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def desk(register):
    restrictions.install(register.sessions)
    return register


@pytest.fixture
def mina(desk):
    """The person behind a mentee who agreed to everything."""
    file = desk.mentee("Mina")
    with desk.write() as session:
        person = session.get_one(Mentee, file).person_id
        for kind in ("HIVA", "EMPLOYER", "PARTNER", "PUBLICITY"):
            consents.give(session, person, kind, on=TODAY)
    return person


def restrict(desk, person):
    with desk.write() as session:
        restrictions.restrict(session, person, on=TODAY, reason="Betwist haar adres")


def edit(desk, person):
    with desk.write() as session:
        session.get_one(Person, person).phone = "+32470000001"


def test_an_edit_of_a_restricted_person_is_refused(desk, mina):
    restrict(desk, mina)
    with pytest.raises(restrictions.UnderRestriction):
        edit(desk, mina)
    with desk.read() as session:
        assert session.get_one(Person, mina).phone is None


def test_so_is_an_edit_of_what_hangs_on_the_person(desk):
    mentee, mentor = desk.mentee("Mina"), desk.mentor("Marc")
    with desk.write() as session:
        duo = duos.confirm(
            session, session.get_one(Mentee, mentee), session.get_one(Mentor, mentor),
            start_on=dt.date(2026, 11, 2), today=TODAY,
        )  # fmt: skip
        person = session.get_one(Mentee, mentee).person_id
    restrict(desk, person)
    with pytest.raises(restrictions.UnderRestriction), desk.write() as session:
        meetings.log(
            session, session.get_one(Duo, duo.id), on=dt.date(2026, 11, 10), minutes=60, today=TODAY
        )


def test_the_mentor_of_a_restricted_mentee_stays_free_to_edit(desk, mina):
    mentor = desk.mentor("Marc")
    restrict(desk, mina)
    with desk.write() as session:
        session.get_one(Mentor, mentor).employer = "Voorbeeld nv"


def test_a_consent_and_the_lifting_may_still_be_written(desk, mina):
    restrict(desk, mina)
    with desk.write() as session:
        consents.withdraw_kind(session, mina, "HIVA", on=TODAY)
        restrictions.lift(session, mina, on=TODAY)
    edit(desk, mina)
    with desk.read() as session:
        assert session.get_one(Person, mina).phone == "+32470000001"
        assert restrictions.people(session) == frozenset()


def test_lifting_within_the_transaction_frees_the_person_at_once(desk, mina):
    restrict(desk, mina)
    with desk.write() as session:
        restrictions.lift(session, mina, on=TODAY)
        session.get_one(Person, mina).phone = "+32470000001"


def test_restricting_twice_or_lifting_nothing_is_refused(desk, mina):
    with pytest.raises(restrictions.NotRestricted), desk.write() as session:
        restrictions.lift(session, mina, on=TODAY)
    restrict(desk, mina)
    with pytest.raises(restrictions.AlreadyRestricted):
        restrict(desk, mina)


def test_a_restriction_needs_a_reason(desk, mina):
    with pytest.raises(restrictions.ReasonNeeded), desk.write() as session:
        restrictions.restrict(session, mina, on=TODAY, reason="  ")


def test_one_lifting_ends_the_restrictions_of_two_desks(desk, mina):
    restrict(desk, mina)
    with desk.write() as session:
        session.add(Restriction(person_id=mina, since_on=TODAY))
        session.flush()
        restrictions.lift(session, mina, on=TODAY)
    with desk.read() as session:
        assert restrictions.people(session) == frozenset()


GATES = {
    "HIVA": gates.to_hiva,
    "EMPLOYER": gates.to_employers,
    "PARTNER": gates.to_partners,
    "PUBLICITY": gates.to_the_public,
}


@pytest.mark.parametrize("kind", GATES)
def test_each_gate_asks_its_own_consent(desk, kind):
    file = desk.mentee("Mina")
    with desk.write() as session:
        person = session.get_one(Mentee, file).person_id
        consents.give(session, person, kind, on=TODAY)
        told = {name: gate(session, TODAY) for name, gate in GATES.items()}
    assert told == {name: frozenset((person,) if name == kind else ()) for name in GATES}


@pytest.mark.parametrize("kind", GATES)
def test_nobody_passes_a_gate_under_restriction_or_after_withdrawing(desk, mina, kind):
    restrict(desk, mina)
    with desk.write() as session:
        assert GATES[kind](session, TODAY) == frozenset()
        restrictions.lift(session, mina, on=TODAY)
        assert GATES[kind](session, TODAY) == frozenset((mina,))
        tomorrow = TODAY + dt.timedelta(days=1)
        consents.withdraw_kind(session, mina, kind, on=tomorrow)
        assert GATES[kind](session, TODAY) == frozenset((mina,))  # what is delivered today stays
        assert GATES[kind](session, tomorrow) == frozenset()


def test_agreeing_again_on_the_day_of_a_withdrawal_takes_it_back(desk, mina):
    with desk.write() as session:
        consents.withdraw_kind(session, mina, "HIVA", on=TODAY)
        assert gates.to_hiva(session, TODAY) == frozenset()
        consents.give(session, mina, "HIVA", on=TODAY)
        assert gates.to_hiva(session, TODAY) == frozenset((mina,))
        rows = sa.select(sa.func.count()).select_from(Consent).where(Consent.kind == "HIVA")
        assert session.scalar(rows) == 1


def test_the_card_tells_each_purpose_with_its_version(desk, mina):
    with desk.write() as session:
        consents.give(session, mina, "EID", on=TODAY, text_version="0")
        consents.withdraw_kind(session, mina, "HIVA", on=TODAY)
        lines = {line.kind: line for line in consents.of_person(session, mina, TODAY)}
    assert list(lines) == ["PARTNER", "HIVA", "EMPLOYER", "PUBLICITY", "EID"]
    assert lines["EMPLOYER"].is_given
    assert not lines["EMPLOYER"].is_older_text
    assert lines["EID"].is_older_text
    assert not lines["HIVA"].is_given
    assert lines["HIVA"].withdrawn_on == TODAY
