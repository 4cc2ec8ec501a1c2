"""Deliveries to the learning network: who is in them, and what they can never tell."""

import csv
import datetime as dt
import hashlib
import io
import json
import re
from collections import Counter

import frictionless
import pytest
import sqlalchemy as sa

from l2w_desktop.exchange.hiva.generalise import generalise
from l2w_desktop.exchange.hiva.pseudonym import pseudonym
from l2w_desktop.journeys.research import OnlyAtCentral, PeriodTurned, deliver, foresee
from l2w_desktop.models import Consent, Duo, Education, Mentee, Person, ProjectKey
from l2w_desktop.services import consents
from l2w_desktop.services.research import Period
from tests.registers import TODAY, Register
from tests.research_people import STAMP, secrets_of, settle

SIZES = [60, 800]


@pytest.fixture(scope="module", params=SIZES)
def many(request, tmp_path_factory):
    """A central register of many people, and a delivery of it."""
    folder = tmp_path_factory.mktemp("research")
    register = Register(folder / "central.db", role="central")
    settle(register, request.param)
    return register, folder / "hiva", written(register, folder / "hiva")


@pytest.fixture
def central(tmp_path):
    register = Register(tmp_path / "central.db", role="central")
    settle(register, 60)
    return register


def written(register, folder, *, today=TODAY, period=None):
    return deliver(register, folder, now=STAMP, today=today, lang="nl", period=period)


def table(folder, name):
    text = (folder / f"{name}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def told(folder):
    return json.loads((folder / "manifest.json").read_text("utf-8"))


def test_the_smallest_group_has_five_people(many):
    _, folder, _ = many
    rows = table(folder, "mentee")
    groups = Counter(tuple(v for k, v in row.items() if k != "pid") for row in rows)
    assert groups
    assert min(groups.values()) >= 5


def smallest_joined(folder):
    """The smallest group of people that both files together tell apart by when a duo ran."""
    people = {row["pid"]: row for row in table(folder, "mentee")}
    groups = {}
    for duo in table(folder, "duo"):
        if (duo["start_q"], duo["planned_months"]) == ("*", "*"):
            continue
        facts = [v for k, v in people[duo["mentee_pid"]].items() if k != "pid"]
        place = (*facts, duo["start_q"], duo["planned_months"])
        groups.setdefault(place, set()).add(duo["mentee_pid"])
    return min(map(len, groups.values()), default=5), len(groups)


def test_the_two_files_together_tell_no_smaller_group(many):
    register, folder, _ = many
    smallest, groups = smallest_joined(folder)
    assert smallest >= 5
    with register.read() as session:
        people = session.scalar(sa.select(sa.func.count()).select_from(Mentee))
    assert groups > 0 or people < 800  # something is told where there are enough people
    hidden = told(folder)["generalised"]
    duos = table(folder, "duo")
    for column in ("start_q", "planned_months"):
        assert hidden[column] == sum(row[column] == "*" for row in duos)


def test_several_duos_of_one_person_are_no_group():
    rows = [("F", "2026-Q1")] * 5
    alone = generalise(rows, (1,), owners=["one"] * 5)
    assert alone.rows == (None,) * 5
    assert generalise(rows, (1,), owners=["one", "two", "three", "four", "five"]).rows == (*rows,)


@pytest.mark.scoreboard
def test_a_delivery_has_no_small_group_no_name_and_no_way_back(tmp_path, size, measured):
    number = size(400, 800)
    register = Register(tmp_path / "central.db", role="central")
    settle(register, number)
    first, second = tmp_path / "een", tmp_path / "twee"
    written(register, first)
    rows = table(first, "mentee")
    groups = Counter(tuple(v for k, v in row.items() if k != "pid") for row in rows)
    joined, _ = smallest_joined(first)
    everything = b"".join(p.read_bytes() for p in sorted(first.iterdir())).decode("utf-8")
    words = {word for word in secrets_of(register) if len(word) >= 8}
    named = [word for word in words if word in everything]
    with register.write() as session:
        key = bytes.fromhex(session.scalars(sa.select(ProjectKey.key)).one())
        ids = set(session.scalars(sa.select(Person.id)))
        session.delete(session.scalars(sa.select(ProjectKey)).one())
    written(register, second)  # another key: nothing links both deliveries
    both = {r["pid"] for r in rows} & {r["pid"] for r in table(second, "mentee")}
    guessed = {pseudonym(b"", "HIVA", one) for one in ids} | {
        pseudonym(one.encode(), "HIVA", one) for one in ids
    }
    linked = {r["pid"] for r in rows} & guessed
    known = {pseudonym(key, "HIVA", one) for one in ids}
    assert {r["pid"] for r in rows} <= known  # who has the key can, and nobody else
    assert min(groups.values()) >= 5
    assert joined >= 5
    assert (named, both, linked) == ([], set(), set())
    measured(
        "R22",
        f"{len(rows)} of {number} people, smallest group {min(groups.values())} "
        f"(with duos {joined}), 0 names, 0 pseudonyms linked",
    )


def test_everybody_is_delivered_suppressed_or_excluded(many):
    register, folder, made = many
    with register.read() as session:
        people = session.scalar(sa.select(sa.func.count()).select_from(Mentee))
    assert made.files["mentee.csv"] + made.suppressed + made.excluded == people
    assert made.excluded == -(-people // 3)  # every third mentee did not agree
    assert told(folder)["suppressed"] == made.suppressed
    if people == 800:
        assert made.suppressed < people * 0.05


def test_no_value_tells_who_somebody_is(many):
    register, folder, _ = many
    secret = secrets_of(register)
    assert len(secret) > 300
    cells = {v for name in ("mentee", "duo") for row in table(folder, name) for v in row.values()}
    assert cells & secret == set()
    everything = b"".join(p.read_bytes() for p in sorted(folder.iterdir())).decode("utf-8")
    known = {word for word in secret if len(word) >= 8}
    assert [word for word in known if word in everything] == []


def test_an_independent_tool_finds_the_delivery_valid(many):
    _, folder, made = many
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert [t.stats["rows"] for t in report.tasks] == list(made.files.values())


def test_that_tool_sees_a_pseudonym_that_nobody_has(central, tmp_path):
    written(central, tmp_path / "d")
    path = tmp_path / "d" / "duo.csv"
    rows = path.read_bytes().split(b"\r\n")
    cells = rows[1].split(b";")
    rows[1] = b";".join([cells[0], b"A" * 16, *cells[2:]])
    path.write_bytes(b"\r\n".join(rows))
    report = frictionless.Package(str(tmp_path / "d" / "datapackage.json")).validate()
    assert "foreign-key" in {code for (code,) in report.flatten(["type"])}


def test_the_files_are_as_agreed(many):
    _, folder, made = many
    assert {p.name for p in folder.iterdir()} == {
        "mentee.csv", "duo.csv", "codebook.csv", "manifest.json", "datapackage.json", "verslag.txt",
    }  # fmt: skip
    raw = (folder / "mentee.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfpid;target_group;sex;age_band;nationality_group;")
    assert raw.count(b"\r\n") == raw.count(b"\n") == made.files["mentee.csv"] + 1
    assert list(table(folder, "duo")[0]) == [
        "duo_pid", "mentee_pid", "start_q", "planned_months", "status", "n_meetings",
    ]  # fmt: skip
    page = told(folder)
    assert page["schema_version"] == 2
    assert (page["project"], page["recipient"], page["k"]) == ("LEVEL2WORK", "HIVA", 5)
    for name, rows in made.files.items():
        data = (folder / name).read_bytes()
        assert page["files"][name]["sha256"] == hashlib.sha256(data).hexdigest()
        assert page["files"][name]["rows"] == rows
    report = (folder / "verslag.txt").read_text("utf-8-sig")
    assert all(question["nl"] in report for question in page["open_questions"])
    assert f"Niet geleverd zonder toestemming: {made.excluded}" in report


def test_every_code_is_in_the_codebook(many):
    _, folder, _ = many
    book = {(r["file"], r["column"]): set() for r in table(folder, "codebook")}
    for row in table(folder, "codebook"):
        assert row["nl"]
        assert row["en"]
        book[row["file"], row["column"]].add(row["code"])
    for name in ("mentee", "duo"):
        for row in table(folder, name):
            for column, value in row.items():
                codes = book[f"{name}.csv", column]
                assert len(codes) <= 2 or value in codes, (column, value)


def test_dates_are_quarters_and_duos_belong_to_delivered_mentees(many):
    _, folder, _ = many
    pids = {row["pid"] for row in table(folder, "mentee")}
    duos = table(folder, "duo")
    assert duos
    for row in duos:
        assert row["mentee_pid"] in pids
        assert re.fullmatch(r"2026-Q[1-4]|\*", row["start_q"])
        assert row["planned_months"] in ("3", "*")
        assert (row["n_meetings"], row["status"]) == ("2", "ACTIEF")


def test_rows_do_not_stand_in_the_order_of_the_register(many):
    _, folder, _ = many
    for name in ("mentee", "duo"):
        pids = [next(iter(row.values())) for row in table(folder, name)]
        assert pids == sorted(pids)


def test_pseudonyms_are_the_same_in_the_next_delivery(central, tmp_path):
    written(central, tmp_path / "1")
    first = {row["pid"] for row in table(tmp_path / "1", "mentee")}
    with central.write() as session:
        for person in session.scalars(sa.select(Person)):
            person.last_name, person.phone = "Anders", None
    written(central, tmp_path / "2")
    assert {row["pid"] for row in table(tmp_path / "2", "mentee")} == first
    assert table(tmp_path / "1", "duo") == table(tmp_path / "2", "duo")


def test_another_recipient_or_another_key_gives_unrelated_pseudonyms(central, tmp_path):
    written(central, tmp_path / "1")
    with central.write() as session:
        key = bytes.fromhex(session.scalars(sa.select(ProjectKey.key)).one())
        ids = session.scalars(sa.select(Person.id)).all()
        assert len(key) == 32
        row = session.scalars(sa.select(ProjectKey)).one()
        row.key = bytes(32).hex()
    delivered = {row["pid"] for row in table(tmp_path / "1", "mentee")}
    assert delivered < {pseudonym(key, "HIVA", i) for i in ids}
    assert not delivered & {pseudonym(key, "VDAB", i) for i in ids}
    written(central, tmp_path / "2")
    assert not delivered & {row["pid"] for row in table(tmp_path / "2", "mentee")}


def test_a_pseudonym_is_the_agreed_function_of_key_recipient_and_id():
    # computed with OpenSSL: HMAC-SHA256 under key ‖ "HIVA", then base32, first 16 signs
    key = bytes(range(32))
    known = pseudonym(key, "HIVA", "0190a5c1-0000-7000-8000-000000000001")
    assert known == "SO5P2KAJQX5OLB2X"
    assert re.fullmatch("[A-Z2-7]{16}", known)


def test_each_installation_makes_its_own_key(central, tmp_path):
    other = Register(tmp_path / "other.db", role="central")
    for register in (central, other):
        written(register, tmp_path / "x")
        written(register, tmp_path / "y")
    keys = []
    for register in (central, other):
        with register.read() as session:
            keys.append(session.scalars(sa.select(ProjectKey.key)).one())
    assert keys[0] != keys[1]


def test_a_withdrawn_consent_takes_the_person_out_of_the_next_delivery(central, tmp_path):
    before = written(central, tmp_path / "1")
    pid = table(tmp_path / "1", "duo")[0]["mentee_pid"]
    with central.write() as session:
        key = bytes.fromhex(session.scalars(sa.select(ProjectKey.key)).one())
        ids = session.scalars(sa.select(Person.id))
        person = next(i for i in ids if pseudonym(key, "HIVA", i) == pid)
        consent = session.scalars(sa.select(Consent).where(Consent.person_id == person)).one()
        consents.withdraw(consent, on=TODAY + dt.timedelta(days=30))
    later = TODAY + dt.timedelta(days=29)
    assert written(central, tmp_path / "2", today=later).excluded == before.excluded
    gone = written(central, tmp_path / "3", today=TODAY + dt.timedelta(days=30))
    assert gone.excluded == before.excluded + 1
    assert pid in {row["pid"] for row in table(tmp_path / "2", "mentee")}
    everything = b"".join(p.read_bytes() for p in (tmp_path / "3").iterdir())
    assert pid.encode() not in everything


def test_a_site_cannot_make_a_delivery(tmp_path):
    site = Register(tmp_path / "site.db")
    with pytest.raises(OnlyAtCentral):
        written(site, tmp_path / "hiva")
    assert not (tmp_path / "hiva").exists()
    with site.read() as session:
        assert session.scalars(sa.select(ProjectKey)).all() == []


def test_a_period_that_ends_before_it_starts_is_refused(central, tmp_path):
    turned = Period(dt.date(2026, 2, 1), dt.date(2026, 1, 31))
    with pytest.raises(PeriodTurned):
        written(central, tmp_path / "hiva", period=turned)


def test_a_period_takes_who_registered_or_met_in_it(central, tmp_path):
    whole = written(central, tmp_path / "1")
    last = Period(first=TODAY - dt.timedelta(days=60))
    part = written(central, tmp_path / "2", period=last)
    counts = [sum((m.files["mentee.csv"], m.suppressed, m.excluded)) for m in (whole, part)]
    with central.read() as session:
        since = sa.or_(
            Mentee.registered_on >= last.first,
            Mentee.id.in_(sa.select(Duo.mentee_id)),
        )
        assert counts == [60, session.scalar(sa.select(sa.func.count()).where(since))]
    before = Period(last=dt.date(2020, 1, 1))
    assert written(central, tmp_path / "3", period=before).files["mentee.csv"] == 0
    assert told(tmp_path / "2")["period"] == {"from": last.first.isoformat(), "to": None}


def test_what_is_foreseen_is_what_is_delivered_and_makes_no_key(central, tmp_path):
    with central.read() as session:
        seen = foresee(session, TODAY)
        assert session.scalars(sa.select(ProjectKey)).all() == []
    made = written(central, tmp_path / "1")
    assert (seen.mentees, seen.duos) == (made.files["mentee.csv"], made.files["duo.csv"])
    assert (seen.suppressed, seen.excluded) == (made.suppressed, made.excluded)


def test_the_report_speaks_english_on_request(central, tmp_path):
    deliver(central, tmp_path / "1", now=STAMP, today=TODAY, lang="en")
    report = (tmp_path / "1" / "verslag.txt").read_text("utf-8-sig")
    assert report.startswith("Delivery to HIVA\nProject: LEVEL2WORK\n")
    assert "everything until today" in report


def test_an_unknown_diploma_age_or_address_is_told_as_unknown(tmp_path):
    central = Register(tmp_path / "central.db", role="central")
    with central.write() as session:
        for _ in range(5):
            person = Person(postcode="99", nationality="XX")
            session.add(person)
            session.flush()
            session.add(Consent(person_id=person.id, kind="HIVA", given_on=TODAY))
            session.add(Education(person_id=person.id, diploma="ONBEKEND"))
            session.add(Mentee(person_id=person.id))
    written(central, tmp_path / "1")
    (row,) = {tuple(r.values())[1:] for r in table(tmp_path / "1", "mentee")}
    assert row == ("TG2_MAX_SECONDARY", "N", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN")
