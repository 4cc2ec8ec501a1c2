"""What can go wrong that the user can mend: one class per cause, each with its sentence.

A sentence says what happened, where, and what to do. Anything else that is raised is a bug.
"""

from __future__ import annotations

import re
from typing import ClassVar

from l2w_desktop.texts import Lang, Text

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class UserError(Exception):
    """An expected problem, shown to the user as it is.

    A cause is a subclass with a ``text``; its ``{places}`` are filled from the keyword values,
    which also travel in the machine-readable form. ``code`` is the class name in capitals.
    """

    text: ClassVar[Text]
    exit_code: ClassVar[int] = 1

    def __init__(self, **values: object) -> None:
        super().__init__(values)
        self.values = values

    @property
    def code(self) -> str:
        """Stable name of the cause in machine output: ``WrongPassphrase`` → WRONG_PASSPHRASE."""
        return re.sub(
            r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", type(self).__name__
        ).upper()

    def message(self) -> Text:
        """Return the sentence with its values filled in."""
        return self.text.fill(**self.values)

    def in_(self, lang: Lang) -> str:
        """Return the sentence in ``lang``."""
        return self.message().in_(lang)

    def __str__(self) -> str:
        return self.message().en


class NotYet(UserError):
    """A kind or name that this version does not have yet; wrong usage, so exit code 2."""

    text = Text(
        "‘{name}’ bestaat nog niet in deze versie. Kies een van: {known}.",
        "‘{name}’ does not exist in this version yet. Choose one of: {known}.",
    )
    exit_code = 2
