"""Who may do what: one table, asked by the services and journeys that do it.

This is procedural protection. It keeps honest people from mistakes and makes responsibilities
clear; whoever holds the database key can go around it, and the program says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker

from l2w_desktop.errors import UserError
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import User
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.fields import Shared
from l2w_desktop.services.actors import Actor, actor_of, elsewhere
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
    HAND_OVER = Text("een dossier aan een ander loket overdragen", "hand a file over")
    ERASE = Text("gegevens van een persoon wissen", "erase a person")
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
    Action.HAND_OVER: _LEADS,
    Action.ERASE: frozenset((COORDINATOR, ADMIN)),
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
    """Let an action pass, or raise NotPermitted with the people who can do it.

    What passed lets the rest of this session read what the action needs.
    """
    actor = actor_of(session)
    if actor is not None and not may(actor.role, action):
        session.info[_PASSED] = True  # only to look up who can
        names = colleagues(session, action)
        session.info.pop(_PASSED)
        raise refusal(actor, action, names)
    session.info[_PASSED] = True


def guard(factory: sessionmaker[Session]) -> None:
    """Watch over every session of ``factory``, also where a service forgot to ask.

    Rules and users are changed by who may; people are read and changed by who works on files, or
    within an action that passed.
    """
    event.listen(factory, "before_flush", _guard_writing)
    event.listen(factory, "do_orm_execute", _guard_reading)


_PASSED = "permissions.passed"  # of session.info
_WRITING = {
    "programme": Action.RULES, "project": Action.RULES, "retention_rule": Action.RULES,
    "user_account": Action.USERS,
}  # fmt: skip


def _guard_writing(session: Session, _context: object, _instances: object) -> None:
    actor = actor_of(session)
    if actor is None:
        return
    touched = (obj for obj in (*session.new, *session.dirty) if isinstance(obj, Shared))
    actions = {_WRITING.get(obj.__tablename__, Action.WORK) for obj in touched
               if session.is_modified(obj)}  # fmt: skip
    for action in sorted(actions, key=lambda a: a.name):
        if action is not Action.WORK or _PASSED not in session.info:
            with session.no_autoflush:
                require(session, action)


def _guard_reading(state: ORMExecuteState) -> None:
    actor = actor_of(state.session)
    if actor is None or may(actor.role, Action.WORK) or _PASSED in state.session.info:
        return
    if state.is_select and any(_is_about_people(m.local_table) for m in state.all_mappers):
        require(state.session, Action.WORK)


def _is_about_people(table: Any) -> bool:
    plan = plans().get(str(table.name))
    return plan is not None and (plan.name == "person" or plan.owner is not None)


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


def why_not(action: Action) -> Text:
    """Return why a control is switched off for somebody whose role does not allow it."""
    return Text(
        "Dit mag niet in uw rol. Vraag het aan: {who}.",
        "Your role does not allow this. Ask: {who}.",
    ).fill(who=roles_for(action))


def colleagues(session: Session, action: Action) -> tuple[str, ...]:
    """Return the names of the users of this site who may do something, by name."""
    query = sa.select(User.id, User.display_name).where(
        User.role.in_(MAY[action]), User.is_archived.is_not(True)
    )
    others = elsewhere(session)
    return tuple(sorted(name for id_, name in session.execute(query) if name and id_ not in others))


def _listed(words: list[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
