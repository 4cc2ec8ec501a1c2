"""Each criterion at its boundaries."""

import pytest

from l2w_desktop.matching import Level, Rules, explain
from l2w_desktop.matching.criteria import km_between

# North of 51.0 by whole kilometres on a sphere of 6371.0 km.
KM = 0.00899321605918


def degree(pair, code):
    return next(part for part in pair.parts if part.code == code).degree


@pytest.mark.parametrize(
    ("wishes", "theirs", "expected"),
    [
        (("ict.dev", "fin.acc"), ("ict.dev",), 100),
        (("ict.dev", "fin.acc"), ("fin.acc",), 70),
        (("ict.dev", "fin.acc"), ("fin.acc", "ict.dev"), 100),
        (("ict.dev",), ("ict.ops",), 40),
        (("fin.acc", "ict.dev"), ("ict.ops",), 40),
        (("ict",), ("ict",), 100),
        (("ict",), ("ict.dev",), 40),
        (("ict.dev",), ("ict",), 40),
        (("ict.dev",), ("icta.dev",), 0),
        ((), ("ict.dev",), 0),
        (("ict.dev",), (), 0),
    ],
)
def test_the_best_sector_counts(mentee, mentor, wishes, theirs, expected):
    pair = explain(mentee(sectors=wishes), mentor(sectors=theirs), Rules())
    assert degree(pair, "sector") == expected


@pytest.mark.parametrize(
    ("level", "expected"),
    [("A1", 0), ("A2", 25), ("B1", 50), ("B2", 75), ("C1", 100), ("C2", 100)],
)
def test_the_lower_level_of_the_best_language_counts(mentee, mentor, level, expected):
    low = mentee(languages={"nl": Level[level], "fr": Level.A1})
    high = mentor(languages={"nl": Level.C2, "fr": Level.C2, "en": Level.C2})
    assert degree(explain(low, high, Rules()), "language") == expected
    swapped = explain(mentee(languages=high.languages), mentor(languages=low.languages), Rules())
    assert degree(swapped, "language") == expected


def test_a_mother_tongue_without_a_level_is_c2_and_another_language_does_not_count(mentee, mentor):
    speaker = mentee(languages={"ar": None, "fr": None}, mother_tongues=frozenset({"ar"}))
    arabic = explain(speaker, mentor(languages={"ar": Level.C1}), Rules())
    french = explain(speaker, mentor(languages={"fr": Level.C1}), Rules())
    assert (degree(arabic, "language"), arabic.codes) == (100, ())
    assert (degree(french, "language"), french.codes) == (0, ("LANGUAGE",))


def test_a_mother_tongue_keeps_the_level_that_somebody_told(mentee, mentor):
    speaker = mentee(languages={"ar": Level.B1}, mother_tongues=frozenset({"ar"}))
    told = explain(speaker, mentor(languages={"ar": Level.C2}), Rules())
    assert degree(told, "language") == 50


@pytest.mark.parametrize(
    ("km", "limit", "expected", "codes"),
    [
        (0, 20, 100, ()),
        (1, 20, 95, ()),
        (7, 30, 76, ()),
        (20, 20, 0, ()),
        (21, 20, 0, ("DISTANCE",)),
        (0, 0, 100, ()),
        (1, 0, 0, ("DISTANCE",)),
    ],
)
def test_the_distance_counts_against_the_smaller_limit(mentee, mentor, km, limit, expected, codes):
    pair = explain(mentee(max_km=limit, lat=51.0 + km * KM), mentor(max_km=90), Rules())
    assert (degree(pair, "distance"), pair.codes) == (expected, codes)


def test_a_travel_limit_that_is_not_told_is_the_programmes(mentee, mentor):
    far, near = mentee(max_km=None, lat=51.0 + 31 * KM), mentee(max_km=None, lat=51.0 + 30 * KM)
    assert explain(far, mentor(max_km=None), Rules()).codes == ("DISTANCE",)
    assert explain(near, mentor(max_km=None), Rules()).codes == ()
    assert explain(far, mentor(max_km=None), Rules(default_max_km=31)).codes == ()


def test_kilometres_are_rounded_up_after_rounding_to_metres(mentee, mentor):
    here = mentor()
    assert km_between(mentee(lat=51.0 + 5.0004 * KM), here) == 5
    assert km_between(mentee(lat=51.0 + 5.0006 * KM), here) == 6
    assert km_between(mentee(lat=51.0 + 1e-7), here) == 0
    assert km_between(mentee(lat=-51.0, lon=-176.0), here) == 20016
    assert km_between(mentee(lat=None), here) is None


def test_both_online_lifts_the_distance_but_it_earns_nothing(mentee, mentor):
    far = {"lat": 51.0 + 60 * KM, "online_ok": True}
    both = explain(mentee(**far), mentor(online_ok=True), Rules())
    assert (degree(both, "distance"), both.codes) == (0, ())
    assert explain(mentee(**far), mentor(), Rules()).codes == ("DISTANCE",)


@pytest.mark.parametrize(("shared", "expected"), [(1, 33), (2, 66), (3, 100), (4, 100)])
def test_shared_half_days_count(mentee, mentor, shared, expected):
    days = ["ma-av", "di-av", "wo-av", "do-av"]
    pair = explain(mentee(slots=frozenset(days)), mentor(slots=frozenset(days[:shared])), Rules())
    assert degree(pair, "slots") == expected


@pytest.mark.parametrize(
    ("asked", "offered", "expected"),
    [("", "", 100), ("", "cv", 100), ("cv", "", 0), ("cv vdab diploma", "cv diploma", 66)],
)
def test_covered_questions_count_and_nothing_asked_is_covered(
    mentee, mentor, asked, offered, expected
):
    asking, offering = frozenset(asked.split()), frozenset(offered.split())
    assert (
        degree(explain(mentee(needs=asking), mentor(offers=offering), Rules()), "needs") == expected
    )


@pytest.mark.parametrize(
    ("levels", "expected"), [((4, 4), 100), ((4, 5), 50), ((5, 3), 0), ((1, 5), 0)]
)
def test_the_education_difference_counts(mentee, mentor, levels, expected):
    pair = explain(mentee(education=levels[0]), mentor(education=levels[1]), Rules())
    assert degree(pair, "education") == expected


@pytest.mark.parametrize(("level", "expected"), [("A1", 0), ("A2", 100), ("C2", 100)])
def test_dutch_practice_asks_a2_on_both_sides(mentee, mentor, level, expected):
    low, high = {"nl": Level[level], "en": Level.C1}, {"nl": Level.C2, "en": Level.C1}
    assert (
        degree(explain(mentee(languages=low), mentor(languages=high), Rules()), "dutch") == expected
    )
    assert (
        degree(explain(mentee(languages=high), mentor(languages=low), Rules()), "dutch") == expected
    )


def test_the_score_is_the_sum_of_weight_times_degree(mentee, mentor):
    weights = {"sector": 0, "language": 0, "distance": 0, "slots": 40, "needs": 60,
               "education": 0, "dutch": 0}  # fmt: skip
    pair = explain(mentee(slots=frozenset({"ma-av"})), mentor(), Rules(weights=weights))
    assert pair.total == 40 * 33 + 60 * 100
    assert pair.total == sum(part.weight * part.degree for part in pair.parts)


@pytest.mark.parametrize("lacking", ["sectors", "lat", "lon", "slots", "education"])
def test_unknown_is_degree_zero_never_a_barrier_and_names_the_side(mentee, mentor, lacking):
    empty = {"sectors": (), "slots": frozenset()}.get(lacking)
    code = {"sectors": "sector", "lat": "distance", "lon": "distance"}.get(lacking, lacking)
    pair = explain(mentee(sector_required=True), mentor(**{lacking: empty}), Rules(threshold=0))
    part = next(part for part in pair.parts if part.code == code)
    assert (part.degree, part.evidence, pair.codes) == (0, {"unknown": ["mentor"]}, ())
