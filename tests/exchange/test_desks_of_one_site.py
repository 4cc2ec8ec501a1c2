"""Two desks of one site: directly through a folder or a stick, and through central."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import bundle
from l2w_desktop.exchange.refusals import MayNotSpeak, NotAPackage, UnknownAuthor
from l2w_desktop.journal import capture, erase
from l2w_desktop.models import Base, Mentee, Person
from tests.replicas import fill
from tests.two_sites import mark, person

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def site(desk):
    """Two desks of Gent and central, that all know each other."""
    one, two = desk("7KAB", "GENT"), desk("8MAB", "GENT")
    central = desk("CC01", "BRUSSEL", "central")
    one.meet(two)
    one.meet(central)
    two.meet(central)
    fill(one, 1)
    mark(one)
    return one, two, central


def phone(place, of):
    with place.sessions() as session:
        return person(session, of).phone


def write_phone(place, of, value):
    with place.write() as session:
        person(session, of).phone = value


def test_desks_hand_each_other_everything_notes_included(site):
    one, two, _ = site
    two.read(one.send(two))
    assert two.vector()["7KAB"] == one.vector()["7KAB"]
    with two.sessions() as session:
        assert session.scalars(sa.select(Mentee.note)).all() == ["GEHEIM mentee 0"]
    write_phone(two, one, "111")
    with two.write() as session:
        session.scalars(sa.select(Mentee)).one().note = "ook van hier"
    one.read(two.send(one))
    two.read(one.send(two, receipt=True))
    assert one.state() == two.state()
    assert one.vector() == two.vector()
    assert phone(one, one) == "111"


def test_what_central_said_travels_on_from_desk_to_desk(site):
    one, two, central = site
    central.read(one.send(central))
    write_phone(central, one, "222")
    one.read(central.send(one))
    two.read(one.send(two))
    assert phone(two, one) == "222"
    assert two.read(central.send(two)).preview.changes == 0
    central.read(two.send(central))
    assert two.state() == central.state(two.vector())


def test_a_desk_tells_central_what_another_desk_changed(site):
    one, two, central = site
    two.read(one.send(two))
    write_phone(two, one, "333")
    one.read(two.send(one))
    central.read(one.send(central))
    assert phone(central, one) == "333"
    assert central.read(two.send(central)).preview.changes == 0


def test_edits_at_two_desks_are_one_choice_everywhere_and_one_answer_ends_it(site):
    one, two, central = site
    two.read(one.send(two))
    central.read(one.send(central))
    for place, value in ((one, "1"), (two, "2")):
        write_phone(place, one, value)
    for sender, receiver in ((one, two), (two, one), (one, central)):
        read = receiver.read(sender.send(receiver))
        assert read.preview.conflicts == 1, (sender.name, receiver.name)
    with central.write() as session:
        chosen = person(session, one)
        capture.resolve(session, chosen.id, "phone")
        chosen.phone = "1 en 2"
    one.read(central.send(one))
    two.read(one.send(two))
    central.read(two.send(central))
    for place in site:
        assert conflicts(place) == 0
        assert phone(place, one) == "1 en 2"


def conflicts(place):
    with place.engine.connect() as connection:
        return connection.scalar(sa.select(sa.func.count()).select_from(sa.table("conflict")))


def test_desks_of_two_sites_exchange_nothing_but_receipts(site, desk):
    one, _, _ = site
    aalst = desk("9PAB", "AALST")
    one.meet(aalst)
    with pytest.raises(bundle.OnlyToCentral):
        one.send(aalst)
    aalst.read(one.send(aalst, receipt=True))


def test_a_new_desk_is_enrolled_at_central_before_its_changes_are_read(site, desk):
    one, _, central = site
    new = desk("7NAB", "GENT")
    one.meet(new)
    with new.write() as session:
        session.add(Person(first_name="Nieuw"))
    one.read(new.send(one))
    package = one.send(central)
    with pytest.raises(UnknownAuthor, match="7NAB"):
        central.read(package)
    central.learn(new)
    assert central.read(package).vector["7NAB"] == new.vector()["7NAB"]


def test_a_desk_may_not_bring_changes_of_another_site(site, desk):
    one, two, central = site
    aalst = desk("9PAB", "AALST")
    for place in (one, two):
        place.learn(aalst)
    one.receive(aalst.changes())
    entries = {e.replica for e in two.open(one.send(two)).entries}
    assert "9PAB" not in entries  # not sent, and not taken when it were
    central.meet(aalst)
    with pytest.raises(MayNotSpeak):
        central.read(one.send(central))


def test_a_value_may_stay_away_once_the_person_was_erased(site):
    one, two, central = site
    with one.write() as session:
        erase.erase(session, person(session, one).id, DAY)
    for receiver in (two, central):
        receiver.read(one.send(receiver))
    for receiver in (two, central):
        assert receiver.state(one.vector()) == one.state()


def test_an_erasure_reaches_every_desk_and_values_sent_before_it(site):
    one, two, central = site
    for receiver in (two, central):
        receiver.read(one.send(receiver))
    write_phone(two, one, "KANARIE")
    late = two.send(central)
    with central.write() as session:
        erase.erase(session, person(session, one).id, DAY)
    central.read(late)
    one.read(central.send(one))
    two.read(one.send(two))
    for place in site:
        with place.engine.connect() as connection:
            tables = Base.metadata.sorted_tables
            dump = [repr(row) for t in tables for row in connection.execute(sa.select(t))]
        assert not any("KANARIE" in line or "Fictief7KAB0" in line for line in dump)


def test_without_an_erasure_no_personal_value_may_stay_away(site, monkeypatch):
    one, _, central = site
    away = "l2w_desktop.exchange.scope.withhold"
    monkeypatch.setattr(away, lambda e: e._replace(value=None, salt=None) if e.grp == "name" else e)
    package = one.send(central)
    monkeypatch.undo()
    with pytest.raises(NotAPackage):
        central.read(package)
