"""The matching: pure rules, score, optimum and explanation of mentor duos.

No database, no Qt, no files. Services build profiles, ask, and show or store the answer::

    from l2w_desktop.matching import Mentee, Mentor, Level, Rules, explain, snapshot

    anna = Mentee(id="E1", sectors=("ict.dev",), languages={"nl": Level.B2})
    bart = Mentor(id="M1", sectors=("ict.dev",), languages={"nl": Level.C2}, capacity=2)
    explain(anna, bart, Rules()).total      # one pair: score, addends, broken rules

    from l2w_desktop.matching.proposal import propose   # numpy and scipy enter here

    proposal = propose([anna], [bart], Rules(), pins=[("E1", "M1")])
    proposal.duos                           # (Duo(mentee_id="E1", mentor_id="M1", …),)
    snapshot(proposal.explain("E1", "M1"))  # JSON, stored when a person confirms the duo

What this package itself offers loads no numpy; import the rest inside the function that uses
it: `proposal` (everybody at once, shortlists, ranks), `unmatched` (why somebody stays alone,
what would help), `prices` (what a pin costs), `problem` (JSON files). `words` renders codes and
evidence in Dutch and English. Rules and arithmetic: `resources/help/matching.md`.
"""

from l2w_desktop.matching.barriers import Pair
from l2w_desktop.matching.pair import (
    Explanation,
    Obstacle,
    Part,
    Ranks,
    explain,
    restored,
    snapshot,
)
from l2w_desktop.matching.people import Gender, Level, Mentee, Mentor
from l2w_desktop.matching.refusals import (
    DoubleId,
    PinBlocked,
    PinnedTwice,
    UnknownPerson,
    ValueMissing,
    WeightsNotHundred,
    WrongValue,
)
from l2w_desktop.matching.rules import (
    CRITERIA,
    OBJECTIVES,
    RULES,
    UNYIELDING,
    Criterion,
    Objective,
    Rule,
    Rules,
)

__all__ = [
    "CRITERIA",
    "OBJECTIVES",
    "RULES",
    "UNYIELDING",
    "Criterion",
    "DoubleId",
    "Explanation",
    "Gender",
    "Level",
    "Mentee",
    "Mentor",
    "Objective",
    "Obstacle",
    "Pair",
    "Part",
    "PinBlocked",
    "PinnedTwice",
    "Ranks",
    "Rule",
    "Rules",
    "UnknownPerson",
    "ValueMissing",
    "WeightsNotHundred",
    "WrongValue",
    "explain",
    "restored",
    "snapshot",
]
