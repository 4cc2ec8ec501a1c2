"""What desks that work apart cannot prevent is shown, leads to its record and goes when mended."""

from __future__ import annotations

import sqlalchemy as sa

from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import Duo, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.services import attention
from tests.registers import TODAY, Register


def points(register: Register) -> list[attention.Point]:
    with register.read() as session:
        return list(attention.points(session))


def duo(register: Register, mentee: str, mentor: str) -> str:
    with register.write() as session:
        made = Duo(mentee_id=mentee, mentor_id=mentor, status="ACTIEF", start_on=TODAY)
        session.add(made)
        session.flush()
        return made.id


def edit(register: Register, model, id_: str, **values: object) -> None:
    with register.write() as session:
        row = session.get(model, id_)
        for name, value in values.items():
            setattr(row, name, value)


def test_a_register_in_order_asks_nothing(register):
    duo(register, register.mentee(), register.mentor())
    assert points(register) == []


def test_a_mentor_with_more_duos_than_places_is_shown_until_one_ends(register):
    mentor = register.mentor("Marc", "Testmans", capacity=1)
    duo(register, register.mentee("Ann", "Een"), mentor)
    second = duo(register, register.mentee("Bea", "Twee"), mentor)
    (one,) = points(register)
    assert one.title.nl == "Marc Testmans heeft te veel duo’s"
    assert one.reason.nl == "2 lopende duo’s, plaats voor 1"
    assert (one.page, one.target) == ("mentors", mentor)
    edit(register, Duo, second, status="AFGEROND")
    assert points(register) == []


def test_a_mentee_with_two_running_duos_is_shown(register):
    mentee = register.mentee("Ann", "Een")
    duo(register, mentee, register.mentor("Marc", "Drie"))
    duo(register, mentee, register.mentor("Mia", "Vier"))
    (one,) = points(register)
    assert (one.kind, one.page, one.target) == ("two_duos", "mentees", mentee)


def test_two_files_of_one_human_are_shown_until_somebody_says_they_are_two(register):
    first, second = register.mentee("Ona", "Voorbeeld"), register.mentee("Ona", "Voorbeeld")
    with register.write() as session:
        for id_ in (first, second):
            session.get_one(Person, session.get_one(Mentee, id_).person_id).phone = "+32470000001"
    (one,) = points(register)
    assert (one.kind, one.target) == ("double", first)
    assert one.reason.nl == "Naam en gsm gelijk"
    with register.write() as session:
        attention.judge_apart(session, one, TODAY)
    assert points(register) == []


def test_a_file_in_the_bin_that_another_desk_went_on_with_is_shown(register):
    mentor = register.mentor()
    edit(register, Mentor, mentor, is_archived=True)
    assert points(register) == []  # nobody touched it since
    other = sa.orm.sessionmaker(register.engine)
    Journal("9PABCDEFGHJK", "user-2", register._tick).install(other)
    with other.begin() as session:
        session.get_one(Mentor, mentor).max_km = 55
    (one,) = points(register)
    assert (one.kind, one.page, one.target) == ("bin", "mentors", mentor)
    edit(register, Mentor, mentor, is_archived=False)
    assert points(register) == []


def test_a_language_that_is_there_twice_is_shown(register):
    mentee = register.mentee("Ann", "Een")
    with register.write() as session:
        person_id = session.get_one(Mentee, mentee).person_id
        extra = LanguageSkill(person_id=person_id, language="nl", level="A2")
        session.add(extra)
    (one,) = points(register)
    assert one.title.nl == "Ann Een: Nederlands staat er twee keer"
    edit(register, LanguageSkill, extra.id, is_archived=True)
    assert points(register) == []
