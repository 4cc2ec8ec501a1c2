"""The order of suggestions: words that start so, then inside words, then other names."""

from __future__ import annotations

from l2w_desktop.views.inputs.suggest import choices_of, postcodes, towns


def words(suggest: object, text: str) -> list[str]:
    return [line.words for line in suggest(text)]  # type: ignore[operator]


def test_words_that_start_so_come_before_those_that_hold_it() -> None:
    found = words(choices_of("countries", "nl"), "land")
    assert found
    starts = [any(w.lower().startswith("land") for w in name.split()) for name in found]
    assert starts == sorted(starts, reverse=True)


def test_accents_and_other_names_find_a_choice_too() -> None:
    assert words(choices_of("countries", "nl"), "oekrai") == ["Oekraïne"]
    assert "Werf en afwerking" in words(choices_of("sectors", "nl", is_tree=True), "bouwvakker")


def test_of_a_tree_only_the_leaves_can_be_chosen() -> None:
    found = words(choices_of("sectors", "nl", is_tree=True), "")
    assert "Keuken" in found
    assert "Horeca" not in found


def test_a_postcode_is_found_by_its_town() -> None:
    assert ("9000", "Gent") in [tuple(line) for line in postcodes("gent")]


def test_a_known_postcode_offers_its_own_towns_first() -> None:
    assert words(towns(lambda: "9000"), "") == ["Gent"]
