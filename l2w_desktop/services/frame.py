"""The frame of the work, changed in the settings: the desk, its programme and its project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.forms import Form
from l2w_desktop.models import Project, Site
from l2w_desktop.services import desk, founding
from l2w_desktop.texts import Text

_POSITIVE = ("programme.duration_months", "programme.norm", "programme.meeting_minutes")
_PERIODS = (
    ("programme.policy_from_on", "programme.policy_to_on"),
    ("project.start_on", "project.end_on"),
    ("project.end_on", "project.extension_end_on"),
)


class CannotBeEmpty(UserError):
    """The program cannot work without this value. ``key`` names the entry."""

    text = Text(
        "Vul ‘{label}’ in. Zonder dat kan het programma niet rekenen.",
        "Fill in ‘{label}’. The program cannot count without it.",
    )


class EndsBeforeStart(UserError):
    """A period ends before it begins. ``key`` names the entry."""

    text = Text(
        "Het einde valt voor het begin. Verander één van beide datums.",
        "The end comes before the start. Change one of both dates.",
    )


def read(session: Session, form: Form) -> Mapping[str, Any]:
    """Return the stored values of a form of ``forms.frame`` by entry key."""
    rows = _rows(session)
    found = {e.key: getattr(rows[e.table], e.column) for e in form.entries}
    if "site.desk_favourites" in found:
        found["site.desk_favourites"] = desk.favourites(session)
    return found


def save(session: Session, form: Form, values: Mapping[str, Any]) -> None:
    """Store values by entry key: those given, no others.

    Raises CannotBeEmpty, EndsBeforeStart, and what ``desk.set_favourites`` raises.
    """
    known = {**read(session, form), **values}
    for key in values:
        if known[key] in (None, 0, "") and (form.entry(key).is_required or key in _POSITIVE):
            raise CannotBeEmpty(label=form.entry(key).label, key=key)
    for first, last in _PERIODS:
        begin, end = known.get(first), known.get(last)
        if begin and end and end < begin and {first, last} & values.keys():
            raise EndsBeforeStart(key=last if last in values else first)
    rows = _rows(session)
    for key, value in values.items():
        entry = form.entry(key)
        if key == "site.desk_favourites":
            desk.set_favourites(session, value or ())
        else:
            setattr(rows[entry.table], entry.column, value)
    session.flush()


def _rows(session: Session) -> Mapping[str, Any]:
    here = founding.installation(session)
    return {
        "site": session.get_one(Site, here.site_id),
        "project": session.get_one(Project, here.project_id),
        "programme": founding.programme(session),
    }
