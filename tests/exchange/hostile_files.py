"""Files that mean harm, or were only treated badly: made here, kept nowhere."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator

HEAD = "naam;voornaam;mail;gsm;geboortedatum;talen;postcode\r\n"
ROW = "Voorbeeld;An;an@example.org;0470 00 00 01;1/2/1990;nl:C1;9000\r\n"
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 or chr(0)};" * 10}">' for n in range(1, 12)).replace(
        "\0", ""
    )
    + "]>"
)
ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def corpus() -> Iterator[tuple[str, bytes]]:
    """Yield (file name, bytes)."""
    yield from _encodings()
    yield from _shapes()
    yield from _cells()
    yield from _books()
    yield from _packages()


def _encodings() -> Iterator[tuple[str, bytes]]:
    text = HEAD + ROW.replace("An", "Zoë") * 3
    yield "empty.csv", b""
    yield "only-bom.csv", b"\xef\xbb\xbf"
    yield "only-utf16-bom.csv", b"\xff\xfe"
    yield "utf16-without-bom.csv", text.encode("utf-16-le")
    yield "utf16-odd-length.csv", text.encode("utf-16")[:-1]
    yield "utf16-lone-surrogate.csv", b"\xff\xfe" + HEAD.encode("utf-16-le") + b"\x00\xd8;\x00"
    yield "utf32.csv", text.encode("utf-32")
    yield "utf7.csv", text.encode("utf-7")
    yield "surrogates-in-utf8.csv", HEAD.encode() + b"\xed\xa0\x80;An\r\n"
    yield "overlong-utf8.csv", HEAD.encode() + b"\xc0\xaf\xc0\xae;An\r\n"
    yield "mixed.csv", text.encode("utf-8") + text.encode("cp1252") + text.encode("utf-16-le")
    yield "noise.csv", random.Random(1).randbytes(200_000)
    yield "nul.csv", HEAD.encode() + b"\x00" * 100_000 + b"\r\n"
    yield "nul-in-cells.csv", (HEAD + "Voor\0beeld;A\0n;;;;;\r\n").encode()
    yield "ebcdic.csv", text.encode("cp500", "replace")


def _shapes() -> Iterator[tuple[str, bytes]]:
    yield "one-line.csv", b"a;" * 2_000_000
    yield "short-lines.csv", (HEAD + ";\n" * 99_000).encode()
    yield "too-many-rows.csv", (HEAD + "Voorbeeld\n" * 120_000).encode()
    yield "many-columns.csv", (";".join(f"k{n}" for n in range(5000)) + "\r\n").encode()
    yield "open-quote.csv", (HEAD + '"' + ROW * 20_000).encode()
    yield "quotes.csv", b'"' * 1_500_000
    yield "delimiters.csv", (HEAD + ";,\t|" * 300_000).encode()
    yield "old-mac-lines.csv", (HEAD + ROW).replace("\r\n", "\r").encode()
    yield "odd-lines.csv", (HEAD + ROW).replace("\r\n", "\x0b\x0c\x85\u2028").encode()
    yield "headers.csv", (HEAD * 400).encode()
    yield "same-header.csv", ("naam;" * 200 + "\r\n" + "x;" * 200 + "\r\n").encode()
    yield "page.xls", b"<html><table><tr><td>naam</td></tr></table></html>"
    yield "paper.csv", b"%PDF-1.7\n" + random.Random(2).randbytes(50_000)
    yield "picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(5000)
    yield "locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)


def _cells() -> Iterator[tuple[str, bytes]]:
    def cells(**told: str) -> bytes:
        names = HEAD.strip().split(";")
        line = ["Voorbeeld", "An", *(told.get(name, "") for name in names[2:])]
        line[0] = told.get("naam", line[0])
        quoted = ('"' + cell.replace('"', '""') + '"' for cell in line)
        return (HEAD + ";".join(quoted) + "\r\n").encode("utf-8", "surrogatepass")

    yield "formulas.csv", (HEAD + "=cmd|'/C calc'!A0;@x;+1+1;-2+3;=1;=2;=3\r\n").encode()
    yield "long-name.csv", cells(naam="A" * 1_000_000)
    yield "combining.csv", cells(naam="e" + "\u0301" * 100_000)
    yield "turned-round.csv", cells(naam="\u202e\u2066gnp.exe\u200f")
    yield "slow-mail.csv", cells(mail="a@" + "a." * 50_000 + "!")
    yield "many-ats.csv", cells(mail="@" * 100_000)
    yield "long-phone.csv", cells(gsm="0" * 100_000)
    yield "huge-number.csv", cells(geboortedatum="9" * 20_000)
    yield "odd-dates.csv", cells(geboortedatum="0/0/0000")
    yield "languages.csv", cells(talen="nl:C1," * 30_000)
    yield "postcodes.csv", cells(postcode="٩٠٠٠" * 10_000)
    yield "markup.csv", cells(naam='<img src="file:///etc/passwd">&lt;b>')
    yield "sql.csv", cells(naam="'; DROP TABLE person; --")


def _books() -> Iterator[tuple[str, bytes]]:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c></row>'
    yield "good.xlsx", _book(rows)
    yield "far-cell.xlsx", _book(rows + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    yield (
        "many-far-cells.xlsx",
        _book(
            rows
            + "".join(f'<row r="{n * 10_000}"><c r="XFD{n * 10_000}"/></row>' for n in range(1, 90))
        ),
    )
    yield "laughs.xlsx", _book(rows.replace("naam", "&a9;"), before=LAUGHS)
    yield "entity.xlsx", _book(rows.replace("naam", "&a;"), before=ENTITY)
    yield "bomb.xlsx", _book(rows + " " * 250_000_000)
    yield "lying-size.xlsx", _lying(_book(rows + " " * 30_000_000))
    yield "up-and-out.xlsx", _book(rows, {"../../../../tmp/l2w-hostile": b"x", "/etc/l2w": b"x"})
    yield "many-entries.xlsx", _book(rows, {f"xl/{n}.xml": b"" for n in range(3000)})
    yield "formula.xlsx", _book(rows + '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>')
    yield "no-sheet.xlsx", _zip({"[Content_Types].xml": b"<Types/>"})
    yield "empty-zip.xlsx", _zip({})
    yield "cut.xlsx", _book(rows)[:-40]
    yield "half.xlsx", _book(rows)[: len(_book(rows)) // 2]
    yield "not-xml.xlsx", _book("\x00\x01<<<")
    yield "deep.xlsx", _book("<a>" * 50_000)
    yield "big-date.xlsx", _book('<row r="1"><c r="A1" s="1"><v>9e307</v></c></row>')
    yield "bad-reference.xlsx", _book(rows.replace('r="A1"', 'r="A0"'))
    yield "bad-string.xlsx", _book('<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>')
    yield "zip-in-zip.xlsx", _zip({"xl/workbook.xml": _book(rows)})
    yield "pk-only.xlsx", b"PK\x03\x04"


def _packages() -> Iterator[tuple[str, bytes]]:
    yield "empty.l2w", b""
    yield "noise.l2w", random.Random(3).randbytes(100_000)
    yield "head-only.l2w", b"age-encryption.org/v1\n"
    yield "long-head.l2w", b"age-encryption.org/v1\n" + b"-> X25519 " + b"A" * 2_000_000 + b"\n"
    yield "plain-zip.l2w", _zip({"manifest.json": b"{}", "../../x": b"y"})
    yield "deep.l2wk", b"[" * 60_000
    yield "noise.l2wk", random.Random(4).randbytes(10_000)
    yield "long.l2wk", b'{"format": "l2w-peer", "version": 1, "name": "' + b"a" * 60_000 + b'"}'


def _zip(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in entries.items():
            packed.writestr(name, data)
    return out.getvalue()


def _book(rows: str, more: dict[str, bytes] | None = None, before: str = "") -> bytes:
    sheet = (
        f'<?xml version="1.0"?>{before}<worksheet {NS}><sheetData>{rows}</sheetData></worksheet>'
    )
    return _zip({
        "[Content_Types].xml": (
            f'<Types xmlns="{PKG}/content-types"><Override PartName="/xl/workbook.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.'
            'main+xml"/></Types>'
        ).encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="r1" '
            f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ).encode(),
        "xl/workbook.xml": (
            f'<workbook {NS} xmlns:r="{REL}"><sheets>'
            '<sheet name="Lijst" sheetId="1" r:id="r1"/></sheets></workbook>'
        ).encode(),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="r1" '
            f'Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        ).encode(),
        "xl/worksheets/sheet1.xml": sheet.encode("utf-8", "replace"),
        **(more or {}),
    })  # fmt: skip


def _lying(book: bytes) -> bytes:
    """Let the directory of a zip say that everything in it is small."""
    data, at = bytearray(book), 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 24 : at + 28] = (100).to_bytes(4, "little")
        at += 4
    return bytes(data)
