"""Every store of personal data is erased with the person, or says why it cannot hold any."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.journal.plan import plans
from l2w_desktop.journeys import erasure, workplace
from l2w_desktop.models import Base
from l2w_desktop.models.fields import Privacy
from l2w_desktop.models.types import Json
from l2w_desktop.services import access
from l2w_desktop.services.erasing import EXEMPT, STORES
from l2w_desktop.store import backup
from l2w_desktop.store.wraps import Cost


def erased_tables() -> set[str]:
    return {table for store in STORES for table in store.tables}


def unknown(metadata: sa.MetaData) -> list[str]:
    return sorted(set(metadata.tables) - erased_tables() - set(EXEMPT))


def test_every_table_is_erased_or_says_why_not() -> None:
    assert not unknown(Base.metadata), (
        "add the table to a store in services/erasing.py, or to EXEMPT with the reason"
    )


def test_a_new_table_is_noticed() -> None:
    made = sa.MetaData()
    sa.Table("visitor_book", made, sa.Column("name", sa.Text()))
    assert unknown(made) == ["visitor_book"]


def test_no_table_is_both_erased_and_exempt_and_no_reason_is_left_over() -> None:
    assert not erased_tables() & set(EXEMPT)
    assert not set(EXEMPT) - set(Base.metadata.tables)
    assert all(reason.strip() for reason in EXEMPT.values())


def test_a_table_with_a_personal_group_is_never_exempt() -> None:
    personal = {
        plan.name
        for plan in plans().values()
        if any(group.privacy is not Privacy.PLAIN for group in plan.groups.values())
    }
    assert not personal & set(EXEMPT)


# free words in groups that survive an erasure: each was thought about
PLAIN_WORDS = {
    "decision": set(),
    "desk_visit": set(),
    "issued_document": {"title", "name", "lang", "number", "sha256"},
    "handover": {"from_site", "to_site", "consent_version"},
    "mentee": {"number"},
    "mentor": {"number"},
    "duo": {"number"},
    "privacy_request": {"reason"},
}


@pytest.mark.parametrize("table", sorted(set(access.tables()) | {"issued_document"}))
def test_no_free_words_about_a_person_survive_an_erasure(table: str) -> None:
    plan = plans()[table]
    free = {
        column.name
        for column in plan.table.columns
        if "field" in column.info
        and not column.info["field"].codes
        and not column.info["field"].derive
        and not column.foreign_keys
        and plan.groups[plan.group_of[column.name]].privacy is Privacy.PLAIN
        and isinstance(column.type, sa.Text | Json)
    }
    assert free - {"signed_on"} <= PLAIN_WORDS.get(table, set())


def test_every_table_about_a_person_stands_in_the_access_report() -> None:
    assert not set(access.tables()) - set(access.TITLES)
    assert set(access.TITLES) - {"issued_document"} <= set(access.tables())


def test_every_file_of_an_installation_is_erased_or_says_why_not(tmp_path: Path) -> None:
    place = tmp_path / "gent"
    workplace.create(
        place, site_code="GENT", site_name="Loket Gent", user_name="test",
        passphrase="een lange wachtwoordzin", cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with workplace.open_as(place, "test", lambda: "een lange wachtwoordzin") as opened:
        backup.backup(opened.store)
        opened.store.mark_high_water()
        known = {name for one in erasure.FILES for name in one.names}
        assert not {path.name for path in place.iterdir()} - known
    assert not {path.name for path in place.iterdir()} - known
    assert all(one.why for one in erasure.FILES)
