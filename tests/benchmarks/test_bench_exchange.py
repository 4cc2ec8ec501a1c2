"""What the journal and the packages cost, as multiples of doing the same without them.

Both sides work on the program's own kind of file: encrypted, durable, with every table, index and
trigger. *Raw* is the least that any program must do to keep the same: the driver's ``executemany``
of the finished rows, those of the journal and those of the tables that the changes lead to, in one
transaction. So both also fill the search index, and nothing else is left out on either side.
"""

from __future__ import annotations

import gc
import hashlib
import io
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import sessionmaker
from sqlcipher3 import dbapi2

from l2w_desktop.exchange.machine_csv import csv_bytes
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Base, Education, LanguageSkill, Mentee, Person
from l2w_desktop.models.append_only import guard
from l2w_desktop.models.fields import new_id
from l2w_desktop.store.engine import write_engine
from l2w_desktop.store.sqlcipher import open_connection
from tests.replicas import Desk, Replica

PEOPLE, MANY, PACKAGE = 1_500, 100_000, 5_000
KEY = bytes(range(32))
Rows = Mapping[str, Sequence[Sequence[object]]]  # table -> its rows as the file holds them


@cache
def empty(folder: Path) -> bytes:
    """Make the encrypted file with all tables once."""
    engine = write_engine(folder / "empty.db", KEY, is_new=True)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        guard(connection, Base.metadata)
    engine.dispose()
    return (folder / "empty.db").read_bytes()


def engine(path: Path, root: Path) -> sa.Engine:
    """Return the engine of a new encrypted database with the program's own connections."""
    path.write_bytes(empty(root))
    made = sa.create_engine(
        f"sqlite:///{path}", module=dbapi2, creator=partial(open_connection, path, KEY)
    )
    sa.event.listen(made, "begin", _begin)
    return made


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("empty")


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


def test_importing_people_with_a_journal(benchmark, tmp_path, root):
    def with_journal(n: int) -> float:
        place = Replica(engine(tmp_path / f"with{n}.db", root), "AA")
        return seconds(lambda: store(place.sessions, PEOPLE))

    def without(n: int) -> float:
        place = Replica(engine(tmp_path / f"without{n}.db", root), "AA")
        return seconds(lambda: store(sessionmaker(place.engine), PEOPLE))

    assert ratio(benchmark, "import with journal, of ORM alone", with_journal, without) <= 3


@pytest.fixture(scope="module")
def entries(tmp_path_factory, root) -> list[chain.Entry]:
    """A hundred thousand changes of one replica."""
    place = Replica(engine(tmp_path_factory.mktemp("many") / "a.db", root), "AA")
    number = MANY // len_per_person(place) + 1
    for _ in range(4):
        store(place.sessions, number // 4 + 1)
    return place.changes()[:MANY]


def len_per_person(place: Replica) -> int:
    before = len(place.changes())
    store(place.sessions, 1)
    return len(place.changes()) - before


def left_behind(place: Replica) -> Rows:
    """Return what a database holds now: its changes, and the shared tables they lead to."""
    names = ["change", *(plan.name for plan in plans().values())]
    with place.engine.connect() as connection:
        run = connection.exec_driver_sql
        found = {name: run(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608
    return {name: [tuple(row) for row in rows] for name, rows in found.items() if rows}


def insert_raw(path: Path, rows: Rows) -> None:
    """Store finished rows with the driver alone, in one transaction."""
    connection = open_connection(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    for name, told in rows.items():
        places = ", ".join("?" * len(told[0]))
        connection.executemany(f"INSERT INTO {name} VALUES ({places})", told)  # noqa: S608
    connection.execute("COMMIT")
    connection.close()


def test_applying_a_hundred_thousand_changes(benchmark, tmp_path, root, entries):
    rows: dict[int, Rows] = {}

    def apply(n: int) -> float:
        place = Replica(engine(tmp_path / f"apply{n}.db", root), "CC")
        taken = seconds(lambda: place.receive(entries))
        rows[n] = left_behind(place)
        assert len(rows[n]["change"]) == MANY
        place.engine.dispose()
        return taken

    def raw(n: int) -> float:
        engine(tmp_path / f"raw{n}.db", root)
        return seconds(lambda: insert_raw(tmp_path / f"raw{n}.db", rows.pop(n)))

    assert ratio(benchmark, "100,000 changes applied, of a raw insert", apply, raw) <= 4


def test_a_package_of_five_thousand_changes(benchmark, tmp_path, root):
    rows: dict[int, Rows] = {}

    def whole(n: int) -> float:
        site, central = desks(tmp_path / f"whole{n}", root)
        taken = seconds(lambda: central.read(site.send(central)))
        rows[n] = left_behind(central)
        return taken

    def raw(n: int) -> float:
        engine(tmp_path / f"raw{n}.db", root)
        return seconds(lambda: zip_hash_insert(tmp_path / f"raw{n}.db", rows.pop(n)))

    assert ratio(benchmark, "5,000 changes written and read, of the same raw", whole, raw) <= 4


def desks(folder: Path, root: Path) -> tuple[Desk, Desk]:
    """A site with five thousand changes and a central partner that knows it."""
    made = []
    for name, site, role in (("7KAB", "GENT", "site"), ("CC01", "BRUSSEL", "central")):
        (folder / name).mkdir(parents=True)
        made.append(Desk(engine(folder / name / "l2w.db", root), folder / name, name, site, role))
    made[0].meet(made[1])
    store(made[0].sessions, PACKAGE // len_per_person(made[0]))
    with made[0].engine.connect() as connection:
        assert check.problems(connection) == []
    return made[0], made[1]


def zip_hash_insert(path: Path, rows: Rows) -> None:
    """The least that any exchange does: tables in a zip, their checksums, and their rows stored."""
    files = {name: csv_bytes((), told) for name, told in rows.items()}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    with zipfile.ZipFile(buffer) as archive:
        for name, digest in digests.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest
    insert_raw(path, rows)
