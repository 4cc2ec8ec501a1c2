"""Two sites and the central partner: words that tell whose they are, and edits of every kind."""

from __future__ import annotations

import datetime as dt
import io
import random
import re
import zipfile
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.exchange import keys
from l2w_desktop.models import (
    Consent,
    Decision,
    Duo,
    DuplicateVerdict,
    IssuedDocument,
    Meeting,
    Mentee,
    Mentor,
    Person,
    ProjectKey,
    Site,
    User,
)
from l2w_desktop.models.fields import code_id
from tests.replicas import AT, Desk

KEY = bytes(range(32))


def mark(site: Desk) -> None:
    """Give everybody of a site words that occur nowhere else."""
    with site.write() as session:
        for n, person in enumerate(session.scalars(sa.select(Person))):
            person.last_name = f"Fictief{site.name}{n}"
            person.email = f"{site.name}{n}@example.org"
            person.phone = f"+324{site.name}{n}"
        coach = User(display_name=f"Coach{site.name}", phone=f"+329{site.name}", role="loket")
        session.add(coach)


def people_of(central: Desk, site: Desk) -> list[str]:
    """The people of a site as central knows them, by id."""
    with central.sessions() as session:
        query = sa.select(Person.id).where(Person.last_name.startswith(f"Fictief{site.name}"))
        return sorted(session.scalars(query))


def person(session: Session, site: Desk) -> Person:
    query = sa.select(Person).where(Person.last_name == f"Fictief{site.name}0")
    return session.scalars(query).one()


def unpacked(package: Path, receiver: Desk) -> dict[str, bytes]:
    inner = keys.decrypt(package.read_bytes(), receiver.own().keys.age_key)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def everything(package: Path, receiver: Desk) -> str:
    return b"\n".join(unpacked(package, receiver).values()).decode(errors="replace")


def told_about(site: Desk, text: str) -> list[str]:
    """Values that belong to a site; the names of changes that were replaced are none."""
    return re.findall(rf"\w*{site.name}[^:].{{0,20}}", text)


def write_everywhere(central: Desk, site: Desk) -> None:
    """Let central change one thing of every kind about the people and rows of a site."""
    with central.write() as session:
        one = person(session, site)
        one.phone, one.sex, one.nationality = "+32GEHEIM", "F", "SY"
        mentee = session.scalars(sa.select(Mentee).where(Mentee.person_id == one.id)).one()
        mentee.status, mentee.status_reason = "NAZORG", "GEHEIME reden"
        duo = session.scalars(sa.select(Duo).where(Duo.mentee_id == mentee.id)).one()
        duo.number, duo.status = "GEHEIM-DUO", "ACTIEF"
        session.add_all(
            [
                Decision(duo_id=duo.id, kind="CONFIRM", snapshot={"tekst": "GEHEIME uitleg"}),
                Meeting(duo_id=duo.id, met_on=dt.date(2026, 5, 1), minutes=777),
                IssuedDocument(mentee_id=mentee.id, number="GEHEIM-DOC", name="agreement"),
                Consent(person_id=one.id, kind="HIVA", given_on=dt.date(2026, 5, 5)),
            ]
        )
        coach = session.scalars(
            sa.select(User).where(User.display_name == f"Coach{site.name}")
        ).one()
        coach.email = "geheim@example.org"
        place = session.get_one(Site, code_id("site", site.own().site_code))
        place.phone = "+32GEHEIM"


def hold_key(central: Desk) -> None:
    """Give central the key of an earlier delivery; half of everybody agreed to be in it."""
    with central.write() as session:
        session.add(ProjectKey(recipient="HIVA", key=KEY.hex(), made_at=AT))
        for n, one in enumerate(session.scalars(sa.select(Person).order_by(Person.id))):
            if n % 2:
                given = dt.date(2026, 5, 5)
                gone = dt.date(2026, 6, 6) if n == 1 else None
                consent = Consent(person_id=one.id, kind="HIVA", given_on=given, withdrawn_on=gone)
                session.add(consent)


def edit(chance: random.Random, place: Desk, site: Desk, tag: str) -> None:
    """Change something about somebody of ``site`` at ``place``; values name the site."""
    with place.write() as session:
        query = sa.select(Person).where(Person.last_name.startswith(f"Fictief{site.name}"))
        found = session.scalars(query.order_by(Person.id)).all()
        if not found:
            return  # central has not read anything of that site yet
        one = chance.choice(found)
        kind = chance.randrange(4)
        value = f"{site.name}-{tag}"
        if kind == 0:
            one.street = value
        elif kind == 1:
            session.add(Consent(person_id=one.id, kind="HIVA", text_version=value))
        elif kind == 2:
            session.add(DuplicateVerdict(person_id=one.id, other_id=found[0].id, verdict=value))
        else:
            for role, link in ((Mentee, "mentee_id"), (Mentor, "mentor_id")):
                for file in session.scalars(sa.select(role.id).where(role.person_id == one.id)):
                    session.add(IssuedDocument(**{link: file}, name=value))
