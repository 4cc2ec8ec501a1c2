"""What a declared form asks with: one input per kind of entry, all with the same few methods."""

from l2w_desktop.views.inputs.base import Input
from l2w_desktop.views.inputs.build import input_for

__all__ = ["Input", "input_for"]
