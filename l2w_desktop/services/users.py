"""The users of an installation as rows: who they are, under which role, and who must stay.

The passphrase is not here: it only wraps the database key, which is a journey with the key file.
"""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import User
from l2w_desktop.services import audit, founding, permissions
from l2w_desktop.services.actors import actor_of, elsewhere
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import (
    ADMIN,
    CENTRAL,
    COORDINATOR,
    DESK,
    RESEARCH,
    Action,
    may,
)
from l2w_desktop.texts import Text


class NameNeeded(UserError):
    """A user without a name or user name."""

    text = Text(
        "Een gebruiker heeft een naam en een gebruikersnaam. Vul beide in.",
        "A user has a name and a user name. Fill in both.",
    )


class NoSuchRole(UserError):
    """A role that this installation does not give."""

    text = Text(
        "De rol ‘{role}’ bestaat hier niet. Kies een van: {known}.",
        "The role ‘{role}’ does not exist here. Choose one of: {known}.",
    )


class LastAdministrator(UserError):
    """Without this user nobody could manage users."""

    text = Text(
        "{name} is de laatste beheerder. Maak eerst iemand anders beheerder.",
        "{name} is the last administrator. Make somebody else administrator first.",
    )


class NotYourself(UserError):
    """Who works now would lock themselves out."""

    text = Text(
        "U kunt uzelf niet uitschakelen. Laat een andere beheerder dit doen.",
        "You cannot disable yourself. Let another administrator do it.",
    )


class NoSuchUser(UserError):
    """A name that no user of this site has."""

    text = Text(
        "‘{name}’ is hier geen gebruiker. Kies een van: {known}.",
        "‘{name}’ is not a user here. Choose one of: {known}.",
    )


def roles_here(session: Session) -> tuple[str, ...]:
    """Return the roles that this installation can give."""
    if founding.installation(session).role == "central":
        return (COORDINATOR, ADMIN, CENTRAL, RESEARCH)
    return (DESK, COORDINATOR, ADMIN)


def of_this_site(session: Session) -> tuple[User, ...]:
    """Return the users who work or worked at this site, by name."""
    others = elsewhere(session)
    found = session.scalars(sa.select(User).order_by(User.display_name, User.id))
    return tuple(user for user in found if user.id not in others)


def find(session: Session, user_id: str) -> User:
    """Return a user of this site; raises NoSuchUser."""
    known = {user.id: user for user in of_this_site(session)}
    if user_id not in known:
        names = ", ".join(u.display_name or "" for u in known.values())
        raise NoSuchUser(name=user_id, known=names)
    return known[user_id]


def add(session: Session, user_id: str, name: str, role: str) -> User:
    """Add a user; raises NotPermitted, NameNeeded, NoSuchRole."""
    permissions.require(session, Action.USERS)
    name = " ".join(name.split())
    if not name:
        raise NameNeeded
    user = User(id=user_id, display_name=name, role=_role(session, role))
    session.add(user)
    session.flush()
    audit.note(session, Act.USER_ADDED, record=user_id, fields=(role,))
    return user


def require_removable(session: Session, user_id: str, able: Collection[str]) -> User:
    """Return a user who may be disabled; ``able`` are the ids with a passphrase here.

    Raises NotPermitted, NoSuchUser, NotYourself, LastAdministrator.
    """
    permissions.require(session, Action.USERS)
    user = find(session, user_id)
    actor = actor_of(session)
    if actor is not None and actor.user_id == user_id:
        raise NotYourself
    _require_another_administrator(session, user, able)
    return user


def disable(session: Session, user_id: str) -> None:
    """Note that a user works here no longer; what they did keeps their id."""
    permissions.require(session, Action.USERS)
    find(session, user_id).is_archived = True
    audit.note(session, Act.USER_DISABLED, record=user_id)


def admit(session: Session, user_id: str) -> User:
    """Let a disabled user work here again."""
    permissions.require(session, Action.USERS)
    user = find(session, user_id)
    user.is_archived = None
    audit.note(session, Act.USER_ADDED, record=user_id, fields=(user.role or "",))
    return user


def change_role(session: Session, user_id: str, role: str, able: Collection[str]) -> User:
    """Give a user another role, valid from their next unlock.

    Raises NotPermitted, NoSuchUser, NoSuchRole, LastAdministrator.
    """
    permissions.require(session, Action.USERS)
    user = find(session, user_id)
    wanted = _role(session, role)
    if not may(wanted, Action.USERS):
        _require_another_administrator(session, user, able)
    user.role = wanted
    audit.note(session, Act.USER_CHANGED, record=user_id, fields=("role", wanted))
    return user


def _require_another_administrator(session: Session, user: User, able: Collection[str]) -> None:
    """Keep one user who has a passphrase here and may manage users."""
    if not may(user.role or "", Action.USERS):
        return
    others = (u for u in of_this_site(session) if u.id != user.id and u.id in able)
    if not any(may(u.role or "", Action.USERS) and not u.is_archived for u in others):
        raise LastAdministrator(name=user.display_name or user.id)


def _role(session: Session, role: str) -> str:
    known = roles_here(session)
    if role not in known:
        raise NoSuchRole(role=role, known=", ".join(known))
    return role
