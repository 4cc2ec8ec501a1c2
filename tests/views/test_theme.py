"""Switching colours and letters at once, without a restart."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from l2w_desktop.resources import resource
from l2w_desktop.views.icons import icon_pixmap
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.theme import Theme, _tokens_of
from l2w_desktop.views.tokens import DARK, LIGHT


def test_no_reference_to_none_is_lost_when_qt_methods_are_called(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(4000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 200


def test_a_window_that_is_switched_to_dark_keeps_no_light_corner(
    qtbot: QtBot, theme: Theme
) -> None:
    window = MainWindow(site="Loket Test", user=("Nora Voorbeeld", "Coach"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    picture = window.grab().toImage()
    for x, y in ((4, 4), (4, 895), (1435, 4), (1435, 895), (240, 70), (700, 880), (700, 300)):
        assert picture.pixelColor(x, y).lightness() < 80, (x, y)


def test_the_theme_follows_the_system_unless_it_is_forced(theme: Theme) -> None:
    theme.choose("dark")
    assert theme.is_dark
    assert theme.tokens is DARK
    theme.choose("system")
    assert not theme.is_dark  # the offscreen platform has no dark scheme
    assert theme.tokens is LIGHT


def test_the_placeholder_has_its_own_colour_in_the_palette(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert colour == theme.colour("text3")


def test_larger_letters_make_larger_controls(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    small = window.bar.add.sizeHint()
    theme.set_scale(1.5)
    large = window.bar.add.sizeHint()
    assert large.height() == round(small.height() * 1.5)
    assert large.width() > small.width() * 1.25


def test_high_contrast_uses_nothing_but_the_palette_of_the_system() -> None:
    palette = QPalette()
    tokens = _tokens_of(palette)
    assert tokens.text == palette.color(QPalette.ColorRole.WindowText).name()
    assert tokens.surface == palette.color(QPalette.ColorRole.Window).name()
    assert tokens.danger.fg == tokens.text


def test_every_icon_draws_something_at_each_pixel_ratio(theme: Theme) -> None:
    for path in resource("icons").glob("*.svg"):
        for ratio in (1.0, 1.5, 2.0):
            picture = icon_pixmap(path.stem, theme.tokens.text, 16, ratio)
            assert picture.width() == round(16 * ratio)
            image = picture.toImage()
            assert any(
                image.pixelColor(x, y).alpha()
                for x in range(image.width())
                for y in range(image.height())
            ), path.name
