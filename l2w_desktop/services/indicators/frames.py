"""The register as data frames: people, mentee files, duos and duo-months, each read once.

Days are what happened, not when somebody typed it: a duo runs from its start (a later signature
postpones it) up to the day of its end. Whether it ever became active, and when an intake was
finished, the current row may no longer say; then the journal does.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal import past
from l2w_desktop.journal.access import raw
from l2w_desktop.models import Decision, Duo, Education, Meeting, Mentee, Person, Project
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.skills import Schooling
from l2w_desktop.services import founding, intake_days, meetings, reached, rhythm
from l2w_desktop.services.rhythm import Held, Norm
from l2w_desktop.services.running_duos import STARTED
from l2w_desktop.services.target_groups import target_group

_CONTACTS = ("person", "site", "first_on")
_FILES = ("file", "person", "site", "intake_on", "is_ready")
_DUOS = ("duo", "file", "person", "group", "active_on", "ended_on", "start_on", "until_on")
_MONTHS = ("duo", "group", "first_on", "last_on", "held", "is_met")
_DAYS = ("first_on", "intake_on", "active_on", "ended_on", "start_on", "until_on", "last_on")


@dataclass
class Frames:
    """The register of one moment; ``site_id`` keeps one site only."""

    session: Session
    site_id: str | None = None

    @cached_property
    def files(self) -> Any:
        """One row per mentee file, with the day on which its intake was finished."""
        rows = self._mentees
        done = intake_days.with_intake()
        days = intake_days.finished_on(self.session, rows)
        found = []
        for r in rows:
            on = days.get(r.id)
            is_ready = on is not None or r.status in done
            found.append((r.id, r.person_id, r.site_id, on, is_ready))
        return _frame(found, _FILES)

    @cached_property
    def first_file(self) -> Mapping[str, str]:
        """The first file of each person."""
        first = self.files.drop_duplicates("person")
        return dict(zip(first["person"].to_numpy(), first["file"].to_numpy(), strict=True))

    @cached_property
    def people(self) -> Any:
        """One row per person who was reached, with the first contact and the target group."""
        import pandas as pd

        told = _frame(reached.contacts(self.session), _CONTACTS)
        told = told if self.site_id is None else told[told["site"] == self.site_id]
        first = told.sort_values("first_on", na_position="last", kind="stable")
        first = first.drop_duplicates("person").reset_index(drop=True)
        intake = self.files.groupby("person")["intake_on"].min().to_dict()
        on = pd.to_datetime(first["person"].map(intake)).fillna(first["first_on"])
        known, schooling = self._persons, _schooling(self.session)
        persons = first["person"].to_numpy()  # a column of texts gives its values one by one slowly
        groups = [
            target_group(
                schooling.get(p), known[p][0], day.date() if pd.notna(day) else dt.date.max
            )
            for p, day in zip(persons, on, strict=True)
        ]
        return first.assign(nationality=[known[p][1] for p in persons], group=groups)

    @cached_property
    def group_of(self) -> Mapping[str, str]:
        """The target group of each person."""
        people = self.people
        return dict(zip(people["person"].to_numpy(), people["group"].to_numpy(), strict=True))

    @cached_property
    def duos(self) -> Any:
        """One row per duo that ever was active: from ``active_on`` up to ``ended_on``."""
        owners = {r.id: r.person_id for r in self._mentees}
        query = sa.select(Duo).where(Duo.is_archived.is_not(True)).order_by(Duo.number, Duo.id)
        duos = [d for d in self.session.scalars(query) if d.mentee_id in owners]
        started = self._started(duos)
        found = []
        for d in duos:
            if d.id in started:
                person = owners[d.mentee_id]
                active_on = _later(d.start_on, d.agreement_signed_on)
                group = self.group_of.get(person, "")
                until = d.ended_on or (d.planned_end_on or dt.date.max) - dt.timedelta(days=1)
                found.append(
                    (d.id, d.mentee_id, person, group, active_on, d.ended_on, d.start_on, until)
                )
        return _frame(found, _DUOS)

    def months(self, as_of: dt.date) -> Any:
        """One row per duo-month that was over before ``as_of`` and that the duo lived to the end.

        ``held`` counts meetings, two on one day once, whatever the unit of the norm (R-08, R-09).
        """
        norm, held = meetings.norm(self.session), self._held
        by_meeting, found = Norm("meetings", 0), []
        for d in self.duos.itertuples():
            start, ended, until = (_day(v) for v in (d.start_on, d.ended_on, d.until_on))
            own = held.get(d.duo, [])
            if start is None:
                continue
            until = min(max([until or as_of, *(m.on for m in own)]), as_of)
            judged = rhythm.months(start, until, norm, own, as_of)
            counted = judged
            if norm.unit != by_meeting.unit:
                counted = rhythm.months(start, until, by_meeting, own, as_of)
            for month, meets in zip(judged, counted, strict=True):
                if month.is_complete and (ended is None or month.last_on <= ended):
                    found.append(
                        (d.duo, d.group, month.first_on, month.last_on, meets.held, month.is_met)
                    )
        return _frame(found, _MONTHS)

    def _started(self, duos: Iterable[Duo]) -> set[str]:
        """Return the ids of the duos that are active, or were before they ended.

        An ended row no longer says it: the decision to start does, else the earlier statuses.
        """
        ended = {c.code for c in code_list("duo_status") if c.details["phase"] == "ended"}
        asked = {d.id for d in duos if d.status in ended}
        query = sa.select(Decision.duo_id).where(
            Decision.kind == "ACTIVATE", Decision.is_archived.is_not(True)
        )
        decided = asked & set(self.session.scalars(query))
        past_of = past.values(raw(self.session), "duo", "status", asked - decided)
        were = {i for i, told in past_of.items() if any(t.value["status"] in STARTED for t in told)}
        return decided | were | {d.id for d in duos if d.status in STARTED}

    @cached_property
    def target(self) -> int | None:
        """The number of mentees that the project promised to match."""
        project_id = founding.installation(self.session).project_id
        return self.session.get_one(Project, project_id).target_mentees

    @cached_property
    def _mentees(self) -> list[Any]:
        query = sa.select(
            Mentee.id, Mentee.person_id, Mentee.site_id, Mentee.status, Mentee.registered_on
        ).where(Mentee.is_archived.is_not(True))
        if self.site_id is not None:
            query = query.where(Mentee.site_id == self.site_id)
        return list(self.session.execute(query.order_by(Mentee.number, Mentee.id)))

    @cached_property
    def _persons(self) -> Mapping[str, tuple[str | None, str | None]]:
        query = sa.select(Person.id, Person.birth_date, Person.nationality)
        return {i: (birth, country) for i, birth, country in self.session.execute(query)}

    @cached_property
    def _held(self) -> Mapping[str, list[Held]]:
        modes = [c.code for c in code_list("meeting_mode") if c.details["is_counted"] == "yes"]
        query = sa.select(Meeting.duo_id, Meeting.met_on, Meeting.minutes).where(
            Meeting.status == meetings.HELD, Meeting.mode.in_(modes),
            Meeting.is_archived.is_not(True),
        )  # fmt: skip
        found: dict[str, list[Held]] = defaultdict(list)
        for duo, on, minutes in self.session.execute(query):
            if on is not None:
                found[duo].append(Held(on, minutes or 0))
        return found


def _later(start_on: dt.date | None, signed_on: dt.date | None) -> dt.date | None:
    return max(start_on, signed_on) if start_on and signed_on else start_on


def _schooling(session: Session) -> Mapping[str, int]:
    """Return the highest ISCED level per person, of the declared diploma."""
    query = sa.select(Education.person_id, Education.diploma, Education.level).where(
        Education.is_archived.is_not(True)
    )
    found: dict[str, int] = {}
    for person, diploma, level in session.execute(query):
        isced = Schooling(diploma, level).isced
        if isced is not None:
            found[person] = max(isced, found.get(person, 0))
    return found


def _frame(rows: Iterable[Iterable[Any]], columns: tuple[str, ...]) -> Any:
    """Return a data frame whose days compare as days, also when it is empty."""
    import pandas as pd

    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(columns))
    for name in set(columns) & set(_DAYS):
        frame[name] = pd.to_datetime(frame[name], errors="coerce")
    return frame


def _day(value: Any) -> dt.date | None:
    import pandas as pd

    found: dt.date | None = value.date() if pd.notna(value) else None
    return found
