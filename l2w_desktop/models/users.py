"""Users of the program: who did what, under which role."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Shared, field, parent
from l2w_desktop.models.types import Str


class User(Shared):
    """A staff member; changes name the user by id only."""

    __tablename__ = "user_account"

    display_name: Mapped[str | None] = field(Str, "naam", "name", required=True)
    role: Mapped[str | None] = field(Str, "rol", "role", codes="user_roles", required=True)
    phone: Mapped[str | None] = field(Str, "telefoon", "phone", group="contact")
    email: Mapped[str | None] = field(Str, "e-mail", "e-mail", group="contact")


class UserSite(Shared):
    """A site that a user of the central partner may see; a user without any sees every site."""

    __tablename__ = "user_site"

    user_id: Mapped[str] = parent("user_account", "gebruiker", "user")
    site_id: Mapped[str] = parent("site", "loket", "site")
