"""The editable wording of a document: a TOML file with Dutch and English side by side.

A lawyer changes clauses there, never in code. A node is ``{nl = "…", en = "…"}`` or a list of such
variants, of which the first whose ``{places}`` are all known is printed. Values are put in once,
as plain text: what stands inside a value is never read as a place or as markup.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from l2w_desktop.errors import UserError
from l2w_desktop.resources import resource
from l2w_desktop.texts import Lang, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACE = re.compile(r"\{(\w+)\}")


class TemplateBroken(UserError):
    """A template was edited into something that cannot be printed."""

    text = Text(
        "De sjabloon {file} is niet bruikbaar: {cause}. Herstel dit bestand of zet het terug.",
        "The template {file} cannot be used: {cause}. Repair this file or put it back.",
    )


def load(name: str) -> dict[str, Any]:
    """Return the parsed template ``resources/templates/<name>.toml``.

    Raises TemplateBroken when it is not valid TOML.
    """
    try:
        return tomllib.loads(resource("templates", f"{name}.toml").read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise TemplateBroken(file=f"{name}.toml", cause=str(problem)) from problem


class Wording:
    """A template with the values of one document and one language."""

    def __init__(self, name: str, lang: Lang, values: Mapping[str, str]) -> None:
        self.lang = lang
        self._file = f"{name}.toml"
        self._data = load(name)
        self._values = values

    def word(self, *path: str) -> str:
        """Return the words at ``path``; empty when every variant lacks a value."""
        return self.fill(self.node(*path))

    def node(self, *path: str) -> Any:
        """Return the raw node at ``path``; TemplateBroken when it is missing."""
        found: Any = self._data
        for step in path:
            if not isinstance(found, dict) or step not in found:
                cause = Text("‘{path}’ ontbreekt", "‘{path}’ is missing")
                raise TemplateBroken(file=self._file, cause=cause.fill(path=".".join(path)))
            found = found[step]
        return found

    def fill(self, node: Any) -> str:
        """Return the first variant whose places all have a value, filled in."""
        for variant in node if isinstance(node, list) else [node]:
            words = self._in_language(variant)
            if all(self._value(place) for place in _PLACE.findall(words)):
                return _PLACE.sub(self._put, words)
        return ""

    def paragraphs(self, node: list[Any]) -> list[str]:
        """Return the paragraphs that have something to say."""
        return [words for words in map(self.fill, node) if words]

    def _in_language(self, variant: Any) -> str:
        words = variant.get(self.lang) if isinstance(variant, dict) else None
        if not isinstance(words, str):
            cause = Text("een tekst mist ‘{lang}’", "a text lacks ‘{lang}’")
            raise TemplateBroken(file=self._file, cause=cause.fill(lang=self.lang))
        return words

    def _value(self, place: str) -> str:
        if place not in self._values:
            cause = Text("‘{place}’ is geen bekende plaats", "‘{place}’ is not a known place")
            raise TemplateBroken(file=self._file, cause=cause.fill(place=place))
        return self._values[place]

    def _put(self, match: re.Match[str]) -> str:
        return self._value(match[1])
