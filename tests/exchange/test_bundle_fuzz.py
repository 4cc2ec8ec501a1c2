"""Hundreds of spoiled packages: none is taken for right, none makes the program fall over.

Each layer spoils a good package one floor deeper: first without any key, then as somebody who can
encrypt, then as a sender who signs, and last as a sender whose whole chain is made to fit.
"""

import dataclasses
import hashlib
import io
import json
import random
import resource
import sys
import zipfile

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import bundle, keys, machine_csv, manifest, merge, opening, packing
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.rows import may_be_withheld
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Consent, Duo, Person, ProjectKey
from l2w_desktop.models.fields import Privacy
from l2w_desktop.models.types import dumps
from tests.replicas import AT, fill

NASTY_JSON = (
    None, True, 0, -1, 1.5, 2**60, 2**70, "", "x", "1991-02-30", "2026-11-22", "a\nb", "\0",
    "\u2028", [], {}, ["x", 1], {"a": None}, "7" * 5000, "=1+1", "AA:1",
    "00000000-0000-7000-8000-000000000000", json.loads("[" * 400 + "]" * 400),
)  # fmt: skip
NASTY_TEXT = (
    "", " ", "0", "-1", "01", "1e3", "٣", "99999999999999999999", "a\nb", "a\r", "\0", "\ufeff",
    "é", '"', ",", "NULL", "null", "{}", "[]", '{"a":NaN}', "[" * 3000, "../..", "7KAB:1",
    "7KAB:999999", "ZZZZ:1", "CC01:1", "00000000-0000-7000-8000-000000000000", "0" * 64, "f" * 32,
)  # fmt: skip


class Case:
    """A site and a central partner that know each other, and a good second package.

    It goes from the site to central, or back with pseudonyms.
    """

    def __init__(self, desk, seed, is_back):
        self.random = random.Random(seed)
        site, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
        self.sender, self.receiver = (central, site) if is_back else (site, central)
        site.meet(central)
        fill(site, 1)
        central.read(site.send(central))
        site.read(central.send(site))
        central.read(site.send(central, receipt=True))
        for place in (site, central):
            with place.write() as session:
                session.scalars(sa.select(Person).order_by(Person.id)).first().phone = place.name
        with self.sender.write() as session:
            session.scalars(sa.select(Duo)).one().status = "ACTIEF"
            person = session.scalars(sa.select(Person)).first()
            session.add(Consent(person_id=person.id, kind="HIVA", given_on=AT.date()))
            session.add(ProjectKey(recipient="HIVA", key="7f" * 32, made_at=AT))
        fill(self.sender, 1)
        self.before = self.receiver.local()
        self.known = self.receiver.changes()
        self.data = self.sender.send(self.receiver).read_bytes()
        self.good = self.receiver.open(self.data)
        assert bool(self.good.pseudonyms) == is_back
        self.inner = keys.decrypt(self.data, self.receiver.own().keys.age_key)
        with zipfile.ZipFile(io.BytesIO(self.inner)) as archive:
            self.entries = {n: archive.read(n) for n in archive.namelist()}
        self.files = {n: d for n, d in self.entries.items() if not n.startswith("manifest")}
        self.mine, self.peers = self.receiver.own(), self.receiver.peers()
        self.own, self.peer = self.sender.own(), self.sender.peers()[self.receiver.name]

    def judge(self, data):
        """Read it; return what was opened and stored, or None when it was refused."""
        try:
            with self.receiver.engine.begin() as connection:
                opened = opening.open_package(data, self.mine, self.peers)
                merge.apply(connection, opened, self.mine, AT)
                stored = chain.above(connection, {})
                problems = check.problems(connection)
                state = check.state(connection, opened.manifest.vector)
                raise Accepted(opened, stored, problems, state)
        except UserError as refusal:
            return self.nothing_changed(refusal)
        except Accepted as accepted:
            return accepted

    def nothing_changed(self, refusal):
        assert refusal.in_("nl").endswith(".")
        assert self.receiver.local() == self.before

    def sealed(self, inner):
        return keys.encrypt(inner, [self.peer.keys.age_public])

    def zipped(self, entries):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in entries.items():
                archive.writestr(name, data)
        return self.sealed(buffer.getvalue())

    def signed(self, page):
        """Seal this manifest (bytes) with a good signature around the good files."""
        signature = keys.sign(self.own.keys.sign_key, manifest.PURPOSE, page)
        return self.zipped({"manifest.json": page, "manifest.sig": signature, **self.files})

    def with_changes(self, data, **told):
        """Seal these changes as a sender who makes counts and checksums fit."""
        files = {**self.files, "changes.csv": data}
        sums = {n: (len(d), hashlib.sha256(d).hexdigest()) for n, d in files.items()}
        page = dataclasses.replace(self.good.manifest, files=sums, **told)
        return bundle.sealed_bytes(page, files, self.own, self.peer)

    def spoiled(self, data):
        """Return bytes with one flip, cut, insertion, copy or run of zeros."""
        at = self.random.randrange(len(data))
        size = self.random.choice((1, 2, 16, 300))
        return self.random.choice(
            (
                data[:at] + bytes([data[at] ^ 1 << self.random.randrange(8)]) + data[at + 1 :],
                data[:at],
                data[at:],
                data[:at] + self.random.randbytes(size) + data[at:],
                data[:at] + data[at + size :],
                data[:at] + data[at : at + size] + data[at:],
                data[:at] + bytes(size) + data[at + size :],
                data + self.random.randbytes(size),
            )
        )


class Accepted(BaseException):
    """Rolls back a package that was accepted, and brings out what it did."""

    def __init__(self, opened, stored, problems, state):
        super().__init__()
        self.opened, self.stored, self.problems, self.state = opened, stored, problems, state


def is_the_same(case, accepted):
    """The receiver ended up with exactly what the sender meant."""
    expected = sorted([*case.known, *case.good.entries], key=lambda e: (e.replica, e.seq))
    return accepted.stored == expected and not accepted.problems


def outer(case):
    spoiled = case.spoiled(case.data)
    accepted = case.judge(spoiled)
    assert accepted is None or spoiled == case.data


def inner(case):
    accepted = case.judge(case.sealed(case.spoiled(case.inner)))
    assert accepted is None or accepted.opened == case.good


def entry(case):
    """Spoil one file of the zip, without a new signature."""
    name = case.random.choice(list(case.entries))
    other = case.random.choice(list(case.entries.values()))
    data = case.random.choice((case.spoiled(case.entries[name]), b"", other))
    accepted = case.judge(case.zipped({**case.entries, name: data}))
    assert accepted is None or data == case.entries[name]


def page(case):
    """Spoil a field of the manifest, and sign it."""
    told = json.loads(case.entries["manifest.json"])
    place, name = told, case.random.choice(list(told))
    if isinstance(told[name], dict) and told[name] and case.random.random() < 0.5:
        place, name = told[name], case.random.choice(list(told[name]))
    value = case.random.choice(
        (*NASTY_JSON, {"7KAB": 1}, {"CC01": 1}, {"7KAB": 2**52}, {"CC01": 2**52}, ...)
    )
    if value is ...:
        del place[name]
    else:
        place[name] = value
    accepted = case.judge(case.signed(dumps(told).encode()))
    if accepted is None:
        return
    assert is_the_same(case, accepted)
    have = accepted.opened.manifest.have
    assert all(type(s) is int and s > 0 and type(r) is str for r, s in have.items())


def row(case):
    """Spoil the changes, with good counts, checksums and signature."""
    entries = spoiled_rows(case, [list(e) for e in case.good.entries])
    data = machine_csv.csv_bytes(chain.Entry._fields, entries)
    if case.random.random() < 0.1:
        data = case.spoiled(data)
    records = len({(e[4], e[5]) for e in entries})
    counts = {"changes": len(entries), "records": records}
    accepted = case.judge(case.with_changes(data, counts=counts))
    assert accepted is None or is_the_same(case, accepted) or only_withheld(case, accepted)


def only_withheld(case, accepted):
    """Nothing else than a value that may stay away was left out."""
    pairs = zip(accepted.opened.entries, case.good.entries, strict=True)
    return not accepted.problems and all(
        one == good or is_left_out(one, good, case.own.role) for one, good in pairs
    )


def is_left_out(one, good, role):
    """The same change without its value, or with a value that need not have been there."""
    group = plans()[good.tbl].groups[good.grp]
    emptied = [e._replace(value=None, salt=None) for e in (one, good)]
    is_free = role == "central" or group.privacy is Privacy.SITE_ONLY
    return emptied[0] == emptied[1] and is_free and may_be_withheld(group, role == "central")


def spoiled_rows(case, rows):
    pick = case.random
    for _ in range(pick.choice((1, 1, 2))):
        at, other = pick.randrange(len(rows)), pick.randrange(len(rows))
        column = pick.randrange(len(chain.Entry._fields))
        kind = pick.randrange(8)
        if kind == 0:
            rows[at], rows[other] = rows[other], rows[at]
        elif kind == 1 and len(rows) > 1:
            del rows[at]
        elif kind == 2:
            rows.insert(at, list(rows[other]))
        elif kind == 3:
            rows[at] = rows[at][: column + 1]
            rows[at] += [""] * pick.choice((0, 6 - len(rows[at])))
        elif kind == 4:
            rows[at][column] = rows[other][column]
        else:
            rows[at][column] = pick.choice(NASTY_TEXT)
        rows = [r for r in rows if len(r) > 5]
    return rows


def chained(case):
    """Spoil a change and make everything after it fit: a sender whose program is broken."""
    entries = list(case.good.entries)
    at = case.random.randrange(len(entries))
    entries[at] = spoiled_entry(case, entries[at])
    rebuilt, previous = [], case.known_tail
    for one in entries:
        if one.value is not None:
            one = one._replace(commitment=chain.commitment(one.salt or "", one.value))
        previous = chain.digest(previous, one)
        rebuilt.append(one._replace(hash=previous))
    try:
        data = packing.changes_csv(rebuilt)
    except UnicodeEncodeError:
        return
    vector = case.good.manifest.vector
    under = [e for e in case.known if e.seq <= vector.get(e.replica, 0)]
    counts = {"changes": len(rebuilt), "records": len({(e.tbl, e.row) for e in rebuilt})}
    state = check.state_of([*under, *rebuilt])
    accepted = case.judge(case.with_changes(data, counts=counts, state=state))
    if accepted is not None:
        case.accepted += 1
        assert accepted.problems == []
        assert accepted.state == state


def spoiled_entry(case, one):
    pick = case.random
    other = pick.choice(case.good.entries)
    if one.value is not None and pick.random() < 0.6:
        told = json.loads(one.value)
        name = pick.choice([*told, "extra"])
        told[name] = pick.choice((*NASTY_JSON, float("nan"), other.row, other.subject))
        return one._replace(value=dumps(told))
    name = pick.choice(["wall", "user", "tbl", "row", "grp", "subject", "parents", "value", "salt"])
    values = (*NASTY_TEXT, getattr(other, name), other.name, one.name)
    return one._replace(**{name: pick.choice(values)})


def lines(case):
    """Spoil the pseudonyms, with good checksums and signature."""
    rows = [list(one) for one in case.good.pseudonyms] * case.random.choice((1, 1, 2))
    header = list(returned.Returned._fields)
    for _ in range(case.random.choice((1, 2))):
        line = case.random.choice([header, *rows])
        line[case.random.randrange(len(line))] = case.random.choice((*NASTY_TEXT, line[0]))
    data = machine_csv.csv_bytes(header, rows)
    if case.random.random() < 0.3:
        data = case.spoiled(data)
    case.files = {**case.files, "pseudonyms.csv": data}
    accepted = case.judge(case.with_changes(case.files["changes.csv"]))
    if accepted is not None:
        assert is_the_same(case, accepted)
        assert accepted.opened.pseudonyms == returned.parse(data)


LAYERS = [outer, inner, entry, page, row, chained]
WAYS = [(layer, is_back) for layer in LAYERS for is_back in (False, True)] + [(lines, True)]


def spoil(desk, layer, is_back, times):
    """Read so many spoiled packages; return by how much memory grew meanwhile, in KiB."""
    case = Case(desk, layer.__name__, is_back)
    case.accepted = 0
    case.known_tail = [e.hash for e in case.known if e.replica == case.sender.name][-1]
    good = case.judge(case.data)
    assert good is not None
    assert is_the_same(case, good)
    before = peak_memory()
    for _ in range(times):
        layer(case)
    assert case.judge(case.data) is not None
    return peak_memory() - before


@pytest.mark.scoreboard
def test_no_spoiled_package_is_taken_for_right(desk, size, measured):
    """R12: thousands in full; reading them takes less than 100 MB beside the desks themselves."""
    times = size(26, 770)
    grown = sum(spoil(desk, layer, is_back, times) for layer, is_back in WAYS) / 1024
    assert grown < 100
    total = times * len(WAYS)
    measured("R12", f"{total} mutated, 0 wrongly accepted, 0 crashes, {grown:.0f} MB more memory")


def peak_memory():
    """The largest memory of this process so far, in KiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
