"""What the journal and the packages cost, as multiples of doing the same without them."""

from __future__ import annotations

import gc
import hashlib
import io
import sqlite3
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import sessionmaker

from l2w_desktop.exchange import packing
from l2w_desktop.journal import chain, check
from l2w_desktop.models import Education, LanguageSkill, Mentee, Person
from l2w_desktop.models.fields import new_id
from tests.replicas import Desk, Files, Replica

PEOPLE, MANY, PACKAGE = 1_500, 100_000, 5_000
INSERT = f"INSERT INTO change VALUES ({', '.join('?' * len(chain.Entry._fields))})"  # noqa: S608


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes, with nothing left to tidy from before."""
    gc.collect()
    start = time.process_time()  # of this process alone: others may be at work beside it
    work()
    return time.process_time() - start


def ratio(
    benchmark, says: str, ours: Callable[[int], float], bare: Callable[[int], float]
) -> float:
    """Measure both three times in turn; return and print the best against the best."""
    pairs = [(ours(n), bare(n)) for n in range(3)]
    best, least = min(p[0] for p in pairs), min(p[1] for p in pairs)
    benchmark.pedantic(lambda: None, rounds=1)
    benchmark.extra_info[says] = best / least
    print(f"\n{says}: {best:.2f} s, {best / least:.2f}x of {least:.2f} s")  # noqa: T201
    return best / least


def people(number: int) -> list[list[object]]:
    """Fictitious people with a file, a language and a diploma; those above them first."""
    floors: list[list[object]] = [[], []]
    for n in range(number):
        one = Person(
            id=new_id(), first_name=f"Voornaam{n}", last_name="Voorbeeld", birth_date="1991-05-03",
            sex="F", nationality="SY", email=f"p{n}@example.org", phone=f"+3247{n:07}",
            street="Straat 1", postcode="9000", place="Gent",
        )  # fmt: skip
        floors[0].append(one)
        floors[1] += [
            Mentee(id=new_id(), person_id=one.id, status="KLAAR_VOOR_MATCH", needs=["cv"]),
            LanguageSkill(id=new_id(), person_id=one.id, language="nl", level="B1"),
            Education(id=new_id(), person_id=one.id, diploma="MASTER", level=5),
        ]
    return floors


def store(factory, number: int) -> None:
    floors = people(number)
    with factory.begin() as session:
        for floor in floors:
            session.add_all(floor)
            session.flush()


def test_importing_people_with_a_journal(benchmark, tmp_path):
    def with_journal(n: int) -> float:
        place = Replica(Files().engine(tmp_path / f"with{n}.db"), "AA")
        return seconds(lambda: store(place.sessions, PEOPLE))

    def without(n: int) -> float:
        place = Replica(Files().engine(tmp_path / f"without{n}.db"), "AA")
        return seconds(lambda: store(sessionmaker(place.engine), PEOPLE))

    assert ratio(benchmark, "import with journal, of ORM alone", with_journal, without) <= 3


@pytest.fixture(scope="module")
def entries(tmp_path_factory) -> list[chain.Entry]:
    """At least a hundred thousand changes of one replica."""
    place = Replica(Files().engine(tmp_path_factory.mktemp("many") / "a.db"), "AA")
    number = MANY // len_per_person(place) + 1
    for _ in range(4):
        store(place.sessions, number // 4 + 1)
    return place.changes()[:MANY]


def len_per_person(place: Replica) -> int:
    before = len(place.changes())
    store(place.sessions, 1)
    return len(place.changes()) - before


def insert_raw(path: Path, rows: list[chain.Entry]) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    with connection:
        connection.executemany(INSERT, rows)
    connection.close()


def test_applying_a_hundred_thousand_changes(benchmark, tmp_path, entries):
    def apply(n: int) -> float:
        place = Replica(Files().engine(tmp_path / f"apply{n}.db"), "CC")
        return seconds(lambda: place.receive(entries))

    def raw(n: int) -> float:
        place = Replica(Files().engine(tmp_path / f"raw{n}.db"), "CC")
        place.engine.dispose()
        return seconds(lambda: insert_raw(tmp_path / f"raw{n}.db", entries))

    assert ratio(benchmark, "100,000 changes applied, of a raw insert", apply, raw) <= 4


def test_a_package_of_five_thousand_changes(benchmark, tmp_path):
    def whole(n: int) -> float:
        site, central = desks(tmp_path / f"whole{n}")

        def there() -> None:
            central.read(site.send(central))

        return seconds(there)

    def raw(n: int) -> float:
        site, central = desks(tmp_path / f"bare{n}")
        entries = site.changes()
        central.engine.dispose()
        return seconds(lambda: zip_hash_insert(central.path, entries))

    assert ratio(benchmark, "5,000 changes written and read, of the same raw", whole, raw) <= 4


def desks(folder: Path) -> tuple[Desk, Desk]:
    """A site with five thousand changes and a central partner that knows it."""
    made = []
    for name, site, role in (("7KAB", "GENT", "site"), ("CC01", "BRUSSEL", "central")):
        (folder / name).mkdir(parents=True)
        engine = Files().engine(folder / name / "l2w.db")
        made.append(Desk(engine, folder / name, name, site, role))
    made[0].meet(made[1])
    store(made[0].sessions, PACKAGE // len_per_person(made[0]))
    with made[0].engine.connect() as connection:
        assert check.problems(connection) == []
    return made[0], made[1]


def zip_hash_insert(path: Path, entries: list[chain.Entry]) -> None:
    """The least that any exchange does: a table in a zip, its checksum, and its rows stored."""
    data = packing.changes_csv(entries)
    digest = hashlib.sha256(data).hexdigest()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("changes.csv", data)
    with zipfile.ZipFile(buffer) as archive:
        assert hashlib.sha256(archive.read("changes.csv")).hexdigest() == digest
    insert_raw(path, [e._replace(replica="7KXX") for e in entries])
