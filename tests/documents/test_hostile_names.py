"""Names that are markup, paths or addresses: every document is made, nothing is fetched or read."""

from __future__ import annotations

import dataclasses
import itertools
import random
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdf
import pytest

from l2w_desktop.documents import (
    access_report,
    agreement,
    attendance_list,
    fonts,
    information_note,
    intake_mentee,
)
from l2w_desktop.documents.access_report import Happening, Part, ReportFacts
from l2w_desktop.documents.agreement_facts import AgreementFacts
from l2w_desktop.documents.facts import Party
from tests.documents.papers_of_tests import INTAKE, LIST, NOTE, PEOPLE, STAMP, VALUES

WATCHED: list[tuple[str, str]] = []
_is_watching = [False]


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _is_watching[0] and event in ("open", "socket.connect", "socket.getaddrinfo",
                                     "urllib.Request", "subprocess.Popen"):  # fmt: skip
        WATCHED.append((event, str(arguments[0])))


@contextmanager
def watched() -> Iterator[list[tuple[str, str]]]:
    """Collect what the process opens and whom it calls."""
    WATCHED.clear()
    _is_watching[0] = True
    try:
        yield WATCHED
    finally:
        _is_watching[0] = False


sys.addaudithook(_hook)  # it cannot be removed; outside ``watched`` it does nothing


def picture() -> bytes:
    """A PNG of one pixel, as small as they come."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def names(secret: str) -> Iterator[str]:
    """Give names that would do something where markup is read."""
    parts = (
        f"<img src='{secret}'/>", f"<img src='file://{secret}'/>",
        "<img src='http://192.0.2.1/x.png'/>", "<a href='http://192.0.2.1/'>Jan</a>", "<b>Jan",
        "</para><para>", "&lt;b&gt;", "&#60;script&#62;", "<!--", "]]>", "{name}", "%(name)s",
        "<font color='[[[getattr(pow, Word(\"__globals__\"))]]]'>x</font>", f"@{secret}",
        "$(touch x)", "`id`", "../../../../etc/passwd", "<onDraw name='x'/>", "\\\\192.0.2.1\\x",
        "=cmd|' /C calc'!A0", "(Jan) Tj ET", "endstream endobj", "<</S /URI>>", "\u202eneD\u202c",
        "نور <img>", "Łukasz & Zn", "O'Connor \"Jan\"", "<?xml version='1.0'?>", "\x00\x07Jan",
    )  # fmt: skip
    chance = random.Random(19)
    for one in itertools.cycle(parts):
        yield " ".join((one, chance.choice(parts)))


def reports(name: str) -> Iterator[Callable[[], bytes]]:
    """Give every document about somebody of this name."""
    who = Party(name, name[:20], "Modelstraat 8, 9000 Gent", "0470 00 00 01")
    values = VALUES | dict.fromkeys(("person.first_name", "person.street"), name)
    facts = ReportFacts(
        *STAMP, name, name, name, name,
        (Part("Deel", (((name, name), ("x", name * 40)),)),),
        (Happening("22/11/2026 10:34", name, name),), (), (), (),
    )  # fmt: skip
    duo = AgreementFacts(*STAMP, mentee=who, mentor=who, coach=Party("Nadia"), goals=(name,))
    people = (dataclasses.replace(PEOPLE[0], name=name, organisation=name), *PEOPLE)
    yield lambda: information_note.render(dataclasses.replace(NOTE, volunteer=who), "nl")
    yield lambda: intake_mentee.render(dataclasses.replace(INTAKE, values=values), "en")
    yield lambda: attendance_list.render(dataclasses.replace(LIST, people=people), "nl")
    yield lambda: access_report.render(facts, "en")
    yield lambda: agreement.render(duo, "nl")


@pytest.mark.scoreboard
def test_documents_with_hostile_names_are_all_made_and_nothing_is_fetched(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: Callable[[int, int], int],
    measured: Callable[[str, str], None],
) -> None:
    secret = Path("geheim.png")
    monkeypatch.chdir(tmp_path)
    secret.write_bytes(picture())
    wanted = size(40, 1000)
    tellers = (make for name in names(secret.name) for make in reports(name))
    for make in itertools.islice(reports("Jan"), 5):
        make()  # fonts and libraries are loaded before anybody watches
    made: list[bytes] = []
    with watched() as told:
        for make in itertools.islice(tellers, wanted):
            made.append(make())
    calls = [what for what in told if what[0] != "open"]
    opened = [path for event, path in told if event == "open"]
    outside = [path for path in opened if str(secret) in path or "passwd" in path]
    assert calls == []
    assert outside == []
    assert {Path(p).suffix for p in opened} <= {".toml", ".ttf", ".py", ".pyc", ".csv", ".json", ""}
    for pdf in made:
        assert pdf.startswith(b"%PDF")
        for door in (b"/URI", b"/Launch", b"/EmbeddedFile", b"/JavaScript", b"/Subtype /Image"):
            assert door not in pdf
    measured("R19", f"{len(made)} documents, 0 fetched, 0 local files read")


def test_the_watch_sees_a_file_and_a_call(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.png"
    secret.write_bytes(picture())
    with watched() as told:
        secret.read_bytes()
    assert ("open", str(secret)) in told


def test_a_hostile_name_stands_on_paper_as_it_is(tmp_path: Path) -> None:
    name = "<b>Jan</b> & <img src='x'>"
    path = tmp_path / "a.pdf"
    *_, report, _ = reports(name)
    path.write_bytes(report())
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert name in text.replace("\n", " ")


def test_a_sign_that_no_font_has_does_not_stop_an_access_report() -> None:
    with pytest.raises(fonts.CharacterNotPrintable):
        fonts.runs("𓀀", "Regular")
    assert access_report.printable("Ona 𓀀 Voorbeeld") == "Ona ? Voorbeeld"
    *_, report, _ = reports("Ona 𓀀")
    assert report().startswith(b"%PDF")
