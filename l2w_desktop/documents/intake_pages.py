"""Where everything stands on the two pages of the intake form of a mentee."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import cells, furniture, page, typeset
from l2w_desktop.documents.cells import Cell, Column, Line, Option
from l2w_desktop.documents.intake_facts import capital
from l2w_desktop.documents.page import Identity, Sheet
from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import written

if TYPE_CHECKING:
    from l2w_desktop.documents.intake_facts import IntakeFacts
    from l2w_desktop.documents.template import Wording
    from l2w_desktop.models.skills import SpokenLanguage

_BIRTH_DATE, _POSTCODE = (2, 2, 4), (4,)
_PARTS = ("vm", "nm", "av")
_ASKED_LANGUAGES = ("nl", "en", "fr")
_LANGUAGE_ROWS = 5
_ELSEWHERE = frozenset(("childcare", "mobility", "other"))  # needs with a place of their own
_MOTHER, _UNKNOWN = "mother", "unknown"
_SIGN_WIDE = 62.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to spread the form; a tighter one is tried only when a looser one overflows."""

    gap: float = 8.4  # before a heading, in mm like all that follows
    diplomas: int = 3
    jobs: int = 2
    question: float = 8.8
    language: float = 7.1
    writing: float = 8.2


class IntakePages:
    """One attempt to put the facts on two pages by one plan."""

    def __init__(self, facts: IntakeFacts, words: Wording, plan: Plan) -> None:
        self.facts, self.words, self.plan, self.lang = facts, words, plan, words.lang
        self.number = 0
        identity = Identity(facts.document_id, facts.version, facts.printed_on, facts.is_blank)
        self.sheet = Sheet(words.word("title"), identity, words.lang, pages=2)

    def drawn(self) -> Sheet:
        """Draw both pages; PageFull when they do not hold everything."""
        sheet, word = self.sheet, self.words.word
        office = dataclasses.replace(self.facts.office, funder_logos=())  # the form needs the room
        furniture.first_page(sheet, office, word("title"), word("subtitle"))
        self._first_page()
        furniture.later_page(sheet, word("title"), word("second_page"))
        self._second_page()
        furniture.footer(sheet)
        return sheet

    # ----- words and values -----------------------------------------------------------------

    def _label(self, key: str) -> str:
        """Return the words of an entry: the template's own, else the label of the field."""
        own = self.words.node("labels").get(key)
        if own is not None:
            return self.words.fill(own)
        return capital(INTAKE_MENTEE.entry(key).label.in_(self.lang))

    def _cell(self, wide: float, key: str) -> Cell:
        return Cell(wide, self._label(key), self.facts.words(key, self.lang))

    def _open(self, wide: float, *path: str) -> Cell:
        return Cell(wide, self.words.word(*path))

    def _options(self, *path: str) -> tuple[Option, ...]:
        return tuple((code, self.words.fill(v)) for code, v in self.words.node(*path).items())

    def _heading(self, y: float, name: str) -> float:
        self.number += 1
        words = self.words.word("sections", name)
        return cells.heading(self.sheet, y + self.plan.gap, self.number, words)

    def _yes_no(self, y: float, name: str, chosen: Collection[str] = (), value: str = "") -> float:
        """Draw a question of the section on work."""
        asked = self.words.node("questions", name)
        more = self.words.fill(asked["more"]) if "more" in asked else ""
        return cells.question(
            self.sheet, y, self.words.fill(asked["words"]),
            self._options("questions", name, "options"), chosen, more, value, self.plan.question,
        )  # fmt: skip

    # ----- first page -----------------------------------------------------------------------

    def _first_page(self) -> None:
        y = self._office(51)
        y = self._person(self._heading(y, "person"))
        y = self._contact(self._heading(y, "contact"))
        y = self._work(self._heading(y, "work"))
        y = self._education(self._heading(y, "education"))
        self._decision(y + 3.2)

    def _office(self, y: float) -> float:
        facts = self.facts
        day = written(facts.registered_on) if facts.registered_on else ""
        row = (
            Cell(36, self.words.word("office", "number"), facts.number),
            Cell(32, self.words.word("office", "day"), day),
            self._open(40, "office", "staff"),
            self._open(32, "office", "interpreter"),
        )
        return cells.strip(self.sheet, y, self.words.word("office", "label"), row)

    def _person(self, y: float) -> float:
        sheet, facts = self.sheet, self.facts
        y = cells.cell_row(
            sheet, y, [self._cell(84, f"person.{n}_name") for n in ("first", "last")], is_top=True
        )
        y = cells.cell_row(
            sheet, y, [self._cell(84, f"person.{n}_name") for n in ("called", "own_script")]
        )
        birth, sex = "person.birth_date", "person.sex"
        options = tuple((c.code, c.label.in_(self.lang)) for c in code_list("sex") if c.code != "N")
        row = (
            Cell(55, self._label(birth), facts.signs(birth), comb=_BIRTH_DATE),
            Cell(44, self._label(sex), options=options, chosen=(str(facts.values.get(sex)),)),
            self._cell(40, "person.nationality"),
            self._cell(29, "mentee.in_belgium_since"),
        )
        y = cells.cell_row(sheet, y, row, 13.4)
        sheet.text(sheet.left, y + 3.4, self.words.word("person_hint"), typeset.SMALL)
        return y + 3.4

    def _contact(self, y: float) -> float:
        sheet, word = self.sheet, self.words.word
        postcode = self.facts.words("person.postcode", self.lang)
        is_belgian = postcode.isdigit() and len(postcode) == 4
        label = self._label("person.postcode")
        comb = _POSTCODE if is_belgian or not postcode else ()
        row = (
            self._cell(88, "person.street"),
            Cell(28, label, postcode, comb=comb),
            self._cell(52, "person.place"),
        )
        y = cells.cell_row(sheet, y, row, is_top=True)
        y = cells.cell_row(
            sheet, y, (self._cell(73, "person.phone"), self._cell(95, "person.email"))
        )
        channels = self._options("contact", "channels")
        cells.cell_row(sheet, y, (Cell(168, word("contact", "label"), options=channels, gap=5),))
        x = (
            sheet.left
            + cells.INSET
            + sum(typeset.width(words, typeset.BOX_LABEL) + 5.2 + 5 for _, words in channels)
        )
        cells.blank(sheet, x, y + 8.6, word("contact", "language"), sheet.right - cells.INSET)
        return y + cells.CELL

    def _work(self, y: float) -> float:
        sheet = self.sheet
        sheet.rule(sheet.left, y, sheet.right)
        reference = self.facts.words("mentee.vdab_ref", self.lang)
        y = self._yes_no(y, "vdab", ("yes",) if reference else (), reference)
        for name in ("may_work", "has_work", "other_route"):
            y = self._yes_no(y, name)
        return y

    def _education(self, y: float) -> float:
        heads, facts, lang = self.words.node("education"), self.facts, self.lang
        keys = ("education.diploma", "education.title", "education.country")
        columns = [
            *(Column(w, self._label(k)) for w, k in zip((58, 42, 25), keys, strict=True)),
            Column(14, self.words.fill(heads["year"])),
            Column(29, self.words.fill(heads["recognised"]), self._options("yes_no")),
        ]
        known = Line(tuple(facts.words(key, lang) for key in keys))
        lines = [known, *[Line()] * (self.plan.diplomas - 1)]
        return cells.ruled_table(self.sheet, y, columns, lines, 9.6)

    def _decision(self, y: float) -> None:
        groups = self._options("decision", "groups")
        row = (
            Cell(34, self.words.word("decision", "group"), options=groups),
            Cell(106, self.words.word("decision", "label"),
                 options=self._options("decision", "options"), gap=5),
        )  # fmt: skip
        cells.strip(self.sheet, y, self.words.word("office", "label"), row)

    # ----- second page ----------------------------------------------------------------------

    def _second_page(self) -> None:
        y = self._languages(self._heading(36.4 - self.plan.gap, "languages"))
        y = self._experience(self._heading(y, "experience"))
        y = self._wishes(self._heading(y, "wishes"))
        y = self._week(self._heading(y, "week"))
        y = self._goals(self._heading(y, "goals"))
        self._consents(self._heading(y, "consents"))

    def _languages(self, y: float) -> float:
        levels = [(c.code, c.code) for c in code_list("cefr") if c.code != "PRE_A1"]
        word = self.words.word
        heads = [
            (_MOTHER, word("languages", "mother"), 24.0),
            ("PRE_A1", word("languages", "none"), 20.0),
            *((code, words, 10.2) for code, words in levels),
            (_UNKNOWN, word("languages", "unknown"), 17.0),
        ]
        spoken = {skill.language: skill for skill in self.facts.languages()}
        asked = [*_ASKED_LANGUAGES, *(code for code in spoken if code not in _ASKED_LANGUAGES)]
        asked += [""] * max(_LANGUAGE_ROWS - len(asked), 0)
        columns = [(code, words, wide) for code, words, wide in heads]
        rows = [(self._language(code), _ticks(spoken.get(code))) for code in asked]
        first = page.TEXT_WIDTH - sum(wide for _, _, wide in heads)
        return cells.matrix(
            self.sheet, y, (self.words.word("languages", "language"), first), columns, rows,
            self.plan.language,
        )  # fmt: skip

    def _language(self, code: str) -> str:
        return capital(code_list("languages").label(code).in_(self.lang)) if code else ""

    def _experience(self, y: float) -> float:
        heads = self._options("experience")
        columns = [
            Column(wide, words) for wide, (_, words) in zip((62, 40, 30, 36), heads, strict=True)
        ]
        return cells.ruled_table(self.sheet, y, columns, [Line()] * self.plan.jobs, 8.5)

    def _wishes(self, y: float) -> float:
        sheet, word = self.sheet, self.words.word
        sectors = [
            code_list("sectors").label(code).in_(self.lang)
            for code in self.facts.several("mentee.sectors")
        ]
        later = ", ".join(sectors[1:])
        row = (
            Cell(84, word("wishes", "first"), capital("".join(sectors[:1]))),
            Cell(84, word("wishes", "second"), capital(later)),
        )
        y = cells.cell_row(sheet, y, row, is_top=True) + 5.4
        sheet.text(sheet.left, y, self._label("mentee.needs"), typeset.BOX_QUESTION)
        needs = self.facts.several("mentee.needs")
        options = [
            (c.code, c.label.in_(self.lang))
            for c in code_list("topics")
            if c.code not in _ELSEWHERE
        ]
        y = cells.packed(sheet, y + 6.2, options, needs, 4, 6.0)
        other = (("other", code_list("topics").label("other").in_(self.lang) + ":"),)
        x = cells.choices(sheet, sheet.left, y + 6, other, needs)
        sheet.rule(x + 2, y + 7.2, sheet.right, page.WRITING_LINE)
        return y + 7.4

    def _week(self, y: float) -> float:
        sheet, word, needs = self.sheet, self.words.word, self.facts.several("mentee.needs")
        days, parts = self._options("week", "days"), self._options("week", "parts")
        chosen = self.facts.several("mentee.slots")
        bottom = cells.week(sheet, sheet.left + 24, y, days, parts, chosen)
        x, step = sheet.left + 110, (bottom - y) / 4
        base = y + 4.2
        means = self._options("travel", "means")
        cells.choices(sheet, x, base, means, (), room=sheet.right - x)
        far = self.facts.words("mentee.max_km", self.lang)
        cells.blank(sheet, x, base + step, self._label("mentee.max_km"), sheet.right, far)
        online = self.facts.values.get("mentee.online_ok")
        for row, (label, is_yes) in enumerate(
            (
                (self._label("mentee.online_ok"), online),
                (word("travel", "childcare"), True if "childcare" in needs else None),
            ),
            start=2,
        ):
            at = base + row * step
            end = x + sheet.text(x, at, label, typeset.BOX_LABEL)
            picked = () if is_yes is None else ("yes" if is_yes else "no",)
            cells.choices(sheet, end + 3, at, self._options("yes_no"), picked, 3)
        return bottom

    def _goals(self, y: float) -> float:
        sheet, y = self.sheet, y - 3.7
        goals = [
            line
            for goal in self.facts.several("mentee.goals")
            for line in typeset.lines(goal, cells.VALUE, page.TEXT_WIDTH - 2)
        ]
        for row in range(max(2, len(goals))):
            y += self.plan.writing if not goals or row == 0 else self.plan.writing - 1
            sheet.need(y)
            if row < len(goals):
                sheet.text(sheet.left + 1, y - 1.4, goals[row], cells.VALUE)
            sheet.rule(sheet.left, y, sheet.right, page.WRITING_LINE)
        return y

    def _consents(self, y: float) -> None:
        sheet, word = self.sheet, self.words.word
        y += 1.4
        sheet.text(sheet.left, y, word("consents", "words"), typeset.BOX_LABEL)
        left = page.TEXT_WIDTH - _SIGN_WIDE
        options = self._options("consents", "options")
        for row, option in enumerate(options):
            at = y + 6.4 + row * 6.0
            x = cells.choices(sheet, sheet.left, at, (option,))
            if option[0] == "PARTNER":
                sheet.rule(x + 2, at + 1.2, sheet.left + left - 6, page.WRITING_LINE)
        bottom = y + 6.4 + (len(options) - 1) * 6.0 + 1.2
        high = 22.0
        sheet.need(max(bottom, y + 1.6 + high))
        sheet.frame(sheet.left + left, y + 1.6, _SIGN_WIDE, high, page.RULE)
        words = word("consents", "signature")
        sheet.text(sheet.left + left + cells.INSET, y + 4.8, words, typeset.SMALL, _SIGN_WIDE - 3)


def _ticks(skill: SpokenLanguage | None) -> tuple[str, ...]:
    """Return which boxes of a language are ticked."""
    if skill is None:
        return ()
    found = ((_MOTHER, skill.is_native), (skill.level or "", bool(skill.level)))
    return tuple(code for code, is_true in found if is_true) or (_UNKNOWN,)
