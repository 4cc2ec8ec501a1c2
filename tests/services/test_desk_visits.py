"""Logging visits to the contact desk, of known people and without a name."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.journal.capture import Unrecorded
from l2w_desktop.models import Change, DeskVisit, Mentee, Mentor, Person
from l2w_desktop.services import desk, desk_figures, reached
from l2w_desktop.services.desk import Asked, Period
from l2w_desktop.services.lists import Query
from l2w_desktop.services.meetings import UnknownCode, WrongMinutes
from tests.registers import TODAY

D = dt.date


def log(register, question="TAAL", on=TODAY, person_id=None, **more):
    with register.write() as session:
        return desk.log_visit(
            session, Asked(question, on, **more), today=TODAY, person_id=person_id, user_id="user-1"
        )


def person_of(register, row_id, role=Mentee):
    with register.read() as session:
        return session.get(role, row_id).person_id


def listed(register, *asked, **period):
    with register.read() as session:
        return desk.visits(session, Query(*asked), Period(**period))


def test_a_visit_of_a_known_person_names_the_person_and_who_noted_it(register):
    person = person_of(register, register.mentee("Łukasz", "Voorbeeld"))
    visit = log(register, "cv", person_id=person, outcome="afspraak", minutes=10, note=" mail  ")
    assert (visit.name, visit.user) == ("Łukasz Voorbeeld", "Testcoach Voorbeeld")
    assert (visit.question, visit.outcome, visit.status) == ("CV", "AFSPRAAK", "AFSPRAAK")
    assert (visit.minutes, visit.note, visit.number[:5]) == (10, "mail", "GENT-")
    assert listed(register) == [visit]


def test_a_visit_without_a_name_is_about_nobody(register):
    visit = log(register, note="kwam met een vriend")
    assert (visit.is_anonymous, visit.name, visit.number) == (True, "", "")
    with register.read() as session:
        subjects = session.scalars(sa.select(Change.subject).where(Change.row == visit.id))
        assert set(subjects) == {""}


def test_every_change_of_a_named_visit_is_found_under_the_person(register):
    person = person_of(register, register.mentee())
    visit = log(register, person_id=person, note="brengt een attest mee")
    with register.write() as session:
        session.get(DeskVisit, visit.id).note = "bracht een attest mee"
    with register.read() as session:
        subjects = session.scalars(sa.select(Change.subject).where(Change.row == visit.id))
        assert set(subjects) == {person}


def test_nobody_becomes_the_visitor_afterwards(register):
    person = person_of(register, register.mentee())
    visit = log(register)
    with pytest.raises(Unrecorded), register.write() as session:
        session.get(DeskVisit, visit.id).person_id = person


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"on": D(2026, 11, 23)}, desk.VisitInFuture),
        ({"minutes": 0}, WrongMinutes),
        ({"question": "voetbal"}, UnknownCode),
        ({"outcome": "voetbal"}, UnknownCode),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(register, more, problem):
    with pytest.raises(problem) as caught:
        log(register, **more)
    assert isinstance(caught.value, UserError)
    assert listed(register) == []


def test_a_visit_in_the_bin_is_gone_until_it_is_taken_out(register):
    visit = log(register)
    with register.write() as session:
        desk.archive(session, visit.id)
    assert listed(register) == []
    with register.write() as session:
        desk.archive(session, visit.id, is_archived=False)
    assert listed(register) == [visit]


def test_the_list_is_newest_first_and_is_found_without_accents(register):
    zoe = person_of(register, register.mentee("Zoë", "Müller"))
    old = log(register, on=D(2026, 11, 2), person_id=zoe)
    morning = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
    late = log(register, "CV", started_at=morning + dt.timedelta(hours=2))
    early = log(register, "CV", started_at=morning)
    assert [v.id for v in listed(register)] == [late.id, early.id, old.id]
    assert [v.id for v in listed(register, "zoe mull")] == [old.id]
    assert [v.id for v in listed(register, old.number.lower())] == [old.id]
    assert listed(register, "%") == []
    assert len(listed(register, "", ("CV",))) == 2
    assert [v.id for v in listed(register, first_on=D(2026, 11, 1), last_on=D(2026, 11, 3))] == [
        old.id
    ]
    with register.read() as session:
        assert desk.count(session, Query("zoe"), Period()) == 1
        assert desk.count(session, Query(), Period(TODAY, TODAY)) == 2


def test_six_questions_have_a_key_and_a_site_chooses_its_own(register):
    with register.read() as session:
        assert desk.favourites(session) == desk.USUAL
        assert len(desk.USUAL) == desk.KEYS == 6
    with register.write() as session:
        desk.set_favourites(session, ["kinderopvang", "CV"])
    with register.read() as session:
        assert desk.favourites(session) == ("KINDEROPVANG", "CV")
    for wrong in (["CV", "CV"], ["CV", "TAAL", "DIPLOMA", "VACATURE", "STATUUT", "ANDERE", "x"]):
        with pytest.raises(UserError), register.write() as session:
            desk.set_favourites(session, wrong)


def test_the_figures_count_days_questions_and_visits_without_a_name(register):
    person = person_of(register, register.mentee(registered_on=D(2026, 10, 1)))
    for on in (D(2026, 11, 20), D(2026, 11, 20), D(2026, 11, 16), D(2026, 10, 30)):
        log(register, "DIPLOMA", on, person)
    log(register, "TAAL")
    with register.read() as session:
        found = desk_figures.desk_figures(session, TODAY)
    assert (found.today, found.week, found.month, found.anonymous) == (1, 4, 4, 1)
    assert [(q.code, q.number) for q in found.questions] == [("DIPLOMA", 3), ("TAAL", 1)]
    per_day = {day.on: day.number for day in found.days}
    assert (per_day[D(2026, 11, 20)], per_day[TODAY], len(found.days)) == (2, 1, 10)
    assert D(2026, 11, 21) not in per_day  # a Saturday on which nobody came


def test_somebody_is_reached_by_the_first_visit_or_registration(register):
    early = person_of(register, register.mentee(registered_on=D(2026, 11, 9)))
    late = person_of(register, register.mentee("Omar", registered_on=D(2026, 11, 9)))
    log(register, on=D(2026, 10, 28), person_id=early)
    log(register, on=D(2026, 11, 12), person_id=late)
    log(register, on=D(2026, 11, 12))
    with register.read() as session:
        assert reached.reached_on(session, early) == D(2026, 10, 28)
        assert reached.reached_on(session, late) == D(2026, 11, 9)
        assert reached.reached(session, D(2026, 10, 1), D(2026, 10, 31)) == 1
        assert reached.reached(session, D(2026, 11, 1), D(2026, 11, 30)) == 1
        assert reached.anonymous_visits(session, D(2026, 11, 1), D(2026, 11, 30)) == 1
        assert reached.anonymous_visits(session, D(2026, 11, 13), D(2026, 11, 30)) == 0


def test_a_mentor_is_recruited_not_reached(register):
    mentor = person_of(register, register.mentor(), Mentor)
    log(register, on=D(2026, 11, 12), person_id=mentor)
    with register.read() as session:
        assert reached.reached_on(session, mentor) is None
        assert reached.contacts(session) == []


def test_a_visit_in_the_bin_reaches_nobody(register):
    with register.write() as session:
        person = Person(first_name="Nadia", last_name="Voorbeeld")
        session.add(person)
        session.flush()
        visit = desk.log_visit(session, Asked("CV", TODAY), today=TODAY, person_id=person.id)
        assert reached.reached_on(session, person.id) == TODAY
        desk.archive(session, visit.id)
        session.flush()
        assert reached.reached_on(session, person.id) is None
