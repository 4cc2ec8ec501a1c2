"""``l2w user``, and what the desk is refused on the command line."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from l2w_desktop.cli import main
from l2w_desktop.journeys import users, workplace
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import keys
from tests.cli.conftest import PASSPHRASE, QUICK, Line

ROOT = Path(__file__).resolve().parents[2]
SAM, NEW = "sam kiest een eigen zin", "een nieuwe lange zin"
# one command per action, as somebody at the desk would try it
COMMANDS: dict[Action, tuple[str, ...]] = {
    Action.EXPORT: ("export", "readable", "-o", "{dir}"),
    Action.EXPORT_RESEARCH: ("export", "hiva", "-o", "{dir}"),
    Action.EXCHANGE: ("bundle", "read", "{file}"),
    Action.ACCESS: ("person", "access", "{person}", "-o", "{dir}"),
    Action.RESTRICT: ("person", "restrict", "{person}", "--reason", "op vraag"),
    Action.HAND_OVER: ("person", "handover", "{person}", "--to", "AALST"),
    Action.ERASE: ("person", "erase", "{person}", "--reason", "op eigen vraag"),
    Action.SEE_AUDIT: ("list", "audit"),
    Action.PEERS: ("peer", "add", "{file}"),
    Action.USERS: ("user", "add", "noor"),
    Action.RESTORE: ("restore", "{backup}", "--data", "{dir}"),
}
# RULES and RECOVERY_KEY have no command; WORK is what every role but research has
WITHOUT_COMMAND = {Action.WORK, Action.RULES, Action.RECOVERY_KEY}


@pytest.fixture
def desk(site: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    """A site where Sam works at the desk."""
    with workplace.open_as(site.folder, "test", lambda: PASSPHRASE) as work:
        users.add(work.store, "sam", "Sam Voorbeeld", "loket", SAM, cost=QUICK)
    monkeypatch.setenv("L2W_NEW_PASSPHRASE", NEW)
    return site


@pytest.fixture
def as_(desk: Line, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run a command as a user with their passphrase."""

    def run(user: str, passphrase: str, *words: object) -> Any:
        monkeypatch.setenv("L2W_PASSPHRASE", passphrase)
        return desk(*words, "--user", user)

    return run


def test_every_action_with_a_command_is_tried_below() -> None:
    assert set(COMMANDS) | WITHOUT_COMMAND == set(Action)


def test_every_action_is_asked_somewhere() -> None:
    asked = set()
    for path in (ROOT / "l2w_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_call = isinstance(node, ast.Call) and getattr(
                node.func, "attr", getattr(node.func, "id", "")
            ) in {"require", "get"}
            told = [*node.args, *getattr(node, "keywords", [])] if is_call else []
            asked |= {a.attr for one in told for a in ast.walk(one) if isinstance(a, ast.Attribute)}
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
                names = {getattr(t, "id", "") for t in getattr(node, "targets", ())}
                if names & {"_WRITING", "_MAY"}:
                    asked |= {v.attr for v in node.value.values if isinstance(v, ast.Attribute)}
    assert {a.name for a in Action} <= asked


@pytest.mark.parametrize("action", COMMANDS, ids=lambda a: a.name)
def test_the_desk_is_refused_with_a_sentence_and_nothing_is_written(
    action: Action, desk: Line, as_: Callable[..., Any], tmp_path: Path
) -> None:
    target, file = tmp_path / "uit", tmp_path / "iets.l2w"
    file.write_bytes(b"x")
    person = desk.ok("list", "mentees", "--limit", "1")[0]["number"]
    values = {"dir": target, "file": file, "person": person, "backup": ""}
    if action is Action.RESTORE:
        values["backup"] = desk.ok("backup")["path"]
    words = [word.format(**values) for word in COMMANDS[action]]
    said = as_("sam", SAM, *words)
    assert (said.code, said.data["error"]) == (1, "NOT_PERMITTED"), said.err
    assert action.value.nl in said.data["message"]
    assert "medewerker aan het loket" in said.data["message"]
    assert not target.exists() or not list(target.rglob("*.*"))


def test_the_desk_does_its_daily_work(as_: Callable[..., Any]) -> None:
    assert as_("sam", SAM, "list", "mentees").code == 0
    assert as_("sam", SAM, "visit", "add", "--question", "INFO_MENTORING").code == 0
    assert as_("sam", SAM, "check").data["ok"]


def test_a_user_is_added_listed_given_a_role_and_disabled(
    desk: Line, as_: Callable[..., Any]
) -> None:
    made = desk.ok("user", "add", "noor", "--name", "Noor Voorbeeld", "--role", "coordinator")
    assert (made["number"], made["status"], made["is_active"]) == ("noor", "coordinator", True)
    assert as_("noor", NEW, "list", "mentees").code == 0
    listed = as_("test", PASSPHRASE, "user", "list").data
    assert [u["number"] for u in listed] == ["noor", "sam", "test"]
    assert desk.ok("user", "role", "noor", "loket")["status"] == "loket"
    assert as_("noor", NEW, "list", "audit").data["error"] == "NOT_PERMITTED"
    told = as_("test", PASSPHRASE, "user", "disable", "noor")
    assert not told.data["is_active"]
    assert as_("noor", NEW, "list", "mentees").data["error"] == "UNKNOWN_USER"
    assert [a.login for a in keys.users(desk.folder)] == ["test", "sam"]


def test_a_disabled_user_keeps_the_name_in_the_history_and_may_come_back(
    desk: Line, as_: Callable[..., Any]
) -> None:
    person = desk.ok("list", "mentees", "--limit", "1")[0]["number"]
    assert as_("sam", SAM, "show", person).code == 0
    as_("test", PASSPHRASE, "user", "disable", "sam")
    lines = desk.ok("list", "audit", "--query", "Sam bekeken")
    assert [line["user"] for line in lines] == ["Sam Voorbeeld"]
    back = desk.ok("user", "admit", "Sam Voorbeeld", "--login", "sam")
    assert back["is_active"]
    assert as_("sam", NEW, "list", "mentees").code == 0


def test_the_last_administrator_stays(desk: Line) -> None:
    assert desk("user", "disable", "test").data["error"] == "NOT_YOURSELF"
    assert desk("user", "role", "test", "loket").data["error"] == "LAST_ADMINISTRATOR"
    desk.ok("user", "add", "noor", "--role", "beheerder")
    assert desk.ok("user", "role", "test", "loket")["status"] == "loket"


def test_another_administrator_cannot_remove_the_last_one(
    desk: Line, as_: Callable[..., Any]
) -> None:
    desk.ok("user", "add", "noor", "--role", "beheerder")
    assert as_("noor", NEW, "user", "disable", "test").code == 0
    assert as_("noor", NEW, "user", "disable", "noor").data["error"] == "NOT_YOURSELF"


def test_a_user_changes_the_passphrase(desk: Line, as_: Callable[..., Any]) -> None:
    assert as_("sam", SAM, "user", "passphrase").code == 0
    assert as_("sam", SAM, "list", "mentees").data["error"] == "WRONG_PASSPHRASE"
    assert as_("sam", NEW, "list", "mentees").code == 0


def test_an_old_backup_still_opens_with_the_old_passphrase(
    desk: Line, as_: Callable[..., Any], tmp_path: Path
) -> None:
    desk.ok("user", "role", "sam", "coordinator")
    made = desk.ok("backup", "--to", tmp_path / "stick")
    as_("test", PASSPHRASE, "user", "disable", "sam")
    moved = tmp_path / "elders"
    said = as_("sam", SAM, "restore", made["path"], "--data", moved)
    assert said.code == 0, "honest: the backup carries the wraps of its day"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("user", "add", "sam"), "USER_EXISTS"),
        (("user", "add", "SAM"), "USER_EXISTS"),
        (("user", "add", " "), "NAME_NEEDED"),
        (("user", "add", "noor", "--role", "centraal"), "NO_SUCH_ROLE"),
        (("user", "disable", "niemand"), "NO_SUCH_USER"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_changes(
    desk: Line, words: tuple[str, ...], error: str
) -> None:
    before = keys.users(desk.folder), desk.ok("list", "users")
    assert desk(*words).data["error"] == error
    assert (keys.users(desk.folder), desk.ok("list", "users")) == before


def test_a_new_passphrase_has_twelve_signs(desk: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("L2W_NEW_PASSPHRASE", "kort")
    assert desk("user", "add", "noor").data["error"] == "PASSPHRASE_TOO_SHORT"
    assert [u["number"] for u in desk.ok("user", "list")] == ["sam", "test"]


def test_research_delivers_and_sees_nobody(
    place: Callable[[str], Line], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    central = place("central")
    with workplace.open_as(central.folder, "test", lambda: PASSPHRASE) as work:
        users.add(work.store, "hiva", "Onderzoek Voorbeeld", "hiva", NEW, cost=QUICK)
    monkeypatch.setenv("L2W_PASSPHRASE", NEW)
    for words in (("list", "mentees"), ("list", "duos"), ("export", "readable", "-o", "x")):
        assert central(*words, "--user", "hiva").data["error"] == "NOT_PERMITTED"
    assert central("export", "hiva", "-o", tmp_path / "uit", "--user", "hiva").code == 0


def test_a_role_in_the_key_file_gives_no_right(
    desk: Line, as_: Callable[..., Any], tmp_path: Path
) -> None:
    sam = next(a for a in keys.users(desk.folder) if a.login == "sam")
    keys.update_user(desk.folder, keys.Account(sam.id, "sam", "Sam", "beheerder"))
    assert as_("sam", SAM, "export", "readable", "-o", tmp_path).data["error"] == "NOT_PERMITTED"


def test_exports_prints_and_packages_stand_in_the_audit(desk: Line, tmp_path: Path) -> None:
    desk.ok("export", "machine", "-o", tmp_path / "machine")
    desk.ok("document", "make", "attendance-list", "Opleiding", "-o", tmp_path / "lijst.pdf")
    lines = desk.ok("list", "audit")
    told = {(line["status"], line["file"]) for line in lines}
    written = {("exported", p.name) for p in (tmp_path / "machine").glob("*.csv")}
    assert written
    assert written <= told
    assert ("printed", "lijst.pdf") in told
    mentees = next(line for line in lines if line["file"] == "mentees.csv")
    assert mentees["rows"] == 20
    assert "last_name" in mentees["fields"]
    assert "Voorbeeld" not in " ".join(mentees["fields"]), "names of fields, never values"
    assert main(["--data", str(desk.folder), "--user", "test", "list", "audit"]) == 0
