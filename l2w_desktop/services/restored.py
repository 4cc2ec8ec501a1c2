"""A desk that came back from a backup: nothing is exchanged by itself until somebody agrees."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from l2w_desktop.services import founding


def mark(session: Session, at: dt.datetime) -> None:
    """Note that this desk was restored; ``at`` is the moment of the backup (UTC)."""
    founding.installation(session).restored_at = at


def restored_at(session: Session) -> dt.datetime | None:
    """Return the moment of the backup that this desk came from, None once it was confirmed."""
    return founding.installation(session).restored_at


def may_exchange(session: Session) -> bool:
    """Tell whether packages may be written and read without anybody asking for it."""
    return restored_at(session) is None


def confirm(session: Session) -> None:
    """Agree that the restored desk is the one to go on with: exchange by itself may start."""
    founding.installation(session).restored_at = None
