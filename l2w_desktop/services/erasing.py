"""Erasure of a person from every store of personal data: the tuple below is the whole list.

A house test walks every table and every file of an installation and fails for one that is neither
in a store here nor in the list of what cannot hold anything about a person, with the reason.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.erase import ERASURE
from l2w_desktop.journal.erase import erase as absorb
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Draft, ImportedRow, ListSetting, Opened, Person, Pseudonym
from l2w_desktop.models.fields import Privacy
from l2w_desktop.models.types import plain
from l2w_desktop.services import audit
from l2w_desktop.services.import_plan import DOUBTFUL, ERASED, ROW, erased_key
from l2w_desktop.services.subjects import Subject, subject_of
from l2w_desktop.texts import Text

Forget = Callable[[Session, Subject, dt.date], None]


@dataclass(frozen=True, slots=True)
class Store:
    """A place where personal data stand: its tables, and what makes it forget a person."""

    name: Text
    tables: tuple[str, ...]
    forget: Forget


def _register(session: Session, subject: Subject, on: dt.date) -> None:
    """Search columns are derived from the values, and go with them."""
    absorb(session, subject.person_id, on)


def _drafts(session: Session, subject: Subject, _on: dt.date) -> None:
    """Forget what was typed for a row of the person, or for a new row and names the person."""
    ids = subject.ids
    for draft in session.scalars(sa.select(Draft)):
        told = json.dumps(plain(draft.values), ensure_ascii=False)
        if draft.row in ids or any(id_ in told for id_ in ids) or subject.is_named_in(told):
            session.delete(draft)


def _imports(session: Session, subject: Subject, _on: dt.date) -> None:
    """Keep only that a row of a list was erased, so that no list brings the person back.

    A row that still waits and may be the person is forgotten whole: read in again, it waits again.
    """
    for row in session.scalars(sa.select(ImportedRow)):
        if row.role_id in subject.files:
            row.key, row.cells = erased_key(row.kind, row.key), {}
            row.state, row.candidates, row.source = ERASED, (), None
        elif row.state == DOUBTFUL and _may_be(row, subject):
            session.delete(row)
    session.flush()
    _drop_lost_candidates(session)


def _may_be(row: ImportedRow, subject: Subject) -> bool:
    told = json.dumps(plain(row.cells), ensure_ascii=False)
    listed = {candidate["id"] for candidate in row.candidates or ()}
    return subject.person_id in listed or subject.is_named_in(told)


def _drop_lost_candidates(session: Session) -> None:
    """Let no waiting row name another that is gone."""
    here = {f"{ROW}{id_}" for id_ in session.scalars(sa.select(ImportedRow.id))}
    query = sa.select(ImportedRow).where(ImportedRow.state == DOUBTFUL)
    for row in session.scalars(query):
        kept = [c for c in row.candidates or () if not c["id"].startswith(ROW) or c["id"] in here]
        if len(kept) != len(row.candidates or ()):
            row.candidates = kept


def _pseudonyms(session: Session, subject: Subject, _on: dt.date) -> None:
    for row in session.scalars(
        sa.select(Pseudonym).where(Pseudonym.person_id == subject.person_id)
    ):
        session.delete(row)


def _search(session: Session, subject: Subject, _on: dt.date) -> None:
    """Forget what was opened; the words follow the register by themselves (triggers)."""
    for row in session.scalars(sa.select(Opened).where(Opened.row.in_(subject.ids))):
        session.delete(row)


def _audit(session: Session, subject: Subject, _on: dt.date) -> None:
    """Forget the names of files; that somebody looked stays, by ids."""
    audit.forget(session, subject.person_id)


def _shared() -> tuple[str, ...]:
    """Return the shared tables of which a group is personal."""
    return tuple(
        plan.name
        for plan in plans().values()
        if any(group.privacy is not Privacy.PLAIN for group in plan.groups.values())
    )


def _lists(session: Session, subject: Subject, _on: dt.date) -> None:
    """Forget the kept filters that look for the person."""
    for kept in session.scalars(sa.select(ListSetting)):
        told = json.dumps([kept.name, plain(kept.values)], ensure_ascii=False)
        if subject.is_named_in(told):
            session.delete(kept)


STORES: Final[tuple[Store, ...]] = (
    Store(Text("bewaarde filters van lijsten", "kept filters of lists"), ("list_setting",),
          _lists),
    Store(Text("getypt en niet bewaard", "typed and not stored"), ("draft",),
          _drafts),
    Store(Text("ingelezen lijsten", "lists that were read in"), ("imported_row",), _imports),
    Store(Text("zoeken", "search"), ("search_entry", "opened"), _search),
    Store(Text("pseudoniemen", "pseudonyms"), ("pseudonym",), _pseudonyms),
    Store(Text("namen van bestanden in het logboek", "names of files in the audit"), ("audit",),
          _audit),
    Store(Text("het dossier en zijn geschiedenis", "the file and its history"),
          (*_shared(), "change"), _register),
)  # fmt: skip

# why nothing about a person stands in the other tables
EXEMPT: Final[Mapping[str, str]] = {
    "audit_anchor": "hashes and lengths of chains",
    "cohort": "names and days of a group",
    "conflict": "ids of rows and names of groups; no value",
    "duplicate_verdict": "two ids, a code and a day",
    "erasure": "the id and the day of the erasure itself",
    "handover": "the id, codes of sites, a day and the version of a text",
    "installation": "this computer and its keys",
    "issued_document": "ids, numbers and checksums; its title names an activity",
    "list_code": "codes that a project adds to a list, with their words",
    "package": "numbers of changes, and sentences of the program about files",
    "peer": "other installations and their public keys",
    "pin": "the hash of a staff member’s short code",
    "privacy_request": "codes and days; its reason is refused when it names the person",
    "programme": "rules",
    "project": "names and days of a project",
    "project_key": "random bits",
    "retention_rule": "rules",
    "site": "an office and who answers for it, as its own letterhead says",
    "user_account": "staff, who have accounts and no file",
    "user_site": "which sites a member of staff may see",
    "waiting": "ids of rows",
    # plain groups of people's rows stay as the statistical skeleton
    "duo": "ids, days and codes",
}


def forget(session: Session, subject: Subject, on: dt.date) -> None:
    """Make every store forget a person when the transaction ends; the register comes last."""
    for store in STORES:
        store.forget(session, subject, on)


def arriving(session: Session, entries: Iterable[Entry]) -> tuple[Subject, ...]:
    """Return whom a package erases here, as long as their names are still known."""
    gone = sorted({e.subject for e in entries if e.tbl == ERASURE and e.subject})
    return tuple(subject_of(session, one) for one in gone if session.get(Person, one))


def follow(session: Session, subject: Subject, on: dt.date) -> None:
    """Forget on this computer whom another installation erased; its package told the register."""
    for store in STORES:
        if store.forget is not _register:
            store.forget(session, subject, on)
