"""The building blocks of every page, drawn from the tokens and named for screen readers."""

from l2w_desktop.views.widgets.avatars import Avatar, DoubleAvatar
from l2w_desktop.views.widgets.buttons import Button, IconButton
from l2w_desktop.views.widgets.cards import Card, Hair, Inset, card_header, section
from l2w_desktop.views.widgets.charts import BarChart, Sparkline
from l2w_desktop.views.widgets.checks import CheckBox
from l2w_desktop.views.widgets.choices import FilterPills, SegmentedChoice, Tabs
from l2w_desktop.views.widgets.entries import LineEdit, TextArea
from l2w_desktop.views.widgets.facts import Event, FactGrid, Timeline
from l2w_desktop.views.widgets.fields import Field
from l2w_desktop.views.widgets.figures import FigureCard
from l2w_desktop.views.widgets.hints import KeyHints
from l2w_desktop.views.widgets.labels import ElidedLabel, Label, grow
from l2w_desktop.views.widgets.layouts import Flow, boxed, column, emptied, row
from l2w_desktop.views.widgets.marks import Chip, Count, KeyHint, Number, RhythmDots
from l2w_desktop.views.widgets.messages import Strip
from l2w_desktop.views.widgets.meters import ProgressBar, Ring
from l2w_desktop.views.widgets.pickers import ComboBox, DateEdit, SpinBox
from l2w_desktop.views.widgets.pictures import Brand, Icon, IconTile
from l2w_desktop.views.widgets.search import SearchBox
from l2w_desktop.views.widgets.states import BusyCard, EmptyState, Skeleton
from l2w_desktop.views.widgets.toast import UndoToast

__all__ = [
    "Avatar", "BarChart", "Brand", "BusyCard", "Button", "Card", "CheckBox", "Chip", "ComboBox",
    "Count", "DateEdit", "DoubleAvatar", "ElidedLabel", "EmptyState", "Event", "FactGrid", "Field",
    "FigureCard", "FilterPills", "Flow", "Hair", "Icon", "IconButton", "IconTile", "Inset",
    "KeyHint", "KeyHints", "Label", "LineEdit", "Number", "ProgressBar", "RhythmDots", "Ring",
    "SearchBox", "SegmentedChoice", "Skeleton", "Sparkline", "SpinBox", "Strip", "Tabs", "TextArea",
    "Timeline", "UndoToast", "boxed", "card_header", "column", "emptied", "grow", "row", "section",
]  # fmt: skip
