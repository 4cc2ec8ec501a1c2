"""How a step that can be undone is called: *gsm van Olena*, *ontmoeting van Olena en Bert*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from l2w_desktop.journal.plan import class_of, plans
from l2w_desktop.models import Duo, Mentee, Mentor, Person
from l2w_desktop.models.fields import info_of
from l2w_desktop.texts import Text

MOST_LABELS: Final = 2  # fields that are named; then “en meer”
Row = tuple[str, str]  # table, id

# what is made, in the order in which one thing names a step that made several
_MADE: Final = {
    "duo": Text("duo", "duo"),
    "meeting": Text("ontmoeting", "meeting"),
    "follow_up": Text("opvolgmeting", "follow-up"),
    "desk_visit": Text("bezoek", "visit"),
    "mentee": Text("dossier", "file"),
    "mentor": Text("dossier", "file"),
    "consent": Text("toestemming", "consent"),
    "duplicate_verdict": Text("andere persoon", "another person"),
    "education": Text("opleiding", "education"),
    "language_skill": Text("talen", "languages"),
    "person": Text("persoon", "person"),
    "decision": Text("beslissing", "decision"),
    "issued_document": Text("document", "document"),
}
_TOLD_AS_ONE: Final = frozenset(("education", "language_skill"))


def title(
    session: Session, rows: Sequence[Row], new: Sequence[Row], fields: Sequence[tuple[str, str]]
) -> Text:
    """Return what was done, to read behind a verb.

    ``new`` are the rows that were made, ``fields`` the (table, column) that got another value.
    """
    changed = [row for row in rows if row not in new]
    made = next((row for name in _MADE for row in new if row[0] == name), None)
    if made is not None and (made[0] not in _TOLD_AS_ONE or not changed):
        what, about = _MADE[made[0]], made
    else:
        what, about = _labels(fields) or _MADE[rows[0][0]], (changed or list(rows))[0]
    who = _who(session, about)
    if not who:
        return what
    # built here and not from a template: a name may hold a brace
    joined = [name for name in who if name]
    return Text(f"{what.nl} van {' en '.join(joined)}", f"{what.en} of {' and '.join(joined)}")


def _labels(fields: Sequence[tuple[str, str]]) -> Text | None:
    found: list[Text] = []
    for table, column in fields:
        label = _MADE[table] if table in _TOLD_AS_ONE else _label(table, column)
        if label not in found:
            found.append(label)
    if not found:
        return None
    nl, en = ([t.nl for t in found], [t.en for t in found])
    if len(found) > MOST_LABELS:
        return Text(f"{nl[0]}, {nl[1]} en meer", f"{en[0]}, {en[1]} and more")
    return Text(" en ".join(nl), " and ".join(en))


def _label(table: str, column: str) -> Text:
    plan = plans()[table]
    if column == "is_archived":
        return _MADE[table]
    # the moment of a status goes without saying
    plain = column.removesuffix("_on")
    return info_of(plan.table.c[plain if plain in plan.group_of else column]).label


def _who(session: Session, row: Row) -> list[str]:
    """Return the names of those whom a row is about: one, or the two of a duo."""
    table, id_ = row
    found = session.get(class_of(plans()[table]), id_)
    if found is None:
        return []
    if duo_id := getattr(found, "duo_id", None):
        found = session.get(Duo, duo_id)
    if isinstance(found, Duo):
        mentee, mentor = session.get(Mentee, found.mentee_id), session.get(Mentor, found.mentor_id)
        return [_called(session, one.person_id) for one in (mentee, mentor) if one is not None]
    person_id = id_ if table == "person" else getattr(found, "person_id", None)
    return [_called(session, person_id)] if person_id else []


def _called(session: Session, person_id: str) -> str:
    """Return how somebody is called (ux.md §4.10): the called name before the first name."""
    person = session.get(Person, person_id)
    if person is None:
        return ""
    return person.called_name or person.first_name or person.last_name or ""
