"""The frame of the work, asked in the settings: the desk itself, and the rules of its programme."""

from __future__ import annotations

from l2w_desktop.forms.form import Form, Section, ask
from l2w_desktop.models import Programme, Project, Site
from l2w_desktop.texts import Text

DESK = Form(
    "desk",
    Text("Uw loket", "Your desk"),
    "site",
    (
        Section(
            "desk",
            Text("Op de papieren en in de pakketten", "On papers and in packages"),
            (
                ask(Site.name, is_required=True),
                ask(Site.organisation),
                ask(Site.legal_form),
                ask(Site.company_number),
                ask(
                    Site.responsible,
                    help=Text(
                        "Nodig als de organisatie geen rechtspersoon is",
                        "Needed where the organisation is no legal person",
                    ),
                ),
            ),
        ),
        Section(
            "contact",
            Text("Contact", "Contact"),
            (
                ask(Site.phone),
                ask(Site.email),
                ask(Site.street, is_wide=True),
                ask(Site.postcode),
                ask(Site.place),
            ),
        ),
        Section(
            "visits",
            Text("Loketbezoek", "Desk visits"),
            (
                ask(
                    Site.desk_favourites,
                    is_wide=True,
                    help=Text("Hoogstens zes, in deze volgorde", "Six at most, in this order"),
                ),
            ),
        ),
    ),
)

PROGRAMME = Form(
    "programme",
    Text("Programma", "Programme"),
    "programme",
    (
        Section(
            "duos",
            Text("Duo’s", "Duos"),
            (
                ask(Programme.duration_months),
                ask(Programme.meeting_minutes),
                ask(Programme.norm_unit),
                ask(
                    Programme.norm,
                    help=Text(
                        "Ontmoetingen per maand, of minuten per week",
                        "Meetings a month, or minutes a week",
                    ),
                ),
                ask(Programme.mentor_capacity),
                ask(Programme.reflection_hours),
                ask(Programme.is_training_required),
            ),
        ),
        Section(
            "volunteers",
            Text("Vrijwilligers", "Volunteers"),
            (
                ask(Programme.policy_insurer),
                ask(Programme.policy_number),
                ask(Programme.policy_from_on),
                ask(Programme.policy_to_on),
                ask(Programme.policy_covers, is_wide=True),
                ask(Programme.cost_scheme, is_wide=True),
            ),
        ),
        Section(
            "project",
            Text("Project", "Project"),
            (
                ask(Project.name),
                ask(Project.promotor),
                ask(Project.target_mentees),
                ask(Project.start_on),
                ask(Project.end_on),
                ask(Project.extension_end_on),
            ),
        ),
    ),
)
