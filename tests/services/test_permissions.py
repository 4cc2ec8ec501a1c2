"""Who may do what, and the sentence for who may not."""

from __future__ import annotations

import pytest

from l2w_desktop.models import User
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import permissions
from l2w_desktop.services.actors import ACTOR, Actor
from l2w_desktop.services.permissions import MAY, ROLES, Action, NotPermitted, may
from tests.registers import Register


def test_every_action_has_roles_and_every_role_is_a_code() -> None:
    assert set(MAY) == set(Action)
    assert all(MAY.values())
    assert set(ROLES) == set(code_list("user_roles").codes)
    assert not set().union(*MAY.values()) - set(ROLES)


def test_the_desk_works_on_files_and_nothing_else() -> None:
    assert [action for action in Action if may("loket", action)] == [Action.WORK]


def test_research_only_delivers() -> None:
    assert [action for action in Action if may("hiva", action)] == [Action.EXPORT_RESEARCH]


def test_an_administrator_may_do_everything() -> None:
    assert all(may("beheerder", action) for action in Action)


def test_an_unknown_role_may_do_nothing() -> None:
    assert not any(may(role, action) for role in ("", "baas") for action in Action)


def test_a_refusal_says_what_is_refused_and_who_can_do_it(register: Register) -> None:
    with register.write() as session:
        session.add(User(id="user-2", display_name="Coördinator Voorbeeld", role="coordinator"))
        session.add(User(id="user-3", display_name="Weg Voorbeeld", role="beheerder",
                         is_archived=True))  # fmt: skip
        session.add(User(id="user-4", display_name="Loket Voorbeeld", role="loket"))
    with register.read() as session:
        session.info[ACTOR] = Actor("user-4", "loket")
        with pytest.raises(NotPermitted) as refused:
            permissions.require(session, Action.EXPORT)
    assert refused.value.in_("nl") == (
        "U werkt als medewerker aan het loket en mag dit niet: gegevens uitvoeren. "
        "Vraag het aan: Coördinator Voorbeeld, Testcoach Voorbeeld."
    )


def test_where_nobody_can_the_refusal_names_the_roles() -> None:
    refused = permissions.refusal(Actor("user-4", ""), Action.EXPORT_RESEARCH)
    assert refused.in_("en") == (
        "You work as user without a role and may not do this: deliver data to HIVA. "
        "Ask: administrator, central partner or research (HIVA): export only."
    )


def test_the_program_itself_is_nobody_and_may(register: Register) -> None:
    with register.read() as session:
        permissions.require(session, Action.ERASE)
        assert permissions.is_allowed(session, Action.ERASE)
        session.info[ACTOR] = Actor("user-1", "loket")
        assert not permissions.is_allowed(session, Action.ERASE)
