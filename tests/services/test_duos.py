"""Confirm, activate, end, reopen, rematch."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Decision, Duo, Mentee, Mentor, Person, User
from l2w_desktop.services import duo_refusals, duos
from tests.registers import TODAY

D = dt.date
START = D(2026, 11, 30)


def _confirm(register, mentee, mentor, **options):
    with register.write() as session:
        return duos.confirm(
            session,
            session.get(Mentee, mentee),
            session.get(Mentor, mentor),
            start_on=options.pop("start_on", START),
            today=TODAY,
            **options,
        )


def _do(register, step, duo_id, **options):
    with register.write() as session:
        return step(session, session.get(Duo, duo_id), today=TODAY, **options)


def _status(register, model, row_id):
    with register.read() as session:
        return session.get(model, row_id).status


def test_confirming_moves_both_people_and_plans_the_end(register):
    mentee, mentor = register.mentee(), register.mentor()
    row = _confirm(register, mentee, mentor)
    assert row.status == "AANVAARD_DOOR_BEIDEN"
    assert row.planned_end_on == D(2027, 2, 28)
    assert row.number.startswith("GENT-7K-")
    assert (row.mentee.name, row.mentor.name) == ("Mina Voorbeeld", "Marc Testmans")
    assert row.missing == ("COACH", "AGREEMENT_SIGNED", "INFORMATION_NOTE", "INSURANCE")
    assert _status(register, Mentee, mentee) == "IN_DUO"
    assert _status(register, Mentor, mentor) == "BEZET"


def test_the_explanation_of_the_moment_is_stored_with_the_decision(register):
    row = _confirm(register, register.mentee(), register.mentor())
    with register.read() as session:
        decision = session.scalars(sa.select(Decision)).one()
    assert decision.duo_id == row.id
    assert decision.snapshot["total"] == 9000 + 500
    assert {part["code"] for part in decision.snapshot["parts"]} >= {"sector", "language"}


def test_a_blocked_pair_is_refused_with_all_its_codes_and_changes_nothing(register):
    mentee = register.mentee(languages={"ar": "C2"}, slots=("za-vm",))
    mentor = register.mentor()
    with pytest.raises(duo_refusals.PairBlocked) as caught:
        _confirm(register, mentee, mentor)
    assert caught.value.values["blocked"] == ["LANGUAGE", "SLOTS"]
    assert _status(register, Mentee, mentee) == "KLAAR_VOOR_MATCH"


def test_a_reason_passes_a_rule_of_taste_and_is_kept(register):
    mentee, mentor = register.mentee(slots=("za-vm",)), register.mentor()
    _confirm(register, mentee, mentor, override="Zij kennen elkaar al")
    with register.read() as session:
        assert session.scalars(sa.select(Decision.override)).one() == "Zij kennen elkaar al"


def test_no_reason_passes_a_full_mentor(register):
    mentor = register.mentor(capacity=1)
    _confirm(register, register.mentee("A"), mentor)
    with pytest.raises(duo_refusals.PairBlocked) as caught:
        _confirm(register, register.mentee("B"), mentor, override="toch")
    assert caught.value.values["blocked"] == ["CAPACITY"]


def test_no_reason_passes_somebody_who_is_not_available(register):
    mentor = register.mentor(status="PAUZE")
    with pytest.raises(duo_refusals.PairBlocked):
        _confirm(register, register.mentee(), mentor, override="toch")


def test_a_mentor_with_two_places_stays_available_after_the_first(register):
    mentor = register.mentor(capacity=2)
    _confirm(register, register.mentee("A"), mentor)
    assert _status(register, Mentor, mentor) == "BESCHIKBAAR"
    _confirm(register, register.mentee("B"), mentor)
    assert _status(register, Mentor, mentor) == "BEZET"


def _complete(register, mentor):
    register.programme(policy_from_on=D(2026, 1, 1), policy_to_on=D(2027, 12, 31))
    with register.write() as session:
        session.get(Mentor, mentor).note_received_on = D(2026, 11, 20)
        return session.scalars(sa.select(User)).one()


def test_a_duo_starts_only_with_all_its_papers(register):
    mentor = register.mentor()
    row = _confirm(register, register.mentee(), mentor)
    with pytest.raises(duo_refusals.PapersMissing) as caught:
        _do(register, duos.activate, row.id)
    assert "COACH" in caught.value.values["missing"]
    coach = _complete(register, mentor)
    with register.write() as session:
        session.get(Duo, row.id).coach_id = coach.id
    started = _do(register, duos.activate, row.id, signed_on=TODAY)
    assert (started.status, started.missing) == ("ACTIEF", ())


def test_a_programme_with_a_training_gate_asks_for_the_training(founded):
    register = founded("mentoring-naar-werk")
    row = _confirm(register, register.mentee(), register.mentor())
    assert "TRAINING" in row.missing


def test_an_insurance_that_ended_before_the_start_does_not_count(register):
    mentor = register.mentor()
    _complete(register, mentor)
    register.programme(policy_to_on=D(2026, 11, 29))
    row = _confirm(register, register.mentee(), mentor)
    assert "INSURANCE" in row.missing


def test_an_override_starts_the_duo_and_keeps_the_reason(register):
    row = _confirm(register, register.mentee(), register.mentor())
    assert _do(register, duos.activate, row.id, override="papieren volgen").status == "ACTIEF"


@pytest.mark.parametrize(
    ("on", "reason", "status"),
    [
        (D(2026, 11, 20), "GEEN_CONTACT", "VROEGTIJDIG_GESTOPT"),
        (D(2026, 11, 20), "WERK_GEVONDEN", "AFGEROND"),
        (D(2026, 11, 20), "OPLEIDING_GESTART", "AFGEROND"),
        (D(2026, 11, 20), "DOEL_BEREIKT", "AFGEROND"),
    ],
)
def test_an_early_end_is_early_only_for_a_bad_reason(register, on, reason, status):
    mentee, mentor = register.mentee(), register.mentor()
    row = _confirm(register, mentee, mentor, start_on=D(2026, 10, 1))
    ended = _do(register, duos.end, row.id, on=on, reason=reason)
    assert ended.status == status
    assert _status(register, Mentee, mentee) == "NAZORG"
    assert _status(register, Mentor, mentor) == "BESCHIKBAAR"


def test_an_end_at_or_after_the_planned_end_is_completed(register):
    row = _confirm(register, register.mentee(), register.mentor(), start_on=D(2026, 8, 22))
    assert row.planned_end_on == TODAY
    assert _do(register, duos.end, row.id, on=TODAY, reason="GEEN_KLIK").status == "AFGEROND"


def test_an_end_before_the_start_is_refused(register):
    row = _confirm(register, register.mentee(), register.mentor(), start_on=D(2026, 11, 1))
    with pytest.raises(duo_refusals.WrongDay):
        _do(register, duos.end, row.id, on=D(2026, 10, 31), reason="ANDERE")


def test_reopening_brings_everything_back(register):
    mentee, mentor = register.mentee(), register.mentor()
    row = _confirm(register, mentee, mentor, start_on=D(2026, 10, 1))
    _do(register, duos.activate, row.id, override="test")
    _do(register, duos.end, row.id, on=TODAY, reason="ANDERE")
    again = _do(register, duos.reopen, row.id)
    assert (again.status, again.ended_on, again.end_reason) == ("ACTIEF", None, None)
    assert _status(register, Mentee, mentee) == "IN_DUO"
    assert _status(register, Mentor, mentor) == "BEZET"


def test_reopening_is_refused_when_the_mentor_has_another_duo(register):
    mentor = register.mentor()
    row = _confirm(register, register.mentee("A"), mentor, start_on=D(2026, 10, 1))
    _do(register, duos.end, row.id, on=TODAY, reason="ANDERE")
    _confirm(register, register.mentee("B"), mentor)
    with pytest.raises(duo_refusals.NoPlace):
        _do(register, duos.reopen, row.id)


def test_a_rematch_bars_the_pair_and_links_the_next_duo(register):
    mentee, mentor, other = register.mentee(), register.mentor(), register.mentor("Nel")
    row = _confirm(register, mentee, mentor, start_on=D(2026, 10, 1))
    _do(register, duos.end, row.id, on=TODAY, reason="TIJD_MENTOR")
    _do(register, duos.rematch, row.id)
    assert _status(register, Mentee, mentee) == "KLAAR_VOOR_MATCH"
    with pytest.raises(duo_refusals.PairBlocked) as caught:
        _confirm(register, mentee, mentor, override="toch")
    assert "NEVER_AGAIN" in caught.value.values["blocked"]
    second = _confirm(register, mentee, other)
    with register.read() as session:
        assert session.get(Duo, second.id).previous_duo_id == row.id


def test_a_running_duo_cannot_be_rematched(register):
    row = _confirm(register, register.mentee(), register.mentor())
    with pytest.raises(duo_refusals.WrongDuoState):
        _do(register, duos.rematch, row.id)


def test_a_pair_that_ended_badly_stays_barred_for_a_new_file_of_the_same_person(register):
    mentee, mentor = register.mentee(), register.mentor()
    row = _confirm(register, mentee, mentor, start_on=D(2026, 10, 1))
    _do(register, duos.end, row.id, on=TODAY, reason="GEEN_KLIK")
    with register.write() as session:
        person = session.get(Mentee, mentee).person_id
        again = Mentee(
            person_id=person, number="X", status="KLAAR_VOOR_MATCH", sectors=("ict.dev",)
        )
        session.add(again)
    with pytest.raises(duo_refusals.PairBlocked) as caught:
        _confirm(register, again.id, mentor)
    assert "NEVER_AGAIN" in caught.value.values["blocked"]


def test_a_person_is_never_matched_with_themself(register):
    mentee = register.mentee()
    with register.write() as session:
        person = session.get(Person, session.get(Mentee, mentee).person_id)
        mentor = Mentor(person_id=person.id, number="Y", status="BESCHIKBAAR", slots=("ma-av",))
        session.add(mentor)
    with pytest.raises(duo_refusals.PairBlocked) as caught:
        _confirm(register, mentee, mentor.id, override="toch")
    assert "SAME_PERSON" in caught.value.values["blocked"]
