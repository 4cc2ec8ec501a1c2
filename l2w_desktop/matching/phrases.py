"""Evidence in words: what each criterion and each broken rule rests on, in Dutch and English.

One small function per code, so that a code without words cannot go unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from l2w_desktop.matching.rules import Criterion, Rule
from l2w_desktop.texts import Text, counted

Kind = Literal["language", "sector", "slot", "topic"]
Named = Callable[[Kind, str], Text]
Evidence = Mapping[str, Any]
Phrase = Callable[[Evidence, Named], Text]

DATA_MISSING = Text("gegevens ontbreken", "data missing")
DATA_CHANGED = Text("Gegevens zijn sindsdien gewijzigd", "Data have changed since")
SIDES: Mapping[str, Text] = {
    "mentee": Text("de mentee", "the mentee"),
    "mentor": Text("de mentor", "the mentor"),
}
_GENDERS = {
    "F": Text("een vrouw", "a woman"),
    "M": Text("een man", "a man"),
    "X": Text("iemand met X", "somebody with X"),
}
_NO_LANGUAGE = Text("Geen gedeelde taal", "No shared language")
_NO_SLOT = Text("Geen gedeelde halve dag", "No shared half-day")


def listed(items: Iterable[Text], last: Text | None = None) -> Text:
    """Return "a, b en c"; ``last`` is what stands before the last one."""
    *first, end = items
    if not first:
        return end
    joint = last or Text(" en ", " and ")
    return Text(
        ", ".join(t.nl for t in first) + joint.nl + end.nl,
        ", ".join(t.en for t in first) + joint.en + end.en,
    )


def of_criterion(code: Criterion, told: Evidence, named: Named) -> Text:
    """Return the line under an addend: "Nederlands B2", "Onbekend bij de mentor"."""
    if told.get("since_changed"):
        return DATA_CHANGED
    if unknown := told.get("unknown"):
        sides = listed(SIDES[side] for side in unknown)
        return Text("Onbekend bij {sides}", "Unknown for {sides}").fill(sides=sides)
    return _CRITERIA[code](told, named)


def of_rule(code: Rule, told: Evidence, named: Named) -> Text:
    """Return why a hard rule is broken, as one sentence."""
    if told.get("since_changed"):
        return Text("{changed}.", "{changed}.").fill(changed=DATA_CHANGED)
    return _RULES[code](told, named)


def points(hundredths: int) -> Text:
    """Return points out of 100 without rounding: 8550 is 85,5 and 85.5."""
    whole, rest = divmod(hundredths, 100)
    if not rest:
        return Text(str(whole), str(whole))
    decimals = f"{rest:02d}".rstrip("0")
    return Text(f"{whole},{decimals}", f"{whole}.{decimals}")


def _sector(told: Evidence, named: Named) -> Text:
    text = {
        "first": Text("Eerste wens: {wish}", "First wish: {wish}"),
        "later": Text("Ook een wens: {wish}", "Also a wish: {wish}"),
        "family": Text("Verwant: {wish} en {mentor}", "Related: {wish} and {mentor}"),
        "none": Text("Mentee {wish}, mentor {mentor}", "Mentee {wish}, mentor {mentor}"),
    }[told["match"]]
    wish, mentor = named("sector", told["wish"]), named("sector", told["mentor"])
    return text.fill(wish=wish, mentor=mentor)


def _language(told: Evidence, named: Named) -> Text:
    if told["language"] is None:
        return _NO_LANGUAGE
    language = named("language", told["language"])
    return Text("{language} {level}", "{language} {level}").fill(
        language=language, level=told["level"]
    )


def _distance(told: Evidence, named: Named) -> Text:
    if told["online"]:
        text = Text("{km} km, kan online", "{km} km, can be online")
    else:
        text = Text("{km} km, hoogstens {max_km} km", "{km} km, at most {max_km} km")
    return text.fill(km=told["km"], max_km=told["max_km"])


def _slots(told: Evidence, named: Named) -> Text:
    if not told["shared"]:
        return _NO_SLOT
    return listed(named("slot", code) for code in told["shared"])


def _needs(told: Evidence, named: Named) -> Text:
    asked, covered = told["asked"], told["covered"]
    if not asked:
        return Text("Geen hulpvraag", "Nothing asked")
    text = Text("{n} van {of}", "{n} of {of}").fill(n=len(covered), of=len(asked))
    if not covered:
        return text
    topics = listed(named("topic", code) for code in covered)
    return Text("{count}: {topics}", "{count}: {topics}").fill(count=text, topics=topics)


def _education(told: Evidence, named: Named) -> Text:
    if not (apart := abs(told["mentee"] - told["mentor"])):
        return Text("Zelfde niveau", "Same level")
    return counted(
        apart,
        Text("{n} niveau verschil", "{n} level apart"),
        Text("{n} niveaus verschil", "{n} levels apart"),
    )


def _dutch(told: Evidence, named: Named) -> Text:
    none = Text("geen of onbekend", "none or unknown")
    return Text("Mentee {mentee}, mentor {mentor}", "Mentee {mentee}, mentor {mentor}").fill(
        mentee=told["mentee"] or none, mentor=told["mentor"] or none
    )


def _inactive(told: Evidence, named: Named) -> Text:
    sides = listed(SIDES[side] for side in told["who"])
    return Text("Niet beschikbaar: {sides}.", "Not available: {sides}.").fill(sides=sides)


def _same_person(told: Evidence, named: Named) -> Text:
    return Text("Dit is dezelfde persoon.", "This is the same person.")


def _never_again(told: Evidence, named: Named) -> Text:
    return Text("Dit duo is uitgesloten.", "This duo is excluded.")


def _gender_mentee(told: Evidence, named: Named) -> Text:
    return _wish(told, "mentee", "mentor")


def _gender_mentor(told: Evidence, named: Named) -> Text:
    return _wish(told, "mentor", "mentee")


def _wish(told: Evidence, asker: str, other: str) -> Text:
    unknown = Text("Het geslacht van {other} is onbekend.", "The sex of {other} is unknown.")
    text = Text("De {asker} vraagt {asked}.", "The {asker} asks for {asked}.")
    text = text.fill(asker=asker, asked=_GENDERS[told["asked"]])
    if told["other"] is not None:
        return text
    return Text("{wish} {unknown}", "{wish} {unknown}").fill(
        wish=text, unknown=unknown.fill(other=SIDES[other])
    )


def _no_language(told: Evidence, named: Named) -> Text:
    if unknown := told.get("unknown"):
        sides = listed(SIDES[side] for side in unknown)
        text = Text("De talen van {sides} zijn onbekend.", "The languages of {sides} are unknown.")
        return text.fill(sides=sides)
    if told["language"] is None:
        return Text("{none}.", "{none}.").fill(none=_NO_LANGUAGE)
    text = Text(
        "Beste gedeelde taal: {language}. Nodig is {level}.",
        "Best shared language: {language}. {level} is needed.",
    )
    return text.fill(language=_language(told, named), level=told["min_level"])


def _too_far(told: Evidence, named: Named) -> Text:
    text = Text("{km} km; hoogstens {max_km} km kan.", "{km} km; at most {max_km} km is possible.")
    return text.fill(**told)


def _no_slot(told: Evidence, named: Named) -> Text:
    return Text("{none}.", "{none}.").fill(none=_NO_SLOT)


def _other_sector(told: Evidence, named: Named) -> Text:
    text = Text(
        "De mentee vraagt {wish}, de mentor werkt in {mentor}.",
        "The mentee asks for {wish}, the mentor works in {mentor}.",
    )
    wish, mentor = named("sector", told["wish"]), named("sector", told["mentor"])
    return text.fill(wish=wish, mentor=mentor)


def _full(told: Evidence, named: Named) -> Text:
    text = Text(
        "De mentor heeft geen vrije plaats: {active_duos} van {capacity} bezet.",
        "The mentor has no free place: {active_duos} of {capacity} taken.",
    )
    return text.fill(**told)


def _too_low(told: Evidence, named: Named) -> Text:
    text = Text("{score} punten; nodig zijn {threshold}.", "{score} points; {threshold} needed.")
    return text.fill(score=points(told["score"]), threshold=points(told["threshold"]))


_CRITERIA: Mapping[Criterion, Phrase] = {
    "sector": _sector,
    "language": _language,
    "distance": _distance,
    "slots": _slots,
    "needs": _needs,
    "education": _education,
    "dutch": _dutch,
}
_RULES: Mapping[Rule, Phrase] = {
    "INACTIVE": _inactive,
    "SAME_PERSON": _same_person,
    "NEVER_AGAIN": _never_again,
    "GENDER_MENTEE": _gender_mentee,
    "GENDER_MENTOR": _gender_mentor,
    "LANGUAGE": _no_language,
    "DISTANCE": _too_far,
    "SLOTS": _no_slot,
    "SECTOR_REQUIRED": _other_sector,
    "CAPACITY": _full,
    "BELOW_THRESHOLD": _too_low,
}
