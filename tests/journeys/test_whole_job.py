"""One mentee through the whole job: desk, file, duo, meetings, end, follow-up, package, central."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.forms import INTAKE_MENTEE, INTAKE_MENTOR
from l2w_desktop.journeys import documents, packages, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Base, Duo, FollowUp, Mentee, Mentor, Programme, User
from l2w_desktop.models.fields import Privacy, Shared, info_of
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.services import duos, follow_ups, intake, kpi, matches, meetings, visitors
from l2w_desktop.services.desk import Asked
from l2w_desktop.services.follow_ups import Measured
from l2w_desktop.services.indicators.period import Period
from l2w_desktop.services.visitors import Newcomer
from l2w_desktop.store.wraps import Cost

QUICK = Cost(memory=64, passes=1)
PASSPHRASE = "vier losse woorden samen"
USER = "Nora Voorbeeld"
NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
SEEN, START, END, TODAY = (
    dt.date(2026, 7, 27), dt.date(2026, 8, 3), dt.date(2026, 11, 3), dt.date(2026, 11, 22)
)  # fmt: skip


def opened(folder: Path, code: str, role: str) -> Workplace:
    workplace.create(
        folder, site_code=code, site_name=f"Loket {code.title()}", user_name=USER,
        passphrase=PASSPHRASE, role=role, preset="level2work", cost=QUICK,
    )  # fmt: skip
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Workplace]:
    with opened(tmp_path / "gent", "GENT", "site") as place:
        yield place


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Workplace]:
    with opened(tmp_path / "centraal", "CENTRAAL", "central") as place:
        yield place


def ready(session: Session, user_id: str) -> tuple[str, str]:
    """Somebody comes to the desk and becomes a mentee; a mentor is there. Return both files."""
    asked = Asked("INFO_MENTORING", SEEN, "INTAKE", 15)
    visit, mentee = visitors.add_person_and_visit(
        session, Newcomer("Mina", "Voorbeeld"), asked, today=SEEN, user_id=user_id
    )
    assert visit.name == "Mina Voorbeeld"
    spoken = {"person.languages": (SpokenLanguage("nl", "B2"),)}
    home = {"person.postcode": "9000", "person.place": "Gent"}
    known = {"mentee.sectors": ("ict.dev",), "mentee.slots": ("ma-av", "di-av")}
    diploma = {"education.diploma": "PROF_BA"}
    intake.save(session, INTAKE_MENTEE, mentee, spoken | home | known | diploma, SEEN)
    mentor = intake.save(
        session, INTAKE_MENTOR, None,
        spoken | home | {
            "person.first_name": "Marc", "person.last_name": "Testmans",
            "mentor.sectors": ("ict.dev",), "mentor.slots": ("ma-av", "di-av"),
        },
        SEEN,
    )  # fmt: skip
    session.get_one(Mentee, mentee).status = "KLAAR_VOOR_MATCH"
    session.get_one(Mentor, mentor).status = "BESCHIKBAAR"
    session.get_one(Mentor, mentor).note_received_on = SEEN
    programme = session.scalars(sa.select(Programme)).one()
    programme.policy_from_on, programme.policy_to_on = START, dt.date(2027, 12, 31)
    return mentee, mentor


def walk(site: Workplace, folder: Path) -> str:
    """Do the whole job at the site and return the id of the duo."""
    store = site.store
    with store.write() as session:
        mentee, mentor = ready(session, site.user_id)
    with store.read() as session:
        proposed = matches.board(session, SEEN).proposal.duos
    assert [(duo.mentee_id, duo.mentor_id) for duo in proposed] == [(mentee, mentor)]
    with store.write() as session:
        coach = session.get_one(User, site.user_id)
        duo_id = duos.confirm(
            session, session.get_one(Mentee, mentee), session.get_one(Mentor, mentor),
            start_on=START, today=START, coach=coach,
        ).id  # fmt: skip
    paper = folder / "afspraken.pdf"
    documents.issue(store, "agreement", [duo_id], paper, lang="nl", today=START, now=NOW)
    with store.write() as session:
        duo = session.get_one(Duo, duo_id)
        duos.activate(session, duo, today=START, signed_on=START)
        for week in range(0, 12, 2):
            on = START + dt.timedelta(weeks=week)
            meetings.log(session, duo, on=on, minutes=60, today=TODAY, topics=("CV_BRIEF",))
    with store.write() as session:
        duo = session.get_one(Duo, duo_id)
        duos.end(session, duo, on=END, reason="WERK_GEVONDEN", today=TODAY)
    with store.write() as session:
        (first,) = follow_ups.due(session, TODAY)
        work = Measured(TODAY, "WERK", contract="CDI", isco_major="2", found_through="MENTOR")
        follow_up = session.get_one(FollowUp, first.row.id)
        assert follow_ups.record(session, follow_up, work, today=TODAY).measured.at_level == "YES"
    return duo_id


def hand_over(site: Workplace, central: Workplace, folder: Path) -> packages.Written:
    packages.show_peer(site.store, folder / "gent.l2wkey")
    packages.show_peer(central.store, folder / "centraal.l2wkey")
    packages.add_peer(central.store, folder / "gent.l2wkey", now=NOW)
    packages.add_peer(site.store, folder / "centraal.l2wkey", now=NOW)
    written = packages.write(site.store, "CENTRAAL", folder, now=NOW)
    packages.read(central.store, written.path, now=NOW, lang="nl")
    return written


def rows_of(place: Workplace, *, ids: set[str] | None = None) -> dict[str, dict[str, dict]]:
    """Return every shared row by table and id, without what never leaves the site."""
    found: dict[str, dict[str, dict]] = {}
    with place.store.read() as session:
        for mapper in Base.registry.mappers:
            if not issubclass(mapper.class_, Shared):
                continue
            names = [
                c.name for c in mapper.local_table.columns
                if c.name == "id" or info_of(c).privacy is not Privacy.SITE_ONLY
            ]  # fmt: skip
            rows = session.scalars(sa.select(mapper.class_)).all()
            found[mapper.local_table.name] = {
                row.id: {name: getattr(row, name) for name in names}
                for row in rows
                if ids is None or row.id in ids
            }
    return found


def test_central_holds_the_same_rows_after_the_whole_job(site, central, tmp_path) -> None:
    duo_id = walk(site, tmp_path)
    written = hand_over(site, central, tmp_path)
    here = rows_of(site)
    ids = {row for table in here.values() for row in table}
    assert rows_of(central, ids=ids) == here
    counts = {name: len(here[name]) for name in ("desk_visit", "duo", "meeting", "follow_up")}
    assert counts == {"desk_visit": 1, "duo": 1, "meeting": 6, "follow_up": 4}
    assert packages.state(central.store, dict(written.vector))[2] == written.state
    with central.store.read() as session:
        first, *later = follow_ups.of_duo(session, duo_id, TODAY)
    assert (first.state, first.measured.outcome) == ("done", "WERK")
    assert [row.state for row in later] == ["planned"] * 3


def test_central_counts_what_the_site_counts(site, central, tmp_path) -> None:
    walk(site, tmp_path)
    hand_over(site, central, tmp_path)
    period = Period(dt.date(2026, 7, 1), TODAY, TODAY)
    told = []
    for place in (site, central):
        with place.store.read() as session:
            lines = kpi.report(session, period).lines
            told.append({line.code: [cell.figure for cell in line.cells] for line in lines})
    assert told[0] == told[1]
    figures = {
        code: (cells[-1].numerator, cells[-1].denominator) for code, cells in told[0].items()
    }
    assert {code: figures[code] for code in ("K1", "K2", "K3")} == {
        "K1": (1, None), "K2": (1, None), "K3": (1, None),
    }  # fmt: skip
    assert figures["K7"] == (2, 3)  # three, two and one meeting in the duo-months from the 3rd


def test_a_correction_after_the_first_package_travels_with_the_second(
    site, central, tmp_path
) -> None:
    duo_id = walk(site, tmp_path)
    hand_over(site, central, tmp_path)
    with site.store.write() as session:
        row = follow_ups.of_duo(session, duo_id, TODAY)[0]
        stage = Measured(TODAY, "STAGE", contract="IBO", isco_major="2")
        follow_ups.record(session, session.get_one(FollowUp, row.id), stage, today=TODAY)
    written = packages.write(site.store, "CENTRAAL", tmp_path / "tweede.l2w", now=NOW)
    packages.read(central.store, written.path, now=NOW, lang="nl")
    with central.store.read() as session:
        row = follow_ups.of_duo(session, duo_id, TODAY)[0]
    assert (row.measured.outcome, row.measured.contract) == ("STAGE", "IBO")


def test_the_reason_of_another_judgement_stays_at_the_site(site, central, tmp_path) -> None:
    duo_id = walk(site, tmp_path)
    with site.store.write() as session:
        row = follow_ups.of_duo(session, duo_id, TODAY)[0]
        work = Measured(
            TODAY, "WERK", isco_major="4", at_level="YES", at_level_reason="Leidt een ploeg"
        )
        follow_ups.record(session, session.get_one(FollowUp, row.id), work, today=TODAY)
    hand_over(site, central, tmp_path)
    with central.store.read() as session:
        measured = follow_ups.of_duo(session, duo_id, TODAY)[0].measured
    assert (measured.at_level, measured.at_level_reason) == ("YES", None)
