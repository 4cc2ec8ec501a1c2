"""A folder where packages arrive: which are new and whole, and reading them one by one.

Reading the folder twice is reading it once. A file that is still being copied is left alone, a
refused one is not tried again until somebody replaces it, and the files stay where they are.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from l2w_desktop import durable
from l2w_desktop.errors import UserError
from l2w_desktop.exchange.merge import Preview
from l2w_desktop.exchange.refusals import CannotRead, NewerProgram, UnknownSender
from l2w_desktop.journeys import packages
from l2w_desktop.services import restored
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Lang, Text

SETTINGS: Final = "watch.json"
LEDGER: Final = "watched.json"
PAUSE = 1.0  # seconds in which the size of a file must not change
_MOST = 5_000  # files remembered; the oldest fall away, and reading them again changes nothing
Outcome = Literal["read", "parked", "refused", "waits"]
Report = Callable[[int, int], None]
Look = Mapping[Path, tuple[int, int]]  # size in bytes and time of change in ns


class NoSuchFolder(UserError):
    """The folder to watch is not there."""

    text = Text(
        "De map {folder} is er niet. Kijk of het netwerk of de stick aan staat.",
        "The folder {folder} is not there. See whether the network or stick is connected.",
    )


class NotAgreed(UserError):
    """A desk that came from a backup, before somebody agreed to go on with it."""

    text = Text(
        "Dit loket komt uit een back-up en leest nog niets vanzelf. Open het en ga akkoord.",
        "This desk came from a backup and reads nothing by itself yet. Open it and agree.",
    )


@dataclass(frozen=True, slots=True)
class Watch:
    """Which folder an installation watches; ``folder`` None for none."""

    folder: Path | None = None
    is_automatic: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of one file: what it brought, or in one sentence why it was not read."""

    path: Path
    outcome: Outcome
    preview: Preview | None = None
    reason: str = ""


def chosen(store: Store) -> Watch:
    """Return which folder this installation watches; a restored desk reads nothing by itself."""
    told = _loaded(store.folder / SETTINGS)
    folder = told.get("folder")
    if not isinstance(folder, str) or not folder:
        return Watch()
    with store.read() as session:
        may_read = restored.may_exchange(session)
    return Watch(Path(folder), may_read and told.get("automatic") is True)


def choose(store: Store, watch: Watch) -> None:
    """Remember which folder to watch, and whether its packages are read by themselves."""
    told = {"folder": str(watch.folder or ""), "automatic": watch.is_automatic}
    durable.write_whole(store.folder / SETTINGS, json.dumps(told).encode())


def look(folder: Path) -> Look:
    """Return the packages in a folder with their size and time; raises NoSuchFolder."""
    found = {}
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix == ".l2w" and path.is_file():
                told = path.stat()
                found[path] = (told.st_size, told.st_mtime_ns)
    except OSError as error:
        raise NoSuchFolder(folder=folder) from error
    return found


def whole(before: Look, after: Look) -> list[Path]:
    """Return the files that did not change between two looks, and hold something."""
    return [path for path, told in after.items() if before.get(path) == told and told[0] > 0]


def fresh(store: Store, paths: Iterable[Path]) -> list[Path]:
    """Return the files that were not read or refused here before."""
    known = _loaded(store.folder / LEDGER)
    return [path for path in paths if _digest(path) not in known]


def read_new(
    store: Store, folder: Path, *, now: dt.datetime, lang: Lang, pause: float = PAUSE,
    report: Report | None = None,
) -> tuple[Arrived, ...]:  # fmt: skip
    """Look twice with a pause between, and read every new whole package in order of its name.

    A package that is refused stops nothing. Raises NotAgreed, NoSuchFolder, and what ``report``
    raises.
    """
    with store.read() as session:
        if not restored.may_exchange(session):
            raise NotAgreed
    before = look(folder)
    if not before:
        return ()
    time.sleep(pause)
    return read(store, fresh(store, whole(before, look(folder))), now=now, lang=lang, report=report)


def read(
    store: Store, paths: Iterable[Path], *, now: dt.datetime, lang: Lang,
    report: Report | None = None,
) -> tuple[Arrived, ...]:  # fmt: skip
    """Read these packages one by one and remember them; return what became of each."""
    todo, found = list(paths), []
    for done, path in enumerate(todo):
        if report is not None:
            report(done, len(todo))
        digest = _digest(path)
        one = _read(store, path, now, lang)
        found.append(one)
        _remember(store, digest, one)
    if report is not None and todo:
        report(len(todo), len(todo))
    return tuple(found)


def _read(store: Store, path: Path, now: dt.datetime, lang: Lang) -> Arrived:
    """Read one package; one that a person here can help along is left for the next time."""
    try:
        packages.preview(store, path)
    except (UnknownSender, NewerProgram, CannotRead) as problem:
        return Arrived(path, "waits", None, problem.in_(lang))
    except UserError:
        pass  # reading refuses it with the same words, and keeps a copy
    try:
        result = packages.read(store, path, now=now, lang=lang)
    except UserError as problem:
        return Arrived(path, "refused", None, problem.in_(lang))
    reason = getattr(result, "reason", None)
    if reason is not None:
        return Arrived(path, "parked", None, reason.in_(lang))
    return Arrived(path, "read", result.preview)


def _remember(store: Store, digest: str, one: Arrived) -> None:
    """Keep by its hash what became of a file; one that waits is tried again."""
    if not digest or one.outcome == "waits":
        return
    known = {**_loaded(store.folder / LEDGER), digest: one.outcome}
    newest = dict(list(known.items())[-_MOST:])
    durable.write_whole(store.folder / LEDGER, json.dumps(newest).encode())


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _loaded(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
