"""Finding by typing: on a real register, through the triggers of the database."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.models import Duo, IssuedDocument, Mentee, Person, SearchEntry
from l2w_desktop.models import search as index
from l2w_desktop.services import search
from tests.registers import Register

AT = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)


def names(register: Register, text: str, kind: str = "") -> list[str]:
    with register.read() as session:
        hits = search.find(session, text)
    return [" & ".join(n for n, _ in h.people) for h in hits if kind in ("", h.kind)]


def person_of(session: Session, mentee_id: str) -> Person:
    return session.get_one(Person, session.get_one(Mentee, mentee_id).person_id)


def change(register: Register, mentee_id: str, **values: object) -> None:
    with register.write() as session:
        for name, value in values.items():
            setattr(person_of(session, mentee_id), name, value)


def duo_of(register: Register, mentee_id: str, mentor_id: str) -> str:
    with register.write() as session:
        duo = Duo(mentee_id=mentee_id, mentor_id=mentor_id, number="GENT-D-7", status="ACTIEF")
        session.add(duo)
        session.flush()
        return duo.id


@pytest.mark.parametrize(
    ("first", "last", "typed"),
    [
        ("Łukasz", "Wiśniewski", "lukasz wisn"), ("Thị Hoa", "Nguyễn", "nguyen"),
        ("Sean", "O'Connor-D'Hondt", "oconnor"), ("نور", "الحسن", "الحسن"),
        ("Mina", "Voorbeeld", "m v"), ("Mina", "Voorbeeld", "  MINA   "),
        ("Ona", "Voorbeeld", "beel"), ("Ona", 'Van "Boven"', 'van "bo'),
    ],
)  # fmt: skip
def test_somebody_is_found_without_accents_by_beginnings_and_by_the_inside(
    register: Register, first: str, last: str, typed: str
) -> None:
    register.mentee(first, last)
    register.mentee("Ander", "Iemand")
    assert names(register, typed) == [f"{first} {last}"]


@pytest.mark.parametrize(
    "typed",
    ["0470 12 34 56", "0470/12", "+32 470 12", "3456", "mina@ex", "EXAMPLE.org", "aalst", "9300"],
)
def test_somebody_is_found_by_phone_mail_and_place(register: Register, typed: str) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    register.mentee("Ander", "Iemand")
    change(
        register, mina, phone="+32470123456", email="mina@example.org", place="Aalst",
        postcode="9300",
    )  # fmt: skip
    assert names(register, typed) == ["Mina Voorbeeld"]


def test_somebody_is_found_by_file_number(register: Register) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    register.mentee("Ander", "Iemand")
    with register.read() as session:
        number = session.get_one(Mentee, mina).number
    assert number is not None
    assert names(register, number) == ["Mina Voorbeeld"]
    assert names(register, number.lower()) == ["Mina Voorbeeld"]


def test_a_changed_name_is_found_and_the_old_one_no_more(register: Register) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    duo_of(register, mina, register.mentor("Marc", "Testmans"))
    change(register, mina, first_name="Ayla")
    assert names(register, "ayla") == ["Ayla Voorbeeld", "Ayla Voorbeeld & Marc Testmans"]
    assert names(register, "mina") == []


def test_a_duo_is_found_by_both_names_and_its_number(register: Register) -> None:
    duo_of(register, register.mentee("Mina", "Voorbeeld"), register.mentor("Marc", "Testmans"))
    for typed in ("mina", "testm", "mina marc", "gent-d-7"):
        assert names(register, typed, "duo") == ["Mina Voorbeeld & Marc Testmans"], typed


def test_a_document_is_found_by_its_number_and_by_whom_it_is_about(register: Register) -> None:
    duo = duo_of(register, register.mentee("Mina", "Voorbeeld"), register.mentor())
    with register.write() as session:
        session.add(
            IssuedDocument(duo_id=duo, number="GENT-2026-0003", name="agreement", issued_at=AT)
        )
    for typed in ("2026-0003", "mina"):
        assert names(register, typed, "document") == ["Mina Voorbeeld & Marc Testmans"], typed


def test_what_is_in_the_bin_is_not_found_until_it_comes_back(register: Register) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    for is_archived, found in ((True, []), (False, ["Mina Voorbeeld"])):
        with register.write() as session:
            session.get_one(Mentee, mina).is_archived = is_archived
        assert names(register, "mina") == found


def test_an_erased_name_leaves_no_trace_in_the_index(register: Register) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    change(register, mina, first_name=None, last_name=None, place=None, postcode=None)
    with register.read() as session:
        words = list(session.scalars(sa.select(SearchEntry.words)))
        trigrams = raw(session).exec_driver_sql(
            "SELECT rowid FROM search_mentee WHERE words MATCH '\"voorbeeld\"'"
        )
        assert trigrams.all() == []
    assert "mina" not in "".join(words)


def test_a_beginning_comes_before_an_inside_and_the_recently_opened_before_both(
    register: Register,
) -> None:
    register.mentee("Zana", "Voorbeeld")
    inside = register.mentee("Suzan", "Voorbeeld")
    oldest = register.mentee("Rozan", "Voorbeeld")
    register.mentee("Zandra", "Voorbeeld")
    assert [n.split()[0] for n in names(register, "zan")] == ["Zandra", "Zana", "Rozan", "Suzan"]
    for number, id_ in enumerate((oldest, inside)):
        with register.write() as session:
            search.opened(session, "mentee", id_, AT + dt.timedelta(minutes=number))
    assert [n.split()[0] for n in names(register, "zan")] == ["Suzan", "Rozan", "Zandra", "Zana"]


def test_nothing_typed_finds_what_was_opened_last(register: Register) -> None:
    first, second = register.mentee("Mina"), register.mentor("Marc")
    register.mentee("Nooit", "Geopend")
    for number, (kind, id_) in enumerate((("mentor", second), ("mentee", first))):
        with register.write() as session:
            search.opened(session, kind, id_, AT + dt.timedelta(minutes=number))
    assert names(register, " ") == ["Mina Voorbeeld", "Marc Testmans"]


def test_only_so_many_opened_records_are_remembered(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "KEPT", 2)
    ids = [register.mentee(f"Proef{n}") for n in range(4)]
    for number, id_ in enumerate(ids):
        with register.write() as session:
            search.opened(session, "mentee", id_, AT + dt.timedelta(minutes=number))
    assert len(names(register, "")) == 2


def test_one_kind_never_crowds_out_another(register: Register) -> None:
    marc = register.mentor("Marc", "Voorbeeld")
    for number in range(12):
        duo_of(register, register.mentee(f"Proef{number}", "Voorbeeld"), marc)
    with register.read() as session:
        kinds = [hit.kind for hit in search.find(session, "voorbeeld")]
    assert (kinds.count("mentee"), kinds.count("mentor"), kinds.count("duo")) == (6, 1, 6)


def test_the_index_can_be_made_again_from_the_register(register: Register) -> None:
    mina = register.mentee("Mina", "Voorbeeld")
    duo_of(register, mina, register.mentor("Marc", "Testmans"))
    before = names(register, "mina")
    with register.write() as session:
        raw(session).exec_driver_sql("DELETE FROM search_entry")
        assert search.find(session, "mina") == ()
        search.rebuild(session)
    assert names(register, "mina") == before
    change(register, mina, first_name="Ayla")
    assert names(register, "mina") == []


def test_both_databases_are_asked_the_same_from_one_declaration() -> None:
    kinds = ["mentee", "duo"]
    text = index.matching("sqlite", kinds, 6)
    assert text.count("MATCH") == text.count("UNION ALL") + 1 == len(kinds)
    assert index.asked("sqlite", ["  m", 'v"r']) == '"  m" AND "v""r"'
    text = index.matching("postgresql", kinds, 6)
    assert text.count("LIKE ALL") == len(kinds)
    assert "search_mentee" not in text
    assert index.asked("postgresql", ["  m", "50%"]) == ["%  m%", "%50\\%%"]
