"""Drafts of intakes: what was typed before there is a file to keep it in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.forms import Form
from l2w_desktop.models import Draft


def keep_draft(
    session: Session, form: Form, role_id: str | None, values: Mapping[str, Any], now: dt.datetime
) -> None:
    """Keep what is typed and not stored yet; an empty draft disappears."""
    draft = _draft(session, form, role_id)
    if not values:
        if draft:
            session.delete(draft)
        return
    if draft is None:
        draft = Draft(form=form.name, row=role_id)
        session.add(draft)
    draft.values, draft.saved_at = dict(values), now


def draft_of(session: Session, form: Form, role_id: str | None) -> Mapping[str, Any]:
    """Return what was typed and not stored; empty when there is nothing."""
    draft = _draft(session, form, role_id)
    return dict(draft.values) if draft else {}


def _draft(session: Session, form: Form, role_id: str | None) -> Draft | None:
    query = sa.select(Draft).where(Draft.form == form.name, Draft.row == role_id)
    return session.scalars(query).first()
