"""Computes the report: every indicator over a period, by target group and along the period."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy.orm import Session

from l2w_desktop.models import Project
from l2w_desktop.services import founding
from l2w_desktop.services.indicators import INDICATORS, Facts, Indicator, Period, facts
from l2w_desktop.services.kpi.rows import Bar, Cell, Line, Report
from l2w_desktop.services.target_groups import GROUPS

TARGET_MONTHS: Final = 12  # a project without dates promises its number within a year


def report(session: Session, period: Period, site_id: str | None = None) -> Report:
    """Return all figures, unsuppressed, of everything here or of one site."""
    found = facts(session, period, site_id)
    project = session.get_one(Project, founding.installation(session).project_id)
    shares = _targets(project, period)
    lines = tuple(_line(one, found, shares if one.code == "K3" else {}) for one in INDICATORS)
    return Report(project.name or project.code or "", period, found.frames.target, lines)


def _line(one: Indicator, found: Facts, targets: Mapping[Period, float]) -> Line:
    rows = one.measure(found)
    groups = tuple(
        Cell(one.figure(rows[rows["group"] == group], found))
        for group in (GROUPS if one.has_groups else ())
    )
    bars = tuple(
        Bar(part, Cell(one.of(found.part(part))), targets.get(part))
        for part in found.period.parts()
    )
    return Line(one.code, one.shape, Cell(one.figure(rows, found)), groups, bars)


def _targets(project: Project, period: Period) -> Mapping[Period, float]:
    """Return the promise for each part of a period, spread evenly over the project's months."""
    end = project.extension_end_on or project.end_on
    months = TARGET_MONTHS
    if project.start_on and end and end >= project.start_on:
        months = Period(project.start_on, end, end).months
    if project.target_mentees is None:
        return {}
    return dict.fromkeys(period.parts(), project.target_mentees * period.step / months)
