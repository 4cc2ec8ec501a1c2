"""Who was erased is remembered beside the database."""

from __future__ import annotations

import pytest

from l2w_desktop.store import files, ledger
from l2w_desktop.store.folder_errors import FolderUnreachable

ONE, TWO = "0190-een", "0190-twee"


def test_nobody_was_erased_in_a_new_folder(tmp_path) -> None:
    assert ledger.read(tmp_path) == ()


def test_the_erased_are_listed_once_in_their_order(tmp_path) -> None:
    for person in (TWO, ONE, TWO):
        ledger.add(tmp_path, person)

    assert ledger.read(tmp_path) == (TWO, ONE)
    assert (tmp_path / files.ERASED).read_bytes() == b"0190-twee\n0190-een\n"
    assert [path.name for path in tmp_path.iterdir()] == [files.ERASED]


def test_the_erased_of_two_folders_come_together(tmp_path) -> None:
    ledger.add(tmp_path, ONE)

    ledger.merge(tmp_path, (ONE, TWO))

    assert ledger.read(tmp_path) == (ONE, TWO)


def test_a_list_that_lost_its_last_line_break_or_got_others_is_still_read(tmp_path) -> None:
    (tmp_path / files.ERASED).write_bytes(b"0190-een\r\n\r\n0190-twee")

    assert ledger.read(tmp_path) == (ONE, TWO)


@pytest.mark.parametrize("wrong", ["", "twee woorden", "een\ntwee", "é"])
def test_what_is_no_id_is_never_written(tmp_path, wrong) -> None:
    with pytest.raises(ValueError, match="an id is one word"):
        ledger.add(tmp_path, wrong)

    assert list(tmp_path.iterdir()) == []


def test_a_list_in_a_folder_that_is_gone_is_the_users_problem(tmp_path) -> None:
    with pytest.raises(FolderUnreachable):
        ledger.add(tmp_path / "weg", ONE)
