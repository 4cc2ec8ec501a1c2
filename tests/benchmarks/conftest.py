"""A large register, made once per run through the journal, on an encrypted file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from random import Random

import pytest

from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Duo, Education, LanguageSkill, Meeting, Mentee, Mentor, Person
from l2w_desktop.models.fields import new_id
from l2w_desktop.services import numbers
from l2w_desktop.services.rhythm import planned_end
from l2w_desktop.store.wraps import Cost

PEOPLE, DUOS, MEETINGS = 5_000, 3_000, 60_000
TODAY = dt.date.today()


def _people(kind: str, role: type, number: int, rng: Random) -> tuple[list, list, list]:
    people, rows, files = [], [], []
    for row in fictitious_rows("mentees" if kind == "mentees" else "mentors", number):
        person = Person(
            id=new_id(),
            first_name=row.get("first_name"),
            last_name=row.get("last_name"),
            postcode=row.get("postcode"),
            place=row.get("place"),
            phone=row.get("phone"),
            email=row.get("email"),
        )
        file = role(
            id=new_id(),
            person_id=person.id,
            status="KLAAR_VOOR_MATCH" if role is Mentee else "BESCHIKBAAR",
            registered_on=TODAY - dt.timedelta(days=rng.randrange(400)),
            sectors=tuple(row["sectors"].split(",")) if row.get("sectors") else (),
            slots=("ma-av", "wo-av") if rng.random() < 0.5 else ("di-av", "wo-av", "za-vm"),
            max_km=30,
        )
        skill = LanguageSkill(person_id=person.id, language="nl", level=rng.choice(("B1", "B2")))
        people.append(person)
        rows += [skill, Education(person_id=person.id, diploma="MASTER", level=5)]
        files.append(file)
    return people, rows, files


def fill(session) -> None:
    """Write 5,000 people, 3,000 duos and 60,000 meetings."""
    rng = Random(7)
    first, mentee_rows, mentees = _people("mentees", Mentee, PEOPLE // 2, rng)
    others, mentor_rows, mentors = _people("mentors", Mentor, PEOPLE // 2, rng)
    taken = iter(numbers.take(session, PEOPLE + DUOS))
    for file in (*mentees, *mentors):
        file.number = next(taken)
    session.add_all([*first, *others])
    session.flush()
    session.add_all([*mentee_rows, *mentor_rows, *mentees, *mentors])
    session.flush()
    duos = []
    for n in range(DUOS):
        start = TODAY - dt.timedelta(days=rng.randrange(10, 500))
        end = planned_end(start, 3)
        is_running = n < 800
        duos.append(
            Duo(
                id=new_id(),
                mentee_id=mentees[n % len(mentees)].id,
                mentor_id=mentors[(n * 7) % len(mentors)].id,
                number=next(taken),
                status="ACTIEF" if is_running else "AFGEROND",
                start_on=max(start, TODAY - dt.timedelta(days=80)) if is_running else start,
                planned_end_on=end,
                ended_on=None if is_running else min(end, TODAY),
            )
        )
        if is_running:
            mentees[n].status, mentors[(n * 7) % len(mentors)].status = "IN_DUO", "BEZET"
    session.add_all(duos)
    session.flush()
    session.add_all(
        Meeting(
            duo_id=duo.id,
            met_on=min(duo.start_on + dt.timedelta(days=3 * n), TODAY),
            minutes=60,
            status="GEHOUDEN",
            mode="FYSIEK",
            topics=("CV_BRIEF",),
        )
        for duo in duos
        for n in range(MEETINGS // DUOS)
    )


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """The large register, open."""
    folder = tmp_path_factory.mktemp("groot") / "desk"
    workplace.create(
        folder,
        site_code="GENT",
        site_name="Loket Gent",
        user_name="test",
        passphrase="een lange wachtwoordzin",
        preset="level2work",
        cost=Cost(memory=64, passes=1),
    )
    with workplace.open_as(folder, "test", lambda: "een lange wachtwoordzin") as work:
        with work.store.write() as session:
            fill(session)
        yield work
