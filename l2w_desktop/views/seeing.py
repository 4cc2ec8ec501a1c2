"""Writes down that a person's file was on the screen."""

from __future__ import annotations

from functools import partial
from typing import Any

from l2w_desktop.services import audit, lookup, records
from l2w_desktop.views import clock
from l2w_desktop.views.page import Shell


def note_seen(shell: Shell, record_id: str, screen: str) -> None:
    """Note that the file of a person or duo was shown on ``screen``.

    Nothing can be noted on a medium that refuses writing. A full disk shows where people save:
    looking itself is not refused.
    """
    if shell.bridge is None or shell.place is None or shell.place.store.is_read_only:
        return
    shell.bridge.write(partial(_seen, record_id, screen), refused=_ignore)


def _seen(record_id: str, screen: str, session: Any) -> None:
    for person_id in records.people_of(session, lookup.find_any(session, record_id)):
        audit.seen(session, person_id, fields=(screen,), now=clock.now())


def _ignore(sentence: str) -> None:
    del sentence
