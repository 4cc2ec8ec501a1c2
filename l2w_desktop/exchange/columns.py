"""The columns that an imported list of mentees or mentors may have: declared here and only here.

Codes, meaning and usual words are those of the contract; ``headers`` recognises them.
"""

from __future__ import annotations

from dataclasses import dataclass

from l2w_desktop.exchange import cells
from l2w_desktop.exchange.cells import Reader
from l2w_desktop.texts import Text

MENTEES, MENTORS = "mentees", "mentors"
KINDS = (MENTEES, MENTORS)

# cells that hold a whole name; ``imports`` splits them into first and last name
LAST_NAME_FIRST = "name_last_first"
FIRST_NAME_FIRST = "name_first_last"
NAME_CODES = frozenset(("first_name", "last_name", LAST_NAME_FIRST, FIRST_NAME_FIRST))


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One column: its field code, words to recognise it by, and the reader of its cells."""

    code: str
    label: Text
    read: Reader
    aliases: tuple[str, ...] = ()
    kinds: tuple[str, ...] = KINDS


def _column(
    code: str, nl: str, en: str, read: Reader, aliases: str = "", kinds: tuple[str, ...] = KINDS
) -> ImportColumn:
    words = tuple(word.strip() for word in aliases.split("|") if word.strip())
    return ImportColumn(code, Text(nl, en), read, words, kinds)


_ONLY_MENTEES, _ONLY_MENTORS = (MENTEES,), (MENTORS,)

COLUMNS: tuple[ImportColumn, ...] = (
    _column(
        "external_id", "Nummer in de bron", "Number in the source", cells.reference,
        "nummer|nr|id|dossiernummer|klantnummer|extern nummer|externe id|source id|number",
    ),
    _column(
        "first_name", "Voornaam", "First name", cells.one_line,
        "voornamen|roepnaam|given name|given names|forename|prenom",
    ),
    _column(
        "last_name", "Familienaam", "Last name", cells.one_line,
        "naam|achternaam|name|surname|family name|nom",
    ),
    _column(
        LAST_NAME_FIRST, "Naam en voornaam", "Last and first name", cells.one_line,
        "naam voornaam|familienaam en voornaam|familienaam voornaam|name and first name",
    ),
    _column(
        FIRST_NAME_FIRST, "Voornaam en naam", "First and last name", cells.one_line,
        "voornaam naam|voornaam en familienaam|volledige naam|full name|deelnemer|participant",
    ),
    _column(
        "birth_date", "Geboortedatum", "Birth date", cells.birth_date,
        "geb.datum|geboren|geboren op|geboortedag|geboortejaar|date of birth|born|birthday|dob"
        "|gebdat|geb",
    ),
    _column("sex", "Geslacht", "Sex", cells.one_of("sex"), "gender|m/v|v/m|m/v/x"),
    _column(
        "nationality", "Nationaliteit", "Nationality", cells.one_of("countries"),
        "nat|nat.|herkomst|land van herkomst",
    ),
    _column(
        "email", "E-mail", "E-mail", cells.email,
        "mail|e-mailadres|mailadres|email address|mail address",
    ),
    _column(
        "phone", "Telefoon", "Phone", cells.phone,
        "gsm|tel|tel.|gsm-nummer|telefoonnummer|gsmnummer|mobiel|mobile|mobile phone|phone number"
        "|telefoon/gsm|gsm/telefoon|gsm/tel|tel/gsm",
    ),
    _column(
        "street", "Straat en nummer", "Street and number", cells.one_line,
        "straat|adres|address|street|straat + nr|straat en huisnummer|straat en nr",
    ),
    _column(
        "postcode", "Postcode", "Postcode", cells.postcode,
        "postnummer|zip|zip code|postal code|pc",
    ),
    _column(
        "place", "Gemeente", "Place", cells.one_line,
        "woonplaats|plaats|stad|city|town|municipality|deelgemeente|plaatsnaam",
    ),
    _column(
        "languages", "Talen", "Languages", cells.languages, "taal|taalkennis|talenkennis|language"
    ),
    _column(
        "education", "Hoogste diploma", "Highest diploma", cells.schooling,
        "diploma|opleiding|opleidingsniveau|studieniveau|scholing|education|onderwijsniveau|niveau",
    ),
    _column(
        "sectors", "Sectoren", "Sectors", cells.some_of("sectors"),
        "sector|gewenste sector|jobsector|werkveld",
    ),
    _column(
        "max_km", "Hoogstens km", "At most km", cells.kilometres,
        "max km|maximum km|max. afstand|maximale afstand|km|afstand|max distance|maximum distance",
    ),
    _column(
        "online_ok", "Online mag", "Online is fine", cells.yes_no,
        "online|online ok|online mogelijk|videogesprek",
    ),
    _column(
        "slots", "Vrije halve dagen", "Free half-days", cells.some_of("slots"),
        "beschikbaarheid|beschikbaar|vrije momenten|momenten|availability|tijdstippen|half-days",
    ),
    _column(
        "gender_pref", "Voorkeur man of vrouw", "Preference woman or man", cells.gender_preference,
        "voorkeur geslacht|voorkeur m/v|gender preference|voorkeur",
    ),
    _column(
        "registered_on", "Aangemeld op", "Registered on", cells.registered_day,
        "aanmelddatum|datum aanmelding|aanmelding|inschrijvingsdatum|ingeschreven op"
        "|registration date|registered",
    ),
    _column(
        "status", "Status", "Status", cells.one_of("mentee_status"), "toestand|stand", _ONLY_MENTEES
    ),
    _column(
        "status", "Status", "Status", cells.one_of("mentor_status"), "toestand|stand", _ONLY_MENTORS
    ),
    _column(
        "note", "Nota", "Note", cells.words,
        "notitie|opmerking|opmerkingen|notes|remarks|commentaar",
    ),
    _column(
        "needs", "Hulpvragen", "Help requests", cells.some_of("topics"),
        "hulpvraag|noden|vragen|help request|help needed", _ONLY_MENTEES,
    ),
    _column(
        "sector_required", "Sector is een eis", "Sector is required", cells.yes_no,
        "sector verplicht|sector vereist|zelfde sector", _ONLY_MENTEES,
    ),
    _column(
        "diploma_country", "Land van het diploma", "Country of the diploma",
        cells.one_of("countries"), "diplomaland|land diploma|diploma country|country of diploma",
        _ONLY_MENTEES,
    ),
    _column(
        "in_belgium_since", "In België sinds", "In Belgium since", cells.past_date,
        "aankomst|aankomst in belgië|sinds wanneer in belgië|arrival in belgium", _ONLY_MENTEES,
    ),
    _column(
        "vdab_ref", "VDAB-nummer", "VDAB number", cells.reference,
        "vdab|vdab nr|vdab dossier|vdab-klantnummer|vdab reference", _ONLY_MENTEES,
    ),
    _column(
        "offers", "Aanbod", "Offers help with", cells.some_of("topics"),
        "kan helpen met|biedt|hulpaanbod|help offered|offer", _ONLY_MENTORS,
    ),
    _column(
        "capacity", "Aantal duo's tegelijk", "Duos at a time", cells.whole_number,
        "capaciteit|aantal mentees|aantal duo's|plaatsen|max mentees", _ONLY_MENTORS,
    ),
    _column(
        "trained", "Opleiding gevolgd", "Training done", cells.yes_no,
        "opgeleid|mentoropleiding|training gevolgd|training", _ONLY_MENTORS,
    ),
    _column(
        "employer", "Werkgever", "Employer", cells.one_line,
        "bedrijf|organisatie|firma|company|organisation", _ONLY_MENTORS,
    ),
    _column(
        "occupation", "Beroep", "Occupation", cells.one_line,
        "functie|job|jobtitel|function|profession|job title", _ONLY_MENTORS,
    ),
    _column(
        "years_experience", "Jaren ervaring", "Years of experience", cells.whole_number,
        "ervaring|jaren werkervaring|experience", _ONLY_MENTORS,
    ),
)  # fmt: skip


def fields_of(code: str) -> tuple[str, ...]:
    """Return the fields that the cells of a column fill: a whole name fills two."""
    return ("last_name", "first_name") if code in (LAST_NAME_FIRST, FIRST_NAME_FIRST) else (code,)


def columns_of(kind: str) -> tuple[ImportColumn, ...]:
    """Return the columns of ``mentees`` or ``mentors``, in the order of the contract."""
    return tuple(column for column in COLUMNS if kind in column.kinds)
