"""The indicators of the report, each declared once with its definition; listed in one tuple."""

from __future__ import annotations

from typing import Final

from l2w_desktop.services.indicators import matched, norm, reach
from l2w_desktop.services.indicators.declared import Figure, Indicator
from l2w_desktop.services.indicators.facts import Facts, facts
from l2w_desktop.services.indicators.period import Period, WrongPeriod
from l2w_desktop.texts import Text

__all__ = ["INDICATORS", "Facts", "Figure", "Indicator", "Period", "WrongPeriod", "facts", "named"]

INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "K1",
        Text("Bereikt", "Reached"),
        reach.reached,
        Text("mensen met naam", "people by name"),
        "Mensen met een naam van wie het allereerste contact in de periode ligt.",
        Text("Een bezoek met naam, of de aanmelding als mentee",
             "A visit by name, or the registration as a mentee"),
        Text("Mentoren, bezoeken zonder naam, wie vroeger al kwam",
             "Mentors, visits without a name, who came before"),
        adds_up=True,
    ),
    Indicator(
        "K2",
        Text("Intake klaar", "Intake finished"),
        reach.intakes,
        Text("intakes afgerond", "intakes finished"),
        "Mensen van wie de intake in de periode werd afgerond.",
        Text(
            "Ook wie uit een lijst komt en klaar is voor een match",
            "Also who comes from a list, ready for a match",
        ),
        Text("Wie nog in intake is of afhaakte", "Who is still in intake, or dropped out"),
        adds_up=True,
    ),
    Indicator(
        "K2_conversion",
        Text("Van bereikt naar intake", "From reached to intake"),
        reach.conversion,
        Text("van {base} bereikt", "of {base} reached"),
        "Afgeronde intakes van de periode, gedeeld door de mensen die toen werden bereikt.",
        Text("Elke persoon één keer", "Every person once"),
        Text("Anonieme bezoeken", "Anonymous visits"),
        shape="share",
        rests_on=("K1", "K2"),
        adds_up=True,
    ),
    Indicator(
        "K3",
        Text("Gematcht", "Matched"),
        matched.matched,
        Text("mentees met een duo", "mentees with a duo"),
        "Mentees met minstens één duo dat in de periode actief werd. "
        "Elke mentee telt één keer, ook met een tweede mentor. "
        "Een duo is actief vanaf zijn start, of vanaf een latere handtekening.",
        Text("Duo’s die echt startten, ook als ze intussen stopten",
             "Duos that really started, also when they ended since"),
        Text("Voorstellen en kennismakingen", "Proposals and first meetings"),
        adds_up=True,
    ),
    Indicator(
        "K4",
        Text("Actieve duo’s", "Active duos"),
        matched.active,
        Text("op {day}", "on {day}"),
        "Duo’s die actief zijn op de laatste dag van de periode, ook de verlengde.",
        Text("Gestart, en die dag nog niet geëindigd", "Started, and not yet ended on that day"),
        Text("Duo’s die op papieren wachten", "Duos that wait for papers"),
        opens="duos",
    ),
    Indicator(
        "K7",
        Text("Contactnorm", "Meeting norm"),
        norm.at_norm,
        Text("van {base} volle duomaanden", "of {base} complete duo-months"),
        "Volle duomaanden waarin het duo zo vaak afsprak als het programma vraagt. "
        "Een duomaand loopt van de start van het duo, maand na maand. "
        "Hij telt als hij helemaal in de periode ligt, voorbij is, en het duo toen nog liep.",
        Text("Gehouden ontmoetingen, twee op één dag één keer",
             "Meetings held, two on one day once"),
        Text("Geplande of geannuleerde ontmoetingen, berichten",
             "Planned or cancelled meetings, messages"),
        shape="share",
        opens="duos",
        adds_up=True,
    ),
    Indicator(
        "K7_mean",
        Text("Ontmoetingen per duomaand", "Meetings per duo-month"),
        norm.meetings_a_month,
        Text("in {base} volle duomaanden", "in {base} complete duo-months"),
        "Ontmoetingen in de volle duomaanden van de periode, gedeeld door die duomaanden. "
        "Twee ontmoetingen op één dag tellen één keer.",
        Text("Gehouden ontmoetingen", "Meetings held"),
        Text("De maand die nog loopt", "The month that still runs"),
        shape="mean",
        opens="duos",
        rests_on=("K7",),
        adds_up=True,
    ),
    Indicator(
        "K15",
        Text("Nationaliteiten", "Nationalities"),
        reach.nationalities,
        Text("onder wie bereikt werd", "among the people reached"),
        "Verschillende nationaliteiten van de mensen die in de periode werden bereikt.",
        Text("De nationaliteit in het dossier", "The nationality in the file"),
        Text("Wie er geen heeft ingevuld", "Who has none filled in"),
        has_groups=False,
    ),
    Indicator(
        "K16",
        Text("Doel bereikt", "Target reached"),
        matched.progress,
        Text("van het doel {base}", "of the target {base}"),
        "Gematchte mentees van de periode, gedeeld door het aantal dat het project beloofde.",
        Text("Elke mentee één keer", "Every mentee once"),
        Text("Wie vóór de periode startte", "Who started before the period"),
        shape="share",
        target=matched.target,
        rests_on=("K3",),
        has_groups=False,
    ),
)  # fmt: skip


def named(code: str) -> Indicator:
    """Return the indicator with this code; raises KeyError."""
    found = next((one for one in INDICATORS if one.code == code), None)
    if found is None:
        raise KeyError(code)
    return found
