"""The audit: what is written down, how it is read, and what shows when somebody tampers."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from l2w_desktop.services import audit, audit_chain
from l2w_desktop.services.actors import ACTOR, Actor
from l2w_desktop.services.audit import Act
from l2w_desktop.services.audit_chain import OURS, Anchor, Head
from l2w_desktop.services.permissions import NotPermitted
from tests.registers import Register
from tests.replicas import unguard

REPLICA = "7K2345678ABC"
NOON = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def at(minutes: int) -> dt.datetime:
    return NOON + dt.timedelta(minutes=minutes)


def anchor(session: Session, head: Head) -> None:
    """Keep a head as the central partner would confirm it."""
    audit_chain.keep_anchor(session.connection(), OURS, "CENTRAL", REPLICA, Anchor(1, head), 1)


def test_an_entry_says_who_when_what_and_whom(register: Register) -> None:
    mentee = register.mentee()
    with register.write() as session:
        session.info[ACTOR] = Actor("user-1", "loket")
        person = session.scalar(sa.text("SELECT person_id FROM mentee"))
        audit.note(
            session, Act.PRINTED, person_id=person, record=mentee, fields=("name", "phone"),
            file="7K-12.pdf", now=NOON,
        )  # fmt: skip
    with register.read() as session:
        (row,) = audit.entries(session)
    assert (row.at, row.user, row.act) == (NOON, "Testcoach Voorbeeld", Act.PRINTED.value)
    assert (row.person, row.fields, row.file) == (
        "Mina Voorbeeld", ("name", "phone"), "7K-12.pdf",
    )  # fmt: skip


def test_looking_again_within_ten_minutes_is_the_same_look(register: Register) -> None:
    with register.write() as session:
        told = [audit.seen(session, "p1", now=at(m)) for m in (0, 9, 11)]
        told.append(audit.seen(session, "p2", now=at(11)))
        session.info[ACTOR] = Actor("user-2", "loket")
        told.append(audit.seen(session, "p1", now=at(11)))
    assert told == [True, False, True, True, True]


def test_entries_are_found_by_person_user_and_words(register: Register) -> None:
    with register.write() as session:
        audit.note(session, Act.SEEN, person_id="p1", now=at(0))
        session.info[ACTOR] = Actor("user-1", "beheerder")
        audit.note(session, Act.EXPORTED, rows=12, file="mentees.csv", now=at(1))
        assert [r.status for r in audit.entries(session)] == ["exported", "seen"]
        assert [r.status for r in audit.entries(session, person_id="p1")] == ["seen"]
        assert [r.status for r in audit.entries(session, user_id="user-1")] == ["exported"]
        assert [r.status for r in audit.entries(session, text="Testcoach csv")] == ["exported"]
        assert [r.file for r in audit.entries(session, limit=1)] == ["mentees.csv"]


def test_the_desk_does_not_read_the_audit(register: Register) -> None:
    with register.read() as session:
        session.info[ACTOR] = Actor("user-1", "loket")
        with pytest.raises(NotPermitted):
            audit.entries(session)


def test_forgetting_a_person_takes_the_file_name_and_keeps_the_chain(register: Register) -> None:
    with register.write() as session:
        audit.note(session, Act.PRINTED, person_id="p1", file="Mina Voorbeeld.pdf", now=NOON)
        audit.note(session, Act.PRINTED, person_id="p2", file="7K-13.pdf", now=NOON)
        audit.forget(session, "p1")
        assert [r.file for r in audit.entries(session)] == ["7K-13.pdf", ""]
        assert audit.verify(session) == []


@pytest.fixture
def guarded(register: Register) -> Register:
    with register.write() as session:
        audit.note(session, Act.SEEN, person_id="p1", now=NOON)
        anchor(session, audit.head(session))
    return register


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM audit",
        "UPDATE audit SET user = 'user-2'",
        "UPDATE audit SET note = 'x'",
        "DELETE FROM audit_anchor",
        "UPDATE audit_anchor SET length = 0",
    ],
)
def test_the_database_itself_refuses_to_rewrite_the_audit(
    guarded: Register, statement: str
) -> None:
    with pytest.raises(DatabaseError, match="append-only"), guarded.engine.begin() as connection:
        connection.exec_driver_sql(statement)


# ----- R20: somebody holds the key, drops the triggers, and tampers ----------------------------


@pytest.fixture
def long_chain(register: Register) -> Register:
    """Sixty entries by two users about many people, some with a file."""
    with register.write() as session:
        for n in range(60):
            session.info[ACTOR] = Actor(f"user-{n % 2}", "loket")
            act = (Act.SEEN, Act.PRINTED, Act.EXPORTED)[n % 3]
            file = f"{n}.pdf" if n % 3 else ""
            audit.note(session, act, person_id=f"p{n % 7}", rows=n, file=file, now=at(n))
    return register


def edit(session: Session, seq: int, chance: random.Random) -> None:
    column = chance.choice(("at", "user", "act", "person", "record", "fields", "rows", "note"))
    value = "'x'" if column not in ("at", "rows") else "999"
    session.execute(
        sa.text(f"UPDATE audit SET {column} = {value} WHERE seq = {seq}")  # noqa: S608
    )


def cut_one(session: Session, seq: int, chance: random.Random) -> None:
    session.execute(sa.text(f"DELETE FROM audit WHERE seq = {min(seq, 59)}"))  # noqa: S608


def shorten(session: Session, seq: int, chance: random.Random) -> None:
    session.execute(sa.text(f"DELETE FROM audit WHERE seq >= {seq}"))  # noqa: S608


def shorten_and_go_on(session: Session, seq: int, chance: random.Random) -> None:
    """Cut the end off and grow it again, so that the number of entries fits."""
    shorten(session, seq, chance)
    for n in range(60 - seq + 1 + chance.randrange(5)):
        audit.note(session, Act.SEEN, person_id="p1", now=at(100 + n))


TAMPERING = {
    "edited": edit,
    "deleted": cut_one,
    "shortened": shorten,
    "grown again": shorten_and_go_on,
}


@pytest.fixture
def tampered(long_chain: Register) -> Callable[..., Iterator[list[str]]]:
    def run(times: int, tamper: Callable[..., None], *, is_anchored: bool) -> Iterator[list[str]]:
        chance = random.Random(20)
        with long_chain.read() as session:
            head = audit.head(session)
        with long_chain.engine.begin() as connection:
            unguard(connection, "audit")
        for _ in range(times):
            with long_chain.sessions() as session:
                if is_anchored:
                    anchor(session, head)
                tamper(session, chance.randrange(1, 61), chance)
                session.expire_all()
                yield [p.nl for p in audit.verify(session)]
                session.rollback()

    return run


@pytest.mark.scoreboard
@pytest.mark.parametrize("how", TAMPERING)
def test_tampering_is_noticed_with_the_anchor_of_a_partner(
    how: str,
    tampered: Callable[..., Iterator[list[str]]],
    size: Callable[[int, int], int],
    measured: Callable[[str, str], None],
) -> None:
    times = size(40, 100)
    noticed = sum(bool(found) for found in tampered(times, TAMPERING[how], is_anchored=True))
    measured("R20", f"{how} {noticed}/{times}")
    assert noticed == times


def test_only_the_anchor_shows_that_the_end_is_gone(
    tampered: Callable[..., Iterator[list[str]]],
) -> None:
    assert not any(tampered(10, shorten, is_anchored=False))
    (first, *_rest) = tampered(1, shorten, is_anchored=True)
    assert "ingekort" in first[0]


def test_an_untouched_audit_has_no_problems(long_chain: Register) -> None:
    with long_chain.write() as session:
        anchor(session, audit.head(session))
        anchor(session, Head(0, ""))
        audit.note(session, Act.SEEN, person_id="p1", now=at(99))
        assert audit.verify(session) == []
