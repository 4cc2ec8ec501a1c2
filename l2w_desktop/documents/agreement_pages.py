"""Where everything stands on the two pages of a duo agreement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import components, furniture, page, typeset
from l2w_desktop.documents.components import Clause, Signer
from l2w_desktop.documents.facts import Party
from l2w_desktop.documents.page import Identity, Sheet

if TYPE_CHECKING:
    from l2w_desktop.documents.agreement_facts import AgreementFacts
    from l2w_desktop.documents.template import Wording
    from l2w_desktop.documents.typeset import Style

_GOAL_ROWS = 3
_EMPTY_GOAL = 6.2  # leaves room to write
_LINE = page.WRITING_LINE


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to spread the text; a tighter plan is tried only when a looser one overflows."""

    clauses_on_first: int = 2
    body: Style = typeset.BODY
    value: Style = typeset.BODY_MEDIUM  # of goals
    name: Style = typeset.NAME
    contact: Style = typeset.CONTACT
    lead: Style = typeset.LEAD
    goals: float = components.HALF  # width of the column of goals, in mm like all that follows
    gap: float = 9.0  # before a section heading
    clause_gap: float = 9.0
    point: float = 5.75  # from one point of a role to the next
    signature: float = 34.0  # height of the boxes
    signatures_end: float = 268.0


class Pages:
    """One attempt to put the facts on two pages by one plan."""

    def __init__(self, facts: AgreementFacts, words: Wording, plan: Plan) -> None:
        self.facts = facts
        self.words = words
        self.plan = plan
        self.number = 0
        identity = Identity(facts.document_id, facts.version, facts.printed_on)
        self.sheet = Sheet(words.word("title"), identity, words.lang, pages=2)

    def drawn(self) -> Sheet:
        """Draw both pages; PageFull when they do not hold everything."""
        sheet, word, cut = self.sheet, self.words.word, self.plan.clauses_on_first
        furniture.first_page(sheet, self.facts.office, word("title"), word("subtitle"))
        bottom = self._first_page()
        clauses = self._clauses()
        if cut:
            sheet.rule(sheet.left, bottom + 4.6, sheet.right, page.RULE)
            components.clause_columns(
                sheet, bottom + 11, clauses[:cut], self.plan.body, self.plan.clause_gap
            )
        furniture.later_page(sheet, word("title"), word("parties", "both"))
        self._second_page(clauses[cut:])
        furniture.footer(sheet)
        return sheet

    def _section(self, y: float, *path: str) -> float:
        self.number += 1
        return components.section(self.sheet, y, self.number, self.words.word(*path))

    def _first_page(self) -> float:
        sheet, word, gap = self.sheet, self.words.word, self.plan.gap
        y = sheet.paragraph(sheet.left, 55.1, word("lead"), self.plan.lead, 160)
        y = self._section(y - self.plan.lead.step + gap + 2.5, "parties", "heading")
        y = self._parties(y - 0.4)
        top = self._section(y + gap + 1.5, "goals", "heading") - 0.2
        y = max(self._goals(top), self._duration(top))
        y = self._section(y + gap + 2, "roles", "heading")
        return self._roles(y + 0.6)

    def _parties(self, y: float) -> float:
        word, facts, office = self.words.word, self.facts, self.facts.office
        legal = typeset.items(
            (office.legal_name, office.company_number), self.plan.contact, components.HALF
        )
        organisation = Party(name=", ".join(filter(None, (office.name, office.site))))
        y = self._pair(
            y,
            (word("parties", "mentee"), facts.mentee, []),
            (word("parties", "mentor"), facts.mentor, []),
        )
        return self._pair(
            y + self.plan.gap * 0.72,
            (
                word("parties", "organisation"),
                organisation,
                [*legal, word("parties", "represented")],
            ),
            (word("parties", "coach"), facts.coach, [word("parties", "coach_task")]),
        )

    def _pair(
        self, y: float, left: tuple[str, Party, list[str]], right: tuple[str, Party, list[str]]
    ) -> float:
        """Draw two parties side by side; return the last baseline of the longer one."""
        x = self.sheet.left
        second = x + components.HALF + components.HALF_GUTTER
        return max(self._party(x, y, *left), self._party(second, y, *right))

    def _party(self, x: float, y: float, role: str, party: Party, extra: list[str]) -> float:
        sheet, room = self.sheet, components.HALF
        sheet.text(x, y, role, typeset.LABEL, room)
        if not party.name:
            return self._blank_party(x, y + 8)
        names = typeset.items((party.name, party.own_script), self.plan.name, room - 2)
        y = sheet.stack(x, y + 5.1, names, self.plan.name)
        lines = [*extra]
        if party.address:
            lines += typeset.lines(party.address, self.plan.contact, room - 2)
        lines += typeset.items((party.phone, party.email), self.plan.contact, room - 2)
        y = sheet.stack(x, y, lines, self.plan.contact)
        return y - self.plan.contact.step

    def _blank_party(self, x: float, y: float) -> float:
        """Draw lines to write name, address and contact on."""
        for key in ("name", "address", "contact"):
            start = x + 26
            self.sheet.text(x, y, self.words.word("parties", key), typeset.LABEL, 25)
            self.sheet.rule(start, y + 1, x + components.HALF, _LINE)
            y += 8.2
        return y - 6.2

    def _goals(self, y: float) -> float:
        sheet, style = self.sheet, self.plan.value
        sheet.text(sheet.left, y, self.words.word("goals", "label"), typeset.LABEL)
        start, end = sheet.left + components.NUMBER_COLUMN, sheet.left + self.plan.goals - 4
        y += self.plan.gap * 0.81
        for row in range(_GOAL_ROWS):
            goal = self.facts.goals[row] if row < len(self.facts.goals) else ""
            sheet.text(sheet.left, y, str(row + 1), typeset.BODY_STRONG)
            y = sheet.paragraph(start, y, goal, style, end - start) - style.step
            sheet.rule(start, y + 2.4, end, _LINE)
            y += 2.4 + (self.plan.gap * 0.68 if goal else _EMPTY_GOAL)
        return y - (self.plan.gap * 0.68 if goal else _EMPTY_GOAL)

    def _duration(self, y: float) -> float:
        rows = [
            (self.words.fill(label), self.words.fill(value))
            for label, value in self.words.node("goals", "rows").values()
        ]
        x = self.sheet.left + self.plan.goals + components.HALF_GUTTER
        return components.facts_table(self.sheet, x, y, self.sheet.right - x, rows)

    def _roles(self, y: float) -> float:
        sheet, fill = self.sheet, self.words.fill
        column = components.THIRD + components.THIRD_GUTTER
        lowest = y
        for index, role in enumerate(self.words.node("roles", "columns")):
            x = sheet.left + index * column
            sheet.text(x, y, fill(role["heading"]), typeset.BODY_STRONG, components.THIRD)
            points = [fill(point) for point in role["points"]]
            bottom = components.bullets(sheet, x, y + 6, components.THIRD, points, self.plan.point)
            lowest = max(lowest, bottom)
        word = self.words.word
        warning, more = word("roles", "warning"), word("roles", "warning_more")
        return components.callout(sheet, lowest + self.plan.gap - 2, warning, more)

    def _clauses(self) -> list[Clause]:
        found = []
        for clause in self.words.node("clauses"):
            self.number += 1
            paragraphs = tuple(self.words.paragraphs(clause["paragraphs"]))
            found.append(Clause(self.number, self.words.fill(clause["heading"]), paragraphs))
        return found

    def _second_page(self, clauses: list[Clause]) -> None:
        sheet, word, plan = self.sheet, self.words.word, self.plan
        y = components.clause_columns(sheet, 36.3, clauses, plan.body, plan.clause_gap)
        y = self._section(y + plan.gap + plan.clause_gap - 4, "evaluation", "heading")
        y = self._evaluation(y)
        y = self._section(y + plan.gap + plan.clause_gap - 4, "signing", "heading")
        y = sheet.paragraph(sheet.left, y, word("signing", "copies"), typeset.BODY, page.TEXT_WIDTH)
        bottom = self._interpreter(y + 2.6)
        signers = (
            Signer(word("signing", "mentee"), self.facts.mentee.name),
            Signer(word("signing", "mentor"), self.facts.mentor.name),
            Signer(word("signing", "coach"), self.facts.coach.name),
        )
        place, sign = word("signing", "place_and_date"), word("signing", "signature")
        top = components.signatures(
            sheet, plan.signatures_end, plan.signature, signers, place, sign
        )
        if bottom + 4 > top:
            raise page.PageFull

    def _evaluation(self, y: float) -> float:
        rows = [
            [self.words.fill(cell) for cell in row]
            for row in self.words.node("evaluation", "moments")
        ]
        y = components.moments(self.sheet, y, rows)
        sheet = self.sheet
        closing = self.words.word("evaluation", "closing")
        y = sheet.paragraph(sheet.left, y, closing, typeset.BODY, page.TEXT_WIDTH)
        return y - typeset.BODY.step

    def _interpreter(self, y: float) -> float:
        sheet, word = self.sheet, self.words.word
        question = word("signing", "interpreter")
        x = sheet.left + sheet.text(sheet.left, y, question, typeset.DENSE_MEDIUM)
        x = components.check_box(sheet, x + 3.2, y, word("signing", "no"))
        x = components.check_box(sheet, x + 5, y, word("signing", "yes"))
        sheet.rule(x + 2, y + 1.8, sheet.left + 111, _LINE)
        return y + 1.8
