"""What central sees of its sites: last package, receipts, gaps, versions, counts."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop import __version__
from l2w_desktop.exchange.manifest import SCHEMA
from l2w_desktop.models import Mentee, Peer, Site
from l2w_desktop.services import sites
from l2w_desktop.services.actors import ACTOR, Actor
from tests.replicas import AT, fill

LATER = AT + dt.timedelta(days=3)


@pytest.fixture
def country(desk):
    """Central that met three sites; Gent sent a package, Aalst two, Ronse none."""
    central = desk("CC01", "BRUSSEL", "central")
    made = {}
    for replica, code in (("7KAB", "GENT"), ("9PAB", "AALST"), ("4RAB", "RONSE")):
        site = made[code] = desk(replica, code)
        site.meet(central)
    for code in ("GENT", "AALST", "AALST"):
        fill(made[code])
        _place(made[code])
        central.read(made[code].send(central))
    return central, made


def _place(site):
    with site.write() as session:
        own = session.scalars(sa.select(Site).where(Site.code == site.own().site_code)).one()
        for mentee in session.scalars(sa.select(Mentee).where(Mentee.site_id.is_(None))):
            mentee.site_id = own.id


def _lines(central, now=LATER, *given):
    with central.sessions() as session:
        session.info[ACTOR] = Actor("", "centraal", "Cee", given)
        return {line.site: line for line in sites.overview(session, now)}


def test_each_site_has_a_line_with_its_last_package_versions_and_counts(country):
    central, made = country
    lines = _lines(central)

    assert list(lines) == ["AALST", "GENT", "RONSE"]
    assert [line.status for line in lines.values()] == ["GOOD", "GOOD", "NEVER"]
    gent = lines["GENT"]
    assert (gent.number, gent.last_at, gent.last_package) == ("GENT-7K", AT, 1)
    assert (gent.program, gent.schema) == (__version__, SCHEMA)
    assert [lines[code].mentees for code in lines] == [4, 2, 0]
    assert gent.held == made["GENT"].vector()["7KAB"]
    assert (gent.missing, gent.parked) == (None, 0)


def test_a_site_that_is_silent_for_more_than_a_week_is_late(country):
    lines = _lines(country[0], AT + dt.timedelta(days=8))
    assert [line.status for line in lines.values()] == ["LATE", "LATE", "NEVER"]


def test_what_another_installation_says_it_has_shows_what_is_missing_here(country):
    central = country[0]
    held = central.vector()["7KAB"]
    with central.engine.begin() as connection:
        told = sa.update(Peer).where(Peer.replica == "9PAB")
        connection.execute(told.values(acknowledged={"7KAB": held + 5}))

    line = _lines(central)["GENT"]
    assert (line.status, line.missing) == ("GAP", (held + 1, held + 5))


def test_our_own_changes_count_until_the_site_confirms_them(country):
    central, made = country
    own = central.vector()["CC01"]
    assert _lines(central)["GENT"].unconfirmed == own

    made["GENT"].read(central.send(made["GENT"]))
    central.read(made["GENT"].send(central))
    assert _lines(central)["GENT"].unconfirmed == 0
    assert _lines(central)["RONSE"].unconfirmed == own


def test_a_user_sees_the_given_sites_alone(country):
    assert list(_lines(country[0], LATER, "GENT")) == ["GENT"]
