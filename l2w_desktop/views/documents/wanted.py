"""Which document somebody wants to see or print."""

from __future__ import annotations

from dataclasses import dataclass

from l2w_desktop.documents import document_named
from l2w_desktop.texts import Text


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document by its name, about ids, numbers or a title; about nobody when it is blank."""

    name: str
    subjects: tuple[str, ...] = ()
    is_blank: bool = False


def title_of(name: str) -> Text:
    """Return what a document is called; an unknown name names itself."""
    document = document_named(name)
    return document.label if document else Text(name, name)
