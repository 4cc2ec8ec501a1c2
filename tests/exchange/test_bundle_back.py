"""From central back to the sites: everything of their own, and nothing of anybody else's."""

import csv
import datetime as dt
import io
import random
import re
import zipfile

import frictionless
import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import bundle, keys, merge, opening, packing
from l2w_desktop.exchange import refusals as r
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.hiva.pseudonym import pseudonym
from l2w_desktop.models import (
    Cohort,
    Consent,
    Decision,
    Duo,
    DuplicateVerdict,
    IssuedDocument,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Programme,
    Project,
    ProjectKey,
    Pseudonym,
    Site,
    User,
)
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import pseudonyms
from tests.exchange.test_bundle_refused import parts, refuses, resealed
from tests.replicas import AT, fill

KEY = bytes(range(32))


@pytest.fixture
def three(desk):
    """Two sites with people of their own, and central that has read both."""
    gent, aalst = desk("7KAB", "GENT"), desk("9PAB", "AALST")
    central = desk("CC01", "BRUSSEL", "central")
    for site in (gent, aalst):
        site.meet(central)
        fill(site)
        mark(site)
        central.read(site.send(central))
    return gent, aalst, central


def mark(site):
    """Give everybody of a site words that occur nowhere else."""
    with site.write() as session:
        for n, person in enumerate(session.scalars(sa.select(Person))):
            person.last_name = f"Fictief{site.name}{n}"
            person.email = f"{site.name}{n}@example.org"
            person.phone = f"+324{site.name}{n}"
        coach = User(display_name=f"Coach{site.name}", phone=f"+329{site.name}", role="loket")
        session.add(coach)


def people_of(central, site):
    """The people of a site as central knows them, by id."""
    with central.sessions() as session:
        query = sa.select(Person.id).where(Person.last_name.startswith(f"Fictief{site.name}"))
        return sorted(session.scalars(query))


def person(session, site):
    query = sa.select(Person).where(Person.last_name == f"Fictief{site.name}0")
    return session.scalars(query).one()


def unpacked(package, receiver):
    inner = keys.decrypt(package.read_bytes(), receiver.own().keys.age_key)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def everything(package, receiver):
    return b"\n".join(unpacked(package, receiver).values()).decode(errors="replace")


def told_about(site, text):
    """Values that belong to a site; the names of changes that were replaced are none."""
    return re.findall(rf"\w*{site.name}[^:].{{0,20}}", text)


def test_what_central_changed_about_the_own_people_of_a_site_arrives(three):
    gent, _, central = three
    with central.write() as session:
        person(session, gent).phone = "+3290000001"
        duo = session.scalars(
            sa.select(Duo).join(Mentee, Mentee.id == Duo.mentee_id)
            .join(Person, Person.id == Mentee.person_id)
            .where(Person.last_name == f"Fictief{gent.name}0")
        ).one()  # fmt: skip
        duo.status = "AFGEROND"
        session.add(Meeting(duo_id=duo.id, met_on=dt.date(2026, 5, 1), minutes=45))
    read = gent.read(central.send(gent))
    with gent.sessions() as session:
        assert person(session, gent).phone == "+3290000001"
        assert "AFGEROND" in session.scalars(sa.select(Duo.status)).all()
        assert 45 in session.scalars(sa.select(Meeting.minutes)).all()
    assert read.preview.conflicts == 0
    assert gent.state(dict(read.vector)) == read.state == central.state(dict(read.vector))


def write_everywhere(central, site):
    """Let central change one thing of every kind about the people and rows of a site."""
    with central.write() as session:
        one = person(session, site)
        one.phone, one.sex, one.nationality = "+32GEHEIM", "F", "SY"
        mentee = session.scalars(sa.select(Mentee).where(Mentee.person_id == one.id)).one()
        mentee.status, mentee.status_reason = "NAZORG", "GEHEIME reden"
        duo = session.scalars(sa.select(Duo).where(Duo.mentee_id == mentee.id)).one()
        duo.number, duo.status = "GEHEIM-DUO", "ACTIEF"
        session.add_all(
            [
                Decision(duo_id=duo.id, kind="CONFIRM", snapshot={"tekst": "GEHEIME uitleg"}),
                Meeting(duo_id=duo.id, met_on=dt.date(2026, 5, 1), minutes=777),
                IssuedDocument(mentee_id=mentee.id, number="GEHEIM-DOC", name="agreement"),
                Consent(person_id=one.id, kind="HIVA", given_on=dt.date(2026, 5, 5)),
            ]
        )
        coach = session.scalars(
            sa.select(User).where(User.display_name == f"Coach{site.name}")
        ).one()
        coach.email = "geheim@example.org"
        place = session.get_one(Site, code_id("site", site.own().site_code))
        place.phone = "+32GEHEIM"


def test_nothing_in_a_package_tells_about_the_people_of_another_site(three):
    gent, aalst, central = three
    write_everywhere(central, aalst)
    text = everything(central.send(gent), gent)
    for word in ("Fictief9PAB", "Coach9", "AALST", "Aalst", "GEHEIM", "geheim", ":777"):
        assert word not in text, word
    assert told_about(aalst, text) == []
    assert "Fictief7KAB0" in text
    entries = gent.open(central.send(gent)).entries
    assert {e.replica for e in entries} == {"CC01"}
    withheld = [e for e in entries if e.value is None]
    assert {e.tbl for e in withheld} >= {
        "person", "mentee", "duo", "meeting", "consent", "decision", "issued_document",
        "user_account", "site",
    }  # fmt: skip
    assert all(e.value for e in entries if e.grp == "birth")


def test_the_same_changes_are_readable_for_the_site_whose_people_they_are_about(three):
    _, aalst, central = three
    write_everywhere(central, aalst)
    entries = aalst.open(central.send(aalst)).entries
    assert [e for e in entries if e.value is None] == []
    aalst.read(central.send(aalst))
    with aalst.sessions() as session:
        assert person(session, aalst).phone == "+32GEHEIM"
        assert session.scalars(sa.select(IssuedDocument.number)).one() == "GEHEIM-DOC"
        assert "geheim@example.org" in session.scalars(sa.select(User.email)).all()


def test_withheld_changes_of_others_leave_the_register_of_a_site_in_order(three):
    gent, aalst, central = three
    write_everywhere(central, aalst)
    before = gent.vector()
    read = gent.read(central.send(gent))
    assert gent.state() == central.state(gent.vector())  # checks the register as well
    assert gent.vector() == before | {"CC01": central.vector()["CC01"]}
    with gent.sessions() as session:
        assert len(session.scalars(sa.select(Duo)).all()) == 2
        assert len(session.scalars(sa.select(Mentee)).all()) == 2
    assert gent.read(central.send(gent)).preview.changes == 0
    assert read.preview.changes > 0


def test_a_duo_of_two_sites_is_not_told_to_either(three):
    gent, aalst, central = three
    with central.write() as session:
        one, two = person(session, gent), person(session, aalst)
        mentee = session.scalars(sa.select(Mentee).where(Mentee.person_id == one.id)).one()
        mentor = Mentor(person_id=two.id, status="BESCHIKBAAR")
        session.add(mentor)
        session.flush()
        duo = Duo(mentee_id=mentee.id, mentor_id=mentor.id, number="GEHEIM-DUO")
        session.add(duo)
        session.flush()
        session.add(Decision(duo_id=duo.id, snapshot={"tekst": "GEHEIME uitleg over Aalst"}))
    for site in (gent, aalst):
        assert "GEHEIM" not in everything(central.send(site), site)


def test_who_writes_about_somebody_of_another_site_gets_nothing_to_read_by_it(three):
    gent, aalst, central = three
    target = people_of(central, gent)[0]
    with aalst.write() as session:  # Aalst claims somebody of Gent
        session.add(Person(id=target, nationality="BE"))
    central.read(aalst.send(central))
    with central.write() as session:
        session.get_one(Person, target).street = "Geheimstraat 1"
    assert "Geheimstraat" not in everything(central.send(aalst), aalst)


def test_rules_that_central_sets_for_all_arrive_everywhere(three):
    gent, aalst, central = three
    with central.write() as session:
        session.scalars(sa.select(Programme)).one().duration_months = 9
        project = session.scalars(sa.select(Project)).one()
        session.add(Cohort(project_id=project.id, name="Start april"))
    gent.read(central.send(gent))
    with gent.write() as session:
        assert session.scalars(sa.select(Programme.duration_months)).one() == 9
        session.scalars(sa.select(Cohort)).one().capacity = 12
    central.read(gent.send(central))
    with central.write() as session:
        session.scalars(sa.select(Cohort)).one().name = "Start mei"
    aalst.read(central.send(aalst))
    with aalst.sessions() as session:
        assert session.scalars(sa.select(Cohort.name)).one() == "Start mei"


def test_somebody_whom_central_entered_for_a_site_is_that_site_s(three):
    gent, aalst, central = three
    with central.write() as session:
        one = Person(first_name="Ona", last_name="Voorbeeld")
        session.add(one)
        session.flush()
        site_id = code_id("site", "GENT")
        session.add(Mentee(person_id=one.id, site_id=site_id, status="KLAAR_VOOR_MATCH"))
    assert "Voorbeeld" not in everything(central.send(aalst), aalst).replace("“Voorbeeld”", "")
    gent.read(central.send(gent))
    with gent.sessions() as session:
        assert "Ona" in session.scalars(sa.select(Person.first_name)).all()


def test_a_site_that_lost_its_computer_gets_everything_back(three, desk):
    gent, _, central = three
    held = gent.vector()["7KAB"]
    new = desk("7KZZ", "GENT")
    new.meet(central)
    new.read(central.send(new))
    assert new.vector()["7KAB"] == held
    assert new.state({"7KAB": held}) == gent.state({"7KAB": held})
    with new.sessions() as session:
        names = session.scalars(sa.select(Person.last_name)).all()
        assert sorted(names) == sorted(f"Fictief7KAB{n}" for n in range(4))
        assert set(session.scalars(sa.select(Mentee.note))) == {None}  # notes never left the site


def test_a_desk_gets_the_changes_of_the_other_desk_of_its_site(three, desk):
    gent, _, central = three
    other = desk("8MAB", "GENT")
    other.meet(central)
    with other.write() as session:
        session.add(Person(first_name="Bram", last_name="Balie"))
    central.read(other.send(central))
    gent.read(central.send(gent))
    with gent.sessions() as session:
        assert "Balie" in session.scalars(sa.select(Person.last_name)).all()
    assert central.read(gent.send(central)).preview.changes == 0


def test_central_is_not_told_its_own_changes_again(three):
    gent, _, central = three
    gent.read(central.send(gent))
    with gent.write() as session:
        person(session, gent).phone = "1"
    opened = central.open(gent.send(central))
    assert {e.replica for e in opened.entries} == {"7KAB"}
    assert opened.manifest.have["CC01"] == central.vector()["CC01"]
    read = central.read(gent.send(central))
    assert central.peers()["7KAB"].acknowledged["CC01"] == central.vector()["CC01"]
    assert read.state == gent.state() == central.state(dict(read.vector))


def test_a_central_partner_that_forgot_something_still_reads_what_the_sites_send(three, desk):
    gent, _, central = three
    with central.write() as session:
        person(session, gent).phone = "1"
    gent.read(central.send(gent))
    old = desk("CC02", "BRUSSEL", "central")  # restored from before that change, so renamed
    old.meet(gent)
    old.receive([e for e in central.changes() if e.replica == "CC01"][:3])
    old.receive([e for e in central.changes() if e.replica == "7KAB"])
    gent.read(old.send(gent, receipt=True))
    with gent.write() as session:
        person(session, gent).email = "nieuw@example.org"
    package = gent.send(old)
    assert {e.replica for e in old.open(package).entries} == {"7KAB"}
    old.read(package)
    with old.sessions() as session:
        assert person(session, gent).email == "nieuw@example.org"


def test_concurrent_edits_of_site_and_central_meet_as_a_choice_at_both(three):
    gent, _, central = three
    for place, phone in ((gent, "1"), (central, "2")):
        with place.write() as session:
            person(session, gent).phone = phone
    assert gent.read(central.send(gent)).preview.conflicts == 1
    assert central.read(gent.send(central)).preview.conflicts == 1


def test_the_package_back_is_described_and_valid(three, tmp_path):
    gent, aalst, central = three
    hold_key(central)
    write_everywhere(central, aalst)
    for name, data in unpacked(central.send(gent), gent).items():
        (tmp_path / name).write_bytes(data)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["message"])
    assert "pseudonyms.csv" in {task.place for task in report.tasks}


# ----- pseudonyms -------------------------------------------------------------------------------


def hold_key(central):
    """Give central the key of an earlier delivery; half of everybody agreed to be in it."""
    with central.write() as session:
        session.add(ProjectKey(recipient="HIVA", key=KEY.hex(), made_at=AT))
        for n, one in enumerate(session.scalars(sa.select(Person).order_by(Person.id))):
            if n % 2:
                given = dt.date(2026, 5, 5)
                gone = dt.date(2026, 6, 6) if n == 1 else None
                consent = Consent(person_id=one.id, kind="HIVA", given_on=given, withdrawn_on=gone)
                session.add(consent)


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
    files[returned.PSEUDONYMS] = packing.csv_bytes(returned.Returned._fields, ())
    refuses(central, resealed(page, files, gent, central), r.NotAPackage)


# ----- any history ------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(6))
def test_no_history_of_edits_and_packages_lets_one_site_read_about_another(desk, seed):
    chance = random.Random(seed)
    gent, aalst = desk("7KAB", "GENT"), desk("9PAB", "AALST")
    central = desk("CC01", "BRUSSEL", "central")
    for site in (gent, aalst):
        site.meet(central)
        fill(site, 1)
        mark(site)
    for step in range(30):
        site = chance.choice((gent, aalst))
        other = aalst if site is gent else gent
        move = chance.randrange(4)
        if move == 0:
            edit(chance, site, site, f"{site.name}x{step}")
        elif move == 1:
            edit(chance, central, chance.choice((gent, aalst)), f"{step}")
        elif move == 2:
            central.read(site.send(central))
        else:
            package = central.send(site)
            text = everything(package, site)
            assert told_about(other, text) == []
            read = site.read(package)
            assert site.state(dict(read.vector)) == read.state
    for site in (gent, aalst):
        central.read(site.send(central))
        site.read(central.send(site))
        assert central.state(site.vector()) == site.state()


def edit(chance, place, site, tag):
    """Change something about somebody of ``site`` at ``place``; values name the site."""
    with place.write() as session:
        query = sa.select(Person).where(Person.last_name.startswith(f"Fictief{site.name}"))
        found = session.scalars(query.order_by(Person.id)).all()
        if not found:
            return  # central has not read anything of that site yet
        one = chance.choice(found)
        kind = chance.randrange(4)
        value = f"{site.name}-{tag}"
        if kind == 0:
            one.street = value
        elif kind == 1:
            session.add(Consent(person_id=one.id, kind="HIVA", text_version=value))
        elif kind == 2:
            session.add(DuplicateVerdict(person_id=one.id, other_id=found[0].id, verdict=value))
        else:
            for role, link in ((Mentee, "mentee_id"), (Mentor, "mentor_id")):
                for file in session.scalars(sa.select(role.id).where(role.person_id == one.id)):
                    session.add(IssuedDocument(**{link: file}, name=value))


def test_an_old_package_of_central_is_read_after_a_newer_one(three):
    gent, _, central = three
    with central.write() as session:
        person(session, gent).phone = "1"
    first = central.send(gent)
    with central.write() as session:
        person(session, gent).phone = "2"
    gent.read(central.send(gent))
    assert gent.read(first).preview.changes == 0
    with gent.sessions() as session:
        assert person(session, gent).phone == "2"
    assert {e.replica for e in central.open(gent.send(central)).entries} <= {"7KAB"}


def test_stopping_a_package_back_leaves_no_file(three):
    _, _, central = three
    before = sorted(p.name for p in central.folder.iterdir())
    with central.engine.connect() as connection, pytest.raises(bundle.Stopped):
        bundle.write(
            connection, central.own(), central.peers()["7KAB"], central.folder, AT,
            stop=lambda: True,
        )  # fmt: skip
    assert sorted(p.name for p in central.folder.iterdir()) == before


def test_tables_of_a_package_back_show_own_people_and_common_rows_alone(three, tmp_path):
    gent, aalst, central = three
    hold_key(central)
    write_everywhere(central, aalst)
    opened = gent.open(central.send(gent))
    rows = opening.write_tables(opened, tmp_path / "uit")
    assert (rows["person.csv"], rows["mentee.csv"], rows["duo.csv"]) == (4, 2, 2)
    assert not (tmp_path / "uit" / "pseudonyms.csv").exists()
    with (tmp_path / "uit" / "site.csv").open(encoding="utf-8", newline="") as lines:
        assert sorted(row["code"] for row in csv.DictReader(lines)) == ["BRUSSEL", "GENT"]


def test_a_preview_writes_no_pseudonyms(three):
    gent, _, central = three
    hold_key(central)
    opened = gent.open(central.send(gent))
    before = gent.local()
    with gent.engine.connect() as connection:
        merge.preview(connection, opened, gent.own())
    assert gent.local() == before
