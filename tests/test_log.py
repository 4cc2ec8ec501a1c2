"""The log tells what went wrong and where, and never about whom."""

from __future__ import annotations

import logging

import pytest

from l2w_desktop import log

CANARY = "Wilhelmina Geheimnaam"


@pytest.fixture
def path(tmp_path):
    yield log.start(tmp_path / "logs")
    log.stop()


def fail(name: str) -> None:
    try:
        {}[name]
    except KeyError as error:
        raise ValueError(f"no {name} here") from error


def test_a_bug_is_logged_with_its_places_and_without_what_it_says(path) -> None:
    try:
        fail(CANARY)
    except ValueError:
        logging.getLogger("l2w_desktop.test").exception("it failed")

    text = path.read_text(encoding="utf-8")
    assert CANARY not in text
    assert "builtins.ValueError" in text
    assert "caused by\nbuiltins.KeyError" in text
    assert "test_log.py:" in text
    assert "fail" in text


def test_a_report_names_versions_and_places_and_no_value_or_home_folder() -> None:
    try:
        fail(CANARY)
    except ValueError as error:
        told = log.report(error)

    assert CANARY not in told
    assert "Python 3" in told
    assert "test_log.py" in told
    assert all(not line.strip().startswith("/") for line in told.splitlines())


def test_the_log_stays_small_and_keeps_three_files(path) -> None:
    logger = logging.getLogger("l2w_desktop.test")
    for number in range(5000):
        logger.warning("event %d %s", number, "x" * 500)

    made = sorted(path.parent.iterdir())
    assert [one.name for one in made] == ["l2w.log", "l2w.log.1", "l2w.log.2"]
    assert all(one.stat().st_size <= log.MAX_BYTES for one in made)
    assert "event 4999" in path.read_text(encoding="utf-8")


def test_starting_twice_writes_every_line_once(path) -> None:
    assert log.start(path.parent) == path

    logging.getLogger("l2w_desktop.test").warning("once")

    assert path.read_text(encoding="utf-8").count("once") == 1


def test_a_folder_that_refuses_the_log_costs_nothing_but_the_log(tmp_path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")

    log.start(tmp_path / "file" / "logs")

    logging.getLogger("l2w_desktop.test").warning("nowhere")
