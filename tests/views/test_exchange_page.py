"""Packages out and in from the page: progress, stop, preview before anything changes, choices."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.journeys import packages, workplace
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.models import Package, Person
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages.exchange_research import ResearchCard
from l2w_desktop.views.sheets.keys import KeysSheet
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle, write_list

NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)


def central(tmp_path: Path):
    folder = new_desk(tmp_path / "centraal", "CENTRAAL", "central")
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


@pytest.fixture
def exchange(qtbot, tmp_path):
    """A desk with twelve mentees that knows a central partner, on the page Exchange."""
    folder = new_desk(tmp_path / "gent")
    with workplace.open_as(folder, USER, lambda: PASSPHRASE) as desk, central(tmp_path) as other:
        import_people(
            desk.store, "mentees", write_list(tmp_path / "lijst.csv"), today=desk.today(), now=NOW
        )
        packages.show_peer(desk.store, tmp_path / "gent.l2wkey")
        packages.show_peer(other.store, tmp_path / "centraal.l2wkey")
        packages.add_peer(desk.store, tmp_path / "centraal.l2wkey", now=NOW)
        packages.add_peer(other.store, tmp_path / "gent.l2wkey", now=NOW)
    running = program(qtbot, folder, page="exchange")
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    running.view.page.folder = tmp_path / "pakketten"
    return running


def texts(page) -> str:
    from PySide6.QtWidgets import QLabel

    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def packages_of(running) -> list[Package]:
    with running.place.store.read() as session:
        return list(session.scalars(sa.select(Package).order_by(Package.at)))


def make(qtbot, running):
    from l2w_desktop.views.pages.exchange_cards import PartnerCard

    running.view.page.findChild(PartnerCard).make.click()


def test_the_central_partner_shows_what_waits(exchange):
    shown = texts(exchange.view.page)
    assert "Loket Centraal" in shown
    assert "Er ging nog geen pakket" in shown
    assert exchange.view.rail.buttons["exchange"].has_dot


def test_a_package_is_written_in_two_keys_with_progress(exchange, qtbot, tmp_path):
    steps: list[tuple[int, int]] = []
    exchange.bridge.progress.connect(lambda job, done, total: steps.append((done, total)))
    make(qtbot, exchange)
    assert exchange.view.page.busy is not None
    settle(qtbot, exchange)
    (written,) = list((tmp_path / "pakketten").glob("L2W_GENT_*.l2w"))
    assert steps[-1][0] == steps[-1][1] > 3
    page = exchange.view.page
    assert written.name in page.strip.accessibleName()
    assert page.busy is None
    assert [p.file_name for p in packages_of(exchange)] == [written.name]
    assert not exchange.view.rail.buttons["exchange"].has_dot


def test_stop_leaves_no_file_and_no_record(exchange, qtbot, tmp_path):
    make(qtbot, exchange)
    exchange.view.page.busy.stop.click()
    settle(qtbot, exchange)
    assert not list((tmp_path / "pakketten").glob("*"))
    assert packages_of(exchange) == []
    assert "Gestopt" in exchange.view.page.strip.accessibleName()


def test_a_package_is_previewed_before_anything_changes(exchange, qtbot, tmp_path):
    make(qtbot, exchange)
    settle(qtbot, exchange)
    (written,) = list((tmp_path / "pakketten").glob("*.l2w"))
    exchange.close()
    running = program(qtbot, tmp_path / "centraal", page="exchange")
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    page = running.view.page
    page.choose(written)
    settle(qtbot, running)
    assert re.fullmatch(r"\d+ nieuw, \d+ gewijzigd, 0 te kiezen", page.preview.sentence)
    with running.place.store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Person)) == 0
    page.preview.read.click()
    settle(qtbot, running)
    with running.place.store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Person)) == 12
    assert "ingelezen" in page.strip.accessibleName()
    assert [p.state for p in packages_of(running)] == ["read"]


def test_a_damaged_package_gives_its_sentence_and_changes_nothing(exchange, qtbot, tmp_path):
    broken = tmp_path / "kapot.l2w"
    broken.write_bytes(b"geen pakket")
    page = exchange.view.page
    page.choose(broken)
    settle(qtbot, exchange)
    assert page.preview is None
    assert page.strip.isVisible()
    assert "Traceback" not in page.strip.accessibleName()
    assert packages_of(exchange) == []


def test_a_key_file_is_added_after_comparing_the_code(qtbot, tmp_path):
    folder = new_desk(tmp_path / "gent")
    with central(tmp_path) as other:
        peer = packages.show_peer(other.store, tmp_path / "centraal.l2wkey")
    running = program(qtbot, folder, page="exchange")
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    page = running.view.page
    page.keys.click()
    sheet = running.view.sheet.findChild(KeysSheet)
    sheet.look_at(str(tmp_path / "centraal.l2wkey"))
    qtbot.wait(10)
    assert peer.fingerprint.replace("-", "  ") in texts(sheet)
    assert packages.list_peers(running.place.store) == ()
    sheet._on_yes()
    assert [p.name for p in packages.list_peers(running.place.store)] == ["Loket Centraal"]
    sheet.look_at(str(folder / "keys.json"))
    assert "geen geldig sleutelbestand" in sheet.message.accessibleName()
    sheet.save_to(str(tmp_path / "eigen.l2wkey"))
    assert packages.look_at_peer(tmp_path / "eigen.l2wkey").name == "Loket Gent"


def test_the_readable_lists_and_a_backup_are_made(exchange, qtbot, tmp_path):
    target = tmp_path / "lijsten"
    target.mkdir()
    page = exchange.view.page
    page.errands.export(str(target))
    settle(qtbot, exchange)
    assert (target / "mentees.xlsx").is_file()
    assert "Iedereen kan ze lezen" in page.strip.accessibleName()
    page.errands.back_up()
    settle(qtbot, exchange)
    assert list((exchange.place.store.folder / "backups").glob("*.l2wb"))


def opened(qtbot, folder):
    """Return the program on an installation, on the page Exchange."""
    running = program(qtbot, folder, page="exchange")
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    return running


def test_a_site_is_told_that_central_makes_the_file_for_research(exchange):
    card = exchange.view.page.findChild(ResearchCard)
    assert not card.make.isVisible()
    shown = texts(exchange.view.page)
    assert "De centrale partner maakt dit bestand." in shown
    assert "12 | zonder akkoord" in shown  # nobody of the list agreed yet


def test_central_makes_the_file_for_research_and_a_package_for_a_site(exchange, qtbot, tmp_path):
    make(qtbot, exchange)
    settle(qtbot, exchange)
    (sent,) = list((tmp_path / "pakketten").glob("*.l2w"))
    exchange.close()
    running = opened(qtbot, tmp_path / "centraal")
    page = running.view.page
    page.folder = tmp_path / "terug"
    page.choose(sent)
    settle(qtbot, running)
    page.preview.read.click()
    settle(qtbot, running)
    assert "12 | zonder akkoord" in texts(page)
    assert page.findChild(ResearchCard).make.isVisible()
    page.errands.deliver(str(tmp_path))
    settle(qtbot, running)
    (folder,) = list(tmp_path.glob("hiva-*"))
    assert {"mentee.csv", "duo.csv", "manifest.json", "verslag.txt"} <= {
        p.name for p in folder.iterdir()
    }
    assert "HIVA is klaar, met 0 mentees" in page.strip.accessibleName()
    make(qtbot, running)
    settle(qtbot, running)
    (back,) = list((tmp_path / "terug").glob("L2W_CENTRAAL_*.l2w"))
    assert packages_of(running)[-1].records > 0
    with workplace.open_as(tmp_path / "gent", USER, lambda: PASSPHRASE) as desk:
        read = packages.read(desk.store, back, now=NOW, lang="nl")
    assert read.preview.changes == packages_of(running)[-1].changes
