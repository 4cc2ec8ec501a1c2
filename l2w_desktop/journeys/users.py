"""Users of an installation: the row in the database and the way in, kept in step.

Adding, disabling and a new passphrase re-wrap the database key; the key itself stays. So an older
backup, which carries its own wraps, still opens with the passphrases of its day: ``NOTE`` says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace

from l2w_desktop.models.fields import new_id
from l2w_desktop.services import audit, permissions, pins, site_scope, users
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import keys
from l2w_desktop.store.key_errors import UserExists
from l2w_desktop.store.store import Store
from l2w_desktop.store.wraps import STANDARD, Cost
from l2w_desktop.texts import Text

NOTE = Text(
    "Een oude back-up opent nog met de oude wachtwoordzin. Bewaar back-ups dus veilig.",
    "An old backup still opens with the old passphrase. So keep backups safe.",
)


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user of this site; ``is_active`` = has a passphrase on this computer."""

    id: str
    number: str  # the user name, empty when the user has no way in here
    name: str
    status: str  # the code of the role
    is_active: bool
    has_pin: bool


def everybody(store: Store) -> tuple[UserRow, ...]:
    """Return the users of this site, who can enter first."""
    logins = {a.id: a.login for a in keys.users(store.folder)}
    with store.read() as session:
        found = [
            UserRow(
                u.id, logins.get(u.id, ""), u.display_name or "", u.role or "",
                u.id in logins and not u.is_archived, pins.is_chosen(session, u.id),
            )
            for u in users.of_this_site(session)
        ]  # fmt: skip
    return tuple(sorted(found, key=lambda u: (not u.is_active, u.name.casefold())))


def add(
    store: Store, login: str, name: str, role: str, passphrase: str, *, cost: Cost = STANDARD
) -> UserRow:
    """Add a user with the passphrase that they chose themselves.

    Raises NotPermitted, NameNeeded, NoSuchRole, UserExists, PassphraseTooShort. Takes a second.
    """
    login = login.strip()
    if not login or not login.isprintable():
        raise users.NameNeeded
    keys.check_length(passphrase)
    if any(a.login.casefold() == login.casefold() for a in keys.users(store.folder)):
        raise UserExists(name=login)
    user_id = new_id()
    with store.write() as session:
        row = users.add(session, user_id, name, role)
        name = row.display_name or ""
    # last: a row without a way in is harmless and can be admitted, the other way round is not
    account = keys.Account(user_id, login, name, role)
    keys.add_user(store.folder, store.key, account, passphrase, cost=cost)
    return UserRow(user_id, login, name, role, is_active=True, has_pin=False)


def disable(store: Store, user_id: str) -> None:
    """Take away a user's way in; what they did stays under their name.

    Raises NotPermitted, NoSuchUser, NotYourself, LastAdministrator.
    """
    able = _able(store)
    with store.read() as session:
        users.require_removable(session, user_id, able)
    if user_id in able:
        keys.remove_user(store.folder, user_id)
    with store.write() as session:
        users.disable(session, user_id)
        pins.forget(session, user_id)


def admit(
    store: Store, user_id: str, login: str, passphrase: str, *, cost: Cost = STANDARD
) -> None:
    """Give a user of this site a way in, again or on this computer too.

    Raises NotPermitted, NoSuchUser, NameNeeded, UserExists, PassphraseTooShort.
    """
    if not login.strip():
        raise users.NameNeeded
    keys.check_length(passphrase)
    with store.read() as session:
        permissions.require(session, Action.USERS)
        user = users.find(session, user_id)
        account = keys.Account(user_id, login.strip(), user.display_name or "", user.role or "")
    with store.write() as session:
        users.admit(session, user_id)
    keys.add_user(store.folder, store.key, account, passphrase, cost=cost)


def change_role(store: Store, user_id: str, role: str) -> None:
    """Give a user another role, valid from their next unlock.

    Raises NotPermitted, NoSuchUser, NoSuchRole, LastAdministrator.
    """
    with store.write() as session:
        users.change_role(session, user_id, role, _able(store))
    for account in keys.users(store.folder):
        if account.id == user_id:  # what the unlock card shows
            keys.update_user(store.folder, replace(account, role=role))


def give_sites(store: Store, user_id: str, codes: Collection[str]) -> tuple[str, ...]:
    """Let a user of central see these sites alone, or every one when there are none.

    Valid from their next unlock; returns the codes. Raises NotPermitted, NoSuchSite.
    """
    with store.write() as session:
        return site_scope.give(session, user_id, codes)


def change_passphrase(
    store: Store, user_id: str, old: str, new: str, *, cost: Cost = STANDARD
) -> None:
    """Give the user who works now another passphrase.

    Raises WrongPassphrase for ``old``, PassphraseTooShort for ``new``. Takes two seconds.
    """
    keys.change_passphrase(store.folder, user_id, old, new, cost=cost)
    with store.write() as session:
        audit.note(session, Act.PASSPHRASE, record=user_id)


def choose_pin(store: Store, user_id: str, pin: str, now: dt.datetime) -> None:
    """Keep the short code of the user who works now; raises PinNotDigits, PinTooEasy."""
    with store.write() as session:
        pins.choose(session, user_id, pin, now)


def find(store: Store, name: str) -> UserRow:
    """Return the user with this user name, name or id; raises NoSuchUser."""
    known = everybody(store)
    wanted = name.strip().casefold()
    for user in known:
        if wanted in (user.id, user.number.casefold(), user.name.casefold()) and wanted:
            return user
    names = ", ".join(u.number or u.name for u in known)
    raise users.NoSuchUser(name=name, known=names)


def _able(store: Store) -> frozenset[str]:
    return frozenset(account.id for account in keys.users(store.folder))
