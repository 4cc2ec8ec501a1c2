"""Words in Dutch and English, kept beside the thing that they name. Knows nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Lang = Literal["nl", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or label in both languages; Dutch first."""

    nl: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Return the words in ``lang``."""
        return self.nl if lang == "nl" else self.en

    def fill(self, **values: object) -> Text:
        """Return the text with ``{name}`` places filled; a ``Text`` value follows the language."""
        return Text(*(self.in_(lang).format(**_spoken(values, lang)) for lang in LANGS))


def _spoken(values: dict[str, object], lang: Lang) -> dict[str, object]:
    return {name: v.in_(lang) if isinstance(v, Text) else v for name, v in values.items()}


def counted(number: int, one: Text, many: Text) -> Text:
    """Return ``one`` for 1 and ``many`` otherwise, with ``{n}`` filled."""
    return (one if number == 1 else many).fill(n=number)
