"""Five sites, any order of delivery, and deliveries again and again: one state."""

import hashlib
import random

import pytest
import sqlalchemy as sa

from l2w_desktop.journal import check
from l2w_desktop.journal.merge import ChainBroken
from l2w_desktop.models import Base, Cohort, LanguageSkill, Mentee, Person, Project
from l2w_desktop.models.fields import code_id
from tests.replicas import fill

SITES = ("7KAB", "8MAB", "9PAB", "ADAB", "BEAB")
SHARED = 12  # groups of people that every site edits


@pytest.mark.scoreboard
def test_five_sites_in_any_order_give_one_state(replica, size, measured):
    """R10."""
    ops, orders = size(60, 2_000), size(4, 20)
    sites = [replica(name) for name in SITES]
    start(sites)
    told = [site.changes() for site in sites]
    for n, site in enumerate(sites):
        work(site, ops, random.Random(n))
    chains = [site.changes()[len(before) :] for site, before in zip(sites, told, strict=True)]
    common = told[0]
    seen = set()
    for order in range(orders):
        target = replica("CC01")
        target.receive(common)
        deliver(target, chains, random.Random(order))
        seen.add(everything(target))
        target.engine.dispose()
    assert len(seen) == 1
    changes = sum(map(len, chains))
    measured("R10", f"{len(SITES)} sites, {changes} changes, {orders} orders of delivery, 1 hash")


def start(sites):
    """Let every site know the same few people, so that their edits meet."""
    first = sites[0]
    with first.write() as session:
        session.add(Project(id=code_id("project", "mnw"), programme_id=programme(session)))
        session.flush()
        session.add_all(Cohort(project_id=code_id("project", "mnw"), name=f"{n}") for n in range(3))
        session.add_all(Person(first_name=f"Samen{n}") for n in range(SHARED))
    for site in sites[1:]:
        site.receive(first.changes())
    for n, site in enumerate(sites):
        site.now += n * 7_000_000 - 3_000_000  # clocks are hours apart


def programme(session):
    from l2w_desktop.models import Programme

    row = Programme(id=code_id("programme", "mnw"), code="mnw")
    session.add(row)
    session.flush()
    return row.id


def work(site, ops, chance):
    """Write so many things, ten in one transaction."""
    for at in range(0, ops, 10):
        with site.write() as session:
            people = session.scalars(sa.select(Person).order_by(Person.id).limit(40)).all()
            for n in range(min(10, ops - at)):
                kind, one = chance.randrange(6), chance.choice(people)
                if kind == 0:
                    new = Person(first_name=f"{site.name}{at + n}")
                    session.add(new)
                    session.flush()
                    session.add(Mentee(person_id=new.id, status="KLAAR_VOOR_MATCH"))
                elif kind == 1:
                    session.add(LanguageSkill(person_id=one.id, language="nl", level="B1"))
                elif kind == 2:
                    one.is_archived = not one.is_archived
                elif kind == 3:
                    cohorts = session.scalars(sa.select(Cohort).order_by(Cohort.id)).all()
                    chance.choice(cohorts).capacity = chance.randrange(30)
                else:
                    one.phone = f"{site.name}{chance.randrange(9)}"


def deliver(target, chains, chance):
    """Bring all changes in parts, in any order; a part that comes too early waits."""
    parts = []
    for entries in chains:
        at = 0
        while at < len(entries):
            step = chance.randrange(1, max(2, len(entries) // 4))
            parts.append(entries[at : at + step])
            at += step
    chance.shuffle(parts)
    waiting = parts
    while waiting:
        still = []
        for part in waiting:
            try:
                target.receive(part)
            except ChainBroken:
                still.append(part)
        assert len(still) < len(waiting)
        waiting = still


def everything(place):
    """One hash of the state, the open conflicts and every row of every table."""
    digest = hashlib.sha256()
    with place.engine.connect() as connection:
        assert check.problems(connection) == []
        digest.update(check.state(connection).encode())
        for table in Base.metadata.sorted_tables:
            if not table.info["shared"] and table.name not in ("change", "conflict", "waiting"):
                continue  # what is of this computer alone
            rows = sorted(map(repr, connection.execute(sa.select(table))))
            digest.update("\n".join([table.name, *rows]).encode())
    return digest.hexdigest()


@pytest.mark.scoreboard
def test_a_package_that_comes_again_and_again_changes_nothing(desk, size, measured):
    """R11."""
    times = size(25, 1_000)
    site, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    site.meet(central)
    fill(site, 2)
    package = site.send(central)
    central.read(package)
    before = central.local(), everything(central)
    for _ in range(times):
        read = central.read(package)
        assert (read.preview.changes, read.preview.changed) == (0, 0)
    assert (central.local(), everything(central)) == before
    measured("R11", f"delivered {times} times again, 0 rows changed")
