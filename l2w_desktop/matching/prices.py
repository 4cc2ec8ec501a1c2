"""What each pin costs, and who would meet whom if it were loose."""

from __future__ import annotations

from dataclasses import dataclass

from l2w_desktop.matching.proposal import Duo, Proposal


@dataclass(frozen=True, slots=True)
class PinPrice:
    """The price of one pin in hundredths of a point; ``instead`` are the duos that it prevents.

    The price is the value of the optimum without this one pin minus the value with it. When
    the number of duos goes first, a pin may thereby cost less than nothing.
    """

    mentee_id: str
    mentor_id: str
    cost: int
    instead: tuple[Duo, ...]


def pin_prices(proposal: Proposal) -> tuple[PinPrice, ...]:
    """Return the price of each pin alone, in the order of the pins."""
    now = {(duo.mentee_id, duo.mentor_id) for duo in proposal.duos}
    prices = []
    for pin in proposal.wishes.pins:
        loose = proposal.without([pin])
        instead = tuple(d for d in loose.duos if (d.mentee_id, d.mentor_id) not in now)
        prices.append(PinPrice(*pin, loose.value - proposal.value, instead))
    return tuple(prices)
