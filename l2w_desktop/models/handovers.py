"""That the file of a person went from one site to another, with the consent it rests on."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Shared, field, link, parent
from l2w_desktop.models.types import Date, Str


class Handover(Shared):
    """From a day on another site holds the file of a person.

    Sites stand here by their code: the giving one does not know the row of the other. It takes
    effect once central has repeated the row in its own chain. Ids, codes and days only, because
    it outlives an erasure.
    """

    __tablename__ = "handover"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    from_site: Mapped[str | None] = field(Str, "van loket", "from site", group="handover")
    to_site: Mapped[str | None] = field(Str, "naar loket", "to site", group="handover")
    handed_on: Mapped[dt.date | None] = field(
        Date, "overgedragen op", "handed over on", group="handover"
    )
    consent_version: Mapped[str | None] = field(
        Str, "versie van de toestemming", "version of the consent", group="handover"
    )
    user_id: Mapped[str | None] = link("user_account", "overgedragen door", "handed over by")
