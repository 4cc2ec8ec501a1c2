"""Which sites a user of the central partner sees: everything, or the sites that were given.

The choice is stored per user; while such a user works, every question about people passes here,
so that no list, file, report or export can forget it. Packages and the journal are whole: they
are between installations.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker, with_loader_criteria

from l2w_desktop.errors import UserError
from l2w_desktop.journal.plan import TablePlan, class_of, plans
from l2w_desktop.models import Site, UserSite
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import permissions
from l2w_desktop.services.actors import actor_of
from l2w_desktop.services.permissions import Action
from l2w_desktop.texts import Text

_ROLES = ("mentee", "mentor")


class NoSuchSite(UserError):
    """A code that no site here has."""

    text = Text(
        "‘{code}’ is hier geen loket. Kies een van: {known}.",
        "‘{code}’ is not a site here. Choose one of: {known}.",
    )


def sites_of(session: Session, user_id: str) -> tuple[str, ...]:
    """Return the codes of the sites that a user may see; empty means every one."""
    query = sa.select(Site.code).join(UserSite, UserSite.site_id == Site.id)
    query = query.where(UserSite.user_id == user_id, UserSite.is_archived.is_not(True))
    return tuple(sorted(code for code in session.scalars(query) if code))


def give(session: Session, user_id: str, codes: Collection[str]) -> tuple[str, ...]:
    """Let a user see these sites alone, or every one when there are none; return their codes.

    It holds from the user's next unlock. Raises NotPermitted, NoSuchSite.
    """
    permissions.require(session, Action.PEERS)
    wanted = {code.strip().upper() for code in codes}
    known = {site.code: site.id for site in session.scalars(sa.select(Site)) if site.code}
    for code in sorted(wanted - known.keys()):
        raise NoSuchSite(code=code, known=", ".join(sorted(known)))
    rows = {row.site_id: row for row in session.scalars(_given(user_id))}
    for code, site_id in known.items():
        row = rows.get(site_id)
        if row is None and code in wanted:
            pair = code_id("user_site", f"{user_id}:{site_id}")
            session.add(UserSite(id=pair, user_id=user_id, site_id=site_id))
        elif row is not None:
            row.is_archived = None if code in wanted else True
    session.flush()
    return tuple(sorted(wanted))


def install(factory: sessionmaker[Session]) -> None:
    """Narrow every question of the sessions of ``factory`` to the sites of who asks."""
    event.listen(factory, "do_orm_execute", _narrow)


def _given(user_id: str) -> sa.Select[Any]:
    return sa.select(UserSite).where(UserSite.user_id == user_id)


def _narrow(state: ORMExecuteState) -> None:
    actor = actor_of(state.session)
    if actor is not None and actor.sites and state.is_select:
        state.statement = state.statement.options(*_criteria(actor.sites))


@lru_cache(maxsize=64)
def _criteria(sites: tuple[str, ...]) -> tuple[Any, ...]:
    """Return per shared table which rows may be seen."""
    found = [(plan, _visible(plan, sites)) for plan in plans().values()]
    return tuple(_only(plan, ids) for plan, ids in found if ids is not None)


def _only(plan: TablePlan, ids: sa.Select[Any]) -> Any:
    """Return the option that keeps these rows of a table, under whatever name it is asked."""
    # a function of the class: an expression would not follow an alias into a join
    return with_loader_criteria(class_of(plan), lambda m: m.id.in_(ids), include_aliases=True)


def _visible(plan: TablePlan, sites: tuple[str, ...], column: str = "id") -> sa.Select[Any] | None:
    """Return the query for a column of the rows that may be seen; None for a table about nobody."""
    table = plan.table.alias()
    allowed = _allowed(plan, table.c, sites)
    return None if allowed is None else sa.select(table.c[column]).where(allowed).correlate(None)


def _allowed(plan: TablePlan, c: Any, sites: tuple[str, ...]) -> Any:
    if plan.name == "person":
        of_person = (plans()[name] for name in (*_ROLES, "desk_visit"))
        return sa.or_(*(c.id.in_(_visible(role, sites, "person_id")) for role in of_person))
    if "site_id" in plan.table.c:
        own = c.site_id.in_(_ids(sites))
        if plan.name not in _ROLES:
            return own
        duo = plans()["duo"].table.alias()
        met = sa.select(duo.c[f"{plan.name}_id"]).where(duo.c.site_id.in_(_ids(sites)))
        return sa.or_(own, c.id.in_(met.correlate(None)))
    if plan.owner is None:
        return None
    reference = c[plan.owner.column]
    allowed = reference.in_(_visible(plans()[plan.owner.target], sites))
    return allowed if plan.owner.is_required else sa.or_(reference.is_(None), allowed)


def _ids(sites: tuple[str, ...]) -> Any:
    site = plans()["site"].table.alias()
    return sa.select(site.c.id).where(site.c.code.in_(sites)).correlate(None)
