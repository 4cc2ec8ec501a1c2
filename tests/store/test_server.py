"""A central installation on a server: made whole, kept apart, its refusals said in a sentence."""

from __future__ import annotations

import sys

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import workplace
from l2w_desktop.models import Person
from l2w_desktop.store import address, backup, check, files, keys, server_engine
from l2w_desktop.store.create import create_store
from l2w_desktop.store.database import database_of
from l2w_desktop.store.database_errors import MigrationFailed, NewerDatabase
from l2w_desktop.store.engine import read_engine
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.server_errors import (
    AddressDamaged,
    DriverMissing,
    NotAnAddress,
    OnlyCentral,
    PasswordInAddress,
    ServerBusy,
    ServerEmpty,
    ServerNotEmpty,
    ServerReadOnly,
    ServerRefuses,
    ServerUnreachable,
    WrongServerPassword,
)
from l2w_desktop.store.wraps import Cost
from tests.postgresql import PASSWORD

PASSPHRASE = "vier losse woorden samen"
WORDS = sa.text("SELECT word FROM item ORDER BY id")
ADD = sa.text("INSERT INTO item (word) VALUES ('appel')")


@pytest.fixture
def empty(postgresql):
    url = postgresql.new()
    yield url
    postgresql.drop(url)


@pytest.fixture
def on_server(make_desk, server):
    """An installation of these tests' own tables on a server."""
    return make_desk(fill=lambda session: session.execute(ADD))


def _create(folder, url, **more):
    return workplace.create(
        folder, site_code="BRUSSEL", site_name="Centraal", user_name="cee",
        passphrase=PASSPHRASE, cost=Cost(64, 1),
        **{"role": "central", "database": url.render_as_string()} | more,
    )  # fmt: skip


def _open(folder):
    return workplace.open_as(folder, "cee", lambda: PASSPHRASE)


def test_central_on_a_server_keeps_keys_in_the_folder_and_data_on_the_server(empty, tmp_path):
    made = _create(tmp_path / "centraal", empty)

    names = {path.name for path in made.folder.iterdir()}
    assert names - {files.MACHINE} == {files.KEYS, files.LOCK, files.SERVER}
    with _open(made.folder) as work:
        assert work.here.role == "central"
        assert work.store.name == empty.render_as_string()
        assert check.check(work.store) == []


def test_two_programs_may_use_a_server_at_once(empty, tmp_path):
    folder = _create(tmp_path / "centraal", empty).folder

    with _open(folder) as one, _open(folder) as other:
        with one.store.write() as session:
            session.add(Person(first_name="Mina", last_name="Voorbeeld"))
        with other.store.write() as session:
            session.add(Person(first_name="Omar", last_name="Fictief"))
        with one.store.read() as session:
            assert len(session.scalars(sa.select(Person)).all()) == 2
        assert check.check(one.store) == []


def test_a_backup_of_a_server_is_an_encrypted_file_with_the_same_rows(empty, tmp_path):
    folder = _create(tmp_path / "centraal", empty).folder
    with _open(folder) as work:
        with work.store.write() as session:
            session.add(Person(first_name="Mina", last_name="Voorbeeld", birth_date="1990-05"))
        made = backup.backup(work.store)
        key = work.store.key
        with work.store.read() as session:
            before = session.execute(sa.select(Person.__table__)).all()

    assert b"Voorbeeld" not in made.path.read_bytes()
    assert backup.verify(made.path, key) == []
    copy = read_engine(made.path, key, is_immutable=True)
    with copy.connect() as connection:
        assert connection.execute(sa.select(Person.__table__)).all() == before
    copy.dispose()


def test_a_database_with_tables_is_not_used_for_a_new_installation(empty, tmp_path):
    _create(tmp_path / "een", empty)

    with pytest.raises(ServerNotEmpty) as told:
        _create(tmp_path / "twee", empty)

    assert str(len(_tables(empty))) in told.value.message().nl
    assert not files.is_installed(tmp_path / "twee")


def test_a_crash_while_making_leaves_neither_tables_nor_keys(empty, tmp_path):
    def crash(_session):
        raise ZeroDivisionError

    first = keys.Account("u-1", "cee", "Cee Voorbeeld", "centraal")
    with pytest.raises(ZeroDivisionError):
        create_store(tmp_path / "c", first, PASSPHRASE, server=empty, fill=crash, cost=Cost(64, 1))

    assert _tables(empty) == []
    assert not files.is_installed(tmp_path / "c")


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("postgresql+psycopg://nora:geheim@server/l2w", PasswordInAddress),
        ("postgresql://server/l2w?password=geheim", PasswordInAddress),
        ("mysql://server/l2w", NotAnAddress),
        ("server", NotAnAddress),
        ("postgresql+psycopg://", NotAnAddress),
    ],
)
def test_an_address_that_does_not_fit_is_refused_without_being_repeated(typed, error):
    with pytest.raises(error) as told:
        address.read(typed)

    assert "geheim" not in told.value.message().nl


def test_a_desk_cannot_live_on_a_server(empty, tmp_path):
    with pytest.raises(OnlyCentral):
        _create(tmp_path / "gent", empty, role="site")

    assert _tables(empty) == []


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ({"query": {"host": "/nergens"}}, ServerUnreachable),
        ({"database": "bestaat_niet"}, ServerRefuses),
        ({"username": "niemand"}, ServerRefuses),
        ({"username": "with_password"}, WrongServerPassword),
    ],
    ids=["no server", "no database", "no account", "no password"],
)
def test_a_server_that_does_not_let_us_in_is_one_sentence(empty, tmp_path, place, error):
    with pytest.raises(error) as told:
        _create(tmp_path / "centraal", empty.set(**place))

    assert told.value.exit_code == 1
    assert not files.is_installed(tmp_path / "centraal")


def test_a_wrong_password_is_said_and_the_right_one_opens(empty, tmp_path, monkeypatch, postgresql):
    url = empty.set(username="with_password")
    postgresql.run(f"ALTER DATABASE {url.database} OWNER TO with_password")
    monkeypatch.setenv("PGPASSWORD", "een ander")
    with pytest.raises(WrongServerPassword):
        _create(tmp_path / "centraal", url)

    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    folder = _create(tmp_path / "centraal", url).folder
    _open(folder).close()
    for path in folder.iterdir():
        assert PASSWORD.encode() not in path.read_bytes()


def test_without_the_driver_the_sentence_names_what_to_install(empty, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(DriverMissing, match="central"):
        _create(tmp_path / "centraal", empty)


def test_a_folder_whose_server_was_emptied_says_so(empty, tmp_path, postgresql):
    folder = _create(tmp_path / "centraal", empty).folder
    postgresql.drop(empty)
    postgresql.run(f"CREATE DATABASE {empty.database}")

    with pytest.raises(ServerEmpty):
        _open(folder)


def test_a_damaged_address_is_never_taken_for_a_desk_without_a_server(empty, tmp_path):
    folder = _create(tmp_path / "centraal", empty).folder
    (folder / files.SERVER).write_text("{", encoding="ascii")

    with pytest.raises(AddressDamaged):
        _open(folder)


def test_an_account_that_may_only_read_opens_read_only(empty, tmp_path, postgresql):
    folder = _create(tmp_path / "centraal", empty).folder
    _grant_reading(postgresql, empty)
    address.save(folder, empty.set(username="reader"))

    with _open(folder) as work:
        assert work.store.is_read_only
        assert work.here.site_code == "BRUSSEL"
        with pytest.raises(ServerReadOnly), work.store.write():
            pass


def _grant_reading(postgresql, url):
    postgresql.run("DROP ROLE IF EXISTS reader")
    postgresql.run("CREATE ROLE reader LOGIN IN ROLE pg_read_all_data")


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_a_server_that_goes_away_is_a_sentence_and_comes_back(on_server, postgresql):
    with on_server.open() as store:
        with pytest.raises(ServerUnreachable), store.write() as session:
            session.execute(ADD)
            postgresql.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
            )
            session.execute(ADD)

        with store.read() as session:
            assert session.scalars(WORDS).all() == ["appel"]


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_a_writer_behind_another_program_is_told_to_wait(on_server, monkeypatch):
    monkeypatch.setattr(server_engine, "WAIT_SECONDS", 1)

    with (
        on_server.open() as one,
        on_server.open() as other,
        one.write(),
        pytest.raises(ServerBusy),
        other.write(),
    ):
        pass


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_an_older_server_is_upgraded_and_its_triggers_are_made_again(on_server):
    on_server.revision(2, 'op.add_column("item", sa.Column("kind", sa.Text()))')
    made = []
    hooks = Hooks(decorate=lambda connection: made.append(connection.dialect.name))

    with on_server.open(hooks) as store, store.read() as session:
        assert session.execute(sa.text("SELECT word, kind FROM item")).all() == [("appel", None)]

    assert made == ["postgresql"]


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
@pytest.mark.parametrize(
    ("body", "error"),
    [
        ('op.add_column("item", sa.Column("kind", sa.Text()))\nraise ZeroDivisionError',
         ZeroDivisionError),
        ('op.execute("DELETE FROM item")', MigrationFailed),
        ('op.drop_table("part")', MigrationFailed),
    ],
    ids=["exception", "lost row", "lost table"],
)  # fmt: skip
def test_a_failed_upgrade_leaves_the_server_as_it_was(on_server, body, error):
    on_server.revision(2, body)

    with pytest.raises(error):
        on_server.open()

    (on_server.scripts / "versions" / "v0002_step.py").unlink()
    with on_server.open() as store, store.read() as session:
        assert session.execute(sa.text("SELECT * FROM item")).all() == [(1, "appel")]


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_a_newer_server_asks_for_a_newer_program(on_server):
    on_server.revision(2, "pass")
    on_server.open().close()
    (on_server.scripts / "versions" / "v0002_step.py").unlink()

    with pytest.raises(NewerDatabase):
        on_server.open()


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_check_finds_a_reference_that_the_server_no_longer_guards(on_server, server):
    engine = sa.create_engine(server)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE part DROP CONSTRAINT part_item_id_fkey")
        connection.exec_driver_sql("INSERT INTO part (item_id) VALUES (99)")
        connection.exec_driver_sql(
            "ALTER TABLE part ADD CONSTRAINT part_item_id_fkey FOREIGN KEY (item_id) "
            "REFERENCES item (id) NOT VALID"
        )
    engine.dispose()

    (problem,) = database_of(on_server.folder, on_server.key).problems(is_read_only=False)
    assert "part" in problem.nl


def test_every_refusal_of_the_server_says_what_to_do():
    for error in (ServerUnreachable, ServerRefuses, WrongServerPassword, ServerNotEmpty):
        assert issubclass(error, UserError)
        assert error.text.nl.count(". ") >= 1


def _tables(url):
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        found = sa.inspect(connection).get_table_names()
    engine.dispose()
    return found
