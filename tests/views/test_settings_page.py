"""The settings: parts at the left, forms that store each group when it is left."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from l2w_desktop.models import Programme, Site
from l2w_desktop.views.settings import SECTIONS
from tests.views.desks import PASSPHRASE, new_desk, program, settle


@pytest.fixture
def settings(qtbot, tmp_path):
    running = program(qtbot, new_desk(tmp_path / "gent"), page="settings")
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    return running


def stored(running, model, column):
    with running.place.store.read() as session:
        return getattr(session.scalars(sa.select(model)).one(), column)


def typed(qtbot, part, key, text):
    box = part.form.fields[key].entry
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text) if text else qtbot.keyClick(box, Qt.Key.Key_Delete)


def test_each_part_is_shown_by_its_button_and_reached_by_name(settings):
    page = settings.view.page
    for spec in SECTIONS:
        page.buttons[spec.name].click()
        assert page.parts[spec.name].isVisible()
    settings.view.go("settings", "desk")
    assert page.buttons["desk"].isChecked()
    assert page.parts["desk"].isVisible()


def test_what_is_typed_about_the_desk_is_stored_when_the_group_is_left(qtbot, settings):
    part = settings.view.page.show_part("desk")
    typed(qtbot, part, "site.organisation", "Voorbeeld vzw")
    assert stored(settings, Site, "organisation") is None
    typed(qtbot, part, "site.phone", "0470 00 00 01")
    assert stored(settings, Site, "organisation") == "Voorbeeld vzw"
    settings.view.go("today")
    assert stored(settings, Site, "phone") == "+32470000001"


def test_what_cannot_be_stays_on_screen_with_its_reason(qtbot, settings):
    part = settings.view.page.show_part("programme")
    typed(qtbot, part, "programme.duration_months", "drie")
    part.flush()
    assert "geheel getal" in part.form.fields["programme.duration_months"].message
    assert part.form.typed("programme.duration_months") == "drie"
    typed(qtbot, part, "programme.duration_months", "0")
    assert not part.form.fields["programme.duration_months"].message
    part.flush()
    assert "kan het programma niet rekenen" in part.form.fields["programme.duration_months"].message
    typed(qtbot, part, "programme.duration_months", "4")
    part.flush()
    assert stored(settings, Programme, "duration_months") == 4


def test_a_change_elsewhere_never_overwrites_what_is_being_typed(qtbot, settings):
    part = settings.view.page.show_part("desk")
    typed(qtbot, part, "site.organisation", "Half getyp")
    with settings.place.store.write() as session:
        session.scalars(sa.select(Site)).one().email = "loket@example.org"
    part.refresh()
    assert part.form.typed("site.organisation") == "Half getyp"
    assert part.form.typed("site.email") == "loket@example.org"
