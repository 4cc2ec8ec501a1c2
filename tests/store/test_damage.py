"""Damage is noticed before anything damaged is shown."""

from __future__ import annotations

import random

import pytest
import sqlalchemy as sa

from l2w_desktop.store import files
from l2w_desktop.store.check import check, file_problems
from l2w_desktop.store.database_errors import DatabaseDamaged
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.texts import Text


@pytest.fixture
def filled(make_desk):
    def fill(session) -> None:
        insert = sa.text("INSERT INTO item (id, word) VALUES (:id, :word)")
        session.execute(insert, [{"id": n, "word": f"woord {n} " * 9} for n in range(2000)])
        session.execute(sa.text("INSERT INTO part (item_id) SELECT id FROM item"))

    return make_desk(fill=fill)


def _flips_noticed(desk, count: int) -> list[int]:
    path = files.database(desk.folder)
    whole = path.read_bytes()
    chance = random.Random(20261122)
    missed = []
    for _ in range(count):
        place = chance.randrange(len(whole))
        flipped = bytes([whole[place] ^ 1 << chance.randrange(8)])
        path.write_bytes(whole[:place] + flipped + whole[place + 1 :])
        if not file_problems(path, desk.key):
            missed.append(place)
        files.remove_database(path)
    path.write_bytes(whole)
    assert file_problems(path, desk.key) == []
    return missed


@pytest.mark.scoreboard
def test_every_flipped_bit_is_noticed(filled, size, measured) -> None:
    count = size(60, 300)

    assert _flips_noticed(filled, count) == []
    measured("R6", f"{count} of {count} flips noticed")


def test_a_read_of_a_damaged_page_raises_instead_of_showing_it(filled) -> None:
    path = files.database(filled.folder)
    data = bytearray(path.read_bytes())
    for page in range(4096 * 3, len(data), 4096):
        data[page + 100] ^= 1
    path.write_bytes(data)

    with filled.open() as store, store.read() as session, pytest.raises(DatabaseDamaged):
        session.execute(sa.text("SELECT word FROM item")).all()


@pytest.mark.parametrize("keep", [0.99, 0.5, 0.1])
def test_a_truncated_file_is_noticed(filled, keep) -> None:
    path = files.database(filled.folder)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])

    assert file_problems(path, filled.key) != []


def test_a_whole_database_has_no_problems(filled) -> None:
    with filled.open() as store:
        assert check(store) == []


def test_a_reference_to_nothing_is_found_and_counted(filled) -> None:
    from l2w_desktop.store import sqlcipher

    connection = sqlcipher.open_connection(
        files.database(filled.folder), filled.key, has_foreign_keys=False
    )
    connection.execute("DELETE FROM item WHERE id IN (3, 4)")
    connection.close()

    with filled.open() as store:
        (problem,) = check(store)

    assert problem.nl == "2 rijen van part verwijzen naar rijen van item die er niet zijn."


def test_lower_floors_add_their_own_checks(filled) -> None:
    chain = Text("De ketting is gebroken.", "The chain is broken.")
    fold = Text("De tabel klopt niet.", "The table is not right.")

    with filled.open(Hooks(checks=(lambda session: [chain],))) as store:
        assert check(store, extra=(lambda session: [fold],)) == [chain, fold]
