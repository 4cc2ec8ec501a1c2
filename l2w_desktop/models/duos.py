"""Duos: mentee, mentor and coach, from proposal to end; and the decisions that made them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, link, parent
from l2w_desktop.models.types import Bool, Date, Json, Str

PERSONAL, SITE_ONLY = Privacy.PERSONAL, Privacy.SITE_ONLY


class Duo(Shared):
    """A mentee and a mentor who meet, followed by a coach."""

    __tablename__ = "duo"

    mentee_id: Mapped[str] = parent("mentee", "mentee", "mentee", owner=True)
    mentor_id: Mapped[str] = parent("mentor", "mentor", "mentor")
    number: Mapped[str | None] = field(Str, "duonummer", "duo number", index=True)
    site_id: Mapped[str | None] = link("site", "loket", "site")
    coach_id: Mapped[str | None] = link("user_account", "coach", "coach")
    previous_duo_id: Mapped[str | None] = link("duo", "vorig duo", "previous duo")
    status: Mapped[str | None] = field(Str, "status", "status", group="status", codes="duo_status")
    status_on: Mapped[dt.date | None] = field(Date, "status sinds", "status since", group="status")
    start_on: Mapped[dt.date | None] = field(Date, "start", "start", group="period")
    planned_end_on: Mapped[dt.date | None] = field(
        Date, "gepland einde", "planned end", group="period"
    )
    ended_on: Mapped[dt.date | None] = field(Date, "einde", "end", group="end")
    end_reason: Mapped[str | None] = field(
        Str, "reden van het einde", "reason of the end", group="end", codes="duo_end_reason"
    )
    agreement_signed_on: Mapped[dt.date | None] = field(
        Date, "overeenkomst getekend op", "agreement signed on"
    )
    is_barred: Mapped[bool | None] = field(
        Bool, "nooit meer samen", "never together again"
    )  # NEVER_AGAIN: rematched or excluded by staff


class Decision(Shared):
    """What a person decided about a duo, with the explanation that was on the screen then."""

    __tablename__ = "decision"

    duo_id: Mapped[str] = parent("duo", "duo", "duo", owner=True)
    kind: Mapped[str | None] = field(
        Str, "beslissing", "decision", group="decision", codes="decision_kind"
    )
    decided_on: Mapped[dt.date | None] = field(Date, "beslist op", "decided on", group="decision")
    override: Mapped[str | None] = field(
        Str, "reden om af te wijken", "reason for the exception", privacy=SITE_ONLY
    )
    snapshot: Mapped[Any] = field(Json, "uitleg bij de match", "explanation", privacy=PERSONAL)
