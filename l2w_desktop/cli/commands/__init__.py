"""The commands, one module per family, listed in one tuple."""

from __future__ import annotations

from l2w_desktop.cli.commands import (
    care,
    codes,
    documents,
    duos,
    exchange,
    export,
    matching,
    people,
    privacy,
    records,
    reports,
    setting_up,
    users,
    visits,
)  # fmt: skip
from l2w_desktop.cli.context import Command

COMMANDS: tuple[Command, ...] = (
    *setting_up.COMMANDS,
    *people.COMMANDS,
    *privacy.COMMANDS,
    *records.COMMANDS,
    *matching.COMMANDS,
    *duos.COMMANDS,
    *visits.COMMANDS,
    *documents.COMMANDS,
    *reports.COMMANDS,
    *export.COMMANDS,
    *exchange.COMMANDS,
    *care.COMMANDS,
    *users.COMMANDS,
    *codes.COMMANDS,
)
