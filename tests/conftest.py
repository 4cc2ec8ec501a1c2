"""Shared fixtures."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import postgresql as server
from tests import scoreboard
from tests.postgresql import PostgreSQL
from tests.replicas import Databases, Desk, Files, Maker, Replica

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXPECTED = Path(__file__).parent / "expected"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flags of `make expected` and `make soak`."""
    parser.addoption("--update-expected", action="store_true", help="rewrite tests/expected/")
    parser.addoption("--full", action="store_true", help="do the scoreboard's tests in full")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let `make soak` fail when a row of the scoreboard was not measured."""
    if session.config.getoption("--full") and not hasattr(session.config, "workerinput"):
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        if scoreboard.missing(_figures(reporter)) and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the scoreboard where it was measured in full."""
    if terminalreporter.config.getoption("--full"):
        terminalreporter.section("scoreboard")
        for line in scoreboard.lines(_figures(terminalreporter)):
            terminalreporter.write_line(line)


def _figures(reporter: pytest.TerminalReporter) -> list[tuple[str, str]]:
    """Return (row, figure) of the tests that passed, also of other processes."""
    return [
        (name, str(value))
        for report in reporter.stats.get("passed", ())
        for name, value in report.user_properties
        if name in scoreboard.ROWS
    ]


@pytest.fixture
def size(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose how much to do: the bounded number, or the full one in `make soak`."""
    is_full = request.config.getoption("--full")
    return lambda bounded, full: full if is_full else bounded


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[str, str], None]:
    """Tell the scoreboard the figure of a row: ``measured("R1", "200 killed, 0 lost")``."""

    def tell(row: str, figure: str) -> None:
        assert row in scoreboard.ROWS
        record_property(row, figure)

    return tell


@pytest.fixture
def expected(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with ``tests/expected/<name>``; `make expected` rewrites that file instead."""

    def compare(name: str, text: str) -> None:
        path = EXPECTED / name
        if request.config.getoption("--update-expected"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.is_file(), f"{name} is new: run `make expected`, read it, commit it"
        assert text == path.read_bytes().decode()

    return compare


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let tests of replicas run on both kinds of database; long ones on SQLite alone."""
    if "databases" in metafunc.fixturenames:
        marks = {mark.name for mark in metafunc.definition.iter_markers()}
        is_long = bool(marks & {"scoreboard", "soak", "only_sqlite"})
        kinds = ["sqlite"] if is_long else ["sqlite", "postgresql"]
        metafunc.parametrize("databases", kinds, indirect=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """Start a PostgreSQL server for the tests of this process."""
    server.require()
    with server.running() as started:
        yield started


@pytest.fixture(scope="session")
def postgresql_databases(postgresql: PostgreSQL) -> Databases:
    """Make databases with all tables on that server."""
    return Databases(postgresql)


@pytest.fixture
def databases(request: pytest.FixtureRequest) -> Maker:
    """Make empty databases of the kind that the test runs on."""
    if request.param == "sqlite":
        return Files()
    made: Maker = request.getfixturevalue("postgresql_databases")
    return made


@pytest.fixture
def replica(tmp_path: Path, databases: Maker) -> Iterator[Callable[[str], Replica]]:
    """Make replicas; they are closed at the end."""
    made: list[Replica] = []

    def make(name: str) -> Replica:
        made.append(Replica(databases.engine(tmp_path / f"{name}-{len(made)}.db"), name))
        return made[-1]

    yield make
    for each in made:
        databases.remove(each.engine)


@pytest.fixture
def desk(tmp_path: Path, databases: Maker) -> Iterator[Callable[..., Desk]]:
    """Make installations with keys, each in a folder of its own."""
    made: list[Desk] = []

    def make(name: str, site: str, role: str = "site") -> Desk:
        folder = tmp_path / f"{site}-{name}-{len(made)}"
        folder.mkdir()
        made.append(Desk(databases.engine(folder / "l2w.db"), folder, name, site, role))
        return made[-1]

    yield make
    for each in made:
        databases.remove(each.engine)
