"""The delivery report: one page of plain words that goes with the files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from l2w_desktop.exchange.hiva.questions import QUESTIONS
from l2w_desktop.texts import Lang, Text

_TITLE = Text("Levering aan {recipient}", "Delivery to {recipient}")
_FACTS = (
    Text("Project: {project}", "Project: {project}"),
    Text("Gemaakt op: {delivered_on}", "Made on: {delivered_on}"),
    Text("Periode: {period}", "Period: {period}"),
    Text("Versie van het programma: {tool_version}", "Version of the program: {tool_version}"),
)
_COUNTS = Text("Aantallen", "Counts")
_FILE = Text("{name}: {rows} rijen", "{name}: {rows} rows")
_EXCLUDED = Text("Niet geleverd zonder toestemming: {n}", "Not delivered for lack of consent: {n}")
_SUPPRESSED = Text(
    "Niet geleverd, de groep bleef kleiner dan {k}: {n}",
    "Not delivered, the group stayed smaller than {k}: {n}",
)
_HIDDEN = Text("Rijen met * in {column}: {n}", "Rows with * in {column}: {n}")
_OPEN = Text("Open vragen", "Open questions")
_WHOLE = Text("alles tot vandaag", "everything until today")
_FROM, _TO = Text("vanaf {day}", "from {day}"), Text("tot en met {day}", "until {day}")


def report(told: Mapping[str, Any], lang: Lang) -> str:
    """Return the report of a manifest (``delivery.manifest``) as text with Windows line ends."""
    period = _period(told["period"])
    facts = [line.fill(**{**told, "period": period}) for line in _FACTS]
    counts = [_FILE.fill(name=name, rows=file["rows"]) for name, file in told["files"].items()]
    counts.append(_EXCLUDED.fill(n=told["excluded"]))
    counts.append(_SUPPRESSED.fill(k=told["k"], n=told["suppressed"]))
    counts += [_HIDDEN.fill(column=name, n=n) for name, n in told["generalised"].items()]
    blocks = (
        [_TITLE.fill(recipient=told["recipient"]), *facts],
        [_COUNTS, *counts],
        [_OPEN, *(Text(f"- {q.nl}", f"- {q.en}") for q in QUESTIONS)],
    )
    text = "\n\n".join("\n".join(line.in_(lang) for line in block) for block in blocks)
    return (text + "\n").replace("\n", "\r\n")


def _period(told: Mapping[str, str | None]) -> Text:
    parts = [
        words.fill(day=day) for words, day in ((_FROM, told["from"]), (_TO, told["to"])) if day
    ]
    if not parts:
        return _WHOLE
    return Text(" ".join(p.nl for p in parts), " ".join(p.en for p in parts))
