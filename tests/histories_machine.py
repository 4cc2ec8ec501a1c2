"""What may happen to desks and their packages, drawn at random and repeatable."""

from __future__ import annotations

import sys

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.histories import PAIRS, SITES, YEARS, World

WHO = st.integers(0, len(SITES) - 1)
SITE = st.integers(0, 2)
WHICH = st.integers(0, 11)
PAIR = st.integers(0, len(PAIRS) - 1)


class Histories(RuleBasedStateMachine):
    """Each rule is something that happens to desks and packages."""

    def __init__(self) -> None:
        super().__init__()
        self.world: World | None = None

    @initialize(seed=st.integers(0, 2**32))
    def start(self, seed: int) -> None:
        """Begin where two sites know some people and central heard of them."""
        self.world = World(seed)

    def teardown(self) -> None:
        if self.world is not None:
            try:
                if sys.exc_info()[0] is None:  # a history that failed needs no happy end
                    self.world.settle()
            finally:
                self.world.close()

    @rule(who=WHO, which=WHICH, what=WHICH, value=st.integers(0, 99))
    def write(self, who: int, which: int, what: int, value: int) -> None:
        self.world.edit(who, which, what, value)

    @rule(who=WHO, site=st.sampled_from(["GENT", "AALST"]), with_role=st.booleans())
    def add(self, who: int, site: str, with_role: bool) -> None:
        self.world.add_person(who, site, with_role)

    @rule(who=WHO, which=WHICH)
    def meet(self, who: int, which: int) -> None:
        self.world.meet_up(who, which)

    @rule(which=WHICH, what=st.integers(0, 4), edits=st.integers(1, 2), inside=st.booleans())
    def clash(self, which: int, what: int, edits: int, inside: bool) -> None:
        """Two desks change one field at once, hear of each other, and one types on."""
        one, other = ((0, 3), (1, 3), (0, 1), (2, 3))[which % 4]
        for who in (one, other):
            for n in range(edits):
                self.world.edit(who, which, what, n)
        for pair in (PAIRS.index((one, other)), PAIRS.index((other, one))):
            self.world.send(pair)
            receiver = PAIRS[pair][1]
            self.world.deliver(receiver, len(self.world.places[receiver].mail) - 1)
        if inside:
            self.world.edit(one, which, what, 50)

    @rule(who=WHO, which=WHICH)
    def resolve(self, who: int, which: int) -> None:
        self.world.resolve(who, which)

    @rule(who=WHO, which=WHICH, is_archived=st.booleans())
    def archive(self, who: int, which: int, is_archived: bool) -> None:
        self.world.archive(who, which, is_archived)

    @rule(who=WHO, which=WHICH)
    def erase(self, who: int, which: int) -> None:
        self.world.erase(who, which)

    @rule(pair=PAIR)
    def send(self, pair: int) -> None:
        self.world.send(pair)

    @rule(pair=PAIR)
    def send_receipt(self, pair: int) -> None:
        self.world.send(pair, receipt=True)

    @rule(who=WHO, which=WHICH)
    def deliver(self, who: int, which: int) -> None:
        self.world.deliver(who, which)

    @rule(who=WHO, which=WHICH)
    def duplicate(self, who: int, which: int) -> None:
        self.world.deliver(who, which, keep=True)

    @rule(who=WHO, which=WHICH)
    def drop(self, who: int, which: int) -> None:
        self.world.drop(who, which)

    @rule(who=WHO, which=WHICH, at=st.integers(0, 9_999))
    def tamper(self, who: int, which: int, at: int) -> None:
        self.world.tamper(who, which, at)

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        self.world.save(who)

    @rule(who=WHO)
    def restore(self, who: int) -> None:
        self.world.restore(who)

    @rule(who=WHO, which=WHICH, is_sent=st.booleans())
    def lose_computer(self, who: int, which: int, is_sent: bool) -> None:
        """Go back to a backup that is older than what was written and perhaps sent since."""
        self.world.save(who)
        self.world.edit(who, which, 0, 60)
        if is_sent:
            pair = (0, 2, 4, 1)[who]
            self.world.send(pair)
            receiver = PAIRS[pair][1]
            self.world.deliver(receiver, len(self.world.places[receiver].mail) - 1)
        self.world.restore(who)

    @rule(pair=PAIR, which=WHICH)
    def lose_package(self, pair: int, which: int) -> None:
        """Write something, send it, and let the stick disappear."""
        self.world.edit(PAIRS[pair][0], which, which, 70)
        self.world.send(pair)
        receiver = PAIRS[pair][1]
        self.world.drop(receiver, len(self.world.places[receiver].mail) - 1)

    @rule(who=WHO)
    def clone(self, who: int) -> None:
        self.world.clone(who)

    @rule(who=WHO, by=st.integers(-YEARS, YEARS))
    def jump(self, who: int, by: int) -> None:
        self.world.jump(who, by)


def run(histories: int, steps: int, *, is_shrinking: bool = False) -> None:
    """Run random histories; raises whatever goes wrong."""
    phases = [Phase.generate, *([Phase.shrink] if is_shrinking else [])]
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=histories, stateful_step_count=steps, deadline=None, database=None,
            derandomize=True, phases=phases, suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
