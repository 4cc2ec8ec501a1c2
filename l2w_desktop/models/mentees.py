"""Mentee files: one row per trajectory, so that a person who returns keeps one person row."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, parent
from l2w_desktop.models.profile import Profile
from l2w_desktop.models.types import Bool, Date, Json, Str

PERSONAL = Privacy.PERSONAL


class Mentee(Profile, Shared):
    """A trajectory of a job seeker."""

    __tablename__ = "mentee"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    status: Mapped[str | None] = field(
        Str, "status", "status", group="status", codes="mentee_status"
    )
    status_on: Mapped[dt.date | None] = field(Date, "status sinds", "status since", group="status")
    status_reason: Mapped[str | None] = field(
        Str, "reden van de status", "reason of the status", privacy=PERSONAL
    )
    needs: Mapped[Any] = field(Json, "vraagt hulp bij", "asks help with", codes="topics")
    sector_required: Mapped[bool | None] = field(Bool, "sector moet kloppen", "sector is a must")
    in_belgium_since: Mapped[str | None] = field(
        Str, "in België sinds", "in Belgium since", privacy=PERSONAL
    )  # ISO 8601, as precise as known
    vdab_ref: Mapped[str | None] = field(Str, "VDAB-dossier", "VDAB reference", privacy=PERSONAL)
    goals: Mapped[Any] = field(Json, "doelen", "goals", privacy=PERSONAL)  # at most three lines
