"""The shipped code lists: complete, in both languages, and found by what people type."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from l2w_desktop.models.choices import Choice, CodeList, code_list
from l2w_desktop.models.folding import key
from l2w_desktop.models.skills import Schooling, SpokenLanguage
from l2w_desktop.resources import resource
from l2w_desktop.texts import Text

NAMES = sorted(path.stem for path in resource("codes").glob("*.csv"))
# lists of which an imported cell may hold several values, separated by commas
SEVERAL = ("sectors", "topics", "slots", "languages")


@pytest.mark.parametrize("name", NAMES)
def test_a_list_has_unique_codes_two_languages_and_existing_parents(name: str) -> None:
    codes = code_list(name)
    assert len(codes) > 0
    assert len(set(codes.codes)) == len(codes)
    for choice in codes:
        assert choice.label.nl.strip() == choice.label.nl != ""
        assert choice.label.en.strip() == choice.label.en != ""
        assert choice.parent in codes or choice.parent == "" or name == "slots"
        assert choice.sort > 0


@pytest.mark.parametrize("name", NAMES)
def test_each_code_and_each_label_finds_its_code(name: str) -> None:
    codes = code_list(name)
    labels: dict[str, set[str]] = {}
    for choice in codes:
        assert codes.find(choice.code) == choice.code
        assert codes.find(f" {choice.code.lower()} ") == choice.code
        for label in (choice.label.nl, choice.label.en):
            labels.setdefault(key(label), set()).add(choice.code)
    for label, found in labels.items():
        assert codes.find(label) in found


@pytest.mark.parametrize("name", NAMES)
def test_no_label_names_two_codes(name: str) -> None:
    codes = code_list(name)
    for words in ([c.label.nl for c in codes], [c.label.en for c in codes]):
        assert len({key(word) for word in words}) == len(words)


@pytest.mark.parametrize("name", NAMES)
def test_the_files_have_the_columns_of_every_list(name: str) -> None:
    with resource("codes", f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines, delimiter=";")
    assert header[:7] == ["code", "nl", "en", "parent", "sort", "valid_from", "valid_to"]
    assert {len(row) for row in rows} == {len(header)}


@pytest.mark.parametrize("name", SEVERAL)
def test_labels_of_lists_with_several_values_hold_no_separator(name: str) -> None:
    for choice in code_list(name):
        assert not set(",;|\n") & set(choice.label.nl + choice.label.en)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("sex", "V", "F"),
        ("sex", "Vrouw", "F"),
        ("sex", "male", "M"),
        ("countries", "Syrië", "SY"),
        ("countries", "syrie", "SY"),
        ("countries", "SYR", "SY"),
        ("countries", "Belg", "BE"),
        ("countries", "Marokkaanse", "MA"),
        ("countries", "Kosovo", "XK"),
        ("countries", "Palestina", "PS"),
        ("countries", "staatloos", "XXA"),
        ("languages", "Nederlands", "nl"),
        ("languages", "dari", "prs"),
        ("languages", "Riffijns", "rif"),
        ("languages", "Koerdisch (Kurmanji)", "kmr"),
        ("languages", "kurmanji", "kmr"),
        ("languages", "ara", "ar"),
        ("slots", "MA-AV", "ma-av"),
        ("slots", "zaterdag voormiddag", "za-vm"),
        ("slots", "Saturday morning", "za-vm"),
        ("education", "bachelor", "PROF_BA"),
        ("sectors", "HORECA", "horeca"),
        ("sectors", "it", "ict"),
        ("topics", "LOOPBAANORIENTATIE", "orientation"),
        ("meeting_topics", "cv", "CV_BRIEF"),
        ("mentee_status", "wachtlijst", "WACHTLIJST"),
        ("cefr", "pre-A1", "PRE_A1"),
        ("countries", "Atlantis", None),
        ("countries", "", None),
        ("countries", "---", None),
    ],
)
def test_people_find_a_code_by_their_own_words(name: str, text: str, code: str | None) -> None:
    assert code_list(name).find(text) == code


def test_topics_and_meeting_topics_are_one_to_one() -> None:
    topics, meetings = code_list("topics"), code_list("meeting_topics")
    pairs = {topic.code: topic.details["meeting_topic"] for topic in topics}
    assert set(pairs.values()) == set(meetings.codes)
    assert all(meetings.detail(meeting, "topic") == topic for topic, meeting in pairs.items())


def test_countries_know_when_they_were_in_the_european_union() -> None:
    countries = code_list("countries")
    assert len(countries) == 252
    assert sum(bool(c.details["eu_from"]) and not c.details["eu_to"] for c in countries) == 27
    assert countries.detail("GB", "eu_to") == "2020-01-31"
    assert sum(bool(c.details["eea_from"]) and not c.details["eea_to"] for c in countries) == 30
    groups = {c.details["region9"] for c in countries if c.code != "XXX"}
    assert len(groups) == 9


def test_every_matching_level_and_isced_level_follows_from_the_diploma() -> None:
    assert Schooling.of_diploma("GEEN") == Schooling("GEEN", 1)
    assert Schooling.of_diploma("SENSE").level == 3
    assert Schooling.of_diploma("HBO5_GRADUAAT").isced == 5
    assert Schooling.of_diploma("DOCTOR").level == 5
    assert Schooling.of_diploma("ONBEKEND").level is None
    assert not Schooling.of_diploma("MASTER").is_isced_estimated
    assert [Schooling(None, level).isced for level in range(1, 6)] == [1, 2, 3, 6, 7]
    assert Schooling(None, 4).is_isced_estimated


def test_a_language_has_its_import_form() -> None:
    assert str(SpokenLanguage("nl", "B1")) == "nl:B1"
    assert str(SpokenLanguage("ar", is_native=True)) == "ar:moedertaal"
    assert str(SpokenLanguage("fr")) == "fr"


def test_the_languages_of_the_desk_come_first() -> None:
    ordered = [choice.code for choice in code_list("languages").ordered("en")]
    assert ordered[:4] == ["nl", "en", "fr", "ar"]


def test_each_sector_part_hangs_under_its_family() -> None:
    sectors = code_list("sectors")
    for choice in sectors:
        assert choice.parent == choice.code.partition(".")[0] or "." not in choice.code
        assert choice.details["alt_code"]
    assert {c.code for c in sectors.children("ict")} == {"ict.dev", "ict.ops", "ict.data"}


def test_a_project_adds_codes_but_never_replaces_one() -> None:
    added = (
        Choice("ict", Text("anders", "other"), sort=1),
        Choice("space", Text("Ruimtevaart", "Space"), sort=5),
    )
    codes = code_list("sectors").plus(added)
    assert codes.label("ict") == code_list("sectors").label("ict")
    assert codes.find("ruimtevaart") == "space"
    assert len(codes) == len(code_list("sectors")) + 1


def test_a_code_that_the_list_does_not_know_names_itself() -> None:
    assert code_list("sex").label("Q") == Text("Q", "Q")


def test_a_code_counts_on_both_ends_of_its_period() -> None:
    choice = Choice("a", Text("a", "a"), valid_from=date(2026, 1, 1), valid_to=date(2026, 6, 30))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [choice.is_valid_on(day) for day in days] == [False, True, True, False]
    assert CodeList("a", (choice,))["a"] is choice
