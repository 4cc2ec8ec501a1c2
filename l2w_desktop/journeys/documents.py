"""Issue any document: facts out of the register, a PDF, a line in the register of documents.

The PDF is drawn outside any transaction and recorded once the file stands on disk.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy.orm import Session

from l2w_desktop.documents import DOCUMENTS, Document, document_named
from l2w_desktop.documents.preview import page_count
from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.journeys.paper_facts import BUILDERS, Stamp
from l2w_desktop.services import audit, papers, restrictions
from l2w_desktop.services.audit import Act
from l2w_desktop.store.folder_errors import ReadOnlyFolder
from l2w_desktop.texts import Lang, Text

DRAFT = Text("CONCEPT", "DRAFT")  # stands where the number will, until the document is issued
SUBJECTS = {
    "duo": Text("duo", "duo"),
    "mentor": Text("mentor", "mentor"),
    "mentee": Text("mentee", "mentee"),
    "title": Text("activiteit", "activity"),
}


class SubjectNeeded(UserError):
    """The document is about somebody, and nobody was named."""

    text = Text(
        "Over welke {subject} gaat het document? Noem een nummer, of vraag het leeg.",
        "Which {subject} is the document about? Name a number, or ask for it blank.",
    )


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


def issue(
    store: Doors,
    name: str,
    subjects: Sequence[str],
    path: Path,
    *,
    lang: Lang,
    today: dt.date,
    now: dt.datetime,
    is_blank: bool = False,
    number: str = "",
) -> Issued:
    """Draw a document about its subjects (ids, numbers, a title) into ``path`` and record it.

    ``number`` is a document number taken before, for instance to name the file after it.
    Raises NotYet, SubjectNeeded, NotFound, UnderRestriction, CannotWrite, NoRate or what
    ``render`` raises.
    """
    document = wanted(name)
    subjects = _subjects(document, subjects, is_blank=is_blank)
    with store.write() as session:
        number = number or papers.take_number(session)
        stamp = Stamp(number, document.version(), today)
        facts, about = BUILDERS[name](session, subjects, stamp)
        restrictions.require_open(session, papers.people_of(session, about))
    pdf = document.render(facts, lang)
    write_whole(path, pdf)
    digest, pages = hashlib.sha256(pdf).hexdigest(), page_count(pdf)
    with store.write() as session:
        papers.record_issue(
            session,
            number=number,
            name=name,
            version=stamp.version,
            lang=lang,
            sha256=digest,
            pages=pages,
            issued_at=now,
            about=about,
        )
        _note(session, Act.PRINTED, name, about, path.name, now)
    return Issued(path, number, digest, pages)


def preview(
    store: Doors,
    name: str,
    subjects: Sequence[str],
    *,
    lang: Lang,
    today: dt.date,
    is_blank: bool = False,
) -> bytes:
    """Return a document as it would be printed; nothing is recorded, so it has no number yet."""
    document = wanted(name)
    subjects = _subjects(document, subjects, is_blank=is_blank)
    stamp = Stamp(DRAFT.in_(lang), document.version(), today)
    with store.read() as session:
        facts, about = BUILDERS[name](session, subjects, stamp)
        restrictions.require_open(session, papers.people_of(session, about))
    if papers.people_of(session, about):
        with suppress(ReadOnlyFolder), store.write() as session:  # looking must stay possible
            _note(session, Act.PREVIEWED, name, about)
    return document.render(facts, lang)


def _note(
    session: Session, act: Act, name: str, about: papers.About, file: str = "",
    now: dt.datetime | None = None,
) -> None:  # fmt: skip
    """Write down who stands on a document, one entry each."""
    for person_id in papers.people_of(session, about) or ("",):
        audit.note(session, act, person_id=person_id, fields=(name,), file=file, now=now)


def wanted(name: str) -> Document:
    """Return the document with this name; raises NotYet for one that there is not."""
    document = document_named(name)
    if document is None:
        raise NotYet(name=name, known=", ".join(d.name for d in DOCUMENTS))
    return document


def _subjects(document: Document, subjects: Sequence[str], *, is_blank: bool) -> Sequence[str]:
    """Return what the document is about: nothing when blank; a list may go without a title."""
    if is_blank:
        return ()
    if not subjects and document.subject != "title":
        raise SubjectNeeded(subject=SUBJECTS[document.subject])
    return subjects
