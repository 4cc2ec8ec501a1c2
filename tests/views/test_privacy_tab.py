"""The tab Privacy by keyboard: consents, restriction, refusal, and erasing in two steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Consent, Handover, Mentee, Person, PrivacyRequest
from l2w_desktop.services import consents, restrictions
from l2w_desktop.store.wraps import Cost
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages.people import PeoplePage
from l2w_desktop.views.privacy.sheets import HandoverSheet, RefuseSheet, RestrictSheet
from l2w_desktop.views.privacy.tab import PrivacyTab

TODAY = dt.date(2026, 11, 22)
WORDS = "vier losse woorden samen"


class PrivacyDesk:
    """A window on a real installation, with the file of one mentee open."""

    def __init__(self, qtbot: QtBot, place: Workplace) -> None:
        self.qtbot, self.place = qtbot, place
        with place.store.write() as session:
            person = Person(first_name="Mina", last_name="Voorbeeld", phone="+32470000001")
            session.add(person)
            session.flush()
            mentee = Mentee(person_id=person.id, number="GENT-7K-00012-4", status="INTAKE")
            session.add(mentee)
            session.flush()
            self.person_id, self.mentee_id = person.id, mentee.id
        self.bridge = Bridge(place.store, "nl")
        self.problems: list[str] = []
        self.bridge.failed.connect(self.problems.append)
        self.window = MainWindow(self.bridge, "nl", "Loket Gent", ("Nora", "Beheerder"))
        self.window.place = place
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.go("mentees", self.mentee_id)
        self.page.detail.tabs.set_value("privacy")
        self.page.detail._show_tab("privacy")

    @property
    def page(self) -> PeoplePage:
        page = self.window.page
        assert isinstance(page, PeoplePage)
        return page

    @property
    def tab(self) -> PrivacyTab:
        return self.page.detail.privacy

    def press(self, name: str) -> None:
        """Press a button of the tab with the keyboard."""
        button = self.tab.buttons[name]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.accessibleName()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def until(self, name: str, words: str) -> None:
        """Wait until the pane was read again and a button says this."""

        def is_there() -> bool:
            button = self.tab.buttons.get(name)
            return button is not None and words in button.accessibleName()

        self.qtbot.waitUntil(is_there)

    def rows(self, query: sa.Select) -> list:
        with self.place.store.read() as session:
            return list(session.scalars(query))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivacyDesk]:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    workplace.create(
        tmp_path / "gent", site_code="GENT", site_name="Loket Gent", user_name="Nora",
        passphrase=WORDS, cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with workplace.open_as(tmp_path / "gent", "Nora", lambda: WORDS) as place:
        made = PrivacyDesk(qtbot, place)
        yield made
        made.bridge.close()


def test_one_button_per_consent_gives_and_withdraws_it(desk: PrivacyDesk) -> None:
    assert set(desk.tab.buttons) >= {"PARTNER", "HIVA", "EMPLOYER", "PUBLICITY", "EID"}
    desk.press("HIVA")
    (given,) = desk.rows(sa.select(Consent))
    assert (given.kind, given.given_on, given.text_version) == ("HIVA", TODAY, "1")
    desk.until("HIVA", "Intrekken")
    desk.qtbot.waitUntil(lambda: desk.tab.buttons["HIVA"].hasFocus())  # the keyboard stays there
    desk.press("HIVA")
    (withdrawn,) = desk.rows(sa.select(Consent))
    assert withdrawn.withdrawn_on == TODAY
    assert desk.problems == []


def test_a_restriction_asks_a_reason_and_shows_on_top(desk: PrivacyDesk) -> None:
    desk.press("restrict")
    sheet = desk.window.findChild(RestrictSheet)
    sheet.submit()
    assert not sheet.strip.isHidden()
    sheet.reason.setText("Betwist het adres")
    sheet.submit()
    desk.until("lift", "opheffen")
    assert desk.page.detail.file.privacy.restricted_on == TODAY
    desk.press("lift")
    with desk.place.store.read() as session:
        assert restrictions.people(session) == frozenset()


def test_a_refusal_is_recorded_with_who_refused(desk: PrivacyDesk) -> None:
    desk.press("refuse")
    sheet = desk.window.findChild(RefuseSheet)
    sheet.reason.setText("Mina vroeg het twee keer")
    sheet.submit()
    assert desk.rows(sa.select(PrivacyRequest)) == []  # the reason names her
    sheet.reason.setText("de identiteit was niet duidelijk")
    sheet.submit()
    (row,) = desk.rows(sa.select(PrivacyRequest))
    assert (row.answer, row.user_id) == ("REFUSED", desk.place.user_id)


def test_a_handover_asks_a_site_and_the_consent_and_shows_on_top(desk: PrivacyDesk) -> None:
    desk.press("handover")
    sheet = desk.window.findChild(HandoverSheet)
    sheet.site.setText("aalst")
    sheet.submit()
    assert desk.rows(sa.select(Handover)) == []  # nobody asked the person
    assert not sheet.strip.isHidden()
    desk.press("PARTNER")
    desk.until("PARTNER", "Intrekken")
    sheet.submit()
    (row,) = desk.rows(sa.select(Handover))
    assert (row.to_site, row.handed_on, row.user_id) == ("AALST", TODAY, desk.place.user_id)
    desk.qtbot.waitUntil(lambda: desk.page.detail.file.privacy.moved is not None)
    assert desk.problems == []


def test_erasing_takes_a_reason_and_the_typed_number(desk: PrivacyDesk) -> None:
    desk.press("erase")
    dialog = desk.page.rights.dialog
    assert dialog.isModal()
    dialog.next.click()
    assert (dialog.pages.currentIndex(), dialog.strip.isHidden()) == (0, False)
    dialog.reason.setText("op eigen vraag")
    dialog.next.click()
    assert dialog.pages.currentIndex() == 1
    assert not dialog.erase.isEnabled()
    dialog.typed.setText("GENT-7K-00012")
    assert not dialog.erase.isEnabled()
    dialog.typed.setText("gent-7k-00012-4")
    dialog.erase.click()
    desk.qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 2, timeout=20_000)
    with desk.place.store.read() as session:
        assert session.get_one(Person, desk.person_id).name == ""
    dialog.close_button.click()
    assert desk.problems == []


def test_closing_the_first_step_changes_nothing(desk: PrivacyDesk) -> None:
    desk.press("erase")
    dialog = desk.page.rights.dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with desk.place.store.read() as session:
        assert session.get_one(Person, desk.person_id).name == "Mina Voorbeeld"
        assert not consents.of_person(session, desk.person_id, TODAY)[0].is_given


def test_the_report_is_written_where_the_user_says(desk: PrivacyDesk, tmp_path: Path) -> None:
    desk.page.rights.report_to(desk.person_id, str(tmp_path / "uit"))
    desk.qtbot.waitUntil(lambda: len(list((tmp_path / "uit").glob("*.json"))) == 1, timeout=20_000)
    assert {p.suffix for p in (tmp_path / "uit").iterdir()} == {".pdf", ".json"}
    desk.qtbot.waitUntil(lambda: not desk.bridge.jobs, timeout=20_000)
    assert all("Mina" not in p.name for p in (tmp_path / "uit").iterdir())
