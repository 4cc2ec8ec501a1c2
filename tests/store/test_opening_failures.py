"""What stands in the way of opening is said in Dutch; a second program is told at once."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from l2w_desktop.journeys import workplace
from l2w_desktop.store import files, keys, sqlcipher
from l2w_desktop.store.wraps import Cost
from tests.accounts import require_open_to_others

if sys.platform == "win32":
    pytest.skip("accounts and read-only folders of POSIX", allow_module_level=True)

ROOT = Path(files.__file__).parents[2]
CHEAP = Cost(memory=64, passes=1)
PASSPHRASE, USER = "vier losse woorden samen", "nora"

# opens a desk as a person does, tells how long it took and the sentence, and tries to write
OPEN = """
import os, sys, time
from pathlib import Path
from l2w_desktop.errors import UserError
from l2w_desktop.journeys import workplace
import l2w_desktop.store.wraps
folder, user, words, account = Path(sys.argv[1]), *sys.argv[2:5]
if int(account) and os.getuid() == 0:
    os.setgroups([]); os.setgid(int(account)); os.setuid(int(account))
started = time.perf_counter()
try:
    with workplace.open_as(folder, user, lambda: words) as place, place.store.write():
        print("WRITTEN")
except UserError as error:
    print(error.code, round(time.perf_counter() - started, 3), error.in_("nl"), sep="|")
"""


@pytest.fixture
def folder():
    """A desk in a folder that every account may enter, unlike pytest's own."""
    base = Path(tempfile.mkdtemp(prefix="l2w-"))
    base.chmod(0o755)
    workplace.create(
        base / "loket", site_code="GENT", site_name="Loket Gent", user_name=USER,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    for path in (base / "loket", *(base / "loket").iterdir()):
        path.chmod(0o755)
    yield base / "loket"
    (base / "loket").chmod(0o755)
    shutil.rmtree(base)


def opened(folder: Path, passphrase: str = PASSPHRASE, account: int = 0) -> tuple[str, float, str]:
    """Open the desk in another program; return code, seconds and sentence."""
    command = [sys.executable, "-c", OPEN, str(folder), USER, passphrase, str(account)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert said.stderr == ""
    code, seconds, sentence = said.stdout.strip().split("|")
    return code, float(seconds), sentence


def read_only(folder: Path) -> str:
    require_open_to_others(folder)
    folder.chmod(0o555)
    return opened(folder, account=65534)[2]


def locked(folder: Path) -> str:
    with workplace.open_as(folder, USER, lambda: PASSPHRASE):
        return opened(folder)[2]


def missing(folder: Path) -> str:
    files.database(folder).unlink()
    return opened(folder)[2]


def wrong_key(folder: Path) -> str:
    return opened(folder, "een heel andere zin")[2]


def no_database(folder: Path) -> str:
    files.database(folder).write_bytes(b"geen database\n" * 999)
    return opened(folder)[2]


def newer(folder: Path) -> str:
    _, key = keys.unlock(folder, USER, PASSPHRASE)
    connection = sqlcipher.open_connection(files.database(folder), key)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    return opened(folder)[2]


WAYS = {
    read_only: "alleen lezen", locked: "al open op", missing: "Zet een back-up terug",
    wrong_key: "wachtwoordzin", no_database: "Zet een back-up terug",
    newer: "Werk eerst het programma bij",
}  # fmt: skip


@pytest.mark.scoreboard
def test_each_way_in_which_opening_fails_has_a_clear_dutch_sentence(folder, measured) -> None:
    template = folder.with_name("sjabloon")
    shutil.copytree(folder, template)
    said = {}
    for way, words in WAYS.items():
        folder.chmod(0o755)
        shutil.rmtree(folder)
        shutil.copytree(template, folder)
        said[way.__name__] = sentence = way(folder)
        assert words in sentence, (way.__name__, sentence)
        spoken = sentence.replace(str(files.database(folder)), "bestand").replace(
            str(folder), "map"
        )
        for part in re.split(r"(?<=[.?!]) ", spoken):
            assert 2 < len(part.split()) <= 15, part

    assert len(set(said.values())) == len(said) == 6
    measured("R5", "6 of 6 with a clear sentence")


@pytest.mark.scoreboard
def test_a_second_program_is_told_within_two_seconds_and_writes_nothing(
    folder, size, measured
) -> None:
    slowest, tries = 0.0, size(2, 10)
    with workplace.open_as(folder, USER, lambda: PASSPHRASE):
        before = hashes(folder)
        for _ in range(tries):
            code, seconds, _ = opened(folder)
            assert code == "FOLDER_IN_USE"
            slowest = max(slowest, seconds)
        assert hashes(folder) == before

    assert slowest < 2
    measured("R8", f"{tries} tries, told in {slowest:.2f} s at most, 0 files changed")


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() if os.access(path, os.R_OK) else ""
        for path in sorted(folder.iterdir())
        if not path.name.endswith("-shm")  # readers note there that they read
    }
