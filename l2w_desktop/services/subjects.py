"""What of the register is about one person: the rows, found in the journal by their subject."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.models import Mentee, Mentor, Person
from l2w_desktop.models.folding import folded


def words_in(text: str) -> frozenset[str]:
    """Return the folded words of a text, whatever punctuation stands around them."""
    return frozenset(re.findall(r"\w+", folded(text)))


@dataclass(frozen=True, slots=True)
class Subject:
    """A person with the ids of every row about them, per table; ``files`` are their roles.

    ``words`` are the folded words of the names, ``contacts`` phone and e-mail, as they stand now.
    """

    person_id: str
    rows: Mapping[str, frozenset[str]]
    files: frozenset[str]
    words: tuple[str, ...]
    contacts: tuple[str, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all rows, the person's own included."""
        return frozenset().union({self.person_id}, *self.rows.values())

    def is_named_in(self, text: str) -> bool:
        """Tell whether a text names the person: every word of the name, or phone or e-mail."""
        found = words_in(text)
        is_whole = len(self.words) > 1 and all(word in found for word in self.words)
        return is_whole or any(contact in text for contact in self.contacts)


def subject_of(session: Session, person_id: str) -> Subject:
    """Return what the journal knows about a person; raises NoResultFound."""
    person = session.get_one(Person, person_id)
    rows: dict[str, set[str]] = defaultdict(set)
    query = sa.select(CHANGE.c.tbl, CHANGE.c.row).where(CHANGE.c.subject == person_id).distinct()
    for table, row in raw(session).execute(query):
        rows[table].add(row)
    # duos belong to the mentee; those of a mentor are found by reference
    roles = {Mentee.__tablename__, Mentor.__tablename__}
    return Subject(
        person_id,
        {table: frozenset(ids) for table, ids in rows.items()},
        frozenset(id_ for table in roles for id_ in rows.get(table, ())),
        tuple(sorted(words_in(person.name))),
        tuple(filter(None, (person.phone, person.email))),
    )
