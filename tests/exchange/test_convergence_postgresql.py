"""Five sites and a central partner on PostgreSQL that two programs read packages into at once."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import peers
from l2w_desktop.journal import chain
from l2w_desktop.journal import check as journal
from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import packages, workplace
from l2w_desktop.models import Package, Person, Project
from l2w_desktop.store import address, check
from l2w_desktop.store.wraps import Cost
from tests.postgresql import PostgreSQL
from tests.replicas import AT, Desk, Files

PASSPHRASE = "vier losse woorden samen"
SITES = ("GENT", "AALST", "RONSE", "TIELT", "DIEST")
REPLICAS = ("7KAB", "9PAB", "4RAB", "3TAB", "5DAB")
READER = """
import sys
from pathlib import Path
from tests.exchange_reader import read_all
read_all(Path(sys.argv[1]), sys.argv[2:])
"""


@dataclass
class World:
    """The packages of all sites, a central partner that read none, and what it must come to."""

    postgresql: PostgreSQL
    folder: Path
    template: str
    packages: list[Path]
    expected: str
    counts: tuple[int, int, int] = (0, 0, 0)

    def central(self, folder: Path) -> Path:
        """Return the folder of a central partner with a database of its own."""
        shutil.copytree(self.folder, folder)
        address.save(folder, self.postgresql.new(self.template))
        return folder


def _work(site: Desk, chance: random.Random, count: int) -> None:
    """Let a site do ``count`` things: new people, edits, and edits of what all sites share."""
    people: list[str] = []
    for n in range(count):
        with site.write() as session:
            what = chance.random()
            if what < 0.3 or not people:
                person = Person(first_name=f"Fictief{n}", last_name=f"Voorbeeld {site.name}")
                session.add(person)
                session.flush()
                people.append(person.id)
            elif what < 0.95:
                found = session.get(Person, chance.choice(people))
                found.place = chance.choice(("Gent", "Aalst", "Ronse"))
                found.phone = f"+3247000{chance.randrange(10_000):04}"
            else:
                project = session.scalars(sa.select(Project)).one()
                project.promotor = f"Promotor {chance.randrange(50)}"
        site.now += chance.randrange(-500, 2_000)  # clocks run apart


def _central(postgresql: PostgreSQL, folder: Path) -> sa.URL:
    url = postgresql.new()
    workplace.create(
        folder, site_code="BRUSSEL", site_name="Centraal", user_name="cee", role="central",
        passphrase=PASSPHRASE, database=url.render_as_string(), cost=Cost(64, 1),
    )  # fmt: skip
    return url


def _open(folder: Path) -> workplace.Workplace:
    return workplace.open_as(folder, "cee", lambda: PASSPHRASE)


def _things(config: pytest.Config) -> int:
    """Return how many things a site does between two packages."""
    return 500 if config.getoption("--full") else 10


@pytest.fixture(scope="module")
def world(tmp_path_factory, postgresql, request) -> World:
    """Sites that met central and sent four packages each, none of them acknowledged."""
    tmp_path, things = tmp_path_factory.mktemp("wereld"), _things(request.config)
    chance = random.Random(20261122)
    folder = tmp_path / "centraal"
    url = _central(postgresql, folder)
    made: list[Path] = []
    with _open(folder) as work:
        mine = packages.own_peer(work.store)
        for code, replica in zip(SITES, REPLICAS, strict=True):
            home = tmp_path / code
            home.mkdir()
            site = Desk(Files().engine(home / "l2w.db"), home, replica, code)
            key = home / "sleutel.l2wkey"
            key.write_bytes(peers.peer_file(site.own()))
            packages.add_peer(work.store, key, now=AT)
            packages.show_peer(work.store, home / "centraal.l2wkey")
            with site.engine.begin() as connection:
                peers.add(connection, (home / "centraal.l2wkey").read_bytes(), AT)
            for _ in range(4):
                _work(site, chance, things)
                with site.engine.connect() as connection:
                    to = peers.find(connection, mine.replica)
                made.append(_sent(site, to))
            site.engine.dispose()
    first = World(postgresql, folder, str(url.database), made, "")
    in_order = first.central(tmp_path / "op volgorde")
    expected = _state_after(in_order, made)
    return World(postgresql, folder, str(url.database), made, expected, _counts(in_order))


def _sent(site: Desk, to: peers.KnownPeer) -> Path:
    from l2w_desktop.exchange import bundle
    from l2w_desktop.exchange import packages as listed

    with site.engine.connect() as connection:
        written = bundle.write(connection, site.own(), to, site.folder, AT)
    with site.engine.begin() as connection:
        listed.record_written(connection, written, AT)
    return written.path


def _read(folder: Path, paths: list[Path]) -> None:
    with _open(folder) as work:
        for path in paths:
            packages.read(work.store, path, now=AT, lang="nl")


def _state_after(folder: Path, paths: list[Path]) -> str:
    _read(folder, paths)
    return _state(folder)


def _state(folder: Path) -> str:
    with _open(folder) as work:
        assert check.check(work.store) == []
        with work.store.read() as session:
            return journal.state(raw(session))


def _counts(folder: Path) -> tuple[int, int, int]:
    with _open(folder) as work, work.store.read() as session:
        changes = sum(chain.vector(raw(session)).values())
        people = session.scalar(sa.select(sa.func.count()).select_from(Person))
        refused = sa.select(sa.func.count()).where(Package.state == "refused")
        return changes, people, session.scalar(refused)


@pytest.mark.scoreboard
def test_two_readers_at_once_come_to_one_state_whatever_the_order(
    world, tmp_path, size, measured, request
) -> None:
    orders = size(3, 20)
    chance = random.Random(7)
    for n in range(orders):
        folder = world.central(tmp_path / f"volgorde {n}")
        one, other = list(world.packages), list(world.packages)
        chance.shuffle(one)
        chance.shuffle(other)
        failed: list[BaseException] = []

        def run(paths: list[Path], folder: Path = folder, failed: list = failed) -> None:
            try:
                _read(folder, paths)
            except BaseException as error:
                failed.append(error)

        readers = [threading.Thread(target=run, args=(paths,)) for paths in (one, other)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()

        assert failed == []
        assert _state(folder) == world.expected
        assert _counts(folder) == world.counts
    things = len(SITES) * 4 * _things(request.config)
    measured("R10", f"PostgreSQL, two readers at once: {things} things, {orders} orders, 1 state")


def test_two_processes_that_read_the_same_packages_read_nothing_twice(world, tmp_path) -> None:
    folder = world.central(tmp_path / "twee")
    backwards = [str(path) for path in reversed(world.packages)]
    readers = [
        subprocess.Popen([sys.executable, "-c", READER, str(folder), *paths])
        for paths in (backwards[:12], [str(path) for path in world.packages])
    ]

    assert [reader.wait(timeout=240) for reader in readers] == [0, 0]
    assert _state(folder) == world.expected
    assert _counts(folder) == world.counts
