"""Exchange by keyboard alone: a package in two keys, a choice with one, what arrives by itself."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from l2w_desktop.journeys import packages, watching, workplace
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.models import Mentee, Person
from l2w_desktop.services import conflicts
from l2w_desktop.services.partners import PackageRow
from l2w_desktop.views.exchange.history import History, PackageSheet
from l2w_desktop.views.pages.exchange_cards import PartnerCard
from l2w_desktop.views.sheets.keys import KeysSheet
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle, write_list

NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
K = Qt.Key


def desk(folder: Path) -> workplace.Workplace:
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


@pytest.fixture
def two(tmp_path):
    """The folders of a desk with twelve mentees and of the central partner that read them."""
    gent = new_desk(tmp_path / "gent")
    central = new_desk(tmp_path / "centraal", "CENTRAAL", "central")
    with desk(gent) as here, desk(central) as there:
        import_people(
            here.store, "mentees", write_list(tmp_path / "lijst.csv"), today=here.today(), now=NOW
        )
        for one, other in ((here, there), (there, here)):
            key = tmp_path / f"{one.here.short}.l2wkey"
            packages.show_peer(one.store, key)
            packages.add_peer(other.store, key, now=NOW)
        sent = packages.write(here.store, "CENTRAAL", tmp_path, now=NOW)
        packages.read(there.store, sent.path, now=NOW, lang="nl")
    return gent, central


def edit(place: workplace.Workplace, **values: object) -> None:
    with place.store.write() as session:
        query = sa.select(Person).where(Person.first_name == "Proef1").order_by(Person.id)
        one = session.scalars(query).first()
        for name, value in values.items():
            setattr(one, name, value)


def phone(running) -> str | None:
    with running.place.store.read() as session:
        query = sa.select(Person.phone).where(Person.first_name == "Proef1").order_by(Person.id)
        return session.scalars(query).first()


def clash(two, tmp_path: Path, **more: tuple[object, object]) -> Path:
    """Change a phone at both places and return the package of central."""
    both = {"phone": ("+32470111111", "+32470222222"), **more}
    with desk(two[0]) as here, desk(two[1]) as there:
        edit(here, **{name: values[0] for name, values in both.items()})
        edit(there, **{name: values[1] for name, values in both.items()})
        return packages.write(there.store, "GENT", tmp_path / "terug.l2w", now=NOW).path


def opened(qtbot, folder: Path, page: str = "today"):
    running = program(qtbot, folder, page=page)
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    return running


def press(qtbot, running, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or running.view, key)
        settle(qtbot, running)


def go_to_exchange(qtbot, running) -> None:
    qtbot.keyClick(running.view, K.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, running)


def drop(qtbot, running, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    running.view.page.dropEvent(event)
    settle(qtbot, running)


def texts(page) -> str:
    return " | ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_package_goes_out_in_two_keys(two, qtbot, tmp_path):
    running = opened(qtbot, two[0])
    running.view.go("exchange")
    running.view.page.folder = tmp_path / "pakketten"
    running.view.go("today")
    go_to_exchange(qtbot, running)  # 1
    assert "Loket Centraal bevestigde nog niets." in texts(running.view.page)
    press(qtbot, running, K.Key_Return)  # 2
    (made,) = (tmp_path / "pakketten").glob("*.l2w")
    assert made.name in running.view.page.strip.accessibleName()


def test_a_package_with_one_choice_takes_three_keys_and_a_drop(two, qtbot, tmp_path):
    package = clash(two, tmp_path)
    running = opened(qtbot, two[0])
    go_to_exchange(qtbot, running)  # 1
    drop(qtbot, running, package)
    page = running.view.page
    assert page.preview.sentence.endswith(" gewijzigd, 1 te kiezen")
    assert phone(running) == "+32470111111"
    press(qtbot, running, K.Key_Return)  # 2: read in
    assert page.choices is not None
    assert "Welk gsm-nummer is juist?" in texts(page)
    assert page.choices.question.take == 1  # the newest, never applied by itself
    press(qtbot, running, K.Key_Return)  # 3: choose
    assert phone(running) == "+32470222222"
    assert "0470 22 22 22" in page.choices.strip.accessibleName()
    assert "Geen keuzes meer" in texts(page)


@pytest.mark.parametrize("key", [K.Key_2, K.Key_Eacute])
def test_a_digit_picks_on_every_keyboard_and_ctrl_z_takes_it_back(two, qtbot, tmp_path, key):
    package = clash(two, tmp_path)
    with desk(two[0]) as here:
        packages.read(here.store, package, now=NOW, lang="nl")
    running = opened(qtbot, two[0], "exchange")
    page = running.view.page
    page.show_choices()
    settle(qtbot, running)
    press(qtbot, running, key)
    assert page.choices.question.do.words() == "Kies Loket Gent"
    press(qtbot, running, K.Key_Return)
    assert phone(running) == "+32470111111"
    qtbot.keyClick(page.choices.table, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, running)
    assert phone(running) == "+32470222222"
    assert len(page.choices.waiting) == 1
    assert page.choices.table.hasFocus()


def test_arrows_go_from_question_to_question_and_a_value_can_be_typed(two, qtbot, tmp_path):
    package = clash(two, tmp_path, email=("a@example.org", "b@example.org"))
    with desk(two[0]) as here:
        packages.read(here.store, package, now=NOW, lang="nl")
    running = opened(qtbot, two[0])
    running.view.go("exchange", "choice")
    settle(qtbot, running)
    choices = running.view.page.choices
    assert "Welk e-mailadres is juist?" in texts(running.view.page)
    press(qtbot, running, K.Key_Down)
    assert "Welk gsm-nummer is juist?" in texts(running.view.page)
    press(qtbot, running, K.Key_3)
    field = choices.question.fields["phone"]
    field.setText("niets")
    press(qtbot, running, K.Key_Return)
    assert "geen volledig nummer" in choices.strip.accessibleName()
    assert len(choices.waiting) == 2


def test_the_worklist_leads_to_the_choices(two, qtbot, tmp_path):
    package = clash(two, tmp_path)
    with desk(two[0]) as here:
        packages.read(here.store, package, now=NOW, lang="nl")
    running = opened(qtbot, two[0])
    row = next(r for r in running.view.page.worklist.rows() if r.task.kind == "choice")
    row.button.setFocus()
    press(qtbot, running, K.Key_Return)
    assert running.view.page.choices is not None


def test_what_two_desks_did_apart_is_shown_until_it_is_settled(two, qtbot):
    with desk(two[0]) as here, here.store.write() as session:
        ids = session.scalars(sa.select(Mentee.person_id).order_by(Mentee.id).limit(2)).all()
        first, second = (session.get_one(Person, id_) for id_ in ids)
        second.first_name, second.last_name = first.first_name, first.last_name
        second.phone = first.phone
    running = opened(qtbot, two[0], "exchange")
    qtbot.waitUntil(lambda: bool(running.view.page.attention.points), timeout=5000)
    assert "mogelijk twee keer" in texts(running.view.page)
    box = running.view.page.attention
    box.findChildren(type(running.view.page.primary))[1].click()
    settle(qtbot, running)
    qtbot.waitUntil(lambda: not running.view.page.attention.points, timeout=5000)
    assert "mogelijk twee keer" not in texts(running.view.page)


def test_a_refused_package_says_why_in_whole_sentences(two, qtbot, tmp_path):
    running = opened(qtbot, two[0], "exchange")
    broken = tmp_path / "kapot.l2w"
    broken.write_bytes(b"geen pakket")
    running.view.page.errands.accept(broken)
    settle(qtbot, running)
    listed = next(h for h in running.view.page.findChildren(History) if h.isVisible())
    refused = next(r for r in listed.table.rows.rows if r.state == "refused")
    listed.opened.emit(refused)
    settle(qtbot, running)
    shown = texts(running.view.sheet.findChild(PackageSheet))
    assert "Er is niets van ingelezen" in shown
    assert refused.reason in shown
    assert "quarantine" in shown


def test_a_package_that_waits_says_for_what(qtbot):
    waits = "wacht op wijziging 4–9 van Loket Centraal"
    row = PackageRow("1", "Loket Centraal", "in", "L2W.l2w", NOW, 0, 0, "parked", waits)
    sheet = PackageSheet(row, "")
    qtbot.addWidget(sheet)
    sheet.show()
    assert "Wacht op wijziging 4–9 van Loket Centraal" in texts(sheet)
    assert "volgt dit vanzelf" in texts(sheet)


def test_a_partner_is_no_longer_trusted_after_asking_once_more(two, qtbot):
    running = opened(qtbot, two[0], "exchange")
    running.view.page.keys.click()
    sheet = running.view.sheet.findChild(KeysSheet)
    (peer,) = packages.list_peers(running.place.store)
    button = next(b for b in sheet.findChildren(type(sheet.add)) if b.property("replica"))
    button.click()
    qtbot.wait(10)
    assert packages.list_peers(running.place.store)[0].revoked_at is None
    sure = [b for b in sheet.findChildren(type(sheet.add)) if b.kind == "danger"]
    sure[0].click()
    qtbot.wait(10)
    assert packages.list_peers(running.place.store)[0].revoked_at is not None
    assert f"{peer.name} wordt niet meer vertrouwd" in sheet.message.accessibleName()
    qtbot.waitUntil(lambda: "Nog geen partner" in texts(running.view.page), timeout=5000)


def test_central_reads_what_arrives_in_its_folder_by_itself(two, qtbot, tmp_path):
    folder = tmp_path / "aankomst"
    folder.mkdir()
    with desk(two[0]) as here:
        edit(here, street="Voorbeeldstraat 1")
        packages.write(here.store, "CENTRAAL", folder, now=NOW)
    running = opened(qtbot, two[1], "exchange")
    watcher = running.view.watcher
    watching.choose(running.place.store, watching.Watch(folder, is_automatic=False))
    watcher.start()
    watcher.look()
    assert watcher.waiting == ()  # it may still be copied
    watcher.look()
    settle(qtbot, running)
    assert "Er staat een nieuw pakket in de map" in texts(running.view.page)
    assert running.view.rail.buttons["exchange"].has_dot
    watching.choose(running.place.store, watching.Watch(folder, is_automatic=True))
    watcher.start()
    watcher.look()
    watcher.look()
    settle(qtbot, running)
    assert "1 gewijzigd" in texts(running.view.page)
    with running.place.store.read() as session:
        streets = session.scalars(sa.select(Person.street)).all()
    assert "Voorbeeldstraat 1" in streets
    watcher.look()
    assert watcher.waiting == ()


def test_central_prints_what_it_holds_of_a_desk(two, qtbot, tmp_path):
    running = opened(qtbot, two[1], "exchange")
    running.view.page.folder = tmp_path / "papier"
    running.view.page.findChild(PartnerCard).receipt.click()
    settle(qtbot, running)
    (made,) = (tmp_path / "papier").glob("Ontvangstbewijs_GENT-*.pdf")
    assert made.read_bytes().startswith(b"%PDF")


def test_choices_are_read_aloud_whole(two, qtbot, tmp_path):
    package = clash(two, tmp_path)
    with desk(two[0]) as here:
        packages.read(here.store, package, now=NOW, lang="nl")
    running = opened(qtbot, two[0])
    running.view.go("exchange", "choice")
    settle(qtbot, running)
    said = [card.pick.accessibleName() for card in running.view.page.choices.question.cards]
    assert said[0].startswith("1. Loket Centraal, ")
    assert "Gsm 0470 22 22 22".casefold() in said[0].casefold()
    with running.place.store.read() as session:
        assert conflicts.count(session) == 1
