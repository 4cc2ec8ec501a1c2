"""The matching in words: names, chips, funnel and sentences in Dutch and English.

Codes of languages, sectors, half-days and topics are named by the caller. An explanation that
was stored (`pair.restored`) reads the same as a fresh one, so an old duo still tells why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from l2w_desktop.matching.pair import Obstacle, Part
from l2w_desktop.matching.phrases import (
    DATA_MISSING,
    Kind,
    Named,
    listed,
    of_criterion,
    of_rule,
    points,
)
from l2w_desktop.matching.rules import TOP_SCORE, Criterion, Objective, Rule
from l2w_desktop.texts import Text, counted

GOOD_DEGREE = 50  # from here a chip says ✓, below it –

CRITERIA: Mapping[Criterion, Text] = {
    "sector": Text("Sector", "Sector"),
    "language": Text("Taal", "Language"),
    "distance": Text("Afstand", "Distance"),
    "slots": Text("Halve dagen", "Half-days"),
    "needs": Text("Hulpvragen", "Questions"),
    "education": Text("Opleiding", "Education"),
    "dutch": Text("Nederlands oefenen", "Practising Dutch"),
}
RULES: Mapping[str, Text] = {
    "INACTIVE": Text("niet beschikbaar", "not available"),
    "SAME_PERSON": Text("dezelfde persoon", "the same person"),
    "NEVER_AGAIN": Text("uitgesloten", "excluded"),
    "GENDER_MENTEE": Text("wens van de mentee", "wish of the mentee"),
    "GENDER_MENTOR": Text("wens van de mentor", "wish of the mentor"),
    "LANGUAGE": Text("geen gedeelde taal", "no shared language"),
    "DISTANCE": Text("te ver", "too far"),
    "SLOTS": Text("geen gedeelde halve dag", "no shared half-day"),
    "SECTOR_REQUIRED": Text("andere sector", "other sector"),
    "CAPACITY": Text("geen vrije plaats", "no free place"),
    "BELOW_THRESHOLD": Text("te weinig punten", "too few points"),
}
REASONS: Mapping[str, Text] = {
    **RULES,
    "NO_CANDIDATES": Text("er is geen mentor", "there is no mentor"),
    "ALL_CANDIDATES_TAKEN": Text("passende mentoren zijn bezet", "fitting mentors are taken"),
}
# What to relax so that a single rule no longer stands in the way.
RELIEFS: Mapping[Rule, Text] = {
    "INACTIVE": Text("iemand weer beschikbaar maken", "making somebody available again"),
    "SAME_PERSON": Text("een andere mentor", "another mentor"),
    "NEVER_AGAIN": Text("de uitsluiting herzien", "reviewing the exclusion"),
    "GENDER_MENTEE": Text("de wens van de mentee", "the wish of the mentee"),
    "GENDER_MENTOR": Text("de wens van een mentor", "the wish of a mentor"),
    "LANGUAGE": Text("een lager taalniveau", "a lower language level"),
    "DISTANCE": Text("verder reizen", "travelling further"),
    "SLOTS": Text("nog een halve dag", "one more half-day"),
    "SECTOR_REQUIRED": Text("ook een andere sector", "another sector too"),
    "CAPACITY": Text("een extra plaats bij een mentor", "one more place with a mentor"),
    "BELOW_THRESHOLD": Text("een lagere drempel", "a lower threshold"),
}
OBJECTIVES: Mapping[Objective, Text] = {
    "most_duos": Text("Zoveel mogelijk duo’s", "As many duos as possible"),
    "quality": Text("Beste duo’s", "Best duos"),
}
APPROXIMATION = Text("benadering", "approximation")

# What a chip says for and against; {why} is the line under the addend.
_CHIPS: Mapping[Criterion, tuple[Text, Text]] = {
    "sector": (Text("Zelfde sector", "Same sector"), Text("Andere sector", "Other sector")),
    "language": (Text("{why}", "{why}"), Text("{why}", "{why}")),
    "distance": (Text("{km} km", "{km} km"), Text("{km} km", "{km} km")),
    "slots": (Text("{why}", "{why}"), Text("{why}", "{why}")),
    "needs": (Text("Hulpvragen {why}", "Questions {why}"),) * 2,
    "education": (Text("{why}", "{why}"), Text("Opleiding verschilt", "Education differs")),
    "dutch": (
        Text("Nederlands oefenen", "Practising Dutch"),
        Text("Weinig Nederlands", "Little Dutch"),
    ),
}


class Chip(NamedTuple):
    """A short reason: in favour (✓) or a reservation (–)."""

    text: Text
    is_positive: bool

    @property
    def signed(self) -> Text:
        """The words with their sign in front: "✓ Zelfde sector"."""
        sign = "✓" if self.is_positive else "–"
        return Text(f"{sign} {self.text.nl}", f"{sign} {self.text.en}")


def by_code(kind: Kind, code: str) -> Text:
    """Name a code by itself, for callers without lists."""
    return Text(code, code)


def reason(part: Part, named: Named = by_code) -> Text:
    """Return what an addend of the score rests on: "Nederlands B2", "4 km, hoogstens 20 km"."""
    return of_criterion(part.code, part.evidence, named)


def obstacle(broken: Obstacle, named: Named = by_code) -> Text:
    """Return why a hard rule is broken, as one sentence."""
    return of_rule(broken.code, broken.evidence, named)


def score(hundredths: int) -> Text:
    """Return "92 op 100"."""
    return Text("{points} op {top}", "{points} out of {top}").fill(
        points=points(hundredths), top=points(TOP_SCORE)
    )


def chip(part: Part, named: Named = by_code) -> Chip:
    """Return the chip of one addend."""
    if part.evidence.get("unknown"):
        text = Text("{criterion}: {missing}", "{criterion}: {missing}")
        return Chip(text.fill(criterion=CRITERIA[part.code], missing=DATA_MISSING), False)
    is_positive = part.degree >= GOOD_DEGREE
    if part.evidence.get("since_changed"):
        return Chip(CRITERIA[part.code], is_positive)
    text = _CHIPS[part.code][0 if is_positive else 1]
    if part.evidence.get("match") == "family":
        text = Text("Verwante sector", "Related sector")
    return Chip(text.fill(why=_brief(part, named), km=part.evidence.get("km", "")), is_positive)


def chips(parts: Iterable[Part], named: Named = by_code) -> tuple[Chip, ...]:
    """Return all chips: what counts most in favour first, then the largest reservations."""
    told = [p for p in parts if p.weight and not _is_empty(p)]
    good = sorted((p for p in told if p.degree >= GOOD_DEGREE), key=_gain, reverse=True)
    poor = sorted((p for p in told if p.degree < GOOD_DEGREE), key=_loss, reverse=True)
    return tuple(chip(part, named) for part in (*good, *poor))


def whole_points(parts: Sequence[Part]) -> tuple[int, ...]:
    """Return the addends in whole points whose sum is the rounded score (largest remainders)."""
    whole = [part.points // 100 for part in parts]
    total = (sum(part.points for part in parts) + 50) // 100
    by_rest = sorted(range(len(parts)), key=lambda n: -(parts[n].points % 100))
    for number in by_rest[: total - sum(whole)]:
        whole[number] += 1
    return tuple(whole)


def funnel(mentors: int, dropped: Mapping[Rule, int], left: int) -> Text:
    """Return "Van 800 mentoren: 310 te ver, 96 geen gedeelde taal. 4 over."."""
    of_all = counted(
        mentors,
        Text("Van {n} mentor", "Of {n} mentor"),
        Text("Van {n} mentoren", "Of {n} mentors"),
    )
    if not dropped:
        return Text("{of_all}: {n} over.", "{of_all}: {n} left.").fill(of_all=of_all, n=left)
    steps = listed(
        (Text(f"{n} {RULES[rule].nl}", f"{n} {RULES[rule].en}") for rule, n in dropped.items()),
        last=Text(", ", ", "),
    )
    text = Text("{of_all}: {steps}. {n} over.", "{of_all}: {steps}. {n} left.")
    return text.fill(of_all=of_all, steps=steps, n=left)


def relief(rules: Sequence[Rule]) -> Text:
    """Return which single rule would help, or that none does alone."""
    if not rules:
        return Text("Eén regel aanpassen volstaat niet.", "Changing one rule is not enough.")
    text = Text("Eén regel helpt: {rules}.", "One rule helps: {rules}.")
    return text.fill(rules=listed((RELIEFS[rule] for rule in rules), last=Text(" of ", " or ")))


def _brief(part: Part, named: Named) -> Text:
    """Return the line under the addend, with long lists as a number."""
    if part.code == "needs":
        told = part.evidence
        texts = Text("{n} van {of}", "{n} of {of}")
        return texts.fill(n=len(told["covered"]), of=len(told["asked"]))
    shared = part.evidence.get("shared", ())
    if len(shared) > 1:
        return Text("{n} halve dagen", "{n} half-days").fill(n=len(shared))
    return reason(part, named)


def _is_empty(part: Part) -> bool:
    """Nothing asked is full marks but no reason to show."""
    return part.code == "needs" and part.evidence.get("asked", True) == []


def _gain(part: Part) -> int:
    return part.points


def _loss(part: Part) -> int:
    return part.weight * 100 - part.points
