"""Qt style sheet generated from the tokens, for what Qt draws itself: inputs, lists, menus.

Buttons, chips and charts paint themselves (``widgets``); pixel sizes here are multiplied by the
font scale, so that larger letters never meet a fixed box.
"""

from __future__ import annotations

from l2w_desktop.views import tokens as t
from l2w_desktop.views.tokens import Tokens


def style_sheet(colours: Tokens, family: str, scale: float) -> str:
    """Return the whole style sheet; ``family`` is the font, ``scale`` 1.0 to 1.5."""
    return "\n".join(
        (
            _base(colours, family, scale),
            _labels(colours, scale),
            _frames(colours),
            _inputs(colours, scale),
            _checks(colours, scale),
            _lists(colours, scale),
            _popups(colours, scale),
        )
    )


def _px(size: float, scale: float) -> str:
    return f"{round(size * scale)}px"


def _base(c: Tokens, family: str, scale: float) -> str:
    return f"""
* {{ font-family: "{family}", "Segoe UI", "Noto Sans", "DejaVu Sans"; }}
QWidget {{ color: {c.text}; font-size: {_px(14, scale)}; }}
QMainWindow, Page, Scroll, Scroll > QWidget, #bg {{ background: {c.bg}; }}
#topbar {{ background: {c.bg}; border-bottom: 1px solid {c.border}; }}
#rail {{ background: {c.rail}; border-right: 1px solid {c.border}; }}
#step[state="now"] {{ background: {c.surface}; border: 1px solid {c.border};
  border-radius: {t.RADIUS_CONTROL}px; }}
#pane {{ background: {c.surface}; border-left: 1px solid {c.border}; }}
#pane Scroll, #pane Scroll > QWidget {{ background: {c.surface}; }}
Card Scroll, Card Scroll > QWidget {{ background: {c.surface}; }}
#clear, #clear > QWidget > Scroll {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {c.button_line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _labels(c: Tokens, scale: float) -> str:
    rules = ["QLabel { background: transparent; border: none; }"]
    for role, (size, weight) in t.TYPE.items():
        tight = " letter-spacing: -0.4px;" if role == "display" else ""
        rules.append(
            f'QLabel[role="{role}"] {{ font-size: {_px(size, scale)}; '
            f"font-weight: {weight};{tight} }}"
        )
    inks = {
        "text2": c.text2,
        "text3": c.text3,
        "primary": c.soft_text,
        **{kind: getattr(c, kind).fg for kind in ("ok", "warn", "danger", "info", "duo")},
        "toast": c.toast.fg,
    }
    rules += [f'QLabel[ink="{ink}"] {{ color: {colour}; }}' for ink, colour in inks.items()]
    return "\n".join(rules)


def _frames(c: Tokens) -> str:
    strips = "\n".join(
        f'Strip[kind="{kind}"] {{ background: {pair.bg}; border: 1px solid {pair.line}; }}'
        for kind, pair in (
            ("ok", c.ok),
            ("warn", c.warn),
            ("danger", c.danger),
            ("info", c.info),
            ("soft", c.pair("soft")),
        )
    )
    return f"""
Card {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {t.RADIUS_CARD}px; }}
Card[selected="true"] {{ border: 2px solid {c.primary}; }}
Inset {{ background: {c.sunken}; border: 1px solid {c.hair}; border-radius: {t.RADIUS_INSET}px; }}
Inset[now="true"] {{ border: 2px solid {c.primary}; background: {c.surface}; }}
Hair {{ background: {c.hair}; border: none; }}
Hair[strong="true"] {{ background: {c.border}; }}
Strip {{ border-radius: {t.RADIUS_INSET}px; }}
{strips}
UndoToast {{ background: {c.toast.bg}; border: none; border-radius: {t.RADIUS_CONTROL}px; }}
KeyHint {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 5px; }}
UndoToast KeyHint[ink="text2"] {{ background: transparent; border-color: {c.toast.line};
  color: {c.toast.fg}; }}
"""


def _inputs(c: Tokens, scale: float) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit"
    pad, tight = "0 12px", "0 11px"
    return f"""
{boxes} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.control};
  border-radius: {t.RADIUS_CONTROL}px; padding: {pad}; min-height: {_px(t.INPUT - 2, scale)};
  selection-background-color: {c.primary}; selection-color: {c.on_primary};
  placeholder-text-color: {c.text3}; }}
QPlainTextEdit {{ padding: 8px 8px; }}
QSpinBox QLineEdit, QDateEdit QLineEdit {{ border: none; padding: 0; min-height: 0; }}
QListWidget {{ background: {c.surface}; border: 1px solid {c.border}; outline: none;
  border-radius: {t.RADIUS_INSET}px; padding: 4px; }}
QListWidget::item {{ padding: 0 10px; border-radius: 6px; color: {c.text}; }}
QListWidget::item:selected {{ background: {c.soft}; color: {c.soft_text}; }}
#paper {{ background: #FFFFFF; border: 1px solid {c.border}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
  border: 2px solid {c.focus}; padding: {tight}; min-height: {_px(t.INPUT - 4, scale)}; }}
QPlainTextEdit:focus {{ padding: 7px 7px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
  border: 2px solid {c.danger.fg}; padding: {tight}; min-height: {_px(t.INPUT - 4, scale)}; }}
QLineEdit:disabled, QLineEdit[readOnly="true"], QComboBox:disabled, QPlainTextEdit:disabled {{
  background: {c.track}; border-color: {c.track}; color: {c.text3}; }}
KeyEntry, KeyEntry:focus, KeyEntry[wrong="true"] {{ padding: 0 4px; font-weight: 600;
  font-size: {_px(20, scale)}; min-height: {_px(42, scale)}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; outline: none;
  border: 1px solid {c.border}; selection-background-color: {c.soft};
  selection-color: {c.soft_text}; padding: 4px; }}
QLineEdit#palette, QLineEdit#palette:focus {{ border: none; background: transparent;
  padding: 0; font-size: {_px(18, scale)}; min-height: {_px(40, scale)}; }}
QTextBrowser {{ background: transparent; border: none; color: {c.text};
  selection-background-color: {c.primary}; selection-color: {c.on_primary}; }}
SearchBox {{ border-color: {c.border}; padding: 0 8px 0 4px; }}
SearchBox:focus {{ padding: 0 7px 0 3px; }}
QProgressBar {{ background: {c.track}; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {c.primary}; border-radius: 3px; }}
"""


def _checks(c: Tokens, scale: float) -> str:
    return f"""
QCheckBox {{ spacing: 8px; min-height: {_px(28, scale)}; background: transparent; }}
QCheckBox:focus {{ outline: none; }}
"""


def _lists(c: Tokens, scale: float) -> str:
    return f"""
QTableView {{ background: {c.surface}; border: none; outline: none; gridline-color: {c.hair};
  border-radius: {t.RADIUS_CARD - 1}px; }}
QFrame#palette {{ background: {c.surface}; border: 1px solid {c.border};
  border-radius: {t.RADIUS_CARD}px; }}
QListView#palette {{ background: {c.surface}; border: none; outline: none; padding: 0 8px; }}
QHeaderView {{ background: {c.sunken}; border: none;
  border-top-left-radius: {t.RADIUS_CARD - 1}px; border-top-right-radius: {t.RADIUS_CARD - 1}px; }}
QHeaderView::section {{ background: transparent; color: {c.text2}; border: none;
  border-bottom: 1px solid {c.border}; padding: 0 8px; font-size: {_px(12, scale)};
  font-weight: 500; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
"""


def _popups(c: Tokens, scale: float) -> str:
    return f"""
QMenu {{ background: {c.surface}; border: 1px solid {c.border}; padding: 6px; }}
QMenu::item {{ padding: 8px 16px 8px 12px; border-radius: 6px; color: {c.text}; }}
QMenu::item:selected {{ background: {c.soft}; color: {c.soft_text}; }}
QMenu::item:disabled {{ color: {c.text3}; }}
QMenu::separator {{ height: 1px; background: {c.hair}; margin: 4px 6px; }}
QToolTip {{ background: {c.toast.bg}; color: {c.toast.fg}; border: none; padding: 6px 10px;
  font-size: {_px(12, scale)}; font-weight: 500; }}
"""
