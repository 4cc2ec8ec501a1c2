"""The matching screen: one mentee, the best mentors, and why; a person decides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.services.duos import DuoRow
from l2w_desktop.services.match_sheet import MatchSheet, Offer, match_sheet, one_offer
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.digits import bind_digits
from l2w_desktop.views.duos.candidate import CandidateCard
from l2w_desktop.views.duos.confirm import ConfirmDuo
from l2w_desktop.views.duos.nobody import NobodyFits
from l2w_desktop.views.duos.pick import PickMentor
from l2w_desktop.views.duos.seeker import SeekerCard
from l2w_desktop.views.duos.view import Heading, Host, View
from l2w_desktop.views.duos.why import WhyPanel
from l2w_desktop.views.duos.words import chips_of, hidden_words, whole_score
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    KeyHint,
    Label,
    Skeleton,
    boxed,
    column,
    emptied,
    row,
)

_ROOM_FOR_SEEKER, _ROOM_FOR_WHY = 960, 640


class MatchView(View):
    """Left the mentee, in the middle the ranked mentors, at the right the reasons."""

    def __init__(self, host: Host, mentee_id: str) -> None:
        super().__init__(host)
        self.mentee_id = mentee_id
        self.sheet: MatchSheet | None = None
        self.offers: tuple[Offer, ...] = ()
        self.cards: list[CandidateCard] = []
        self.why: WhyPanel | None = None
        self._picked = ""
        self._job: Job | None = None
        self._group = QButtonGroup(self)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        bind_digits(self, "match.choose", self._on_digit)

    @override
    def heading(self) -> Heading:
        name = self.sheet.seeker.first_name if self.sheet else "…"
        title = self.tr("Finding a mentor for {name}").format(name=name)
        return Heading(title, crumb=self.tr("New duo"))

    @override
    def buttons(self) -> Sequence[Button]:
        pick = Button(self.tr("Choose a mentor yourself"), icon="search")
        pick.clicked.connect(self._on_pick)
        return (pick,)

    @override
    def refresh(self) -> None:
        if self.sheet is None:
            emptied(self._box)
            self._box.addWidget(Card(Skeleton(5)))
        if self._job is not None:
            self._job.stop()
        compute = partial(_compute, self.mentee_id, self.today)
        self._job = self.bridge.start(
            compute, self._on_sheet, self.tr("Finding mentors"), self._on_failed
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def chosen(self) -> Offer | None:
        """Return the mentor whose reasons are shown."""
        number = self._group.checkedId()
        return self.offers[number] if 0 <= number < len(self.offers) else None

    def choose(self, number: int) -> None:
        """Choose a mentor of the list, from 0."""
        if number < len(self.cards):
            self.cards[number].setChecked(True)
            self.cards[number].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_sheet(self, sheet: MatchSheet) -> None:
        if not shiboken6.isValid(self):
            return
        before, has_focus = self.chosen(), any(card.hasFocus() for card in self.cards)
        is_first = self.sheet is None
        self.sheet, self._job = sheet, None
        offers = self._with_picked(sheet.offers)
        ids = [offer.id for offer in offers]
        # a change elsewhere computes again: who was chosen stays chosen
        place = ids.index(before.id) if before is not None and before.id in ids else 0
        self._show(offers, place)
        self.host.dress()
        if self.cards and (is_first or has_focus):
            self.choose(place)

    def _show(self, offers: tuple[Offer, ...], chosen: int = 0) -> None:
        sheet = self.sheet
        assert sheet is not None
        emptied(self._box)
        self.offers, self.cards = offers, []
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self._seeker = SeekerCard(self.shell, sheet)
        self._box.addWidget(self._seeker, 26)
        if not offers:
            self.why = None
            nobody = NobodyFits(self.shell, sheet)
            nobody.asked.connect(self._on_pick)
            self._box.addWidget(nobody, 80)
        else:
            self.why = WhyPanel(self.shell)
            self.why.asked.connect(self._on_confirm)
            self._box.addWidget(self._list(sheet), 54)
            self._box.addWidget(self.why, 27)
            self.cards[chosen].setChecked(True)
        self._fit()

    def _list(self, sheet: MatchSheet) -> QWidget:
        words = self.tr("{n} of {of} mentors").format(n=len(self.offers), of=sheet.mentors)
        head = row(
            ElidedLabel(self.tr("Best proposals"), "h2"),
            ElidedLabel(words, "body2", "text2"),
            None,
            KeyHint(f"1–{len(self.offers)}" if len(self.offers) > 1 else "1"),
            Label(self.tr("chooses"), "caption", "text2"),
            4,
            KeyHint("Enter"),
            Label(self.tr("confirms"), "caption", "text2"),
            gap=8,
            margins=(0, 0, 2, 0),
        )
        cards = column(gap=10, margins=(0, 0, 2, 2))
        for number, offer in enumerate(self.offers):
            card = self._card(offer)
            self._group.addButton(card, number)
            stands_for(card, "match.choose")
            self.cards.append(card)
            cards.addWidget(card)
        cards.addStretch(1)
        self._scroll = Scroll(boxed(cards))
        hidden = Label(hidden_words(self.shell, sheet.dropped), "body2", "text2", wraps=True)
        if not hidden.text():
            hidden.hide()
        box = column(head, self._scroll, hidden, gap=10)
        box.setStretch(1, 1)
        return boxed(box)

    def _card(self, offer: Offer) -> CandidateCard:
        line = ", ".join(part for part in (offer.work, offer.place) if part)
        found = offer.explanation
        card = CandidateCard(
            offer.name, offer.id, line, chips_of(found), whole_score(found), self.shell.lang
        )
        card.asked.connect(self._on_confirm)
        return card

    def _fit(self) -> None:
        """Give the reasons and the ranked list the room first; the mentee's card leaves first."""
        if self.sheet is None:
            return
        self._seeker.setVisible(self.width() >= self.theme.px(_ROOM_FOR_SEEKER))
        if self.why is not None:
            self.why.setVisible(self.width() >= self.theme.px(_ROOM_FOR_WHY))

    def _on_toggled(self, number: int, is_on: bool) -> None:
        if is_on and self.why is not None:
            self.why.show_offer(self.offers[number], self._next_best(number))
            self._scroll.ensureWidgetVisible(self.cards[number], 0, 12)

    def _next_best(self, number: int) -> tuple[str, int] | None:
        """Return the runner-up and the distance to it; for the others, the best."""
        other = 1 if number == 0 else 0
        if other >= len(self.offers):
            return None
        gap = self.cards[number].score - self.cards[other].score
        return self.offers[other].first_name, gap

    def _on_digit(self) -> None:
        self.choose(int(self.sender().property("number")))

    def _on_confirm(self) -> None:
        offer = self.chosen()
        if offer is not None and self.sheet is not None:
            sheet = ConfirmDuo(self.shell, self.sheet.seeker, offer, self._on_stored)
            self.shell.open_sheet(self.tr("Confirm duo"), sheet)

    def _on_stored(self, rows: Sequence[DuoRow]) -> None:
        self.host.open_target(("duo", rows[0].id))

    def _on_pick(self) -> None:
        title = self.tr("Choose a mentor yourself")
        self.shell.open_sheet(title, PickMentor(self.shell, self._on_picked))

    def _on_failed(self, sentence: str) -> None:
        self.tell(self._box, sentence)

    def _on_picked(self, mentor_id: str) -> None:
        assert self.sheet is not None
        self._picked = mentor_id
        self.shell.close_sheet()
        self._show(self._with_picked(self.sheet.offers))
        self.choose(0)

    def _with_picked(self, offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
        """Put the mentor whom staff chose in front, read anew."""
        if not self._picked:
            return offers
        one = self.bridge.read(partial(_one, self.mentee_id, self._picked, self.today))
        return (one, *(offer for offer in offers if offer.id != self._picked))


def _compute(mentee_id: str, today, work: Work) -> MatchSheet:  # type: ignore[no-untyped-def]
    with work.read() as session:
        return match_sheet(session, mentee_id, today)


def _one(mentee_id: str, mentor_id: str, today, session) -> Offer:  # type: ignore[no-untyped-def]
    return one_offer(session, mentee_id, mentor_id, today)
