"""The columns of a delivery and what their codes mean: the one place where both are told.

``codebook.csv``, ``datapackage.json`` and the tables themselves are made from these declarations.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from l2w_desktop.exchange.hiva import pseudonym
from l2w_desktop.exchange.hiva.generalise import ANY
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import AGE_BANDS
from l2w_desktop.services.research import UNKNOWN
from l2w_desktop.services.target_groups import GROUPS
from l2w_desktop.texts import Text

MENTEE, DUO, CODEBOOK = "mentee", "duo", "codebook"
QUARTER: Final = r"\d{4}-Q[1-4]"
_HIDDEN = Text("weggelaten, de groep was kleiner dan 5", "left out, the group was smaller than 5")
_UNKNOWN = Text("niet bekend", "not known")


@dataclass(frozen=True, slots=True)
class Variable:
    """One column: its code, what it means, its values, and when it is hidden in small groups.

    ``hide_as`` gives the place in the order of generalisation, 1 first; None is never hidden.
    """

    code: str
    meaning: Text
    kind: Literal["string", "integer"] = "string"
    pattern: str = ""
    codes: tuple[tuple[str, Text], ...] = ()
    hide_as: int | None = None

    @property
    def values(self) -> tuple[tuple[str, Text], ...]:
        """The codes with their meaning, ``*`` included where it can occur."""
        return self.codes + (((ANY, _HIDDEN),) if self.hide_as else ())


def _listed(name: str, *, has_unknown: bool = False) -> tuple[tuple[str, Text], ...]:
    known = tuple((choice.code, choice.label) for choice in code_list(name))
    return known + (((UNKNOWN, _UNKNOWN),) if has_unknown else ())


def _age_bands() -> tuple[tuple[str, Text], ...]:
    bands = tuple((band, Text(f"{band} jaar", f"{band} years")) for band in AGE_BANDS)
    return (*bands, (UNKNOWN, _UNKNOWN))


@cache
def mentee_variables() -> tuple[Variable, ...]:
    """Return the columns of ``mentee.csv``; those after ``pid`` are checked together."""
    return (
        Variable("pid", Text("pseudoniem van de mentee", "pseudonym of the mentee"),
                 pattern=pseudonym.PATTERN),
        Variable("target_group", Text("doelgroep van de oproep", "target group of the call"),
                 codes=tuple(GROUPS.items())),
        Variable("sex", Text("geslacht", "sex"), codes=_listed("sex")),
        Variable("age_band", Text("leeftijd bij de intake", "age at the intake"),
                 codes=_age_bands(), hide_as=3),
        Variable("nationality_group", Text("nationaliteit, in groepen", "nationality, in groups"),
                 codes=_listed("nationality_groups", has_unknown=True), hide_as=1),
        Variable("province", Text("provincie of gewest van de woonplaats",
                                  "province or region of residence"), hide_as=2),
        Variable("education", Text("hoogste diploma dat de mentee opgeeft",
                                   "highest diploma that the mentee declares"),
                 codes=_listed("education_groups", has_unknown=True)),
    )  # fmt: skip


@cache
def duo_variables() -> tuple[Variable, ...]:
    """Return the columns of ``duo.csv``; start and length are checked with those of the mentee.

    Outcomes and counts are no part of the check.
    """
    return (
        Variable("duo_pid", Text("pseudoniem van het duo", "pseudonym of the duo"),
                 pattern=pseudonym.PATTERN),
        Variable("mentee_pid", Text("pseudoniem van de mentee", "pseudonym of the mentee"),
                 pattern=pseudonym.PATTERN),
        Variable("start_q", Text("kwartaal van de start", "quarter of the start"),
                 pattern=rf"{QUARTER}|\*", hide_as=1),
        Variable("planned_months", Text("geplande duur in maanden", "planned duration in months"),
                 pattern=r"\d+|\*", hide_as=2),
        Variable("status", Text("stand op de dag van de levering",
                                "status on the day of the delivery"),
                 codes=_listed("duo_status")),
        Variable("n_meetings", Text("aantal gehouden ontmoetingen in de periode",
                                    "number of meetings held in the period"), kind="integer"),
    )  # fmt: skip


@cache
def codebook_variables() -> tuple[Variable, ...]:
    """Return the columns of ``codebook.csv`` itself."""
    return (
        Variable("file", Text("bestand", "file")),
        Variable("column", Text("kolom", "column")),
        Variable("code", Text("code, leeg voor de kolom zelf", "code, empty for the column")),
        Variable("nl", Text("betekenis in het Nederlands", "meaning in Dutch")),
        Variable("en", Text("betekenis in het Engels", "meaning in English")),
    )


def codebook_rows() -> Iterator[tuple[str, ...]]:
    """Give the rows of ``codebook.csv``: each column, then each of its codes."""
    for name, variables in ((MENTEE, mentee_variables()), (DUO, duo_variables())):
        for one in variables:
            yield (f"{name}.csv", one.code, "", one.meaning.nl, one.meaning.en)
            for code, meaning in one.values:
                yield (f"{name}.csv", one.code, code, meaning.nl, meaning.en)
