"""Which files were kept long enough: proposals by the rules, on which a coordinator decides.

Nothing happens by itself. A file is proposed so many months after it was closed; a person with
several files when the last of them is due. Whoever is under restriction is never proposed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import DeskVisit, Duo, Erasure, Mentee, Mentor, Person, RetentionRule
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import add_months
from l2w_desktop.services import permissions, register, restrictions
from l2w_desktop.services.permissions import Action
from l2w_desktop.texts import Text

MENTEE, MENTOR, VISITOR = "MENTEE", "MENTOR", "VISITOR"
_LONGEST = 1200  # months: nobody keeps a file for more than a hundred years


class WrongMonths(UserError):
    """A period that is no period."""

    text = Text(
        "{months} maanden kan niet. Vul een aantal van 1 tot 1200 in.",
        "{months} months is not possible. Fill in a number from 1 to 1200.",
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """How long one kind of file is kept after its end, and why."""

    id: str
    kind: str
    label: Text
    months: int
    legal_basis: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A person whose files were all kept long enough; ``number`` is empty for a visitor."""

    person_id: str
    kind: str
    number: str
    name: str
    closed_on: dt.date
    due_on: dt.date
    legal_basis: str

    @property
    def reason(self) -> str:
        """The reason that an erasure keeps: the rule, never the person."""
        return f"bewaartermijn verstreken op {self.due_on:%d/%m/%Y} ({self.legal_basis})"


def rules(session: Session) -> tuple[Rule, ...]:
    """Return the rules of the programme, in the order of their code list."""
    kinds = code_list("retention_kind")
    rows = session.scalars(sa.select(RetentionRule).where(RetentionRule.is_archived.is_not(True)))
    known = {row.kind: row for row in rows if row.kind and row.months}
    return tuple(
        Rule(known[c.code].id, c.code, c.label, known[c.code].months or 0,
             known[c.code].legal_basis or "")
        for c in kinds
        if c.code in known
    )  # fmt: skip


def change(session: Session, rule_id: str, *, months: int, legal_basis: str) -> None:
    """Change a rule; raises NotPermitted, WrongMonths."""
    permissions.require(session, Action.RULES)
    if not 0 < months <= _LONGEST:
        raise WrongMonths(months=months)
    row = session.get_one(RetentionRule, rule_id)
    row.months, row.legal_basis = months, legal_basis.strip() or None


def proposals(session: Session, today: dt.date) -> tuple[Proposal, ...]:
    """Return who was kept long enough, longest due first."""
    by_kind = {rule.kind: rule for rule in rules(session)}
    closed: dict[str, list[tuple[str, str, dt.date | None]]] = {}
    for kind, role in ((MENTEE, Mentee), (MENTOR, Mentor)):
        for person, number, on in _files(session, role):
            closed.setdefault(person, []).append((kind, number, on))
    for person, on in _visitors(session):
        closed.setdefault(person, []).append((VISITOR, "", on))
    left_out = restrictions.people(session) | set(session.scalars(sa.select(Erasure.person_id)))
    names = _names(session)
    found = [
        _proposal(person, names.get(person, ""), files, by_kind)
        for person, files in closed.items()
        if person not in left_out
    ]
    due = [one for one in found if one is not None and one.due_on <= today]
    return tuple(sorted(due, key=_order))


def _order(one: Proposal) -> tuple[dt.date, str]:
    return one.due_on, one.person_id


def _proposal(
    person: str,
    name: str,
    files: list[tuple[str, str, dt.date | None]],
    rules_of: Mapping[str, Rule],
) -> Proposal | None:
    """Return the proposal of a person; None while a file is open or has no rule."""
    last: Proposal | None = None
    for kind, number, on in files:
        rule = rules_of.get(kind)
        if on is None or rule is None:
            return None
        due = add_months(on, rule.months)
        if last is None or due > last.due_on:
            last = Proposal(person, kind, number, name, on, due, rule.legal_basis)
    return last


def _files(session: Session, role: Any) -> list[tuple[str, str, dt.date | None]]:
    """Return (person, number, closed on) of every file; None while it is open."""
    statuses = code_list(f"{role.__tablename__}_status")
    over = {c.code for c in statuses if c.details["phase"] == "closed"}
    mine = Duo.mentee_id if role is Mentee else Duo.mentor_id
    running = set(
        session.scalars(
            sa.select(mine).where(Duo.status.in_(register.engaged()), Duo.is_archived.is_not(True))
        )
    )
    query = sa.select(role.id, role.person_id, role.number, role.status, role.status_on)
    return [
        (person, number or "", on if status in over and id_ not in running else None)
        for id_, person, number, status, on in session.execute(query)
    ]


def _visitors(session: Session) -> list[tuple[str, dt.date | None]]:
    """Return (person, last visit) of everybody who came and has no file."""
    query = (
        sa.select(DeskVisit.person_id, sa.func.max(DeskVisit.visited_on))
        .where(
            DeskVisit.person_id.is_not(None),
            DeskVisit.person_id.not_in(sa.select(Mentee.person_id)),
            DeskVisit.person_id.not_in(sa.select(Mentor.person_id)),
        )
        .group_by(DeskVisit.person_id)
    )
    return [(person, on) for person, on in session.execute(query) if person]


def _names(session: Session) -> dict[str, str]:
    return {person.id: person.name for person in session.scalars(sa.select(Person))}
