"""Mentor files: volunteers with their offer, their places and their papers."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, parent
from l2w_desktop.models.profile import Profile
from l2w_desktop.models.types import INT, Bool, Date, Json, Str

PERSONAL = Privacy.PERSONAL


class Mentor(Profile, Shared):
    """The file of a volunteer mentor."""

    __tablename__ = "mentor"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    status: Mapped[str | None] = field(
        Str, "status", "status", group="status", codes="mentor_status"
    )
    status_on: Mapped[dt.date | None] = field(Date, "status sinds", "status since", group="status")
    status_reason: Mapped[str | None] = field(
        Str, "reden van de status", "reason of the status", privacy=PERSONAL
    )
    offers: Mapped[Any] = field(Json, "helpt bij", "helps with", codes="topics")
    capacity: Mapped[int | None] = field(INT, "aantal duo’s tegelijk", "duos at a time")
    is_trained: Mapped[bool | None] = field(
        Bool, "opleiding gevolgd", "training done", group="training"
    )
    trained_on: Mapped[dt.date | None] = field(
        Date, "opleiding gevolgd op", "trained on", group="training"
    )
    is_training_waived: Mapped[bool | None] = field(
        Bool, "vrijgesteld van opleiding", "training waived", group="training"
    )
    note_received_on: Mapped[dt.date | None] = field(
        Date, "informatienota ontvangen op", "information note received on"
    )  # proof rests with the organisation: law of 3 July 2005 on volunteers, art. 4
    employer: Mapped[str | None] = field(
        Str, "werkgever", "employer", group="work", privacy=PERSONAL
    )
    occupation: Mapped[str | None] = field(
        Str, "beroep", "occupation", group="work", privacy=PERSONAL
    )
    years_experience: Mapped[int | None] = field(
        INT, "jaren ervaring", "years of experience", group="work", privacy=PERSONAL
    )
