"""A user of central who was given sites sees those sites alone, wherever he asks."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Duo, Meeting, Mentee, Mentor, Person, Site, User, UserSite
from l2w_desktop.models.fields import new_id
from l2w_desktop.services import exports, kpi, lists, lookup, site_scope
from l2w_desktop.services.actors import ACTOR, Actor
from l2w_desktop.services.indicators import Period
from l2w_desktop.services.lists import Query
from l2w_desktop.services.permissions import NotPermitted
from l2w_desktop.services.site_scope import NoSuchSite
from tests.registers import Register

ROLES = ("Mentee", "Mentor")
DAY = dt.date(2026, 11, 22)


@pytest.fixture
def two_sites(tmp_path):
    """Central with a mentee, mentor, duo and meeting of Gent and of Aalst, and one shared duo."""
    register = Register(tmp_path / "central.db", role="central")
    with register.write() as session:
        for code in ("GENT", "AALST"):
            found = session.scalars(sa.select(Site).where(Site.code == code)).one_or_none()
            site = found or Site(code=code, name=f"Loket {code.title()}")
            session.add(site)
            session.flush()
            mentee, mentor = _role(session, Mentee, code, site), _role(session, Mentor, code, site)
            duo = Duo(mentee_id=mentee.id, mentor_id=mentor.id, site_id=site.id, status="ACTIEF")
            session.add(duo)
            session.flush()
            session.add(Meeting(duo_id=duo.id, met_on=DAY, minutes=60, status="GEHOUDEN"))
    site_scope.install(register.sessions)
    yield register
    register.engine.dispose()


def _role(session, model, code, site):
    person = Person(first_name=model.__name__, last_name=f"Fictief {code.title()}")
    session.add(person)
    session.flush()
    status = "KLAAR_VOOR_MATCH" if model is Mentee else "BESCHIKBAAR"
    row = model(person_id=person.id, site_id=site.id, registered_on=DAY, status=status,
                number=f"{code}-7K-00{len(model.__name__)}-2")  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _as(register, *sites):
    """Return a context in which a user of central works who was given these sites."""
    register.sessions.configure(info={ACTOR: Actor(new_id(), "centraal", "Cee", sites)})
    return register.read()


def _seen(session):
    people = [
        row.name for model in (Mentee, Mentor) for row in lists.people(session, model, Query())
    ]
    others = [len(ask(session, Query())) for ask in (lists.duos, lists.meetings)]
    return people, others


def test_a_user_without_sites_sees_every_site(two_sites):
    with _as(two_sites) as session:
        people, others = _seen(session)
    assert (len(people), others) == (4, [2, 2])


@pytest.mark.parametrize("code", ["GENT", "AALST"])
def test_lists_and_counts_hold_the_given_site_alone(two_sites, code):
    with _as(two_sites, code) as session:
        people, others = _seen(session)
        counts = [lists.count(session, model, Query()) for model in (Mentee, Mentor)]
        statuses = lists.status_counts(session, Mentee)

    assert people == [f"Mentee Fictief {code.title()}", f"Mentor Fictief {code.title()}"]
    assert (others, counts, dict(statuses)) == ([1, 1], [1, 1], {"KLAAR_VOOR_MATCH": 1})


def test_two_given_sites_are_both_seen_and_searching_finds_nobody_else(two_sites):
    with _as(two_sites, "AALST", "GENT") as session:
        assert len(_seen(session)[0]) == 4
    for code in ("GENT", "AALST"):  # the same questions in one program: no answer is kept
        with _as(two_sites, code) as session:
            assert _seen(session) == ([f"{m} Fictief {code.title()}" for m in ROLES], [1, 1])
    with _as(two_sites, "GENT") as session:
        assert lists.people(session, Mentee, Query(text="aalst")) == []
        assert lists.duos(session, Query(text="aalst")) == []


def test_a_file_of_another_site_cannot_be_fetched_by_its_id(two_sites):
    with two_sites.read() as session:
        mentee = session.scalars(sa.select(Mentee).join(Site).where(Site.code == "AALST")).one()
    with _as(two_sites, "GENT") as session:
        assert session.get(Mentee, mentee.id) is None
        assert session.get(Person, mentee.person_id) is None
        with pytest.raises(lookup.NotFound):
            lookup.find(session, Mentee, mentee.number)


def test_a_report_counts_the_given_site_alone(two_sites):
    period = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31), DAY)
    with _as(two_sites) as session:
        whole = kpi.report(session, period)
    with _as(two_sites, "GENT") as session:
        part = kpi.report(session, period)

    assert [line.total.figure.value for line in whole.lines[:2]] == [2, 2]
    assert [line.total.figure.value for line in part.lines[:2]] == [1, 1]


def test_an_export_holds_the_given_site_alone(two_sites):
    with _as(two_sites, "AALST") as session:
        told = " ".join(str(row) for row in _exported(session))
    assert "Fictief Aalst" in told
    assert "Gent" not in told


def _exported(session):
    for model in (Mentee, Mentor):
        yield from exports.people(session, model)
    for table in (exports.duos, exports.meetings, exports.visits, exports.follow_ups):
        yield from table(session)


def test_a_duo_with_a_mentor_of_another_site_is_shown_whole(two_sites):
    with two_sites.write() as session:
        gent = session.scalars(sa.select(Site).where(Site.code == "GENT")).one()
        mentee = session.scalars(sa.select(Mentee).where(Mentee.site_id == gent.id)).one()
        mentor = session.scalars(sa.select(Mentor).where(Mentor.site_id != gent.id)).one()
        session.add(Duo(mentee_id=mentee.id, mentor_id=mentor.id, site_id=gent.id, status="ACTIEF"))

    with _as(two_sites, "GENT") as session:
        names = {row.name for row in lists.duos(session, Query())}
    assert "Mentee Fictief Gent & Mentor Fictief Aalst" in names


def test_sites_are_given_and_taken_back_for_the_next_unlock(two_sites):
    with two_sites.write() as session:
        user = User(display_name="Cee Voorbeeld", role="centraal")
        session.add(user)
        session.flush()
        assert site_scope.give(session, user.id, ["gent", "AALST"]) == ("AALST", "GENT")
    with two_sites.write() as session:
        site_scope.give(session, user.id, ["GENT"])
        assert site_scope.sites_of(session, user.id) == ("GENT",)
        site_scope.give(session, user.id, [])
        assert site_scope.sites_of(session, user.id) == ()
        site_scope.give(session, user.id, ["GENT"])
        assert site_scope.sites_of(session, user.id) == ("GENT",)
        assert len(session.scalars(sa.select(UserSite)).all()) == 2


def test_an_unknown_site_and_a_user_who_may_not_are_refused(two_sites):
    with two_sites.write() as session:
        with pytest.raises(NoSuchSite):
            site_scope.give(session, new_id(), ["OOSTENDE"])
        session.info[ACTOR] = Actor(new_id(), "hiva")
        with pytest.raises(NotPermitted):
            site_scope.give(session, new_id(), ["GENT"])
