"""Founds an installation: programme, project, site, first user, and the row that says who we are.

Programme, project and site get ids made from their codes, so that installations that never met
hold the same rows; equal values there are no conflict.
"""

from __future__ import annotations

import csv
import json
import re
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.models import (
    Installation,
    Peer,
    Programme,
    Project,
    RetentionRule,
    Site,
    User,
)
from l2w_desktop.models.fields import code_id
from l2w_desktop.resources import resource
from l2w_desktop.services import numbers
from l2w_desktop.texts import Text

FIRST_ROLE = "beheerder"  # of who makes an installation, also at central
_SITE_CODE = re.compile(r"[A-Z0-9]{2,12}")


class WrongSiteCode(UserError):
    """The code of a site cannot stand in a file number."""

    text = Text(
        "De code ‘{code}’ past niet. Gebruik 2 tot 12 hoofdletters of cijfers, zoals GENT.",
        "The code ‘{code}’ does not fit. Use 2 to 12 capitals or digits, such as GENT.",
    )


class NotFounded(UserError):
    """The database exists but the founding did not finish."""

    text = Text(
        "Deze map is niet volledig ingericht. Wis de map en begin opnieuw.",
        "This folder was not set up completely. Clear the folder and start again.",
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """What a founder decides. ``role`` is ``site`` or ``central``."""

    site_code: str
    site_name: str
    user_id: str
    user_name: str
    role: str = "site"
    preset: str = "mentoring-naar-werk"
    project_code: str = ""
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Here:
    """Which installation this is."""

    replica: str
    role: str
    site_id: str
    site_code: str
    site_name: str
    project_id: str
    is_demo: bool

    @property
    def short(self) -> str:
        """The site code with the two letters of this desk: ``GENT-7K``."""
        return f"{self.site_code}-{self.replica[:2]}"


@lru_cache(maxsize=1)
def presets() -> Mapping[str, Mapping[str, Any]]:
    """Return the shipped programmes by their preset name."""
    found: dict[str, Any] = json.loads(resource("presets.json").read_text("utf-8"))
    return found


def new_replica() -> str:
    """Return the random name of a new installation: 12 signs; the first two are its letters."""
    return "".join(secrets.choice(numbers.ALPHABET) for _ in range(12))


def renew(session: Session, keys: tuple[str, str], taken: Collection[str]) -> str:
    """Give a copied or restored installation a new name, keys and counters; return the name.

    ``taken`` are the letters (first two signs) of every installation known here, so that no two
    ever give the same file number.
    """
    replica = new_replica()
    while replica[:2] in taken:
        replica = new_replica()
    row = installation(session)
    session.delete(row)
    session.flush()
    values = {c.name: getattr(row, c.name) for c in Installation.__table__.columns}
    former = (*(row.former or ()), row.replica)
    values |= {"replica": replica, "former": former, "next_number": 1, "next_package": 1}
    values |= {"sign_key": keys[0], "age_key": keys[1]}
    session.add(Installation(**values))
    for peer in session.query(Peer):
        peer.confirmed = 0  # nobody read a package of the new name yet
    return replica


def checked_site_code(code: str) -> str:
    """Return the code in capitals; raises WrongSiteCode."""
    code = code.strip().upper()
    if not _SITE_CODE.fullmatch(code):
        raise WrongSiteCode(code=code)
    return code


def found(session: Session, replica: str, plan: Plan, keys: tuple[str, str]) -> None:
    """Write the first rows. ``keys`` are the secret keys for signing and for receiving packages.

    Raises WrongSiteCode, or NotYet for an unknown preset.
    """
    code = checked_site_code(plan.site_code)
    if plan.preset not in presets():
        raise NotYet(name=plan.preset, known=", ".join(presets()))
    preset = presets()[plan.preset]
    programme = Programme(
        id=code_id("programme", preset["code"]),
        **{k: v for k, v in preset.items() if k not in ("project_name", "target_mentees")},
    )
    project_code = plan.project_code or preset["code"]
    project = Project(
        id=code_id("project", project_code),
        programme_id=programme.id,
        code=project_code,
        name=preset["project_name"],
        target_mentees=preset["target_mentees"],
    )
    site = Site(id=code_id("site", code), code=code, name=plan.site_name or code)
    user = User(
        id=plan.user_id,
        display_name=plan.user_name,
        role=FIRST_ROLE,
    )
    installation = Installation(
        replica=replica,
        role=plan.role,
        site_id=site.id,
        site_code=code,
        project_id=project.id,
        sign_key=keys[0],
        age_key=keys[1],
        is_demo=plan.is_demo,
    )
    session.add_all([programme, site, user, installation])
    session.flush()
    session.add(project)
    session.add_all(_retention(programme))


def _retention(programme: Programme) -> list[RetentionRule]:
    """Return how long files are kept, as shipped; the desk's own decision replaces it."""
    with resource("retention.csv").open(encoding="utf-8", newline="") as source:
        return [
            RetentionRule(
                id=code_id("retention_rule", f"{programme.code}/{row['kind']}"),
                programme_id=programme.id,
                kind=row["kind"],
                months=int(row["months"]),
                legal_basis=row["legal_basis"],
            )
            for row in csv.DictReader(source, delimiter=";")
        ]


def installation(session: Session) -> Installation:
    """Return the row that says which installation this is; raises NotFounded."""
    row = session.query(Installation).one_or_none()
    if row is None:
        raise NotFounded
    return row


def here(session: Session) -> Here:
    """Return which installation this is."""
    row = installation(session)
    site = session.get_one(Site, row.site_id)
    return Here(
        row.replica,
        row.role,
        row.site_id,
        row.site_code,
        site.name or row.site_code,
        row.project_id,
        row.is_demo,
    )


def programme(session: Session) -> Programme:
    """Return the programme that this installation's project follows."""
    project = session.get_one(Project, installation(session).project_id)
    return session.get_one(Programme, project.programme_id)


def usual_capacity(programme: Programme) -> int:
    """Return how many duos at a time a mentor has who said nothing: 1 unless the programme says.

    A programme or a mentor may say 0: nobody is to be matched then.
    """
    return 1 if programme.mentor_capacity is None else programme.mentor_capacity
