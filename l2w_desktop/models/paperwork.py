"""Consents and the register of issued documents (the record and its hash, never the file)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, link, parent
from l2w_desktop.models.types import INT, Date, Json, Moment, Str


class Consent(Shared):
    """A consent of a person: separate per purpose, versioned, withdrawable; absent means no."""

    __tablename__ = "consent"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    kind: Mapped[str | None] = field(
        Str, "waarvoor", "purpose", group="consent", privacy=Privacy.PERSONAL, codes="consent_kinds"
    )
    given_on: Mapped[dt.date | None] = field(
        Date, "gegeven op", "given on", group="consent", privacy=Privacy.PERSONAL
    )
    text_version: Mapped[str | None] = field(
        Str, "versie van de tekst", "version of the text", group="consent",
        privacy=Privacy.PERSONAL,
    )  # fmt: skip
    withdrawn_on: Mapped[dt.date | None] = field(
        Date, "ingetrokken op", "withdrawn on", privacy=Privacy.PERSONAL
    )


class IssuedDocument(Shared):
    """A document that was printed or saved: which, when, and the SHA-256 of its bytes."""

    __tablename__ = "issued_document"

    duo_id: Mapped[str | None] = link("duo", "duo", "duo")
    mentee_id: Mapped[str | None] = link("mentee", "mentee", "mentee")
    mentor_id: Mapped[str | None] = link("mentor", "mentor", "mentor")
    number: Mapped[str | None] = field(Str, "documentnummer", "document number", index=True)
    title: Mapped[str | None] = field(Str, "onderwerp", "subject")  # of a list: its activity
    name: Mapped[str | None] = field(Str, "document", "document", group="issue")
    version: Mapped[int | None] = field(INT, "versie", "version", group="issue")
    lang: Mapped[str | None] = field(Str, "taal", "language", group="issue")
    sha256: Mapped[str | None] = field(Str, "controlegetal", "SHA-256", group="issue")
    pages: Mapped[int | None] = field(INT, "bladzijden", "pages", group="issue")
    issued_at: Mapped[dt.datetime | None] = field(Moment, "gemaakt op", "made at", group="issue")
    signed_on: Mapped[Any] = field(Json, "getekend op", "signed on")  # {party: ISO date}
