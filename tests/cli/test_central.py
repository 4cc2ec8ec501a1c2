"""Central on a server, its sites, its codes and who sees which site: from the command line."""

from __future__ import annotations

import pytest

from l2w_desktop.models.choices import adopt
from l2w_desktop.store import wraps
from tests.cli.conftest import PASSPHRASE, QUICK, Line


@pytest.fixture(autouse=True)
def no_other_project():
    yield
    adopt({})


@pytest.fixture
def line(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("L2W_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(wraps, "STANDARD", QUICK)
    return Line(tmp_path / "centraal", capsys)


@pytest.fixture
def url(postgresql):
    made = postgresql.new()
    yield made.render_as_string()
    postgresql.drop(made)


def test_central_is_made_on_a_server_and_checked(line, url):
    line.ok("init", "--site", "BRUSSEL", "--role", "central", "--database", url)

    checked = line.ok("check")
    assert (checked["ok"], checked["path"]) == (True, url)
    assert line.ok("list", "sites") == []


def test_a_password_in_the_address_is_refused_and_never_repeated(line):
    typed = "postgresql+psycopg://nora:geheim@server/l2w"
    said = line("init", "--site", "BRUSSEL", "--role", "central", "--database", typed)

    assert said.code == 1
    assert "PGPASSFILE" in said.err
    assert "geheim" not in said.err
    assert not line.folder.exists()


def test_codes_and_sites_of_users_are_managed_at_central(line):
    line.ok("init", "--site", "BRUSSEL", "--role", "central")

    line.ok("code", "add", "referral", "WIJK", "--nl", "Wijkwerker", "--en", "Community worker")
    assert "WIJK" in [one["code"] for one in line.ok("code", "list", "referral")]
    line.ok("code", "close", "referral", "WIJK")
    assert "WIJK" not in [one["code"] for one in line.ok("code", "list", "referral")]
    assert line("code", "add", "sex", "Q", "--nl", "q", "--en", "q").code == 1

    assert line.ok("user", "sites", "test", "brussel")["sites"] == ["BRUSSEL"]
    assert line("user", "sites", "test", "OOSTENDE").code == 1
