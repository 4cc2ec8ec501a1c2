"""That a person was erased: the one row that every installation obeys, whenever it arrives."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Shared, field, parent
from l2w_desktop.models.types import Date


class Erasure(Shared):
    """The personal values of a person are gone, here and wherever this row comes.

    The row itself counts, not what it says: emptying or archiving it brings nothing back.
    """

    __tablename__ = "erasure"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    erased_on: Mapped[dt.date | None] = field(Date, "gewist op", "erased on")
