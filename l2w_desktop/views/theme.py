"""Light, dark or the system's own: one object that colours the whole window, without a restart."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from l2w_desktop.resources import resource
from l2w_desktop.views.stylesheet import style_sheet
from l2w_desktop.views.tokens import DARK, LIGHT, TYPE, Pair, Role, Tokens

ThemeName = Literal["light", "dark", "system"]
_FACES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
_FALLBACKS = ("Segoe UI", "Noto Sans", "DejaVu Sans")


class Theme(QObject):
    """The colours, fonts and sizes in use; ``changed`` is emitted after every switch."""

    changed = Signal()

    def __init__(self, app: QApplication, name: ThemeName = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._name: ThemeName = name
        self.scale = min(1.5, max(1.0, scale))
        self.is_compact = False
        self.family = _load_family()
        self._shown: tuple[Tokens, float] | None = None
        app.setStyle("Fusion")
        # both are kept: the second is lost to Python as soon as the first is collected
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_change)
        self._contrast.contrastPreferenceChanged.connect(self._on_system_change)
        self._apply()

    @staticmethod
    def of_app() -> Theme:
        """Return the theme of the running application; a light one is made when there is none."""
        app = cast(QApplication, QApplication.instance())
        found = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else Theme(app, "light")

    @property
    def name(self) -> ThemeName:
        """What the user chose: light, dark, or follow the system."""
        return self._name

    @property
    def is_high_contrast(self) -> bool:
        """True when the system asks for high contrast; then its own palette is used."""
        return self._contrast.contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def is_dark(self) -> bool:
        """True when dark is shown, by choice or because the system is dark."""
        if self._name != "system":
            return self._name == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def choose(self, name: ThemeName) -> None:
        """Show light, dark or the system's choice, at once."""
        self._name = name
        self._apply()

    def prefer(self, name: str, value: object) -> None:
        """Follow one preference by its name, see ``settings.Preferences``; others are ignored."""
        if name == "theme":
            self.choose(cast(ThemeName, value))
        elif name == "font_scale":
            self.set_scale(int(str(value)) / 100)
        elif name == "is_compact":
            self.set_compact(bool(value))

    def set_scale(self, scale: float) -> None:
        """Set the font scale, 1.0 to 1.5, at once."""
        self.scale = min(1.5, max(1.0, scale))
        self._apply()

    def set_compact(self, is_compact: bool) -> None:
        """Show lists with compact rows (36 px) or roomy ones (56 px), at once."""
        if is_compact != self.is_compact:
            self.is_compact = is_compact
            self.changed.emit()

    def px(self, size: float) -> int:
        """Return a size of the tokens times the font scale, in logical px."""
        return round(size * self.scale)

    def colour(self, token: str) -> QColor:
        """Return one colour by its token's name, for instance ``text2``."""
        return QColor(cast(str, getattr(self.tokens, token)))

    def font(self, role: Role, *, is_figure: bool = False) -> QFont:
        """Return the font of a type role; a figure gets digits of equal width."""
        size, weight = TYPE[role]
        font = QFont([self.family, *_FALLBACKS])
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if is_figure:  # not for all text: tabular hyphens would stand apart in names
            font.setFeature(QFont.Tag("tnum"), 1)
        if role == "display":
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.4)
        return font

    def metrics(self, role: Role) -> QFontMetricsF:
        """Return the metrics of a type role."""
        return QFontMetricsF(self.font(role))

    def _on_system_change(self) -> None:
        self._apply()

    def _apply(self) -> None:
        if self.is_high_contrast:
            palette = self._app.style().standardPalette()
            self.tokens = _tokens_of(palette)
            sheet = ""
        else:
            self.tokens = DARK if self.is_dark else LIGHT
            palette = _palette(self.tokens)
            sheet = style_sheet(self.tokens, self.family, self.scale)
        shown = (self.tokens, self.scale)
        if shown == self._shown:
            return  # restyling every widget is the dear part
        self._shown = shown
        self._app.setPalette(palette)
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(sheet)
        self.changed.emit()


def _load_family() -> str:
    """Load the bundled faces and return their family; without them the system's sans serif."""
    family = ""
    for face in _FACES:
        try:
            number = QFontDatabase.addApplicationFont(str(resource("fonts", face)))
        except FileNotFoundError:
            continue
        families = QFontDatabase.applicationFontFamilies(number)
        family = family or (families[0] if families else "")
    if family:
        return family
    known = set(QFontDatabase.families())
    return next((name for name in _FALLBACKS if name in known), QFont().family())


def _palette(c: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: c.bg,
        roles.WindowText: c.text,
        roles.Base: c.surface,
        roles.AlternateBase: c.sunken,
        roles.Text: c.text,
        roles.PlaceholderText: c.text3,
        roles.Button: c.surface,
        roles.ButtonText: c.text,
        roles.BrightText: c.danger.fg,
        roles.Highlight: c.primary,
        roles.HighlightedText: c.on_primary,
        roles.Accent: c.primary,
        roles.Link: c.soft_text,
        roles.LinkVisited: c.soft_text,
        roles.ToolTipBase: c.toast.bg,
        roles.ToolTipText: c.toast.fg,
        roles.Light: c.surface,
        roles.Midlight: c.hover,
        roles.Mid: c.border,
        roles.Dark: c.control,
        roles.Shadow: c.button_line,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.text3))
    return palette


def _tokens_of(palette: QPalette) -> Tokens:
    """Return tokens made of the system's palette alone, for high contrast."""
    roles = QPalette.ColorRole
    window, text = palette.color(roles.Window).name(), palette.color(roles.WindowText).name()
    accent, on_accent = palette.color(roles.Highlight).name(), palette.color(roles.HighlightedText)
    plain = Pair(text, window, text)
    grounds = ("bg", "rail", "rail_badge", "surface", "sunken", "hover", "track", "hatch", "soft")
    inks = ("border", "hair", "button_line", "control", "text", "text2", "text3", "soft_text")
    marks = ("primary", "primary_hover", "focus", "chart2", "attention")
    changes: dict[str, object] = dict.fromkeys(grounds, window)
    changes |= dict.fromkeys(inks, text) | dict.fromkeys(marks, accent)
    changes |= dict.fromkeys(("ok", "warn", "danger", "info", "duo", "neutral", "toast"), plain)
    changes |= {"on_primary": on_accent.name(), "toast_act": text, "avatars": (plain,) * 6}
    return replace(LIGHT, **changes)  # type: ignore[arg-type]
