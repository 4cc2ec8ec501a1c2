"""File numbers: one counter, and a check sign that notices mistakes in typing."""

from __future__ import annotations

import pytest

from l2w_desktop.models import Installation
from l2w_desktop.services import numbers
from l2w_desktop.services.numbers import ALPHABET, FileNumber, WrongNumber


@pytest.fixture(params=[("GENT", "7K", 12), ("L2W", "ZZ", 99_999), ("A0", "22", 1_234_567)])
def number(request):
    return FileNumber(*request.param)


def test_numbers_follow_each_other_and_are_taken_in_one_go(desk):
    with desk.write() as session:
        first = numbers.take(session, 3)
        (second,) = numbers.take(session)
    assert [numbers.parse(n).counter for n in (*first, second)] == [1, 2, 3, 4]
    assert desk.all(Installation)[0].next_number == 5
    assert numbers.parse(second).desk == "7K"


def test_two_desks_of_a_site_never_give_the_same_number(new_desk):
    taken = []
    for replica in ("7KAAAAAA", "8KAAAAAA"):
        with new_desk(replica).write() as session:
            taken += numbers.take(session, 2)
    assert len(set(taken)) == 4


def test_the_full_and_the_short_form(number):
    assert numbers.parse(str(number)) == number
    assert numbers.short(str(number)) == f"{number.desk}-{number.counter}"
    assert numbers.parse(number.short, number.site) == number


def test_a_number_is_read_as_people_type_it():
    number = str(FileNumber("GENT", "7K", 12))
    typed = number.lower().replace("-", " - ").replace("0", "o").replace("1", "l")
    assert str(numbers.parse(typed)) == number


def test_every_single_wrong_sign_is_noticed(number):
    text = str(number)
    start = len(number.site) + 1
    for place in range(start, len(text)):
        if text[place] == "-":
            continue
        signs = "0123456789" if start + 3 <= place < len(text) - 2 else ALPHABET
        for sign in signs:
            wrong = text[:place] + sign + text[place + 1 :]
            assert numbers.is_valid(wrong) == (wrong == text), wrong


def test_every_swap_of_neighbours_is_noticed(number):
    text = str(number)
    for place in range(len(number.site) + 1, len(text) - 3):
        one, two = text[place : place + 2]
        if "-" not in (one, two) and one != two:
            assert not numbers.is_valid(text[:place] + two + one + text[place + 2 :])


@pytest.mark.parametrize("text", ["", "12", "7K-12", "GENT-7K-12-4", "GENT-7K-00012", "é-é-é-é"])
def test_what_is_no_number_is_refused_with_an_example(text):
    with pytest.raises(WrongNumber) as error:
        numbers.parse(text)
    assert "GENT-7K-00012" in error.value.in_("nl")
