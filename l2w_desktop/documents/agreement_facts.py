"""What one duo agreement says, and how each fact reads in the places of its template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import amounts, dates
from l2w_desktop.documents.facts import NOBODY, FollowUp, Insurance, Office, Party

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from l2w_desktop.texts import Lang


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """Everything that one agreement says; what is empty or None is left open to write on.

    ``version`` is that of the wording (``template_version``), as printed and in the QR code.
    The norm is ``meetings_per_month`` or else ``hours_per_week``.
    """

    document_id: str
    version: int
    printed_on: date
    office: Office
    mentee: Party = NOBODY
    mentor: Party = NOBODY
    coach: Party = NOBODY
    goals: tuple[str, ...] = ()
    start_on: date | None = None
    planned_end_on: date | None = None
    months: int | None = None
    meetings_per_month: int | None = None
    hours_per_week: Decimal | None = None
    meeting_minutes: int | None = None
    first_meeting_on: date | None = None
    reflection_hours: int | None = None
    half_way_on: date | None = None
    closing_on: date | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    mentor_insurance: Insurance | None = None
    mentee_insurance: Insurance | None = None
    info_note_version: int | None = None
    privacy_version: int | None = None


def values(facts: AgreementFacts, lang: Lang) -> dict[str, str]:
    """Return the value of each place that the template may name; empty when not known."""

    def day(on: date | None) -> str:
        return "" if on is None else dates.day(on, lang)

    mentor, mentee = facts.mentor_insurance, facts.mentee_insurance
    is_shared = mentor is not None and mentee is not None and mentor.insurer == mentee.insurer
    follow_ups = facts.follow_ups
    return {
        "mentee": facts.mentee.name,
        "mentor": facts.mentor.name,
        "coach": facts.coach.name,
        "office": facts.office.name,
        "office_phone": facts.office.phone,
        "start": day(facts.start_on),
        "end": day(facts.planned_end_on),
        "months": amounts.months(facts.months, lang),
        "meetings": amounts.times(facts.meetings_per_month, lang),
        "hours": amounts.hours(facts.hours_per_week, lang),
        "meeting_length": amounts.length(facts.meeting_minutes, lang),
        "first_meeting": day(facts.first_meeting_on),
        "reflection_hours": str(facts.reflection_hours or ""),
        "half_way": day(facts.half_way_on),
        "closing": day(facts.closing_on),
        "follow_ups": dates.months((f.on for f in follow_ups), lang),
        "follow_up_months": dates.listed([str(f.months) for f in follow_ups], lang),
        "both_insurer": mentor.insurer if mentor and is_shared else "",
        "mentor_insurer": mentor.insurer if mentor else "",
        "mentor_policy": mentor.policy if mentor else "",
        "mentee_insurer": mentee.insurer if mentee else "",
        "mentee_policy": mentee.policy if mentee else "",
        "info_note_version": str(facts.info_note_version or ""),
        "privacy_version": str(facts.privacy_version or ""),
    }
