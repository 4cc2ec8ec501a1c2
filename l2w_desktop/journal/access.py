"""The connection below a session, for whoever reads or merges changes as they are.

Statements on it pass the recording of ``capture`` unseen, so this is the only way to it: what
is written there is the journal's own tables, or changes of others through ``merge``.
"""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.orm import Session


def raw(session: Session) -> Connection:
    """Return the connection of a session's running transaction."""
    return session.connection()
