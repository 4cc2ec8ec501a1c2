"""Computers that die, come back from a backup, or were copied: nothing acknowledged is lost."""

from types import SimpleNamespace

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import peers
from l2w_desktop.exchange.refusals import Gap, OlderCopy, StateDiffers, UnknownSender
from l2w_desktop.journal.merge import Fork
from l2w_desktop.models import Mentee, Person
from tests.replicas import AT
from tests.two_sites import people_of, person

pytestmark = pytest.mark.only_sqlite  # backups are copies of a file


def write_phone(place, of, value):
    with place.write() as session:
        person(session, of).phone = value


def phone(place, of):
    with place.sessions() as session:
        return person(session, of).phone


def heal(*pairs):
    """Exchange both ways until nobody has anything to tell; incremental packages only."""
    for _ in range(3):
        for site, central in pairs:
            central.read(site.send(central))
            site.read(central.send(site))


@pytest.mark.scoreboard
def test_a_site_restored_from_an_old_backup_loses_nothing_that_was_sent(three, measured):
    """R14."""
    gent, _, central = three
    backup = gent.backup()
    write_phone(gent, gent, "na de back-up")
    central.read(gent.send(central))
    copy_goes_on(gent, backup, central)
    gent.restore(backup, "7KNW")
    write_phone(gent, SimpleNamespace(name="7KAB"), "op de nieuwe")
    with pytest.raises(UnknownSender):
        central.read(gent.send(central))
    central.meet(gent)
    with central.engine.begin() as connection:
        peers.revoke(connection, "7KAB", AT)
    heal((gent, central))
    assert central.state(gent.vector()) == gent.state()
    assert central.vector()["7KAB"] == gent.vector()["7KAB"]
    values = {e.value for e in gent.changes() if e.grp == "phone"}
    assert {'{"phone":"na de back-up"}', '{"phone":"op de nieuwe"}'} <= values
    measured("R14", "copy refused as a fork; with a new name both agree, 0 changes lost")


def copy_goes_on(gent, backup, central):
    """A copy that writes under the old name is refused, whatever it says."""
    now = gent.backup()
    gent.engine.dispose()
    gent.path.write_bytes(backup)
    write_phone(gent, gent, "kopie")
    before = central.changes(), central.peers()
    with pytest.raises(Fork):
        central.read(gent.send(central))
    with pytest.raises((OlderCopy, StateDiffers)):
        gent.read(central.send(gent, receipt=True))
    assert (central.changes(), central.peers()) == before
    gent.engine.dispose()
    gent.path.write_bytes(now)


@pytest.mark.scoreboard
def test_central_restored_names_what_is_missing_and_one_receipt_heals_it(three, measured):
    """R15, under the old name: somebody put an old database back by hand."""
    gent, aalst, central = three
    for site in (gent, aalst):
        site.read(central.send(site, receipt=True))
    backup = central.backup()
    last = central.vector()["7KAB"]
    for n in range(3):
        write_phone(gent, gent, f"{n}")
    central.read(gent.send(central))
    gent.read(central.send(gent, receipt=True))
    write_phone(gent, gent, "laatste")
    central.engine.dispose()
    central.path.write_bytes(backup)
    package = gent.send(central)
    with pytest.raises(Gap, match=f"Changes {last + 1} to {last + 3} of GENT-7K are missing"):
        central.read(package)
    gent.read(central.send(gent, receipt=True))
    central.read(gent.send(central))
    assert central.read(package).preview.changes == 0
    assert central.state(gent.vector()) == gent.state()
    assert phone(central, gent) == "laatste"
    measured("R15", f"changes {last + 1} to {last + 3} of GENT-7K named, one receipt mends it")


def test_central_restored_under_a_new_name_gets_back_what_it_had_said_itself(three):
    gent, aalst, central = three
    backup = central.backup()
    write_phone(central, gent, "over Gent")
    write_phone(central, aalst, "over Aalst")
    for site in (gent, aalst):
        site.read(central.send(site))
        central.read(site.send(central))
    whole = central.state()
    central.restore(backup, "CC02")
    for site in (gent, aalst):
        site.meet(central)
    heal((gent, central), (aalst, central))
    assert phone(central, gent) == "over Gent"
    assert phone(central, aalst) == "over Aalst"  # Gent handed the change on without its value
    assert central.state({**central.vector(), "CC02": 0}) == whole
    for site in (gent, aalst):
        assert site.state() == central.state(site.vector())


def test_what_nobody_had_read_of_a_dead_central_is_gone_and_nothing_else(three):
    gent, aalst, central = three
    backup = central.backup()
    write_phone(central, gent, "nooit verstuurd")
    central.restore(backup, "CC02")
    for site in (gent, aalst):
        site.meet(central)
        write_phone(site, site, f"van {site.name}")
    heal((gent, central), (aalst, central))
    assert phone(central, gent) == "van 7KAB"
    assert phone(central, aalst) == "van 9PAB"


def test_a_site_that_lost_its_computer_gets_its_changes_back_in_a_full_package(three, desk):
    gent, aalst, central = three
    write_phone(gent, gent, "laatste")
    central.read(gent.send(central))
    held = gent.vector()
    new = desk("7KZZ", "GENT")
    new.meet(central)
    package = central.send(new, full=True)
    opened = new.open(package)
    assert opened.manifest.base == {}
    new.read(package)
    assert new.vector()["7KAB"] == held["7KAB"]
    assert new.state({"7KAB": held["7KAB"]}) == gent.state({"7KAB": held["7KAB"]})
    assert phone(new, gent) == "laatste"
    write_phone(new, gent, "van de nieuwe")
    central.read(new.send(central))
    assert phone(central, gent) == "van de nieuwe"
    assert people_of(central, aalst)
    with new.sessions() as session:
        assert set(session.scalars(sa.select(Mentee.note))) == {None}  # notes never left the site


def test_a_full_package_to_who_lacks_nothing_changes_nothing(three):
    gent, _, central = three
    gent.read(central.send(gent))
    before = gent.vector(), gent.state()
    read = gent.read(central.send(gent, full=True))
    assert (read.preview.changes, read.preview.changed) == (0, 0)
    assert (gent.vector(), gent.state()) == before


def test_a_package_that_comes_late_takes_no_acknowledgement_back(three):
    gent, _, central = three
    late = central.send(gent)
    with gent.write() as session:
        session.add(Person(first_name="Later"))
    central.read(gent.send(central))
    gent.read(central.send(gent))
    held = gent.peers()["CC01"].acknowledged
    gent.read(late)
    assert gent.peers()["CC01"].acknowledged == held
    assert held["7KAB"] == gent.vector()["7KAB"]
