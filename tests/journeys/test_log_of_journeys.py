"""Whole jobs with telling names, some of which go wrong: none of it reaches the log."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
import sqlalchemy as sa

from l2w_desktop import log
from l2w_desktop.errors import UserError
from l2w_desktop.journeys import restoring, safekeeping, workplace
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.models import Person
from l2w_desktop.store import backup, files
from l2w_desktop.store.wraps import Cost

CANARIES = ("Geheimnaam", "canary@example.org", "0470 99 88 77", "%s%n{0}<b>Kanarie")
NOW = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)
PASSPHRASE, USER = "vier losse woorden samen", "nora"


@pytest.fixture
def written(tmp_path):
    """Log everything that any library says, as the program would."""
    path = log.start(tmp_path / "logs")
    handler = logging.getLogger("l2w_desktop").handlers[-1]
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield path
    root.removeHandler(handler)
    root.setLevel(level)
    log.stop()


def passphrase() -> str:
    return PASSPHRASE


def test_no_name_or_value_of_a_record_stands_in_the_log(written, tmp_path) -> None:
    name, mail, phone, odd = CANARIES
    lines = ["naam;voornaam;mail;gsm", f"{name};Wil;{mail};{phone}", f"{odd};Bert;geen mail;x"]
    listed = tmp_path / "lijst.csv"
    listed.write_text("\r\n".join(lines), encoding="utf-8")
    folder = tmp_path / "gent"
    workplace.create(
        folder, site_code="GENT", site_name="Loket Gent", user_name=USER,
        passphrase=PASSPHRASE, cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with workplace.open_as(folder, USER, passphrase) as place:
        import_people(place.store, "mentees", listed, today=NOW.date(), now=NOW)
        _go_wrong(place, sa.text("INSERT INTO nergens VALUES (:word)"))
        made = safekeeping.keep(place.store, now=NOW).report
        (folder / files.BACKUPS).rename(tmp_path / "stick")
        (folder / files.BACKUPS).write_text("geen map", encoding="utf-8")
        assert safekeeping.keep(place.store, now=NOW).problem
    assert made
    path = tmp_path / "stick" / made.path.name
    backup.note_of(path).write_bytes(b"{")
    with pytest.raises(UserError):
        restoring.restore(path, tmp_path / "nieuw", USER, passphrase)

    text = "".join(p.read_text(encoding="utf-8") for p in written.parent.iterdir())
    assert "bug: " in text
    assert "no backup" in text
    assert [canary for canary in CANARIES if canary in text] == []


def _go_wrong(place: workplace.Workplace, query: sa.TextClause) -> None:
    """Let bugs happen with the names in what they say."""
    for canary in CANARIES:
        for fail in (_in_sql, _in_code):
            try:
                fail(place, query, canary)
            except Exception as error:
                log.bug(error)
                logging.getLogger("l2w_desktop.x").warning("it failed", exc_info=True)


def _in_sql(place: workplace.Workplace, query: sa.TextClause, word: str) -> None:
    with place.store.write() as session:
        session.add(Person(first_name=word))
        session.flush()
        session.execute(query, {"word": word})


def _in_code(_place: workplace.Workplace, _query: sa.TextClause, word: str) -> None:
    raise LookupError(word) from ValueError(word)
