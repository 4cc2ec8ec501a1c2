"""Importing again never undoes people's work; a field changed in both places waits for a person."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Change, Conflict, ImportedRow, LanguageSkill, Mentee, Person
from l2w_desktop.services.clashes import NoSuchClash, clashes, resolve_clash

TODAY = dt.date(2026, 11, 22)


def listed(desk):
    with desk.read() as session:
        return clashes(session)


def resolve(desk, id_, take):
    with desk.write() as session:
        return resolve_clash(session, id_, take, today=TODAY)


def person(desk):
    return desk.all(Person)[0]


@pytest.fixture
def clashing(desk, ona):
    """Ona's phone was changed here and in the list, after the first import."""
    desk.take_in([ona])
    desk.edit(Person, person(desk).id, phone="+32470000002")
    return desk.take_in([ona | {"phone": "0470 00 00 03"}])


def test_a_cell_that_changed_in_the_list_is_applied(desk, ona):
    desk.take_in([ona])
    result = desk.take_in([ona | {"phone": "0470 00 00 02", "max_km": "30"}])
    assert (result.updated, result.conflicts) == (1, ())
    assert person(desk).phone == "+32470000002"
    assert desk.all(Mentee)[0].max_km == 30


def test_a_field_changed_here_stays_when_the_list_says_the_same_as_before(desk, ona):
    desk.take_in([ona])
    desk.edit(Person, person(desk).id, phone="+32470000002")
    assert desk.take_in([ona]).unchanged == 1
    assert person(desk).phone == "+32470000002"


def test_a_field_emptied_here_stays_empty_when_the_list_says_the_same_as_before(desk, ona):
    desk.take_in([ona])
    desk.edit(Person, person(desk).id, phone=None)
    assert desk.take_in([ona]).unchanged == 1
    assert person(desk).phone is None


def test_an_empty_or_absent_cell_never_empties_a_field(desk, ona):
    desk.take_in([ona])
    assert desk.take_in([ona | {"phone": "", "languages": "", "education": ""}]).unchanged == 1
    short = {name: ona[name] for name in ("external_id", "first_name", "last_name")}
    assert desk.take_in([short]).unchanged == 1
    assert person(desk).phone == "+32470000001"
    assert len(desk.all(LanguageSkill)) == 2
    assert desk.take_in([ona]).unchanged == 1


def test_a_field_that_the_list_fills_later_is_filled(desk, ona):
    desk.take_in([ona | {"phone": ""}])
    assert desk.take_in([ona]).updated == 1
    assert person(desk).phone == "+32470000001"


def test_the_same_change_in_both_places_is_no_clash(desk, ona):
    desk.take_in([ona])
    desk.edit(Person, person(desk).id, phone="+32470000002")
    result = desk.take_in([ona | {"phone": "0470 00 00 02"}])
    assert (result.unchanged, result.conflicts, listed(desk)) == (1, (), ())
    # from now on the list's value is the one to compare with
    assert desk.take_in([ona | {"phone": "0470 00 00 05"}]).updated == 1


def test_a_field_changed_in_both_places_stays_and_the_row_is_unchanged(desk, clashing):
    assert (clashing.unchanged, clashing.updated) == (1, 0)
    (told,) = clashing.conflicts
    assert (told.number, told.field, told.label.nl) == (2, "phone", "gsm")
    assert (told.ours, told.theirs) == ("+32470000002", "+32470000003")
    assert person(desk).phone == "+32470000002"


def test_other_cells_of_a_clashing_row_are_still_applied(desk, ona, clashing):
    result = desk.take_in([ona | {"phone": "0470 00 00 03", "max_km": "44"}])
    assert result.updated == 1
    assert desk.all(Mentee)[0].max_km == 44
    assert len(listed(desk)) == 1


def test_a_clash_is_a_local_row_and_never_a_second_head_of_the_journal(desk, clashing):
    (row,) = desk.all(ImportedRow)
    assert row.state == "clash"
    assert desk.all(Conflict) == []
    with desk.read() as session:
        phones = session.scalars(sa.select(Change.value).where(Change.grp == "phone")).all()
    assert not any("+32470000003" in value for value in phones)


def test_a_clash_is_listed_once_with_both_values(desk, ona, clashing):
    desk.take_in([ona | {"phone": "0470 00 00 03"}])
    (clash,) = listed(desk)
    assert (clash.name, clash.field, clash.kind) == ("Ona Voorbeeld", "phone", "mentees")
    assert (clash.ours, clash.theirs, clash.before) == (
        "+32470000002", "+32470000003", "+32470000001",
    )  # fmt: skip
    assert clash.source == "lijst.csv"


def test_keeping_ours_is_asked_only_once(desk, ona, clashing):
    resolve(desk, listed(desk)[0].id, "ours")
    assert person(desk).phone == "+32470000002"
    result = desk.take_in([ona | {"phone": "0470 00 00 03"}])
    assert (result.unchanged, result.conflicts, listed(desk)) == (1, (), ())


def test_taking_theirs_writes_the_value_of_the_list(desk, ona, clashing):
    resolve(desk, listed(desk)[0].id, "theirs")
    assert person(desk).phone == "+32470000003"
    assert listed(desk) == ()
    assert desk.take_in([ona | {"phone": "0470 00 00 03"}]).unchanged == 1


def test_one_of_two_clashes_can_be_decided_alone(desk, ona):
    desk.take_in([ona])
    desk.edit(Person, person(desk).id, phone="+32470000002", email="ona2@example.org")
    desk.take_in([ona | {"phone": "0470 00 00 03", "email": "ona3@example.org"}])
    first, second = listed(desk)
    resolve(desk, first.id, "theirs")
    assert [c.id for c in listed(desk)] == [second.id]


def test_a_clash_falls_away_when_the_list_takes_its_change_back(desk, ona, clashing):
    assert desk.take_in([ona]).conflicts == ()
    assert listed(desk) == ()
    assert person(desk).phone == "+32470000002"


def test_a_clash_falls_away_when_somebody_here_types_the_value_of_the_list(desk, clashing):
    desk.edit(Person, person(desk).id, phone="+32470000003")
    assert listed(desk) == ()


def test_a_clash_survives_a_list_without_that_column(desk, ona, clashing):
    desk.take_in([{name: text for name, text in ona.items() if name != "phone"}])
    assert len(listed(desk)) == 1


def test_resolving_a_clash_that_is_gone_says_so(desk, clashing):
    id_ = listed(desk)[0].id
    resolve(desk, id_, "ours")
    with pytest.raises(NoSuchClash):
        resolve(desk, id_, "theirs")


def test_a_status_that_moved_on_here_is_not_set_back(desk, ona):
    desk.take_in([ona | {"status": "AANGEMELD"}])
    desk.edit(Mentee, desk.all(Mentee)[0].id, status="IN_DUO")
    assert desk.take_in([ona | {"status": "AANGEMELD"}]).unchanged == 1
    assert desk.all(Mentee)[0].status == "IN_DUO"


def test_the_usual_status_gives_way_to_one_that_the_list_brings_later(desk, ona):
    desk.take_in([ona])
    result = desk.take_in([ona | {"status": "WACHTLIJST"}])
    assert (result.updated, result.conflicts) == (1, ())
    assert desk.all(Mentee)[0].status == "WACHTLIJST"


def test_languages_follow_the_list_as_a_whole(desk, ona):
    desk.take_in([ona])
    desk.take_in([ona | {"languages": "nl:B2,fr"}])
    spoken = {(s.language, s.level) for s in desk.all(LanguageSkill) if not s.is_archived}
    assert spoken == {("nl", "B2"), ("fr", None)}
    desk.take_in([ona])
    spoken = {(s.language, s.level) for s in desk.all(LanguageSkill) if not s.is_archived}
    assert spoken == {("nl", "B1"), ("am", None)}
    assert len(desk.all(LanguageSkill)) == 3


def test_a_language_added_here_is_kept_against_the_list(desk, ona):
    desk.take_in([ona])
    with desk.write() as session:
        session.add(LanguageSkill(person_id=person(desk).id, language="en", level="C1"))
    assert desk.take_in([ona]).unchanged == 1
    result = desk.take_in([ona | {"languages": "nl:B2,am:moedertaal"}])
    assert [c.field for c in result.conflicts] == ["languages"]
    clash = listed(desk)[0]
    assert clash.label.nl == "talen"
    resolve(desk, clash.id, "theirs")
    spoken = {(s.language, s.level) for s in desk.all(LanguageSkill) if not s.is_archived}
    assert spoken == {("nl", "B2"), ("am", None)}


def test_a_diploma_that_became_known_replaces_the_level_alone(desk, ona):
    desk.take_in([ona | {"education": "5"}])
    assert desk.take_in([ona]).updated == 1
    assert desk.take_in([ona]).unchanged == 1


def test_nothing_of_an_erased_row_comes_back(desk, ona):
    desk.take_in([ona])
    with desk.write() as session:
        row = session.scalars(sa.select(ImportedRow)).one()
        row.state, row.cells = "erased", {}
    desk.edit(Person, person(desk).id, first_name=None, last_name=None, phone=None)
    result = desk.take_in([ona | {"phone": "0470 00 00 05"}])
    assert result.unchanged == 1
    assert (len(desk.all(Person)), person(desk).phone) == (1, None)
