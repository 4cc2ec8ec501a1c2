"""A real PostgreSQL for tests: its own server without a network, and a database per test.

The server's programs come from Debian's package; they refuse to run as root, so root hands them
to the account ``postgres``. ``L2W_TESTS_NEED=postgresql`` (set by ``.ci/run``) makes a missing
server a failure instead of a skipped test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

PASSWORD = "vier losse woorden"
_HBA = "local all with_password scram-sha-256\nlocal all all trust\n"
_QUICK = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c shared_buffers=32MB"


def programs() -> Path | None:
    """Return the folder with PostgreSQL's server programs, the newest version first."""
    known = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    on_path = shutil.which("pg_ctl")
    places = [*known, *([Path(on_path).parent] if on_path else [])]
    return next((p for p in places if (p / "initdb").exists()), None)


def why_not() -> str:
    """Return why no server can be started here; empty when it can."""
    if programs() is None:
        return "PostgreSQL's server is not installed (Debian: apt-get install postgresql)"
    if _is_root() and not shutil.which("runuser"):
        return "PostgreSQL refuses to run as root, and runuser is not here"
    return ""


def require() -> None:
    """Skip the test with its reason, or fail where a server was asked for."""
    reason = why_not()
    if reason and "postgresql" in os.environ.get("L2W_TESTS_NEED", ""):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


class PostgreSQL:
    """A running server; ``new()`` gives the address of an empty database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)
        self._admin = sa.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")

    def url(self, database: str, user: str = "postgres") -> sa.URL:
        """Return the address of a database on this server's socket."""
        return sa.URL.create(
            "postgresql+psycopg", user, database=database, query={"host": str(self.folder)}
        )

    def new(self, template: str = "template0") -> sa.URL:
        """Make a database as a copy of ``template``; ICU's Dutch order, as servers here have."""
        name = f"test{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def drop(self, url: sa.URL) -> None:
        """Remove a database, whoever still uses it."""
        self.run(f"DROP DATABASE IF EXISTS {url.database} WITH (FORCE)")

    def run(self, statement: str) -> None:
        """Run a statement as the server's administrator."""
        with self._admin.connect() as connection:
            connection.exec_driver_sql(statement)

    def close(self) -> None:
        """Close the administrator's connections."""
        self._admin.dispose()


@contextmanager
def running() -> Iterator[PostgreSQL]:
    """Start a server in a temporary folder, and stop it at the end."""
    home = Path(tempfile.mkdtemp(prefix="l2w-pg-"))
    try:
        if _is_root():
            shutil.chown(home, "postgres", "postgres")
        data = home / "data"
        _as_owner("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N",
                  "--locale=C", "--locale-provider=icu", "--icu-locale=nl-BE")  # fmt: skip
        (data / "pg_hba.conf").write_text(_HBA, encoding="ascii")
        options = f"{_QUICK} -k {home}"
        log = str(home / "log")
        _as_owner("pg_ctl", "-D", str(data), "-l", log, "-w", "-s", "-o", options, "start")
        server = PostgreSQL(home)
        try:
            server.run(f"CREATE ROLE with_password LOGIN PASSWORD '{PASSWORD}'")
            yield server
        finally:
            server.close()
            _as_owner("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "-s", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _as_owner(program: str, *arguments: str) -> None:
    found = programs()
    assert found is not None
    command = [str(found / program), *arguments]
    if _is_root():
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(
        command, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _version(folder: Path) -> int:
    number = folder.parent.name.partition(".")[0]
    return int(number) if number.isdigit() else 0
