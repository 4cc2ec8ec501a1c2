"""The columns that a mentee file and a mentor file share: what matching asks of both."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, field, link
from l2w_desktop.models.types import INT, Bool, Date, Json, Str

PERSONAL, SITE_ONLY = Privacy.PERSONAL, Privacy.SITE_ONLY


class Profile:
    """Columns of a role; each list is one field group, so that it changes as a whole."""

    number: Mapped[str | None] = field(Str, "dossiernummer", "file number", index=True)
    external_id: Mapped[str | None] = field(
        Str, "nummer in uw lijst", "number in your list", privacy=PERSONAL
    )
    site_id: Mapped[str | None] = link("site", "loket", "site")
    cohort_id: Mapped[str | None] = link("cohort", "startgroep", "cohort")
    registered_on: Mapped[dt.date | None] = field(
        Date, "aangemeld op", "registered on", group="registered"
    )
    is_registered_estimated: Mapped[bool | None] = field(
        Bool, "aanmelding geschat", "registration estimated", group="registered"
    )
    sectors: Mapped[Any] = field(
        Json, "sectoren", "sectors", privacy=PERSONAL, codes="sectors"
    )  # first = first wish
    max_km: Mapped[int | None] = field(INT, "reist hoogstens (km)", "travels at most (km)")
    online_ok: Mapped[bool | None] = field(Bool, "online kan ook", "online is fine")
    slots: Mapped[Any] = field(Json, "kan afspreken", "can meet", privacy=PERSONAL, codes="slots")
    gender_pref: Mapped[str | None] = field(
        Str, "wil liefst een", "prefers a", privacy=PERSONAL, codes="sex"
    )
    note: Mapped[str | None] = field(Str, "nota", "note", privacy=SITE_ONLY)
