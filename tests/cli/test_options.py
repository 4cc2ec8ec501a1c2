"""Options, exit codes and the one JSON document."""

import io
import json
import subprocess
import sys

import pytest

from l2w_desktop.cli import main
from l2w_desktop.cli.commands import COMMANDS
from tests.cli.conftest import PASSPHRASE


def test_init_makes_an_installation_and_shows_the_recovery_key_once(tmp_path, capsys):
    words = ["init", "--site", "gent", "--json", "--data", str(tmp_path / "desk")]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"data", "site", "replica", "recovery_key"}
    assert told["site"] == "GENT"
    assert len(told["recovery_key"].replace("-", "")) == 32
    assert main(words) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "ALREADY_INSTALLED"


def test_a_site_code_that_fits_no_file_number_is_refused(tmp_path, capsys):
    words = ["init", "--site", "g!", "--json", "--data", str(tmp_path / "desk")]
    assert main(words) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "WRONG_SITE_CODE"
    assert not (tmp_path / "desk" / "l2w.db").exists()


def test_global_options_mean_the_same_before_and_after_the_command(site, capsys):
    told = []
    options = ["--data", str(site.folder), "--user", "test", "--lang", "en", "--json"]
    for words in ([*options, "list", "users"], ["list", "users", *options]):
        capsys.readouterr()
        assert main(words) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1] != ""


def test_without_a_passphrase_and_a_terminal_nothing_opens(site, monkeypatch):
    monkeypatch.delenv("L2W_PASSPHRASE")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    said = site("list", "mentees")
    assert (said.code, said.data["error"]) == (1, "PASSPHRASE_NEEDED")


def test_a_wrong_passphrase_is_one_sentence(site, monkeypatch):
    monkeypatch.setenv("L2W_PASSPHRASE", "een andere wachtwoordzin")
    said = site("list", "mentees")
    assert (said.code, said.data["error"]) == (1, "WRONG_PASSPHRASE")
    assert said.data["message"] == said.err.strip()
    assert "\n" not in said.err.strip()


def test_an_empty_folder_is_no_installation(site, tmp_path):
    site.folder = tmp_path / "leeg"
    said = site("list", "mentees")
    assert (said.code, said.data["error"]) == (1, "NO_INSTALLATION")


def test_kinds_that_do_not_exist_yet_are_wrong_usage(site):
    for words in (
        ["list", "vacancies"],
        ["export", "onbekend", "-o", "x"],
        ["import", "offers", "x.csv"],
        ["document", "make", "attest", "-o", "x.pdf"],
    ):
        assert site(*words).code == 2, words


@pytest.mark.parametrize("words", [["quatsch"], ["list"], ["duo"], ["meeting", "add"]])
def test_wrong_words_are_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2


def test_a_bug_is_one_sentence_with_a_place_to_look(site, monkeypatch, tmp_path):
    def broken(*_args: object, **_options: object) -> None:
        raise ZeroDivisionError("een naam die niet in beeld mag")

    module = sys.modules["l2w_desktop.cli.main"]
    monkeypatch.setattr(module, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setitem(sys.modules["l2w_desktop.cli.commands.records"].LISTS, "users", broken)
    said = site("list", "users")
    assert (said.code, said.data["error"]) == (1, "BUG")
    assert "een naam" not in said.err
    assert (tmp_path / "log" / "l2w.log").is_file()


def test_a_reader_that_stops_early_sees_no_traceback(site):
    program = "import sys; from l2w_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    words = ["--json", "--data", str(site.folder), "--user", "test", "list", "mentees"]
    with subprocess.Popen(
        [sys.executable, "-c", program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as reading:
        reading.stdout.close()
        told = reading.stderr.read().decode()
    assert told == ""


def test_every_command_has_help_in_both_languages(capsys):
    for command in COMMANDS:
        assert command.help.nl
        assert command.help.en
        with pytest.raises(SystemExit) as caught:
            main([*command.words, "--help"])
        assert caught.value.code == 0
        assert "usage" in capsys.readouterr().out


def test_the_passphrase_itself_is_never_printed(site):
    said = site("list", "users")
    assert PASSPHRASE not in said.err + str(said.data)
