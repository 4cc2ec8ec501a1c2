"""Meetings of duos."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, parent
from l2w_desktop.models.types import INT, Date, Json, Str


class Meeting(Shared):
    """One meeting of a duo; only status GEHOUDEN counts for the rhythm (R-08)."""

    __tablename__ = "meeting"

    duo_id: Mapped[str] = parent("duo", "duo", "duo", owner=True)
    met_on: Mapped[dt.date | None] = field(Date, "datum", "date", group="held", index=True)
    minutes: Mapped[int | None] = field(INT, "duur in minuten", "duration in minutes", group="held")
    status: Mapped[str | None] = field(
        Str, "status", "status", group="held", codes="meeting_status"
    )
    mode: Mapped[str | None] = field(Str, "hoe", "how", group="content", codes="meeting_mode")
    topics: Mapped[Any] = field(
        Json, "onderwerpen", "topics", group="content", codes="meeting_topics"
    )
    note: Mapped[str | None] = field(Str, "nota", "note", privacy=Privacy.SITE_ONLY)
