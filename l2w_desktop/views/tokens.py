"""The colours and sizes of the window, in two tables; every painted pixel takes them from here.

A token is named after its role, never after its hue. The contrast of every pair that carries text
or marks a control is tested over these tables (WCAG 2.2: 4.5 for text, 3 for controls).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["ok", "warn", "danger", "info", "duo", "neutral", "soft"]
Role = Literal["display", "h1", "h2", "h3", "body", "body2", "label", "caption", "chip"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A foreground, its background and the line around it, as ``#rrggbb``."""

    fg: str
    bg: str
    line: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: every colour the window may use, as ``#rrggbb``."""

    bg: str
    rail: str
    rail_badge: str
    surface: str
    sunken: str
    hover: str
    border: str
    hair: str
    button_line: str
    control: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    on_primary: str
    soft: str
    soft_text: str
    focus: str
    track: str
    hatch: str
    chart2: str
    attention: str
    toast: Pair
    toast_act: str
    ok: Pair
    warn: Pair
    danger: Pair
    info: Pair
    duo: Pair
    neutral: Pair
    avatars: tuple[Pair, ...]

    def pair(self, kind: Kind) -> Pair:
        """Return the colours of a semantic kind; ``soft`` is the calm accent of a selection."""
        if kind == "soft":
            return Pair(self.soft_text, self.soft, self.soft)
        pair: Pair = getattr(self, kind)
        return pair


def _hue(fg: str, bg: str) -> Pair:
    return Pair(fg, bg, bg)


LIGHT: Final = Tokens(
    bg="#F7F6F3",
    rail="#EFEDE7",
    rail_badge="#E2DFD7",
    surface="#FFFFFF",
    sunken="#FAF9F6",
    hover="#F3F1EC",
    border="#E3DFD7",
    hair="#EEEBE4",
    button_line="#CFCBC2",
    control="#858F90",
    text="#1B2526",
    text2="#465355",
    text3="#5C686A",
    primary="#0E6A64",
    primary_hover="#0A5450",
    on_primary="#FFFFFF",
    soft="#E1F0EE",
    soft_text="#0A5450",
    focus="#0E6A64",
    track="#E9E6DF",
    hatch="#D9D5CC",
    chart2="#B9DAD6",
    attention="#B5640E",
    toast=Pair("#FFFFFF", "#1B2526", "#465355"),
    toast_act="#8FE0D6",
    ok=Pair("#1B6638", "#E2F2E7", "#B4DABF"),
    warn=Pair("#7A4B00", "#FBEFD3", "#E6C98A"),
    danger=Pair("#A02226", "#FBE7E5", "#E9B6B3"),
    info=Pair("#1D568D", "#E3EEF8", "#B3CFE9"),
    duo=Pair("#593C94", "#EEE8F8", "#D3C6EC"),
    neutral=Pair("#465355", "#EDEBE6", "#E3DFD7"),
    avatars=(
        _hue("#7A3E10", "#F6E3D3"),
        _hue("#8A2334", "#F5DFE2"),
        _hue("#4E3487", "#E6E0F5"),
        _hue("#1D4F82", "#DDE9F5"),
        _hue("#46591A", "#E6EBD6"),
        _hue("#3A4656", "#E4E6EA"),
    ),
)

DARK: Final = Tokens(
    bg="#141A1C",
    rail="#0F1416",
    rail_badge="#2A3437",
    surface="#1B2325",
    sunken="#182022",
    hover="#232D30",
    border="#2E393C",
    hair="#263033",
    button_line="#3E4B4F",
    control="#75858A",
    text="#EAEFEE",
    text2="#BAC5C6",
    text3="#96A4A6",
    primary="#58C4B8",
    primary_hover="#74D3C8",
    on_primary="#06211F",
    soft="#17393A",
    soft_text="#8FE0D6",
    focus="#58C4B8",
    track="#2A3437",
    hatch="#39464A",
    chart2="#2B5553",
    attention="#EBA45B",
    toast=Pair("#1B2526", "#EAEFEE", "#96A4A6"),
    toast_act="#0A5450",
    ok=Pair("#8AD8A4", "#19382A", "#2F6146"),
    warn=Pair("#F2C66D", "#3D3018", "#6B5425"),
    danger=Pair("#F6A5A0", "#452425", "#7A3A3A"),
    info=Pair("#97C6F2", "#1B3348", "#2F587C"),
    duo=Pair("#C8B4F3", "#332A4A", "#4D4070"),
    neutral=Pair("#BAC5C6", "#2A3437", "#39464A"),
    avatars=(
        _hue("#F2C39A", "#4A3220"),
        _hue("#F5B4BD", "#4C2930"),
        _hue("#D0C0F5", "#392F55"),
        _hue("#A9D0F5", "#213A53"),
        _hue("#CBDD9B", "#364021"),
        _hue("#C3CEDC", "#343C47"),
    ),
)

# px at 100 % and weight of each type role; 12 px is the smallest text anywhere
TYPE: Final[dict[Role, tuple[int, int]]] = {
    "display": (28, 600),
    "h1": (22, 600),
    "h2": (16, 600),
    "h3": (14, 600),
    "body": (14, 400),
    "body2": (13, 400),
    "label": (13, 500),
    "caption": (12, 400),
    "chip": (12, 500),
}

RAIL, ICON_RAIL, TOP_BAR = 232, 64, 64
PAGE_PAD, PAGE_PAD_SMALL, CARD_PAD, GAP = 32, 24, 20, 16
ROW_ROOMY, ROW_COMPACT, HEADER_ROW = 56, 36, 38
BUTTON, BUTTON_SMALL, INPUT, CHIP = 36, 30, 38, 22
PANE, SHEET = 448, 480
RADIUS_CARD, RADIUS_INSET, RADIUS_CONTROL = 12, 10, 8
NARROW = 1400  # below this width (at 100 %) the rail shows icons only
