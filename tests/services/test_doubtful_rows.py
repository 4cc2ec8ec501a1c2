"""A row that may be somebody who is known waits until a person says *same* or *other*."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.models import (
    DuplicateVerdict,
    Education,
    ImportedRow,
    LanguageSkill,
    Mentee,
    Mentor,
    Person,
)
from l2w_desktop.services.doubtful import (
    EarlierRowWaits,
    NoSuchPerson,
    NotDoubtful,
    WhichPerson,
    doubtful,
    resolve_doubtful,
)

TODAY = dt.date(2026, 11, 22)
ONA = {"first_name": "Ona", "last_name": "Voorbeeld"}


def waiting(desk):
    with desk.read() as session:
        return doubtful(session)


def resolve(desk, id_, verdict, person_id=None):
    with desk.write() as session:
        return resolve_doubtful(session, id_, verdict, person_id, today=TODAY)


def is_doubtful_after(desk, first, second):
    """Tell whether the second list's row waits, once the first stands in the register."""
    desk.take_in([{"external_id": "1", **first}])
    result = desk.take_in([{"external_id": "2", **second}])
    assert result.created + result.doubtful == 1
    return result.doubtful == 1


BORN = {"birth_date": "3/5/1991"}
SWAPPED = {"first_name": "Voorbeeld", "last_name": "Ona"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ONA | BORN, ONA | BORN),
        (ONA | BORN, SWAPPED | BORN),
        (ONA | BORN, {"first_name": "ÓNA", "last_name": "voorbeeld"} | BORN),
        (ONA | BORN, ONA | {"birth_date": "1991"}),
        (ONA | {"birth_date": "05/1991"}, ONA | BORN),
        (ONA | {"email": "o@example.org"}, ONA | {"email": "O@Example.org"}),
        (
            ONA | {"email": "o@example.org"},
            {"first_name": "Ona", "last_name": "Proef", "email": "o@example.org"},
        ),
        (
            ONA | {"phone": "0470 00 00 01"},
            {"first_name": "Bo", "last_name": "Voorbeeld", "phone": "+32470000001"},
        ),
        (
            {"first_name": "Sara", "last_name": "Van den Proef"} | BORN,
            {"first_name": "Sara Van", "last_name": "den Proef"} | BORN,
        ),
    ],
)
def test_two_signals_make_a_row_doubtful(desk, first, second):
    assert is_doubtful_after(desk, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ONA, ONA),
        (ONA | BORN, ONA),
        (ONA | BORN, ONA | {"birth_date": "4/5/1991"}),
        (ONA | BORN, ONA | {"birth_date": "06/1991"}),
        (ONA | BORN, {"first_name": "Bo", "last_name": "Proef"} | BORN),
        (ONA | BORN, {"first_name": "Ona", "last_name": "Proef"} | BORN),
        (
            ONA | {"phone": "0470 00 00 01"},
            {"first_name": "Bo", "last_name": "Proef", "phone": "0470 00 00 01"},
        ),
        (
            ONA | {"email": "o@example.org"} | BORN,
            {"first_name": "Bo", "last_name": "Proef", "email": "o@example.org"} | BORN,
        ),
    ],
)
def test_one_signal_alone_never_suffices(desk, first, second):
    assert not is_doubtful_after(desk, first, second)


def test_a_doubtful_row_is_not_created_and_waits_with_its_reason(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2", "phone": "0470 00 00 09"}])
    assert (len(desk.all(Person)), len(desk.all(Mentee))) == (1, 1)
    (row,) = waiting(desk)
    assert (row.name, row.kind, row.external_id, row.source) == (
        "Ona Voorbeeld", "mentees", "2", "lijst.csv",
    )  # fmt: skip
    (candidate,) = row.candidates
    assert candidate.person_id == desk.all(Person)[0].id
    assert candidate.reason.nl == "Naam en geboortedatum gelijk"
    assert candidate.numbers == (desk.all(Mentee)[0].number,)
    assert row.cells["phone"] == "+32470000009"


def test_an_earlier_row_of_the_same_list_counts_too(desk):
    lines = [ONA | BORN | {"external_id": n} for n in "123"]
    result = desk.take_in(lines)
    assert (result.created, result.doubtful) == (1, 2)


def test_importing_again_queues_nothing_twice_and_counts_it_doubtful(desk):
    lines = [ONA | BORN | {"external_id": "1"}, ONA | BORN | {"external_id": "2"}, SWAPPED | BORN]
    desk.take_in(lines)
    again = desk.take_in(lines)
    assert (again.created, again.unchanged, again.doubtful) == (0, 1, 2)
    assert len(waiting(desk)) == 2


def test_a_waiting_row_follows_its_list(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2"}])
    desk.take_in([ONA | BORN | {"external_id": "2", "phone": "0470 00 00 09"}])
    (row,) = waiting(desk)
    assert row.cells["phone"] == "+32470000009"


def test_a_row_with_a_known_number_is_never_doubtful(desk):
    desk.take_in([ONA | {"external_id": "1"} | BORN])
    desk.take_in([{"external_id": "2", "first_name": "Bo", "last_name": "Proef"}])
    result = desk.take_in([ONA | {"external_id": "2"} | BORN])
    assert (result.updated, result.doubtful) == (1, 0)


def test_same_links_the_row_and_fills_only_empty_fields(desk):
    desk.take_in([ONA | BORN | {"external_id": "1", "phone": "0470 00 00 01", "max_km": "20"}])
    second = ONA | BORN | {
        "external_id": "2", "phone": "0470 00 00 02", "email": "o@example.org", "max_km": "30",
        "languages": "nl:B1", "education": "MASTER", "needs": "cv",
    }  # fmt: skip
    desk.take_in([second])
    found = resolve(desk, waiting(desk)[0].id, "same")
    (person,), (mentee,) = desk.all(Person), desk.all(Mentee)
    assert (found.person_id, found.role_id, found.is_new_person) == (person.id, mentee.id, False)
    assert (person.phone, person.email) == ("+32470000001", "o@example.org")
    assert (mentee.max_km, mentee.needs, mentee.external_id) == (20, ("cv",), "1")
    assert [s.language for s in desk.all(LanguageSkill)] == ["nl"]
    assert [e.diploma for e in desk.all(Education)] == ["MASTER"]
    assert waiting(desk) == ()
    assert desk.take_in([second]).unchanged == 1


def test_after_same_the_row_updates_its_person(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2", "phone": "0470 00 00 01"}])
    resolve(desk, waiting(desk)[0].id, "same")
    desk.take_in([ONA | BORN | {"external_id": "2", "phone": "0470 00 00 02"}])
    assert desk.all(Person)[0].phone == "+32470000002"


def test_the_same_human_as_mentee_and_mentor_is_one_person_with_two_roles(desk):
    desk.take_in([ONA | BORN | {"external_id": "1", "languages": "nl"}])
    mentor = ONA | BORN | {"external_id": "1", "offers": "cv", "languages": "fr", "capacity": "2"}
    assert desk.take_in([mentor], "mentors").doubtful == 1
    found = resolve(desk, waiting(desk)[0].id, "same")
    (person,), (mentee,), (role,) = desk.all(Person), desk.all(Mentee), desk.all(Mentor)
    assert mentee.person_id == role.person_id == person.id
    assert (role.id, role.status, role.capacity) == (found.role_id, "BESCHIKBAAR", 2)
    assert role.number == found.number != mentee.number
    assert [s.language for s in desk.all(LanguageSkill)] == ["nl"]
    assert desk.take_in([mentor], "mentors").unchanged == 1


def test_other_creates_a_person_and_is_remembered_both_ways(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2"}])
    found = resolve(desk, waiting(desk)[0].id, "other")
    first, second = sorted(p.id for p in desk.all(Person))
    assert found.is_new_person
    assert len(desk.all(Mentee)) == 2
    (verdict,) = desk.all(DuplicateVerdict)
    assert (verdict.person_id, verdict.other_id) == (first, second)
    assert (verdict.verdict, verdict.decided_on) == ("OTHER", TODAY)
    assert desk.take_in([ONA | BORN | {"external_id": "2"}]).unchanged == 1
    assert waiting(desk) == ()


def test_with_several_candidates_same_needs_a_name(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2"}])
    resolve(desk, waiting(desk)[0].id, "other")
    desk.take_in([ONA | BORN | {"external_id": "3"}])
    (row,) = waiting(desk)
    assert len(row.candidates) == 2
    with pytest.raises(WhichPerson):
        resolve(desk, row.id, "same")
    chosen = row.candidates[1].person_id
    assert resolve(desk, row.id, "same", chosen).person_id == chosen


def test_a_row_that_resembles_a_waiting_row_waits_for_that_decision(desk):
    """The second row is doubtful by its e-mail, the third only resembles the second."""
    desk.take_in(
        [
            ONA | {"external_id": "1", "email": "o@example.org"},
            {"external_id": "2", "first_name": "Ona", "last_name": "Proef",
             "email": "o@example.org", "phone": "0470 00 00 02"},
            {"external_id": "3", "first_name": "Bo", "last_name": "Proef",
             "phone": "0470 00 00 02"},
        ]
    )  # fmt: skip
    second, third = waiting(desk)
    assert third.candidates[0].row_id == second.id
    with pytest.raises(EarlierRowWaits):
        resolve(desk, third.id, "same")
    created = resolve(desk, second.id, "other")
    assert waiting(desk)[0].candidates[0].person_id == created.person_id
    assert resolve(desk, third.id, "same").person_id == created.person_id


def test_a_verdict_counts_whichever_of_two_waiting_rows_is_decided_first(desk):
    desk.take_in([ONA | BORN | {"external_id": n} for n in "123"])
    second, third = waiting(desk)
    resolve(desk, third.id, "other")
    resolve(desk, second.id, "other")
    assert len(desk.all(Person)) == 3
    assert len(desk.all(DuplicateVerdict)) == 3


def test_a_row_can_be_decided_only_once(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2"}])
    id_ = waiting(desk)[0].id
    resolve(desk, id_, "same")
    with pytest.raises(NotDoubtful):
        resolve(desk, id_, "other")
    with pytest.raises(NotDoubtful):
        resolve(desk, "no-such-row", "other")


def test_same_as_a_person_who_does_not_exist_changes_nothing(desk):
    desk.take_in([ONA | BORN | {"external_id": "1"}])
    desk.take_in([ONA | BORN | {"external_id": "2"}])
    id_ = waiting(desk)[0].id
    with pytest.raises(NoSuchPerson):
        resolve(desk, id_, "same", "no-such-person")
    assert [r.state for r in desk.all(ImportedRow)] == ["applied", "doubtful"]


def test_the_list_can_be_limited_to_a_kind_and_keeps_the_order_of_the_file(desk):
    lines = [ONA | BORN | {"external_id": str(n)} for n in range(40)]
    desk.take_in(lines)
    with desk.read() as session:
        assert [r.external_id for r in doubtful(session, "mentees")] == [
            str(n) for n in range(1, 40)
        ]
        assert doubtful(session, "mentors") == ()


def test_a_row_of_a_later_list_may_resemble_a_row_that_still_waits(desk):
    desk.take_in([ONA | {"external_id": "1", "email": "o@example.org"}])
    proef = {"last_name": "Proef", "phone": "0470 00 00 02"}
    desk.take_in([{"external_id": "2", "first_name": "Ona", "email": "o@example.org"} | proef])
    assert desk.take_in([{"external_id": "3", "first_name": "Bo"} | proef]).doubtful == 1
