"""Choices between two places: what people read, what choosing does, and taking it back."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import sessionmaker

from l2w_desktop.journal import check
from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import Mentee, Person, Site, User
from l2w_desktop.models.fields import new_id
from l2w_desktop.services import conflicts, decided
from l2w_desktop.services.conflicts import CannotUndo, NoSuchConflict, NoSuchOption
from tests.replicas import Desk, fill

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def make_desk(tmp_path, databases):
    """Make an installation that exchanges packages, on whatever database the tests run."""

    def make(name: str, site: str, role: str = "site") -> Desk:
        folder = tmp_path / name
        folder.mkdir()
        return Desk(databases.engine(folder / "l2w.db"), folder, name, site, role)

    return make


@pytest.fixture
def two(make_desk):
    """A desk and the central partner that hold the same people, each with a user of its own."""
    gent = make_desk("7KAB", "GENT")
    central = make_desk("CC01", "BRUSSEL", "central")
    gent.meet(central)
    for place, name in ((gent, "Nora Voorbeeld"), (central, "Wim Voorbeeld")):
        user = new_id()
        place.sessions = sessionmaker(place.engine, expire_on_commit=False)
        Journal(place.name, user, place.tick).install(place.sessions)
        with place.write() as session:
            session.add(User(id=user, display_name=name, role="loket"))
    fill(gent)
    central.read(gent.send(central))
    return gent, central


def person(session) -> Person:
    return session.scalars(sa.select(Person).where(Person.first_name == "Mentee0")).one()


def mentee(session) -> Mentee:
    return session.scalars(sa.select(Mentee).where(Mentee.person_id == person(session).id)).one()


def both_phones(gent: Desk, central: Desk) -> None:
    """Give somebody another phone at both places, and let them meet at the desk."""
    with gent.write() as session:
        person(session).phone = "+32470123456"
    central.now += 60_000
    with central.write() as session:
        person(session).phone = "+32470987654"
    gent.read(central.send(gent))


def found(place: Desk) -> tuple[conflicts.Conflict, ...]:
    with place.sessions() as session:
        return conflicts.conflicts(session)


def phone(place: Desk) -> str | None:
    with place.sessions() as session:
        return person(session).phone


def resolve(place: Desk, id_: str, take: int) -> conflicts.Taken:
    with place.write() as session:
        return conflicts.resolve(session, id_, take, TODAY)


def test_a_conflict_says_whose_what_and_who_in_plain_words(two):
    gent, central = two
    both_phones(gent, central)
    (one,) = found(gent)
    assert one.name == "Mentee0 Fictief, “Voorbeeld”"
    assert one.question.nl == "Welk gsm-nummer is juist?"
    assert [o.lines[0].words.nl for o in one.options] == ["0470 98 76 54", "0470 12 34 56"]
    assert [(o.user, o.site.nl) for o in one.options] == [
        ("Wim Voorbeeld", "Loket Brussel"),
        ("Nora Voorbeeld", "Loket Gent"),
    ]
    assert one.options[0].is_newest
    assert one.options[0].at > one.options[1].at
    assert (one.page, one.kind.nl, one.status) == ("mentees", "Mentee", "OPEN")
    assert phone(gent) == "+32470987654"


@pytest.mark.parametrize(("take", "stored"), [(1, "+32470987654"), (2, "+32470123456")])
def test_taking_a_value_settles_it_at_every_place(two, take, stored):
    gent, central = two
    both_phones(gent, central)
    resolve(gent, found(gent)[0].id, take)
    assert found(gent) == ()
    assert phone(gent) == stored
    central.read(gent.send(central))
    assert found(central) == ()
    assert phone(central) == stored
    assert gent.state(central.vector()) == central.state()


def test_only_the_fields_that_differ_are_marked(two):
    gent, central = two
    with gent.write() as session:
        one = person(session)
        one.street, one.postcode, one.place = "Voorbeeldstraat 1", "9000", "Gent"
    with central.write() as session:
        one = person(session)
        one.street, one.postcode, one.place = "Proefweg 2", "9000", "Gent"
    gent.read(central.send(gent))
    (one,) = found(gent)
    assert one.question.nl == "Welk adres is juist?"
    assert [(line.name, line.differs) for line in one.options[0].lines] == [
        ("street", True), ("postcode", False), ("place", False),
    ]  # fmt: skip


def test_lists_can_be_kept_together(two):
    gent, central = two
    for place, needs in ((gent, ["cv", "childcare"]), (central, ["cv", "mobility"])):
        with place.write() as session:
            mentee(session).needs = needs
    gent.read(central.send(gent))
    (one,) = found(gent)
    assert [o.is_both for o in one.options] == [False, False, True]
    resolve(gent, one.id, 3)
    with gent.sessions() as session:
        assert sorted(mentee(session).needs) == ["childcare", "cv", "mobility"]
    assert found(gent) == ()


def test_values_that_exclude_each_other_are_not_kept_together(two):
    gent, central = two
    both_phones(gent, central)
    (one,) = found(gent)
    with pytest.raises(NoSuchOption, match="Choose 1 to 2"):
        resolve(gent, one.id, 3)
    assert len(found(gent)) == 1


def test_a_value_of_neither_place_can_be_typed(two):
    gent, central = two
    both_phones(gent, central)
    with gent.write() as session:
        conflicts.resolve_with(session, found(gent)[0].id, {"phone": "+32470000000"}, TODAY)
    assert found(gent) == ()
    assert phone(gent) == "+32470000000"


def test_a_choice_can_be_taken_back_everywhere(two):
    gent, central = two
    both_phones(gent, central)
    (before,) = found(gent)
    taken = resolve(gent, before.id, 2)
    central.read(gent.send(central))
    with gent.write() as session:
        conflicts.undo(session, taken, TODAY)
    (after,) = found(gent)
    assert [o.values for o in after.options] == [o.values for o in before.options]
    assert [(o.user, o.site, o.at) for o in after.options] == [
        (o.user, o.site, o.at) for o in before.options
    ]
    assert phone(gent) == "+32470987654"
    central.read(gent.send(central))
    assert len(found(central)) == 1
    assert gent.state(central.vector()) == central.state()
    with gent.engine.connect() as connection:
        assert check.problems(connection) == []
    resolve(gent, after.id, 1)
    assert found(gent) == ()


def test_a_choice_is_not_taken_back_over_later_work(two):
    gent, central = two
    both_phones(gent, central)
    taken = resolve(gent, found(gent)[0].id, 2)
    with gent.write() as session:
        person(session).phone = "+32471000000"
    with pytest.raises(CannotUndo), gent.write() as session:
        conflicts.undo(session, taken, TODAY)
    assert phone(gent) == "+32471000000"


def test_a_choice_is_made_once(two):
    gent, central = two
    both_phones(gent, central)
    (one,) = found(gent)
    resolve(gent, one.id, 1)
    with pytest.raises(NoSuchConflict):
        resolve(gent, one.id, 1)


def test_what_was_chosen_stays_to_be_seen(two):
    gent, central = two
    both_phones(gent, central)
    taken = resolve(gent, found(gent)[0].id, 2)
    with gent.sessions() as session:
        (one,) = decided.decided(session)
    assert (one.take, one.user, one.is_last) == (2, "Nora Voorbeeld", True)
    assert one.conflict.options[1].lines[0].words.nl == "0470 12 34 56"
    with gent.write() as session:
        conflicts.undo(session, taken, TODAY)
    with gent.sessions() as session:
        assert [d.is_last for d in decided.decided(session)] == [False]


def test_everything_that_can_differ_has_words(two):
    from l2w_desktop.journal.plan import plans
    from l2w_desktop.services import field_words

    for plan in plans().values():
        for group in plan.groups.values():
            label = field_words.group_label(plan, group)
            assert label.nl, f"{plan.name}.{group.name}"
            if len(group.columns) > 1 and group.name != "birth":
                assert label == field_words._GROUPS[group.name], f"{plan.name}.{group.name}"


def test_the_name_of_a_site_leads_nowhere_but_says_which(two):
    gent, central = two
    for place, name in ((gent, "Loket Noord"), (central, "Loket Zuid")):
        with place.write() as session:
            site = session.scalars(sa.select(Site).where(Site.code == "GENT")).one()
            site.name = name
    gent.read(central.send(gent))
    (one,) = found(gent)
    assert (one.kind.nl, one.page) == ("Loket", "")
    assert one.name in ("Loket Noord", "Loket Zuid")
