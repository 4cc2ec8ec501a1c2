"""Visits to the contact desk, of somebody who is known and of somebody who gave no name."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, link
from l2w_desktop.models.types import INT, Date, Moment, Str


class DeskVisit(Shared):
    """One visit to the desk; without a person it counts, and says nothing about anybody."""

    __tablename__ = "desk_visit"

    person_id: Mapped[str | None] = link("person", "persoon", "person", owner=True)
    site_id: Mapped[str | None] = link("site", "loket", "site")
    user_id: Mapped[str | None] = link("user_account", "medewerker", "staff member")
    visited_on: Mapped[dt.date | None] = field(Date, "datum", "date", group="visit", index=True)
    started_at: Mapped[dt.datetime | None] = field(
        Moment, "gestart om", "started at", group="visit"
    )
    minutes: Mapped[int | None] = field(
        INT, "duur in minuten", "duration in minutes", group="visit"
    )
    question: Mapped[str | None] = field(
        Str, "vraag", "question", group="answer", codes="desk_question"
    )
    outcome: Mapped[str | None] = field(
        Str, "uitkomst", "outcome", group="answer", codes="desk_outcome"
    )
    note: Mapped[str | None] = field(Str, "nota", "note", privacy=Privacy.SITE_ONLY)
