"""Handovers of a file: another site of the project goes on with somebody who agreed to that.

A site hands over what it holds; central hands over anything. Either way the file moves when
central writes its next packages (``exchange.handing``).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.journal import erase
from l2w_desktop.journal.access import raw
from l2w_desktop.models import Change, Handover, Mentee, Mentor, Peer, Site, User
from l2w_desktop.models.dates import written
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import audit, consents, founding, gates, permissions, restrictions
from l2w_desktop.services.actors import actor_of
from l2w_desktop.services.audit import Act
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.site_scope import NoSuchSite
from l2w_desktop.texts import Text

_FILES: Final[tuple[type[Any], ...]] = (Mentee, Mentor)


class NoConsent(UserError):
    """A handover that the person did not agree to."""

    text = Text(
        "Deze persoon gaf op {day} geen toestemming om gegevens met een partner te delen. "
        "Vraag en noteer eerst die toestemming.",
        "On {day} this person did not agree to share data with a partner. "
        "Ask for that consent and record it first.",
    )


class AlreadyThere(UserError):
    """A handover to the site that holds the file."""

    text = Text(
        "Dit dossier is al bij {site}. Er is niets gewijzigd.",
        "This file is already with {site}. Nothing changed.",
    )


class HeldElsewhere(UserError):
    """A handover by a site that gave the file away before."""

    text = Text(
        "Dit dossier is nu bij {site}. Vraag de overdracht daar of bij de centrale partner.",
        "This file is with {site} now. Ask for the handover there or at the central partner.",
    )


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """One handover: from which site to which, when, under which text of the consent, by whom."""

    id: str
    from_site: str
    to_site: str
    on: dt.date | None
    consent_version: str
    user: str


def hand_over(
    session: Session, person_id: str, to_site: str, *, on: dt.date, today: dt.date
) -> Handover:
    """Record that a site (its code) holds the file of a person from a day on.

    Raises NotPermitted, NotYetAgreed for a day after today, Erased, UnderRestriction,
    WrongSiteCode, NoSuchSite (at central), AlreadyThere, HeldElsewhere and NoConsent.
    """
    permissions.require(session, Action.HAND_OVER)
    consents.require_past(on, today)
    if erase.erased(raw(session), [person_id]):
        raise erase.Erased
    restrictions.require_open(session, [person_id])
    code = _code(session, to_site)
    giver = _giver(session, person_id, code)
    if person_id not in gates.to_partners(session, on):
        raise NoConsent(day=written(on))
    lines = consents.of_person(session, person_id, on)
    version = next(line.version for line in lines if line.kind == consents.PARTNER)
    actor = actor_of(session)
    row = Handover(
        person_id=person_id, from_site=giver, to_site=code, handed_on=on,
        consent_version=version, user_id=actor.user_id if actor else None,
    )  # fmt: skip
    session.add(row)
    _move_files(session, person_id, code)
    session.flush()
    audit.note(session, Act.HANDED_OVER, person_id=person_id, record=row.id)
    return row


def of_person(session: Session, person_id: str) -> tuple[HandoverLine, ...]:
    """Return the handovers of a person's file, oldest first."""
    rows = list(session.scalars(_rows(person_id)))
    wanted = {row.user_id for row in rows if row.user_id}
    users = session.scalars(sa.select(User).where(User.id.in_(wanted))) if wanted else ()
    names = {user.id: user.display_name for user in users}
    return tuple(
        HandoverLine(
            row.id, row.from_site or "", row.to_site or "", row.handed_on,
            row.consent_version or "", names.get(row.user_id or "") or "",
        )
        for row in rows
    )  # fmt: skip


def holder(session: Session, person_id: str) -> str:
    """Return the code of the site that holds the file of a person, as far as is known here."""
    rows = list(session.scalars(_rows(person_id)))
    if rows and rows[-1].to_site:
        return str(rows[-1].to_site)
    wrote = sa.select(Peer.site_code).join(Change, Change.replica == Peer.replica)
    wrote = wrote.where(Peer.role == "site", Change.subject == person_id).distinct()
    writers = list(session.scalars(wrote))
    if len(writers) == 1:
        return writers[0]
    for kind in _FILES:
        query = sa.select(Site.code).join(kind, kind.site_id == Site.id)
        for code in session.scalars(query.where(kind.person_id == person_id)):
            if code:
                return code
    return founding.installation(session).site_code


def _rows(person_id: str) -> sa.Select[Any]:
    query = sa.select(Handover).where(
        Handover.person_id == person_id, Handover.is_archived.is_not(True)
    )
    return query.order_by(Handover.handed_on, Handover.id)


def _code(session: Session, typed: str) -> str:
    code = founding.checked_site_code(typed)
    if founding.installation(session).role == "central":
        known = set(session.scalars(sa.select(Peer.site_code).where(Peer.role == "site")))
        if code not in known:
            raise NoSuchSite(code=code, known=", ".join(sorted(known)) or "–")
    return code


def _giver(session: Session, person_id: str, code: str) -> str:
    here, giver = founding.installation(session), holder(session, person_id)
    if giver == code:
        raise AlreadyThere(site=code)
    if here.role != "central" and giver != here.site_code:
        raise HeldElsewhere(site=giver)
    return giver


def _move_files(session: Session, person_id: str, code: str) -> None:
    """Let the files name their new site, where its row is known."""
    site_id = code_id("site", code)
    if session.get(Site, site_id) is None:
        return
    for kind in _FILES:
        for file in session.scalars(sa.select(kind).where(kind.person_id == person_id)):
            file.site_id = site_id
