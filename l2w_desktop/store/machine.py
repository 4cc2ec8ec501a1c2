"""Is this still the same computer? A moved desk goes on; a copied one needs a new replica.

Only the computer counts, never the account: two accounts or a scheduled task are one desk.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files
from l2w_desktop.store.folder_errors import OtherMachine

if sys.platform == "win32":
    import winreg


def machine_id() -> str | None:
    """Return the stable id that the system gives this computer, or None where it gives none."""
    try:
        if sys.platform == "win32":
            place = r"SOFTWARE\Microsoft\Cryptography"
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0]) or None
        if sys.platform == "darwin":
            return _mac_id()
        return Path("/etc/machine-id").read_text(encoding="ascii").strip() or None
    except (OSError, ValueError):
        return None


def require_same(folder: Path, *, machine: str | None) -> None:
    """Raise OtherMachine when ``folder`` was settled on another computer than ``machine``.

    To be asked before the first write, with ``machine_id()``; never asked while one of the two
    is unknown.
    """
    path = folder / files.MACHINE
    if machine is None or not path.exists():
        return
    with files.explained(path):
        settled = path.read_text(encoding="ascii", errors="replace").strip()
    if settled and settled != _mark(machine):
        raise OtherMachine(folder=folder)


def settle(folder: Path, *, machine: str | None) -> None:
    """Remember that ``folder`` belongs on this computer: at the start and after an answer."""
    if machine is None:
        return
    path = folder / files.MACHINE
    with files.explained(path):
        if not path.exists() or path.read_text(encoding="ascii", errors="replace") != _mark(
            machine
        ):
            write_whole(path, _mark(machine).encode())


def _mark(machine: str) -> str:
    # hashed: the systems ask not to spread this id
    return hashlib.sha256(b"l2w machine 1\0" + machine.encode()).hexdigest()


def _mac_id() -> str | None:
    command = ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - a fixed command
    for line in lines.splitlines():
        if "IOPlatformUUID" in line:
            return line.split('"')[-2] or None
    return None
