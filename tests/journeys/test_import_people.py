"""A list from a desk goes into an encrypted installation, and what could not be used comes back."""

from __future__ import annotations

import csv
import datetime as dt
import json

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import NotYet
from l2w_desktop.exchange.files import CannotWrite
from l2w_desktop.exchange.headers import NoNameColumn
from l2w_desktop.journal import check
from l2w_desktop.journeys.importing import Stopped, import_people
from l2w_desktop.models import Change, Mentee, Person
from l2w_desktop.store.backup import backup, backups

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def take_in(store):
    def run(path, kind="mentees", **options):
        return import_people(store, kind, path, today=TODAY, now=NOW, **options)

    return run


@pytest.fixture
def lines(tmp_path):
    def write(text, name="lijst.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        return path

    return write


def count(store, model):
    with store.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(model))


def assert_everything_arrived(store, acceptance_list):
    """Check that birth dates, phones and leading zeros survived their many spellings."""
    with store.read() as session:
        rows = session.execute(
            sa.select(Mentee.external_id, Person.birth_date, Person.phone).join(
                Person, Person.id == Mentee.person_id
            )
        ).all()
    assert len(rows) > 1_100
    assert all(acceptance_list.birth_dates[int(number)] == birth for number, birth, _ in rows)
    assert all(len(number) == 5 for number, _, _ in rows)
    assert all(phone.startswith("+32") for _, _, phone in rows)


def test_1175_people_go_in_5_come_back_and_again_changes_nothing(store, take_in, acceptance_list):
    first = take_in(acceptance_list.path)
    found = first.result
    assert found.read == 1_175
    assert found.created + found.doubtful == 1_170
    assert (found.updated, found.unchanged, found.rejected) == (0, 0, 5)
    told = {r.number: (r.column, r.text.nl) for r in found.rejects}
    assert told.keys() == acceptance_list.broken.keys()
    for number, (column, reason) in acceptance_list.broken.items():
        assert told[number][0] == column
        assert reason in told[number][1]
    assert_everything_arrived(store, acceptance_list)
    changes = count(store, Change)
    again = take_in(acceptance_list.path)
    assert (again.result.created, again.result.updated) == (0, 0)
    assert again.result.unchanged + again.result.doubtful == 1_170
    assert again.result.doubtful == found.doubtful
    assert [r.number for r in again.result.rejects] == [r.number for r in found.rejects]
    assert count(store, Change) == changes


def test_after_an_import_tables_and_journal_agree(store, take_in, lines):
    take_in(lines("Voornaam;Naam;Talen;Diploma\nOna;Voorbeeld;nl:B1;MASTER\n"))
    with store.read() as session:
        assert check.problems(session.connection()) == []


def test_rejected_rows_stand_beside_the_source_with_their_reasons(take_in, lines):
    path = lines("Voornaam;Naam;Mail\nOna;Voorbeeld;o@example.org\nBö;Proef;x\n", encoding="cp1252")
    result = take_in(path)
    assert result.rejects_file == path.with_name("lijst-terug.csv")
    text = result.rejects_file.read_bytes().decode("cp1252")
    header, row = csv.reader(text.splitlines(), delimiter=";")
    assert header == ["Voornaam", "Naam", "Mail", "rij", "kolom", "reden"]
    assert row[:5] == ["Bö", "Proef", "x", "3", "Mail"]
    assert "geen e-mailadres" in row[5]


def test_a_mended_list_of_rejects_can_be_imported(store, take_in, lines):
    path = lines("Voornaam;Naam;Mail\nOna;Voorbeeld;o@example.org\nBo;Proef;x\n")
    back = take_in(path).rejects_file
    back.write_bytes(back.read_bytes().replace(b";x;", b";bo@example.org;"))
    mended = take_in(back)
    assert (mended.result.created, mended.result.rejected) == (1, 0)
    assert mended.unknown_columns == ()
    assert count(store, Person) == 2


def test_a_second_row_with_one_number_goes_back_under_the_header_of_the_file(take_in, lines):
    result = take_in(lines("Nr;Voornaam;Naam\n1;Ona;Voorbeeld\n1;Bo;Proef\n"))
    (reject,) = result.result.rejects
    assert (reject.number, reject.column) == (3, "Nr")
    assert "Nr" in result.rejects_file.read_text()


def test_nothing_is_written_beside_the_source_when_nothing_is_rejected(take_in, lines):
    path = lines("Voornaam;Naam\nOna;Voorbeeld\n")
    assert take_in(path).rejects_file is None
    assert [p.name for p in path.parent.glob("*.csv")] == ["lijst.csv"]


def test_a_dry_run_writes_neither_rows_nor_files(store, take_in, lines):
    path = lines("Voornaam;Naam;Mail\nOna;Voorbeeld;o@example.org\nBo;Proef;x\n")
    before, saved = count(store, Change), []
    result = take_in(path, is_dry_run=True, backup=saved.append)
    assert (result.result.created, result.result.rejected) == (1, 1)
    assert (result.rejects_file, saved) == (None, [])
    assert count(store, Change) == before
    assert [p.name for p in path.parent.glob("*.csv")] == ["lijst.csv"]


def test_a_backup_is_made_before_the_import_changes_anything(store, take_in, lines):
    take_in(lines("Voornaam;Naam\nOna;Voorbeeld\n"), backup=lambda: backup(store, at=NOW))
    assert len(backups(store.folder / "backups")) == 1
    assert count(store, Person) == 1


def test_an_import_that_is_stopped_changes_nothing(store, take_in, lines):
    rows = "".join(f"Ona{n};Voorbeeld\n" for n in range(400))
    steps = iter([False, False, True])
    before = count(store, Change)
    with pytest.raises(Stopped) as error:
        take_in(lines("Voornaam;Naam\n" + rows), is_stopped=lambda: next(steps, True))
    assert "niets gewijzigd" in error.value.in_("nl")
    assert (count(store, Change), count(store, Person)) == (before, 0)


def test_progress_is_told(take_in, lines):
    told = []
    rows = "".join(f"Ona{n};Voorbeeld\n" for n in range(250))
    take_in(lines("Voornaam;Naam\n" + rows), report=lambda done, total: told.append((done, total)))
    assert told == [(0, 250), (100, 250), (200, 250)]


def test_where_rejects_cannot_be_written_nothing_is_imported(store, take_in, lines):
    path = lines("Voornaam;Naam;Mail\nOna;Voorbeeld;o@example.org\nBo;Proef;x\n")
    path.with_name("lijst-terug.csv").mkdir()
    with pytest.raises(CannotWrite):
        take_in(path)
    assert count(store, Person) == 0


def test_a_file_without_names_is_refused_whole(store, take_in, lines):
    with pytest.raises(NoNameColumn):
        take_in(lines("Gemeente;Mail\nGent;o@example.org\n"))
    assert count(store, Person) == 0


def test_columns_that_are_not_read_are_named(take_in, lines):
    result = take_in(lines("Voornaam;Naam;Schoenmaat\nOna;Voorbeeld;38\n"))
    assert result.unknown_columns == ("Schoenmaat",)


def test_a_mapping_names_a_column(store, take_in, lines):
    path = lines("Voornaam;Naam;Schoenmaat\nOna;Voorbeeld;38\n")
    take_in(path, mapping={"Schoenmaat": "max_km"})
    with store.read() as session:
        assert session.scalars(sa.select(Mentee.max_km)).one() == 38


def test_the_result_is_one_json_document(take_in, lines):
    path = lines("Voornaam;Naam;Mail;Gsm\nOna;Voorbeeld;o@example.org;tja\nBo;Proef;x;\n")
    found = json.loads(json.dumps(take_in(path).as_json()))
    counts = {"read": 2, "created": 1, "updated": 0, "unchanged": 0, "doubtful": 0, "rejected": 1}
    assert counts.items() <= found.items()
    assert found["rejects_file"] == str(path.with_name("lijst-terug.csv"))
    assert [(w["row"], w["column"]) for w in found["warnings"]] == [(2, "Gsm")]
    assert (found["unknown_columns"], found["conflicts"]) == ([], [])


def test_another_kind_is_wrong_usage(take_in, lines):
    with pytest.raises(NotYet):
        take_in(lines("Voornaam;Naam\nOna;Voorbeeld\n"), "honden")
