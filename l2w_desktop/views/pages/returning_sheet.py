"""The sheet that compares what is typed in an intake with somebody who is known."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.services.comparison import typed_beside
from l2w_desktop.views.here import bridge_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.pages.intake import IntakeView
from l2w_desktop.views.sheets.compare import CompareSheet

# by these columns of a person one compares
_COLUMNS: Final = (
    "first_name", "last_name", "birth_date", "sex", "nationality", "phone", "email", "street",
    "postcode", "place",
)  # fmt: skip


def open_comparison(shell: Shell, view: IntakeView, person_id: str) -> None:
    """Show both side by side; its two verbs are those of the card."""
    keys = [f"person.{name}" for name in _COLUMNS]
    typed = {key.split(".")[1]: view.keeper.value(key) for key in keys if view.keeper.has(key)}
    one = next(k for k in view.known.known if k.person_id == person_id)
    fields = bridge_of(shell).read(partial(typed_beside, typed=typed, person_id=person_id))
    sheet = CompareSheet(one, fields, shell.lang)
    for signal, slot in (
        (sheet.reopen_asked, view.reopen), (sheet.apart_asked, view.set_apart)
    ):  # fmt: skip
        signal.connect(partial(_close_and, shell, slot))
    shell.open_sheet(QCoreApplication.translate("PeoplePage", "The same person?"), sheet)


def _close_and(shell: Shell, slot: object, person_id: str) -> None:
    shell.close_sheet()
    assert callable(slot)
    slot(person_id)
