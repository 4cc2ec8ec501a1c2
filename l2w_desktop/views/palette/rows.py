"""What the palette lists: what was found and what can be done, grouped, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.models.folding import folded
from l2w_desktop.services.search import Hit
from l2w_desktop.views.documents.wanted import title_of
from l2w_desktop.views.duos.words import couple, day_words, duo_status
from l2w_desktop.views.functions import Function
from l2w_desktop.views.here import say, today_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.statuses import status_kind, status_words
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the palette; a heading has no ``run``.

    ``faces`` are (name, key) of the avatars, else ``icon``; ``chip`` a status with its colour.
    """

    words: str
    more: str = ""
    run: Callable[[], None] | None = None
    icon: str = ""
    faces: tuple[tuple[str, str], ...] = ()
    keys: str = ""
    chip: tuple[str, Kind] | None = None

    def spoken(self) -> str:
        """Return the whole line as it is read aloud."""
        chip = self.chip[0] if self.chip else ""
        return ", ".join(part for part in (self.words, self.more, chip, self.keys) if part)


@dataclass(frozen=True, slots=True)
class Shown:
    """How hits of one kind are listed and where they open. ``group`` may join several kinds."""

    group: str
    page: str
    row: Callable[[Shell, Hit], Row]
    target: Callable[[Hit], object]


def _file_row(shell: Shell, hit: Hit) -> Row:
    del shell
    role = {
        "mentee": translate("Palette", "Mentee"),
        "mentor": translate("Palette", "Mentor"),
    }[hit.kind]
    more = "  ·  ".join(part for part in (role, hit.place, hit.number) if part)
    return Row(_title(hit), more, faces=hit.people)


def _file_chip(shell: Shell, hit: Hit) -> tuple[str, Kind]:
    return status_words(hit.kind, hit.status, shell.lang), status_kind(hit.status)


def _duo_row(shell: Shell, hit: Hit) -> Row:
    since = day_words(shell, hit.on, today_of(shell))
    started = translate("Palette", "since {day}").format(day=since) if since else ""
    more = "  ·  ".join(part for part in (started, hit.number) if part)
    return Row(_title(hit), more, faces=hit.people, chip=duo_status(shell, hit.status))


def _document_row(shell: Shell, hit: Hit) -> Row:
    names = " & ".join(name for name, _ in hit.people)
    day = day_words(shell, hit.on, today_of(shell))
    more = "  ·  ".join(part for part in (names, day, hit.number) if part)
    is_signed = hit.status == "SIGNED"
    chip: tuple[str, Kind] | None = (translate("Palette", "Signed"), "ok") if is_signed else None
    return Row(say(shell, title_of(hit.name)), more, icon="file-text", chip=chip)


def _title(hit: Hit) -> str:
    names = [name for name, _ in hit.people]
    nameless = translate("Palette", "Without a name")
    return couple(*names) if len(names) > 1 else (names[0] or nameless)


def _own_id(hit: Hit) -> object:
    return hit.id


def _duo_target(hit: Hit) -> object:
    return ("duo", hit.id)


_PEOPLE: Final = QT_TRANSLATE_NOOP("Palette", "People")
SHOWN: Final[Mapping[str, Shown]] = {
    "mentee": Shown(_PEOPLE, "mentees", _file_row, _own_id),
    "mentor": Shown(_PEOPLE, "mentors", _file_row, _own_id),
    "duo": Shown(QT_TRANSLATE_NOOP("Palette", "Duos"), "duos", _duo_row, _duo_target),
    "document": Shown(
        QT_TRANSLATE_NOOP("Palette", "Documents"), "documents", _document_row, _own_id
    ),
}


def hit_row(shell: Shell, hit: Hit, opened: Callable[[Hit], None]) -> Row:
    """Return the line of something that was found; choosing it opens its page."""
    shown = SHOWN[hit.kind]
    row = shown.row(shell, hit)
    chip = _file_chip(shell, hit) if hit.kind in ("mentee", "mentor") else row.chip

    def run() -> None:
        opened(hit)
        shell.go(shown.page, shown.target(hit))

    return Row(row.words, row.more, run, row.icon, row.faces, row.keys, chip)


def action_row(shell: Shell, function: Function) -> Row:
    """Return the line of something that can be done, with its keys."""

    def run() -> None:
        if function.run is not None:
            function.run(shell)

    icon = function.icon or "chevron-right"
    return Row(function.label(), function.hint(), run, icon, keys=function.key_text())


def matching(functions: Sequence[Function], text: str) -> list[Function]:
    """Return the actions for what was typed: those that begin with it, then those that hold it."""
    words = folded(text).split()
    found: list[tuple[int, Function]] = []
    for function in functions:
        if function.run is None:
            continue
        said = f" {folded(function.label())} {folded(function.hint())}"
        if all(f" {word}" in said for word in words):
            found.append((0 if folded(function.label()).startswith(folded(text)) else 1, function))
        elif all(word in said for word in words):
            found.append((2, function))
    return [function for _, function in sorted(found, key=_rank)]


def _rank(found: tuple[int, Function]) -> int:
    return found[0]


def listed(
    shell: Shell,
    text: str,
    hits: Sequence[Hit],
    functions: Sequence[Function],
    opened: Callable[[Hit], None],
) -> list[Row]:
    """Return all lines: the groups of what was found, and the actions; headings between them.

    Actions come first when one of them begins with what was typed.
    """
    groups: dict[str, list[Row]] = {}
    for hit in hits:
        last = translate("Palette", "Opened last")
        group = translate("Palette", SHOWN[hit.kind].group) if text.strip() else last
        groups.setdefault(group, []).append(hit_row(shell, hit, opened))
    able = matching(functions, text)
    actions = [action_row(shell, function) for function in able]
    heading = translate("Palette", "Actions")
    begins = bool(able) and folded(able[0].label()).startswith(folded(text))
    is_action = bool(text.strip()) and begins
    ordered = {heading: actions, **groups} if is_action else {**groups, heading: actions}
    return [row for title, rows in ordered.items() if rows for row in (Row(title), *rows)]
