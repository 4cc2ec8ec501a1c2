"""The checks before a package: true, in plain words, and never a reason to refuse."""

from __future__ import annotations

import datetime as dt

from l2w_desktop.models import Peer, Person
from l2w_desktop.services import beforehand, receipts
from tests.registers import Register

NOW = dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC)


def found(register: Register, made_at: dt.datetime | None = NOW) -> dict[str, beforehand.Check]:
    with register.read() as session:
        return {c.title.nl: c for c in beforehand.checks(session, made_at, NOW)}


def test_a_desk_in_order_has_nothing_to_solve(register):
    register.mentee()
    assert all(check.is_good for check in found(register).values())
    assert found(register)["Naam is volledig"].line.nl == "1 van 1 dossiers"


def test_somebody_without_a_last_name_is_counted(register):
    register.mentee()
    with register.write() as session:
        session.add(Person(first_name="Ona"))
    check = found(register)["Naam is volledig"]
    assert (check.is_good, check.line.nl) == (False, "1 van 2 dossiers")


def test_an_old_backup_and_a_missing_one_offer_to_make_one(register):
    old = found(register, NOW - dt.timedelta(days=3))["Back-up gemaakt"]
    assert (old.is_good, old.verb, old.line.nl) == (False, "backup", "3 dagen geleden")
    assert found(register, None)["Back-up gemaakt"].line.nl == "Nog nooit"


def test_a_clock_that_is_behind_is_told(register):
    register.now = int((NOW + dt.timedelta(days=400)).timestamp() * 1000)
    register.mentee()
    assert not found(register)["Datum en uur"].is_good


def test_a_receipt_says_how_far_a_partner_came(register):
    with register.write() as session:
        session.add(
            Peer(replica="CC0123456789", site_code="CENTRAAL", name="Centraal", role="central",
                 sign_public="", age_public="", acknowledged={"7K2345678ABC": 3}, added_at=NOW)
        )  # fmt: skip
    with register.read() as session:
        told = receipts.confirmed(session)["CC0123456789"]
    assert told.sentence.nl.startswith("Centraal heeft uw gegevens tot en met 24 november 2025, ")
    assert told.sentence.nl.endswith(" uur (wijziging 3).")
    with register.write() as session:
        session.get_one(Peer, "CC0123456789").acknowledged = {}
    with register.read() as session:
        told = receipts.confirmed(session)["CC0123456789"]
    assert told.sentence.nl == "Centraal bevestigde nog niets."
