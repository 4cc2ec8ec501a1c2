"""The language of the window: installs the program's own translation and Qt's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from l2w_desktop.resources import resource
from l2w_desktop.texts import Lang


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark ``source`` for translation in ``context`` and return it as it is."""
    del context
    return source


def speak(app: QCoreApplication, lang: Lang) -> None:
    """Make the window speak ``lang``; windows that exist already have to be built again."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("nl_BE" if lang == "nl" else "en_GB"))
    own = QTranslator(app)
    if lang != "en" and own.load(str(resource("i18n", f"l2w_{lang}.qm"))):
        app.installTranslator(own)
    qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if lang != "en" and qt.load(f"qtbase_{lang}", folder):
        app.installTranslator(qt)
