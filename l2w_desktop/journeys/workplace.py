"""Sets up and opens an installation: keys, database, journal and first rows wired together."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import peers
from l2w_desktop.exchange.keys import new_keys
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import search
from l2w_desktop.models.append_only import guard
from l2w_desktop.models.choices import adopt
from l2w_desktop.models.codes import ListCode
from l2w_desktop.models.fields import Base, new_id
from l2w_desktop.models.users import User
from l2w_desktop.services import (
    audit,
    code_lists,
    founding,
    permissions,
    restrictions,
    site_scope,
)
from l2w_desktop.services.actors import ACTOR, Actor
from l2w_desktop.services.founding import Here, Plan
from l2w_desktop.store import address, files, keys, machine
from l2w_desktop.store.create import create_store
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.open import open_store
from l2w_desktop.store.server_errors import OnlyCentral
from l2w_desktop.store.store import Store
from l2w_desktop.store.wraps import STANDARD, Cost
from l2w_desktop.texts import Text


class UserDisabled(UserError):
    """A passphrase that still opens this folder, of somebody who was disabled elsewhere."""

    text = Text(
        "{name} werkt hier niet meer. Vraag een beheerder om toegang.",
        "{name} does not work here any more. Ask an administrator for access.",
    )


def wall_clock() -> int:
    """Return the time in UTC, ms since 1970."""
    return time.time_ns() // 1_000_000


def _decorate(connection: sa.Connection) -> None:
    guard(connection, Base.metadata)
    search.make(connection)


def _high_water(session: Session) -> Mapping[str, int]:
    own = founding.installation(session).replica
    return {own: chain.tail(raw(session), own)[0]}


def _check(session: Session) -> list[Text]:
    return [*check.problems(raw(session)), *audit.verify(session)]


HOOKS = Hooks(decorate=_decorate, high_water=_high_water, checks=(_check,))


@dataclass(frozen=True, slots=True)
class Created:
    """A new installation, with the one moment at which its recovery key can be read."""

    folder: Path
    site_code: str
    replica: str
    recovery_key: str


@dataclass(frozen=True)
class Workplace:
    """An open installation and who works in it; a context manager."""

    store: Store
    here: Here
    user_id: str
    user_name: str
    role: str = ""

    def today(self) -> dt.date:
        """Return the day on the wall at the desk."""
        return dt.date.today()

    def close(self) -> None:
        """Close the database and free the folder."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def create(
    folder: Path,
    *,
    site_code: str,
    site_name: str,
    user_name: str,
    passphrase: str,
    role: str = "site",
    preset: str = "mentoring-naar-werk",
    project_code: str = "",
    is_demo: bool = False,
    database: str = "",
    cost: Cost = STANDARD,
) -> Created:
    """Make an installation with its first user; ``database`` is the address of a server.

    Raises WrongSiteCode, NotYet (preset), AlreadyInstalled, PassphraseTooShort, FolderInUse;
    NotAnAddress, PasswordInAddress, OnlyCentral, and what else ``server_errors`` names.
    """
    code = founding.checked_site_code(site_code)
    server = address.read(database) if database else None
    if server is not None and role != "central":
        raise OnlyCentral
    plan = Plan(code, site_name or code, new_id(), user_name, role, preset, project_code, is_demo)
    replica = founding.new_replica()
    account = keys.Account(plan.user_id, user_name, user_name, founding.FIRST_ROLE)

    def fill(session: Session) -> None:
        founding.found(session, replica, plan, new_keys())

    hooks = Hooks(
        install=Journal(replica, plan.user_id, wall_clock).install,
        decorate=HOOKS.decorate,
        high_water=HOOKS.high_water,
        checks=HOOKS.checks,
    )
    made = create_store(
        folder,
        account,
        passphrase,
        label=plan.site_name,
        server=server,
        fill=fill,
        hooks=hooks,
        cost=cost,
    )
    machine.settle(folder, machine=machine.machine_id())
    return Created(folder, code, replica, made.recovery_key)


def open_as(
    folder: Path,
    user_name: str,
    passphrase: Callable[[], str],
    *,
    place: str = "",
    is_writing: bool = True,
) -> Workplace:
    """Open an installation as one of its users; ``passphrase`` is asked once the folder is right.

    ``place`` answers, where needed, whether the folder was ``moved`` here or ``copied``. Raises
    NoInstallation, UnknownUser, WrongPassphrase, and what ``open_store`` raises.
    """
    keys.load(folder)
    account, key = keys.unlock(folder, user_name, passphrase())
    return _open(folder, account, key, place=place, is_writing=is_writing)


def open_restored(folder: Path, account: keys.Account, key: bytes) -> Workplace:
    """Open what came out of a backup, with its key: it goes on as a new replica."""
    return _open(folder, account, key, place="copied", is_writing=True)


def open_for_reading(store: Store, account: keys.Account) -> Workplace:
    """Return the workplace on a store that only reads; the store is closed when that fails."""
    try:
        return _workplace(store, account)
    except BaseException:
        store.close()
        raise


def _relist(store: Store, touched: frozenset[str]) -> None:
    """Let the lists follow when somebody, or a package, added a code."""
    if ListCode.__tablename__ in touched:
        with store.read() as session:
            adopt(code_lists.added(session))


def _watch_over(factory: sessionmaker[Session]) -> None:
    permissions.guard(factory)
    site_scope.install(factory)


def _open(
    folder: Path, account: keys.Account, key: bytes, *, place: str, is_writing: bool
) -> Workplace:
    store = open_store(folder, key, hooks=HOOKS)
    try:
        if is_writing and not store.is_read_only:
            _settle(store, place)
        work = _workplace(store, account)
        if not store.is_read_only:
            store.install(Journal(work.here.replica, account.id, wall_clock).install)
            store.install(restrictions.install)
    except BaseException:
        store.close()
        raise
    return work


def _workplace(store: Store, account: keys.Account) -> Workplace:
    with store.read() as session:
        here = founding.here(session)
        user = session.get(User, account.id)
        adopt(code_lists.added(session))
        sites = site_scope.sites_of(session, account.id) if here.role == "central" else ()
        if user is not None and user.is_archived:
            raise UserDisabled(name=account.name)
    name = (user.display_name if user else None) or account.name
    # the row decides about rights: the key file can be edited without the key
    role = (user.role if user else None) or ""
    store.act_as({ACTOR: Actor(account.id, role, name, sites)}, _watch_over)
    store.watch(partial(_relist, store))
    return Workplace(store, here, account.id, name, role)


def _settle(store: Store, place: str) -> None:
    """Make sure that no two computers write under one name; raises OtherMachine to ask.

    A copy, and a database that is older than what this folder had reached, go on as a new replica.
    """
    this = machine.machine_id()
    if not place:
        machine.require_same(store.folder, machine=this)
    reached = files.high_water(store.folder)  # first: another program may go on meanwhile
    with store.read() as session:
        known = chain.vector(raw(session))
        own = founding.installation(session).replica
        letters = {r[:2] for r in (*known, *peers.known(raw(session)))}
    if place == "copied" or reached.get(own, 0) > known.get(own, 0):
        with store.write() as session:
            founding.renew(session, new_keys(), letters)
    machine.settle(store.folder, machine=this)
