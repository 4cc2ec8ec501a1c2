"""The tests of the tests: each seeded bug of the exchange must be noticed by the histories."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from l2w_desktop.exchange import bundle, merge, packages, peers, scope
from l2w_desktop.journal import capture, chain, erase, fold
from l2w_desktop.journal import merge as journal
from l2w_desktop.services import founding
from tests.exchange.test_bundle_fuzz import chained, spoil
from tests.histories_machine import run

Patch = pytest.MonkeyPatch
HISTORIES, STEPS = 80, 40


def late_values_of_the_erased_are_kept(patch: Patch) -> None:
    patch.setattr(erase, "is_absorbed", lambda *_: False)


def an_erasure_from_elsewhere_takes_no_value_away(patch: Patch) -> None:
    old = erase.absorb
    is_importing = {"now": False}
    take = journal.take

    def taking(*args: object, **named: object) -> object:
        is_importing["now"] = True
        try:
            return take(*args, **named)
        finally:
            is_importing["now"] = False

    patch.setattr(journal, "take", taking)
    patch.setattr(erase, "absorb", lambda *args: set() if is_importing["now"] else old(*args))


def the_own_value_wins(patch: Patch) -> None:
    def shown(heads):
        return min(heads, key=lambda e: (e.replica, -e.seq), default=None)

    patch.setattr(fold, "shown", shown)


def the_newest_clock_wins_and_nobody_hears_of_it(patch: Patch) -> None:
    heads = fold.heads

    def newest(entries):
        entries = list(entries)
        last = {}
        for e in entries:
            place = (e.row, e.grp)
            if place not in last or (e.wall, e.replica, e.seq) > (
                last[place].wall, last[place].replica, last[place].seq
            ):  # fmt: skip
                last[place] = e
        return {place: [e] for place, e in last.items() if place in heads(entries)}

    patch.setattr(fold, "heads", newest)


def typing_inside_a_conflict_leaves_the_clock_alone(patch: Patch) -> None:
    patch.setattr(capture.Journal, "_wall", lambda self, _: self._clock())


def the_sender_believes_that_what_was_sent_arrived(patch: Patch) -> None:
    record = packages.record_written

    def believing(connection, written, now):
        record(connection, written, now)
        packages.acknowledge(connection, written.peer, written.vector)

    patch.setattr(packages, "record_written", believing)


def an_acknowledgement_counts_one_too_many(patch: Patch) -> None:
    old = packages.acknowledge

    def generous(connection, peer, have, *more):
        old(connection, peer, {r: s + 1 for r, s in have.items()}, *more)

    patch.setattr(packages, "acknowledge", generous)


def known_changes_are_stored_again(patch: Patch) -> None:
    patch.setattr(chain, "known", lambda *_: {})
    patch.setattr(chain, "tail", lambda *_: (0, ""))


def conflicts_are_not_noted(patch: Patch) -> None:
    patch.setattr(fold, "note_conflicts", lambda *_: None)


def an_edit_inside_a_conflict_ends_it(patch: Patch) -> None:
    patch.setattr(capture, "_replaced", lambda heads: heads)


def a_decision_leaves_the_losers(patch: Patch) -> None:
    patch.setattr(capture, "resolve", lambda *_: None)


def notes_leave_the_site(patch: Patch) -> None:
    patch.setattr(scope, "withhold", lambda entry: entry)


def one_site_hears_the_changes_of_another(patch: Patch) -> None:
    patch.setattr(scope, "hidden", lambda *_: frozenset())


def central_tells_a_site_about_people_of_another(patch: Patch) -> None:
    patch.setattr(scope.Reach, "may_read", lambda *_: True)


def a_restored_desk_keeps_its_name(patch: Patch) -> None:
    patch.setattr(founding, "renew", lambda *_: None)


def nobody_gives_a_restored_desk_its_changes_back(patch: Patch) -> None:
    old = peers.may_speak
    speaks = "l2w_desktop.exchange.opening.may_speak"
    patch.setattr(
        speaks, lambda sender, r, mine, known: r not in mine.former and old(sender, r, mine, known)
    )


def values_get_lost_on_the_way_in(patch: Patch) -> None:
    insert = chain.insert

    def losing(connection, entries):
        insert(
            connection,
            [e._replace(value=None, salt=None) if e.grp == "phone" and e.seq % 5 == 0 else e
             for e in entries],
        )  # fmt: skip

    patch.setattr(journal.chain, "insert", losing)


def a_refused_package_leaves_its_acknowledgement(patch: Patch) -> None:
    def eager(connection, opened, mine, steps):
        told = opened.manifest
        with connection.engine.begin() as other:
            packages.acknowledge(other, told.sender, told.have, told)
        return plan(connection, opened, mine, steps)

    plan = merge._plan
    patch.setattr(merge, "_plan", eager)


def another_state_is_not_noticed_and_the_last_change_forgotten(patch: Patch) -> None:
    above = chain.above
    patch.setattr(
        bundle.chain,
        "above",
        lambda connection, base: above(connection, base)[:-1],
    )


BUGS: tuple[Callable[[Patch], None], ...] = (
    an_edit_inside_a_conflict_ends_it,
    late_values_of_the_erased_are_kept,
    the_sender_believes_that_what_was_sent_arrived,
    an_erasure_from_elsewhere_takes_no_value_away,
    the_own_value_wins,
    the_newest_clock_wins_and_nobody_hears_of_it,
    typing_inside_a_conflict_leaves_the_clock_alone,
    an_acknowledgement_counts_one_too_many,
    known_changes_are_stored_again,
    conflicts_are_not_noted,
    a_decision_leaves_the_losers,
    notes_leave_the_site,
    one_site_hears_the_changes_of_another,
    central_tells_a_site_about_people_of_another,
    a_restored_desk_keeps_its_name,
    nobody_gives_a_restored_desk_its_changes_back,
    values_get_lost_on_the_way_in,
    another_state_is_not_noticed_and_the_last_change_forgotten,
)


FOUND_BY_MUTATIONS = (a_refused_package_leaves_its_acknowledgement,)


@pytest.mark.scoreboard
def test_seeded_bugs_are_noticed(desk, size, measured):
    """R13: by the histories, and one by the mutated packages."""
    bugs = BUGS[: size(3, len(BUGS))]
    survived = [b.__name__ for b in bugs if not is_noticed(b, lambda: run(HISTORIES, STEPS))]
    for bug in FOUND_BY_MUTATIONS:
        if not is_noticed(bug, lambda: spoil(desk, chained, False, 30)):
            survived.append(bug.__name__)
    total = len(bugs) + len(FOUND_BY_MUTATIONS)
    measured("R13", f"{total - len(survived)} of {total} seeded bugs noticed")
    assert len(survived) * 10 <= total, survived


def is_noticed(bug: Callable[[Patch], None], look: Callable[[], None]) -> bool:
    """Tell whether anything at all goes wrong while the bug is in."""
    with pytest.MonkeyPatch.context() as patch:
        bug(patch)
        try:
            look()
        except Exception:
            return True
    return False
