"""Follow-ups: where the mentee stands at the end of a duo and 3, 6 and 12 months later."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, parent
from l2w_desktop.models.types import INT, Date, Str

PERSONAL, SITE_ONLY = Privacy.PERSONAL, Privacy.SITE_ONLY


class FollowUp(Shared):
    """One measurement of a duo, planned when the duo ends; open until ``done_on`` is known.

    Of a moment that was measured more than once (the duo went on after an end) the latest counts.
    """

    __tablename__ = "follow_up"

    duo_id: Mapped[str] = parent("duo", "duo", "duo", owner=True)
    moment: Mapped[str | None] = field(
        Str, "moment", "moment", group="plan", codes="follow_up_moment"
    )
    due_on: Mapped[dt.date | None] = field(Date, "te meten op", "due on", group="plan", index=True)
    done_on: Mapped[dt.date | None] = field(Date, "gemeten op", "measured on")
    outcome: Mapped[str | None] = field(
        Str, "situatie", "situation", group="outcome", privacy=PERSONAL, codes="follow_up_outcome"
    )
    found_through: Mapped[str | None] = field(
        Str, "gevonden via", "found through", group="outcome", privacy=PERSONAL,
        codes="found_through",
    )  # fmt: skip
    contract: Mapped[str | None] = field(
        Str, "contract", "contract", group="job", privacy=PERSONAL, codes="contract_types"
    )
    contract_months: Mapped[int | None] = field(
        INT, "duur van het contract in maanden", "length of the contract in months", group="job",
        privacy=PERSONAL,
    )  # fmt: skip
    sector: Mapped[str | None] = field(
        Str, "sector", "sector", group="job", privacy=PERSONAL, codes="sectors"
    )
    isco_major: Mapped[str | None] = field(
        Str, "soort beroep (ISCO)", "kind of occupation (ISCO)", group="level", privacy=PERSONAL,
        codes="isco_major",
    )  # fmt: skip
    isced: Mapped[int | None] = field(
        INT, "onderwijsniveau (ISCED)", "education level (ISCED)", group="level", privacy=PERSONAL
    )  # as it was known on the day of the measurement
    at_level: Mapped[str | None] = field(
        Str, "werk op niveau", "work at level", group="level", privacy=PERSONAL, codes="at_level"
    )
    at_level_reason: Mapped[str | None] = field(
        Str, "reden van een ander oordeel", "reason for another judgement", privacy=SITE_ONLY
    )
