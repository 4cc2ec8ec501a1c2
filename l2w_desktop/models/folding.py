"""How text is cleaned before it is stored, and folded before it is compared or searched."""

from __future__ import annotations

import re
import unicodedata

# letters that NFKD leaves whole, in both cases
_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ı": "i",
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
        "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ŋ": "ng", "Ŋ": "ng", "ɓ": "b", "Ɓ": "b",
        "ɗ": "d", "Ɗ": "d", "ƙ": "k", "Ƙ": "k", "ə": "e", "Ə": "e",
        # Arabic and Persian forms of one letter
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ـ": "",
    }
)  # fmt: skip
_DROPPED = re.compile("['’‘ʼʾʿ`´′＇\\-‐‑‒–—−]")
_SPACE = re.compile(r"\s+")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# signs without width that travel along with pasted text: they would make equal names differ
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def clean(text: str) -> str:
    """Return ``text`` as it may be stored: NFC, trimmed, without U+0000 and lone surrogates.

    Line ends and inner spaces stay as typed.
    """
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", text)).strip()


def folded(text: str) -> str:
    """Return the form of ``text`` in which equal names are equal; idempotent.

    Case, marks, apostrophes and hyphens fall away, one space stays between words, and letters
    that are only a variant of another become that letter (``Łukasz`` → ``lukasz``, ``O'Connor``
    → ``oconnor``, Arabic vowel signs and alef forms).
    """
    text = _INVISIBLE.sub("", _UNSTORABLE.sub("", text))
    if text.isascii():  # most text, and twenty times faster
        return _SPACE.sub(" ", _DROPPED.sub("", text.lower())).strip()
    for _ in range(3):  # case folding can bring a mark back (İ), so until nothing changes
        before = text
        text = _strip_marks(text.translate(_LETTERS)).translate(_LETTERS).casefold()
        if text == before:
            break
    return _SPACE.sub(" ", _DROPPED.sub("", text)).strip()


def key(text: str) -> str:
    """Return the folded letters and digits alone, to compare headers and codes."""
    return "".join(sign for sign in folded(text) if sign.isalnum())


def _strip_marks(text: str) -> str:
    return "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) != "Mn"
    )
