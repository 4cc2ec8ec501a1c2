"""What is written becomes changes, in the same transaction."""

import json

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from l2w_desktop.journal import fold
from l2w_desktop.journal.capture import Unrecorded
from l2w_desktop.journal.chain import digest
from l2w_desktop.models import Change, Duo, LanguageSkill, Mentee, Mentor, Person


def test_a_new_row_writes_one_change_per_group_that_has_a_value(replica):
    home = replica("AA")
    with home.write() as session:
        session.add(Person(first_name="Ona", last_name="Voorbeeld", phone="+32470000001"))
    groups = {c.grp: json.loads(c.value) for c in home.changes()}
    assert groups["phone"] == {"phone": "+32470000001"}
    assert groups["name"]["first_name"] == "Ona"
    assert set(groups) == {"name", "phone"}


def test_a_group_gets_one_change_per_transaction_however_often_it_is_flushed(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(first_name="Ona")
        session.add(person)
        session.flush()
        person.first_name = "Onna"
        session.flush()
        person.last_name = "Voorbeeld"
    (change,) = home.changes()
    assert json.loads(change.value)["first_name"] == "Onna"
    assert json.loads(change.value)["last_name"] == "Voorbeeld"


def test_writing_the_same_value_again_writes_no_change(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(first_name="Ona")
        session.add(person)
    with home.write() as session:
        again = session.get(Person, person.id)
        again.first_name = "Onna"
        session.flush()
        again.first_name = "Ona"
    assert len(home.changes()) == 1


def test_an_edit_names_the_change_that_it_replaces(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(phone="1")
        session.add(person)
    with home.write() as session:
        session.get(Person, person.id).phone = "2"
    first, second = home.changes()
    assert second.parents == first.name == "AA:1"
    assert digest(first.hash, second) == second.hash


def test_the_subject_is_the_person_at_the_end_of_the_owners(replica):
    home = replica("AA")
    with home.write() as session:
        mentee, mentor = Person(first_name="E"), Person(first_name="M")
        session.add_all([mentee, mentor])
        session.flush()
        files = Mentee(person_id=mentee.id), Mentor(person_id=mentor.id)
        session.add_all(files)
        session.flush()
        duo = Duo(mentee_id=files[0].id, mentor_id=files[1].id, status="VOORSTEL")
        session.add(duo)
    about = {c.subject for c in home.changes() if c.row == duo.id}
    assert about == {mentee.id}


def test_a_rolled_back_savepoint_leaves_no_change_and_keeps_the_earlier_ones(replica):
    home = replica("AA")
    with home.write() as session:
        session.add(Person(first_name="Blijft"))
        session.flush()
        inner = session.begin_nested()
        session.add(Person(first_name="Verdwijnt"))
        session.flush()
        inner.rollback()
    values = [json.loads(c.value)["first_name"] for c in home.changes()]
    assert values == ["Blijft"]


def test_a_failed_transaction_leaves_neither_row_nor_change(replica):
    home = replica("AA")
    session = home.sessions()
    session.add(Person(first_name="Ona"))
    session.flush()
    session.rollback()
    session.commit()
    assert home.changes() == []
    with home.sessions() as session:
        assert session.scalars(sa.select(Person)).all() == []


def test_deleting_a_shared_row_is_refused(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(first_name="Ona")
        session.add(person)
    with pytest.raises(Unrecorded), home.write() as session:
        session.delete(session.get(Person, person.id))


@pytest.mark.parametrize(
    "statement",
    [
        sa.update(Person).values(phone="x"),
        sa.delete(Person),
        sa.insert(Person).values(id="x"),
        sa.update(Person.__table__).values(phone="x"),
    ],
)
def test_bulk_statements_on_shared_tables_are_refused(replica, statement):
    home = replica("AA")
    with pytest.raises(Unrecorded), home.write() as session:
        session.execute(statement)


def test_what_a_row_was_born_with_never_changes(replica):
    home = replica("AA")
    with home.write() as session:
        one, two = Person(first_name="1"), Person(first_name="2")
        session.add_all([one, two])
        session.flush()
        skill = LanguageSkill(person_id=one.id, language="nl")
        session.add(skill)
    with pytest.raises(Unrecorded), home.write() as session:
        session.get(LanguageSkill, skill.id).person_id = two.id


def test_a_change_can_neither_be_rewritten_nor_removed_by_hand(replica):
    home = replica("AA")
    with home.write() as session:
        session.add(Person(first_name="Ona"))
    for statement in (sa.update(Change).values(wall=1), sa.delete(Change)):
        with pytest.raises(IntegrityError), home.engine.begin() as connection:
            connection.execute(statement)


def test_the_search_words_follow_the_name_without_being_journalled(replica):
    home = replica("AA")
    with home.write() as session:
        person = Person(first_name="Łukasz", last_name="O’Connor-D’Hondt")
        session.add(person)
    found = home.one(sa.select(Person.search_words))
    assert found == "lukasz oconnordhondt"
    assert "search_words" not in home.changes()[0].value


def test_a_typed_value_is_shown_at_once_even_when_the_other_head_lies_in_the_future(replica):
    home, other = replica("AA"), replica("BB")
    with home.write() as session:
        person = Person(phone="0")
        session.add(person)
    other.receive(home.changes())
    other.now += 10_000_000
    for place, phone in ((home, "1"), (other, "2")):
        with place.write() as session:
            session.get(Person, person.id).phone = phone
    home.receive(other.changes())
    assert home.one(sa.select(Person.phone)) == "2"
    with home.write() as session:
        session.get(Person, person.id).phone = "3"
    assert home.one(sa.select(Person.phone)) == "3"
    heads = fold.heads(home.changes())[person.id, "phone"]
    assert sorted(json.loads(h.value)["phone"] for h in heads) == ["1", "3"]
    with home.engine.begin() as connection:
        fold.materialise(connection, {("person", person.id)})
    assert home.one(sa.select(Person.phone)) == "3"
