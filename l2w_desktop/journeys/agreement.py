"""Issue the agreement of a duo: facts out of the register, a PDF, a line in the document list.

The PDF is drawn outside any transaction and recorded once the file stands on disk.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from contextlib import AbstractContextManager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from sqlalchemy.orm import Session

from l2w_desktop.documents.agreement import render, template_version
from l2w_desktop.documents.agreement_facts import AgreementFacts
from l2w_desktop.documents.facts import NOBODY, FollowUp, Insurance, Office, Party
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.models import Duo
from l2w_desktop.models.phones import phone_text
from l2w_desktop.services import lookup, papers
from l2w_desktop.services.papers import AgreementSource, Contact
from l2w_desktop.texts import Lang

NAME = "agreement"
PAGES = 2


class Doors(Protocol):
    """What a journey needs of the database: the store itself, or what the window's worker has."""

    def read(self) -> AbstractContextManager[Session]:
        """Return a context that yields a session for reading."""

    def write(self) -> AbstractContextManager[Session]:
        """Return a context that yields a session and commits when it ends well."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A document that stands on disk and in the register."""

    path: Path
    document_id: str
    sha256: str
    pages: int


def issue_agreement(
    store: Doors,
    duo: str,
    path: Path,
    *,
    lang: Lang,
    today: dt.date,
    now: dt.datetime,
    number: str = "",
) -> Issued:
    """Draw the agreement of ``duo`` (id or number) into ``path`` and record it as issued.

    ``number`` is a document number taken before, for instance to name the file after it.
    Raises NotFound, CannotWrite, AgreementTooLong or CharacterNotPrintable.
    """
    with store.write() as session:
        source = papers.agreement_source(session, lookup.find(session, Duo, duo))
        number = number or papers.take_number(session)
    pdf = render(facts(source, number, today), lang)
    write_whole(path, pdf)
    digest = hashlib.sha256(pdf).hexdigest()
    with store.write() as session:
        papers.record_issue(
            session,
            number=number,
            name=NAME,
            version=template_version(),
            lang=lang,
            sha256=digest,
            pages=PAGES,
            issued_at=now,
            duo_id=source.duo_id,
        )
    return Issued(path, number, digest, PAGES)


def preview_agreement(store: Doors, duo: str, *, lang: Lang, today: dt.date) -> bytes:
    """Return the agreement as it would be printed; nothing is recorded, so it has no number yet."""
    with store.read() as session:
        source = papers.agreement_source(session, lookup.find(session, Duo, duo))
    return render(facts(source, source.duo_number, today), lang)


def facts(source: AgreementSource, number: str, today: dt.date) -> AgreementFacts:
    """Return what the agreement prints."""
    desk = source.desk
    insurance = (
        Insurance(source.insurer, source.policy_number)
        if source.insurer and source.policy_number
        else None
    )
    is_hours = source.norm_unit == "minutes"
    return AgreementFacts(
        document_id=number,
        version=template_version(),
        printed_on=today,
        office=Office(
            desk.organisation,
            desk.name,
            ", ".join(filter(None, (desk.street, desk.town))),
            phone_text(desk.phone),
            desk.email,
            company_number=desk.company_number,
        ),
        mentee=_party(source.mentee),
        mentor=_party(source.mentor),
        coach=_party(source.coach) if source.coach else NOBODY,
        goals=source.goals,
        start_on=source.start_on,
        planned_end_on=source.planned_end_on,
        months=source.months or None,
        meetings_per_month=None if is_hours else source.norm,
        hours_per_week=Decimal(source.norm) / 60 if is_hours else None,
        meeting_minutes=source.meeting_minutes,
        reflection_hours=source.reflection_hours or None,
        half_way_on=source.half_way_on,
        closing_on=source.planned_end_on,
        follow_ups=tuple(FollowUp(months, on) for months, on in source.follow_ups),
        mentor_insurance=insurance,
    )


def _party(contact: Contact) -> Party:
    return Party(
        contact.name,
        contact.own_script_name,
        ", ".join(filter(None, (contact.street, contact.town))),
        phone_text(contact.phone),
        contact.email,
    )
