"""The papers that a duo needs before it may start (R-05), and what is still missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Mentor, Programme
from l2w_desktop.services import founding
from l2w_desktop.texts import Text

MISSING: Mapping[str, Text] = {
    "COACH": Text("een coach", "a coach"),
    "AGREEMENT_SIGNED": Text("de getekende overeenkomst", "the signed agreement"),
    "INFORMATION_NOTE": Text(
        "de informatienota van de mentor", "the information note of the mentor"
    ),
    "INSURANCE": Text("een geldige verzekering", "a valid insurance"),
    "TRAINING": Text("de opleiding van de mentor", "the training of the mentor"),
}


def missing_papers(session: Session, duo: Duo, today: dt.date) -> tuple[str, ...]:
    """Return what R-05 still asks before the duo may start, as codes."""
    return tuple(code for code, is_there in papers(session, duo, today) if not is_there)


def papers(session: Session, duo: Duo, today: dt.date) -> tuple[tuple[str, bool], ...]:
    """Return every gate of R-05 with whether it is open."""
    own = (
        ("COACH", bool(duo.coach_id)),
        ("AGREEMENT_SIGNED", duo.agreement_signed_on is not None),
    )
    mentor = session.get_one(Mentor, duo.mentor_id)
    return own + papers_of(mentor, founding.programme(session), max(today, duo.start_on or today))


def papers_of(mentor: Mentor, programme: Programme, on: dt.date) -> tuple[tuple[str, bool], ...]:
    """Return the gates of R-05 that hang on the mentor and the programme, not on one duo."""
    trained = mentor.is_trained or mentor.trained_on or mentor.is_training_waived
    return (
        ("INFORMATION_NOTE", mentor.note_received_on is not None),
        ("INSURANCE", _is_insured(programme, on)),
        ("TRAINING", bool(trained) or not programme.is_training_required),
    )


def _is_insured(programme: Programme, day: dt.date) -> bool:
    if programme.policy_from_on is None or programme.policy_from_on > day:
        return False
    return programme.policy_to_on is None or programme.policy_to_on >= day
