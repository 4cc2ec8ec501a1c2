"""A world of desks whose packages get lost, copied, spoiled and delivered in any order.

Two desks of one site, a desk of another and central write, decide, erase, send and read with real
packages. The world remembers every change as it was written, so that it can tell at any moment what
each desk must know: nothing less, nothing else, and no value of anybody who was erased.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io
import json
import random
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest import mock

import sqlalchemy as sa
from sqlalchemy.orm.attributes import flag_modified
from typing_extensions import override

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import bundle, keys, manifest, packing
from l2w_desktop.journal import capture, chain, check, erase, fold
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Duo, LanguageSkill, Meeting, Mentee, Mentor, Person
from l2w_desktop.models.fields import Privacy, code_id, time_ordered_id
from tests.replicas import Desk

DAY = dt.date(2026, 11, 22)
SITES = {"7KAB": "GENT", "8MAB": "GENT", "9PAB": "AALST", "CC01": "BRUSSEL"}
PAIRS = ((0, 3), (3, 0), (1, 3), (3, 1), (2, 3), (3, 2), (0, 1), (1, 0))
YEARS = 3 * 365 * 24 * 3600 * 1000


@cache
def _start() -> Path:
    """Make the four desks once, with keys and peers; each history begins with a copy."""
    folder = Path(tempfile.mkdtemp(prefix="l2w-histories-"))
    desks = []
    for name, site in SITES.items():
        (folder / name).mkdir()
        role = "central" if name == "CC01" else "site"
        desks.append(Desk(folder / name / "l2w.db", name, site, role))
    for one, other in {tuple(sorted(pair)) for pair in PAIRS}:
        desks[one].meet(desks[other])
    for desk, n in ((desks[0], 1), (desks[0], 2), (desks[2], 3)):
        with desk.write() as session:
            person = Person(id=_number(n), first_name=f"P{n}", phone="0")
            session.add(person)
            session.flush()
            session.add(Mentee(id=_number(10 + n), person_id=person.id, status="A"))
    for one, other in (*PAIRS, (3, 1)):
        desks[other].read(desks[one].send(desks[other]))
    for desk in desks:
        desk.backup()
        desk.engine.dispose()
    return folder


class Place(Desk):
    """A desk of the world: made by copying, so that a history starts at once."""

    def __init__(self, path: Path, name: str, site: str) -> None:
        self.name, self.path, self.site = name, path, site
        self.folder = path.parent
        self.now = 1_700_000_000_000
        self.engine = sa.create_engine(f"sqlite:///{path}")
        from tests import replicas

        sa.event.listen(self.engine, "connect", replicas._prepare)
        sa.event.listen(self.engine, "begin", replicas._begin)
        self.record()
        self.saved: bytes | None = None
        self.is_restored = False
        self.mail: list[tuple[str, bytes]] = []  # sender's name, package
        self._watch: sqlite3.Connection | None = None

    def version(self) -> int:
        """Return a number that changes whenever anything at all is committed."""
        if self._watch is None:
            self._watch = sqlite3.connect(self.path)
        return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def is_at_rest(self) -> bool:
        """Whether nobody holds a transaction open."""
        return self.engine.pool.checkedout() == 0

    def put(self, database: bytes) -> None:
        """Replace the database file."""
        self.rest()
        self.path.write_bytes(database)

    def rest(self) -> None:
        """Close every connection."""
        self.engine.dispose()
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    @override
    def restore(self, backup: bytes, name: str) -> None:
        self.rest()
        super().restore(backup, name)


class World:
    """Four desks, what they wrote, and what is on its way."""

    def __init__(self, seed: int = 0) -> None:
        self.random = random.Random(seed)
        self.folder = Path(tempfile.mkdtemp(prefix="l2w-history-"))
        self._ids = 100
        self.truth: dict[str, Entry] = {}
        self.site_of: dict[str, str] = {}  # person -> site code
        self.restored = 0
        self._patches = [
            mock.patch("os.urandom", self.random.randbytes),
            mock.patch.object(packing, "table_csv", return_value=b"id\r\n"),
        ]
        for patch in self._patches:
            patch.start()
        shutil.copytree(_start(), self.folder, dirs_exist_ok=True)
        self.places = [
            Place(self.folder / name / "l2w.db", name, site) for name, site in SITES.items()
        ]
        for place in self.places:
            place.now += self.random.randrange(-YEARS, YEARS)
            self._remember(place)
        self.site_of = {_number(1): "GENT", _number(2): "GENT", _number(3): "AALST"}

    def close(self) -> None:
        for place in self.places:
            place.rest()
        for patch in self._patches:
            patch.stop()
        shutil.rmtree(self.folder)

    def id(self) -> str:
        self._ids += 1
        return _number(self._ids)

    # what people do

    @contextmanager
    def writing(self, place: Place) -> Iterator[object]:
        with place.write() as session:
            yield session
        self._remember(place)

    def _remember(self, place: Place) -> None:
        with place.engine.connect() as connection:
            known = {e.replica: e.seq for e in self.truth.values() if e.replica == place.name}
            new = [e for e in chain.above(connection, {}) if e.replica == place.name]
        for entry in new:
            if entry.seq > known.get(entry.replica, 0):
                self.truth.setdefault(entry.name, entry)

    def add_person(self, who: int, site: str, with_role: bool) -> None:
        place = self.places[who]
        site = site if place.site == "BRUSSEL" else place.site
        person = self.id()
        with self.writing(place) as session:
            session.add(Person(id=person, first_name=f"P{self._ids}", phone="0"))
            session.flush()
            session.add(LanguageSkill(id=self.id(), person_id=person, language="nl", level="B1"))
            if with_role or place.site == "BRUSSEL":
                mentee = self.id()
                site_id = code_id("site", site)
                if session.scalar(sa.text("SELECT 1 FROM site WHERE id = :i"), {"i": site_id}):
                    session.add(Mentee(id=mentee, person_id=person, site_id=site_id, status="A"))
                else:
                    session.add(Mentee(id=mentee, person_id=person, status="A"))
                    site = place.site
        self.site_of[person] = site

    def seen(self, place: Place, model: type) -> list[str]:
        """Rows of its own people that the desk has, oldest first."""
        with place.sessions() as session:
            rows = session.scalars(sa.select(model)).all()
        owner = "id" if model is Person else "person_id"
        mine = [
            r.id
            for r in rows
            if place.site == "BRUSSEL" or self.site_of.get(getattr(r, owner)) == place.site
        ]
        return sorted(mine)

    def edit(self, who: int, which: int, what: int, value: int) -> bool:
        """Change one field of somebody; whoever writes reads the own value back."""
        place = self.places[who]
        model, field = (
            (Person, "phone"), (Person, "phone"), (Person, "street"), (Person, "first_name"),
            (Mentee, "status"), (Mentee, "note"),
        )[what % 6]  # fmt: skip
        rows = self.seen(place, model)
        if not rows:
            return False
        row, told = rows[which % len(rows)], f"{place.name}-{value}"
        try:
            with self.writing(place) as session:
                setattr(session.get_one(model, row), field, told)
        except (capture.Withheld, erase.Erased):
            return False
        with place.sessions() as session:
            assert getattr(session.get_one(model, row), field) == told, "read your writes (I5)"
        return True

    def meet_up(self, who: int, which: int) -> bool:
        """Make a duo out of two people of one site, with a meeting."""
        place = self.places[who]
        people = self.seen(place, Person)
        sites = {self.site_of[p] for p in people}
        if not sites:
            return False
        site = sorted(sites)[which % len(sites)]
        people = [p for p in people if self.site_of[p] == site]
        if len(people) < 2:
            return False
        one, two = people[which % len(people)], people[(which + 1) % len(people)]
        mentee, mentor, duo = self.id(), self.id(), self.id()
        with self.writing(place) as session:
            session.add_all([Mentee(id=mentee, person_id=one), Mentor(id=mentor, person_id=two)])
            session.flush()
            session.add(Duo(id=duo, mentee_id=mentee, mentor_id=mentor, status="ACTIEF"))
            session.flush()
            session.add(Meeting(id=self.id(), duo_id=duo, met_on=DAY, minutes=which % 90))
        return True

    def archive(self, who: int, which: int, is_archived: bool) -> None:
        place = self.places[who]
        rows = self.seen(place, Person)
        if rows:
            with self.writing(place) as session:
                session.get_one(Person, rows[which % len(rows)]).is_archived = is_archived

    def erase(self, who: int, which: int) -> None:
        place = self.places[who]
        rows = self.seen(place, Person)
        if rows:
            with self.writing(place) as session:
                erase.erase(session, rows[which % len(rows)], DAY)
            self.look_at(place)

    def resolve(self, who: int, which: int) -> bool:
        """Decide one open conflict: the value that is shown stays."""
        place = self.places[who]
        listed = self.conflicts(place)
        if not listed:
            return False
        table, row, group = sorted(listed)[which % len(listed)]
        model = capture.class_of(plans()[table])
        column = plans()[table].groups[group].columns[0]
        with self.writing(place) as session:
            flag_modified(session.get_one(model, row), column)
            capture.resolve(session, row, group)
        assert (table, row, group) not in self.conflicts(place), "decided is decided (I7)"
        return True

    def conflicts(self, place: Place) -> set[tuple[str, str, str]]:
        with place.engine.connect() as connection:
            return {tuple(r) for r in connection.execute(sa.select(
                fold.CONFLICT.c.tbl, fold.CONFLICT.c.row, fold.CONFLICT.c.grp))}  # fmt: skip

    # packages on their way

    def send(self, pair: int, receipt: bool = False) -> None:
        sender, receiver = (self.places[n] for n in PAIRS[pair % len(PAIRS)])
        path = sender.send(receiver, receipt=receipt)
        receiver.mail.append((sender.name, path.read_bytes()))
        path.unlink()

    def deliver(self, who: int, which: int, keep: bool = False) -> None:
        place = self.places[who]
        if place.mail:
            _, package = place.mail[which % len(place.mail)]
            if not keep:
                place.mail.pop(which % len(place.mail))
            self.read(place, package)
            if keep:
                before = place.changes(), place.peers(), self.conflicts(place)
                assert self.read(place, package) in (0, None), "twice is once (I2)"
                assert (place.changes(), place.peers(), self.conflicts(place)) == before

    def read(self, place: Place, package: bytes) -> int | None:
        """Read a package; return the number of new changes, None when it was refused."""
        before = place.version()
        try:
            told = place.read(package)
        except UserError:
            assert place.version() == before, "refused changes nothing (I6)"
            assert place.is_at_rest(), "no transaction stays open (I6)"
            return None
        vector = place.vector()
        assert all(vector.get(r, 0) >= s for r, s in told.vector.items())
        with place.engine.connect() as connection:
            assert check.state(connection, dict(told.vector)) == told.state, "one state (I1)"
        self.look_at(place)
        return told.preview.changes

    def drop(self, who: int, which: int) -> None:
        mail = self.places[who].mail
        if mail:
            mail.pop(which % len(mail))

    def tamper(self, who: int, which: int, at: int) -> None:
        """Spoil a package on its way, or cut it as somebody would who can sign."""
        place = self.places[who]
        if not place.mail:
            return
        sender, package = place.mail[which % len(place.mail)]
        if at % 2:
            spoiled = bytearray(package)
            spoiled[at % len(package)] ^= 1 + at % 255
            assert self.read(place, bytes(spoiled)) is None, "spoiled is refused (I6)"
            return
        cut = self._cut(place, sender, package)
        if cut:
            assert self.read(place, cut) is None, "a part is not the whole (I12)"

    def _cut(self, place: Place, sender: str, package: bytes) -> bytes | None:
        own = next((p for p in self.places if p.name == sender), None)
        if own is None:
            return None
        try:
            inner = keys.decrypt(package, place.own().keys.age_key)
        except UserError:
            return None
        with zipfile.ZipFile(io.BytesIO(inner)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        page = manifest.parse(files.pop(bundle.MANIFEST))
        del files[bundle.SIGNATURE]
        rows = files["changes.csv"].split(b"\r\n")
        if len(rows) < 3:
            return None
        files["changes.csv"] = b"\r\n".join([*rows[:-2], b""])
        sums = {n: (len(d), hashlib.sha256(d).hexdigest()) for n, d in files.items()}
        told = dataclasses.replace(page, files=sums)
        return bundle.sealed_bytes(told, files, own.own(), own.peers()[place.name])

    # computers that fail

    def save(self, who: int) -> None:
        place = self.places[who]
        place.saved = place.backup()

    def restore(self, who: int) -> None:
        """Go on from the last backup under a new name; the others add the new key file."""
        place = self.places[who]
        if place.saved is None or self.restored > 2:
            return
        self.restored += 1
        place.restore(place.saved, f"{place.name[:2]}R{self.restored}")
        place.saved, place.is_restored = None, True
        self._remember(place)
        for one, other in PAIRS:
            if one == who:
                place.meet(self.places[other])

    def clone(self, who: int) -> None:
        """Let a copy out of the last backup write and send: it is found out and refused (I9)."""
        place = self.places[who]
        other = self.places[0 if who == 3 else 3]
        if place.saved is None:
            return
        now = place.backup()
        seqs = []
        for database in (place.saved, now):
            place.put(database)
            seqs.append(place.vector().get(place.name, 0))
        known = other.vector().get(place.name, 0)
        if seqs[0] < known:
            place.put(place.saved)
            with place.write() as session:
                session.add(Person(id=self.id(), first_name="Kopie"))
            package = place.send(other)
            assert self.read(other, package.read_bytes()) is None, "a copy is refused (I9)"
        place.put(now)

    def jump(self, who: int, by: int) -> None:
        self.places[who].now += by

    # what must be true

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
            if is_personal(entry) and entry.subject in gone:
                assert entry.value is None, "erased stays erased (I8)"
            elif entry.value is None:
                assert told.value is None or self.may_lack(place, entry), "no value got lost"
            else:
                assert told.value in (entry.value, None)

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
        """Let every package arrive, then check that all agree and nothing was lost (I3, I4)."""
        for place in self.places:
            for _, package in place.mail:
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
            if receiver.site == "BRUSSEL" or name[:2] == "CC" or _site(name) == receiver.site
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
                if place is central or name[:2] == "CC" or _site(name) == place.site
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


def _number(n: int) -> str:
    return time_ordered_id(1_700_000_000_000 + n, n.to_bytes(10, "big"))


def _site(name: str) -> str:
    return next(site for known, site in SITES.items() if known[:2] == name[:2])


def is_personal(entry: Entry) -> bool:
    return plans()[entry.tbl].groups[entry.grp].privacy is not Privacy.PLAIN


def open_conflicts(entries: list[Entry]) -> set[tuple[str, str, str]]:
    """Work out what must be chosen, another way than the program does."""
    replaced = {parent for e in entries for parent in e.parents.split()}
    told: dict[tuple[str, str, str], set[str | None]] = {}
    for entry in entries:
        if f"{entry.replica}:{entry.seq}" not in replaced:
            value = None if entry.value is None else json.dumps(json.loads(entry.value))
            told.setdefault((entry.tbl, entry.row, entry.grp), set()).add(value)
    return {place for place, values in told.items() if len(values) > 1 and None not in values}
