"""Printed documents: facts in, PDF bytes out. Knows nothing of the database, records nothing.

A new document is one module with its facts and ``render``, and one entry in ``DOCUMENTS``.
ReportLab is imported only when something is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from l2w_desktop.documents import agreement
from l2w_desktop.texts import Lang, Text


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document: what it is called, whom it is about, and who draws it.

    ``subject`` is the kind of record that it belongs to; ``facts`` the class that ``render`` takes.
    """

    name: str
    title: Text
    subject: str
    facts: type
    version: Callable[[], int]
    render: Callable[[Any, Lang], bytes]


DOCUMENTS: tuple[Document, ...] = (
    Document(
        name="agreement",
        title=Text("Afspraken van ons duo", "What our duo agrees on"),
        subject="duo",
        facts=agreement.AgreementFacts,
        version=agreement.template_version,
        render=agreement.render,
    ),
)
