"""Whether the recovery key was typed back from its sheet, so that the sheet is known to exist."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from l2w_desktop.services import founding


def confirm(session: Session, now: dt.datetime) -> None:
    """Note that somebody typed the key back."""
    founding.installation(session).key_confirmed_at = now


def forget(session: Session) -> None:
    """Note that there is a new key, which nobody has typed back yet."""
    founding.installation(session).key_confirmed_at = None


def confirmed_at(session: Session) -> dt.datetime | None:
    """Return when the key was typed back, None when it was not."""
    return founding.installation(session).key_confirmed_at


def is_waiting(session: Session) -> bool:
    """Return whether the key must still be typed back; an example desk has nothing to lose."""
    here = founding.installation(session)
    return here.key_confirmed_at is None and not here.is_demo
