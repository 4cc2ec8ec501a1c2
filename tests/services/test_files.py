"""The file of a person as one screen shows it: duos, rhythm, documents and story."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Person
from l2w_desktop.services import duos, files, meetings
from tests.registers import TODAY, Register


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register(tmp_path / "l2w.db")


def confirmed(register: Register) -> tuple[str, str, str]:
    mentee, mentor = register.mentee("Amina"), register.mentor()
    with register.write() as session:
        pair = session.get_one(Mentee, mentee), session.get_one(Mentor, mentor)
        start = dt.date(2026, 11, 2)
        duo = duos.confirm(session, *pair, start_on=start, today=TODAY).id
    return mentee, mentor, duo


def read(register: Register, role: files.Role, id_: str) -> files.File:
    with register.read() as session:
        return files.read(session, role, id_, TODAY)


def test_both_files_show_the_same_duo_with_the_other_as_partner(register: Register) -> None:
    mentee, mentor, duo = confirmed(register)
    one, two = read(register, Mentee, mentee), read(register, Mentor, mentor)
    assert one.duo is not None
    assert two.duo is not None
    assert (one.duo.id, two.duo.id) == (duo, duo)
    assert (one.duo.partner, two.duo.partner) == ("Marc Testmans", "Amina Voorbeeld")
    assert (one.free_places, two.free_places) == (None, 0)


def test_the_running_month_counts_the_meetings_and_names_the_day_they_are_due(
    register: Register,
) -> None:
    mentee, _, duo = confirmed(register)
    with register.write() as session:
        on = dt.date(2026, 11, 10)
        meetings.log(session, session.get_one(Duo, duo), on=on, minutes=60, today=TODAY)
    card = read(register, Mentee, mentee).duo
    assert card is not None
    assert card.month is not None
    assert (card.month.held, card.month.norm, card.next_due_on) == (1, 2, dt.date(2026, 12, 1))


def test_an_ended_duo_stays_in_the_file_but_runs_no_more(register: Register) -> None:
    mentee, _, duo = confirmed(register)
    with register.write() as session:
        row = session.get_one(Duo, duo)
        duos.end(session, row, on=TODAY, reason="WERK", today=TODAY)
    file = read(register, Mentee, mentee)
    assert file.duo is None
    assert [card.id for card in file.duos] == [duo]
    assert file.story[0].kind == "duo_end"


def test_the_opening_is_told_once_with_the_fields_of_one_sitting(register: Register) -> None:
    mentee = register.mentee("Amina")
    (opened,) = read(register, Mentee, mentee).story
    assert (opened.kind, opened.name) == ("opened", "Testcoach Voorbeeld")
    words = [label.nl for label in opened.labels]
    assert words[:2] == ["voornaam", "familienaam"]
    assert "talen" in words
    assert "dossiernummer" not in words


def test_a_later_change_names_only_the_fields_that_changed(register: Register) -> None:
    mentee = register.mentee("Amina")
    register.now += 24 * 3600 * 1000
    with register.write() as session:
        person = session.get_one(Person, session.get_one(Mentee, mentee).person_id)
        person.called_name = "Mina"
    told = read(register, Mentee, mentee).story[0]
    assert (told.kind, [label.nl for label in told.labels]) == ("changed", ["roepnaam"])


def test_documents_of_the_duo_belong_to_both_files(register: Register) -> None:
    mentee, mentor, duo = confirmed(register)
    with register.write() as session:
        at = dt.datetime(2026, 11, 3, 9, tzinfo=dt.UTC)
        paper = IssuedDocument(duo_id=duo, number="GENT-7K-00099", name="agreement", issued_at=at)
        session.add(paper)
    for role, id_ in ((Mentee, mentee), (Mentor, mentor)):
        file = read(register, role, id_)
        assert [d.number for d in file.documents] == ["GENT-7K-00099"]
        assert "document" in {h.kind for h in file.story}
