"""The register of issued documents: what was made, about whom, and who signed it when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor
from l2w_desktop.models.dates import written
from l2w_desktop.services import numbers
from l2w_desktop.texts import Text

AGREEMENT, INFORMATION_NOTE = "agreement", "information-note"
PARTIES: Mapping[str, Text] = {
    "mentee": Text("mentee", "mentee"),
    "mentor": Text("mentor", "mentor"),
    "organisation": Text("organisatie", "organisation"),
    "leader": Text("begeleider", "leader"),
}
SIGNED_BY: Mapping[str, tuple[str, ...]] = {
    AGREEMENT: ("mentee", "mentor", "organisation"),
    INFORMATION_NOTE: ("mentor", "organisation"),
    "intake-mentee": ("mentee",),
    "attendance-list": ("leader",),
    "attendance-list-initials": ("leader",),
}


class NotAParty(UserError):
    """Somebody signs who has no place on the document."""

    text = Text(
        "‘{party}’ tekent dit document niet. Kies uit: {parties}.",
        "‘{party}’ does not sign this document. Choose from: {parties}.",
    )


class SignedInFuture(UserError):
    """A document cannot have been signed tomorrow."""

    text = Text(
        "{day} ligt in de toekomst. Vul een dag tot en met vandaag in.",
        "{day} lies in the future. Fill in a day up to today.",
    )


@dataclass(frozen=True, slots=True)
class About:
    """The record that a document is about, at most one; ``title`` for a list of an activity."""

    duo_id: str | None = None
    mentee_id: str | None = None
    mentor_id: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Signing:
    """What a signature changed, as it was before: enough to take it back."""

    document_id: str
    signed_on: Mapping[str, str]
    agreement_signed_on: dt.date | None
    note_received_on: dt.date | None


def take_number(session: Session) -> str:
    """Return a new document number; a number that is never printed is simply skipped."""
    return numbers.take(session, 1)[0]


def record_issue(
    session: Session, *, number: str, name: str, version: int, lang: str, sha256: str,
    pages: int, issued_at: dt.datetime, about: About,
) -> IssuedDocument:  # fmt: skip
    """Record that a document was made: which, when, and the SHA-256 of its bytes."""
    document = IssuedDocument(
        duo_id=about.duo_id, mentee_id=about.mentee_id, mentor_id=about.mentor_id,
        title=about.title, number=number, name=name, version=version, lang=lang,
        sha256=sha256, pages=pages, issued_at=issued_at,
    )  # fmt: skip
    session.add(document)
    session.flush()
    return document


def people_of(session: Session, about: About) -> tuple[str, ...]:
    """Return the ids of the people whom a document is about; none for a list or a blank form."""
    duo = session.get(Duo, about.duo_id) if about.duo_id else None
    mentee_id = duo.mentee_id if duo else about.mentee_id
    mentor_id = duo.mentor_id if duo else about.mentor_id
    mentee = session.get(Mentee, mentee_id) if mentee_id else None
    mentor = session.get(Mentor, mentor_id) if mentor_id else None
    return tuple(row.person_id for row in (mentee, mentor) if row)


def sign(
    session: Session, document: IssuedDocument, party: str, on: dt.date, *, today: dt.date
) -> Signing:
    """Record that a party signed a document on a day; return how it was before.

    When all signed an agreement, its duo has its signed agreement (R-05). The signature of the
    mentor under the information note is the proof of receipt that the law of 3 July 2005 asks.
    Raises NotAParty or SignedInFuture.
    """
    parties = SIGNED_BY.get(document.name or "", ())
    if party not in parties:
        words = [PARTIES[p] for p in parties]
        raise NotAParty(
            party=PARTIES.get(party, Text(party, party)),
            parties=Text(", ".join(w.nl for w in words), ", ".join(w.en for w in words)),
        )
    if on > today:
        raise SignedInFuture(day=written(on))
    duo = session.get(Duo, document.duo_id) if document.duo_id else None
    mentor = session.get(Mentor, document.mentor_id) if document.mentor_id else None
    before = Signing(
        document.id,
        dict(document.signed_on or {}),
        duo.agreement_signed_on if duo else None,
        mentor.note_received_on if mentor else None,
    )
    document.signed_on = {**before.signed_on, party: on.isoformat()}
    if document.name == AGREEMENT and duo and set(parties) <= set(document.signed_on):
        days = [dt.date.fromisoformat(document.signed_on[p]) for p in parties]
        duo.agreement_signed_on = max(days)
    if document.name == INFORMATION_NOTE and mentor and party == "mentor":
        mentor.note_received_on = on
    session.flush()
    return before


def sign_all(
    session: Session, document_id: str, parties: Sequence[str], on: dt.date, *, today: dt.date
) -> Signing:
    """Record that several parties signed on one day; return how it was before the first."""
    document = session.get_one(IssuedDocument, document_id)
    changes = [sign(session, document, party, on, today=today) for party in parties]
    return next(iter(changes))


def is_signed(document: IssuedDocument) -> bool:
    """Return whether everybody who should has signed the document."""
    parties = SIGNED_BY.get(document.name or "", ())
    return bool(parties) and set(parties) <= set(document.signed_on or {})


def mark_signed(session: Session, name: str, about: About, on: dt.date, *parties: str) -> None:
    """Write a signature that was told elsewhere on the newest such document, if there is one.

    Who starts a duo says when its papers were signed; the register of documents then knows too.
    """
    mine = IssuedDocument.duo_id if about.duo_id else IssuedDocument.mentor_id
    query = sa.select(IssuedDocument).where(
        IssuedDocument.name == name,
        mine == (about.duo_id or about.mentor_id),
        IssuedDocument.is_archived.is_not(True),
    )
    newest = query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id.desc())
    document = session.scalars(newest).first()
    if document is not None:
        told = dict.fromkeys(parties, on.isoformat())
        document.signed_on = told | dict(document.signed_on or {})


def take_back(session: Session, before: Signing) -> None:
    """Take a signature back: document, duo and mentor as they were before it."""
    document = session.get_one(IssuedDocument, before.document_id)
    document.signed_on = dict(before.signed_on) or None
    if document.name == AGREEMENT and document.duo_id:
        session.get_one(Duo, document.duo_id).agreement_signed_on = before.agreement_signed_on
    if document.name == INFORMATION_NOTE and document.mentor_id:
        session.get_one(Mentor, document.mentor_id).note_received_on = before.note_received_on
