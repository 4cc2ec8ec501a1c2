"""What the matching screen is given: offers, hidden mentors, and no forbidden column."""

import sqlalchemy as sa

from l2w_desktop.services.duo_lists import counts, running
from l2w_desktop.services.lists import Query
from l2w_desktop.services.match_sheet import match_sheet, named, one_offer, review
from l2w_desktop.services.register import engaged
from tests.registers import TODAY


def test_offers_come_best_first_and_no_more_than_asked(register):
    mentee = register.mentee()
    poor = register.mentor(sectors=("care.nurse",))
    good = register.mentor()
    with register.read() as session:
        sheet = match_sheet(session, mentee, TODAY)
        one = match_sheet(session, mentee, TODAY, shown=1)
    assert [offer.id for offer in sheet.offers] == [good, poor]
    assert [offer.id for offer in one.offers] == [good]
    assert (one.mentors, one.fitting, sum(one.dropped.values())) == (2, 2, 0)


def test_a_mentee_who_does_not_wait_gets_no_offers_but_a_reason(register):
    mentee = register.mentee(status="IN_DUO")
    register.mentor()
    with register.read() as session:
        sheet = match_sheet(session, mentee, TODAY)
    assert sheet.offers == ()
    assert sheet.dropped == {"INACTIVE": 1}


def test_any_mentor_can_be_looked_at_with_the_rules_that_stand_in_the_way(register):
    mentee, mentor = register.mentee(), register.mentor(slots=("zo-vm",))
    with register.read() as session:
        assert one_offer(session, mentee, mentor, TODAY).explanation.codes == ("SLOTS",)


def test_the_review_tells_who_stays_alone_and_what_would_help(register):
    happy, alone = register.mentee(), register.mentee("Karim", "Denkbeeld", slots=("zo-vm",))
    mentor = register.mentor()
    with register.read() as session:
        found = review(session, TODAY)
    assert [(d.mentee_id, d.mentor_id) for d in found.duos] == [(happy, mentor)]
    assert [a.mentee_id for a in found.alone] == [alone]
    assert [near.rule for near in found.alone[0].helps] == ["SLOTS"]


def test_nationality_and_birth_are_never_asked_for_a_score(register):
    mentee = register.mentee(nationality="SY")
    register.mentor()
    asked: list[str] = []

    def spy(connection, cursor, statement, *rest):
        asked.append(statement)

    sa.event.listen(register.engine, "before_cursor_execute", spy)
    with register.read() as session:
        assert match_sheet(session, mentee, TODAY).offers
        assert review(session, TODAY).duos
    told = " ".join(asked)
    assert "person" in told
    assert "nationality" not in told
    assert "birth" not in told


def test_codes_of_every_kind_have_words():
    for kind, code in (("language", "nl"), ("sector", "ict.dev"), ("slot", "ma-av")):
        assert named(kind, code).nl != code


def test_an_empty_register_counts_nothing(register):
    with register.read() as session:
        found = counts(session)
        assert running(session, Query(statuses=engaged()), TODAY) == []
    assert (found.running, found.waiting, found.ended) == (0, 0, 0)
