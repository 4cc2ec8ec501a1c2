"""Makes the Inter and paper files in ``resources/fonts`` from an unpacked ``inter-ui`` package.

Run once per new release of the font: ``python installer/make_fonts.py PACKAGE_FOLDER``. Needs
fontTools and brotli, which the program itself does not use. Three families come out:

* ``Inter-*.ttf`` for the window: the released outlines, only unpacked, every feature kept.
* ``L2WText-*.ttf`` for paper: ReportLab applies no OpenType feature, so the digits point straight
  at their tabular shapes and the layout tables go. A changed font carries another name.
* ``L2WArabic-*.ttf`` for paper, from the Noto files in the folder: joined letters of Kurdish,
  Pashto and others have no Unicode value, so they get a private one; the layout tables go.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = ("Regular", "Medium", "SemiBold")
PAPER_FAMILY, ARABIC_FAMILY = "L2W Text", "L2W Arabic"
_PRIVATE = range(0xE000, 0xF900)
_FORMS = {"init": 1, "medi": 2, "fina": 3}
_ARABIC_LETTERS = range(0x600, 0x8C0)
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


def rename(font: TTFont, family: str, weight: str) -> None:
    """Give the changed font its own family name and drop the trademark line."""
    names: Any = font["name"]
    names.names = [n for n in names.names if n.nameID < 256 and n.nameID != _TRADEMARK]
    values = {
        _FAMILY: family if weight == "Regular" else f"{family} {weight}",
        _FULL: f"{family} {weight}",
        _UNIQUE: f"{family.replace(' ', '')}-{weight}",
        _POSTSCRIPT: f"{family.replace(' ', '')}-{weight}",
        _TYPOGRAPHIC_FAMILY: family,
        _TYPOGRAPHIC_STYLE: weight,
    }
    for name_id, value in values.items():
        names.removeNames(nameID=name_id)
        names.setName(value, name_id, 3, 1, 0x409)


def for_paper(font: TTFont, weight: str) -> TTFont:
    """Return Inter with tabular digits; its icons give way to the private codes of Arabic."""
    point_digits_at(font, tabular_digits(font))
    for table in (t for t in font["cmap"].tables if t.isUnicode()):
        table.cmap = {code: name for code, name in table.cmap.items() if code not in _PRIVATE}
    rename(font, PAPER_FAMILY, weight)
    return without_layout(font)


def without_layout(font: TTFont) -> TTFont:
    """Return the font with every character kept and the layout tables removed."""
    options = subset.Options(
        layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False, glyph_names=False
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap())
    cutter.subset(font)
    return font


def joined_forms(font: TTFont) -> dict[int, str]:
    """Return private code → glyph for the joined Arabic forms that Unicode gives no code.

    The code is 0xE000 + 4 × (letter − 0x600) + 1 initial, 2 medial, 3 final.
    """
    table = font["GSUB"].table
    found: dict[int, str] = {}
    for record in table.FeatureList.FeatureRecord:
        place = _FORMS.get(record.FeatureTag)
        if place is None:
            continue
        for index in record.Feature.LookupListIndex:
            for outer in table.LookupList.Lookup[index].SubTable:
                mapping = getattr(getattr(outer, "ExtSubTable", outer), "mapping", {})
                for code, glyph in font.getBestCmap().items():
                    if code in _ARABIC_LETTERS and glyph in mapping:
                        found[_PRIVATE.start + 4 * (code - _ARABIC_LETTERS.start) + place] = (
                            mapping[glyph]
                        )
    return found


def arabic_for_paper(font: TTFont, weight: str) -> TTFont:
    """Return the Arabic font with a code for every joined form, layout tables removed."""
    forms = joined_forms(font)
    for table in (t for t in font["cmap"].tables if t.isUnicode()):
        table.cmap.update(forms)
    rename(font, ARABIC_FAMILY, weight)
    return without_layout(font)


def main() -> None:
    """Write the eight files."""
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
    for weight in ("Regular", "Bold"):
        font = TTFont(given.to / f"NotoSansArabic-{weight}.ttf", recalcTimestamp=False)
        arabic_for_paper(font, weight).save(given.to / f"L2WArabic-{weight}.ttf")


if __name__ == "__main__":
    main()
