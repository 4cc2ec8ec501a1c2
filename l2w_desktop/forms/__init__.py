"""Declared screens: which fields, in which order, under which heading; read from the models.

A form says nothing twice: label, code list and requirement come from the field's declaration.
"""

from l2w_desktop.forms.form import Entry, Form, Kind, Section
from l2w_desktop.forms.frame import DESK, PROGRAMME
from l2w_desktop.forms.intake import FORMS, INTAKE_MENTEE, INTAKE_MENTOR

__all__ = [
    "DESK", "FORMS", "INTAKE_MENTEE", "INTAKE_MENTOR", "PROGRAMME", "Entry", "Form", "Kind",
    "Section",
]  # fmt: skip
