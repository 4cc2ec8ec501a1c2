"""A person erased at one desk is in no file of any installation that its packages reach."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop import log
from l2w_desktop.exchange import peers
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import erasure, packages, restoring, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Draft, ImportedRow, Mentee, Person, Pseudonym
from l2w_desktop.services import audit
from l2w_desktop.services.audit import Act
from l2w_desktop.services.requests import ReasonNames
from l2w_desktop.services.restrictions import ReasonNeeded
from l2w_desktop.store import backup, files, ledger
from l2w_desktop.store.wraps import Cost
from tests.canaries import (
    MARK,
    NOW,
    add_local,
    add_people,
    files_of,
    holds_canary,
    plain_package,
    plain_pages,
)

PASSPHRASE = "vier losse woorden samen"
USER = "Nora Voorbeeld"
TODAY = dt.date(2026, 11, 22)


def opened(folder: Path, code: str, role: str = "site") -> Workplace:
    workplace.create(
        folder, site_code=code, site_name=f"Loket {code.title()}", user_name=USER,
        passphrase=PASSPHRASE, role=role, preset="level2work", cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


class World:
    """Two desks of one site and the central partner, with a log and a folder of packages."""

    def __init__(self, base: Path) -> None:
        self.base, self.mail = base, base / "mail"
        self.mail.mkdir()
        self.log = log.start(base / "log")
        self.places = [
            opened(base / "gent", "GENT"), opened(base / "gent2", "GENT"),
            opened(base / "centraal", "CENTRAAL", "central"),
        ]  # fmt: skip
        self.desk, self.second, self.central = self.places
        for place in self.places:
            path = base / f"{place.here.replica}.l2wkey"
            packages.show_peer(place.store, path)
            for other in self.places:
                if other is not place:
                    packages.add_peer(other.store, path, now=NOW)

    def send(self, sender: Workplace, to: Workplace) -> Path:
        written = packages.write(sender.store, to.here.short, self.mail, now=NOW)
        packages.read(to.store, written.path, now=NOW, lang="nl")
        return written.path

    def close(self) -> None:
        for place in self.places:
            place.close()

    def age_keys(self) -> list[str]:
        found = []
        for place in self.places:
            with place.store.read() as session:
                found.append(peers.own(raw(session)).keys.age_key)
        return found

    def hits(self, old: set[Path]) -> tuple[int, list[str]]:
        """Count the files that were searched, and name those with a canary; ``old`` are left."""
        searched: int = 0
        found: list[str] = []
        keys = {p.store.folder: p.store.key for p in self.places}
        for path in files_of(self.base):
            if path in old:
                continue
            searched += 1
            key = next((k for f, k in keys.items() if f in path.parents), b"")
            if holds_canary(self._plain(path, key)):
                found.append(path.relative_to(self.base).as_posix())
        return searched, found

    def _plain(self, path: Path, key: bytes) -> bytes:
        data = path.read_bytes()
        if path.name in (files.DATABASE, files.DATABASE + "-wal") or path.suffix == ".l2wb":
            return data + plain_pages(path, key)
        if path.suffix == ".l2w":
            return data + plain_package(path, self.age_keys())
        return data


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def everywhere(world: World) -> tuple[str, str]:
    """Let two people be known at all three installations; return them."""
    with world.desk.store.write() as session:
        people = add_people(session)
    world.send(world.desk, world.central)
    world.send(world.desk, world.second)
    for place in world.places:
        with place.store.write() as session:
            add_local(session, people)
            audit.note(session, Act.PRINTED, person_id=people[0], file=f"{MARK}e.pdf")
            audit.note(session, Act.PRINTED, person_id=people[1], file=f"{MARK}m.pdf")
    world.send(world.second, world.desk)
    for name in ("quarantine", "parked"):
        for place in world.places:
            folder = place.store.folder / name
            folder.mkdir(exist_ok=True)
            source = next(world.mail.glob("*.l2w"))
            (folder / f"kopie-{'0' * 12}.l2w").write_bytes(source.read_bytes())
    return people


def erase(world: World, person: str) -> erasure.Erased:
    return erasure.erase(world.desk.store, person, "op eigen vraag", now=NOW, today=TODAY)


@pytest.mark.scoreboard
def test_nothing_of_erased_people_is_in_any_file_of_any_installation(
    world: World, measured: Callable[[str, str], None]
) -> None:
    people = everywhere(world)
    _, before = world.hits(set())
    for place in ("gent", "gent2", "centraal"):  # the search finds what is there
        assert {f"{place}/l2w.db", f"{place}/l2w.db-wal"} & set(before), place
    packages_before = set(world.mail.glob("*.l2w"))
    done = [erase(world, person) for person in people]
    assert all(one.is_scrubbed for one in done)
    world.send(world.desk, world.central)
    world.send(world.desk, world.second)
    # backups of before the erasure, or of before it arrived, vanish with the rotation
    old = {path for path in files_of(world.base) if path.suffix == ".l2wb"}
    assert {b.path for b in done[0].backups} <= old
    world.send(world.central, world.desk)
    for place in world.places:
        backup.backup(place.store)
        with place.store.write() as session:  # the log of this write must hold nothing either
            session.get_one(Mentee, session.scalars(sa.select(Mentee.id)).one()).max_km = 12
    searched, found = world.hits(old | packages_before)
    assert found == []
    measured("R16", f"2 people at 3 installations, {searched} files decrypted, 0 hits")


def test_what_stays_is_ids_and_every_chain_is_whole(world: World) -> None:
    mentee, _ = everywhere(world)
    erase(world, mentee)
    world.send(world.desk, world.central)
    world.send(world.desk, world.second)
    states = set()
    with world.desk.store.read() as session:
        vector = chain.vector(raw(session))
    vector = {world.desk.here.replica: vector[world.desk.here.replica]}
    for place in world.places:
        with place.store.read() as session:
            assert check.problems(raw(session)) == []
            assert audit.verify(session) == []
            assert session.get_one(Person, mentee).name == ""
            row = session.scalars(sa.select(Mentee)).one()
            assert (row.person_id, row.note, row.vdab_ref) == (mentee, None, None)
            assert {d.row for d in session.scalars(sa.select(Draft))}.isdisjoint({row.id})
            assert mentee not in session.scalars(sa.select(Pseudonym.person_id)).all()
            rows = session.scalars(sa.select(ImportedRow).where(ImportedRow.role_id == row.id))
            assert {(r.state, len(r.cells)) for r in rows} == {("erased", 0)}
            states.add(check.state(raw(session), vector))
        assert ledger.read(place.store.folder) == (mentee,)
    assert len(states) == 1


def test_backups_of_before_are_listed_and_sites_that_did_not_answer_named(world: World) -> None:
    mentee, _ = everywhere(world)
    days_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    old = backup.back_up_file(world.desk.store.folder, world.desk.store.key, at=days_ago)
    done = erase(world, mentee)
    there = {path for _, path in backup.backups(world.desk.store.folder / files.BACKUPS)}
    assert there == {done.backup, old.path}  # one a day stays: that of today is the new one
    (listed,) = done.backups
    assert (listed.path, (listed.gone_by - days_ago.date()).days) == (old.path, 180)
    assert set(done.sites) == {world.second.here.short, world.central.here.short}
    world.send(world.desk, world.central)
    receipt = packages.write_receipt(
        world.central.store, world.desk.here.short, world.mail, now=NOW
    )
    packages.read(world.desk.store, receipt.path, now=NOW, lang="nl")
    assert erasure.waiting_sites(world.desk.store, mentee) == (world.second.here.short,)


def test_a_restored_backup_brings_nobody_back(world: World, tmp_path: Path) -> None:
    mentee, mentor = everywhere(world)
    old = backup.backup(world.desk.store, tmp_path / "stick").path
    erase(world, mentee)
    made = restoring.restore(
        old, tmp_path / "terug", USER, lambda: PASSPHRASE, live=world.desk.store.folder,
        erase_again=erasure.again,
    )  # fmt: skip
    assert (made.erased_again, made.problems) == (1, ())
    back = workplace.open_as(made.folder, USER, lambda: PASSPHRASE)
    with back as place, place.store.read() as session:
        assert session.get_one(Person, mentee).name == ""
        assert session.get_one(Person, mentor).name != ""
        role = session.scalars(sa.select(Mentee.id)).one()
        assert role not in session.scalars(sa.select(Draft.row)).all()


def test_an_erasure_needs_a_reason_that_does_not_name_the_person(world: World) -> None:
    mentee, _ = everywhere(world)
    for reason, cause in (("", ReasonNeeded), (f"({MARK}achtere) vroeg het", ReasonNames)):
        with pytest.raises(cause):
            erasure.erase(world.desk.store, mentee, reason, now=NOW, today=TODAY)
    assert ledger.read(world.desk.store.folder) == ()
    erase(world, mentee)
    with pytest.raises(erasure.AlreadyErased):
        erase(world, mentee)
