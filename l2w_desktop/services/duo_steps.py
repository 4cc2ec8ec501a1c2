"""Small steps around a duo: several confirmed at once, a coach, the information note."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Duo, Mentee, Mentor, User
from l2w_desktop.models.dates import written
from l2w_desktop.services import duo_refusals, duos, papers
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.texts import Text


class BoardChanged(UserError):
    """Between the proposal and the confirmation somebody changed one of the two."""

    text = Text(
        "{pair} kan nu niet meer. {problem} Er is niets bewaard. Reken opnieuw.",
        "{pair} is no longer possible. {problem} Nothing was stored. Compute again.",
    )


class NoteInFuture(UserError):
    """The information note cannot have been received tomorrow."""

    text = Text(
        "{day} ligt in de toekomst. Vul een dag tot en met vandaag in.",
        "{day} lies in the future. Fill in a day up to today.",
    )


def confirm_all(
    session: Session,
    pairs: Sequence[tuple[str, str]],
    *,
    start_on: dt.date,
    today: dt.date,
    coach_id: str | None = None,
) -> tuple[DuoRow, ...]:
    """Confirm several (mentee, mentor) ids, each checked again; all or nothing.

    Raises BoardChanged with the pair that no longer fits.
    """
    coach = session.get_one(User, coach_id) if coach_id else None
    made = []
    for mentee_id, mentor_id in pairs:
        mentee, mentor = session.get_one(Mentee, mentee_id), session.get_one(Mentor, mentor_id)
        try:
            row = duos.confirm(session, mentee, mentor, start_on=start_on, today=today, coach=coach)
        except (duo_refusals.PairBlocked, duo_refusals.NoPlace) as problem:
            names = f"{duos.name_of(session, mentee)} & {duos.name_of(session, mentor)}"
            raise BoardChanged(pair=names, problem=problem.message()) from problem
        made.append(row)
    return tuple(made)


def take_back_all(session: Session, duo_ids: Sequence[str], *, today: dt.date) -> None:
    """Take several confirmations back; all or nothing. Raises TooLate."""
    for duo_id in duo_ids:
        duos.take_back(session, session.get_one(Duo, duo_id), today=today)


def choose_coach(session: Session, duo: Duo, coach_id: str | None) -> None:
    """Let another staff member, or nobody yet, follow the duo."""
    duo.coach_id = session.get_one(User, coach_id).id if coach_id else None


def receive_note(session: Session, duo: Duo, *, on: dt.date, today: dt.date) -> None:
    """Record that the mentor received the information note; raises NoteInFuture."""
    if on > today:
        raise NoteInFuture(day=written(on))
    session.get_one(Mentor, duo.mentor_id).note_received_on = on
    about = papers.About(mentor_id=duo.mentor_id)
    papers.mark_signed(session, papers.INFORMATION_NOTE, about, on, "mentor")
