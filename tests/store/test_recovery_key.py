"""The recovery key as people type it."""

from __future__ import annotations

import pytest

from l2w_desktop.store import recovery
from l2w_desktop.store.key_errors import RecoveryKeyIncomplete, WrongRecoveryKey


def test_a_recovery_key_has_eight_groups_of_four_signs_that_cannot_be_confused() -> None:
    key = recovery.new_recovery_key()

    assert [len(group) for group in key.split("-")] == [4] * 8
    assert not set(key) & set("01IO")
    assert recovery.new_recovery_key() != key


@pytest.mark.parametrize(
    "typed",
    [str.lower, lambda k: k.replace("-", ""), lambda k: k.replace("-", " "), lambda k: f" {k}\n"],
)
def test_case_dashes_and_spaces_are_free(typed) -> None:
    key = recovery.new_recovery_key()

    assert recovery.read(typed(key)) == key


def test_every_single_wrong_sign_names_its_group() -> None:
    key = recovery.new_recovery_key()
    missed = []
    for place, sign in enumerate(key):
        for other in set(recovery.ALPHABET) - {sign} if sign != "-" else ():
            with pytest.raises(WrongRecoveryKey) as caught:
                recovery.read(key[:place] + other + key[place + 1 :])
            if caught.value.values != {"group": place // 5 + 1}:
                missed.append((place, other))
    assert missed == []


def test_two_swapped_signs_within_a_group_are_noticed() -> None:
    key = recovery.new_recovery_key()
    for start in range(0, len(key), 5):
        for a, b in ((0, 1), (1, 2), (2, 3), (0, 2), (0, 3), (1, 3)):
            signs = list(key)
            signs[start + a], signs[start + b] = signs[start + b], signs[start + a]
            if "".join(signs) != key:
                with pytest.raises(WrongRecoveryKey, match=f"Group {start // 5 + 1} "):
                    recovery.read("".join(signs))


def test_two_swapped_groups_are_noticed() -> None:
    groups = recovery.new_recovery_key().split("-")
    groups[2], groups[5] = groups[5], groups[2]

    with pytest.raises(WrongRecoveryKey, match="Group 3 "):
        recovery.read("-".join(groups))


def test_a_missing_sign_names_its_group_when_the_groups_are_seen() -> None:
    key = recovery.new_recovery_key()

    with pytest.raises(WrongRecoveryKey, match="Group 4 "):
        recovery.read(key[:15] + key[16:])
    with pytest.raises(RecoveryKeyIncomplete, match="You typed 31"):
        recovery.read(key.replace("-", "")[1:])


def test_a_sign_outside_the_alphabet_is_a_wrong_sign() -> None:
    key = recovery.new_recovery_key()

    assert recovery.is_group_right(1, key[:4].lower())
    assert not recovery.is_group_right(1, "O" + key[1:4])
    assert not recovery.is_group_right(1, key[:3])
