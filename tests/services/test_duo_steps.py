"""Several duos at once, taking a confirmation back, coach and information note."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Decision, Duo, Meeting, Mentee, Mentor
from l2w_desktop.services import duo_gates, duo_refusals, duo_steps, duos, meetings
from tests.registers import TODAY


def _confirm_all(register, *pairs):
    with register.write() as session:
        return duo_steps.confirm_all(session, pairs, start_on=TODAY, today=TODAY)


def _duos(register):
    with register.read() as session:
        return list(session.scalars(sa.select(Duo)))


def _status(register, model, row_id):
    with register.read() as session:
        return session.get(model, row_id).status


def test_several_duos_are_confirmed_together(register):
    pairs = [(register.mentee(), register.mentor()) for _ in range(3)]
    made = _confirm_all(register, *pairs)
    assert [(row.mentee.id, row.mentor.id) for row in made] == pairs
    assert len(_duos(register)) == 3


def test_one_pair_that_no_longer_fits_stops_them_all_and_is_named(register):
    good = register.mentee(), register.mentor()
    away = register.mentee("Karim", "Denkbeeld"), register.mentor("Ria", "Proef", status="PAUZE")
    with pytest.raises(duo_steps.BoardChanged) as caught:
        _confirm_all(register, good, away)
    assert "Karim Denkbeeld & Ria Proef" in caught.value.in_("nl")
    assert "niet beschikbaar" in caught.value.in_("nl")
    assert _duos(register) == []


def test_two_mentees_for_one_place_are_refused(register):
    mentor = register.mentor()
    with pytest.raises(duo_steps.BoardChanged):
        _confirm_all(register, (register.mentee(), mentor), (register.mentee("Karim"), mentor))
    assert _duos(register) == []


def test_a_confirmation_taken_back_frees_both_and_keeps_the_decision(register):
    mentee, mentor = register.mentee(), register.mentor()
    (row,) = _confirm_all(register, (mentee, mentor))
    with register.write() as session:
        duo_steps.take_back_all(session, [row.id], today=TODAY)
    assert _duos(register)[0].is_archived
    assert _status(register, Mentee, mentee) == "KLAAR_VOOR_MATCH"
    assert _status(register, Mentor, mentor) == "BESCHIKBAAR"
    with register.read() as session:
        kinds = set(session.scalars(sa.select(Decision.kind)))
    assert kinds == {"CONFIRM", "TAKE_BACK"}
    assert len(_confirm_all(register, (mentee, mentor))) == 1, "the pair may still meet"


def test_a_duo_that_met_cannot_be_taken_back(register):
    (row,) = _confirm_all(register, (register.mentee(), register.mentor()))
    with register.write() as session:
        meetings.log(session, session.get(Duo, row.id), on=TODAY, minutes=60, today=TODAY)
    with pytest.raises(duo_refusals.TooLate), register.write() as session:
        duos.take_back(session, session.get(Duo, row.id), today=TODAY)
    assert not _duos(register)[0].is_archived
    with register.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Meeting)) == 1


def test_a_note_that_comes_tomorrow_is_refused(register):
    (row,) = _confirm_all(register, (register.mentee(), register.mentor()))
    with register.write() as session:
        duo = session.get(Duo, row.id)
        with pytest.raises(duo_steps.NoteInFuture):
            duo_steps.receive_note(session, duo, on=TODAY + dt.timedelta(days=1), today=TODAY)
        duo_steps.receive_note(session, duo, on=TODAY, today=TODAY)
        duo_steps.choose_coach(session, duo, "user-1")
        assert duo_gates.missing_papers(session, duo, TODAY) == ("AGREEMENT_SIGNED", "INSURANCE")
