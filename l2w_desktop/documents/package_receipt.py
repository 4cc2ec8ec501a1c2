"""The receipt on paper: what an installation holds of a partner, and how far.

It is no document of the register: it has no number and names no person. Whoever reads packages
prints it and gives it back, so that a site knows what is safe elsewhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from l2w_desktop.documents import components, dates, furniture, page, typeset
from l2w_desktop.documents.page import Identity, Sheet
from l2w_desktop.texts import Lang, Text

VERSION = 1
_TITLE = Text("Ontvangstbewijs", "Receipt")
_FOR = Text("Voor {name}, van {holder}", "For {name}, from {holder}")
_HOLDS = Text(
    "{holder} heeft de gegevens van {name} tot en met {until} (wijziging {seq}).",
    "{holder} has the data of {name} up to {until} (change {seq}).",
)
_HOLDS_NOTHING = Text(
    "{holder} heeft nog niets van {name} ingelezen.", "{holder} has read nothing of {name} yet."
)
_LATER = Text(
    "Wat daarna geschreven is, staat alleen nog op de computer van het loket.",
    "What was written after that is only on the computer of the desk.",
)
_HELD = Text("Wat hier bewaard is", "What is kept here")
_HEADS = (
    Text("computer", "computer"), Text("wijziging", "change"), Text("tot en met", "up to"),
)  # fmt: skip
_COMPARE = Text("Om te vergelijken", "To compare")
_PACKAGE, _READ_AT = Text("laatste pakket", "last package"), Text("ingelezen op", "read on")
_STATE, _AUDIT = Text("controlegetal", "check number"), Text("logboek", "log")
_AUDIT_SAYS = Text("{count} regels, laatste {head}", "{count} lines, last {head}")
_NO_AUDIT = Text("niet bijgehouden", "not kept")
_USE = Text("Zo gebruikt u dit blad", "How to use this sheet")
_USES = (
    Text("Bewaar het laatste blad bij de back-ups van het loket.",
         "Keep the last sheet with the backups of the desk."),
    Text("Ontbreekt er een pakket? Het volgende neemt alles mee wat hier ontbreekt.",
         "Is a package missing? The next one takes along all that is missing here."),
    Text("Is de computer van het loket weg? Vraag een volledig pakket terug.",
         "Is the computer of the desk gone? Ask for a full package back."),
    Text("Klopt het controlegetal niet? Werk verder, en bel de beheerder.",
         "Does the check number differ? Work on, and call the administrator."),
)  # fmt: skip
_CLOCK = Text("{day}, {clock} uur", "{day}, {clock}")
_COLUMNS = (0.0, 62.0, 78.0)  # left edges from the margin; the second one is aligned right
_QR_SIDE = 24.0


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One computer of the partner: its tag, its last change here and when that was written."""

    tag: str
    seq: int
    until: dt.datetime  # UTC


@dataclass(frozen=True, slots=True)
class AuditHead:
    """How far the holder knows the partner's log: how many lines, the hash of the last one."""

    count: int
    head: str


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What the receipt says; ``state`` is the hash for the partner's last vector, "" for none."""

    holder: str
    name: str
    tag: str
    held: Sequence[HeldRow]
    package: str
    read_at: dt.datetime | None
    state: str
    printed_on: dt.date
    audit: AuditHead | None = None


def render(facts: ReceiptFacts, lang: Lang) -> bytes:
    """Return the receipt as a PDF of one page."""
    return draw(facts, lang).finish()


def draw(facts: ReceiptFacts, lang: Lang) -> Sheet:
    """Draw the receipt and return its sheet, not finished yet."""
    title = _TITLE.in_(lang)
    sheet = Sheet(title, Identity(facts.tag, VERSION, facts.printed_on), lang, pages=1)
    sheet.mark(sheet.left, page.TOP, 11)
    sheet.text(sheet.left + 14, page.TOP + 7, "Level2Work", typeset.LETTERHEAD)
    room = page.TEXT_WIDTH - _QR_SIDE - 8
    furniture.qr(sheet, sheet.right - _QR_SIDE, page.TOP, _scanned(facts), _QR_SIDE)
    sheet.text(sheet.left, 42, title, typeset.TITLE)
    whom = _FOR.fill(name=facts.name, holder=facts.holder).in_(lang)
    y = sheet.paragraph(sheet.left, 48.5, whom, typeset.BODY, room)
    y = components.callout(sheet, y + 4, _statement(facts, lang), _LATER.in_(lang))
    y = _heading(sheet, y + 13, _HELD)
    y = _table(sheet, y, facts)
    y = _heading(sheet, y + 12, _COMPARE)
    y = components.facts_table(sheet, sheet.left, y, page.TEXT_WIDTH, _compared(facts, lang))
    y = _heading(sheet, y + 13, _USE)
    words = [point.in_(lang) for point in _USES]
    components.bullets(sheet, sheet.left, y, page.TEXT_WIDTH, words, 6.2)
    furniture.footer(sheet)
    return sheet


def _statement(facts: ReceiptFacts, lang: Lang) -> str:
    if not facts.held:
        return _HOLDS_NOTHING.fill(holder=facts.holder, name=facts.name).in_(lang)
    last = max(facts.held, key=lambda row: row.until)
    return _HOLDS.fill(
        holder=facts.holder, name=facts.name, until=_moment(last.until, lang), seq=last.seq
    ).in_(lang)


def _heading(sheet: Sheet, y: float, words: Text) -> float:
    sheet.text(sheet.left, y, words.in_(sheet.lang), typeset.SECTION)
    sheet.rule(sheet.left, y + 2, sheet.right, page.RULE)
    return y + 8.5


def _table(sheet: Sheet, y: float, facts: ReceiptFacts) -> float:
    """Draw a row per computer from baseline ``y``; return the last baseline."""
    _row(sheet, y, [head.in_(sheet.lang) for head in _HEADS], typeset.HEAD)
    for row in facts.held:
        sheet.rule(sheet.left, y + 2.3, sheet.right)
        y += 6.55
        number = dates.number(row.seq, sheet.lang)
        _row(sheet, y, [row.tag, number, _moment(row.until, sheet.lang)], typeset.BODY_MEDIUM)
    return y


def _row(sheet: Sheet, y: float, cells: Sequence[str], style: typeset.Style) -> None:
    tag, number, until = cells
    sheet.text(sheet.left + _COLUMNS[0], y, tag, style)
    sheet.text(sheet.left + _COLUMNS[1], y, number, style, align="right")
    sheet.text(sheet.left + _COLUMNS[2], y, until, style)


def _compared(facts: ReceiptFacts, lang: Lang) -> list[tuple[str, str]]:
    read_at = _moment(facts.read_at, lang) if facts.read_at else "–"
    audit = _NO_AUDIT.in_(lang)
    if facts.audit is not None:
        head = grouped(facts.audit.head)
        audit = _AUDIT_SAYS.fill(count=facts.audit.count, head=head).in_(lang)
    return [
        (_PACKAGE.in_(lang), facts.package or "–"),
        (_READ_AT.in_(lang), read_at),
        (_STATE.in_(lang), grouped(facts.state) or "–"),
        (_AUDIT.in_(lang), audit),
    ]


def grouped(digest: str) -> str:
    """Return the first 16 figures of a hash in groups of four, as people read them aloud."""
    return " ".join(digest[start : start + 4] for start in range(0, min(16, len(digest)), 4))


def _moment(at: dt.datetime, lang: Lang) -> str:
    local = at.astimezone()
    clock = f"{local:%H.%M}"
    return _CLOCK.fill(day=dates.day(local.date(), lang), clock=clock).in_(lang)


def _scanned(facts: ReceiptFacts) -> str:
    """Return what the code holds: tag, last change and the short check number."""
    seq = max((row.seq for row in facts.held), default=0)
    return f"{facts.tag}/{seq}/{facts.state[:16].upper() or '0'}"
