"""Logging and correcting meetings."""

import datetime as dt

import pytest

from l2w_desktop.journal.check import history
from l2w_desktop.models import Duo, Meeting, Mentee, Mentor
from l2w_desktop.services import duos, meetings
from tests.registers import TODAY

D = dt.date


@pytest.fixture
def duo(register):
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        row = duos.confirm(
            session,
            session.get(Mentee, mentee),
            session.get(Mentor, mentor),
            start_on=D(2026, 11, 1),
            today=TODAY,
        )
    return row.id


def _log(register, duo, on, minutes=60, **options):
    with register.write() as session:
        return meetings.log(
            session, session.get(Duo, duo), on=on, minutes=minutes, today=TODAY, **options
        )


def test_two_meetings_turn_the_month_green(register, duo):
    first = _log(register, duo, D(2026, 11, 5), topics=("cv", "NETWERK"))
    assert first.rhythm == meetings.Rhythm(1, 1, 2, "amber", "meetings", D(2026, 11, 30))
    assert first.meeting.topics == ("CV_BRIEF", "NETWERK")
    second = _log(register, duo, D(2026, 11, 12), mode="online")
    assert (second.rhythm.level, second.rhythm.held) == ("green", 2)
    assert second.rhythm.next_due_on == D(2026, 12, 31)


@pytest.mark.parametrize("day", [D(2026, 10, 31), D(2026, 11, 23)])
def test_a_day_before_the_start_or_after_today_is_refused(register, duo, day):
    with pytest.raises(meetings.MeetingOutsideDuo):
        _log(register, duo, day)


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_a_meeting_has_a_length(register, duo, minutes):
    with pytest.raises(meetings.WrongMinutes):
        _log(register, duo, D(2026, 11, 5), minutes)


def test_an_unknown_topic_is_refused_with_the_known_ones(register, duo):
    with pytest.raises(meetings.UnknownCode, match="LOOPBAANORIENTATIE"):
        _log(register, duo, D(2026, 11, 5), topics=("voetbal",))


def test_messages_and_cancelled_meetings_do_not_count(register, duo):
    _log(register, duo, D(2026, 11, 5), mode="BERICHT")
    last = _log(register, duo, D(2026, 11, 6), status="GEANNULEERD_MENTEE")
    assert last.rhythm.held == 0


def test_a_corrected_meeting_keeps_its_history(register, duo):
    logged = _log(register, duo, D(2026, 11, 5))
    with register.write() as session:
        meeting = session.get(Meeting, logged.meeting.id)
        fixed = meetings.correct(session, meeting, on=D(2026, 11, 6), minutes=90, today=TODAY)
    assert (fixed.meeting.on, fixed.meeting.minutes) == (D(2026, 11, 6), 90)
    with register.read() as session:
        assert len(meetings.of_duo(session, duo)) == 1
        told = history(session.connection(), logged.meeting.id)
        assert [entry.grp for entry in told].count("held") == 2


def test_a_meeting_in_the_bin_no_longer_counts(register, duo):
    logged = _log(register, duo, D(2026, 11, 5))
    with register.write() as session:
        meetings.archive(session, session.get(Meeting, logged.meeting.id))
    assert _log(register, duo, D(2026, 11, 7)).rhythm.held == 1


def test_a_late_report_of_an_ended_duo_is_still_logged(register, duo):
    with register.write() as session:
        duos.end(session, session.get(Duo, duo), on=D(2026, 11, 20), reason="ANDERE", today=TODAY)
    assert _log(register, duo, D(2026, 11, 19)).rhythm.next_due_on is None
    with pytest.raises(meetings.MeetingOutsideDuo):
        _log(register, duo, D(2026, 11, 21))
