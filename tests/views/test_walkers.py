"""Walks over whole windows: nothing is cut, everything has a name, Tab goes everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.unlock import UnlockView, UserRow
from l2w_desktop.views.widgets import ElidedLabel
from l2w_desktop.views.words import speak

SIZES = [(1366, 768), (1440, 900), (1920, 1080)]
SCALES = [1.0, 1.25, 1.5]
USERS = [UserRow("1", "Nora Voorbeeld", "Coördinator"), UserRow("2", "Bert Model", "Loket")]


def cut(window: QWidget) -> list[str]:
    """Return the words that have less room than they need."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QAbstractButton):
            continue
        if isinstance(part, ElidedLabel) or not part.text():
            continue
        need, have = part.sizeHint(), part.size()
        wraps = isinstance(part, QLabel) and part.wordWrap()
        height = part.heightForWidth(have.width()) if wraps else need.height()
        if (not wraps and need.width() > have.width() + 1) or height > have.height() + 1:
            found.append(f"{type(part).__name__} {part.text()!r} {need} in {have}")
    return found


def show(qtbot: QtBot, window: QWidget, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    QApplication.sendPostedEvents()
    qtbot.wait(1)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_are_cut_on_any_page(
    qapp: QApplication, qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float, lang: str
) -> None:
    speak(qapp, lang)  # type: ignore[arg-type]
    theme.set_scale(scale)
    windows: list[QWidget] = [FirstWindow(), UnlockView("Loket Test", USERS)]
    main = MainWindow(lang=lang, site="Loket Test", user=("Nora Voorbeeld", "Coach"))  # type: ignore[arg-type]
    main.set_badge("today", 7)
    for window in (*windows, main):
        qtbot.addWidget(window)
        show(qtbot, window, size)
        assert cut(window) == []
    for spec in PAGES:
        main.go(spec.name)
        qtbot.wait(1)
        assert cut(main) == [], spec.name


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_are_cut_in_any_widget(
    qtbot: QtBot, theme: Theme, sampler: MainWindow, size: tuple[int, int], scale: float
) -> None:
    theme.set_scale(scale)
    show(qtbot, sampler, size)
    assert cut(sampler) == []


def test_switching_letters_while_the_window_is_open_cuts_nothing(
    qtbot: QtBot, theme: Theme, sampler: MainWindow
) -> None:
    show(qtbot, sampler, (1440, 900))
    theme.set_scale(1.5)
    theme.choose("dark")
    qtbot.wait(10)
    assert cut(sampler) == []


def controls(window: QWidget) -> list[QWidget]:
    """Return what can take the focus by Tab."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.focusProxy()
    ]


def all_windows(sampler: MainWindow) -> list[QWidget]:
    return [sampler, FirstWindow(), UnlockView("Loket Test", USERS)]


def test_every_control_has_a_name_and_is_large_enough_to_hit(
    qtbot: QtBot, sampler: MainWindow
) -> None:
    for window in all_windows(sampler):
        qtbot.addWidget(window)
        show(qtbot, window, (1440, 900))
        parts = controls(window)
        assert parts
        for part in parts:
            assert part.accessibleName(), type(part).__name__
            assert min(part.width(), part.height()) >= 24, part.accessibleName()


def test_tab_visits_every_control_and_comes_back(qtbot: QtBot, sampler: MainWindow) -> None:
    for window in all_windows(sampler):
        qtbot.addWidget(window)
        show(qtbot, window, (1440, 900))
        window.activateWindow()
        qtbot.waitActive(window)
        expected = {tab_stop(part) for part in controls(window)}
        seen: list[QWidget] = []
        for _ in range(3 * len(controls(window))):
            focus = window.focusWidget()
            assert focus is not None
            if seen and tab_stop(focus) is seen[0]:
                break
            seen.append(tab_stop(focus))
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert {part for part in expected if part not in seen} == set()


def tab_stop(part: QWidget) -> QWidget:
    """Radio buttons of one choice are one stop: the arrows move between them."""
    is_grouped = isinstance(part, QRadioButton) and part.group() is not None
    return part.parentWidget() if is_grouped else part


def test_the_focus_is_visible_on_every_control(qtbot: QtBot, sampler: MainWindow) -> None:
    show(qtbot, sampler, (1440, 900))
    sampler.activateWindow()
    qtbot.waitActive(sampler)
    for part in controls(sampler):
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        after = part.grab().toImage()
        assert before != after, part.accessibleName()


def test_the_wheel_leaves_a_choice_without_focus_alone(qtbot: QtBot, sampler: MainWindow) -> None:
    show(qtbot, sampler, (1440, 900))
    for field in (sampler.page.place, sampler.page.count_field):  # type: ignore[attr-defined]
        entry = field.entry
        entry.clearFocus()
        before = entry.property("currentIndex"), entry.property("value")
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(entry.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(entry, turn)
        assert (entry.property("currentIndex"), entry.property("value")) == before


def test_a_field_speaks_its_message_and_forgets_it(sampler: MainWindow) -> None:
    field = sampler.page.name  # type: ignore[attr-defined]
    field.show_message("danger", "Vul een naam in.")
    assert field.entry.accessibleDescription() == "Vul een naam in."
    assert field.label.buddy() is field.entry
    field.clear_message()
    assert field.message == "Zoals op de kaart"
