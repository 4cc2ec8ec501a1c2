"""The codes that a project adds to the shipped lists; they travel to every site."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Shared, field
from l2w_desktop.models.types import Str


class ListCode(Shared):
    """One code of a project in one of the open lists; see ``choices.OPEN_LISTS``."""

    __tablename__ = "list_code"

    list_name: Mapped[str | None] = field(Str, "lijst", "list", group="code")
    code: Mapped[str | None] = field(Str, "code", "code", group="code")
    parent_code: Mapped[str | None] = field(Str, "hoort bij", "belongs to", group="code")
    nl: Mapped[str | None] = field(Str, "Nederlands", "Dutch", group="words")
    en: Mapped[str | None] = field(Str, "Engels", "English", group="words")
