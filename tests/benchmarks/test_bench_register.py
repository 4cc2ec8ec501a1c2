"""The register at full size: what a person waits for, against one plain read of every person."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Meeting, Mentee, Person
from l2w_desktop.services import lists, matches, register
from l2w_desktop.services.lists import Query
from tests.benchmarks.conftest import DUOS, MEETINGS, PEOPLE, TODAY


@pytest.fixture
def unit(large) -> float:
    """Seconds of one plain read of all people: the measure of this machine now."""
    return _seconds(large, lambda s: s.execute(sa.select(Person.id, Person.last_name)).all())


def _seconds(large, ask: Callable[[Session], object]) -> float:
    best = 9e9
    for _ in range(3):
        with large.store.read() as session:
            start = time.perf_counter()
            ask(session)
            best = min(best, time.perf_counter() - start)
    return best


def test_the_register_is_as_large_as_it_should_be(large, benchmark):
    with large.store.read() as session:
        counts = [
            benchmark.pedantic(session.scalar, (sa.select(sa.func.count()).select_from(Person),))
        ]
        counts += [
            session.scalar(sa.select(sa.func.count()).select_from(m)) for m in (Duo, Meeting)
        ]
    assert counts == [PEOPLE, DUOS, MEETINGS]


ASKED: dict[str, tuple[Callable[[Session], object], float]] = {
    "mentees by name": (lambda s: lists.people(s, Mentee, Query(limit=100)), 60),
    "mentees by last contact": (
        lambda s: lists.people(s, Mentee, Query(sort="last_on", is_descending=True, limit=100)),
        120,
    ),
    "search without accents": (lambda s: lists.people(s, Mentee, Query("voorb", limit=100)), 60),
    "count of a filter": (lambda s: lists.count(s, Mentee, Query("voorb")), 20),
    "duos by start": (lambda s: lists.duos(s, Query(sort="start_on", limit=100)), 120),
    "profiles for matching": (lambda s: register.pool(s, TODAY), 120),
}


@pytest.mark.parametrize("name", ASKED)
def test_a_list_is_there_at_once(large, unit, benchmark, name):
    ask, most = ASKED[name]
    taken = _seconds(large, ask)
    benchmark.extra_info["ratio"] = round(taken / unit, 1)
    with large.store.read() as session:
        benchmark.pedantic(ask, (session,), rounds=1)
    assert taken <= most * unit, f"{name}: {taken / unit:.0f} times a read of all people"


def test_proposing_for_everybody_is_bounded_by_reading_everybody(large, benchmark):
    read = _seconds(large, lambda s: register.pool(s, TODAY))
    with large.store.read() as session:
        start = time.perf_counter()
        board = benchmark.pedantic(matches.board, (session, TODAY), rounds=1)
        taken = time.perf_counter() - start
    assert board.proposal.duos
    benchmark.extra_info["ratio"] = round(taken / read, 1)
    assert taken <= 60 * read
