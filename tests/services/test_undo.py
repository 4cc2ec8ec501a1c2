"""Taking back steps on a real register: earlier values, the bin, and what stands in the way."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.journal import chain, merge
from l2w_desktop.journal.access import raw
from l2w_desktop.models import Mentee, Person
from l2w_desktop.models.changes import Change
from l2w_desktop.services import intake, undo
from l2w_desktop.services.undo import History, Overtaken
from tests.registers import TODAY, Register


def act(register: Register, fn) -> undo.Step | None:
    """Do something as one action and return its step."""
    with register.write() as session:
        fn(session)
    with register.read() as reading:
        return undo.step(reading, undo.written(session))


def person_of(register: Register, mentee: str) -> Person:
    with register.read() as session:
        return session.get(Person, session.get(Mentee, mentee).person_id)


def setting(mentee: str, **values):
    def fn(session):
        person = session.get(Person, session.get(Mentee, mentee).person_id)
        for name, value in values.items():
            setattr(person, name, value)

    return fn


def test_a_field_gets_its_earlier_value_and_the_journal_tells_both(register):
    mentee = register.mentee("Olena", "Voorbeeld")
    act(register, setting(mentee, phone="+32470000001"))
    step = act(register, setting(mentee, phone="+32470000002"))
    assert (step.title.nl, step.title.en) == ("gsm van Olena", "mobile phone of Olena")
    assert step.fields == (("person", "phone"),)
    back = act(register, lambda s: undo.apply(s, step))
    assert person_of(register, mentee).phone == "+32470000001"
    with register.read() as session:
        told = session.scalars(sa.select(Change.value).where(Change.grp == "phone")).all()
    assert len(told) == 3
    act(register, lambda s: undo.apply(s, back))
    assert person_of(register, mentee).phone == "+32470000002"


def test_a_first_value_goes_back_to_nothing(register):
    mentee = register.mentee("Olena", "Voorbeeld")
    step = act(register, setting(mentee, email="olena@example.org"))
    act(register, lambda s: undo.apply(s, step))
    person = person_of(register, mentee)
    assert (person.email, person.email_key) == (None, None)


def test_lists_and_dates_come_back_as_they_were(register):
    mentee = register.mentee("Olena", "Voorbeeld")

    def fn(session):
        values = {"mentee.sectors": ("fin.acc",), "mentee.slots": ()}
        intake.save(session, INTAKE_MENTEE, mentee, values, TODAY)
        session.get(Mentee, mentee).registered_on = dt.date(2025, 1, 2)

    step = act(register, fn)
    act(register, lambda s: undo.apply(s, step))
    with register.read() as session:
        row = session.get(Mentee, mentee)
        assert (row.sectors, row.registered_on) == (("ict.dev",), dt.date(2026, 11, 1))
        assert row.slots == ("ma-av", "di-av", "wo-av")


def test_a_new_file_goes_to_the_bin_and_comes_back(register):
    values = {"person.first_name": "Olena", "person.last_name": "Voorbeeld"}
    step = act(register, lambda s: intake.save(s, INTAKE_MENTEE, None, values, TODAY))
    assert step.title.nl == "dossier van Olena"
    back = act(register, lambda s: undo.apply(s, step))
    with register.read() as session:
        assert [m.is_archived for m in session.scalars(sa.select(Mentee))] == [True]
        assert [p.is_archived for p in session.scalars(sa.select(Person))] == [True]
    act(register, lambda s: undo.apply(s, back))
    with register.read() as session:
        assert not any(p.is_archived for p in session.scalars(sa.select(Person)))


def test_what_somebody_else_changed_since_is_not_overwritten(register):
    mentee = register.mentee("Olena", "Voorbeeld")
    step = act(register, setting(mentee, phone="+32470000001"))
    _change_elsewhere(register, mentee, "+32470000009")
    with pytest.raises(Overtaken) as refused:
        act(register, lambda s: undo.apply(s, step))
    assert "Gsm van Olena is intussen opnieuw gewijzigd" in refused.value.in_("nl")
    assert person_of(register, mentee).phone == "+32470000009"


def _change_elsewhere(register: Register, mentee: str, phone: str) -> None:
    """Read in a package with one change of another installation on top of ours."""
    with register.write() as session:
        connection = raw(session)
        person = session.get(Mentee, mentee).person_id
        head = max(
            (e for e in chain.of_rows(connection, [person]) if e.grp == "phone"),
            key=lambda e: e.seq,
        )
        value = f'{{"phone":"{phone}"}}'
        draft = chain.Draft(head.wall + 5, "person", person, "phone", person, head.name, value)
        salt = "00" * 16
        entry = chain.Entry(
            "7KOTHER5678A", 1, draft.wall, "user-9", *draft[1:6],
            chain.commitment(salt, value), "", value, salt,
        )  # fmt: skip
        merge.apply(connection, [entry._replace(hash=chain.digest("", entry))])


def test_fifty_steps_are_undone_and_done_again(register):
    mentee = register.mentee("Olena", "Voorbeeld")
    history = History()
    for n in range(60):
        history.add(act(register, setting(mentee, street=f"Straat {n}")))
    for _ in range(55):
        step = history.last
        reverse = act(register, lambda s, step=step: undo.apply(s, step))
        history.turn(step, reverse, is_undo=True)
    assert person_of(register, mentee).street == "Straat 4"
    for _ in range(55):
        step = history.next
        reverse = act(register, lambda s, step=step: undo.apply(s, step))
        history.turn(step, reverse, is_undo=False)
    assert person_of(register, mentee).street == "Straat 59"
    assert history.next is None


def test_a_new_action_forgets_what_was_undone(register):
    mentee = register.mentee("Olena", "Voorbeeld")
    history = History()
    history.add(act(register, setting(mentee, street="Straat 1")))
    step = history.last
    history.turn(step, act(register, lambda s: undo.apply(s, step)), is_undo=True)
    history.add(act(register, setting(mentee, street="Straat 2")))
    assert history.next is None
    assert [t.nl for t in history.titles] == ["straat en nummer van Olena"]


def test_settings_are_no_step(register):
    from l2w_desktop.models import Programme

    def fn(session):
        session.scalars(sa.select(Programme)).one().norm = 4

    assert act(register, fn) is None
