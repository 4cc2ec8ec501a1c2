"""A world of desks whose packages get lost, copied, spoiled and delivered in any order.

Two desks of one site, a desk of another and central write, decide, erase, send and read with real
packages. The world remembers every change as it was written, so that it can tell at any moment what
each desk must know: nothing less, nothing else, and no value of anybody who was erased.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import random
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import sqlalchemy as sa
from sqlalchemy.orm.attributes import flag_modified

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import bundle, keys, manifest, packing
from l2w_desktop.journal import capture, chain, check, erase, fold
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Duo, LanguageSkill, Meeting, Mentee, Mentor, Person
from l2w_desktop.models.fields import code_id
from tests.histories_places import DAY, PAIRS, SITES, YEARS, Place, number, start
from tests.histories_truth import Truth, heads_of

__all__ = ["PAIRS", "SITES", "YEARS", "World"]


class World(Truth):
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
        shutil.copytree(start(), self.folder, dirs_exist_ok=True)
        self.places = [
            Place(self.folder / name / "l2w.db", name, site) for name, site in SITES.items()
        ]
        for place in self.places:
            place.now += self.random.randrange(-YEARS, YEARS)
            self._remember(place)
        self.site_of = {number(1): "GENT", number(2): "GENT", number(3): "AALST"}

    def close(self) -> None:
        for place in self.places:
            place.rest()
        for patch in self._patches:
            patch.stop()
        shutil.rmtree(self.folder)

    def id(self) -> str:
        self._ids += 1
        return number(self._ids)

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
        group = plans()[model.__tablename__].group_of[field]
        others = self.unseen_values(place, row, group)
        try:
            with self.writing(place) as session:
                setattr(session.get_one(model, row), field, told)
        except (capture.Withheld, erase.Erased):
            return False
        with place.sessions() as session:
            assert getattr(session.get_one(model, row), field) == told, "read your writes (I5)"
        left = self.unseen_values(place, row, group)
        assert {v for v in others if f'"{told}"' not in v} <= left, "a loser stays listed (I7)"
        return True

    def unseen_values(self, place: Place, row: str, group: str) -> set[str]:
        """The values beside the one on screen, in a conflict that is open."""
        if not any((row, group) == (r, g) for _, r, g in self.conflicts(place)):
            return set()
        told = heads_of(place.changes()).get((row, group), [])
        shown = max(told, key=lambda e: (e.wall, e.replica, e.seq))
        return {e.value or "" for e in told if e.value != shown.value}

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
        if told.preview.changes or told.preview.changed:
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
