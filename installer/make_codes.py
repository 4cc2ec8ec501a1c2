"""Makes the code lists that derive from published facts: countries, languages, slots, places.

Run it after a new version of babel or a new list of places, and review the difference::

    python installer/make_codes.py [be_places.csv]

Names come from CLDR (through babel), which the program itself does not need. Sources of the other
facts: EU treaties and EEA agreement (membership dates), ISO 3166-1 and ISO 639, GeoNames (places).
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from babel import Locale
from babel.core import get_global

Row = Sequence[object]

_RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_PLACE_COLUMNS = ("municipality", "province", "region", "lat", "lon")
_HEADER = ("code", "nl", "en", "parent", "sort", "valid_from", "valid_to", "aliases")
_NL, _EN = Locale("nl"), Locale("en")


def _codes(text: str) -> list[str]:
    return text.split()


# CLDR also names regions that are no country of ISO 3166-1
_NO_COUNTRY = frozenset(_codes("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ"))

_EU_SINCE = {
    "1958-01-01": "BE DE FR IT LU NL",
    "1973-01-01": "DK GB IE",
    "1981-01-01": "GR",
    "1986-01-01": "ES PT",
    "1995-01-01": "AT FI SE",
    "2004-05-01": "CY CZ EE HU LT LV MT PL SI SK",
    "2007-01-01": "BG RO",
    "2013-07-01": "HR",
}
_EEA_SINCE = {
    "1994-01-01": "AT BE DE DK ES FI FR GB GR IE IS IT LU NL NO PT SE",
    "1995-05-01": "LI",
    "2004-05-01": "CY CZ EE HU LT LV MT PL SI SK",
    "2007-08-01": "BG RO",
    "2014-04-12": "HR",
}
_EU_UNTIL = {"GB": "2020-01-31"}
_EEA_UNTIL = {"GB": "2020-12-31"}

# the nine groups in which a nationality travels to research; what is in none is OTHER
_REGION9 = {
    "BE": "BE",
    "EU": "AT BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP "
    "MF MQ RE YT",
    "EUROPE": "AD AL BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK",
    "NORTH_AFRICA": "DZ EG EH LY MA SD TN",
    "SUB_SAHARAN_AFRICA": "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS "
    "MG ML MR MU MW MZ NA NE NG RW SC SH SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW",
    "WEST_ASIA": "AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    "ASIA": "AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL "
    "TM TW UZ VN",
    "LATIN_AMERICA": "AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GT GY HN HT "
    "JM KN KY LC MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
}

# words that people write in a column "nationality" beside the country's name
_NATIONALITIES = {
    "AF": "Afghaan|Afghaans|Afghaanse|Afghan",
    "AL": "Albanees|Albanese|Albanian",
    "AM": "Armeens|Armeense|Armeniër|Armenian",
    "BE": "Belg|Belgisch|Belgische|Belgian",
    "BG": "Bulgaars|Bulgaarse|Bulgarian",
    "BI": "Burundees|Burundese|Burundian",
    "BR": "Braziliaans|Braziliaanse|Brazilian",
    "BY": "Wit-Rusland",
    "CD": "DR Congo|DRC|Congo|Congolees|Congolese|Democratische Republiek Congo",
    "CI": "Ivoriaans|Ivoriaanse",
    "CM": "Kameroens|Kameroense|Cameroonian",
    "CN": "Chinees|Chinese",
    "CO": "Colombiaans|Colombiaanse|Colombian",
    "CV": "Kaapverdië",
    "CZ": "Tsjechische Republiek",
    "DE": "Duits|Duitse|German",
    "DZ": "Algerijns|Algerijnse|Algerian",
    "EG": "Egyptisch|Egyptische|Egyptian",
    "ER": "Eritrees|Eritrese|Eritreeër|Eritrean",
    "ES": "Spaans|Spaanse|Spanish",
    "ET": "Ethiopisch|Ethiopische|Ethiopian",
    "FR": "Frans|Franse|French",
    "GB": "Brits|Britse|British|Engeland|UK",
    "GE": "Georgisch|Georgische|Georgian",
    "GH": "Ghanees|Ghanese|Ghanaian",
    "GN": "Guinees|Guinese|Guinee-Conakry|Guinean",
    "GR": "Grieks|Griekse|Greek",
    "IN": "Indiaas|Indiase|Indian",
    "IQ": "Irakees|Irakese|Iraaks|Iraakse|Iraqi",
    "IR": "Iraans|Iraanse|Iranian|Perzië",
    "IT": "Italiaans|Italiaanse|Italian",
    "JO": "Jordaans|Jordaanse|Jordanian",
    "KE": "Keniaans|Keniaanse|Kenyan",
    "LB": "Libanees|Libanese|Lebanese",
    "LY": "Libisch|Libische|Libyan",
    "MA": "Marokkaan|Marokkaans|Marokkaanse|Moroccan",
    "MK": "Macedonië|Macedonisch|Macedonische|Macedonian",
    "NG": "Nigeriaans|Nigeriaanse|Nigerian",
    "NL": "Nederlander|Nederlands|Nederlandse|Dutch|Holland",
    "NP": "Nepalees|Nepalese",
    "PH": "Filipijns|Filipijnse|Filipino",
    "PK": "Pakistaans|Pakistaanse|Pakistani",
    "PL": "Pools|Poolse|Polish",
    "PS": "Palestijn|Palestijns|Palestijnse|Palestina|Palestine|Palestinian",
    "PT": "Portugees|Portugese|Portuguese",
    "RO": "Roemeens|Roemeense|Romanian",
    "RS": "Servisch|Servische|Serbian",
    "RU": "Russisch|Russische|Russian|Russische Federatie",
    "RW": "Rwandees|Rwandese|Rwandan",
    "SD": "Soedanees|Soedanese|Sudanese",
    "SK": "Slovaaks|Slovaakse|Slovak",
    "SN": "Senegalees|Senegalese",
    "SO": "Somalisch|Somalische|Somaliër|Somali",
    "SY": "Syriër|Syrisch|Syrische|Syrian",
    "TH": "Thais|Thaise|Thai",
    "TN": "Tunesisch|Tunesische|Tunisian",
    "TR": "Turk|Turks|Turkse|Turkish|Turkey",
    "UA": "Oekraïens|Oekraïense|Ukrainian",
    "US": "Amerikaans|Amerikaanse|American|USA|Verenigde Staten van Amerika",
    "VN": "Vietnamees|Vietnamese",
    "XK": "Kosovaar|Kosovaars|Kosovaarse|Kosovar",
}

_ISO_639_1 = _codes(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta "
    "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
# languages of job seekers without a two-letter code: (Dutch, English, other words)
_ISO_639_3 = {
    "aii": ("Assyrisch", "Assyrian Neo-Aramaic", "Assyrisch-Aramees|Suret"),
    "apc": ("Levantijns Arabisch", "Levantine Arabic", "Syrisch Arabisch|Libanees Arabisch"),
    "arc": ("Aramees", "Aramaic", ""),
    "ary": ("Marokkaans Arabisch", "Moroccan Arabic", "Darija"),
    "bal": ("Beloetsji", "Baluchi", "Balochi"),
    "ckb": ("Koerdisch (Sorani)", "Kurdish (Sorani)", "Sorani"),
    "diq": ("Zazaki", "Zazaki", "Zaza"),
    "dyu": ("Dioula", "Dyula", "Dyula"),
    "hac": ("Gorani", "Gurani", ""),
    "haz": ("Hazaragi", "Hazaragi", ""),
    "kab": ("Kabylisch", "Kabyle", ""),
    "kea": ("Kaapverdisch Creools", "Cape Verdean Creole", ""),
    "kmr": ("Koerdisch (Kurmanji)", "Kurdish (Kurmanji)", "Kurmanji|Kurmandji"),
    "lua": ("Tshiluba", "Luba-Lulua", ""),
    "man": ("Mandinka", "Mandingo", "Mandingo"),
    "pcm": ("Nigeriaans Pidgin", "Nigerian Pidgin", "Pidgin"),
    "prs": ("Dari", "Dari", "Dari-Perzisch"),
    "rif": ("Riffijns", "Riffian", "Tarifit"),
    "rom": ("Romani", "Romany", "Roma"),
    "shi": ("Tashelhiyt", "Tachelhit", "Berbers"),
    "sus": ("Soussou", "Susu", "Susu"),
    "tig": ("Tigre", "Tigre", ""),
    "tzm": ("Tamazight", "Central Atlas Tamazight", ""),
    "uzs": ("Zuid-Oezbeeks", "Southern Uzbek", ""),
    "vgt": ("Vlaamse Gebarentaal", "Flemish Sign Language", "VGT"),
    "zgh": ("Standaard-Tamazight", "Standard Moroccan Tamazight", ""),
}
_LANGUAGE_NAMES = {
    "fa": ("Perzisch (Farsi)", "Persian (Farsi)"),
    "ii": ("Yi (Nuosu)", "Yi (Nuosu)"),
    "ku": ("Koerdisch", "Kurdish"),
    "ps": ("Pasjtoe", "Pashto"),
    "tw": ("Twi", "Twi"),
}
_LANGUAGE_WORDS = {
    "fa": "Farsi|Perzisch|Persian",
    "ps": "Pashtu|Pashto|Pashtou",
    "nl": "Vlaams|Flemish",
    "zh": "Mandarijn|Mandarin",
    "ff": "Peul|Fula|Fulani|Pulaar",
    "ti": "Tigrigna",
    "sw": "Kiswahili",
    "rn": "Kirundi",
    "rw": "Kinyarwanda",
    "sr": "Servo-Kroatisch",
}
_FIRST = _codes(
    "nl en fr ar tr prs fa ps ku kmr ckb ti am so ru uk es pt de it pl ro bg sq ary rif ur hi pa "
    "bn ne zh vi th ln sw rw rn wo ff hy ka"
)

_DAYS = (
    ("ma", "maandag", "Monday", "mon"),
    ("di", "dinsdag", "Tuesday", "tue"),
    ("wo", "woensdag", "Wednesday", "wed"),
    ("do", "donderdag", "Thursday", "thu"),
    ("vr", "vrijdag", "Friday", "fri"),
    ("za", "zaterdag", "Saturday", "sat"),
    ("zo", "zondag", "Sunday", "sun"),
)
_PARTS = (
    ("vm", "voormiddag", "morning", "am"),
    ("nm", "namiddag", "afternoon", "pm"),
    ("av", "avond", "evening", "eve"),
)


# Flemish places that the source names in French or spells oddly
_PLACE_NAMES = {
    ("1547", "Biévène"): "Bever",
    ("1640", "Rhode-Saint-Genèse"): "Sint-Genesius-Rode",
    ("2960", "Sint-Job-In-'T-Goor"): "Sint-Job-in-'t-Goor",
    ("2970", "'S Gravenwezel"): "'s-Gravenwezel",
    ("3010", "Kessel Lo"): "Kessel-Lo",
    ("3700", "'S Herenelderen"): "'s-Herenelderen",
    ("3790", "Fouron-Saint-Martin"): "Sint-Martens-Voeren",
    ("3790", "Fourons"): "Voeren",
    ("3792", "Fouron-Saint-Pierre"): "Sint-Pieters-Voeren",
    ("8587", "Espierres"): "Spiere",
    ("8587", "Espierres-Helchin"): "Spiere-Helkijn",
    ("8957", "Messines"): "Mesen",
    ("9600", "Renaix"): "Ronse",
}


def countries() -> list[Row]:
    """Return the countries of ISO 3166-1, Kosovo, stateless and unknown."""
    codes = [
        code
        for code in map(str, _NL.territories)
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
    ]
    assert len(codes) == 250, f"ISO 3166-1 has 249 countries, and Kosovo: {len(codes)}"
    rows: list[Row] = [_country(code) for code in sorted(codes)]
    rows.append(("XXA", "staatloos", "stateless", "", 900, "", "", "", "", "", "", "", "OTHER"))
    rows.append(
        ("XXX", "niet bekend", "not known", "", 910, "", "", "onbekend|unknown", "", "", "", "", "")
    )
    return rows


def _country(code: str) -> Row:
    return (
        code,
        _NL.territories[code],
        _EN.territories[code],
        "",
        1 if code == "BE" else 100,
        "",
        "",
        "|".join(filter(None, (*_alpha3(code), _NATIONALITIES.get(code, "")))),
        _listed(_EU_SINCE, code),
        _EU_UNTIL.get(code, ""),
        _listed(_EEA_SINCE, code),
        _EEA_UNTIL.get(code, ""),
        _listed(_REGION9, code) or "OTHER",
    )


def _listed(groups: dict[str, str], code: str) -> str:
    return next((group for group, codes in groups.items() if code in codes.split()), "")


def _alpha3(code: str) -> list[str]:
    aliases = get_global("territory_aliases").items()
    return sorted(old for old, new in aliases if new == [code] and len(old) == 3 and old.isalpha())


def languages() -> list[Row]:
    """Return ISO 639-1 and the ISO 639-3 languages that a desk meets, the usual ones first."""
    rows: list[Row] = [_language(code) for code in sorted((*_ISO_639_1, *_ISO_639_3))]
    assert len({row[0] for row in rows}) == len(rows)
    return rows


def _language(code: str) -> Row:
    nl, en, words = _ISO_639_3.get(code, ("", "", _LANGUAGE_WORDS.get(code, "")))
    if not nl:
        own = (str(_NL.languages[code]), str(_EN.languages[code]))
        nl, en = _LANGUAGE_NAMES.get(code, own)
    aliases = get_global("language_aliases").items()
    alpha3 = sorted(old for old, new in aliases if new == code and len(old) == 3)
    sort = _FIRST.index(code) + 1 if code in _FIRST else 1000
    return (code, nl, en, "", sort, "", "", "|".join(filter(None, (*alpha3, words))))


def slots() -> list[Row]:
    """Return the 21 half-days of a week."""
    rows: list[Row] = []
    for number, (day, day_nl, day_en, day_short) in enumerate(_DAYS, start=1):
        for place, (part, part_nl, part_en, part_short) in enumerate(_PARTS, start=1):
            words = f"{day_nl} {part_nl}|{day_short} {part_short}|{day_short} {part_en}"
            labels = (f"{day_nl}{part_nl}", f"{day_en} {part_en}")
            sort = number * 10 + place
            rows.append((f"{day}-{part}", *labels, day, sort, "", "", words, number, part))
    return rows


def places(source: Path) -> list[Row]:
    """Return the places of Belgium by postcode, with coordinates to about ten metres."""
    with source.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    found: dict[tuple[str, str], Sequence[object]] = {}
    for row in rows:
        at = (row["postcode"], row["place"])
        name = _PLACE_NAMES.get(at, row["place"])
        values = [row[column] for column in _PLACE_COLUMNS]
        found.setdefault((row["postcode"], name), (row["postcode"], name, *values))
    return [found[at] for at in sorted(found)]


def write(path: Path, header: Iterable[str], rows: Iterable[Row]) -> None:
    """Write one shipped table: UTF-8, ``;``, Unix line ends (it is read by the program only)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, delimiter=";", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main() -> None:
    """Write all derived tables; the places only when their source is named."""
    codes = _RESOURCES / "codes"
    flags = ("eu_from", "eu_to", "eea_from", "eea_to", "region9")
    write(codes / "countries.csv", (*_HEADER, *flags), countries())
    write(codes / "languages.csv", _HEADER, languages())
    write(codes / "slots.csv", (*_HEADER, "weekday", "part"), slots())
    if len(sys.argv) > 1:
        header = ("postcode", "place", *_PLACE_COLUMNS)
        write(_RESOURCES / "places" / "places.csv", header, places(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
