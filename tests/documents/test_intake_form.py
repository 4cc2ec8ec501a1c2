"""The intake form of a mentee: derived from the form on screen, never ticked for somebody."""

import dataclasses

import pytest

from l2w_desktop.documents import intake_mentee, template
from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.skills import SpokenLanguage
from tests.documents.papers_of_tests import INTAKE, STAMP, VALUES

PRINTED = [e.key for e in INTAKE_MENTEE.entries if e.key not in intake_mentee.NOT_PRINTED]
CONSENTS_FROM = 230  # mm from the top of the second page


def seen(values):
    """Return what stands on paper for these values: words and ticks."""
    sheet = intake_mentee.draw(dataclasses.replace(INTAKE, values=values), "nl")
    return [p.words for p in sheet.placed], sheet.ticked


@pytest.mark.parametrize("key", PRINTED)
def test_whatever_the_screen_asks_stands_on_paper_too(key):
    without = {k: v for k, v in VALUES.items() if k != key}
    assert seen(without) != seen(VALUES)


def test_what_is_left_to_the_talk_is_known_to_the_form():
    assert {e.key for e in INTAKE_MENTEE.entries} > intake_mentee.NOT_PRINTED
    secret = VALUES | {"mentee.note": "GEHEIME NOTA", "mentee.gender_pref": "F"}
    assert seen(secret) == seen(VALUES)


def test_labels_are_those_of_the_fields_where_the_template_has_none(words_of, lang):
    text = words_of(intake_mentee.render(INTAKE, lang))[0]
    own = template.load(intake_mentee.TEMPLATE)["labels"]
    for key in ("person.first_name", "person.nationality", "person.place", "person.phone"):
        assert key not in own
        label = INTAKE_MENTEE.entry(key).label.in_(lang)
        assert label[:1].upper() + label[1:] in text
    assert {key for key in own if key not in PRINTED} == set()


def test_a_blank_form_has_no_tick_and_a_consent_is_never_ticked():
    assert intake_mentee.draw(intake_mentee.IntakeFacts(*STAMP), "nl").ticked == []
    for page, _, y in intake_mentee.draw(INTAKE, "nl").ticked:
        assert not (page == 2 and y > CONSENTS_FROM)


def test_the_consents_are_those_of_the_code_list(words_of):
    consents = template.load(intake_mentee.TEMPLATE)["consents"]
    assert set(consents["options"]) <= set(code_list("consent_kinds").codes)
    text = words_of(intake_mentee.render(INTAKE, "nl"))[1]
    assert "Geen kruisje betekent nee." in text


def test_an_unknown_day_is_written_as_zeros():
    words, _ = seen(VALUES | {"person.birth_date": "1991-05"})
    joined = "".join(words)
    assert "00051991" in joined


def test_a_language_without_a_level_is_ticked_as_not_known():
    _, known = seen(VALUES | {"person.languages": (SpokenLanguage("nl", "B1"),)})
    _, unknown = seen(VALUES | {"person.languages": (SpokenLanguage("nl"),)})
    assert len(known) == len(unknown)
    assert known != unknown


def test_a_foreign_postcode_is_printed_without_places_for_signs(words_of):
    foreign = dataclasses.replace(INTAKE, values=VALUES | {"person.postcode": "SW1A 1AA"})
    assert "SW1A 1AA" in words_of(intake_mentee.render(foreign, "nl"))[0]
