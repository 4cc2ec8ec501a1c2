"""``document list``, ``make`` and ``sign`` on an installation of fictitious people."""

import datetime as dt

from pypdf import PdfReader

TODAY = dt.date.today()


def test_the_list_tells_what_can_be_made(site):
    rows = site.ok("document", "list")
    assert [row["name"] for row in rows] == [
        "agreement", "information-note", "intake-mentee", "attendance-list",
        "attendance-list-initials",
    ]  # fmt: skip
    assert all(row["title"] and row["version"] for row in rows)


def test_each_document_is_made_about_somebody_and_blank(site, tmp_path):
    mentee = site.ok("list", "mentees")[0]["number"]
    mentor = site.ok("list", "mentors")[0]["number"]
    asked = [
        ("intake-mentee", 2, mentee),
        ("intake-mentee", 2, "--blank"),
        ("agreement", 2, "--blank"),
        ("attendance-list", 1, "Taalcafé", mentee, mentor),
        ("attendance-list", 1),
        ("information-note", 1, mentor),
    ]
    numbers = set()
    for place, (name, pages, *rest) in enumerate(asked):
        path = tmp_path / f"{place}.pdf"
        made = site.ok("document", "make", name, *rest, "-o", path, "--lang", "en")
        assert made["pages"] == pages == len(PdfReader(path).pages)
        numbers.add(made["document_id"])
    assert len(numbers) == len(asked)
    assert {row["number"] for row in site.ok("list", "documents")} == numbers


def test_a_signed_note_is_received(site, tmp_path):
    mentor = site.ok("list", "mentors")[0]["number"]
    made = site.ok("document", "make", "information-note", mentor, "-o", tmp_path / "nota.pdf")
    told = site.ok("document", "sign", made["document_id"], "mentor", "--on", TODAY)
    assert told["awaited"] == ["organisation"]
    assert site.ok("show", mentor)["fields"]["note_received_on"] == str(TODAY)
    site.ok("document", "sign", made["document_id"], "organisation", "--on", TODAY)
    assert site.ok("list", "documents")[0]["status"] == "SIGNED"


def test_what_cannot_be_is_refused_in_a_sentence(site, tmp_path):
    out = ("-o", tmp_path / "x.pdf")
    assert site("document", "make", "agreement", *out).data["error"] == "SUBJECT_NEEDED"
    assert site("document", "make", "information-note", "GENT-1", *out).data["error"] == "NOT_FOUND"
    assert site("document", "make", "poster", *out).code == 2
    made = site.ok("document", "make", "intake-mentee", "--blank", *out)
    said = site("document", "sign", made["document_id"], "mentor", "--on", TODAY)
    assert (said.code, said.data["error"]) == (1, "NOT_A_PARTY")
