"""Consents: separate per purpose, versioned, withdrawable; absent means no."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Consent
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import written
from l2w_desktop.services.consent_texts import consent_texts
from l2w_desktop.services.meetings import code_in
from l2w_desktop.texts import Text

HIVA: Final = "HIVA"  # of the code list consent_kinds: share data without name with HIVA
EMPLOYER, PARTNER, PUBLICITY = "EMPLOYER", "PARTNER", "PUBLICITY"


class NotYetAgreed(UserError):
    """A consent cannot be given or withdrawn tomorrow."""

    text = Text(
        "{day} ligt in de toekomst. Vul een dag tot en met vandaag in.",
        "{day} lies in the future. Fill in a day up to today.",
    )


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One purpose and what a person said about it; ``version`` is the text that was agreed to."""

    kind: str
    label: Text
    words: Text
    is_given: bool
    given_on: dt.date | None
    withdrawn_on: dt.date | None
    version: str
    is_older_text: bool


def give(
    session: Session, person_id: str, kind: str, *, on: dt.date, text_version: str = ""
) -> Consent:
    """Record that a person agreed to one purpose (code list consent_kinds).

    Without ``text_version`` it is the text of today. Who agrees again on the day of a withdrawal
    takes that withdrawal back.
    """
    kind = code_in("consent_kinds", kind)
    known = consent_texts().get(kind)
    version = text_version or (known.version if known else "1")
    consent = _withdrawn_on_day(session, person_id, kind, on) or Consent(person_id=person_id)
    consent.kind, consent.given_on, consent.text_version = kind, on, version
    consent.withdrawn_on = None
    session.add(consent)
    session.flush()
    return consent


def withdraw(consent: Consent, *, on: dt.date) -> None:
    """Record that the person no longer agrees, from ``on``."""
    consent.withdrawn_on = on


def withdraw_kind(session: Session, person_id: str, kind: str, *, on: dt.date) -> None:
    """Withdraw everything that a person agreed to for one purpose; deliveries of before stay."""
    for consent in _rows(session, person_id, code_in("consent_kinds", kind)):
        if consent.withdrawn_on is None:
            withdraw(consent, on=on)
    session.flush()


def of_person(session: Session, person_id: str, on: dt.date) -> tuple[ConsentLine, ...]:
    """Return every purpose with what the person said about it, up to and including a day."""
    query = sa.select(Consent).where(
        Consent.person_id == person_id, Consent.is_archived.is_not(True)
    )
    rows = list(session.scalars(query.order_by(Consent.given_on, Consent.id)))
    return tuple(_line([c for c in rows if c.kind == kind], kind, on) for kind in consent_texts())


def require_past(on: dt.date, today: dt.date) -> None:
    """Raise NotYetAgreed for a day after today."""
    if on > today:
        raise NotYetAgreed(day=written(on))


def holders(session: Session, kind: str, on: dt.date) -> frozenset[str]:
    """Return the ids of the people whose consent to one purpose stands on a day.

    The last word of a person counts, whatever row it stands in: two desks may both have written
    the consent down, and a withdrawal at one of them ends both. On one day, no wins from yes.
    """
    given, withdrawn = sa.func.max(Consent.given_on), sa.func.max(Consent.withdrawn_on)
    mine = sa.and_(Consent.kind == kind, Consent.is_archived.is_not(True))
    yes = dict(_pairs(session, given, mine, Consent.given_on <= on))
    no = dict(_pairs(session, withdrawn, mine, Consent.withdrawn_on <= on))
    return frozenset(who for who, day in yes.items() if who not in no or no[who] < day)


def _pairs(
    session: Session, latest: Any, *where: sa.ColumnElement[bool]
) -> list[tuple[str, dt.date]]:
    query = sa.select(Consent.person_id, latest).where(*where).group_by(Consent.person_id)
    return [(who, day) for who, day in session.execute(query)]


def _rows(session: Session, person_id: str, kind: str) -> list[Consent]:
    query = sa.select(Consent).where(
        Consent.person_id == person_id, Consent.kind == kind, Consent.is_archived.is_not(True)
    )
    return list(session.scalars(query.order_by(Consent.given_on, Consent.id)))


def _withdrawn_on_day(session: Session, person_id: str, kind: str, on: dt.date) -> Consent | None:
    """Return the last row that was withdrawn on this very day: the mistake to take back."""
    rows = [c for c in _rows(session, person_id, kind) if c.withdrawn_on == on]
    for row in rows[:-1]:
        row.withdrawn_on = row.given_on if row.given_on and row.given_on < on else None
    return rows[-1] if rows else None


def _line(rows: list[Consent], kind: str, on: dt.date) -> ConsentLine:
    text = consent_texts()[kind]
    yes = [c for c in rows if c.given_on and c.given_on <= on]
    no = [c.withdrawn_on for c in rows if c.withdrawn_on and c.withdrawn_on <= on]
    last = yes[-1] if yes else None
    given_on, withdrawn_on = last.given_on if last else None, max(no, default=None)
    is_given = given_on is not None and (withdrawn_on is None or withdrawn_on < given_on)
    version = (last.text_version or "") if last else ""
    return ConsentLine(
        kind,
        code_list("consent_kinds").label(kind),
        text.words,
        is_given,
        given_on,
        None if is_given else withdrawn_on,
        version,
        is_given and version != text.version,
    )
