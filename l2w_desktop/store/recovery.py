"""The recovery key as people read, print and type it.

Eight groups of four signs. Three signs of a group carry 15 random bits (120 in all); the fourth
is a check over the field GF(32), so that one wrong sign, two swapped signs within a group and
two swapped groups are always noticed, and the group can be named.
"""

from __future__ import annotations

import re
import secrets

from l2w_desktop.store.key_errors import RecoveryKeyIncomplete, WrongRecoveryKey

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
GROUPS = 8
SIZE = 4


def new_recovery_key() -> str:
    """Return a new recovery key, its groups separated by dashes."""
    return "-".join(_group(number) for number in range(1, GROUPS + 1))


def is_group_right(number: int, text: str) -> bool:
    """Tell whether group ``number`` (1–8) as typed agrees with its own check sign."""
    signs = text.strip().upper()
    if len(signs) != SIZE or not set(signs) <= set(ALPHABET):
        return False
    return signs[-1] == _check(number, signs[:-1])


def read(text: str) -> str:
    """Return a typed recovery key in its one written form; case, spaces and dashes are free.

    Raises WrongRecoveryKey naming the first wrong group, RecoveryKeyIncomplete when signs are
    missing and it cannot be seen where.
    """
    parts = re.findall(r"[^\s\-–—_.,;:/]+", text.upper())
    if len(parts) != GROUPS:
        joined = "".join(parts)
        if len(joined) != GROUPS * SIZE:
            raise RecoveryKeyIncomplete(count=len(joined), needed=GROUPS * SIZE)
        parts = [joined[i : i + SIZE] for i in range(0, len(joined), SIZE)]
    for number, part in enumerate(parts, start=1):
        if not is_group_right(number, part):
            raise WrongRecoveryKey(group=number)
    return "-".join(parts)


def _group(number: int) -> str:
    signs = "".join(secrets.choice(ALPHABET) for _ in range(SIZE - 1))
    return signs + _check(number, signs)


def _check(number: int, signs: str) -> str:
    # weights 2, 4, 8 differ, so a swap shows; the number of the group makes every group's check
    # another one, so that groups typed in the wrong order show as well
    total = number
    for place, sign in enumerate(signs, start=1):
        total ^= _times(ALPHABET.index(sign), 1 << place)
    return ALPHABET[total]


def _times(a: int, b: int) -> int:
    """Multiply in GF(32) with the polynomial x⁵ + x² + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return product
