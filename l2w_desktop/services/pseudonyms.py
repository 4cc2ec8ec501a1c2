"""Keys of pseudonyms at the central partner, and who is behind a pseudonym at a site."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Person, ProjectKey, Pseudonym

HIVA: Final = "HIVA"  # the recipient: the research group that follows the learning network
KEY_BYTES: Final = 32


def project_key(session: Session, recipient: str, now: dt.datetime) -> bytes:
    """Return the key of one recipient; the first need makes it.

    It is 256 random bits, belongs to one recipient, and must stay in this database. Losing it
    gives everybody other pseudonyms; whoever gets it can link pseudonyms to people.
    """
    row = session.get(ProjectKey, recipient)
    if row is None:
        row = ProjectKey(recipient=recipient, key=secrets.token_hex(KEY_BYTES), made_at=now)
        session.add(row)
        session.flush()
    return bytes.fromhex(row.key)


def find(session: Session, pid: str) -> Person | None:
    """Return the person behind a pseudonym that central sent back to this site; None if unknown."""
    query = sa.select(Pseudonym.person_id).where(Pseudonym.pid == pid.strip().upper())
    person_id = session.scalars(query).first()
    return session.get(Person, person_id) if person_id else None
