"""Lists of mentees and mentors, from the file to values and reasons."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from l2w_desktop.exchange.columns import KINDS, columns_of
from l2w_desktop.exchange.headers import (
    BadMapping,
    NoNameColumn,
    UnknownField,
    column_letters,
    read_mapping,
)
from l2w_desktop.exchange.imports import read_people, split_name
from l2w_desktop.exchange.parsed_rows import ParsedRow, PeopleList
from l2w_desktop.exchange.rejects import rejects_path, write_rejects
from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.skills import Schooling, SpokenLanguage


def _read(folder: Path, text: str, kind: str = "mentees", **options: object) -> PeopleList:
    path = folder / "lijst.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return read_people(path, kind, date(2026, 11, 22), **options)  # type: ignore[arg-type]


def _one(folder: Path, kind: str = "mentees", **cells: str) -> ParsedRow:
    cells = {"last_name": "Voorbeeld", **cells}
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerows([cells.keys(), cells.values()])
    (row,) = _read(folder, out.getvalue(), kind).rows
    return row


def test_a_real_list_of_1175_people_gives_exactly_its_five_broken_rows_back(
    acceptance_list, today: date
) -> None:
    people = read_people(acceptance_list.path, "mentees", today)
    assert (people.table.encoding, people.table.delimiter) == ("cp1252", ";")
    assert people.table.header_row == 3
    assert len(people.rows) == acceptance_list.people
    assert people.unknown_columns == ()
    found = {row.number: row.problems for row in people.rejected}
    assert found.keys() == acceptance_list.broken.keys()
    for number, (column, reason) in acceptance_list.broken.items():
        (problem,) = found[number]
        assert problem.column == column
        assert reason in problem.reason.nl


def test_every_way_of_writing_a_date_and_a_phone_in_that_list_is_understood(
    acceptance_list, today: date
) -> None:
    people = read_people(acceptance_list.path, "mentees", today)
    for row in people.rows:
        assert row.values["external_id"] == f"{row.number:05}"
        assert str(row.values["phone"]).startswith("+32470")
        if row.is_usable:
            assert str(row.values["birth_date"]) == acceptance_list.birth_dates[row.number]


def test_the_rows_sent_back_can_be_mended_and_imported_again(acceptance_list, today: date) -> None:
    people = read_people(acceptance_list.path, "mentees", today)
    path = write_rejects(people)
    assert path == acceptance_list.path.with_name("loket-terug.csv")
    text = path.read_bytes().decode("cp1252")
    header, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert header[-3:] == ["rij", "kolom", "reden"]
    assert [int(row[-3]) for row in rows] == list(acceptance_list.broken)
    mended = text.replace("31/02/1990", "28/02/1990").replace("geen mail", "a@example.org")
    mended = mended.replace("ruimtevaart", "ict").replace(";ver;", ";30;").replace("nl:D4", "nl:B1")
    path.write_bytes(mended.encode("cp1252"))
    again = read_people(path, "mentees", today)
    assert len(again.rows) == 5
    assert again.rejected == ()
    assert again.unknown_columns == ()


def test_reading_tells_how_far_it_is_and_can_be_stopped(acceptance_list, today: date) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 300:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_people(acceptance_list.path, "mentees", today, report=report)
    assert told == [(0, 1_175), (100, 1_175), (200, 1_175), (300, 1_175)]


def test_nothing_is_written_when_nothing_is_rejected(tmp_path: Path) -> None:
    people = _read(tmp_path, "naam;voornaam\nVoorbeeld;An\n")
    assert write_rejects(people) is None
    assert not rejects_path(people.table.path).exists()


def test_the_cells_of_a_rejected_row_stay_as_they_are(tmp_path: Path) -> None:
    text = 'naam;mail;iets\r\n"Voor;""beeld";fout ; 007 \r\nGoed;;;\r\nBreed;fout;;extra\r\n'
    people = _read(tmp_path, text)
    path = write_rejects(people)
    assert path is not None
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), delimiter=";"))
    assert rows[0] == ["naam", "mail", "iets", "", "rij", "kolom", "reden"]
    assert rows[1][:5] == ['Voor;"beeld', "fout ", " 007 ", "", "2"]
    assert rows[2][:5] == ["Breed", "fout", "", "extra", "4"]


def test_a_list_sent_back_twice_names_its_row_only_once(tmp_path: Path) -> None:
    people = _read(tmp_path, "naam;mail;rij;kolom;reden\r\nVoorbeeld;fout;9;mail;oud\r\n")
    path = write_rejects(people)
    assert path is not None
    assert path.read_text("utf-8").splitlines()[0] == "naam;mail;rij;kolom;reden"
    assert "oud" not in path.read_text("utf-8")


def test_every_reason_of_a_bad_row_is_given(tmp_path: Path) -> None:
    row = _one(
        tmp_path,
        last_name="",
        birth_date="30/02/1990",
        email="an@example",
        nationality="Atlantis",
        sectors="ict.dev,bouww,ruimte",
        max_km="-3",
        online_ok="misschien",
        slots="ma-av,ma-nacht",
        languages="nl:B1,klingon:C1",
        education="9",
        gender_pref="X of zo",
        status="GEKKENHUIS",
        needs="goud",
        in_belgium_since="2030",
    )
    columns = [problem.column for problem in row.problems]
    assert set(columns) == set(row.cells) | {"last_name"}
    assert len(row.cells) == 13
    assert columns.count("sectors") == 2
    assert all(problem.reason.nl and problem.reason.en for problem in row.problems)
    assert any("Bedoelt u ‘Bouw’" in problem.reason.nl for problem in row.problems)


def test_a_full_mentee_is_read_into_values(tmp_path: Path) -> None:
    row = _one(
        tmp_path,
        first_name="An",
        birth_date="05/1991",
        sex="v",
        nationality="Syrische",
        phone="470123456",
        postcode="9000.0",
        place="gent",
        languages="nl:B1, Arabisch:moedertaal ,Frans (B2),en",
        education="3",
        sectors="Bouw,ICT.DEV",
        max_km="30 km",
        online_ok="1",
        slots="maandagavond,ZA-VM",
        gender_pref="vrouw",
        registered_on="1/9/2026",
        needs="cv,TAAL,Sollicitatiegesprek",
        sector_required="nee",
        diploma_country="syrië",
        in_belgium_since="2019",
        vdab_ref="12.0",
        status="wachtlijst",
    )
    assert row.problems == ()
    assert dict(row.values) == {
        "last_name": "Voorbeeld",
        "first_name": "An",
        "birth_date": PartialDate(1991, 5),
        "sex": "F",
        "nationality": "SY",
        "phone": "+32470123456",
        "postcode": "9000",
        "place": "gent",
        "languages": (
            SpokenLanguage("nl", "B1"),
            SpokenLanguage("ar", None, is_native=True),
            SpokenLanguage("fr", "B2"),
            SpokenLanguage("en"),
        ),
        "education": Schooling(None, 3),
        "sectors": ("build", "ict.dev"),
        "max_km": 30,
        "online_ok": True,
        "slots": ("ma-av", "za-vm"),
        "gender_pref": "F",
        "registered_on": date(2026, 9, 1),
        "needs": ("cv", "language", "interview"),
        "sector_required": False,
        "diploma_country": "SY",
        "in_belgium_since": PartialDate(2019),
        "vdab_ref": "12",
        "status": "WACHTLIJST",
    }


def test_a_mentor_has_its_own_columns_and_states(tmp_path: Path) -> None:
    row = _one(
        tmp_path, "mentors", offers="netwerk,cv", capacity="2.0", trained="ja", status="beschikbaar"
    )
    assert row.problems == ()
    assert row.values["offers"] == ("network", "cv")
    assert (row.values["capacity"], row.values["trained"]) == (2, True)
    assert row.values["status"] == "BESCHIKBAAR"
    people = _read(tmp_path, "naam;hulpvragen\nVoorbeeld;cv\n", "mentors")
    assert people.unknown_columns == ("hulpvragen",)


def test_what_cannot_be_read_but_may_be_kept_only_warns(tmp_path: Path) -> None:
    row = _one(tmp_path, phone="bij de buren", postcode="1012 AB", registered_on="09/2026")
    assert row.problems == ()
    assert row.values["phone"] == "bij de buren"
    assert row.values["postcode"] == "1012 AB"
    assert row.values["registered_on"] == date(2026, 9, 1)
    assert [w.column for w in row.warnings] == ["phone", "postcode", "registered_on"]


@pytest.mark.parametrize("kind", KINDS)
def test_each_field_is_recognised_by_code_and_by_label_in_any_order(
    tmp_path: Path, kind: str
) -> None:
    columns = columns_of(kind)
    for headers in (
        [c.code.upper() for c in columns],
        [c.label.nl for c in reversed(columns)],
        [f" {c.label.en.lower()} " for c in columns],
    ):
        people = _read(tmp_path, "\t".join(headers) + "\n" + "\t" * (len(headers) - 1) + "\n", kind)
        assert people.unknown_columns == ()
        assert all(people.headers.columns)
        assert len(set(people.headers.columns)) == len(columns)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("NAAM", "last_name"),
        ("Achternaam", "last_name"),
        ("familienaam", "last_name"),
        ("VOORNAAM", "first_name"),
        ("Geb.datum", "birth_date"),
        ("Geboortedatum (dd/mm/jjjj)", "birth_date"),
        ("gsm", "phone"),
        ("Tel.", "phone"),
        ("telefoon", "phone"),
        ("Gemeente", "place"),
        ("woonplaats", "place"),
        ("Geslacht", "sex"),
        ("Nationalitéit", "nationality"),
        ("talen", "languages"),
    ],
)
def test_the_usual_words_are_recognised(tmp_path: Path, header: str, code: str) -> None:
    people = _read(tmp_path, f"voornaam;achternaam;{header}\nAn;Voorbeeld;\n")
    column = people.headers.columns[2]
    assert column is not None
    assert column.code == code


def test_unknown_columns_are_reported_also_those_without_a_header(tmp_path: Path) -> None:
    people = _read(tmp_path, "naam;Lievelingskleur;\nVoorbeeld;groen;x\n")
    assert people.unknown_columns == ("Lievelingskleur", "C")


def test_a_sheet_of_explanation_before_the_list_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Uitleg").write_column(0, 0, ["Status", "Naam", "Talen"])
        book.add_worksheet("Lijst").write_column(4, 1, ["Naam", "Voorbeeld"])
        book.add_worksheet("Meer").write_row(0, 0, ["Naam", "Geb.datum", "gsm"])
    people = read_people(path, "mentees", date(2026, 11, 22))
    assert people.table.sheet == "Meer"


def test_two_columns_of_one_field_give_the_first_filled_one_and_a_warning(tmp_path: Path) -> None:
    people = _read(
        tmp_path, "naam;gsm;telefoon\nVoorbeeld;;092251234\nProef;0470123456;092251234\n"
    )
    first, second = people.rows
    assert first.values["phone"] == "+3292251234"
    assert first.warnings == ()
    assert second.values["phone"] == "+32470123456"
    assert [warning.column for warning in second.warnings] == ["telefoon"]


def test_a_list_without_names_is_refused_with_what_was_seen_and_what_was_meant(
    tmp_path: Path,
) -> None:
    with pytest.raises(NoNameColumn) as caught:
        _read(tmp_path, "Voorname;Leeftijd\nAn;30\n")
    sentence = caught.value.in_("nl")
    assert "‘Voorname’, ‘Leeftijd’" in sentence
    assert "‘Voorname’ lijkt op ‘Voornaam’" in sentence


def test_a_mapping_names_columns_and_leaves_others_out(tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text(json.dumps({"Wie": "last_name", "Kleur": None}), encoding="utf-8")
    mapping = read_mapping(path)
    people = _read(tmp_path, "Wie;Kleur;Nog iets\nVoorbeeld;groen;x\n", mapping=mapping)
    assert people.rows[0].values == {"last_name": "Voorbeeld"}
    assert people.unknown_columns == ("Nog iets",)


@pytest.mark.parametrize("text", ["[]", '{"a": 3}', "{", "", '"x"', "[" * 100_000])
def test_a_mapping_that_is_no_list_of_columns_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "m.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadMapping):
        read_mapping(path)


def test_a_mapping_to_an_unknown_field_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownField) as caught:
        _read(tmp_path, "Wie\nVoorbeeld\n", mapping={"Wie": "achternaam"})
    assert "last_name" in caught.value.in_("nl")


@pytest.mark.parametrize(
    ("whole", "is_last_first", "last", "first"),
    [
        ("Van den Voorbeeld Jan", True, "Van den Voorbeeld", "Jan"),
        ("Voorbeeld, Jan Piet", True, "Voorbeeld", "Jan Piet"),
        ("VAN DEN TEST Jan Piet", True, "VAN DEN TEST", "Jan Piet"),
        ("Jan Van den Voorbeeld", False, "Van den Voorbeeld", "Jan"),
        ("Jan Piet VAN TEST", False, "VAN TEST", "Jan Piet"),
        ("Voorbeeld", True, "Voorbeeld", ""),
        ("نور الحسن", False, "الحسن", "نور"),
    ],
)
def test_a_whole_name_is_split(whole: str, is_last_first: bool, last: str, first: str) -> None:
    assert split_name(whole, is_last_first=is_last_first) == (last, first)


def test_a_split_name_is_shown(tmp_path: Path) -> None:
    people = _read(tmp_path, "Naam en voornaam\nVoorbeeld An\n")
    (row,) = people.rows
    assert row.values == {"last_name": "Voorbeeld", "first_name": "An"}
    assert row.warnings[0].reason.nl == "Gesplitst in familienaam ‘Voorbeeld’ en voornaam ‘An’."


def test_the_same_row_has_the_same_digest_whatever_the_order_of_columns(tmp_path: Path) -> None:
    (one,) = _read(tmp_path, "naam;voornaam;gsm\nVoorbeeld;An;\n").rows
    (two,) = _read(tmp_path, "voornaam,naam\nAn,Voorbeeld\n").rows
    (other,) = _read(tmp_path, "voornaam,naam\nAnn,Voorbeeld\n").rows
    assert one.digest == two.digest != other.digest


def test_a_row_wider_than_its_header_is_pointed_out(tmp_path: Path) -> None:
    (row,) = _read(tmp_path, "naam;voornaam\nVoorbeeld;An;0470\n").rows
    assert row.is_usable
    assert row.warnings[0].column == "C"


def test_a_huge_number_is_refused_instead_of_breaking_the_database(tmp_path: Path) -> None:
    row = _one(tmp_path, "mentors", capacity="10000", years_experience="1e5", max_km="9" * 30)
    columns = [problem.column for problem in row.problems]
    assert columns == ["capacity", "years_experience", "max_km"]


@pytest.mark.parametrize("kind", KINDS)
def test_all_fictitious_people_are_read_without_a_single_problem(tmp_path: Path, kind: str) -> None:
    rows = fictitious_rows(kind, 300, seed=3)  # type: ignore[arg-type]
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    people = _read(tmp_path, out.getvalue(), kind)
    assert len(people.rows) == 300
    assert people.rejected == ()
    assert people.unknown_columns == ()
    assert [row for row in people.rows if row.warnings] == []


@pytest.mark.parametrize(("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_columns_are_named_as_a_spreadsheet_names_them(number: int, letters: str) -> None:
    assert column_letters(number) == letters
