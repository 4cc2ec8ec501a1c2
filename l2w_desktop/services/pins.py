"""The short code that opens a locked screen again; it never opens the database.

Kept as an Argon2id hash in a local row. Four to eight digits are few: after five wrong tries the
desk closes, and only the passphrase helps.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Pin
from l2w_desktop.texts import Text

SHORTEST, LONGEST = 4, 8
TRIES = 5  # wrong codes before the desk closes (reliability: two locks)
_EASY = ("0123456789", "9876543210")


class PinNotDigits(UserError):
    """A short code is four to eight digits."""

    text = Text(
        "De korte code bestaat uit {shortest} tot {longest} cijfers. Kies er een.",
        "The short code has {shortest} to {longest} digits. Choose one.",
    )


class PinTooEasy(UserError):
    """One digit repeated, or digits in a row."""

    text = Text(
        "Deze code raadt iedereen. Kies cijfers die niet gelijk zijn of op elkaar volgen.",
        "Anybody guesses this code. Choose digits that do not repeat or follow each other.",
    )


def choose(session: Session, user_id: str, pin: str, now: dt.datetime) -> None:
    """Keep a user's short code; raises PinNotDigits, PinTooEasy."""
    check(pin)
    row = session.get(Pin, user_id)
    if row is None:
        row = Pin(user_id=user_id)
        session.add(row)
    row.hash, row.chosen_at = _hasher().hash(pin), now


def check(pin: str) -> None:
    """Raise PinNotDigits or PinTooEasy for a code that cannot be chosen."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        raise PinNotDigits(shortest=SHORTEST, longest=LONGEST)
    if len(set(pin)) == 1 or any(pin in row for row in _EASY):
        raise PinTooEasy


def is_chosen(session: Session, user_id: str) -> bool:
    """Tell whether a user has a short code."""
    return session.get(Pin, user_id) is not None


def is_right(session: Session, user_id: str, typed: str) -> bool:
    """Tell whether this is the user's short code; takes about a tenth of a second."""
    from argon2.exceptions import InvalidHashError, VerificationError

    row = session.get(Pin, user_id)
    if row is None:
        return False
    try:
        return bool(_hasher().verify(row.hash, typed))
    except (VerificationError, InvalidHashError):
        return False


def forget(session: Session, user_id: str) -> None:
    """Take a short code away; then the screen opens with the passphrase."""
    row = session.get(Pin, user_id)
    if row is not None:
        session.delete(row)


def _hasher() -> Any:
    from argon2 import PasswordHasher

    # a tenth of a second while the window waits; the tries are counted, the row is encrypted
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
