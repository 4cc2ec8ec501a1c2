"""A package carries everything from a site to the central partner, and says so exactly."""

import csv
import datetime as dt
import io
import json
import zipfile

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import bundle, keys, opening, packages, steps
from l2w_desktop.exchange.files import CannotWrite
from l2w_desktop.models import Duo, Meeting, Mentee, Package, Person
from tests.replicas import AT, fill


@pytest.fixture
def pair(desk):
    site, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    site.meet(central)
    fill(site)
    return site, central


def inside(package, receiver):
    return zipfile.ZipFile(
        io.BytesIO(keys.decrypt(package.read_bytes(), receiver.own().keys.age_key))
    )


def unpacked(package, receiver):
    with inside(package, receiver) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def lines(data):
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_the_central_partner_gets_the_same_state_for_the_vector_of_the_site(pair):
    site, central = pair
    read = central.read(site.send(central))
    assert read.vector == site.vector()
    assert read.state == site.state() == central.state(site.vector())
    with central.sessions() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Duo)) == 2
        assert session.scalars(sa.select(Person.last_name)).first() == "Fictief, “Voorbeeld”"


def test_the_preview_tells_what_reading_will_do_and_writes_nothing(pair):
    site, central = pair
    package = site.send(central)
    before = central.local()
    seen = central.preview(package)
    assert central.local() == before
    assert seen == central.read(package).preview
    assert seen.changes == len(site.changes())
    assert seen.changed == 2  # the programme and the project were here already
    assert seen.new == len({e.row for e in site.changes()}) - 2
    assert seen.conflicts == 0


def test_reading_a_package_twice_changes_nothing_more(pair):
    site, central = pair
    package = site.send(central)
    central.read(package)
    before = central.changes()
    again = central.read(package).preview
    assert central.changes() == before
    assert (again.changes, again.new, again.changed) == (0, 0, 0)


def test_the_package_after_a_lost_one_holds_everything(pair):
    site, central = pair
    site.send(central).unlink()
    with site.write() as session:
        session.scalars(sa.select(Person)).first().phone = "+32470999999"
    assert central.read(site.send(central)).state == site.state()


def test_an_acknowledgement_stops_what_is_held_from_being_sent_again(pair):
    site, central = pair
    first = site.send(central)
    central.read(first)
    site.read(central.send(site, receipt=True))
    assert site.peers()["CC01"].acknowledged == central.vector()
    with site.write() as session:
        session.scalars(sa.select(Person)).first().phone = "+32470999999"
    second = site.send(central)
    opened = central.open(second)
    assert [e.grp for e in opened.entries] == ["phone"]
    assert central.read(second).state == site.state()
    assert second.name == "L2W_GENT_7K_000002.l2w"


def test_a_receipt_confirms_the_packages_that_it_covers(pair):
    site, central = pair
    first = site.send(central)
    with site.write() as session:
        session.scalars(sa.select(Person)).first().phone = "+32470999999"
    second = site.send(central)
    central.read(first)
    site.read(central.send(site, receipt=True))
    query = sa.select(Package.file_name, Package.state).where(Package.direction == "out")
    with site.sessions() as session:
        states = dict(session.execute(query).all())
    assert states == {first.name: "confirmed", second.name: "sent"}


def test_a_receiver_that_lost_changes_gets_them_again(pair):
    site, central = pair
    central.read(site.send(central))
    site.read(central.send(site, receipt=True))
    with site.engine.begin() as connection:
        packages.acknowledge(connection, "CC01", {"7KAB": 3})  # what a restored backup would say
    with site.sessions() as session:
        rows = session.execute(sa.select(Package.state).where(Package.direction == "out"))
        assert [state for (state,) in rows] == ["sent"]
    opened = central.open(site.send(central))
    assert opened.entries[0].seq == 4


def test_nothing_readable_is_in_the_file(pair):
    site, central = pair
    data = site.send(central).read_bytes()
    for word in (b"Fictief", b"example.org", b"GENT", b"Mentee", b"changes.csv", b"7KAB"):
        assert word not in data


def test_what_is_for_the_site_alone_is_not_even_inside(pair):
    site, central = pair
    package = site.send(central)
    files = unpacked(package, central)
    assert b"Fictief" in files["person.csv"]
    assert b"GEHEIM" not in b"".join(files.values())
    notes = [row for row in lines(files["changes.csv"]) if row["grp"] == "note"]
    assert len(notes) == 4
    assert all(row["value"] == row["salt"] == "" and row["commitment"] for row in notes)
    assert {row["note"] for row in lines(files["mentee.csv"])} == {""}
    central.read(package)
    with central.sessions() as session:
        assert set(session.scalars(sa.select(Mentee.note))) == {None}
        assert set(session.scalars(sa.select(Meeting.note))) == {None}


def test_the_manifest_is_the_page_that_was_agreed(pair):
    site, central = pair
    package = site.send(central)
    files = unpacked(package, central)
    page = json.loads(files["manifest.json"])
    assert set(page) == {
        "format", "version", "schema", "number", "sender", "to", "base", "vector", "have",
        "read", "state", "counts", "written_at", "files", "audit", "program",
    }  # fmt: skip
    assert (page["sender"], page["to"], page["base"]) == ("7KAB", "CC01", {})
    assert page["state"] == site.state()
    assert page["counts"]["changes"] == len(lines(files["changes.csv"]))
    assert set(page["files"]) == set(files) - {"manifest.json", "manifest.sig"}


def test_the_tables_are_machine_csv_with_a_description(pair, tmp_path):
    frictionless = pytest.importorskip("frictionless")
    site, central = pair
    opened = central.open(site.send(central))
    rows = opening.write_tables(opened, tmp_path / "uit")
    assert rows["duo.csv"] == 2
    assert rows["changes.csv"] == len(site.changes())
    assert (tmp_path / "uit" / "duo.csv").read_bytes().count(b"\r\n") == 3
    mentees = lines((tmp_path / "uit" / "mentee.csv").read_bytes())
    assert mentees[0]["needs"] == '["cv","network"]'
    report = frictionless.Package(str(tmp_path / "uit" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["message"])


def test_concurrent_edits_are_counted_as_conflicts(pair):
    site, central = pair
    central.read(site.send(central))
    for place, phone in ((site, "1"), (central, "2")):
        with place.write() as session:
            session.scalars(sa.select(Person).order_by(Person.id)).first().phone = phone
    seen = central.read(site.send(central)).preview
    assert (seen.conflicts, seen.changed, seen.changes) == (1, 1, 1)


def test_progress_is_told_up_to_the_whole(pair):
    site, _ = pair
    told = []
    with site.engine.connect() as connection:
        bundle.write(
            connection, site.own(), site.peers()["CC01"], site.folder, AT,
            report=lambda done, total: told.append((done, total)),
        )  # fmt: skip
    assert [done for done, _ in told] == list(range(1, told[-1][1] + 1))


@pytest.mark.parametrize("after", [1, 5, 30])
def test_stopping_leaves_no_file_whenever_it_comes(pair, after):
    site, _ = pair
    asked = []

    def stop():
        asked.append(1)
        return len(asked) >= min(after, total)

    total = len(bundle.plans()) + 3
    before = site.local(), sorted(p.name for p in site.folder.iterdir())
    with site.engine.connect() as connection, pytest.raises(steps.Stopped):
        bundle.write(connection, site.own(), site.peers()["CC01"], site.folder, AT, stop=stop)
    assert (site.local(), sorted(p.name for p in site.folder.iterdir())) == before


def test_a_package_is_one_moment_even_when_somebody_saves_meanwhile(pair):
    site, central = pair
    saved = []

    def save(done, _total):
        if done == 2:
            with site.write() as session:
                session.add(Person(first_name="Later"))
                saved.append(1)

    with site.engine.connect() as connection:
        written = bundle.write(
            connection, site.own(), site.peers()["CC01"], site.folder, AT, report=save
        )
    assert saved
    opened = central.open(written.path)
    assert b"Later" not in opened.files["person.csv"]
    assert opened.manifest.vector["7KAB"] == site.vector()["7KAB"] - 1
    assert central.read(written.path).state == written.state


def test_a_folder_that_is_gone_gives_a_sentence_and_no_half_file(pair, tmp_path):
    site, _ = pair
    with site.engine.connect() as connection, pytest.raises(CannotWrite):
        bundle.write(connection, site.own(), site.peers()["CC01"], tmp_path / "weg" / "x.l2w", AT)


def test_a_site_sends_no_package_to_another_site(pair, desk):
    site, _ = pair
    other = desk("9PAB", "AALST")
    site.meet(other)
    with site.engine.connect() as connection, pytest.raises(bundle.OnlyToCentral):
        bundle.write(connection, site.own(), site.peers()["9PAB"], site.folder, AT)


def test_the_name_says_site_desk_and_number(pair):
    site, central = pair
    assert [site.send(central).name for _ in range(2)] == [
        "L2W_GENT_7K_000001.l2w",
        "L2W_GENT_7K_000002.l2w",
    ]


def test_the_date_of_a_package_is_in_world_time(pair):
    site, central = pair
    east = AT.astimezone(dt.timezone(dt.timedelta(hours=2)))
    with site.engine.connect() as connection:
        written = bundle.write(
            connection, site.own(), site.peers()["CC01"], site.folder / "x.l2w", east
        )
    assert central.open(written.path).manifest.written_at == "2026-11-22T10:34:00.000+00:00"
