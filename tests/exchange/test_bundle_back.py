"""From central back to the sites: everything of their own, and nothing of anybody else's."""

import csv
import datetime as dt
import random

import frictionless
import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import bundle, opening, steps
from l2w_desktop.models import (
    Cohort,
    Decision,
    Duo,
    IssuedDocument,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Programme,
    Project,
    User,
)
from l2w_desktop.models.fields import code_id
from tests.replicas import AT, fill
from tests.two_sites import (
    edit,
    everything,
    hold_key,
    mark,
    people_of,
    person,
    told_about,
    unpacked,
    write_everywhere,
)


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
    with central.engine.connect() as connection, pytest.raises(steps.Stopped):
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
