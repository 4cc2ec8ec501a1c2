"""Which input asks which entry of a declared form."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from l2w_desktop.forms import Entry, Kind
from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.inputs.base import LineInput, NoteInput
from l2w_desktop.views.inputs.languages import LanguagesInput
from l2w_desktop.views.inputs.picking import PickInput
from l2w_desktop.views.inputs.segments import SegmentInput, YesNoInput
from l2w_desktop.views.inputs.suggest import capital, choices_of, postcodes, towns
from l2w_desktop.views.inputs.toggles import TogglesInput
from l2w_desktop.views.inputs.type_ahead import CodeInput, TypeAhead
from l2w_desktop.views.inputs.week import WeekInput

translate = QCoreApplication.translate
FEW = 5  # so many choices still stand side by side
SEVERAL = 20  # so many may stand as toggles


def input_for(entry: Entry, lang: Lang, postcode: Callable[[], str]) -> QWidget:
    """Return the input of an entry; it keeps to the protocol ``Input``.

    ``postcode`` tells the postcode on the same form, for the suggestions of a town.
    """
    if entry.kind is Kind.CODE:
        return _one_of(entry, lang)
    if entry.kind is Kind.CODES:
        return _several_of(entry, lang)
    if entry.kind is Kind.YES_NO:
        name = capital(entry.label.in_(lang))
        return YesNoInput(
            name, [("yes", translate("Inputs", "Yes")), ("no", translate("Inputs", "No"))]
        )
    if entry.kind is Kind.LANGUAGES:
        return LanguagesInput(lang, choices_of("languages", lang))
    if entry.kind is Kind.POSTCODE:
        return TypeAhead(postcodes)
    if entry.column == "place":
        return TypeAhead(towns(postcode), opens_empty=True)
    if entry.kind in (Kind.NOTE, Kind.LINES):
        return NoteInput()
    return LineInput(
        translate("Inputs", "dd/mm/yyyy") if entry.kind in (Kind.DATE, Kind.PARTIAL_DATE) else ""
    )


def _one_of(entry: Entry, lang: Lang) -> QWidget:
    listed = code_list(cast(str, entry.codes))
    if len(listed) <= FEW:
        name = capital(entry.label.in_(lang))
        options = [(c.code, capital(c.label.in_(lang))) for c in listed.ordered(lang)]
        return SegmentInput(name, options)
    return CodeInput(
        listed.name, lang, choices_of(listed.name, lang), translate("Inputs", "Type a few letters")
    )


def _several_of(entry: Entry, lang: Lang) -> QWidget:
    listed = code_list(cast(str, entry.codes))
    if all("weekday" in c.details for c in listed):
        return WeekInput(listed.name, lang)
    if len(listed) <= SEVERAL:
        return TogglesInput(listed.name, lang)
    is_tree = any(c.parent for c in listed)
    return PickInput(listed.name, lang, choices_of(listed.name, lang, is_tree=is_tree))
