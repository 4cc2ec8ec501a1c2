"""Makes the Inter files in ``resources/fonts`` from an unpacked ``inter-ui`` package.

Run once per new release of the font: ``python installer/make_fonts.py PACKAGE_FOLDER``. Needs
fontTools and brotli, which the program itself does not use. Two families come out:

* ``Inter-*.ttf`` for the window: the released outlines, only unpacked, every feature kept.
* ``L2WText-*.ttf`` for paper: ReportLab applies no OpenType feature, so the digits point straight
  at their tabular shapes and the layout tables go. A changed font carries another name.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = ("Regular", "Medium", "SemiBold")
PAPER_FAMILY = "L2W Text"
_DIGITS = range(ord("0"), ord("9") + 1)
_FAMILY, _FULL, _UNIQUE, _POSTSCRIPT, _TRADEMARK = 1, 4, 3, 6, 7
_TYPOGRAPHIC_FAMILY, _TYPOGRAPHIC_STYLE = 16, 17


def tabular_digits(font: TTFont) -> dict[str, str]:
    """Return glyph → tabular glyph as the font's own ``tnum`` feature maps them."""
    table = font["GSUB"].table
    found: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for outer in table.LookupList.Lookup[index].SubTable:
                    found |= getattr(outer, "ExtSubTable", outer).mapping
    return found


def point_digits_at(font: TTFont, glyphs: dict[str, str]) -> None:
    """Let the ten digits, and nothing else, show their tabular shape.

    The feature also widens hyphen and punctuation, which would give "Al -Hassan".
    """
    for table in (t for t in font["cmap"].tables if t.isUnicode()):
        for code in _DIGITS:
            # Subtables may share one mapping: what is already tabular stays.
            table.cmap[code] = glyphs.get(table.cmap[code], table.cmap[code])


def rename(font: TTFont, weight: str) -> None:
    """Give the changed font its own family name and drop the trademark line."""
    names: Any = font["name"]
    names.names = [n for n in names.names if n.nameID < 256 and n.nameID != _TRADEMARK]
    values = {
        _FAMILY: PAPER_FAMILY if weight == "Regular" else f"{PAPER_FAMILY} {weight}",
        _FULL: f"{PAPER_FAMILY} {weight}",
        _UNIQUE: f"L2WText-{weight}",
        _POSTSCRIPT: f"L2WText-{weight}",
        _TYPOGRAPHIC_FAMILY: PAPER_FAMILY,
        _TYPOGRAPHIC_STYLE: weight,
    }
    for name_id, value in values.items():
        names.removeNames(nameID=name_id)
        names.setName(value, name_id, 3, 1, 0x409)


def for_paper(font: TTFont, weight: str) -> TTFont:
    """Return the font with every character kept and the layout tables removed."""
    point_digits_at(font, tabular_digits(font))
    rename(font, weight)
    options = subset.Options(
        layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False, glyph_names=False
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap())
    cutter.subset(font)
    return font


def main() -> None:
    """Write the six files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="folder of the unpacked package")
    parser.add_argument("--to", type=Path, default=Path("resources/fonts"))
    given = parser.parse_args()
    for weight in WEIGHTS:
        source = given.package / "web" / f"Inter-{weight}.woff2"
        font = TTFont(source, recalcTimestamp=False)
        font.flavor = None
        font.save(given.to / f"Inter-{weight}.ttf")
        for_paper(font, weight).save(given.to / f"L2WText-{weight}.ttf")


if __name__ == "__main__":
    main()
