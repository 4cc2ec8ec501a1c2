"""How a name sounds, roughly: a key under which spellings of one name from elsewhere meet.

Only for finding; what was found is compared letter by letter before anybody sees it.
"""

from __future__ import annotations

import re

from l2w_desktop.models.folding import folded

# ways to write one sound in Latin letters, longest first: Shukri/Choukri, Jamila/Djamila, Xhoi
_ONE_SOUND = re.compile("|".join(("tsch", "sch", "tch", "dzh", "kh", "ck", "ph", "gh", "th", "dj",
                                  "dz", "ch", "sh", "sj", "sz", "cz", "qu", "x")))  # fmt: skip
_AS = {
    "tsch": "s", "sch": "s", "tch": "s", "dzh": "j", "kh": "k", "ck": "k", "ph": "f", "gh": "g",
    "th": "t", "dj": "j", "dz": "j", "ch": "s", "sh": "s", "sj": "s", "sz": "s", "cz": "s",
    "qu": "k", "x": "ks",
}  # fmt: skip
_LETTERS = str.maketrans({"q": "k", "c": "k", "w": "v", "z": "s", "j": "y"})
_VOWELS = re.compile("[aeiouy]+")
_TWICE = re.compile(r"(.)\1+")


def sound(name: str) -> str:
    """Return the sound of a name as one word, without vowels but a first one; idempotent folding.

    ``Mohammed``, ``Muhamad`` and ``Mohamed`` give ``mhmd``; ``El Amrani`` and ``Elamrani`` give
    ``almrn``. Letters of other scripts stay as folded.
    """
    word = folded(name).replace(" ", "")
    word = _ONE_SOUND.sub(_spelled, word).translate(_LETTERS)
    first = "a" if _VOWELS.match(word) else ""
    return first + _TWICE.sub(r"\1", _VOWELS.sub("", word))


def sounds(name: str) -> str:
    """Return the sounds of all words of a name in one order, whichever way they are written."""
    return " ".join(sorted(sound(word) for word in folded(name).split()))


def _spelled(found: re.Match[str]) -> str:
    return _AS[found[0]]
