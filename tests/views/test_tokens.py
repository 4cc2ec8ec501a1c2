"""Every pair of colours that carries text or marks a control is readable, light and dark."""

from __future__ import annotations

import pytest

from l2w_desktop.views.tokens import DARK, LIGHT, TYPE, Tokens

TEXT, MARK = 4.5, 3.0


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_pairs(c: Tokens) -> list[tuple[str, str, str]]:
    grounds = ("bg", "surface", "sunken", "rail", "hover", "track", "rail_badge")
    pairs = [
        (f"{ink} on {g}", getattr(c, ink), getattr(c, g))
        for g in grounds[:5]
        for ink in ("text", "text2", "text3")
    ]
    pairs += [("disabled", c.text3, c.track), ("badge", c.text2, c.rail_badge)]
    pairs += [("on primary", c.on_primary, c.primary), ("hover", c.on_primary, c.primary_hover)]
    pairs += [(f"soft text on {g}", c.soft_text, getattr(c, g)) for g in ("soft", "surface", "bg")]
    pairs += [("text3 on soft", c.text3, c.soft), ("danger on soft", c.danger.fg, c.soft)]
    pairs += [("toast", c.toast.fg, c.toast.bg), ("toast act", c.toast_act, c.toast.bg)]
    for kind in ("ok", "warn", "danger", "info", "duo", "neutral"):
        pair = c.pair(kind)  # type: ignore[arg-type]
        pairs.append((kind, pair.fg, pair.bg))
        pairs.append((f"text on {kind}", c.text, pair.bg))
        pairs.append((f"{kind} on surface", pair.fg, c.surface))
    pairs += [(f"avatar {n}", hue.fg, hue.bg) for n, hue in enumerate(c.avatars)]
    return pairs


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_pair_has_a_contrast_of_four_and_a_half(tokens: Tokens) -> None:
    weak = {n: round(contrast(a, b), 2) for n, a, b in text_pairs(tokens) if contrast(a, b) < TEXT}
    assert weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_control_line_and_focus_ring_has_a_contrast_of_three(tokens: Tokens) -> None:
    marks = [
        (f"{ink} on {g}", getattr(tokens, ink), getattr(tokens, g))
        for ink in ("control", "focus", "primary", "attention")
        for g in ("surface", "bg")
    ]
    weak = {n: round(contrast(a, b), 2) for n, a, b in marks if contrast(a, b) < MARK}
    assert weak == {}


def test_there_are_six_avatar_hues_and_no_text_is_smaller_than_twelve_px() -> None:
    assert len(LIGHT.avatars) == len(DARK.avatars) == 6
    assert min(size for size, _ in TYPE.values()) == 12
