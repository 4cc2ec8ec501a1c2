"""Whom somebody who types a name may mean, and what two descriptions have in common."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.models import DuplicateVerdict, Person
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.services import duplicates
from l2w_desktop.services.duplicates import Human, Signal, because, compare, is_doubtful

TODAY = dt.date(2026, 11, 22)


def add(desk, *people):
    with desk.write() as session:
        rows = [Person(**values) for values in people]
        session.add_all(rows)
    return [row.id for row in rows]


def ask(desk, **typed):
    with desk.read() as session:
        return duplicates.candidates(session, **typed)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Mohammed Benali", "Mohamed Benali"),
        ("Nguyễn Anh", "Nguyen Anh"),
        ("Łukasz Proef", "Lukasz Proef"),
        ("Fatima El Amrani", "Fatma Elamrani"),
        ("Youssef Demir", "Yusuf Demir"),
        ("Ona Voorbeeld", "Voorbeeld Ona"),
    ],
)
def test_a_name_in_another_spelling_is_shown(desk, stored, typed):
    first, last = stored.split(" ", 1)
    (id_,) = add(desk, {"first_name": first, "last_name": last})
    first, last = typed.split(" ", 1)
    assert [c.person_id for c in ask(desk, first=first, last=last)] == [id_]


def test_another_name_is_not_shown(desk):
    add(desk, {"first_name": "Ona", "last_name": "Voorbeeld"}, {"first_name": "An"})
    assert ask(desk, first="Bo", last="Proef") == ()
    assert ask(desk) == ()
    assert ask(desk, first="Al") == ()


def test_a_phone_alone_is_shown_while_typing_with_its_reason(desk):
    (id_,) = add(desk, {"first_name": "Ona", "phone": "+32470000001"})
    (found,) = ask(desk, first="Bo", phone="+32470000001")
    assert (found.person_id, found.reason.nl) == (id_, "Gsm gelijk")


def test_at_most_five_are_shown_likeliest_first(desk):
    people = [{"first_name": "Ona", "last_name": "Voorbeeld"} for _ in range(8)]
    people[6] |= {"birth_date": "1991-05-03", "email": "ona@example.org"}
    people[3] |= {"birth_date": "1991"}
    ids = add(desk, *people)
    found = ask(
        desk, first="Ona", last="Voorbeeld", birth=PartialDate(1991, 5, 3), email="Ona@example.org"
    )
    assert len(found) == 5
    assert [c.person_id for c in found[:2]] == [ids[6], ids[3]]
    assert found[0].reason.nl == "Naam, geboortedatum en e-mail gelijk"
    assert found[1].reason.nl == "Naam gelijk, geboortedatum past"


def test_somebody_in_the_bin_is_not_shown(desk):
    add(desk, {"first_name": "Ona", "last_name": "Voorbeeld", "is_archived": True})
    assert ask(desk, first="Ona", last="Voorbeeld") == ()


def test_who_was_judged_to_be_somebody_else_is_not_shown_again(desk):
    name = {"first_name": "Ona", "last_name": "Voorbeeld"}
    one, two, three = add(desk, name, name, name)
    with desk.write() as session:
        duplicates.judge_apart(session, two, one, TODAY)
    with desk.write() as session:
        duplicates.judge_apart(session, one, two, TODAY)
    typed = {"first": "Ona", "last": "Voorbeeld"}
    assert [c.person_id for c in ask(desk, person_id=one, **typed)] == [three]
    assert [c.person_id for c in ask(desk, person_id=two, **typed)] == [three]
    assert len(ask(desk, person_id=three, **typed)) == 2
    assert len(desk.all(DuplicateVerdict)) == 1


def test_a_swap_is_told():
    signals = compare(Human.of("1", "Ona", "Voorbeeld"), Human.of("2", "Voorbeeld", "Ona"))
    assert signals == {Signal.NAME, Signal.SWAPPED}
    assert because(signals).nl == "Naam gelijk, voornaam en familienaam omgewisseld"
    assert because(signals).en == "Name equal, first and last name swapped"


_TEXT = st.sampled_from(["", "Ona", "Bo", "Voorbeeld", "Van den Proef", "ónÀ"])
_HUMANS = st.builds(
    Human.of,
    st.sampled_from("ab"),
    _TEXT,
    _TEXT,
    st.sampled_from([None, "1991", "1991-05", "1991-05-03", "1992"]),
    st.sampled_from([None, "+32470000001", "+32470000002"]),
    st.sampled_from([None, "o@example.org", "O@EXAMPLE.ORG"]),
)


@settings(derandomize=True, deadline=None)
@given(_HUMANS, _HUMANS)
def test_comparing_is_symmetric_and_one_signal_never_suffices(one, other):
    signals = compare(one, other)
    assert signals == compare(other, one)
    assert not (is_doubtful(signals) and len(signals - {Signal.SWAPPED}) < 2)


@settings(derandomize=True, deadline=None)
@given(st.lists(_HUMANS, max_size=8), _HUMANS)
def test_the_index_finds_exactly_whom_a_comparison_with_everybody_finds(humans, wanted):
    humans = [
        Human.of(str(n), h.first, h.last, None, h.phone, h.email) for n, h in enumerate(humans)
    ]
    expected = {h.id for h in humans if is_doubtful(compare(wanted, h))}
    found = {c.person_id for c in duplicates.Index(humans).doubles_of(wanted)}
    assert found == expected
