"""Follow-ups: planned when a duo ends, asked in their window, recorded with work at level."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Duo, Education, FollowUp, Mentee, Mentor
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import duos, follow_ups
from l2w_desktop.services.follow_ups import FollowUpRow, Measured, at_level
from l2w_desktop.services.today import Task, today_page
from tests.registers import TODAY, Register

START = dt.date(2026, 8, 1)
END = dt.date(2026, 11, 20)


def ended(register: Register, on: dt.date = END, **mentee: object) -> str:
    """Return the id of a duo that ended on a day."""
    mentee_id, mentor_id = register.mentee(**mentee), register.mentor()
    with register.write() as session:
        row = duos.confirm(
            session, session.get_one(Mentee, mentee_id), session.get_one(Mentor, mentor_id),
            start_on=START, today=TODAY,
        )  # fmt: skip
    end(register, row.id, on)
    return row.id


def end(register: Register, duo_id: str, on: dt.date) -> None:
    with register.write() as session:
        duo = session.get_one(Duo, duo_id)
        duos.end(session, duo, on=on, reason="PERIODE_AFGELOPEN", today=max(on, TODAY))


def rows(register: Register, duo_id: str, today: dt.date = TODAY) -> tuple[FollowUpRow, ...]:
    with register.read() as session:
        return follow_ups.of_duo(session, duo_id, today)


def due(register: Register, today: dt.date) -> list[str]:
    with register.read() as session:
        return [found.row.moment for found in follow_ups.due(session, today)]


def record(register: Register, row: FollowUpRow, measured: Measured) -> FollowUpRow:
    with register.write() as session:
        follow_up = session.get_one(FollowUp, row.id)
        return follow_ups.record(session, follow_up, measured, today=TODAY)


def tasks(register: Register, today: dt.date) -> list[Task]:
    with register.read() as session:
        return [task for task in today_page(session, today).tasks if task.kind == "follow_up"]


@pytest.mark.parametrize(
    ("isced", "isco", "expected"),
    [
        (6, 9, "NO"), (6, 3, "PARTLY"), (6, 2, "YES"),  # the vectors of the domain
        (8, 1, "YES"), (7, 4, "NO"), (5, 3, "YES"), (5, 8, "PARTLY"), (5, 9, "NO"),
        (4, 7, "YES"), (3, 9, "PARTLY"), (2, 5, "YES"), (1, 9, "YES"), (0, 2, "YES"),
        (None, 2, "UNKNOWN"), (6, None, "UNKNOWN"), (6, 0, "UNKNOWN"),
    ],
)  # fmt: skip
def test_a_job_is_compared_with_the_education(
    isced: int | None, isco: int | None, expected: str
) -> None:
    assert at_level(isced, isco) == expected


def test_every_outcome_belongs_to_one_group_of_the_evaluation() -> None:
    groups = {choice.details["outcome"] for choice in code_list("follow_up_outcome")}
    assert groups == {"work", "internship", "training", "searching", "inactive", "unknown"}


def test_the_end_of_a_duo_plans_four_follow_ups(register: Register) -> None:
    found = rows(register, ended(register, dt.date(2026, 11, 20)))
    assert [(row.moment, row.due_on, row.state) for row in found] == [
        ("END", dt.date(2026, 11, 20), "due"),
        ("M3", dt.date(2027, 2, 20), "planned"),
        ("M6", dt.date(2027, 5, 20), "planned"),
        ("M12", dt.date(2027, 11, 20), "planned"),
    ]


def test_months_after_the_end_stop_at_the_end_of_a_month(register: Register) -> None:
    found = rows(register, ended(register, dt.date(2026, 8, 31)))
    assert [row.due_on.isoformat() for row in found] == [
        "2026-08-31", "2026-11-30", "2027-02-28", "2027-08-31"
    ]  # fmt: skip


def test_a_follow_up_is_asked_from_two_weeks_before_until_six_weeks_after(
    register: Register,
) -> None:
    ended(register)  # after three months: 20 February
    assert "M3" not in due(register, dt.date(2027, 2, 5))
    assert due(register, dt.date(2027, 2, 6)) == ["M3"]
    assert due(register, dt.date(2027, 4, 3)) == ["M3"]
    assert due(register, dt.date(2027, 4, 4)) == []


def test_a_missed_follow_up_can_still_be_recorded(register: Register) -> None:
    duo_id = ended(register, dt.date(2026, 8, 20))
    first = rows(register, duo_id)[0]
    assert first.state == "missed"
    made = record(register, first, Measured(TODAY, "ZOEKT"))
    assert (made.state, made.measured.outcome) == ("done", "ZOEKT")


def test_reopening_a_duo_calls_its_open_follow_ups_off(register: Register) -> None:
    duo_id = ended(register)
    with register.write() as session:
        duos.reopen(session, session.get_one(Duo, duo_id), today=TODAY)
    assert rows(register, duo_id) == ()
    assert due(register, TODAY) == []
    with register.read() as session:
        kept = session.scalars(sa.select(FollowUp)).all()
    assert [row.is_archived for row in kept] == [True] * 4


def test_what_was_measured_stays_when_a_duo_goes_on_and_ends_again(register: Register) -> None:
    duo_id = ended(register, dt.date(2026, 10, 1))
    record(register, rows(register, duo_id)[0], Measured(dt.date(2026, 10, 2), "ZOEKT"))
    with register.write() as session:
        duos.reopen(session, session.get_one(Duo, duo_id), today=TODAY)
    end(register, duo_id, END)
    found = rows(register, duo_id)
    assert [(row.moment, row.state) for row in found] == [
        ("END", "done"), ("END", "due"), ("M3", "planned"), ("M6", "planned"), ("M12", "planned")
    ]  # fmt: skip


def test_a_mentee_in_a_new_duo_is_not_asked_about_the_old_one(register: Register) -> None:
    duo_id = ended(register)
    other = register.mentor("Nele", "Testmans")
    with register.write() as session:
        row = duos.rematch(session, session.get_one(Duo, duo_id), today=TODAY)
    assert due(register, TODAY) == ["END"]
    with register.write() as session:
        duos.confirm(
            session, session.get_one(Mentee, row.mentee.id), session.get_one(Mentor, other),
            start_on=TODAY, today=TODAY,
        )  # fmt: skip
    assert due(register, TODAY) == []


def test_work_is_recorded_with_the_education_of_that_day(register: Register) -> None:
    duo_id = ended(register)
    work = Measured(
        TODAY, "WERK", found_through="MENTOR", contract="CDD", contract_months=6,
        sector="ict.dev", isco_major="3",
    )  # fmt: skip
    made = record(register, rows(register, duo_id)[0], work)
    assert (made.isced, made.measured.at_level) == (7, "PARTLY")
    with register.write() as session:
        session.scalars(sa.select(Education)).first().diploma = "LO"
        for row in session.scalars(sa.select(Education)):
            row.diploma, row.level = "LO", 1
    again = rows(register, duo_id)[0]
    assert (again.isced, again.measured) == (7, made.measured)


def test_an_outcome_without_a_job_keeps_no_job(register: Register) -> None:
    row = rows(register, ended(register))[0]
    record(register, row, Measured(TODAY, "WERK", contract="CDI", isco_major="2"))
    made = record(register, row, Measured(TODAY, "OPLEIDING", contract="CDI", isco_major="2"))
    assert made.measured == Measured(TODAY, "OPLEIDING")


def test_another_judgement_needs_a_reason(register: Register) -> None:
    row = rows(register, ended(register))[0]
    with pytest.raises(follow_ups.ReasonNeeded):
        record(register, row, Measured(TODAY, "WERK", isco_major="3", at_level="YES"))
    asked = Measured(
        TODAY, "WERK", isco_major="3", at_level="YES", at_level_reason="Leidt een ploeg"
    )
    made = record(register, row, asked)
    assert (made.measured.at_level, made.measured.at_level_reason) == ("YES", "Leidt een ploeg")


def test_a_reason_for_the_computed_judgement_is_not_kept(register: Register) -> None:
    row = rows(register, ended(register))[0]
    asked = Measured(TODAY, "WERK", isco_major="2", at_level="YES", at_level_reason="Zeker")
    assert record(register, row, asked).measured.at_level_reason is None


@pytest.mark.parametrize("day", [dt.date(2026, 11, 19), dt.date(2026, 11, 23)])
def test_a_measurement_lies_between_the_end_and_today(register: Register, day: dt.date) -> None:
    row = rows(register, ended(register))[0]
    with pytest.raises(follow_ups.NotMeasuredThen):
        record(register, row, Measured(day, "ZOEKT"))


def test_an_unknown_code_is_refused(register: Register) -> None:
    row = rows(register, ended(register))[0]
    with pytest.raises(follow_ups.UnknownOutcome):
        record(register, row, Measured(TODAY, "ASTRONAUT"))


def test_a_recording_can_be_taken_back(register: Register) -> None:
    row = rows(register, ended(register))[0]
    first = record(register, row, Measured(TODAY, "WERK", isco_major="2"))
    record(register, row, Measured(TODAY, "ZOEKT"))
    with register.write() as session:
        follow_ups.put_back(session, session.get_one(FollowUp, row.id), first.measured)
    assert rows(register, row.duo_id)[0].measured == first.measured
    with register.write() as session:
        follow_ups.put_back(session, session.get_one(FollowUp, row.id), None)
    assert rows(register, row.duo_id)[0] == row


def test_today_asks_for_a_follow_up_and_says_until_when(register: Register) -> None:
    duo_id = ended(register)
    (task,) = tasks(register, TODAY)
    assert task.title.nl == "Mina: opvolging bij het einde"
    assert task.target == duo_id
    assert (task.when.nl, task.urgency) == ("tot 1 jan 2027", "today")
    (task,) = tasks(register, dt.date(2026, 12, 25))
    assert (task.when.nl, task.urgency) == ("nog 7 dagen", "soon")
    (task,) = tasks(register, dt.date(2027, 2, 10))
    assert (task.title.en, task.when.en) == ("Mina: follow-up after 3 months", "on 20 Feb 2027")


def test_a_recorded_follow_up_leaves_the_worklist(register: Register) -> None:
    row = rows(register, ended(register))[0]
    assert len(tasks(register, TODAY)) == 1
    record(register, row, Measured(TODAY, "ONBEKEND"))
    assert tasks(register, TODAY) == []
