"""Changes of others: any order, twice is once, and nothing half."""

import random

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import capture, check
from l2w_desktop.journal.merge import ChainBroken, Fork
from l2w_desktop.models import Conflict, Duo, LanguageSkill, Mentee, Mentor, Person


def _small_register(home):
    with home.write() as session:
        people = [Person(first_name=f"P{n}", phone=str(n)) for n in range(4)]
        session.add_all(people)
        session.flush()
        session.add_all(LanguageSkill(person_id=p.id, language="nl", level="B1") for p in people)
        mentee, mentor = Mentee(person_id=people[0].id), Mentor(person_id=people[1].id)
        session.add_all([mentee, mentor])
        session.flush()
        first = Duo(mentee_id=mentee.id, mentor_id=mentor.id, status="AFGEROND")
        session.add(first)
        session.flush()
        session.add(Duo(mentee_id=mentee.id, mentor_id=mentor.id, previous_duo_id=first.id))
    return people


def _state(place):
    with place.engine.connect() as connection:
        assert check.problems(connection) == []
        return check.state(connection), check.chain.vector(connection)


def test_the_receiver_has_the_same_rows_and_state(replica):
    home, central = replica("AA"), replica("CC")
    _small_register(home)
    central.receive(home.changes())
    assert _state(central) == _state(home)
    with central.sessions() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Duo)) == 2


def test_reading_twice_is_reading_once(replica):
    home, central = replica("AA"), replica("CC")
    _small_register(home)
    assert central.receive(home.changes()) == len(home.changes())
    assert central.receive(home.changes()) == 0
    assert _state(central) == _state(home)


def test_rows_that_refer_to_what_has_not_arrived_wait_for_it(replica):
    home, away, central = replica("AA"), replica("BB"), replica("CC")
    people = _small_register(home)
    away.receive(home.changes())
    with away.write() as session:
        session.add(LanguageSkill(person_id=people[0].id, language="ar"))
    own = [e for e in away.changes() if e.replica == "BB"]
    central.receive(own)
    with central.sessions() as session:
        assert session.scalars(sa.select(LanguageSkill)).all() == []
    central.receive(home.changes())
    assert _state(central) == _state(away)
    with central.sessions() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(LanguageSkill)) == 5


def test_any_order_of_arrival_gives_the_same_state(replica):
    home = replica("AA")
    _small_register(home)
    places = [replica(name) for name in ("BB", "CC")]
    for n, place in enumerate(places):
        place.receive(home.changes())
        with place.write() as session:
            for person in session.scalars(sa.select(Person)):
                person.phone = f"{n}-{person.first_name}"
    own = [[e for e in p.changes() if e.replica == p.name] for p in places]
    seen = set()
    for seed in range(6):
        target = replica(f"T{seed}")
        deliveries = [home.changes(), *own]
        random.Random(seed).shuffle(deliveries)
        for delivery in deliveries:
            target.receive(delivery)
        seen.add((_state(target)[0], len(_conflicts(target))))
    assert len(seen) == 1
    assert seen.pop()[1] == 4


def _conflicts(place):
    with place.sessions() as session:
        return session.scalars(sa.select(Conflict)).all()


def test_concurrent_edits_are_a_conflict_until_a_person_decides(replica):
    home, central = replica("AA"), replica("CC")
    person = _small_register(home)[0]
    central.receive(home.changes())
    for place, phone in ((home, "111"), (central, "222")):
        with place.write() as session:
            session.get(Person, person.id).phone = phone
    central.receive(home.changes())
    home.receive(central.changes())
    assert len(_conflicts(home)) == len(_conflicts(central)) == 1
    with home.write() as session:
        shown = session.get(Person, person.id)
        shown.phone, taken = "000", shown.phone
        session.flush()
        shown.phone = taken  # the value that was on screen is chosen
        capture.resolve(session, person.id, "phone")
    central.receive(home.changes())
    assert _conflicts(home) == _conflicts(central) == []
    assert _state(home) == _state(central)


def test_equal_edits_at_two_places_are_no_conflict(replica):
    home, central = replica("AA"), replica("CC")
    person = _small_register(home)[0]
    central.receive(home.changes())
    for place in (home, central):
        with place.write() as session:
            session.get(Person, person.id).phone = "999"
    central.receive(home.changes())
    assert _conflicts(central) == []


def test_a_gap_is_refused_and_nothing_is_kept(replica):
    home, central = replica("AA"), replica("CC")
    _small_register(home)
    entries = home.changes()
    with pytest.raises(ChainBroken):
        central.receive(entries[:2] + entries[3:])
    assert central.changes() == []


@pytest.mark.parametrize("field", ["wall", "user", "row", "parents", "value", "commitment", "salt"])
def test_a_changed_field_is_noticed(replica, field):
    home, central = replica("AA"), replica("CC")
    _small_register(home)
    entries = home.changes()
    old = getattr(entries[3], field)
    entries[3] = entries[3]._replace(**{field: old + 1 if field == "wall" else old + "x"})
    with pytest.raises(ChainBroken):
        central.receive(entries)
    assert central.changes() == []


def test_a_copied_installation_is_found_as_a_fork(replica):
    home, copy, central = replica("AA"), replica("AA"), replica("CC")
    for place in (home, copy):
        with place.write() as session:
            session.add(Person(first_name="Ona"))
    central.receive(home.changes())
    with pytest.raises(Fork):
        central.receive(copy.changes())


def test_a_withheld_value_keeps_the_state_but_cannot_be_edited(replica):
    home, central = replica("AA"), replica("CC")
    person = _small_register(home)[0]
    with home.write() as session:
        mentee = session.scalars(sa.select(Mentee)).one()
        mentee.note = "blijft hier"
    sent = [e._replace(value=None, salt=None) if e.grp == "note" else e for e in home.changes()]
    central.receive(sent)
    assert _state(central)[0] == _state(home)[0]
    with central.sessions() as session:
        assert session.scalars(sa.select(Mentee.note)).one() is None
    with pytest.raises(capture.Withheld), central.write() as session:
        session.scalars(sa.select(Mentee)).one().note = "iets anders"
    assert person
