"""What must be true of desks at any moment, worked out another way than the program does."""

from __future__ import annotations

import json

import sqlalchemy as sa

from l2w_desktop.journal import check, fold
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Person
from l2w_desktop.models.fields import Privacy
from tests.histories_places import PAIRS, SITES, Place, site_of


class Truth:
    """What was ever written, and the questions that each desk must answer with it."""

    truth: dict[str, Entry]
    site_of: dict[str, str]
    restored: int
    places: list[Place]

    def look_at(self, place: Place) -> None:
        """Check one desk: foreign keys, tables, conflicts, and every change against the truth."""
        entries = place.changes()
        with place.engine.connect() as connection:
            assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all(), "I10"
            assert check.problems(connection) == [], "I11"
        assert self.conflicts(place) == open_conflicts(entries), "I7"
        gone = {e.subject for e in entries if e.tbl == "erasure"}
        for entry in entries:
            told = self.truth[entry.name]
            assert entry[:11] == told[:11]
            if self.must_lack(place, entry):
                assert entry.value is None, "not for this desk"
            if is_personal(entry) and entry.subject in gone:
                assert entry.value is None, "erased stays erased (I8)"
            elif entry.value is None:
                assert told.value is None or self.may_lack(place, entry), "no value got lost"
            else:
                assert told.value in (entry.value, None)
        with place.engine.connect() as connection:
            phones = dict(connection.execute(sa.select(Person.id, Person.phone)).all())
        for (row, group), told in heads_of(entries).items():
            if group == "phone" and row in phones:
                shown = max(told, key=lambda e: (e.wall, e.replica, e.seq)).value
                assert phones[row] == (json.loads(shown)["phone"] if shown else None), "I11"

    def must_lack(self, place: Place, entry: Entry) -> bool:
        """Whether a value is not for this desk: notes of a site, or people of another one."""
        privacy = plans()[entry.tbl].groups[entry.grp].privacy
        if entry.grp == "birth":
            return False
        if place.site == "BRUSSEL":
            return privacy is Privacy.SITE_ONLY and entry.replica[:2] != "CC"
        about = self.site_of.get(entry.subject, place.site)
        return entry.replica[:2] == "CC" and about != place.site

    def may_lack(self, place: Place, entry: Entry) -> bool:
        """Whether a desk may not know the value of a change."""
        privacy = plans()[entry.tbl].groups[entry.grp].privacy
        author = entry.replica[:2]
        site = next(site for name, site in SITES.items() if name[:2] == author)
        if privacy is Privacy.SITE_ONLY and (place.site != site or self.restored):
            return True  # stays at the site; who lost it gets it back from another desk, or never
        if self._is_erased_somewhere(entry.subject):
            return True
        if author == "CC":  # of central a desk reads what is about its own people
            return self.restored > 0 or self.site_of.get(entry.subject) != place.site
        # two desks of one site may hear each other through central, which never had their notes
        return privacy is Privacy.SITE_ONLY and author != place.name[:2]

    def _is_erased_somewhere(self, subject: str) -> bool:
        return any(e.tbl == "erasure" and e.subject == subject for e in self.truth.values())

    def settle(self) -> None:
        """Let half of the packages arrive, the last first; all agree, nothing is lost (I3, I4)."""
        for place in self.places:
            for _, package in place.mail[-2::-2]:
                self.read(place, package)
            place.mail.clear()
        self.exchange()
        self.agree()
        for _ in range(40):
            if not any(self.resolve(n, 0) for n in range(4)):
                break
            self.exchange()
        self.agree()
        assert self.conflicts(self.places[3]) == set(), "every choice can be made (I7)"

    def exchange(self) -> None:
        """Send incremental packages along every way until nobody learns anything."""
        for _ in range(6):
            new = 0
            for pair in range(len(PAIRS)):
                sender, receiver = (self.places[n] for n in PAIRS[pair])
                if not self.has_news(sender, receiver):
                    continue
                self.send(pair)
                _, package = receiver.mail.pop()
                told = self.read(receiver, package)
                assert told is not None, "a good package is read"
                new += told
            if not new:
                return
        raise AssertionError("no end to it (I3)")

    def has_news(self, sender: Place, receiver: Place) -> bool:
        """Tell whether a desk knows something that is for another and that is not there."""
        here = receiver.vector()
        return any(
            seq > here.get(name, 0)
            for name, seq in sender.vector().items()
            if receiver.site == "BRUSSEL" or name[:2] == "CC" or site_of(name) == receiver.site
        )

    def agree(self) -> None:
        """Check that the desks know all that they may, and that equal vectors give equal states."""
        central = self.places[3]
        everything = central.vector()
        for place in self.places:
            self.look_at(place)
            mine = place.vector()
            assert mine.get(place.name) == everything.get(place.name), "all is at central (I4)"
            told = {
                name: seq
                for name, seq in everything.items()
                if place is central or name[:2] == "CC" or site_of(name) == place.site
            }
            assert mine == told, "everybody knows what is for them (I3)"
            assert place.state() == central.state(mine), "one state (I1)"
            ours = {c for c in self.conflicts(central) if self._is_readable(place, c)}
            assert ours <= self.conflicts(place), "a conflict is listed everywhere (I7)"
        assert self.places[0].state() == self.places[1].state()

    def _is_readable(self, place: Place, conflict: tuple[str, str, str]) -> bool:
        """Whether a desk has every value of a conflict, and not only some."""
        _, row, group = conflict
        heads = fold.heads(e for e in place.changes() if (e.row, e.grp) == (row, group))
        return fold.is_conflict(heads.get((row, group), []))


def is_personal(entry: Entry) -> bool:
    return plans()[entry.tbl].groups[entry.grp].privacy is not Privacy.PLAIN


def open_conflicts(entries: list[Entry]) -> set[tuple[str, str, str]]:
    """Work out what must be chosen, another way than the program does."""
    found = set()
    for (row, group), told in heads_of(entries).items():
        values = {e.value for e in told}
        if len(values) > 1 and None not in values:
            found.add((told[0].tbl, row, group))
    return found


def heads_of(entries: list[Entry]) -> dict[tuple[str, str], list[Entry]]:
    """Return the changes of each group that no other one replaces."""
    replaced = {parent for e in entries for parent in e.parents.split()}
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        if f"{entry.replica}:{entry.seq}" not in replaced:
            found.setdefault((entry.row, entry.grp), []).append(entry)
    return found
