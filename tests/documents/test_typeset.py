"""Line breaking and fonts: nothing lost, nothing cut, nothing wider than its column."""

from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.documents import fonts, typeset

LATIN = st.text(st.characters(codec="cp1252", categories=["L", "N", "P"]), min_size=1, max_size=40)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(LATIN, min_size=1, max_size=12), st.floats(20, 82))
def test_breaking_loses_no_character_and_passes_no_edge(words, room):
    text = fonts.clean(" ".join(words))
    broken = typeset.lines(text, typeset.BODY, room)
    assert "".join("".join(broken).split()) == "".join(text.split())
    assert all(typeset.width(line, typeset.BODY) <= room for line in broken)


def test_a_long_name_goes_on_a_second_line_at_its_full_size():
    name = "María de los Ángeles Fernández-Villaverde y Gutiérrez"
    assert 100 < typeset.width(name, typeset.NAME) < 106
    assert len(typeset.lines(name, typeset.NAME, 82)) == 2


def test_a_number_stays_with_its_unit():
    broken = typeset.lines("U hebt nog 24 uur tijd", typeset.BODY, 23)
    assert any("24\u00a0uur" in line for line in broken)


def test_the_last_line_is_never_one_short_word():
    for room in range(30, 82):
        broken = typeset.lines("Spreek meteen samen een nieuwe datum af.", typeset.BODY, room)
        assert len(broken) == 1 or len(broken[-1]) >= 12 or len(broken[-1].split()) > 1


def test_a_mail_address_breaks_after_a_joint():
    mail = "maria.delosangeles.fernandez-villaverde.y.gutierrez@example.org"
    broken = typeset.lines(mail, typeset.CONTACT, 60)
    assert "".join(broken) == mail
    assert broken[0][-1] in "@._-"


def test_digits_are_tabular_and_words_keep_their_hyphen():
    widths = {fonts.width(digit, "Regular", 100) for digit in "0123456789"}
    assert len(widths) == 1
    assert fonts.width("-", "Regular", 100) < widths.pop()


def test_each_script_gets_its_own_font():
    found = [run.font for run in fonts.runs("Noor نور ሰላም გია", "SemiBold")]
    assert {"L2WText-SemiBold", "L2WArabic-Bold", "NotoSansEthiopic-Bold"} <= set(found)
    assert "DejaVuSans-Bold" in found


def test_arabic_letters_are_joined_and_stand_from_right_to_left():
    (run,) = fonts.runs("نور", "Regular")
    assert run.text == "ﺭﻮﻧ"


def test_kurdish_and_pashto_letters_are_joined_too():
    for name in ("هێمن", "ښایسته"):
        (run,) = fonts.runs(name, "SemiBold")
        assert run.font == "L2WArabic-Bold"
        assert not set(run.text) & set(name)


def test_hidden_direction_marks_and_controls_do_not_reach_paper():
    assert fonts.clean("Tom\u202e\u200f\x07  Voor\tbeeld") == "Tom Voor beeld"
