"""Programme, project, cohort and site: the rules and the frame of the mentoring.

Durations, norms, weights and gates are rows of the programme, never constants of the program.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Shared, field, parent
from l2w_desktop.models.types import INT, Bool, Date, Json, Str


class Programme(Shared):
    """A way of mentoring, such as @level2work or Mentoring naar Werk."""

    __tablename__ = "programme"

    code: Mapped[str | None] = field(Str, "code", "code", group="name")
    name: Mapped[str | None] = field(Str, "naam", "name", group="name")
    duration_months: Mapped[int | None] = field(
        INT, "duur in maanden", "duration in months", group="rhythm"
    )
    norm_unit: Mapped[str | None] = field(
        Str, "eenheid van de norm", "unit of the norm", group="rhythm", codes="norm_unit"
    )
    norm: Mapped[int | None] = field(
        INT, "norm per periode", "norm per period", group="rhythm"
    )  # meetings per duo-month, or minutes per rolling 7-day week
    meeting_minutes: Mapped[int | None] = field(
        INT, "duur van een ontmoeting in minuten", "length of a meeting in minutes", group="rhythm"
    )
    mentor_capacity: Mapped[int | None] = field(
        INT, "duo’s per mentor", "duos per mentor", group="capacity"
    )
    is_training_required: Mapped[bool | None] = field(
        Bool, "opleiding mentor verplicht", "mentor training required", group="gates"
    )
    reflection_hours: Mapped[int | None] = field(
        INT, "bedenktijd in uren", "reflection period in hours", group="gates"
    )
    matching: Mapped[Any] = field(
        Json, "regels en gewichten voor matching", "rules and weights for matching"
    )
    policy_insurer: Mapped[str | None] = field(Str, "verzekeraar", "insurer", group="policy")
    policy_number: Mapped[str | None] = field(Str, "polisnummer", "policy number", group="policy")
    policy_from_on: Mapped[dt.date | None] = field(
        Date, "verzekerd vanaf", "insured from", group="policy"
    )
    policy_to_on: Mapped[dt.date | None] = field(
        Date, "verzekerd tot en met", "insured until", group="policy"
    )
    policy_covers: Mapped[Any] = field(
        Json, "waarborgen", "insured risks", group="policy", codes="insurance_covers"
    )
    cost_scheme: Mapped[str | None] = field(
        Str, "onkosten van vrijwilligers", "expenses of volunteers", codes="cost_schemes"
    )


class Project(Shared):
    """One subsidised project (“proeftuin”) that follows a programme."""

    __tablename__ = "project"

    programme_id: Mapped[str] = parent("programme", "programma", "programme")
    code: Mapped[str | None] = field(Str, "code", "code", group="name")
    name: Mapped[str | None] = field(Str, "naam", "name", group="name")
    promotor: Mapped[str | None] = field(Str, "promotor", "lead organisation")
    target_mentees: Mapped[int | None] = field(INT, "doel aantal mentees", "target number")
    start_on: Mapped[dt.date | None] = field(Date, "start", "start", group="period")
    end_on: Mapped[dt.date | None] = field(Date, "einde", "end", group="period")
    extension_end_on: Mapped[dt.date | None] = field(
        Date, "einde na verlenging", "end after extension", group="period"
    )


class Cohort(Shared):
    """A group of duos that starts together; its start may be known only roughly (“half april”)."""

    __tablename__ = "cohort"

    project_id: Mapped[str] = parent("project", "project", "project")
    name: Mapped[str | None] = field(Str, "naam", "name", group="name")
    planned_start: Mapped[str | None] = field(
        Str, "geplande start", "planned start", group="start"
    )  # ISO 8601, as precise as known: 2017-01-27, 2017-04, 2017-09
    planned_start_part: Mapped[str | None] = field(
        Str, "deel van de maand", "part of the month", group="start", codes="month_part"
    )
    capacity: Mapped[int | None] = field(INT, "plaatsen", "seats")


class Site(Shared):
    """A contact desk or regional office."""

    __tablename__ = "site"

    code: Mapped[str | None] = field(Str, "code", "code", group="name")
    name: Mapped[str | None] = field(Str, "naam", "name", group="name")
    organisation: Mapped[str | None] = field(Str, "organisatie", "organisation", group="legal")
    legal_form: Mapped[str | None] = field(
        Str, "rechtsvorm", "legal form", group="legal", codes="legal_forms"
    )
    company_number: Mapped[str | None] = field(
        Str, "ondernemingsnummer", "company number", group="legal"
    )
    responsible: Mapped[str | None] = field(
        Str, "verantwoordelijke", "responsible person", group="legal"
    )  # its name is due where the organisation is no legal person (law of 3 July 2005, art. 4)
    street: Mapped[str | None] = field(Str, "straat en nummer", "street", group="address")
    postcode: Mapped[str | None] = field(Str, "postcode", "postcode", group="address")
    place: Mapped[str | None] = field(Str, "gemeente", "town", group="address")
    phone: Mapped[str | None] = field(Str, "telefoon", "phone", group="contact")
    email: Mapped[str | None] = field(Str, "e-mail", "e-mail", group="contact")
    desk_favourites: Mapped[Any] = field(
        Json, "vragen onder de toetsen 1 tot 6", "questions under the keys 1 to 6",
        codes="desk_question",
    )  # fmt: skip
