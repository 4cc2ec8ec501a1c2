"""Importing a list creates people and files, and importing it again changes nothing."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import NotYet
from l2w_desktop.models import (
    Education,
    ImportedRow,
    Installation,
    LanguageSkill,
    Mentee,
    Mentor,
    Person,
    Site,
)
from l2w_desktop.services import numbers
from l2w_desktop.services.import_plan import Outcome

TODAY = dt.date(2026, 11, 22)


def counts(result):
    return (
        result.read, result.created, result.updated, result.unchanged, result.doubtful,
        result.rejected,
    )  # fmt: skip


def test_a_row_becomes_a_person_a_file_a_diploma_and_languages(desk, ona):
    result = desk.take_in([ona])
    assert counts(result) == (1, 1, 0, 0, 0, 0)
    (person,), (mentee,) = desk.all(Person), desk.all(Mentee)
    assert (person.first_name, person.last_name) == ("Ona", "Voorbeeld")
    assert (person.birth_date, person.sex, person.nationality) == ("1991-05-03", "F", "ET")
    assert (person.phone, person.email) == ("+32470000001", "ona@example.org")
    assert (person.postcode, person.place) == ("9000", "Gent")
    assert mentee.person_id == person.id
    assert mentee.external_id == "17"
    assert mentee.sectors == ("ict.dev", "ict.data")
    assert mentee.needs == ("cv", "network")
    assert mentee.slots == ("ma-av", "za-vm")
    assert (mentee.max_km, mentee.online_ok) == (25, True)
    (diploma,) = desk.all(Education)
    assert (diploma.diploma, diploma.level) == ("MASTER", None)
    spoken = {(s.language, s.level, s.is_mother_tongue) for s in desk.all(LanguageSkill)}
    assert spoken == {("nl", "B1", False), ("am", None, True)}


def test_a_level_alone_leaves_the_diploma_code_empty(desk, ona):
    desk.take_in([ona | {"education": "4"}])
    (diploma,) = desk.all(Education)
    assert (diploma.diploma, diploma.level) == (None, 4)


def test_an_imported_mentee_is_ready_for_a_match_and_a_mentor_available(desk, ona):
    desk.take_in([{"first_name": "Ona", "last_name": "Voorbeeld"}])
    desk.take_in([{"first_name": "Bo", "last_name": "Proef"}], "mentors")
    (mentee,), (mentor,) = desk.all(Mentee), desk.all(Mentor)
    assert (mentee.status, mentee.status_on) == ("KLAAR_VOOR_MATCH", TODAY)
    assert (mentor.status, mentor.status_on) == ("BESCHIKBAAR", TODAY)


def test_a_status_in_the_list_overrides_the_usual_one(desk, ona):
    desk.take_in([ona | {"status": "wachtlijst"}])
    assert desk.all(Mentee)[0].status == "WACHTLIJST"


def test_without_a_registration_day_it_is_the_import_day_marked_estimated(desk, ona):
    desk.take_in([ona, ona | _other("18", "Bo", registered_on="1/9/2026")])
    first, second = desk.all(Mentee)
    assert (first.registered_on, first.is_registered_estimated) == (TODAY, True)
    assert (second.registered_on, bool(second.is_registered_estimated)) == (
        dt.date(2026, 9, 1),
        False,
    )


def test_a_later_registration_day_replaces_the_estimated_one(desk, ona):
    desk.take_in([ona])
    result = desk.take_in([ona | {"registered_on": "1/9/2026"}])
    assert (result.updated, result.conflicts) == (1, ())
    (mentee,) = desk.all(Mentee)
    assert (mentee.registered_on, mentee.is_registered_estimated) == (dt.date(2026, 9, 1), False)


def test_every_file_gets_its_number_from_the_one_counter_and_its_site(desk):
    desk.take_in([_other(str(n), f"Naam{n}") for n in range(3)])
    (home,) = desk.all(Installation)
    files = desk.all(Mentee)
    found = sorted(numbers.parse(f.number).counter for f in files)
    assert found == [1, 2, 3]
    assert home.next_number == 4
    assert {f.site_id for f in files} == {home.site_id}
    assert all(f.number.startswith("GENT-7K-0000") for f in files)


def test_a_mentor_brings_an_offer_places_training_and_work(desk):
    desk.take_in(
        [
            {
                "first_name": "Bo", "last_name": "Proef", "offers": "cv,interview",
                "capacity": "2", "trained": "ja", "employer": "Voorbeeld nv",
                "occupation": "adviseur", "years_experience": "12",
            }
        ],
        "mentors",
    )  # fmt: skip
    (mentor,) = desk.all(Mentor)
    assert mentor.offers == ("cv", "interview")
    assert (mentor.capacity, mentor.is_trained, mentor.years_experience) == (2, True, 12)
    assert (mentor.employer, mentor.occupation) == ("Voorbeeld nv", "adviseur")


def test_the_same_list_again_changes_nothing(desk, ona):
    lines = [ona, {"first_name": "Bo", "last_name": "Proef", "birth_date": "1980"}]
    desk.take_in(lines)
    before = desk.changes()
    result = desk.take_in(lines)
    assert counts(result) == (2, 0, 0, 2, 0, 0)
    assert desk.changes() == before


def test_another_way_of_writing_the_same_value_is_no_change(desk, ona):
    desk.take_in([ona])
    again = ona | {"birth_date": "1991-05-03", "phone": "+32 470 000 001", "sex": "F"}
    again["languages"] = "am:moedertaal, nl:B1"
    assert desk.take_in([again]).unchanged == 1


def test_a_row_without_a_number_is_known_by_its_cells(desk):
    line = {"first_name": "Bo", "last_name": "Proef"}
    desk.take_in([line])
    assert desk.take_in([line, line]).unchanged == 2
    assert len(desk.all(Person)) == 1


def test_one_number_twice_with_the_same_cells_is_one_person(desk, ona):
    assert counts(desk.take_in([ona, ona])) == (2, 1, 0, 1, 0, 0)


def test_one_number_twice_with_other_cells_sends_the_second_back(desk, ona):
    result = desk.take_in([ona, ona | {"max_km": "30"}])
    assert counts(result) == (2, 1, 0, 0, 0, 1)
    (reject,) = result.rejects
    assert (reject.number, reject.column) == (3, "external_id")
    assert "rij 2" in reject.text.nl
    assert desk.all(Mentee)[0].max_km == 25


def test_a_number_counts_per_kind(desk, ona):
    desk.take_in([ona])
    mentor = {"external_id": "17", "first_name": "Bo", "last_name": "Proef"}
    assert desk.take_in([mentor], "mentors").created == 1


def test_a_bad_row_goes_back_with_every_reason_and_stops_nobody_else(desk, ona):
    bad = _other("18", "Bo", birth_date="31/02/1990", email="geen mail")
    result = desk.take_in([bad, ona])
    assert counts(result) == (2, 1, 0, 0, 0, 1)
    assert [(r.number, r.column) for r in result.rejects] == [(2, "birth_date"), (2, "email")]
    assert [outcome for _, outcome in result.outcomes] == [Outcome.REJECTED, Outcome.CREATED]


def test_a_bad_row_of_somebody_known_changes_nothing(desk, ona):
    desk.take_in([ona])
    result = desk.take_in([ona | {"max_km": "ver", "phone": "0470 00 00 09"}])
    assert result.rejected == 1
    assert desk.all(Person)[0].phone == "+32470000001"


def test_a_warning_is_passed_on_and_the_row_is_used(desk, ona):
    result = desk.take_in([ona | {"phone": "vraag de buur"}])
    assert [(w.number, w.column) for w in result.warnings] == [(2, "phone")]
    assert desk.all(Person)[0].phone == "vraag de buur"


def test_a_dry_run_tells_the_same_and_changes_nothing(desk, ona):
    lines = [ona, _other("18", "Bo"), ona | {"external_id": "19"}, _other("20", "X", email="x")]
    before = desk.changes()
    told = desk.take_in(lines, is_dry_run=True)
    assert (desk.changes(), desk.all(ImportedRow), desk.all(Person)) == (before, [], [])
    done = desk.take_in(lines)
    assert counts(told) == counts(done) == (4, 2, 0, 0, 1, 1)
    assert (told.ready, told.outcomes) == (done.ready, done.outcomes)


def test_a_dry_run_over_changed_rows_changes_nothing(desk, ona):
    desk.take_in([ona])
    before = desk.changes()
    told = desk.take_in([ona | {"max_km": "40"}], is_dry_run=True)
    assert told.updated == 1
    assert (desk.changes(), desk.all(Mentee)[0].max_km) == (before, 25)
    assert desk.take_in([ona | {"max_km": "40"}]).updated == 1


def test_the_result_says_what_can_be_done_next(desk, ona):
    bad = _other("20", "X", email="x")
    result = desk.take_in([ona, _other("18", "Bo"), ona | {"external_id": "19"}, bad])
    told = "2 klaar voor matching, 1 mogelijk dubbel, 1 terug"
    assert result.next_steps().nl == told
    assert desk.take_in([ona]).next_steps().nl == "1 klaar voor matching"


def test_a_kind_that_does_not_exist_is_wrong_usage(desk):
    with pytest.raises(NotYet) as error:
        _import_dogs(desk)
    assert error.value.exit_code == 2


def test_a_large_list_asks_no_query_per_row(desk):
    lines = [_other(str(n), f"Naam{n}", birth_date="1980") for n in range(600)]
    desk.statements.clear()
    desk.take_in(lines)
    assert len(desk.statements) < 30
    desk.statements.clear()
    desk.take_in(lines)
    assert len(desk.statements) < 10
    desk.statements.clear()
    desk.take_in([line | {"max_km": "12"} for line in lines])
    assert len(desk.statements) < 40


def test_rows_of_another_desk_of_the_site_are_known_by_their_number(desk, ona):
    """The other desk's file arrived by package: the role is here, its cells were never read."""
    desk.take_in([ona])
    with desk.write() as session:
        session.execute(sa.delete(ImportedRow))
    desk.edit(Mentee, desk.all(Mentee)[0].id, max_km=10, gender_pref=None)
    result = desk.take_in([ona | {"gender_pref": "F"}])
    assert counts(result) == (1, 0, 1, 0, 0, 0)
    assert result.conflicts == ()
    (mentee,) = desk.all(Mentee)
    assert (mentee.max_km, mentee.gender_pref) == (10, "F")
    assert desk.take_in([ona | {"gender_pref": "F"}]).unchanged == 1


def test_a_number_counts_per_site(desk, ona):
    """A file of another site with the same number in its own list is somebody else's."""
    with desk.write() as session:
        away = Site(code="AALST")
        person = Person(first_name="Bo", last_name="Proef")
        session.add_all([away, person])
        session.flush()
        session.add(Mentee(person_id=person.id, external_id="17", site_id=away.id))
    assert desk.take_in([ona]).created == 1


def _other(external_id, first_name, **cells):
    return {"external_id": external_id, "first_name": first_name, "last_name": "Proef", **cells}


def _import_dogs(desk):
    from l2w_desktop.services.importing import import_rows

    now = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    with desk.write() as session:
        import_rows(session, "honden", [], today=TODAY, now=now, source="x.csv")
