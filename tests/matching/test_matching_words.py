"""The matching in words, in both languages."""

import pytest

from l2w_desktop.matching import CRITERIA, RULES, Level, Obstacle, Rules, explain, words
from l2w_desktop.matching.phrases import points
from l2w_desktop.texts import Text


def named(kind, code):
    names = {("language", "nl"): Text("Nederlands", "Dutch")}
    return names.get((kind, code), Text(code, code))


def test_every_code_has_a_name():
    assert tuple(words.CRITERIA) == CRITERIA
    assert tuple(words.RULES) == RULES
    assert tuple(words.RELIEFS) == RULES


def test_chips_show_what_counts_most_first_and_reservations_last(mentee, mentor):
    other = mentor(sectors=("ict.ops",), lat=51.13, languages={"nl": Level.B2}, education=None)
    told = explain(mentee(), other, Rules())
    assert [chip.signed.nl for chip in words.chips(told.parts, named)] == [
        "✓ Nederlands B2",
        "✓ 3 halve dagen",
        "✓ Hulpvragen 1 van 1",
        "✓ Nederlands oefenen",
        "– Verwante sector",
        "– 15 km",
        "– Opleiding: gegevens ontbreken",
    ]
    first = words.chips(told.parts, named)[0]
    assert (first.is_positive, first.signed.en) == (True, "✓ Dutch B2")
    assert words.chips(explain(mentee(), mentor(), Rules()).parts)[0].signed.nl == "✓ Zelfde sector"


def test_the_line_under_an_addend_tells_what_it_rests_on(mentee, mentor):
    told = explain(mentee(needs=frozenset({"cv", "vdab"})), mentor(education=2), Rules())
    assert [words.reason(part, named).en for part in told.parts] == [
        "First wish: ict.dev",
        "Dutch C2",
        "0 km, at most 20 km",
        "di-av, ma-av and wo-av",
        "1 of 2: cv",
        "2 levels apart",
        "Mentee C2, mentor C2",
    ]
    unknown = explain(mentee(lat=None), mentor(lon=None), Rules()).parts[2]
    assert words.reason(unknown).nl == "Onbekend bij de mentee en de mentor"


@pytest.mark.parametrize(
    ("code", "evidence", "nl"),
    [
        ("INACTIVE", {"who": ["mentor"]}, "Niet beschikbaar: de mentor."),
        ("SAME_PERSON", {}, "Dit is dezelfde persoon."),
        ("NEVER_AGAIN", {}, "Dit duo is uitgesloten."),
        ("GENDER_MENTEE", {"asked": "F", "other": "M"}, "De mentee vraagt een vrouw."),
        (
            "GENDER_MENTOR",
            {"asked": "M", "other": None},
            "De mentor vraagt een man. Het geslacht van de mentee is onbekend.",
        ),
        (
            "LANGUAGE",
            {"language": "nl", "level": "A2", "min_level": "B1"},
            "Beste gedeelde taal: Nederlands A2. Nodig is B1.",
        ),
        ("LANGUAGE", {"language": None, "level": None, "min_level": "B1"}, "Geen gedeelde taal."),
        ("DISTANCE", {"km": 44, "max_km": 30}, "44 km; hoogstens 30 km kan."),
        ("SLOTS", {"mentee": ["a"], "mentor": ["b"]}, "Geen gedeelde halve dag."),
        (
            "SECTOR_REQUIRED",
            {"match": "none", "wish": "ict", "mentor": "fin"},
            "De mentee vraagt ict, de mentor werkt in fin.",
        ),
        (
            "CAPACITY",
            {"capacity": 2, "active_duos": 2},
            "De mentor heeft geen vrije plaats: 2 van 2 bezet.",
        ),
        ("BELOW_THRESHOLD", {"score": 3999, "threshold": 4000}, "39,99 punten; nodig zijn 40."),
    ],
)
def test_a_broken_rule_is_one_plain_sentence(code, evidence, nl):
    told = words.obstacle(Obstacle(code, evidence), named)
    assert told.nl == nl
    assert told.en.endswith(".")
    assert told.en != nl


def test_real_evidence_of_every_rule_becomes_a_sentence(mentee, mentor):
    worst = mentee(
        person_id="P1", is_available=False, gender_pref="F", gender="M", languages={},
        lat=0.0, slots=frozenset({"zo-vm"}), sector_required=True, sectors=("fin.acc",),
    )  # fmt: skip
    other = mentor(person_id="P1", gender_pref="F", capacity=0)
    told = explain(worst, other, Rules(), [("E1", "M1")])
    assert len({words.obstacle(rule).nl for rule in told.blocked}) == len(RULES) - 1


def test_the_funnel_and_the_single_rule_that_helps_are_sentences():
    dropped = {"DISTANCE": 310, "LANGUAGE": 96}
    told = words.funnel(800, dropped, 394)
    assert told.nl == "Van 800 mentoren: 310 te ver, 96 geen gedeelde taal. 394 over."
    assert words.funnel(1, {}, 1).en == "Of 1 mentor: 1 left."
    assert (
        words.relief(("DISTANCE", "SLOTS")).nl
        == "Eén regel helpt: verder reizen of nog een halve dag."
    )
    assert words.relief(()).nl == "Eén regel aanpassen volstaat niet."


@pytest.mark.parametrize(
    ("hundredths", "nl", "en"),
    [(9200, "92", "92"), (8550, "85,5", "85.5"), (8505, "85,05", "85.05"), (0, "0", "0")],
)
def test_points_are_never_rounded_so_that_the_parts_sum_to_the_score(hundredths, nl, en):
    assert points(hundredths) == Text(nl, en)
    assert words.score(hundredths).nl == f"{nl} op 100"


def test_whole_points_add_up_to_the_rounded_score():
    def parts(*points):
        return [words.Part("sector", 50, 0, n, {}) for n in points]

    assert words.whole_points(parts(1305, 3500, 1750)) == (13, 35, 18)
    assert words.whole_points(parts(1305, 3505, 705)) == (13, 35, 7)
    assert words.whole_points(parts(50, 0)) == (1, 0)
    assert words.whole_points(()) == ()
