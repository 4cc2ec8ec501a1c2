"""Who may do what: one table, asked by the services and journeys that do it.

This is procedural protection. It keeps honest people from mistakes and makes responsibilities
clear; whoever holds the database key can go around it, and the program says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import User
from l2w_desktop.models.choices import code_list
from l2w_desktop.services.actors import Actor, actor_of
from l2w_desktop.texts import Text

DESK, COORDINATOR, ADMIN, CENTRAL, RESEARCH = (
    "loket", "coordinator", "beheerder", "centraal", "hiva"
)  # fmt: skip
ROLES = (DESK, COORDINATOR, ADMIN, CENTRAL, RESEARCH)
_LEADS = frozenset((COORDINATOR, ADMIN, CENTRAL))


class Action(Enum):
    """What not everybody may do. The value names it as the object of “may”."""

    WORK = Text("dossiers bekijken en bijwerken", "see and edit files")
    EXPORT = Text("gegevens uitvoeren", "export data")
    EXPORT_RESEARCH = Text("gegevens aan HIVA leveren", "deliver data to HIVA")
    EXCHANGE = Text("pakketten maken en lezen", "write and read packages")
    ACCESS = Text("een inzageverslag maken", "make an access report")
    RESTRICT = Text("een dossier afschermen", "restrict a file")
    ERASE = Text("gegevens van een persoon wissen", "erase a person")
    DELETE = Text("dossiers in de prullenbak leggen", "put files into the bin")
    SEE_AUDIT = Text("het logboek van inzagen bekijken", "see who looked at what")
    RULES = Text("de regels van het programma wijzigen", "change the programme’s rules")
    PEERS = Text("andere loketten toelaten", "admit other installations")
    USERS = Text("gebruikers beheren", "manage users")
    RECOVERY_KEY = Text("een nieuwe herstelsleutel maken", "make a new recovery key")
    RESTORE = Text("een back-up terugzetten", "restore a backup")


MAY: Mapping[Action, frozenset[str]] = {
    Action.WORK: frozenset((DESK, COORDINATOR, ADMIN, CENTRAL)),
    Action.EXPORT: _LEADS,
    Action.EXPORT_RESEARCH: frozenset((ADMIN, CENTRAL, RESEARCH)),
    Action.EXCHANGE: _LEADS,
    Action.ACCESS: _LEADS,
    Action.RESTRICT: _LEADS,
    Action.ERASE: frozenset((COORDINATOR, ADMIN)),
    Action.DELETE: _LEADS,
    Action.SEE_AUDIT: frozenset((COORDINATOR, ADMIN)),
    Action.RULES: frozenset((COORDINATOR, ADMIN)),
    Action.PEERS: frozenset((ADMIN, CENTRAL)),
    Action.USERS: frozenset((ADMIN,)),
    Action.RECOVERY_KEY: frozenset((ADMIN,)),
    Action.RESTORE: frozenset((COORDINATOR, ADMIN)),
}


class NotPermitted(UserError):
    """The role of who works here does not allow it."""

    text = Text(
        "U werkt als {role} en mag dit niet: {what}. Vraag het aan: {who}.",
        "You work as {role} and may not do this: {what}. Ask: {who}.",
    )


def may(role: str, action: Action) -> bool:
    """Tell whether a role allows an action; an unknown role allows nothing."""
    return role in MAY[action]


def is_allowed(session: Session, action: Action) -> bool:
    """Tell whether who works in the session may do something; the program itself may."""
    actor = actor_of(session)
    return actor is None or may(actor.role, action)


def require(session: Session, action: Action) -> None:
    """Let an action pass, or raise NotPermitted with the people who can do it."""
    actor = actor_of(session)
    if actor is not None and not may(actor.role, action):
        raise refusal(actor, action, colleagues(session, action))


def refusal(actor: Actor, action: Action, names: tuple[str, ...] = ()) -> NotPermitted:
    """Return the refusal, with the names of who can do it, or else the roles."""
    who: object = ", ".join(names) if names else roles_for(action)
    role = code_list("user_roles").label(actor.role) if actor.role else NO_ROLE
    return NotPermitted(role=role, what=action.value, who=who)


NO_ROLE = Text("gebruiker zonder rol", "user without a role")


def roles_for(action: Action) -> Text:
    """Return the roles that allow an action, as words: “coördinator of beheerder”."""
    labels = [code_list("user_roles").label(role) for role in ROLES if may(role, action)]
    return Text(_listed([x.nl for x in labels], "of"), _listed([x.en for x in labels], "or"))


def colleagues(session: Session, action: Action) -> tuple[str, ...]:
    """Return the names of the users who may do something, by name."""
    query = sa.select(User.display_name).where(
        User.role.in_(MAY[action]), User.is_archived.is_not(True), User.display_name.is_not(None)
    )
    return tuple(sorted(name for name in session.scalars(query) if name))


def _listed(words: list[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
