"""Finding who stands at the desk, and opening a file for a newcomer."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.forms.values import UnreadablePhone
from l2w_desktop.models import DuplicateVerdict, Mentee, Mentor, Person
from l2w_desktop.services import desk, lists, visitors
from l2w_desktop.services.desk import Asked
from l2w_desktop.services.lists import Query
from l2w_desktop.services.lookup import NotFound
from l2w_desktop.services.visitors import Newcomer
from tests.registers import TODAY


def names(register, text):
    with register.read() as session:
        return [v.name for v in visitors.find_visitors(session, text)]


def phone_of(register, mentee_id, phone):
    with register.write() as session:
        person = session.get(Person, session.get(Mentee, mentee_id).person_id)
        person.phone = phone
        return person.id


def newcomer(register, who, apart=(), **asked):
    with register.read() as session:
        visitors.refuse_known(session, who, TODAY, apart)
    with register.write() as session:
        return visitors.add_person_and_visit(
            session, who, Asked("TAAL", TODAY, **asked), today=TODAY, apart=apart
        )


def test_names_are_found_without_accents_and_the_beginning_of_a_word_comes_first(register):
    for first, last in (("Fatou", "Diallo"), ("Élise", "Strafatti"), ("نور", "الحسن")):
        register.mentee(first, last)
    register.mentor("Nguyễn", "O'Fatima")
    assert names(register, "fat")[0] == "Fatou Diallo"
    assert set(names(register, "fat")) == {"Fatou Diallo", "Nguyễn O'Fatima", "Élise Strafatti"}
    assert names(register, "elise") == ["Élise Strafatti"]
    assert names(register, "nguyen ofat") == ["Nguyễn O'Fatima"]
    assert names(register, "نور") == ["نور الحسن"]
    assert names(register, " ") == names(register, "_") == names(register, "%") == []


def test_a_file_number_or_a_phone_finds_somebody_too(register):
    mentee = register.mentee("Fatou", "Diallo")
    register.mentee("Omar", "Voorbeeld")
    phone_of(register, mentee, "+32470123456")
    with register.read() as session:
        number = session.get(Mentee, mentee).number
    _, letters, count, _ = number.split("-")
    for text in (number, number.lower(), f"{letters}-{int(count)}", "0470 12 34 56", "0470/12"):
        assert names(register, text) == ["Fatou Diallo"], text
    assert names(register, "12") == []


def test_who_came_last_stands_above_names_that_begin_the_same(register):
    register.mentee("Sara", "Adam")
    second = register.mentee("Sara", "Zand")
    with register.write() as session:
        person = session.get(Mentee, second).person_id
        desk.log_visit(session, Asked("CV", TODAY), today=TODAY, person_id=person)
    assert names(register, "sara") == ["Sara Zand", "Sara Adam"]


def test_a_former_mentee_who_became_mentor_is_shown_by_the_open_file(register):
    mentee = register.mentee("Fatou", "Diallo", status="AFGESLOTEN")
    with register.write() as session:
        person = session.get(Mentee, mentee).person_id
        session.add(Mentor(person_id=person, number="GENT-7K-00099-9", status="BESCHIKBAAR"))
    with register.read() as session:
        (found,) = visitors.find_visitors(session, "fatou")
    assert (found.role, found.status, found.person_id) == ("mentor", "BESCHIKBAAR", person)


def test_a_person_is_named_by_any_own_number_but_not_by_that_of_a_duo(register):
    mentee, mentor = register.mentee(), register.mentor()
    with register.read() as session:
        row = session.get(Mentee, mentee)
        for text in (row.id, row.number.lower(), row.person_id):
            assert visitors.person_named(session, text) == row.person_id
        other = session.get(Mentor, mentor)
        assert visitors.person_named(session, other.number) == other.person_id
        with pytest.raises(NotFound):
            visitors.person_named(session, "GENT-7K-99999-9")


def test_a_newcomer_becomes_a_registered_mentee_with_one_visit(register):
    visit, mentee_id = newcomer(register, Newcomer(" Olena ", "Kovalenko", "0470 12 34 56"))
    assert (visit.name, visit.on) == ("Olena Kovalenko", TODAY)
    with register.read() as session:
        mentee = session.get(Mentee, mentee_id)
        person = session.get(Person, mentee.person_id)
        assert (mentee.status, mentee.registered_on, mentee.number) == (
            "AANGEMELD", TODAY, visit.number,
        )  # fmt: skip
        assert person.phone == "+32470123456"


def test_a_visit_noted_later_registers_the_newcomer_on_the_day_of_the_visit(register):
    with register.write() as session:
        asked = Asked("TAAL", TODAY - dt.timedelta(days=3))
        _, mentee_id = visitors.add_person_and_visit(session, Newcomer("Olena"), asked, today=TODAY)
        assert session.get(Mentee, mentee_id).registered_on == dt.date(2026, 11, 19)


@pytest.mark.parametrize(
    ("who", "problem"),
    [
        (Newcomer(" ", "", "0470 12 34 56"), visitors.NameNeeded),
        (Newcomer("Olena", "", "0470 12"), UnreadablePhone),
    ],
)
def test_a_newcomer_needs_a_name_and_a_whole_phone_number(register, who, problem):
    with pytest.raises(problem):
        newcomer(register, who)
    with register.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Person)) == 0


def test_somebody_with_the_same_name_and_phone_asks_for_a_decision(register):
    known = phone_of(register, register.mentee("Fatou", "Diallo"), "+32470123456")
    who = Newcomer("fatou", "diallo", "0470 12 34 56")
    with register.read() as session:
        (found,) = visitors.maybe_known(session, who, TODAY)
    assert (found.visitor.person_id, found.is_likely) == (known, True)
    assert found.reason.nl == "Naam en gsm gelijk"
    with pytest.raises(visitors.KnownAlready, match="Fatou Diallo"):
        newcomer(register, who)
    newcomer(register, who, apart=(known,))
    with register.read() as session:
        assert session.scalar(sa.select(DuplicateVerdict.verdict)) == "OTHER"


def test_the_same_name_alone_is_shown_and_never_stands_in_the_way(register):
    register.mentee("Fatou", "Diallo")
    who = Newcomer("Fatou", "Diallo", "0470 1")
    with register.read() as session:
        (found,) = visitors.maybe_known(session, who, TODAY)
    assert not found.is_likely
    newcomer(register, Newcomer("Fatou", "Diallo"))


def test_taking_a_newcomer_back_leaves_nobody_in_the_lists(register):
    visit, mentee_id = newcomer(register, Newcomer("Olena", "Kovalenko"))
    with register.write() as session:
        visitors.take_back(session, visit.id, mentee_id)
    assert names(register, "olena") == []
    with register.read() as session:
        assert lists.people(session, Mentee, Query()) == []
        assert desk.visits(session, Query()) == []


def test_the_typed_name_of_a_newcomer_is_split_after_the_first_word():
    assert Newcomer.of_words(" Olena  Van den Bos ") == Newcomer("Olena", "Van den Bos")
    assert Newcomer.of_words("fat") == Newcomer("fat", "")
