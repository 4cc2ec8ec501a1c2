"""Every function of the window, declared once; add one here and it is everywhere.

From here come the shortcuts, the tooltips that name them, the actions of the palette and the list
of shortcuts of F1. Tests look that each has a control one can click, that no key means two things
in one place, and that none is an AltGr of an AZERTY keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from l2w_desktop.views.functions import Function, PageFunction, Run
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from l2w_desktop.views.page import PageSpec, Shell

# both keys that are called Enter
_ENTER: Final = ("Return", "Enter")
_CTRL_ENTER: Final = ("Ctrl+Return", "Ctrl+Enter")


def _go(page: str, target: object = None) -> Run:
    def run(shell: Shell) -> None:
        shell.go(page, target)

    return run


def _prefer(name: str, value: object) -> Run:
    def run(shell: Shell) -> None:
        shell.prefer(name, value)

    return run


def _do(name: str) -> Run:
    """Return what only the window itself can do, by the function's name."""

    def run(shell: Shell) -> None:
        shell.do(name)

    return run


FUNCTIONS: Final[tuple[Function, ...]] = (
    Function(
        "search",
        QT_TRANSLATE_NOOP("Functions", "Search a person, a duo or an action"),
        ("Ctrl+K",),
        icon="search",
    ),
    Function(
        "filter", QT_TRANSLATE_NOOP("Functions", "Search in this list"), ("Ctrl+F",), icon="funnel"
    ),
    Function("new", QT_TRANSLATE_NOOP("Functions", "New on this page"), ("Ctrl+N",), icon="plus"),
    Function(
        "undo",
        QT_TRANSLATE_NOOP("Functions", "Undo the last action"),
        ("Ctrl+Z",),
        icon="undo",
        more=QT_TRANSLATE_NOOP("Functions", "While typing it undoes the typing first"),
        run=_do("undo"),
    ),
    Function(
        "redo",
        QT_TRANSLATE_NOOP("Functions", "Do again what was undone"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        icon="redo-2",
        run=_do("redo"),
    ),
    Function(
        "mentee.new",
        QT_TRANSLATE_NOOP("Functions", "New mentee"),
        icon="users",
        more=QT_TRANSLATE_NOOP("Functions", "Start an intake"),
        run=_go("mentees", ("intake", "")),
    ),
    Function(
        "mentor.new",
        QT_TRANSLATE_NOOP("Functions", "New mentor"),
        icon="user-check",
        more=QT_TRANSLATE_NOOP("Functions", "Start an intake"),
        run=_go("mentors", ("intake", "")),
    ),
    Function(
        "visit.log",
        QT_TRANSLATE_NOOP("Functions", "Log a desk visit"),
        ("Ctrl+L",),
        icon="store",
        more=QT_TRANSLATE_NOOP("Functions", "Who is at the desk, and what for"),
        run=_do("visit.log"),
    ),
    Function(
        "meeting.log",
        QT_TRANSLATE_NOOP("Functions", "Log a meeting"),
        ("Ctrl+M",),
        icon="message-circle",
        more=QT_TRANSLATE_NOOP("Functions", "Choose a duo and note it"),
        run=_do("meeting.log"),
    ),
    Function(
        "match",
        QT_TRANSLATE_NOOP("Functions", "Find a mentor"),
        icon="handshake",
        more=QT_TRANSLATE_NOOP("Functions", "Who waits for a mentor"),
        run=_go("duos", ("list", "waiting")),
    ),
    Function(
        "list.read",
        QT_TRANSLATE_NOOP("Functions", "Read in a list"),
        icon="file-spreadsheet",
        more=QT_TRANSLATE_NOOP("Functions", "People from a spreadsheet"),
        run=_do("list.read"),
    ),
    Function(
        "lock",
        QT_TRANSLATE_NOOP("Functions", "Lock the window"),
        ("Ctrl+Shift+L",),
        icon="lock",
        more=QT_TRANSLATE_NOOP("Functions", "What you typed is kept"),
        run=_do("lock"),
    ),
    Function(
        "veil",
        QT_TRANSLATE_NOOP("Functions", "Hide other people from a visitor"),
        ("F10",),
        icon="eye-off",
        more=QT_TRANSLATE_NOOP("Functions", "Lists disappear, the open file stays"),
        run=_do("veil"),
    ),
    Function(
        "help",
        QT_TRANSLATE_NOOP("Functions", "Help and shortcuts"),
        ("F1",),
        icon="circle-help",
        run=_do("help"),
    ),
    Function(
        "quit",
        QT_TRANSLATE_NOOP("Functions", "Close the program"),
        ("Ctrl+Q",),
        icon="log-out",
        run=_do("quit"),
    ),
    Function(
        "theme.light",
        QT_TRANSLATE_NOOP("Functions", "Light colours"),
        icon="sun",
        run=_prefer("theme", "light"),
    ),
    Function(
        "theme.dark",
        QT_TRANSLATE_NOOP("Functions", "Dark colours"),
        icon="moon",
        run=_prefer("theme", "dark"),
    ),
    Function(
        "theme.system",
        QT_TRANSLATE_NOOP("Functions", "Colours as the computer"),
        icon="settings",
        run=_prefer("theme", "system"),
    ),
    Function(
        "rows.roomy",
        QT_TRANSLATE_NOOP("Functions", "Roomy rows"),
        icon="list-checks",
        run=_prefer("is_compact", False),
    ),
    Function(
        "rows.compact",
        QT_TRANSLATE_NOOP("Functions", "Compact rows"),
        icon="list-checks",
        run=_prefer("is_compact", True),
    ),
    Function(
        "pane.next",
        QT_TRANSLATE_NOOP("Functions", "To the next part of the window"),
        ("F6",),
        is_key_only=True,
    ),
    Function(
        "pane.previous",
        QT_TRANSLATE_NOOP("Functions", "To the part before"),
        ("Shift+F6",),
        is_key_only=True,
    ),
    Function(
        "list.open",
        QT_TRANSLATE_NOOP("Functions", "Open the chosen row"),
        _ENTER,
        "list",
        is_key_only=True,
    ),
    Function(
        "list.choose",
        QT_TRANSLATE_NOOP("Functions", "Choose a row"),
        ("Up", "Down"),
        "list",
        is_key_only=True,
        shown="↑ ↓",
    ),
    Function(
        "intake.finish", QT_TRANSLATE_NOOP("Functions", "Finish the intake"), _CTRL_ENTER, "intake"
    ),
    Function(
        "intake.leave",
        QT_TRANSLATE_NOOP("Functions", "Back to the list; everything is kept"),
        ("Esc",),
        "intake",
    ),
    Function(
        "intake.next",
        QT_TRANSLATE_NOOP("Functions", "To the next part"),
        ("Ctrl+Down",),
        "intake",
        is_key_only=True,
    ),
    Function(
        "intake.previous",
        QT_TRANSLATE_NOOP("Functions", "To the part before"),
        ("Ctrl+Up",),
        "intake",
        is_key_only=True,
    ),
    Function(
        "intake.reopen",
        QT_TRANSLATE_NOOP("Functions", "Reopen the file of who is known already"),
        ("Alt+H",),
        "intake",
        is_key_only=True,
    ),
    Function(
        "duo.print", QT_TRANSLATE_NOOP("Functions", "Print the agreement"), ("Ctrl+P",), "duo"
    ),
    Function(
        "match.choose",
        QT_TRANSLATE_NOOP("Functions", "Choose a mentor by number"),
        tuple("123456"),
        "match",
        shown="1–6",
    ),
    Function(
        "board.confirm",
        QT_TRANSLATE_NOOP("Functions", "Confirm the chosen duos"),
        _CTRL_ENTER,
        "board",
    ),
    Function(
        "board.tick",
        QT_TRANSLATE_NOOP("Functions", "Choose or leave a duo"),
        ("Space",),
        "board",
        is_key_only=True,
    ),
    Function(
        "choice.pick",
        QT_TRANSLATE_NOOP("Functions", "Choose an answer by number"),
        tuple("123456"),
        "choice",
        is_key_only=True,
        shown="1–6",
    ),
    Function(
        "visit.question",
        QT_TRANSLATE_NOOP("Functions", "Choose the question by number"),
        tuple("123456"),
        "visit",
        shown="1–6",
    ),
    Function(
        "visit.newcomer",
        QT_TRANSLATE_NOOP("Functions", "Somebody new"),
        ("Ctrl+N",),
        "visit",
        is_key_only=True,
    ),
    Function(
        "choice.keep", QT_TRANSLATE_NOOP("Functions", "Keep it, to the next"), _ENTER, "choice"
    ),
    Function(
        "sheet.do", QT_TRANSLATE_NOOP("Functions", "Do what the button says"), _CTRL_ENTER, "sheet"
    ),
    Function("sheet.close", QT_TRANSLATE_NOOP("Functions", "Close the sheet"), ("Esc",), "sheet"),
    Function("print.print", QT_TRANSLATE_NOOP("Functions", "Print"), ("Ctrl+P", *_ENTER), "print"),
    Function("print.leave", QT_TRANSLATE_NOOP("Functions", "Back"), ("Esc",), "print"),
    Function(
        "palette.choose",
        QT_TRANSLATE_NOOP("Functions", "Choose a result"),
        ("Up", "Down"),
        "palette",
        is_key_only=True,
        shown="↑ ↓",
    ),
    Function(
        "palette.group",
        QT_TRANSLATE_NOOP("Functions", "To the next group"),
        ("Tab",),
        "palette",
        is_key_only=True,
    ),
    Function(
        "palette.open",
        QT_TRANSLATE_NOOP("Functions", "Open it"),
        _ENTER,
        "palette",
        is_key_only=True,
    ),
    Function(
        "palette.close",
        QT_TRANSLATE_NOOP("Functions", "Back to where you were"),
        ("Esc",),
        "palette",
    ),
)

_BY_NAME: Final = {function.name: function for function in FUNCTIONS}


def function_named(name: str) -> Function:
    """Return a function by its name; KeyError for one that was never declared."""
    return _BY_NAME[name]


def page_functions(pages: Sequence[PageSpec]) -> tuple[Function, ...]:
    """Return the functions that show the pages; their words are those of the rail."""
    return tuple(
        PageFunction(
            f"page.{spec.name}",
            spec.label,
            (spec.keys,) if spec.keys else (),
            "pages",
            spec.icon,
            run=_go(spec.name),
        )
        for spec in pages
    )
