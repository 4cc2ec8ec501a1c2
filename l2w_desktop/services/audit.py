"""The audit: who saw, printed and took along what, and who was given or denied access.

Ids and names of fields, never values. What was changed stands in the journal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.capture import TABLES
from l2w_desktop.models import AuditEntry, Person, User
from l2w_desktop.services import audit_chain, founding, permissions
from l2w_desktop.services.actors import actor_of
from l2w_desktop.services.audit_chain import Head
from l2w_desktop.services.permissions import Action
from l2w_desktop.texts import Text

SEEN_AGAIN_MINUTES = 10  # looking at one file again within this time is the same look


class Act(Enum):
    """What happened; stored by its name in small letters, shown by its words."""

    SEEN = Text("bekeken", "seen")
    PREVIEWED = Text("voorbeeld getoond", "previewed")
    PRINTED = Text("gedrukt of bewaard", "printed or saved")
    EXPORTED = Text("uitgevoerd", "exported")
    DELIVERED = Text("geleverd aan HIVA", "delivered to HIVA")
    PACKAGED = Text("in een pakket gezet", "put into a package")
    OPENED = Text("pakket uitgeschreven", "package written out")
    ACCESS = Text("inzageverslag gemaakt", "access report made")
    RESTRICTED = Text("afgeschermd", "restricted")
    RELEASED = Text("afscherming opgeheven", "restriction lifted")
    HANDED_OVER = Text("dossier overgedragen", "file handed over")
    ERASED = Text("gewist", "erased")
    REFUSED = Text("vraag geweigerd", "request refused")
    BACKED_UP = Text("back-up gemaakt", "backup made")
    RESTORED = Text("back-up teruggezet", "backup restored")
    USER_ADDED = Text("gebruiker toegevoegd", "user added")
    USER_DISABLED = Text("gebruiker uitgeschakeld", "user disabled")
    USER_CHANGED = Text("gebruiker gewijzigd", "user changed")
    PASSPHRASE = Text("wachtwoordzin gewijzigd", "passphrase changed")
    RECOVERY_KEY = Text("herstelsleutel vernieuwd", "recovery key renewed")
    PEER_ADDED = Text("loket toegelaten", "installation admitted")
    PEER_REVOKED = Text("loket geweigerd", "installation revoked")

    @property
    def code(self) -> str:
        """The word that is stored."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class AuditRow:
    """An entry as people read it; ``id`` is its place in the chain."""

    id: str
    number: str
    name: str  # what happened and to whom
    status: str  # the code of the act
    at: dt.datetime
    user: str
    act: Text
    person_id: str
    person: str
    record: str
    fields: tuple[str, ...]
    rows: int
    file: str


def note(
    session: Session,
    act: Act,
    *,
    person_id: str = "",
    record: str = "",
    fields: Sequence[str] = (),
    rows: int = 0,
    file: str = "",
    now: dt.datetime | None = None,
) -> None:
    """Write one entry, under the name of who works in the session.

    ``person_id`` is whom it is about (empty: everybody or nobody), ``record`` another id (a duo,
    a document, a user), ``fields`` names of fields or tables, ``rows`` how many went out and
    ``file`` the name, without folder, of a file that was written.
    """
    actor = actor_of(session)
    audit_chain.append(
        raw(session),
        founding.installation(session).replica,
        at=_ms(now or dt.datetime.now(dt.UTC)),
        user=actor.user_id if actor else "",
        act=act.code,
        person=person_id,
        record=record,
        fields=" ".join(fields),
        rows=rows,
        note=file,
    )
    session.info.setdefault(TABLES, set()).add("audit")


def seen(
    session: Session, person_id: str, *, fields: Sequence[str] = (), now: dt.datetime | None = None
) -> bool:
    """Note that a file was opened; False when the same user looked at it a moment ago."""
    moment = now or dt.datetime.now(dt.UTC)
    actor = actor_of(session)
    since = _ms(moment - dt.timedelta(minutes=SEEN_AGAIN_MINUTES))
    again = sa.select(AuditEntry.seq).where(
        AuditEntry.person == person_id,
        AuditEntry.user == (actor.user_id if actor else ""),
        AuditEntry.act == Act.SEEN.code,
        AuditEntry.fields == " ".join(fields),
        AuditEntry.at > since,
    )
    if session.scalar(again.limit(1)) is not None:
        return False
    note(session, Act.SEEN, person_id=person_id, fields=fields, now=moment)
    return True


def entries(
    session: Session, *, person_id: str = "", user_id: str = "", text: str = "", limit: int = 200
) -> tuple[AuditRow, ...]:
    """Return the entries, newest first, of a person or user; raises NotPermitted.

    ``text`` keeps the entries whose person, user or act holds these words.
    """
    permissions.require(session, Action.SEE_AUDIT)
    query = sa.select(AuditEntry).order_by(AuditEntry.at.desc(), AuditEntry.seq.desc())
    if user_id:
        query = query.where(AuditEntry.user == user_id)
    if person_id:
        query = query.where(AuditEntry.person == person_id)
    words = text.casefold().split()
    found = []
    names = _names(session)
    for entry in session.scalars(query if words else query.limit(limit)):
        row = _row(session, entry, names)
        told = f"{row.person} {row.user} {row.act.nl} {row.act.en} {row.file}".casefold()
        if all(word in told for word in words):
            found.append(row)
        if len(found) == limit:
            break
    return tuple(found)


def about(session: Session, person_id: str) -> tuple[AuditRow, ...]:
    """Return every entry about one person, oldest first: for their access report."""
    permissions.require(session, Action.ACCESS)
    query = sa.select(AuditEntry).where(AuditEntry.person == person_id).order_by(AuditEntry.at)
    names = _names(session)
    return tuple(_row(session, entry, names) for entry in session.scalars(query))


def forget(session: Session, person_id: str) -> None:
    """Erase the file names that the entries about a person hold; the chain stays whole."""
    audit_chain.forget_notes(raw(session), person_id)


def head(session: Session) -> Head:
    """Return how far the audit of this installation has come."""
    return audit_chain.head(raw(session), founding.installation(session).replica)


def held_of(session: Session, peer: str) -> Head | None:
    """Return how far an installation's audit had come when it last told; None when it never did."""
    told = audit_chain.anchors(raw(session), audit_chain.THEIRS, peer, peer)
    good = [a.head for a in told if a.state == audit_chain.OK and a.head.count]
    return max(good, key=lambda head: head.count, default=None)


def verify(session: Session) -> list[Text]:
    """Return everything in the audit that does not agree; empty when all is well."""
    return audit_chain.problems(raw(session))


def _ms(moment: dt.datetime) -> int:
    return round(moment.timestamp() * 1000)


def _names(session: Session) -> dict[str, str]:
    query = sa.select(User.id, User.display_name)
    return {id_: name or "" for id_, name in session.execute(query)}


_ACTS = {act.code: act for act in Act}
_PROGRAM = "–"


def _row(session: Session, entry: AuditEntry, users: dict[str, str]) -> AuditRow:
    person = session.get(Person, entry.person) if entry.person else None
    act = _ACTS[entry.act].value if entry.act in _ACTS else Text(entry.act, entry.act)
    whom = (person.name if person else "") or users.get(entry.record, "")
    return AuditRow(
        id=f"{entry.replica}:{entry.seq}",
        number=str(entry.seq),
        name=whom,
        status=entry.act,
        at=dt.datetime.fromtimestamp(entry.at / 1000, dt.UTC),
        user=users.get(entry.user, entry.user) or _PROGRAM,
        act=act,
        person_id=entry.person,
        person=whom,
        record=entry.record,
        fields=tuple(entry.fields.split()),
        rows=entry.rows,
        file=entry.note or "",
    )
