"""The building blocks of every page, drawn from the tokens and named for screen readers."""

from l2w_desktop.views.widgets.buttons import Button, IconButton
from l2w_desktop.views.widgets.cards import Card, Hair, Inset, card_header, section
from l2w_desktop.views.widgets.choices import FilterPills, SegmentedChoice, Tabs
from l2w_desktop.views.widgets.facts import Event, FactGrid, Timeline
from l2w_desktop.views.widgets.fields import (
    CheckBox,
    ComboBox,
    DateEdit,
    Field,
    LineEdit,
    SearchBox,
    SpinBox,
    TextArea,
)
from l2w_desktop.views.widgets.figures import FigureCard
from l2w_desktop.views.widgets.hints import KeyHints
from l2w_desktop.views.widgets.labels import ElidedLabel, Label, grow
from l2w_desktop.views.widgets.layouts import Flow, boxed, column, emptied, row
from l2w_desktop.views.widgets.marks import (
    Avatar,
    Brand,
    Chip,
    Count,
    DoubleAvatar,
    Icon,
    IconTile,
    KeyHint,
    Number,
    RhythmDots,
)
from l2w_desktop.views.widgets.messages import Strip, UndoToast
from l2w_desktop.views.widgets.meters import BarChart, ProgressBar, Ring, Sparkline
from l2w_desktop.views.widgets.states import BusyCard, EmptyState, Skeleton

__all__ = [
    "Avatar", "BarChart", "Brand", "BusyCard", "Button", "Card", "CheckBox", "Chip", "ComboBox",
    "Count", "DateEdit", "DoubleAvatar", "ElidedLabel", "EmptyState", "Event", "FactGrid", "Field",
    "FigureCard", "FilterPills", "Flow", "Hair", "Icon", "IconButton", "IconTile", "Inset",
    "KeyHint", "KeyHints", "Label", "LineEdit", "Number", "ProgressBar", "RhythmDots", "Ring",
    "SearchBox", "SegmentedChoice", "Skeleton", "Sparkline", "SpinBox", "Strip", "Tabs", "TextArea",
    "Timeline", "UndoToast", "boxed", "card_header", "column", "emptied", "grow", "row", "section",
]  # fmt: skip
