"""A moved desk goes on, a copied one must be told apart."""

from __future__ import annotations

import pytest

from l2w_desktop.store import files, machine
from l2w_desktop.store.folder_errors import OtherMachine


def test_another_computer_is_asked_about_until_it_is_settled(tmp_path) -> None:
    machine.settle(tmp_path, machine="desk-pc")
    machine.require_same(tmp_path, machine="desk-pc")

    with pytest.raises(OtherMachine, match="--moved"):
        machine.require_same(tmp_path, machine="laptop")

    machine.settle(tmp_path, machine="laptop")
    machine.require_same(tmp_path, machine="laptop")


def test_nothing_is_asked_where_a_computer_is_unknown(tmp_path) -> None:
    machine.settle(tmp_path, machine=None)
    assert list(tmp_path.iterdir()) == []
    machine.require_same(tmp_path, machine="desk-pc")

    machine.settle(tmp_path, machine="desk-pc")
    machine.require_same(tmp_path, machine=None)


def test_the_id_of_the_computer_is_stable_and_not_written_down(tmp_path) -> None:
    first = machine.machine_id()
    machine.settle(tmp_path, machine="secret-id")

    assert machine.machine_id() == first
    assert b"secret-id" not in (tmp_path / files.MACHINE).read_bytes()
