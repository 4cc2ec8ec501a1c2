"""The intake forms of a mentee and of a mentor."""

from __future__ import annotations

from l2w_desktop.forms.form import Entry, Form, Kind, Section, ask
from l2w_desktop.models import Education, Mentee, Mentor, Person
from l2w_desktop.texts import Text

_PERSON = Section(
    "person",
    Text("Persoon", "Person"),
    (
        ask(Person.first_name),
        ask(
            Person.last_name,
            help=Text("Zoals op het identiteitsbewijs", "As on the identity card"),
        ),
        ask(Person.called_name),
        ask(Person.own_script_name),
        ask(
            Person.birth_date,
            help=Text("Dag niet bekend? Schrijf 05/1991 of 1991.", "Day unknown? 05/1991 or 1991."),
        ),
        ask(Person.nationality, help=Text("Typ de eerste letters", "Type the first letters")),
        ask(Person.sex, help=Text("Mag u openlaten", "May stay open"), is_wide=True),
    ),
)
_CONTACT = Section(
    "contact",
    Text("Contact", "Contact"),
    (
        ask(Person.phone),
        ask(Person.email),
        ask(Person.street, is_wide=True),
        ask(Person.postcode),
        ask(Person.place),
    ),
)
_LANGUAGES = Section(
    "languages",
    Text("Talen", "Languages"),
    (
        Entry(
            "person.languages",
            Text("talen", "languages"),
            Kind.LANGUAGES,
            "person.languages",
            "languages",
            is_required=True,
            is_wide=True,
        ),
    ),
)

INTAKE_MENTEE = Form(
    "intake_mentee",
    Text("Intake van een mentee", "Intake of a mentee"),
    "mentee",
    (
        _PERSON,
        _CONTACT,
        Section(
            "work",
            Text("Opleiding en werk", "Education and work"),
            (
                ask(Education.diploma),
                ask(Education.title),
                ask(Education.country),
                ask(Mentee.sectors, is_wide=True, is_required=True),
                ask(Mentee.sector_required),
                ask(Mentee.vdab_ref),
                ask(Mentee.in_belgium_since),
            ),
        ),
        _LANGUAGES,
        Section(
            "matching",
            Text("Afspreken", "Meeting"),
            (
                ask(Mentee.needs, is_wide=True),
                ask(Mentee.goals, is_wide=True, help=Text("Hoogstens drie", "At most three")),
                ask(Mentee.slots, is_wide=True),
                ask(Mentee.max_km),
                ask(Mentee.online_ok),
                ask(Mentee.gender_pref, help=Text("Mag u openlaten", "May stay open")),
            ),
        ),
        Section("note", Text("Nota", "Note"), (ask(Mentee.note, is_wide=True),)),
    ),
)

INTAKE_MENTOR = Form(
    "intake_mentor",
    Text("Intake van een mentor", "Intake of a mentor"),
    "mentor",
    (
        _PERSON,
        _CONTACT,
        Section(
            "work",
            Text("Werk en ervaring", "Work and experience"),
            (
                ask(Mentor.employer),
                ask(Mentor.occupation),
                ask(Mentor.years_experience),
                ask(Education.diploma),
                ask(Mentor.sectors, is_wide=True, is_required=True),
            ),
        ),
        _LANGUAGES,
        Section(
            "matching",
            Text("Afspreken", "Meeting"),
            (
                ask(Mentor.offers, is_wide=True),
                ask(Mentor.slots, is_wide=True),
                ask(Mentor.capacity),
                ask(Mentor.max_km),
                ask(Mentor.online_ok),
                ask(Mentor.gender_pref, help=Text("Mag u openlaten", "May stay open")),
            ),
        ),
        Section(
            "papers",
            Text("Papieren", "Papers"),
            (
                ask(Mentor.note_received_on),
                ask(Mentor.trained_on),
                ask(Mentor.is_training_waived),
            ),
        ),
        Section("note", Text("Nota", "Note"), (ask(Mentor.note, is_wide=True),)),
    ),
)

FORMS: tuple[Form, ...] = (INTAKE_MENTEE, INTAKE_MENTOR)
