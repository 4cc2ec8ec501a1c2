"""Reads each file named on stdin in a child of its own; run by the test of hostile files.

Tells for each, as one JSON line: what came of it, seconds of wall time, and the most memory in MB
that the child had beyond what it began with.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import resource
import sys
import time
import traceback
from pathlib import Path

import l2w_desktop.exchange.delimited
import l2w_desktop.exchange.workbooks  # noqa: F401 - loaded once, here
from l2w_desktop.errors import UserError
from l2w_desktop.exchange import imports, keys, opening, peers
from l2w_desktop.exchange.peers import Own
from l2w_desktop.journeys.importing import guess_kind

TODAY = dt.date(2026, 11, 22)
OWN = Own("7KQMR4TX2345", "GENT", "Gent", "site", 1, keys.Keys(*keys.new_keys()))
LIMIT = 1_500_000_000  # bytes of address space: a bomb ends as an error, not the machine


def read(path: Path) -> str:
    """Read one file by the door that its name belongs to."""
    try:
        if path.suffix == ".l2w":
            opening.open_package(path, OWN, {})
        elif path.suffix == ".l2wk":
            peers.read_peer_file(path.read_bytes())
        else:
            kind = guess_kind(path)
            people = imports.read_people(path, kind, TODAY)
            return f"{len(people.rows)} rows"
    except UserError as error:
        error.in_("nl")
        return error.code
    return "read"


def in_child(path: Path) -> dict[str, object]:
    """Fork, read, and tell what it cost."""
    ours, theirs = os.pipe()
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
        try:
            told = read(path)
        except BaseException:
            told = "CRASH " + traceback.format_exc()[-600:]
        os.write(theirs, told.encode("utf-8", "replace")[:2000])
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        told = pipe.read().decode()
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if status:
        told = f"CRASH status {status}"
    processor = used.ru_utime + used.ru_stime
    megabytes = used.ru_maxrss / 1024
    return {"file": path.name, "told": told, "seconds": seconds, "cpu": processor, "mb": megabytes}


for line in sys.stdin:
    sys.stdout.write(json.dumps(in_child(Path(line.rstrip("\n")))) + "\n")
    sys.stdout.flush()
