"""Templates: what a lawyer may edit, and what the program says when an edit cannot work."""

import re
import tomllib

import pytest

from l2w_desktop import resources
from l2w_desktop.documents import (
    DOCUMENTS,
    agreement,
    attendance_list,
    information_note,
    intake_mentee,
    template,
)
from l2w_desktop.texts import LANGS
from tests.documents import papers_of_tests as papers

PLACE = re.compile(r"\{(\w+)\}")


def leaves(node):
    if isinstance(node, dict) and "nl" in node:
        yield node
    elif isinstance(node, dict):
        for child in node.values():
            yield from leaves(child)
    elif isinstance(node, list):
        for child in node:
            yield from leaves(child)


@pytest.fixture(params=sorted({document.template for document in DOCUMENTS}))
def name(request):
    return request.param


@pytest.fixture
def shipped(name):
    return list(leaves(template.load(name)))


def wording(tmp_path, monkeypatch, toml, **values):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "draft.toml").write_text(toml, "utf-8")
    monkeypatch.setattr(template, "resource", lambda *parts: tmp_path.joinpath(*parts))
    return template.Wording("draft", "nl", values)


def test_every_text_stands_in_both_languages_with_the_same_places(shipped):
    assert len(shipped) > 20
    for text in shipped:
        assert set(text) == set(LANGS)
        assert set(PLACE.findall(text["nl"])) == set(PLACE.findall(text["en"])), text


def test_a_dutch_sentence_has_at_most_fifteen_words(shipped):
    for text in shipped:
        for sentence in re.split(r"(?<=[.?!])\s", text["nl"]):
            assert len(sentence.split()) <= 15, sentence


def test_no_stiff_or_informal_word_is_used(shipped):
    stiff = r"\b(gelieve|dient te|inzake|betreffende|teneinde|jij|jouw|je)\b"
    assert not [text for text in shipped if re.search(stiff, text["nl"], re.IGNORECASE)]


def test_every_place_of_the_template_is_known(shipped, name, ordinary):
    known = {
        "agreement": agreement.values(ordinary, "nl"),
        "information-note": information_note.values(papers.NOTE, "nl"),
        "intake-mentee": intake_mentee.values(papers.INTAKE),
        "attendance-list": attendance_list.values(papers.LIST, "nl"),
    }[name]
    assert {place for text in shipped for place in PLACE.findall(text["nl"])} <= set(known)


def test_the_first_variant_with_all_its_values_is_chosen(tmp_path, monkeypatch):
    toml = 'x = [{nl = "polis {policy}", en = ""}, {nl = "vraag de coach", en = ""}]'
    assert wording(tmp_path, monkeypatch, toml, policy="").word("x") == "vraag de coach"


def test_what_stands_inside_a_value_is_never_a_place(tmp_path, monkeypatch):
    words = wording(tmp_path, monkeypatch, 'x = {nl = "{a}, {b}", en = ""}', a="{b}", b="Tom")
    assert words.word("x") == "{b}, Tom"


def test_a_place_that_does_not_exist_is_named(tmp_path, monkeypatch):
    words = wording(tmp_path, monkeypatch, 'x = {nl = "dag {naam}", en = ""}')
    with pytest.raises(template.TemplateBroken, match="naam") as refusal:
        words.word("x")
    assert "‘naam’ is geen bekende plaats" in refusal.value.in_("nl")


def test_a_missing_part_is_named(tmp_path, monkeypatch):
    with pytest.raises(template.TemplateBroken, match=re.escape("goals.heading")):
        wording(tmp_path, monkeypatch, "[goals]").word("goals", "heading")


def test_a_text_without_dutch_is_refused(tmp_path, monkeypatch):
    with pytest.raises(template.TemplateBroken, match="lacks ‘nl’"):
        wording(tmp_path, monkeypatch, 'x = {en = "only"}').word("x")


def test_a_file_that_is_no_toml_is_refused_by_name(tmp_path, monkeypatch):
    with pytest.raises(template.TemplateBroken, match=re.escape("draft.toml")):
        wording(tmp_path, monkeypatch, "x = {nl =")


def test_every_shipped_template_can_be_read():
    files = list(resources.resource("templates").glob("*.toml"))
    assert files
    for file in files:
        assert tomllib.loads(file.read_text("utf-8"))["version"] >= 1
