"""What was typed and not stored yet, kept on this computer under the name of a form.

A draft never travels and is no change of the journal; it is gone once what it held is stored.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Draft


def keep(
    session: Session, form: str, row: str | None, values: Mapping[str, Any], now: dt.datetime
) -> None:
    """Keep what is typed for a row, or for a new one; an empty draft disappears."""
    draft = _draft(session, form, row)
    if not values:
        if draft:
            session.delete(draft)
        return
    if draft is None:
        draft = Draft(form=form, row=row)
        session.add(draft)
    draft.values, draft.saved_at = dict(values), now


def typed(session: Session, form: str, row: str | None = None) -> Mapping[str, Any]:
    """Return what was typed and not stored; empty when there is nothing."""
    draft = _draft(session, form, row)
    return dict(draft.values) if draft else {}


def of_rows(session: Session, form: str) -> Mapping[str, Mapping[str, Any]]:
    """Return what was typed and not stored of a form, by the row that it is about."""
    query = sa.select(Draft).where(Draft.form == form, Draft.row.is_not(None))
    return {draft.row: dict(draft.values) for draft in session.scalars(query) if draft.row}


def _draft(session: Session, form: str, row: str | None) -> Draft | None:
    return session.scalars(sa.select(Draft).where(Draft.form == form, Draft.row == row)).first()
