"""A file goes from one site to another: with consent, through central, and nothing gets lost."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import handing
from l2w_desktop.exchange.refusals import NotYourPerson
from l2w_desktop.journal import erase
from l2w_desktop.models import (
    Base,
    Consent,
    Duo,
    Handover,
    LanguageSkill,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Restriction,
)
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import consents, handovers, restrictions
from tests.replicas import AT
from tests.two_sites import everything, people_of, person, told_about

DAY = dt.date(2026, 11, 20)
TODAY = dt.date(2026, 11, 22)


def carry(central):
    with central.engine.begin() as connection:
        return handing.carry_out(connection, AT)


def exchange(site, central):
    """Both ways, as a site and central do every week."""
    central.read(site.send(central))
    carry(central)
    site.read(central.send(site))


def settle(*places):
    *sites, central = places
    for _ in range(3):
        for site in sites:
            exchange(site, central)


def agree(place, who, on=DAY):
    with place.write() as session:
        consents.give(session, who, consents.PARTNER, on=on)


def hand_over(place, who, to="AALST", on=DAY):
    with place.write() as session:
        return handovers.hand_over(session, who, to, on=on, today=TODAY).id


def first_of(place, site):
    with place.sessions() as session:
        return person(session, site).id


def phone(place, who):
    with place.sessions() as session:
        found = session.get(Person, who)
        return found.phone if found else None


def write_phone(place, who, value):
    with place.write() as session:
        session.get_one(Person, who).phone = value


def require_agreement(central, *sites):
    for site in sites:
        assert site.state() == central.state(site.vector()), site.name


@pytest.fixture
def moved(three):
    """The first mentee of Gent went to Aalst."""
    gent, aalst, central = three
    who = first_of(gent, gent)
    agree(gent, who)
    hand_over(gent, who)
    settle(gent, aalst, central)
    return gent, aalst, central, who


def test_before_a_handover_the_other_site_reads_nothing(three):
    gent, aalst, central = three
    who = first_of(gent, gent)
    write_phone(central, who, "+32470111111")
    agree(gent, who)
    settle(gent, aalst, central)
    assert phone(aalst, who) is None
    assert told_about(gent, everything(central.send(aalst), aalst)) == []


def test_after_a_handover_the_new_site_has_every_value(three):
    gent, aalst, central = three
    who = first_of(gent, gent)
    settle(gent, aalst, central)
    write_phone(central, who, "+32470111111")  # travels withheld to Aalst first
    settle(gent, aalst, central)
    agree(gent, who)
    hand_over(gent, who)
    settle(gent, aalst, central)
    with gent.sessions() as old, aalst.sessions() as new:
        for name in ("first_name", "last_name", "birth_date", "email", "phone"):
            told = getattr(old.get_one(Person, who), name)
            assert told
            assert getattr(new.get_one(Person, who), name) == told
        assert new.get_one(Person, who).phone == "+32470111111"
        file = new.scalars(sa.select(Mentee).where(Mentee.person_id == who)).one()
        assert (file.needs, file.note) == (("cv", "network"), None)  # free notes never leave
        skills = sa.select(LanguageSkill.level).where(LanguageSkill.person_id == who)
        assert new.scalars(skills).all() == ["B1"]
        row = new.scalars(sa.select(Handover)).one()
        assert (row.to_site, row.handed_on, row.consent_version) == ("AALST", DAY, "1")
        assert new.scalars(sa.select(Consent.given_on)).all() == [DAY]
    require_agreement(central, gent, aalst)


def test_nothing_about_anybody_else_goes_along(moved):
    gent, aalst, central, who = moved
    others = set(people_of(central, gent)) - {who}
    assert len(others) == 3
    assert [one for one in others if phone(aalst, one)] == []
    with aalst.sessions() as session:
        theirs = {
            f.person_id for kind in (Mentee, Mentor) for f in session.scalars(sa.select(kind))
        }
        assert not theirs & others
        assert session.scalars(sa.select(Duo)).all().__len__() == 2  # its own ones
    text = everything(central.send(aalst, full=True), aalst)
    assert "Fictief7KAB0" in text
    assert not [n for n in (1, 2, 3) if f"Fictief7KAB{n}" in text]


def test_the_old_site_keeps_what_it_had_and_learns_nothing_more(moved):
    gent, aalst, central, who = moved
    with gent.sessions() as session:
        kept = session.get_one(Person, who)
        assert (kept.last_name, kept.email) == ("Fictief7KAB0", "7KAB0@example.org")
        assert session.scalars(sa.select(Handover.to_site)).all() == ["AALST"]
    write_phone(aalst, who, "+32470222222")
    with central.write() as session:
        session.get_one(Person, who).email = "centraal@example.org"
    settle(gent, aalst, central)
    assert (phone(aalst, who), phone(central, who)) == ("+32470222222", "+32470222222")
    assert phone(gent, who) == "+3247KAB0"
    assert "centraal@example.org" not in everything(central.send(gent, full=True), gent)
    with aalst.sessions() as session:
        assert session.get_one(Person, who).email == "centraal@example.org"
    require_agreement(central, gent, aalst)


def test_what_the_old_site_still_notes_reaches_the_new_one(moved):
    gent, aalst, central, who = moved
    write_phone(gent, who, "+32470333333")
    settle(gent, aalst, central)
    assert phone(aalst, who) == "+32470333333"
    require_agreement(central, gent, aalst)


def test_edits_at_both_sites_are_a_choice_at_the_new_one(moved):
    gent, aalst, central, who = moved
    write_phone(gent, who, "1")
    write_phone(aalst, who, "2")
    settle(gent, aalst, central)
    for place, number in ((gent, 0), (aalst, 1), (central, 1)):
        with place.engine.connect() as connection:
            found = connection.scalar(sa.select(sa.func.count()).select_from(sa.table("conflict")))
            assert found == number, place.name
    require_agreement(central, gent, aalst)


def test_carrying_out_again_adds_nothing(moved):
    *_, central, _ = moved
    before = central.vector()
    assert carry(central) == frozenset()
    assert central.vector() == before


def test_packages_are_small_again_once_the_new_site_has_read(moved):
    _, aalst, central, _ = moved
    assert aalst.open(central.send(aalst)).entries == ()


def test_central_hands_over_and_the_file_names_its_new_site(three):
    gent, aalst, central = three
    who = first_of(central, gent)
    agree(gent, who)
    settle(gent, aalst, central)
    hand_over(central, who)
    settle(gent, aalst, central)
    assert phone(aalst, who) == "+3247KAB0"
    with aalst.sessions() as session:
        file = session.scalars(sa.select(Mentee).where(Mentee.person_id == who)).one()
        assert file.site_id == code_id("site", "AALST")
    with gent.sessions() as session:  # who gave the file away is told so
        assert session.scalars(sa.select(Handover.to_site)).all() == ["AALST"]
    require_agreement(central, gent, aalst)


def test_a_whole_duo_moves_with_its_meetings(three):
    gent, aalst, central = three
    with gent.sessions() as session:
        duo = session.scalars(sa.select(Duo).order_by(Duo.start_on)).first()
        pair = (
            session.get_one(Mentee, duo.mentee_id).person_id,
            session.get_one(Mentor, duo.mentor_id).person_id,
        )
    agree(gent, pair[0])
    hand_over(gent, pair[0])
    settle(gent, aalst, central)
    with aalst.sessions() as session:
        assert session.get(Duo, duo.id) is None  # its mentor is still of Gent
    agree(gent, pair[1])
    hand_over(gent, pair[1])
    settle(gent, aalst, central)
    with aalst.sessions() as session:
        assert session.get_one(Duo, duo.id).start_on == duo.start_on
        met = session.scalars(sa.select(Meeting).where(Meeting.duo_id == duo.id)).one()
        assert (met.minutes, met.note) == (60, None)
    require_agreement(central, gent, aalst)


def test_a_file_that_comes_back_brings_what_happened_meanwhile(moved):
    gent, aalst, central, who = moved
    write_phone(aalst, who, "+32470444444")
    with central.write() as session:
        session.get_one(Person, who).email = "centraal@example.org"
    settle(gent, aalst, central)
    hand_over(aalst, who, "GENT")
    settle(gent, aalst, central)
    with gent.sessions() as session:
        back = session.get_one(Person, who)
        assert (back.phone, back.email) == ("+32470444444", "centraal@example.org")
    write_phone(gent, who, "+32470555555")
    settle(gent, aalst, central)
    assert phone(aalst, who) == "+32470444444"
    require_agreement(central, gent, aalst)


@pytest.mark.parametrize("where", [0, 1, 2])
def test_an_erasure_afterwards_reaches_all(moved, where):
    gent, aalst, central, who = moved
    place = (gent, aalst, central)[where]
    write_phone(aalst, who, "+32KANARIE")
    settle(gent, aalst, central)
    with place.write() as session:
        erase.erase(session, who, TODAY)
    settle(gent, aalst, central)
    for one in (gent, aalst, central):
        with one.engine.connect() as connection:
            tables = Base.metadata.sorted_tables
            lines = [repr(row) for t in tables for row in connection.execute(sa.select(t))]
        assert not [x for x in lines if "KANARIE" in x or "Fictief7KAB0" in x], one.name
    require_agreement(central, gent, aalst)


def test_without_consent_there_is_no_handover(three):
    gent, _, _ = three
    who = first_of(gent, gent)
    with pytest.raises(handovers.NoConsent):
        hand_over(gent, who)
    agree(gent, who, TODAY)
    with pytest.raises(handovers.NoConsent):
        hand_over(gent, who, on=DAY)  # it was given only afterwards
    hand_over(gent, who, on=TODAY)


def test_nobody_hands_over_who_is_restricted_or_erased(three):
    gent, _, _ = three
    who = first_of(gent, gent)
    agree(gent, who)
    with gent.write() as session:
        session.add(Restriction(person_id=who, since_on=DAY, reason="GEHEIME reden"))
    with pytest.raises(restrictions.UnderRestriction):
        hand_over(gent, who)
    with gent.write() as session:
        erase.erase(session, who, TODAY)
    with pytest.raises(erase.Erased):
        hand_over(gent, who)


def test_only_the_site_that_holds_the_file_gives_it_away_once(moved):
    gent, _, _, who = moved
    with pytest.raises(handovers.HeldElsewhere):
        hand_over(gent, who, "BRUGGE")
    with pytest.raises(handovers.AlreadyThere):
        hand_over(gent, who, "AALST")


def test_central_obeys_no_handover_by_a_site_that_does_not_hold_the_file(three):
    gent, aalst, central = three
    who = people_of(central, gent)[0]
    agree(gent, who)
    with aalst.write() as session:  # Aalst takes, as no program of ours would let it
        session.add(Person(id=who))
        session.flush()
        session.add(Consent(person_id=who, kind="PARTNER", given_on=DAY))
        session.add(Handover(person_id=who, from_site="GENT", to_site="AALST", handed_on=DAY))
    settle(gent, aalst, central)
    assert phone(aalst, who) is None
    assert told_about(gent, everything(central.send(aalst, full=True), aalst)) == []


def test_central_obeys_no_handover_without_consent(three):
    gent, aalst, central = three
    who = first_of(gent, gent)
    with gent.write() as session:
        session.add(Handover(person_id=who, from_site="GENT", to_site="AALST", handed_on=DAY))
    settle(gent, aalst, central)
    assert phone(aalst, who) is None
    agree(gent, who)  # the person says yes afterwards, as of that day
    settle(gent, aalst, central)
    assert phone(aalst, who) == "+3247KAB0"


def test_central_refuses_the_erasure_of_somebody_of_another_site(three):
    gent, aalst, central = three
    who = people_of(central, gent)[0]
    with aalst.write() as session:
        session.add(Person(id=who))
        session.flush()
        erase.erase(session, who, TODAY)
    package = aalst.send(central)
    before = central.local()
    with pytest.raises(NotYourPerson, match="AALST-9P"):
        central.read(package)
    assert central.local() == before
    assert phone(central, who)


def test_an_erasure_of_own_people_is_read_also_when_they_are_new(three):
    gent, _, central = three
    with gent.write() as session:
        new = Person(first_name="Nieuw", last_name="Kanarie")
        session.add(new)
        session.flush()
        erase.erase(session, new.id, TODAY)
        erase.erase(session, person(session, gent).id, TODAY)
    central.read(gent.send(central))
    assert "Fictief7KAB0" not in "\n".join(central.dump())
