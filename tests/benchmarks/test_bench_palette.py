"""The palette over 100,000 people, against the bare full-text queries for the same words."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from random import Random

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Mentee, Person, SearchEntry
from l2w_desktop.models import search as index
from l2w_desktop.models.fields import derived, new_id
from l2w_desktop.services import search
from l2w_desktop.store.wraps import Cost

PEOPLE, MOST = 100_000, 10
FIRST = ("Amina", "Łukasz", "Nguyễn", "Olena", "Jean-Pierre", "Rahel", "Tesfaye", "Ilse", "Koen")
LAST = ("Voorbeeld", "Proefmans", "De Fictieve", "O'Connor", "Misaal", "Contoh", "Ejemplo", "Örnek")
TYPED = ("ami", "voorb", "amina voorb", "ejem 77", "047099", "gent00099", "mis")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """Give a desk with 100,000 files, written past the journal but through the triggers."""
    folder = tmp_path_factory.mktemp("stad") / "desk"
    workplace.create(
        folder, site_code="GENT", site_name="Loket Gent", user_name="test",
        passphrase="een lange wachtwoordzin", preset="level2work", cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with workplace.open_as(folder, "test", lambda: "een lange wachtwoordzin") as work:
        with work.store.write() as session:
            _fill(raw(session))
        yield work


def _fill(connection: sa.Connection) -> None:
    rng = Random(7)
    person, mentee = Person.__table__, Mentee.__table__
    for start in range(0, PEOPLE, 10_000):
        people, files = [], []
        for n in range(start, start + 10_000):
            values = dict.fromkeys(c.name for c in person.columns) | {
                "id": new_id(), "first_name": rng.choice(FIRST),
                "last_name": f"{rng.choice(LAST)}{n % 977}", "place": "Gent", "postcode": "9000",
                "phone": f"+3247{n:07}", "email": f"proef{n}@example.org",
            }  # fmt: skip
            people.append(values | derived(person, values))
            files.append({"id": new_id(), "person_id": values["id"], "number": f"GENT-{n:06}",
                          "status": "KLAAR_VOOR_MATCH"})  # fmt: skip
        connection.execute(person.insert(), people)
        connection.execute(mentee.insert(), files)


def _best(work: Workplace, ask: Callable[[Session], object]) -> float:
    """Return the seconds of the quickest of five."""
    best = 9e9
    for _ in range(5):
        with work.store.read() as session:
            raw(session)  # the connection is there already, as in the program
            start = time.perf_counter()
            ask(session)
            best = min(best, time.perf_counter() - start)
    return best


def _bare(text: str) -> Callable[[Session], object]:
    """Return the bare full-text queries for the words, of each kind: begins with, and contains."""
    words = search.words_of(text)
    asked = [index.asked("sqlite", [index.beginning(word) for word in words])]
    asked.append(index.asked("sqlite", [w if len(w) > 2 else index.beginning(w) for w in words]))
    queries = [
        f"SELECT rowid FROM search_{kind.name} WHERE words MATCH ? LIMIT 30"  # noqa: S608
        for kind in index.KINDS
    ]

    def ask(session: Session) -> object:
        run = raw(session).exec_driver_sql
        return [run(query, (signs,)).all() for query in queries for signs in asked]

    return ask


def test_everybody_is_in_the_index(town: Workplace, benchmark) -> None:
    with town.store.read() as session:
        count = sa.select(sa.func.count()).select_from(SearchEntry)
        assert benchmark.pedantic(session.scalar, (count,)) == PEOPLE


@pytest.mark.parametrize("typed", TYPED)
def test_the_palette_costs_little_more_than_its_query(
    town: Workplace,
    benchmark,
    typed: str,
) -> None:
    raw_seconds = _best(town, _bare(typed))
    taken = _best(town, lambda session: search.find(session, typed))
    benchmark.extra_info |= {"ratio": round(taken / raw_seconds, 1), "ms": round(1000 * taken, 2)}
    with town.store.read() as session:
        benchmark.pedantic(search.find, (session, typed), rounds=1)
    assert taken <= MOST * raw_seconds, f"{typed}: {taken / raw_seconds:.1f} times the bare query"
