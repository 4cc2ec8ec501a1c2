"""Pseudonyms go back to the site whose people they stand for, and to nobody else."""

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import machine_csv, merge
from l2w_desktop.exchange import refusals as r
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.hiva.pseudonym import pseudonym
from l2w_desktop.models import ProjectKey, Pseudonym
from l2w_desktop.services import pseudonyms
from tests.exchange.test_bundle_refused import parts, refuses, resealed
from tests.two_sites import KEY, everything, hold_key, people_of


def test_a_site_gets_the_pseudonyms_of_its_own_people_alone(three):
    gent, aalst, central = three
    hold_key(central)
    mine, theirs = (people_of(central, site) for site in (gent, aalst))
    opened = gent.open(central.send(gent))
    told = {one.person_id: one.pid for one in opened.pseudonyms}
    assert told
    assert set(told) < set(mine)
    assert told == {p: pseudonym(KEY, "HIVA", p) for p in told}
    text = everything(central.send(gent), gent)
    assert not any(pseudonym(KEY, "HIVA", p) in text for p in theirs)
    assert KEY.hex() not in text
    assert "pseudonyms.csv" not in opened.files


def test_the_site_finds_who_is_behind_a_pseudonym_and_nobody_else_does(three):
    gent, aalst, central = three
    hold_key(central)
    for site in (gent, aalst):
        site.read(central.send(site))
    opened = gent.open(central.send(gent))
    for one in opened.pseudonyms:
        with gent.sessions() as session:
            assert pseudonyms.find(session, one.pid.lower()).id == one.person_id
        for other in (aalst, central):
            with other.sessions() as session:
                assert pseudonyms.find(session, one.pid) is None
    with gent.sessions() as session:
        assert pseudonyms.find(session, "A" * 16) is None
        held = session.scalars(sa.select(sa.func.count()).select_from(Pseudonym)).one()
        assert held == len(opened.pseudonyms)
        assert session.scalars(sa.select(ProjectKey)).all() == []


def test_pseudonyms_are_no_part_of_the_state(three):
    gent, _, central = three
    hold_key(central)
    read = gent.read(central.send(gent))
    before = gent.state()
    with gent.write() as session:
        session.execute(sa.delete(Pseudonym))
    assert gent.state() == before == central.state(gent.vector())
    assert gent.read(central.send(gent)).preview.changes == 0  # and they come again
    with gent.sessions() as session:
        assert session.scalars(sa.select(Pseudonym)).all()
    assert "pseudonym" not in str(read.vector)


def test_without_a_delivery_there_are_no_pseudonyms(three):
    gent, _, central = three
    assert gent.open(central.send(gent)).pseudonyms == ()


def test_a_receipt_carries_no_pseudonyms(three):
    gent, _, central = three
    hold_key(central)
    assert gent.open(central.send(gent, receipt=True)).pseudonyms == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"recipient,pid\r\n",
        b"recipient,pid,person_id\r\nHIVA,AAAA,0190a5c1-0000-7000-8000-000000000001\r\n",
        b"recipient,pid,person_id\r\nHIVA,AAAAAAAAAAAAAAAA,x\r\n",
        b"recipient,pid,person_id\r\nhiva,AAAAAAAAAAAAAAAA,0190a5c1-0000-7000-8000-000000000001",
        b"recipient,pid,person_id\r\n"
        + b"HIVA,AAAAAAAAAAAAAAAA,0190a5c1-0000-7000-8000-000000000001\r\n" * 2,
        b"recipient,pid,person_id\r\n\xff,A,B\r\n",
        b'recipient,pid,person_id\r\n"HIVA,A,B\r\n',
    ],
)
def test_pseudonyms_of_another_form_are_refused(three, data):
    gent, _, central = three
    _, page, files = parts(central.send(gent), gent)
    files[returned.PSEUDONYMS] = data
    refuses(gent, resealed(page, files, central, gent), r.NotAPackage)


def test_a_site_may_not_send_pseudonyms(three):
    gent, _, central = three
    _, page, files = parts(gent.send(central), central)
    files[returned.PSEUDONYMS] = machine_csv.csv_bytes(returned.Returned._fields, ())
    refuses(central, resealed(page, files, gent, central), r.NotAPackage)


def test_a_preview_writes_no_pseudonyms(three):
    gent, _, central = three
    hold_key(central)
    opened = gent.open(central.send(gent))
    before = gent.local()
    with gent.engine.connect() as connection:
        merge.preview(connection, opened, gent.own())
    assert gent.local() == before
