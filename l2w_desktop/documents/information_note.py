"""The information note for a volunteer: what the law obliges to tell before somebody begins.

The law of 3 July 2005 on volunteers, article 4, asks: purpose and legal status of the
organisation, insurance, reimbursement of costs, secrecy; liability (article 5) stands with it.
Proof rests with the organisation, so the volunteer signs. Wording: ``information-note.toml``.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from l2w_desktop.documents import cells, components, furniture, page, template, typeset
from l2w_desktop.documents.note_facts import NO_COSTS, NoteFacts, values
from l2w_desktop.documents.page import Identity, PageFull, Sheet
from l2w_desktop.errors import UserError
from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l2w_desktop.documents.typeset import Style
    from l2w_desktop.texts import Lang

__all__ = ["NoteFacts", "draw", "render", "template_version", "values"]

TEMPLATE = "information-note"
_LABELS, _COLUMNS = 44.0, (0.0, 54.0, 92.0)
_SIGN_WIDE, _SIGN_GUTTER, _SIGN_END = 81.0, 6.0, 271.0


class NoteTooLong(UserError):
    """The wording of the note does not fit on its page."""

    text = Text(
        "De informatienota past niet op één blad. Kort de tekst in de sjabloon in.",
        "The information note does not fit on one page. Shorten the text of the template.",
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to spread the rows; a tighter one is tried only when a looser one overflows."""

    body: Style = typeset.BODY
    head: Style = typeset.BODY_STRONG
    above: float = 5.4  # from a line to the first baseline below it, in mm
    below: float = 4.2  # from the last baseline to the line below it
    signature: float = 24.0


_LOOSE = Plan()
_DENSE = Plan(typeset.DENSE, typeset.DENSE_STRONG, 4.6, 2.9)
_PLANS = (
    _LOOSE,
    dataclasses.replace(_LOOSE, above=4.9, below=3.2),
    _DENSE,
    dataclasses.replace(_DENSE, above=4.2, below=2.3, signature=20.0),
)


def template_version() -> int:
    """Return the version number of the wording."""
    return int(template.load(TEMPLATE)["version"])


def render(facts: NoteFacts, lang: Lang) -> bytes:
    """Return the note as a PDF of one page; the same facts give the same bytes.

    Raises NoteTooLong, CharacterNotPrintable or TemplateBroken.
    """
    return draw(facts, lang).finish()


def draw(facts: NoteFacts, lang: Lang) -> Sheet:
    """Return the drawn, unfinished sheet: the first plan on which everything fits."""
    words = template.Wording(TEMPLATE, lang, values(facts, lang))
    for plan in _PLANS:
        try:
            return _Note(facts, words, plan).drawn()
        except PageFull:
            continue
    raise NoteTooLong


class _Note:
    """One attempt to put the facts on the page by one plan."""

    def __init__(self, facts: NoteFacts, words: template.Wording, plan: Plan) -> None:
        self.facts, self.words, self.plan, self.lang = facts, words, plan, words.lang
        identity = Identity(facts.document_id, facts.version, facts.printed_on, facts.is_blank)
        self.sheet = Sheet(words.word("title"), identity, words.lang, pages=1)
        self.x = self.sheet.left + _LABELS
        self.room = page.TEXT_WIDTH - _LABELS

    def drawn(self) -> Sheet:
        sheet, word = self.sheet, self.words.word
        office = dataclasses.replace(self.facts.office, funder_logos=())  # the note needs the room
        furniture.first_page(sheet, office, word("title"), word("subtitle"))
        y = 51.0
        for number, row in enumerate(self.words.node("rows")):
            sheet.rule(sheet.left, y, sheet.right, page.HAIRLINE if number else page.RULE)
            y = self._row(y, row)
        sheet.rule(sheet.left, y, sheet.right, page.RULE)
        self._receipt(y)
        furniture.footer(sheet)
        return sheet

    def _row(self, y: float, row: Any) -> float:
        """Draw one row below the line at ``y``; return where the next line may stand."""
        plan, sheet = self.plan, self.sheet
        top = y + plan.above
        heads = typeset.lines(self.words.fill(row["heading"]), plan.head, _LABELS - 5)
        sheet.stack(sheet.left, top, heads, plan.head)
        last = top + (len(heads) - 1) * plan.head.step
        y = top
        if words := " ".join(self.words.paragraphs(row["paragraphs"])):
            y = sheet.paragraph(self.x, y, words, plan.body, self.room)
            last = max(last, y - plan.body.step)
        more = {
            "volunteer": self._volunteer,
            "insurance": self._insurance,
            "costs": self._costs,
        }.get(row["name"])
        if more is not None:
            last = max(last, more(y))
        return last + plan.below

    def _volunteer(self, y: float) -> float:
        sheet, who = self.sheet, self.facts.volunteer
        if not who.name:
            sheet.rule(self.x, y + 2.4, sheet.right, page.WRITING_LINE)
            return y + 1.8
        names = typeset.items((who.name, who.own_script), self.plan.head, self.room)
        y = sheet.stack(self.x, y, names, self.plan.head)
        lines = typeset.items((who.address, who.phone, who.email), typeset.CONTACT, self.room)
        if lines:
            return sheet.stack(self.x, y, lines, typeset.CONTACT) - typeset.CONTACT.step
        return y - self.plan.head.step

    def _insurance(self, y: float) -> float:
        sheet, facts, node = self.sheet, self.facts, self.words.node("insurance")
        if facts.insurance is None:
            half = self.room / 2
            for x, key in ((self.x, "insurer"), (self.x + half + 2, "policy")):
                cells.blank(sheet, x, y + 2.6, self.words.fill(node[key]), x + half - 2)
            return y + 3.4
        covers, last = self.facts.covers or ("BA",), y
        heads = [self.words.fill(node[key]) for key in ("cover", "for", "policy")]
        self._three(y - 0.4, heads, (typeset.SMALL,) * 3)
        sheet.rule(self.x, y + 1.6, sheet.right, page.WRITING_LINE)
        y += 5.8
        for number, code in enumerate(covers):
            if number:
                sheet.rule(self.x, y - 4.0, sheet.right)
            label = code_list("insurance_covers").label(code).in_(self.lang)
            what = self.words.fill(node["covers"][code]) if code in node["covers"] else ""
            words = (label, what, facts.insurance.policy)
            styles = (typeset.DENSE_MEDIUM, typeset.DENSE, typeset.DENSE)
            last = self._three(y, words, styles)
            y = last + 5.8
        return last

    def _three(self, y: float, words: Sequence[str], styles: Sequence[Style]) -> float:
        """Draw words in three columns, broken where they must; return the lowest baseline."""
        ends, lowest = (*_COLUMNS[1:], self.room), y
        for start, end, told, style in zip(_COLUMNS, ends, words, styles, strict=True):
            below = self.sheet.paragraph(self.x + start, y, told, style, end - start - 1)
            lowest = max(lowest, below - style.step)
        return lowest

    def _costs(self, y: float) -> float:
        facts, sheet = self.facts, self.sheet
        scheme = facts.scheme or "CHOICE"
        y = sheet.paragraph(
            self.x, y, self.words.word("costs", "schemes", scheme), self.plan.body, self.room
        )
        if scheme == NO_COSTS:
            return y - self.plan.body.step
        if scheme == "CHOICE":
            for start, code in ((_COLUMNS[0], "FLAT_RATE"), (_COLUMNS[1], "ACTUAL")):
                label = code_list("cost_schemes").label(code).in_(self.lang)
                components.check_box(sheet, self.x + start, y + 1.2, label)
            y += 7.2
        start = y
        y = self._amounts(y, with_caps=scheme != "ACTUAL")
        if scheme == "ACTUAL" or y == start:
            return y - self.plan.body.step
        after = self.words.word("costs", "together")
        return sheet.paragraph(self.x, y, after, self.plan.body, self.room) - self.plan.body.step

    def _amounts(self, y: float, *, with_caps: bool) -> float:
        """Draw what is paid at most, two amounts beside each other; return the next baseline."""
        sheet = self.sheet
        known = []
        for name, node in self.words.node("costs", "amounts").items():
            value = self.words.fill(node["value"])
            if value and (with_caps or name == "km"):
                known.append((self.words.fill(node["label"]), value))
        if known:
            sheet.rule(self.x, y - 3.6, sheet.right)
        for number, (label, value) in enumerate(known):
            x = self.x + _COLUMNS[number % 2]
            sheet.text(x, y, label, typeset.SMALL, _COLUMNS[1] - 2 if number % 2 == 0 else 70)
            sheet.text(x, y + 4.1, value, typeset.DENSE_MEDIUM)
            if number % 2 or number == len(known) - 1:
                y += 9.5
        return y + 0.2 if known else y

    def _receipt(self, y: float) -> None:
        """Draw the receipt above the two boxes, all standing on the foot of the page."""
        sheet, plan, word = self.sheet, self.plan, self.words.word
        words = typeset.lines(word("receipt", "words"), typeset.BODY_MEDIUM, page.TEXT_WIDTH)
        top = _SIGN_END - plan.signature
        base = top - 4.6 - (len(words) - 1) * typeset.BODY_MEDIUM.step
        if y + 4.4 > base:
            raise PageFull
        base = min(base, y + 6.0)
        sheet.stack(sheet.left, base, words, typeset.BODY_MEDIUM)
        top = base + (len(words) - 1) * typeset.BODY_MEDIUM.step + 4.6
        high = min(_SIGN_END - top, 30.0)
        parties = (
            (word("receipt", "volunteer"), self.facts.volunteer.name),
            (word("receipt", "organisation"), self.facts.contact.name),
        )
        for number, (role, name) in enumerate(parties):
            x = sheet.left + number * (_SIGN_WIDE + _SIGN_GUTTER)
            sheet.frame(x, top, _SIGN_WIDE, high, page.RULE)
            sheet.text(x + 1.8, top + 3.4, role, typeset.SMALL, 34)
            sign = word("receipt", "signature")
            sheet.text(x + _SIGN_WIDE - 1.8, top + 3.4, sign, typeset.SMALL, 42, "right")
            names = typeset.lines(name, typeset.SIGNER, _SIGN_WIDE - 3.6) if name else []
            sheet.stack(x + 1.8, top + 7.6, names, typeset.SIGNER)
