"""Printed documents: facts in, PDF bytes out. Knows nothing of the database, records nothing.

A new document is one module with its facts and ``render``, and one entry in ``DOCUMENTS``.
ReportLab is imported only when something is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from l2w_desktop.documents import agreement, attendance_list, information_note, intake_mentee
from l2w_desktop.texts import Lang, Text


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document: what it is called, whom it is about, and who draws it.

    ``subject`` is the kind of record that it belongs to, or ``title`` for free words; ``facts``
    is the class that ``render`` takes; ``template`` names the file with the words.
    """

    name: str
    title: Text
    purpose: Text
    subject: str
    template: str
    facts: type
    version: Callable[[], int]
    render: Callable[[Any, Lang], bytes]
    variant: Text | None = None

    @property
    def label(self) -> Text:
        """The title with what sets a variant apart."""
        if self.variant is None:
            return self.title
        return Text("{title}, {variant}", "{title}, {variant}").fill(
            title=self.title, variant=self.variant
        )


DOCUMENTS: tuple[Document, ...] = (
    Document(
        name="agreement",
        title=Text("Afspraken van ons duo", "What our duo agrees on"),
        purpose=Text(
            "Mentee, mentor en organisatie tekenen, vóór het duo start.",
            "Mentee, mentor and organisation sign before the duo starts.",
        ),
        subject="duo",
        template=agreement.TEMPLATE,
        facts=agreement.AgreementFacts,
        version=agreement.template_version,
        render=agreement.render,
    ),
    Document(
        name="information-note",
        title=Text("Informatienota voor vrijwilligers", "Information note for volunteers"),
        purpose=Text(
            "De wet vraagt dat elke mentor dit leest, vóór de start.",
            "The law asks that each mentor reads this before the start.",
        ),
        subject="mentor",
        template=information_note.TEMPLATE,
        facts=information_note.NoteFacts,
        version=information_note.template_version,
        render=information_note.render,
    ),
    Document(
        name="intake-mentee",
        title=Text("Intake mentee", "Intake of a mentee"),
        purpose=Text(
            "Twee bladzijden voor het gesprek, leeg of al ingevuld.",
            "Two pages for the talk, blank or filled in already.",
        ),
        subject="mentee",
        template=intake_mentee.TEMPLATE,
        facts=intake_mentee.IntakeFacts,
        version=intake_mentee.template_version,
        render=intake_mentee.render,
    ),
    Document(
        name="attendance-list",
        title=Text("Aanwezigheidslijst", "Attendance list"),
        purpose=Text(
            "Wie kwam er? Met lege rijen voor wie niet ingeschreven was.",
            "Who came? With empty rows for people who did not register.",
        ),
        subject="title",
        template=attendance_list.TEMPLATE,
        facts=attendance_list.AttendanceFacts,
        version=attendance_list.template_version,
        render=attendance_list.render,
    ),
    Document(
        name="attendance-list-initials",
        title=Text("Aanwezigheidslijst", "Attendance list"),
        purpose=Text(
            "Voor een open tafel: zonder namen van wie ingeschreven is.",
            "For an open table: without the names of who registered.",
        ),
        subject="title",
        template=attendance_list.TEMPLATE,
        facts=attendance_list.AttendanceFacts,
        version=attendance_list.template_version,
        render=attendance_list.render,
        variant=Text("alleen initialen", "initials only"),
    ),
)


def document_named(name: str) -> Document | None:
    """Return the document with this name, None when there is none."""
    return next((document for document in DOCUMENTS if document.name == name), None)
