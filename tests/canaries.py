"""A person whose every value is a word that occurs nowhere else, and a search for those words.

The search reads what an encrypted file really holds: every page is decrypted by itself, also those
that no table uses any more, and every frame of the write-ahead log.
"""

from __future__ import annotations

import base64
import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy.orm import Session

from l2w_desktop.exchange import keys
from l2w_desktop.models import (
    Consent,
    Decision,
    DeskVisit,
    Draft,
    Duo,
    Education,
    FollowUp,
    ImportedRow,
    LanguageSkill,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Pseudonym,
)

MARK = "KANARIE"
_PAGE, _RESERVED, _IV, _SALT = 4096, 80, 16, 16  # SQLCipher 4: IV and HMAC end each page
_LOG_HEADER, _FRAME_HEADER = 32, 24
NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 10, 1)


def plain_pages(path: Path, key: bytes) -> bytes:
    """Return everything that a database or a write-ahead log holds, decrypted."""
    data = path.read_bytes()
    if path.name.endswith("-wal"):
        step = _FRAME_HEADER + _PAGE
        starts = range(_LOG_HEADER + _FRAME_HEADER, len(data) - _PAGE + 1, step)
        frames = [(data[at : at + _PAGE], int.from_bytes(data[at - 24 : at - 20])) for at in starts]
        return b"".join(_plain(page, key, is_first=number == 1) for page, number in frames)
    pages = [data[at : at + _PAGE] for at in range(0, len(data), _PAGE)]
    return b"".join(_plain(page, key, is_first=not n) for n, page in enumerate(pages))


def _plain(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
    body = page[_SALT if is_first else 0 : _PAGE - _RESERVED]
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(body) + reader.finalize()


def plain_package(path: Path, age_keys: Iterable[str]) -> bytes:
    """Return every file inside a package, unpacked; nothing when none of the keys opens it."""
    for age_key in age_keys:
        try:
            inner = keys.decrypt(path.read_bytes(), age_key)
        except (pyrage.DecryptError, keys.NotForUs):
            continue
        with zipfile.ZipFile(io.BytesIO(inner)) as archive:
            return b"\n".join(archive.read(name) for name in archive.namelist())
    return b""


def holds_canary(data: bytes) -> bool:
    """Tell whether a canary is in there, in any spelling that a file may use."""
    spelled = MARK.encode()
    return any(
        one in data
        for one in (spelled, spelled.lower(), spelled.decode().encode("utf-16-le"),
                    base64.b64encode(spelled)[:-2])
    )  # fmt: skip


def add_people(session: Session) -> tuple[str, str]:
    """Add a mentee and a mentor in a duo; every text about both is a canary. Return the people."""
    ids = []
    for n, side in enumerate("em"):
        one = Person(
            first_name=f"{MARK}{side}", last_name=f"{MARK}achter{side}", called_name=f"{MARK}r",
            own_script_name=f"{MARK}x", email=f"{MARK}{side}@example.org", phone=f"+32{MARK}{n}",
            street=f"{MARK}straat", place=f"{MARK}stad", birth_date="1991-05",
        )  # fmt: skip
        session.add(one)
        session.flush()
        ids.append(one.id)
        session.add(LanguageSkill(person_id=one.id, language=f"{MARK}taal", level="B1"))
        session.add(Education(person_id=one.id, title=f"{MARK}studie", level=4))
        session.add(Consent(person_id=one.id, kind="HIVA", given_on=DAY, text_version=MARK))
    note = f"{MARK} nota"
    mentee = Mentee(person_id=ids[0], note=note, goals=[f"{MARK} doel"], vdab_ref=f"{MARK}v",
                    external_id=f"{MARK}17", status_reason=note)  # fmt: skip
    mentor = Mentor(person_id=ids[1], note=note, employer=f"{MARK} nv", occupation=f"{MARK}b",
                    external_id=f"{MARK}18")  # fmt: skip
    session.add_all([mentee, mentor])
    session.flush()
    duo = Duo(mentee_id=mentee.id, mentor_id=mentor.id, start_on=DAY, status="ACTIEF")
    session.add(duo)
    session.flush()
    session.add_all(
        [
            Meeting(duo_id=duo.id, met_on=DAY, minutes=60, note=note),
            Decision(duo_id=duo.id, kind="CONFIRM", override=note, snapshot={"total": 8000}),
            FollowUp(duo_id=duo.id, at_level_reason=note),
            *(DeskVisit(person_id=i, visited_on=DAY, note=note) for i in ids),
        ]
    )
    return ids[0], ids[1]


def add_local(session: Session, people: Iterable[str]) -> None:
    """Add what this computer alone knows about people: drafts, read lists, pseudonyms."""
    for n, person_id in enumerate(people):
        roles = [*session.query(Mentee.id).filter_by(person_id=person_id),
                 *session.query(Mentor.id).filter_by(person_id=person_id)]  # fmt: skip
        role = roles[0][0]
        person = session.get_one(Person, person_id)
        cells = {"first_name": f"{MARK}z", "note": f"{MARK} uit de lijst"}
        session.add_all(
            [
                Draft(form="intake", row=role, values={"note": f"{MARK} half"}, saved_at=NOW),
                Draft(form="visit", row=None, values={"p": person_id, "n": MARK}, saved_at=NOW),
                Draft(form="intake", row=None, values={"name": person.name}, saved_at=NOW),
                ImportedRow(kind="mentees", key=f"{MARK}{n}", cells=cells, state="applied",
                            role_id=role, candidates=(), source=f"{MARK}.csv", read_at=NOW),
                ImportedRow(kind="mentees", key=f"{MARK}c{n}", cells=cells, state="clash",
                            role_id=role, candidates={"note": {"theirs": MARK}}, read_at=NOW),
                ImportedRow(kind="mentees", key=f"{MARK}d{n}", cells=cells, state="doubtful",
                            candidates=[{"id": person_id, "signals": []}], read_at=NOW),
                Pseudonym(recipient="HIVA", pid=f"{MARK}{n}", person_id=person_id),
            ]
        )  # fmt: skip


def files_of(folder: Path) -> Iterator[Path]:
    """Give every file below a folder."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())
