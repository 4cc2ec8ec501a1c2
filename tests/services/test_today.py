"""Each rule of the worklist puts its row there and takes it away again; the figures are counted."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import (
    Change,
    Duo,
    ImportedRow,
    Installation,
    Meeting,
    Mentee,
    Mentor,
    Package,
    Peer,
    Programme,
    User,
)
from l2w_desktop.services import duos, today
from l2w_desktop.services.today import badges, today_page
from tests.registers import TODAY, Register

DAY = dt.timedelta(days=1)


def page(register: Register):
    with register.read() as session:
        return today_page(session, TODAY)


def tasks(register: Register, *kinds: str):
    return [task for task in page(register).tasks if not kinds or task.kind in kinds]


def duo_of(register: Register, started: int, *met: int, status: str = "ACTIEF") -> str:
    """A duo that began ``started`` days ago and met so many days ago."""
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        row = duos.confirm(
            session, session.get(Mentee, mentee), session.get(Mentor, mentor),
            start_on=TODAY - started * DAY, today=TODAY,
        )  # fmt: skip
        session.get(Duo, row.id).status = status
        for days in met:
            session.add(
                Meeting(duo_id=row.id, met_on=TODAY - days * DAY, minutes=60, status="GEHOUDEN",
                        mode="FYSIEK")
            )  # fmt: skip
        return row.id


def peer(register: Register, role: str = "central") -> None:
    with register.write() as session:
        session.add(
            Peer(
                replica="C3NTRAAL2345", site_code="CENTRAAL", name="Centrale partner", role=role,
                sign_public="", age_public="", acknowledged={},
                added_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
            )
        )  # fmt: skip


def sent(register: Register, days_ago: int) -> None:
    with register.write() as session:
        session.add(
            Package(
                peer="C3NTRAAL2345", direction="out", file_name="a.l2w", changes=1, records=1,
                at=dt.datetime.combine(TODAY - days_ago * DAY, dt.time(12), dt.UTC), vector={},
                state="sent",
            )
        )  # fmt: skip


def test_a_new_register_asks_nothing(register):
    assert tasks(register) == []
    with register.read() as session:
        assert badges(session, TODAY) == today.Badges(0, 0, False)


def test_a_duo_under_the_norm_near_the_end_of_its_month_asks_a_meeting(register):
    duo = duo_of(register, 22, 5)  # its first month ends in seven days
    (task,) = tasks(register)
    assert (task.kind, task.target, task.urgency) == ("norm", duo, "soon")
    assert task.reason.nl == "1 van 2 ontmoetingen deze maand"
    assert task.when.nl == "nog 7 dagen"


def test_a_duo_under_the_norm_with_time_left_is_listed_but_asks_nothing(register):
    duo_of(register, 10, 3)
    assert tasks(register) == []
    assert len(page(register).under_norm) == 1


def test_a_duo_that_met_its_norm_asks_nothing(register):
    duo_of(register, 22, 5, 9)
    assert tasks(register) == []
    assert page(register).under_norm == ()


@pytest.mark.parametrize(("last", "is_asked"), [(20, False), (21, True)])
def test_a_duo_is_silent_after_three_weeks(register, last, is_asked):
    duo_of(register, 45, last)
    assert bool(tasks(register, "silent")) is is_asked


def test_a_silent_duo_asks_one_thing_only(register):
    duo_of(register, 28)  # near the end of its month as well
    (task,) = tasks(register)
    assert (task.kind, task.when.en) == ("silent", "silent for 28 days")


def test_a_cancelled_meeting_does_not_break_the_silence(register):
    duo = duo_of(register, 30, 25, 3)
    assert not tasks(register, "silent")
    with register.write() as session:
        last = session.scalars(
            sa.select(Meeting).where(Meeting.duo_id == duo).order_by(Meeting.met_on.desc())
        ).first()
        last.status = "GEANNULEERD"
    assert tasks(register, "silent")


def test_a_confirmed_duo_names_the_papers_that_miss(register):
    duo_of(register, -3, status="AANVAARD_DOOR_BEIDEN")
    (task,) = tasks(register)
    assert task.kind == "papers"
    assert "de getekende overeenkomst" in task.reason.nl
    assert task.urgency == "today"


def test_a_duo_whose_papers_are_complete_asks_to_be_started(register):
    duo = duo_of(register, 2, status="AANVAARD_DOOR_BEIDEN")
    with register.write() as session:
        row = session.get(Duo, duo)
        row.agreement_signed_on = TODAY
        row.coach_id = session.scalars(sa.select(User.id)).one()
        session.get(Mentor, row.mentor_id).note_received_on = TODAY
        session.scalars(sa.select(Programme)).one().policy_from_on = TODAY - 400 * DAY
    (task,) = tasks(register)
    assert (task.kind, task.urgency, task.target) == ("start", "soon", duo)


def test_doubtful_rows_are_one_task(register):
    with register.write() as session:
        for key in ("a", "b"):
            session.add(
                ImportedRow(kind="mentees", key=key, cells={}, state="doubtful", candidates=(),
                            read_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC))
            )  # fmt: skip
    (task,) = tasks(register)
    assert (task.kind, task.title.nl) == ("doubtful", "2 rijen zijn mogelijk dubbel")


def test_a_package_is_due_when_none_was_ever_sent(register):
    assert not tasks(register, "package")
    peer(register)
    (task,) = tasks(register, "package")
    assert task.reason.nl == "Er ging nog nooit een pakket"
    with register.read() as session:
        assert badges(session, TODAY).is_exchange_due


@pytest.mark.parametrize(("days", "is_due"), [(7, False), (8, True)])
def test_a_package_is_due_a_week_after_the_last_one(register, days, is_due):
    peer(register)
    sent(register, days)
    assert bool(tasks(register, "package")) is is_due


def test_no_package_is_due_when_the_partner_holds_everything(register):
    peer(register)
    with register.write() as session:
        last = session.scalar(sa.select(sa.func.max(Change.seq)))
        session.get(Peer, "C3NTRAAL2345").acknowledged = {"7K2345678ABC": last}
    assert not tasks(register, "package")


def test_a_package_is_never_due_to_another_site_or_from_the_centre(register):
    peer(register, role="site")
    assert not tasks(register, "package")
    with register.write() as session:
        session.get(Peer, "C3NTRAAL2345").role = "central"
        session.scalars(sa.select(Installation)).one().role = "central"
    assert not tasks(register, "package")


def test_the_most_urgent_comes_first(register):
    peer(register)
    duo_of(register, 22, 5)
    duo_of(register, 40)
    assert [task.kind for task in tasks(register)] == ["silent", "norm", "package"]


def test_the_figures_are_counted(register):
    duo_of(register, 22, 5, 9, 60)  # the last one lies before this month
    register.mentee("Wacht", registered_on=TODAY - 30 * DAY)
    register.mentee("Later", status="AANGEMELD", registered_on=TODAY - DAY)
    register.mentor("Vrij", capacity=3)
    found = page(register)
    assert (found.active.number, found.active.started, found.active.course[-1]) == (1, 0, 1)
    assert (found.waiting.number, found.waiting.longest_days) == (1, 30)
    assert (found.met.held, found.met.wanted, found.met.percent) == (2, 2, 100)
    assert (found.room.mentors, found.room.of_mentors, found.room.places) == (1, 2, 3)
    assert [week.number for week in found.weeks] == [40, 41, 42, 43, 44, 45, 46, 47]
    assert found.weeks[-1].registered == 1


def test_a_norm_in_hours_counts_minutes(founded):
    register = founded("duo")
    duo_of(register, 25, 3)
    (task,) = tasks(register, "norm")
    assert task.reason.nl == "1 van 8 uur deze maand"
    assert page(register).met.unit == "minutes"
