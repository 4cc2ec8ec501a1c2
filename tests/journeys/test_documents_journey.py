"""Every document from the register to paper: previewed, issued, blank or about somebody."""

import datetime as dt
import hashlib
from pathlib import Path

import pytest
from pypdf import PdfReader

from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.errors import NotYet
from l2w_desktop.journeys import documents
from l2w_desktop.journeys.paper_facts import BUILDERS, Stamp
from l2w_desktop.models import IssuedDocument, Mentee, Mentor
from l2w_desktop.services import duos, issued, lookup, papers, restrictions
from l2w_desktop.services.issued import Asked
from tests.registers import TODAY, Register

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
WHEN = {"today": TODAY, "now": NOW, "lang": "nl"}


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register.db")
    yield made
    made.engine.dispose()


@pytest.fixture
def people(register):
    """A duo with its mentee and mentor, as ids by kind of subject."""
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        pair = session.get(Mentee, mentee), session.get(Mentor, mentor)
        duo = duos.confirm(session, *pair, start_on=TODAY, today=TODAY).id
    return {"mentee": mentee, "mentor": mentor, "duo": duo, "title": "Taalcafé van dinsdag"}


def text_of(path: Path) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(path).pages).split())


def test_every_document_has_its_facts_and_its_parties():
    names = {document.name for document in DOCUMENTS}
    assert set(BUILDERS) == names
    assert set(papers.SIGNED_BY) == names
    assert {party for parties in papers.SIGNED_BY.values() for party in parties} == set(
        papers.PARTIES
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_a_document_is_issued_about_its_subject(document, register, people, tmp_path):
    path = tmp_path / "papier.pdf"
    subject = people[document.subject]
    made = documents.issue(register, document.name, [subject], path, **WHEN)
    assert made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert made.pages == len(PdfReader(path).pages)
    assert made.document_id in text_of(path)
    with register.read() as session:
        (row,) = issued.documents(session, Asked())
    assert (row.number, row.name, row.sha256) == (made.document_id, document.name, made.sha256)
    assert row.about or row.title == "Taalcafé van dinsdag"
    if document.subject != "title":
        assert row.about.split()[0] in text_of(path)


def test_no_document_leaves_about_somebody_under_restriction(register, people, tmp_path):
    with register.write() as session:
        person = session.get_one(Mentee, people["mentee"]).person_id
        restrictions.restrict(session, person, on=TODAY, reason="betwist adres")
    path = tmp_path / "papier.pdf"
    for name, subject in (("agreement", "duo"), ("intake-mentee", "mentee")):
        with pytest.raises(restrictions.UnderRestriction):
            documents.issue(register, name, [people[subject]], path, **WHEN)
        with pytest.raises(restrictions.UnderRestriction):
            documents.preview(register, name, [people[subject]], lang="nl", today=TODAY)
    assert not path.exists()
    documents.issue(register, "information-note", [people["mentor"]], path, **WHEN)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_a_blank_document_is_issued_about_nobody(document, register, people, tmp_path):
    path = tmp_path / "leeg.pdf"
    made = documents.issue(register, document.name, [], path, is_blank=True, **WHEN)
    assert "Voorbeeld" not in text_of(path).replace("Loket", "")
    with register.read() as session:
        (row,) = issued.documents(session, Asked(state="blank"))
    assert row.number == made.document_id


def test_a_preview_records_nothing_and_has_no_number_yet(register, people, tmp_path):
    pdf = documents.preview(
        register, "information-note", [people["mentor"]], lang="nl", today=TODAY
    )
    path = tmp_path / "concept.pdf"
    path.write_bytes(pdf)
    assert "CONCEPT" in text_of(path)
    with register.read() as session:
        assert issued.documents(session, Asked()) == []


def test_a_number_finds_its_subject_and_a_wrong_one_is_named(register, people, tmp_path):
    with register.read() as session:
        number = session.get(Mentor, people["mentor"]).number
    documents.issue(register, "information-note", [number], tmp_path / "a.pdf", **WHEN)
    with pytest.raises(lookup.NotFound):
        documents.issue(register, "information-note", ["GENT-ZZ-1"], tmp_path / "b.pdf", **WHEN)
    assert not (tmp_path / "b.pdf").exists()


def test_without_a_subject_it_asks_for_one(register, tmp_path):
    with pytest.raises(documents.SubjectNeeded) as refusal:
        documents.issue(register, "agreement", [], tmp_path / "a.pdf", **WHEN)
    assert "vraag het leeg" in refusal.value.in_("nl")


def test_an_unknown_document_is_not_there_yet(register, tmp_path):
    with pytest.raises(NotYet):
        documents.issue(register, "kpi-poster", [], tmp_path / "a.pdf", **WHEN)


def test_an_attendance_list_names_who_registered_and_no_more(register, people, tmp_path):
    guest = register.mentor("Ann", "Model", employer="Labo Proef", nationality="SY")
    path = tmp_path / "lijst.pdf"
    subjects = ["Taalcafé", people["mentee"], guest]
    documents.issue(register, "attendance-list", subjects, path, **WHEN)
    text = text_of(path)
    for words in ("Taalcafé", "Mina Voorbeeld", "Ann Model", "Labo Proef"):
        assert words in text
    assert "Syr" not in text
    with pytest.raises(lookup.NotFound):
        documents.issue(register, "attendance-list", ["X", people["duo"]], path, **WHEN)


def test_the_filled_intake_form_holds_what_the_file_holds(register, tmp_path):
    mentee = register.mentee(
        "Ona", "Voorbeeld", languages={"am": "C2"}, vdab_ref="V-77", max_km=45,
        goals=("Een job in de bouw",),
    )  # fmt: skip
    path = tmp_path / "intake.pdf"
    documents.issue(register, "intake-mentee", [mentee], path, **WHEN)
    text = text_of(path)
    for words in ("Ona", "Amhaars", "V-77", "45", "Een job in de bouw", "Master"):
        assert words in text


def test_a_file_that_cannot_be_written_leaves_no_line_in_the_register(register, people, tmp_path):
    blocked = tmp_path / "map.pdf"
    blocked.mkdir()
    with pytest.raises(Exception, match="map"):
        documents.issue(register, "agreement", [people["duo"]], blocked, **WHEN)
    with register.read() as session:
        assert session.query(IssuedDocument).count() == 0


def test_facts_are_frozen_and_carry_the_stamp(register, people):
    stamp = Stamp("GENT-7K-00001-2", 1, TODAY)
    for document in DOCUMENTS:
        with register.read() as session:
            facts, _ = BUILDERS[document.name](session, (people[document.subject],), stamp)
        assert isinstance(facts, document.facts)
        assert (facts.document_id, facts.printed_on) == (stamp.number, TODAY)
        with pytest.raises(AttributeError):
            facts.version = 2
