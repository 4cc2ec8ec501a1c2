"""The access report: all about one person, and of others only the name of a partner."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
import sqlalchemy as sa

from l2w_desktop.journeys import access, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Mentor, PrivacyRequest, User
from l2w_desktop.services import audit, permissions, requests
from l2w_desktop.services.actors import ACTOR, Actor
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import NotPermitted
from l2w_desktop.store.wraps import Cost
from tests.canaries import MARK, NOW, add_local, add_people

TODAY = dt.date(2026, 11, 22)
WORDS = "vier losse woorden samen"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    workplace.create(
        tmp_path / "gent", site_code="GENT", site_name="Loket Gent", user_name="Nora",
        passphrase=WORDS, cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with workplace.open_as(tmp_path / "gent", "Nora", lambda: WORDS) as made:
        yield made


@pytest.fixture
def people(place: Workplace) -> tuple[str, str]:
    with place.store.write() as session:
        found = add_people(session)
    with place.store.write() as session:
        add_local(session, found)
    return found


def written(place: Workplace, person: str, folder: Path) -> tuple[str, dict]:
    made = access.report(place.store, person, folder, lang="nl", now=NOW, today=TODAY)
    pages = pypdf.PdfReader(made.pdf).pages
    text = " ".join(page.extract_text() for page in pages)
    assert len(pages) == made.pages
    return " ".join(text.split()), json.loads(made.json.read_text("utf-8"))


def test_every_value_of_a_mentee_is_in_both_files(
    place: Workplace, people: tuple[str, str], tmp_path: Path
) -> None:
    text, told = written(place, people[0], tmp_path)
    for value in (f"{MARK}e", f"{MARK}achtere", f"{MARK}taal", f"{MARK}studie", f"{MARK} nota",
                  f"{MARK} doel", f"{MARK}v", f"{MARK}17", f"{MARK}e@example.org"):  # fmt: skip
        assert value in text, value
        assert value in json.dumps(told, ensure_ascii=False), value
    assert told["imported"][0]["cells"]["note"] == f"{MARK} uit de lijst"
    assert told["drafts"]
    assert told["pseudonyms"]
    assert {change["table"] for change in told["history"]} >= {"person", "mentee", "duo"}
    assert "Nora" in text


def test_of_the_partner_only_the_name_is_told(
    place: Workplace, people: tuple[str, str], tmp_path: Path
) -> None:
    for mine, other in (("e", "m"), ("m", "e")):
        person = people[0] if mine == "e" else people[1]
        text, told = written(place, person, tmp_path / mine)
        everything = text + json.dumps(told, ensure_ascii=False)
        assert f"{MARK}achter{other}" in everything
        assert f"{MARK}{other}@example.org" not in everything
    assert f"{MARK} nota" in everything  # the mentor's own note
    assert "snapshot" not in json.dumps(told["records"])  # decisions are about the mentee


def test_who_looked_and_the_report_itself_are_told(
    place: Workplace, people: tuple[str, str], tmp_path: Path
) -> None:
    with place.store.write() as session:
        audit.note(session, Act.PRINTED, person_id=people[0], file="afspraken.pdf")
    written(place, people[0], tmp_path)
    text, told = written(place, people[0], tmp_path)
    assert "afspraken.pdf" in text
    assert any("inzage-" in line["what"] for line in told["seen"])
    with place.store.read() as session:
        asked = list(session.scalars(sa.select(PrivacyRequest.kind)))
    assert asked == ["ACCESS", "ACCESS"]


def test_the_desk_may_not_make_one(
    place: Workplace, people: tuple[str, str], tmp_path: Path
) -> None:
    with place.store.read() as session:
        user = session.scalars(sa.select(User)).one()
    place.store.act_as({ACTOR: Actor(user.id, "loket", "Nora")}, permissions.guard)
    with pytest.raises(NotPermitted):
        access.report(place.store, people[0], tmp_path / "x", lang="nl", now=NOW, today=TODAY)
    assert not (tmp_path / "x").exists()
    with pytest.raises(NotPermitted), place.store.write() as session:
        requests.restrict(session, people[0], on=TODAY, reason="x")


def test_the_names_of_the_files_tell_nobody(
    place: Workplace, people: tuple[str, str], tmp_path: Path
) -> None:
    made = access.report(place.store, people[1], tmp_path, lang="en", now=NOW, today=TODAY)
    with place.store.read() as session:
        mentor = session.scalars(sa.select(Mentor)).one()
    for path in (made.pdf, made.json):
        assert path.name.startswith("access-GENT-")
        assert MARK not in path.name
        assert (mentor.number or "?") not in path.name
