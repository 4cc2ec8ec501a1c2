"""House rules of words: plain Dutch with "u", both languages filled, the same places in both."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST_SENTENCE = 15
OFFICIAL_DUTCH = re.compile(
    r"\b(gelieve|dient\b[^.]*\bte|dienen\b[^.]*\bte|inzake|betreffende)\b", re.I
)
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+")


def pairs(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Line, Dutch and English of every ``Text("…", "…")`` that is written out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
            words = [*node.args, *(k.value for k in sorted(node.keywords, key=is_english))]
            if len(words) == 2 and all(isinstance(w, ast.Constant) for w in words):
                yield node.lineno, words[0].value, words[1].value


def is_english(keyword: ast.keyword) -> bool:
    return keyword.arg == "en"


def places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def problems(nl: str, en: str) -> Iterator[str]:
    if not nl.strip() or not en.strip():
        yield "one of the languages is empty"
    if places(nl) != places(en):
        yield f"places differ: {places(nl)} and {places(en)}"
    if found := OFFICIAL_DUTCH.search(nl):
        yield f"‘{found[0]}’ is official language; say it as you would at the desk"
    for sentence in SENTENCE_END.split(nl):
        if len(sentence.split()) > LONGEST_SENTENCE:
            yield f"more than {LONGEST_SENTENCE} words: {sentence}"


def test_every_text_is_plain_and_complete() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {problem}"
        for path in sorted((ROOT / "l2w_desktop").rglob("*.py"))
        for line, nl, en in pairs(ast.parse(path.read_text("utf-8")))
        for problem in problems(nl, en)
    ]
    assert not found


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("", "Save"),
        ("Bewaar {name}", "Save {file}"),
        ("Gelieve te wachten.", "Please wait."),
        ("U dient dit formulier te bewaren.", "Save this form."),
        ("Een " + "heel " * 14 + "lange zin.", "A very long sentence."),
    ],
)
def test_a_text_that_is_not_plain_or_complete_is_noticed(nl: str, en: str) -> None:
    assert list(problems(nl, en))


def test_both_ways_to_write_a_text_are_read() -> None:
    code = 'Text("Bewaar", "Save"); Text(en="Close", nl="Sluit" " nu")'
    assert list(pairs(ast.parse(code))) == [(1, "Bewaar", "Save"), (1, "Sluit nu", "Close")]
