"""Fictitious facts of the note, the intake form and the attendance list, blank, usual and long."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

from l2w_desktop.documents import attendance_list, information_note, intake_mentee
from l2w_desktop.documents.attendance_list import AttendanceFacts, Attendee
from l2w_desktop.documents.facts import Insurance, Office, Party
from l2w_desktop.documents.information_note import NoteFacts
from l2w_desktop.documents.intake_mentee import IntakeFacts
from l2w_desktop.models.skills import SpokenLanguage

LONG_NAME = "María de los Ángeles Fernández-Villaverde y Gutiérrez"
OFFICE = Office(
    name="Level2Work",
    site="Loket Gent",
    address="Voorbeeldstraat 1, 9000 Gent",
    phone="09 000 00 00",
    email="gent@example.org",
    legal_name="Voorbeeld vzw",
    company_number="0000.000.000",
)
STAMP = ("GENT-7K-00012-4", 1, date(2026, 11, 23), OFFICE)

NOTE = NoteFacts(
    *STAMP,
    volunteer=Party("Łukasz Wiśniewski", "", "Modelstraat 8, 9000 Gent", "0470 00 00 02"),
    contact=Party("Nadia Peeters", "", "", "0470 00 00 03", "nadia@example.org"),
    legal_form="VZW",
    months=3,
    meetings_per_month=2,
    insurance=Insurance("Voorbeeld Verzekeringen", "000.001"),
    insured_to_on=date(2026, 12, 31),
    covers=("BA", "RB", "LO"),
    day_cap=Decimal("44.02"),
    year_cap=Decimal("1760.83"),
    travel_km=Decimal(2000),
    km_rate=Decimal("0.4321"),
)
LONG_NOTE = dataclasses.replace(
    NOTE,
    office=dataclasses.replace(
        OFFICE, legal_name="Vereniging voor Mentoring en Loopbaanbegeleiding van de Voorbeeldstreek"
    ),
    volunteer=Party(
        LONG_NAME, "ሰላም ገብረ ሥላሴ", "Burgemeester Alfons Van de Voorbeeldstraat 123 bus 0405",
        "+32 470 00 00 01", "maria.delosangeles.fernandez-villaverde@example.org",
    ),
    contact=Party(LONG_NAME, "", "", "+32 470 00 00 03", "maria.delosangeles@example.org"),
    legal_form="FEITELIJK",
    responsible=LONG_NAME,
    meetings_per_month=None,
    hours_per_week=Decimal("1.50"),
    insurance=Insurance("Een Andere Onderlinge Maatschappij voor Verzekeringen", "BE-0000-0000-02"),
)  # fmt: skip
VALUES = {
    "person.first_name": "Noor",
    "person.last_name": "Al-Hassan",
    "person.called_name": "Noor",
    "person.own_script_name": "نور الحسن",
    "person.birth_date": "1991-05",
    "person.sex": "F",
    "person.nationality": "SY",
    "person.phone": "+32470000001",
    "person.email": "noor@example.org",
    "person.street": "Voorbeeldlaan 12",
    "person.postcode": "9160",
    "person.place": "Lokeren",
    "education.diploma": "PROF_BA",
    "education.title": "Elektromechanica",
    "education.country": "SY",
    "mentee.sectors": ("build.site", "metal.tech"),
    "mentee.vdab_ref": "V-000-123",
    "mentee.in_belgium_since": "2021-03",
    "mentee.needs": ("cv", "network", "childcare"),
    "mentee.goals": ("Een cv maken voor de bouwsector", "Twee bedrijven bezoeken"),
    "mentee.slots": ("ma-av", "za-vm"),
    "mentee.max_km": 25,
    "mentee.online_ok": True,
    "person.languages": (SpokenLanguage("nl", "B1"), SpokenLanguage("ar", None, is_native=True)),
}
INTAKE = IntakeFacts(*STAMP, "GENT-7K-00003-9", date(2026, 11, 2), VALUES)
LONG_INTAKE = dataclasses.replace(
    INTAKE,
    values=VALUES
    | {
        "person.first_name": LONG_NAME,
        "person.last_name": LONG_NAME,
        "person.nationality": "CD",
        "person.street": "Burgemeester Alfons Van de Voorbeeldstraat 123 bus 0405",
        "person.place": "Sint-Katelijne-Waver aan de Voorbeelddijk",
        "person.email": "maria.delosangeles.fernandez-villaverde.y.gutierrez@example.org",
        "education.diploma": "SO3_BSO_ATT",
        "education.title": "Elektromechanische installaties en onderhoud",
        "mentee.sectors": ("build.site", "metal.tech", "ict.dev", "culture.arts"),
        "mentee.needs": ("cv", "network", "interview", "other"),
        "mentee.goals": ("Een duidelijk cv en een motivatiebrief maken voor de bouwsector",) * 3,
        "person.languages": tuple(
            SpokenLanguage(code, "B1") for code in ("nl", "ar", "ckb", "prs", "tr", "en")
        ),
    },
)
PEOPLE = (
    Attendee("Łukasz Wiśniewski", "", "Staalbouw Model", "mentor"),
    Attendee("Nguyễn Thị Hoa", "", "Labo Proef", "mentor"),
    Attendee("Noor Al-Hassan", "نور الحسن", "", "mentee"),
    Attendee(LONG_NAME, "", "Vereniging voor Mentoring van de Voorbeeldstreek", "mentor"),
    Attendee("Olena Kovalenko", "Олена", "", "mentee"),
)
LIST = AttendanceFacts(
    *STAMP,
    title="Vorming ‘Luisteren zonder oordeel’ voor mentoren",
    held_on=date(2026, 11, 19),
    hours="18.30 tot 21.00 uur",
    place="Bibliotheek De Voorbeeldhoek",
    leader="Els De Smet",
    minutes=150,
    people=PEOPLE,
)
LONG_LIST = dataclasses.replace(
    LIST, title="Lerend netwerk voor mentoren en wie hen begeleidt " * 4, people=PEOPLE * 9
)

PAPERS = {
    "note": (information_note, NOTE),
    "note_long": (information_note, LONG_NOTE),
    "note_blank": (
        information_note,
        dataclasses.replace(NOTE, volunteer=Party(), contact=Party()),
    ),
    "note_bare": (information_note, NoteFacts(*STAMP)),
    "intake": (intake_mentee, INTAKE),
    "intake_long": (intake_mentee, LONG_INTAKE),
    "intake_blank": (intake_mentee, IntakeFacts(*STAMP)),
    "list": (attendance_list, LIST),
    "list_long": (attendance_list, LONG_LIST),
    "list_initials": (attendance_list, dataclasses.replace(LIST, is_initials=True)),
    "list_blank": (attendance_list, AttendanceFacts(*STAMP)),
}
PAGES = {"note": 1, "intake": 2, "list": 1}
