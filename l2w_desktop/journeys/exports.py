"""Exports of the register: readable for people, machine for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.exchange.declared import Column, Kind, Table
from l2w_desktop.exchange.machine import write_machine
from l2w_desktop.exchange.readable import write_readable
from l2w_desktop.journeys import audited
from l2w_desktop.models import (
    DeskVisit,
    Duo,
    Education,
    FollowUp,
    Meeting,
    Mentee,
    Mentor,
    Person,
)  # fmt: skip
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.fields import info_of
from l2w_desktop.models.types import Bool, Date, Json
from l2w_desktop.services import exports, permissions
from l2w_desktop.services import kpi as figures
from l2w_desktop.services.audit import Act
from l2w_desktop.services.indicators import INDICATORS, Period
from l2w_desktop.services.kpi.words import figure_word, hidden_word
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.suppression import THRESHOLDS, count
from l2w_desktop.services.target_groups import GROUPS
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang, Text

_ID = Column("id", Text("id", "id"))
_PARTIAL = ("birth_date", "in_belgium_since")


def _column(attribute: Any, code: str = "") -> Column:
    """Return the column of a mapped attribute: label, kind and code list are declared there."""
    column = attribute.property.columns[0]
    field = info_of(column)
    codes = code_list(field.codes) if field.codes else None
    return Column(code or column.name, field.label, _kind(column), codes)


def _kind(column: Any) -> Kind:
    if column.name in _PARTIAL:
        return "partial_date"
    if column.name == "phone":
        return "phone"
    if isinstance(column.type, Json):
        return "codes"
    if info_of(column).codes:
        return "code"
    if isinstance(column.type, Date):
        return "date"
    if isinstance(column.type, Bool):
        return "yes_no"
    return "integer" if column.type.python_type is int else "text"


def _person_columns(role: Any, own: Iterable[Any]) -> tuple[Column, ...]:
    languages = Column("languages", Text("talen", "languages"), "codes")
    education = Column("education", Text("hoogste diploma", "highest diploma"))
    return (
        *(_column(getattr(role, n)) for n in ("number", "external_id")),
        *(
            _column(getattr(Person, n))
            for n in ("first_name", "last_name", "birth_date", "sex", "nationality", "email",
                      "phone", "street", "postcode", "place")
        ),
        languages,
        education,
        *(
            _column(getattr(role, n))
            for n in ("sectors", "max_km", "online_ok", "slots", "gender_pref", "registered_on",
                      "status", "note")
        ),
        *own,
    )  # fmt: skip


def _mentees(session: Session) -> Table:
    own = (
        *(_column(getattr(Mentee, n)) for n in ("needs", "sector_required")),
        _column(Education.country, "diploma_country"),
        *(_column(getattr(Mentee, n)) for n in ("in_belgium_since", "vdab_ref")),
    )
    return _table("mentees", _person_columns(Mentee, own), exports.people(session, Mentee))


def _mentors(session: Session) -> Table:
    own = (
        *(_column(getattr(Mentor, n)) for n in ("offers", "capacity")),
        _column(Mentor.is_trained, "trained"),
        *(_column(getattr(Mentor, n)) for n in ("employer", "occupation", "years_experience")),
    )
    return _table("mentors", _person_columns(Mentor, own), exports.people(session, Mentor))


def _duos(session: Session) -> Table:
    columns = (
        _ID,
        _column(Duo.number),
        Column("mentee", Text("mentee", "mentee")),
        Column("mentor", Text("mentor", "mentor")),
        Column("coach", Text("coach", "coach")),
        *(
            _column(getattr(Duo, n))
            for n in ("status", "start_on", "planned_end_on", "ended_on", "end_reason",
                      "agreement_signed_on")
        ),
    )  # fmt: skip
    return _table("duos", columns, exports.duos(session))


def _meetings(session: Session) -> Table:
    columns = (
        _ID,
        Column("duo", Text("duo", "duo")),
        _column(Meeting.met_on, "on"),
        *(_column(getattr(Meeting, n)) for n in ("minutes", "status", "mode", "topics", "note")),
    )
    return _table("meetings", columns, exports.meetings(session))


def _visits(session: Session) -> Table:
    columns = (
        _ID,
        _column(DeskVisit.visited_on, "on"),
        Column("site", Text("loket", "site")),
        Column("person", Text("persoon", "person")),
        Column("user", Text("medewerker", "staff member")),
        *(_column(getattr(DeskVisit, n)) for n in ("minutes", "question", "outcome", "note")),
    )
    return _table("visits", columns, exports.visits(session))


def _follow_ups(session: Session) -> Table:
    columns = (
        _ID,
        Column("duo", Text("duo", "duo")),
        *(
            _column(getattr(FollowUp, n))
            for n in ("moment", "due_on", "done_on", "outcome", "found_through", "contract",
                      "contract_months", "sector", "isco_major", "isced", "at_level")
        ),
    )  # fmt: skip
    return _table("followups", columns, exports.follow_ups(session))


def _table(name: str, columns: tuple[Column, ...], rows: Iterable[exports.Row]) -> Table:
    return Table(name, columns, ([row.get(c.code) for c in columns] for row in rows))


TABLES: tuple[Callable[[Session], Table], ...] = (
    _mentees, _mentors, _duos, _meetings, _visits, _follow_ups
)  # fmt: skip


def readable(store: Store, folder: Path, lang: Lang) -> dict[str, int]:
    """Write every table for people, as CSV and XLSX; return rows per file.

    Raises NotPermitted, CannotWrite.
    """
    tables = [_without_id(t) for t in _taken_along(store, (".csv", ".xlsx"))]
    return write_readable(tables, folder, lang)


def machine(store: Store, folder: Path) -> dict[str, int]:
    """Write every table for machines, with ``datapackage.json``; return rows per file.

    Raises NotPermitted, CannotWrite.
    """
    return write_machine(_taken_along(store, (".csv",)), folder)


def _taken_along(store: Store, endings: tuple[str, ...]) -> list[Table]:
    """Return every table in full, once it stands in the audit which files will hold it."""
    with store.read() as session:
        permissions.require(session, Action.EXPORT)
        tables = [_in_full(table(session)) for table in TABLES]
    for table in tables:
        fields = [c.code for c in table.columns]
        for ending in endings:
            audited.note(
                store, Act.EXPORTED, fields=fields, rows=len(list(table.rows)),
                file=table.name + ending,
            )  # fmt: skip
    return tables


def _in_full(table: Table) -> Table:
    return Table(table.name, table.columns, list(table.rows), table.title)


def kpi(
    store: Store, folder: Path, period: Period, lang: Lang, site_id: str | None = None
) -> tuple[dict[str, int], int]:
    """Write ``kpi.csv`` as it may be published; return rows per file and the hidden cells."""
    with store.read() as session:
        permissions.require(session, Action.EXPORT)
        found = figures.report(session, period, site_id)
    audited.note(store, Act.EXPORTED, fields=("kpi",), file="kpi.csv")
    told = figures.for_audience(found, "publish")
    table = Table("kpi", _KPI_COLUMNS, _kpi_rows(told, lang))
    return write_readable([table], folder, lang, is_with_workbooks=False), told.suppressed


_KPI_COLUMNS = (
    Column("code", Text("code", "code")),
    Column("name", Text("cijfer", "figure")),
    Column("from", Text("van", "from"), "date"),
    Column("to", Text("tot en met", "up to"), "date"),
    *(Column(code, label) for code, label in GROUPS.items()),
    Column("total", Text("totaal", "total")),
    Column("numerator", Text("teller", "numerator")),
    Column("denominator", Text("noemer", "denominator")),
    Column("missing", Text("niet bekend", "not known")),
    Column("definition", Text("definitie", "definition")),
)


def _kpi_rows(told: figures.Report, lang: Lang) -> Iterator[list[object]]:
    for one, line in zip(INDICATORS, told.lines, strict=True):
        words = [
            (hidden_word(cell.reason, told.audience) if cell.reason
             else figure_word(line.shape, cell.figure)).in_(lang)
            for cell in line.cells
        ]  # fmt: skip
        empty = [""] * (len(GROUPS) + 1 - len(words))
        total, missing = line.total.told, line.total.figure.missing
        few = count(missing, THRESHOLDS[told.audience])
        yield [
            one.code, one.name.in_(lang), told.period.from_on, told.period.to_on,
            *empty, *words, total.numerator, total.denominator,
            hidden_word(few, told.audience).in_(lang) if few else missing,
            one.definition.in_(lang),
        ]  # fmt: skip


def _without_id(table: Table) -> Table:
    """Return the table without row ids, which say nothing to people."""
    if table.columns[0] is not _ID:
        return table
    return Table(table.name, table.columns[1:], (row[1:] for row in table.rows), table.title)
