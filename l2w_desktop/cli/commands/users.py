"""``user``: who may open this installation, and under which role."""

from __future__ import annotations

import argparse
import getpass
import os
import sys

from l2w_desktop.cli.context import Answer, Command, Context, PassphraseNeeded, nothing
from l2w_desktop.errors import UserError
from l2w_desktop.journeys import users
from l2w_desktop.journeys.users import UserRow
from l2w_desktop.models.choices import code_list
from l2w_desktop.services.permissions import ROLES
from l2w_desktop.texts import Text

NEW = "L2W_NEW_PASSPHRASE"  # of a new user, or the new one of this user


class NotTheSame(UserError):
    """The new passphrase was typed differently the second time."""

    text = Text(
        "De twee wachtwoordzinnen zijn niet gelijk. Probeer het opnieuw.",
        "The two passphrases are not the same. Try again.",
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("login", metavar="USERNAME")
    parser.add_argument("--name", default="", metavar="NAME")
    parser.add_argument("--role", default="loket", choices=ROLES, metavar="ROLE")


def _add(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        made = users.add(
            work.store, asked.login, asked.name or asked.login, asked.role, _new_passphrase(here)
        )
    return Answer(made, [_line(made)])


def _disable_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("user", metavar="USER")


def _disable(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        user = users.find(work.store, asked.user)
        users.disable(work.store, user.id)
        now = users.find(work.store, user.id)
    return Answer(now, [Text("Uitgeschakeld: {n}.", "Disabled: {n}.").fill(n=now.name), users.NOTE])


def _admit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("user", metavar="USER")
    parser.add_argument("--login", default="", metavar="USERNAME")


def _admit(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        user = users.find(work.store, asked.user)
        users.admit(work.store, user.id, asked.login or user.name, _new_passphrase(here))
        now = users.find(work.store, user.id)
    return Answer(now, [_line(now)])


def _role_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("user", metavar="USER")
    parser.add_argument("role", choices=ROLES, metavar="ROLE")


def _role(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        user = users.find(work.store, asked.user)
        users.change_role(work.store, user.id, asked.role)
        now = users.find(work.store, user.id)
    return Answer(now, [_line(now)])


def _sites_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("user", metavar="USER")
    parser.add_argument("sites", nargs="*", metavar="SITE")


def _sites(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open() as work:
        user = users.find(work.store, asked.user)
        given = users.give_sites(work.store, user.id, asked.sites)
    every = Text("alle loketten", "every site")
    what: object = ", ".join(given) or every
    said = Text("{name} ziet: {what}.", "{name} sees: {what}.").fill(name=user.name, what=what)
    return Answer({"id": user.id, "name": user.name, "sites": given}, [said])


def _passphrase(here: Context, _asked: argparse.Namespace) -> Answer:
    old = here.passphrase()
    with here.open() as work:
        users.change_passphrase(work.store, work.user_id, old, _new_passphrase(here))
    done = Text("De wachtwoordzin is gewijzigd.", "The passphrase was changed.")
    return Answer({"user": here.user, "changed": True}, [done, users.NOTE])


def _list(here: Context, _asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        found = users.everybody(work.store)
    return Answer(found, [_line(user) for user in found])


def _line(user: UserRow) -> Text:
    words = Text("{login:<16} {name:<30} {role}", "{login:<16} {name:<30} {role}")
    if not user.is_active:
        words = Text("{login:<16} {name:<30} geen toegang", "{login:<16} {name:<30} no access")
    role = code_list("user_roles").label(user.status)
    return words.fill(login=user.number, name=user.name, role=role)


def _new_passphrase(here: Context) -> str:
    """Return the new passphrase from the environment or twice from the keyboard."""
    told = os.environ.get(NEW)
    if told is not None:
        return told
    if not sys.stdin.isatty():
        raise PassphraseNeeded
    first = Text("Nieuwe wachtwoordzin: ", "New passphrase: ").in_(here.lang)
    again = Text("Nog een keer: ", "Once more: ").in_(here.lang)
    typed = getpass.getpass(first, stream=here.err)
    if getpass.getpass(again, stream=here.err) != typed:
        raise NotTheSame
    return typed


COMMANDS = (
    Command(
        ("user", "add"),
        Text("laat iemand toe, met een eigen wachtwoordzin", "admit somebody, own passphrase"),
        _add_arguments,
        _add,
    ),
    Command(
        ("user", "disable"),
        Text("neem iemand de toegang af", "take away somebody’s access"),
        _disable_arguments,
        _disable,
    ),
    Command(
        ("user", "admit"),
        Text("geef iemand opnieuw toegang", "give somebody access again"),
        _admit_arguments,
        _admit,
    ),
    Command(
        ("user", "role"),
        Text("geef iemand een andere rol", "give somebody another role"),
        _role_arguments,
        _role,
    ),
    Command(
        ("user", "sites"),
        Text("welke loketten iemand ziet; geen is alle", "which sites somebody sees; none is all"),
        _sites_arguments,
        _sites,
    ),
    Command(
        ("user", "passphrase"),
        Text("kies een nieuwe wachtwoordzin", "choose a new passphrase"),
        nothing,
        _passphrase,
    ),
    Command(("user", "list"), Text("wie toegang heeft", "who has access"), nothing, _list),
)
