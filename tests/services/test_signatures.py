"""Who signed a document when, and what follows: the agreement of a duo, the note of a mentor."""

import datetime as dt

import pytest

from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor
from l2w_desktop.services import duo_steps, duos, issued, lists, paper_sources, papers
from l2w_desktop.services.issued import Asked
from l2w_desktop.services.papers import About
from tests.registers import TODAY

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
D = dt.date


@pytest.fixture
def issue(register):
    def make(name: str, number: str = "GENT-7K-00900-2", **about: str) -> str:
        with register.write() as session:
            return papers.record_issue(
                session, number=number, name=name, version=1, lang="nl", sha256="0" * 64,
                pages=1, issued_at=NOW, about=About(**about),
            ).id  # fmt: skip

    return make


@pytest.fixture
def duo(register):
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        pair = session.get(Mentee, mentee), session.get(Mentor, mentor)
        return duos.confirm(session, *pair, start_on=TODAY, today=TODAY).id


def sign(register, document, *parties, on=TODAY):
    with register.write() as session:
        return papers.sign_all(session, document, parties, on, today=TODAY)


def stored(register, model, id_):
    with register.read() as session:
        return session.get(model, id_)


def test_an_agreement_is_signed_when_all_three_did(register, issue, duo):
    document = issue("agreement", duo_id=duo)
    sign(register, document, "mentee", on=D(2026, 11, 18))
    sign(register, document, "mentor", on=D(2026, 11, 20))
    assert stored(register, Duo, duo).agreement_signed_on is None
    sign(register, document, "organisation", on=D(2026, 11, 19))
    assert stored(register, Duo, duo).agreement_signed_on == D(2026, 11, 20)
    with register.read() as session:
        row = issued.one(session, document)
    assert row.awaited == ()
    assert [party for party, _ in row.signed] == ["mentee", "mentor", "organisation"]


def test_the_signature_under_the_note_is_the_proof_of_receipt(register, issue):
    mentor = register.mentor()
    document = issue("information-note", mentor_id=mentor)
    sign(register, document, "organisation")
    assert stored(register, Mentor, mentor).note_received_on is None
    sign(register, document, "mentor", on=D(2026, 11, 20))
    assert stored(register, Mentor, mentor).note_received_on == D(2026, 11, 20)


def test_a_signature_taken_back_leaves_everything_as_it_was(register, issue, duo):
    document = issue("agreement", duo_id=duo)
    before = sign(register, document, "mentee", "mentor", "organisation")
    with register.write() as session:
        papers.take_back(session, before)
    assert stored(register, Duo, duo).agreement_signed_on is None
    assert not stored(register, IssuedDocument, document).signed_on
    mentor = stored(register, Duo, duo).mentor_id
    note = issue("information-note", number="GENT-7K-00901-2", mentor_id=mentor)
    before = sign(register, note, "mentor")
    with register.write() as session:
        papers.take_back(session, before)
    assert stored(register, Mentor, mentor).note_received_on is None


def test_who_has_no_place_on_the_paper_does_not_sign_it(register, issue, duo):
    document = issue("agreement", duo_id=duo)
    with pytest.raises(papers.NotAParty) as refusal:
        sign(register, document, "leader")
    assert "mentee, mentor, organisatie" in refusal.value.in_("nl")


def test_nobody_signs_tomorrow(register, issue, duo):
    document = issue("agreement", duo_id=duo)
    with pytest.raises(papers.SignedInFuture):
        sign(register, document, "mentee", on=TODAY + dt.timedelta(days=1))
    assert not stored(register, IssuedDocument, document).signed_on


def test_what_is_told_when_a_duo_starts_stands_in_the_register_too(register, issue, duo):
    agreement = issue("agreement", duo_id=duo)
    mentor = stored(register, Duo, duo).mentor_id
    note = issue("information-note", number="GENT-7K-00901-2", mentor_id=mentor)
    with register.write() as session:
        row = session.get(Duo, duo)
        duo_steps.receive_note(session, row, on=D(2026, 11, 19), today=TODAY)
        duos.activate(
            session, row, today=TODAY, signed_on=D(2026, 11, 20), override="papieren volgen"
        )
    with register.read() as session:
        assert issued.one(session, agreement).awaited == ()
        assert issued.one(session, note).signed == (("mentor", D(2026, 11, 19)),)
        assert {d.status for d in lists.documents(session, lists.Query())} == {"SIGNED", "ISSUED"}


def test_the_register_is_filtered_by_name_number_kind_and_state(register, issue, duo):
    agreement = issue("agreement", number="GENT-7K-00900-2", duo_id=duo)
    blank = issue("intake-mentee", number="GENT-7K-00901-X")
    listed = issue("attendance-list", number="GENT-7K-00902-V", title="Taalcafé Élan")
    sign(register, listed, "leader")

    def found(**asked):
        with register.read() as session:
            rows = issued.documents(session, Asked(**asked))
            assert issued.count(session, Asked(**asked)) == len(rows)
            return {row.id for row in rows}

    assert found() == {agreement, blank, listed}
    assert found(text="voorb") == {agreement}
    assert found(text="testmans mina") == {agreement}
    assert found(text="00901-x") == {blank}
    assert found(text="taalcafé") == {listed}
    assert found(text="%") == set()
    assert found(names=("intake-mentee",)) == {blank}
    assert found(state="open") == {agreement}
    assert found(state="signed") == {listed}
    assert found(state="blank") == {blank}
    with register.read() as session:
        assert issued.counts(session) == {"": 3, "open": 1, "signed": 1, "blank": 1}
        assert issued.one(session, agreement).about == "Mina Voorbeeld & Marc Testmans"
        assert issued.one(session, blank).is_blank


def test_without_a_rate_for_the_day_no_note_promises_a_ceiling(register):
    with register.read() as session:
        assert paper_sources.note(session, None, TODAY).caps["FLAT_DAY"]
        with pytest.raises(paper_sources.NoRate) as refusal:
            paper_sources.note(session, None, D(2027, 1, 1))
    assert "01/01/2027" in refusal.value.in_("nl")
    register.programme(cost_scheme="NONE")
    with register.read() as session:
        assert paper_sources.note(session, None, D(2027, 1, 1)).rules.cost_scheme == "NONE"


def test_a_policy_that_ran_out_is_not_printed(register):
    register.programme(
        policy_insurer="Verzonnen", policy_number="000.001", policy_to_on=D(2026, 11, 21)
    )
    with register.read() as session:
        assert paper_sources.note(session, None, D(2026, 11, 21)).rules.insurer == "Verzonnen"
        assert paper_sources.note(session, None, TODAY).rules.insurer == ""
