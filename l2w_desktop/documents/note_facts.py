"""What one information note for a volunteer says, and how each fact reads in its template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import amounts, dates
from l2w_desktop.documents.facts import NOBODY, Insurance, Office, Party
from l2w_desktop.models.choices import code_list

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from l2w_desktop.texts import Lang

NO_COSTS = "NONE"


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """Everything that one note says; what is empty or None is left open to write on.

    ``legal_form``, ``scheme`` and ``covers`` are codes; the amounts are those of the day of print.
    """

    document_id: str
    version: int
    printed_on: date
    office: Office
    volunteer: Party = NOBODY
    contact: Party = NOBODY
    legal_form: str = ""
    responsible: str = ""
    months: int | None = None
    meetings_per_month: int | None = None
    hours_per_week: Decimal | None = None
    insurance: Insurance | None = None
    insured_to_on: date | None = None
    covers: tuple[str, ...] = ()
    scheme: str = "CHOICE"
    day_cap: Decimal | None = None
    year_cap: Decimal | None = None
    travel_km: Decimal | None = None
    km_rate: Decimal | None = None

    @property
    def is_blank(self) -> bool:
        """Whether the note names no volunteer."""
        return not self.volunteer.name


def values(facts: NoteFacts, lang: Lang) -> dict[str, str]:
    """Return the value of each place that the template may name; empty when not known."""
    office, insurance = facts.office, facts.insurance
    organisation = office.legal_name or office.name
    form = code_list("legal_forms").label(facts.legal_form).in_(lang) if facts.legal_form else ""
    if form.casefold() in organisation.casefold().split():
        form = ""  # "Voorbeeld vzw" says it already
    contact = facts.contact
    if not contact.name:
        contact = Party(office.site or office.name, phone=office.phone, email=office.email)
    return {
        "volunteer": facts.volunteer.name,
        "organisation": organisation,
        "legal_form": form,
        "company_number": office.company_number.removeprefix("KBO "),
        "office_address": office.address,
        "responsible": facts.responsible,
        "contact": contact.name,
        "contact_phone": contact.phone,
        "contact_email": contact.email,
        "months": amounts.months(facts.months, lang),
        "meetings": amounts.times(facts.meetings_per_month, lang),
        "hours": amounts.hours(facts.hours_per_week, lang),
        "insurer": insurance.insurer if insurance else "",
        "policy": insurance.policy if insurance else "",
        "insured_to": dates.day(facts.insured_to_on, lang) if facts.insured_to_on else "",
        "day_cap": amounts.euro(facts.day_cap, lang),
        "year_cap": amounts.euro(facts.year_cap, lang),
        "travel_km": amounts.figure(facts.travel_km, lang),
        "km_rate": amounts.euro(facts.km_rate, lang),
        "year": str(facts.printed_on.year),
    }
