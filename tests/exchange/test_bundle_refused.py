"""A package that is not exactly right changes nothing and says why in one sentence."""

import dataclasses
import hashlib
import io
import json
import zipfile

import pytest
import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import (
    bundle,
    container,
    keys,
    manifest,
    opening,
    packages,
    packing,
    quarantine,
    scope,
)
from l2w_desktop.exchange import refusals as r
from l2w_desktop.journal import chain, check
from l2w_desktop.journal.merge import ChainBroken, Fork
from l2w_desktop.models import Person
from tests.replicas import AT, fill


@pytest.fixture
def pair(desk):
    site, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    site.meet(central)
    fill(site, 1)
    return site, central


def parts(package, receiver):
    """The zip of a package, the manifest and the other files."""
    inner = keys.decrypt(package.read_bytes(), receiver.own().keys.age_key)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    page = manifest.parse(files.pop(bundle.MANIFEST))
    del files[bundle.SIGNATURE]
    return inner, page, files


def resealed(page, files, sender, receiver):
    """The package as a sender would make it who lies, or errs, in these contents."""
    told = {n: (len(d), hashlib.sha256(d).hexdigest()) for n, d in files.items()}
    page = dataclasses.replace(page, files=told)
    return bundle.sealed_bytes(page, files, sender.own(), sender.peers()[receiver.name])


def enclosed(entries, receiver):
    """A zip with these (name, bytes) entries, encrypted to the receiver."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return sealed(buffer.getvalue(), receiver)


def sealed(inner, receiver):
    return keys.encrypt(inner, [keys.public(receiver.own().keys).age_public])


def refuses(receiver, package, cause):
    """Check that reading is refused for this cause, and that nothing changed by it."""
    before = receiver.local()
    with pytest.raises(cause) as refusal:
        receiver.read(package)
    assert receiver.local() == before
    for lang in ("nl", "en"):
        assert refusal.value.in_(lang).endswith(".")
    return refusal.value


def test_a_package_for_another_desk_cannot_be_opened(pair, desk):
    site, central = pair
    other = desk("DD01", "LEUVEN", "central")
    site.meet(other)
    refuses(other, site.send(central), keys.NotForUs)


def test_a_package_that_was_encrypted_again_for_another_is_refused(pair, desk):
    site, central = pair
    other = desk("DD01", "LEUVEN", "central")
    site.meet(other)
    inner, _, _ = parts(site.send(central), central)
    refuses(other, sealed(inner, other), r.ForAnother)


def test_an_unknown_sender_is_refused(pair, desk):
    _, central = pair
    stranger = desk("9PAB", "AALST")
    stranger.learn(central)
    refuses(central, stranger.send(central), r.UnknownSender)


def test_a_sender_with_a_stolen_name_but_another_key_is_refused(pair, desk):
    _, central = pair
    thief = desk("7KAB", "GENT")
    thief.learn(central)
    refuses(central, thief.send(central), r.Forged)


def test_a_site_may_not_send_changes_of_another_site(pair, desk):
    site, central = pair
    other = desk("9PAB", "AALST")
    central.meet(other)
    site.receive(other.changes())
    refuses(central, site.send(central), r.MayNotSpeak)


def test_another_desk_of_the_same_site_may_pass_its_changes_on(pair, desk):
    site, central = pair
    other = desk("8MAB", "GENT")
    central.meet(other)
    site.receive(other.changes())
    assert central.read(site.send(central)).vector == site.vector()


@pytest.mark.parametrize("kept", [0, 1, 5, -1])
def test_a_package_that_was_cut_at_a_row_is_refused(pair, kept):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    rows = files["changes.csv"].split(b"\r\n")[:-1]
    files["changes.csv"] = b"\r\n".join([*(rows[: kept + 1] if kept >= 0 else rows[:-1]), b""])
    refuses(central, resealed(page, files, site, central), r.Incomplete)


def test_a_promise_that_the_rows_do_not_keep_is_refused(pair):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    vector = {"7KAB": page.vector["7KAB"] + 1}
    more = dataclasses.replace(page, vector=vector, have=vector)
    refuses(central, resealed(more, files, site, central), r.Incomplete)
    less = dataclasses.replace(page, vector={"7KAB": page.vector["7KAB"] - 1})
    refuses(central, resealed(less, files, site, central), r.NotAPackage)


def test_another_state_than_the_changes_give_is_refused(pair):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    wrong = dataclasses.replace(page, state="0" * 64)
    refuses(central, resealed(wrong, files, site, central), r.StateDiffers)


def test_a_missing_package_is_named(pair):
    site, central = pair
    first = site.send(central)
    last = site.vector()["7KAB"]
    with site.engine.begin() as connection:
        packages.acknowledge(connection, "CC01", {"7KAB": last})
    with site.write() as session:
        session.scalars(sa.select(Person)).first().phone = "9"
    second = site.send(central)
    refusal = refuses(central, second, r.Gap)
    assert f"1 tot en met {last}" in refusal.in_("nl")
    central.read(first)
    assert central.read(second).state == site.state()


def test_a_copied_installation_is_found(pair, desk):
    site, central = pair
    central.read(site.send(central))
    copy = desk("7KAB", "GENT")  # the same name with another history
    copy.learn(central)
    copy.take_keys_of(site)
    refuses(central, copy.send(central), Fork)


def test_an_old_copy_hears_that_others_know_more_of_it(pair):
    site, central = pair
    central.read(site.send(central))
    receipt = central.send(site, receipt=True)
    _, page, files = parts(receipt, site)
    more = {**page.have, "7KAB": page.have["7KAB"] + 4}
    told = dataclasses.replace(page, have=more)
    refuses(site, resealed(told, files, central, site), r.OlderCopy)


def test_a_chain_with_another_past_is_refused(pair):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    entries = site.changes()
    entries[2] = entries[2]._replace(wall=entries[2].wall + 1)
    files["changes.csv"] = packing.changes_csv(map(scope.withhold, entries))
    refuses(central, resealed(page, files, site, central), ChainBroken)


@pytest.mark.parametrize("group", ["birth", "name", "status"])
def test_a_value_that_must_travel_may_not_be_withheld(pair, group):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    entries = [
        e._replace(value=None, salt=None) if e.grp == group else scope.withhold(e)
        for e in site.changes()
    ]
    files["changes.csv"] = packing.changes_csv(entries)
    refuses(central, resealed(page, files, site, central), r.NotAPackage)


@pytest.mark.parametrize(
    "value",
    [
        '{"topics":"\\ud800"}',
        '{"mode":null,"topics":["\\u0000"]}',
        '{"mode":null,"topics":' + "[" * 300 + "]" * 300 + "}",
        '{"mode":1,"topics":null}',
        '{"mode":null}',
        '{"mode":null,"topics":NaN}',
        '{"mode": null,"topics":null}',
        "null",
    ],
)
def test_a_value_that_the_program_cannot_have_written_is_refused(pair, value):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    entries = site.changes()
    last = entries[-1]
    extra = last._replace(
        seq=last.seq + 1, tbl="meeting", grp="content", value=value, parents="",
        commitment=chain.commitment(last.salt, value),
    )  # fmt: skip
    extra = extra._replace(hash=chain.digest(last.hash, extra))
    entries.append(extra)
    files["changes.csv"] = packing.changes_csv(map(scope.withhold, entries))
    vector = {"7KAB": extra.seq}
    more = dataclasses.replace(page, vector=vector, have=vector)
    refusal = refuses(central, resealed(more, files, site, central), r.NotAPackage)
    assert refusal.values == {"detail": f"changes.csv: {len(entries) + 1}"}


@pytest.mark.parametrize("parents", ["7KAB:1", "7KAB:99", "7KAB:{seq}"])
def test_a_change_may_only_replace_earlier_changes_of_its_own_group(pair, parents):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    entries = site.changes()
    last = entries[-1]
    extra = last._replace(
        seq=last.seq + 1, tbl="duo", grp="status", value=None, salt=None,
        parents=parents.format(seq=last.seq + 1), row=entries[0].row,
    )  # fmt: skip
    value, salt = '{"status":null,"status_on":null}', last.salt or "0" * 32
    extra = extra._replace(value=value, salt=salt, commitment=chain.commitment(salt, value))
    extra = extra._replace(hash=chain.digest(last.hash, extra))
    entries.append(extra)
    files["changes.csv"] = packing.changes_csv(map(scope.withhold, entries))
    vector = {"7KAB": extra.seq}
    counts = {"changes": len(entries), "records": len({(e.tbl, e.row) for e in entries})}
    told = dataclasses.replace(
        page, vector=vector, have=vector, counts=counts, state=check.state_of(entries)
    )
    refusal = refuses(central, resealed(told, files, site, central), r.NotAPackage)
    assert refusal.values == {"detail": extra.name}


@pytest.mark.parametrize("field", ["version", "schema"])
def test_a_package_of_a_newer_program_asks_to_update_first(pair, field):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    newer = dataclasses.replace(page, **{field: 2})
    refusal = refuses(central, resealed(newer, files, site, central), r.NewerProgram)
    assert "Werk eerst het programma bij" in refusal.in_("nl")


@pytest.mark.parametrize(
    "name",
    ["../../x", "/etc/x", "C:\\x", "changes.csv/", "x.csv", "CHANGES.CSV"],
)
def test_any_other_entry_name_is_refused(pair, name):
    site, central = pair
    inner, _, _ = parts(site.send(central), central)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        entries = [(n, archive.read(n)) for n in archive.namelist()]
    refuses(central, enclosed([*entries, (name, b"x")], central), r.NotAPackage)


def test_two_entries_with_one_name_are_refused(pair):
    site, central = pair
    inner, _, _ = parts(site.send(central), central)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        entries = [(n, archive.read(n)) for n in archive.namelist()]
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = enclosed([*entries, ("changes.csv", b"x")], central)
    refuses(central, twice, r.NotAPackage)


def test_a_table_that_the_manifest_does_not_name_is_refused(pair):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    told = {n: v for n, v in page.files.items() if n != "duo.csv"}
    short = dataclasses.replace(page, files=told)
    sent = bundle.sealed_bytes(short, files, site.own(), site.peers()["CC01"])
    refuses(central, sent, r.NotAPackage)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(pair, monkeypatch):
    site, central = pair
    inner, _, _ = parts(site.send(central), central)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        entries = {n: archive.read(n) for n in archive.namelist()}
    bomb = entries | {"person.csv": bytes(20_000_000)}
    refuses(central, enclosed(bomb.items(), central), r.NotAPackage)
    monkeypatch.setattr(container, "MAX_UNPACKED", 1_000_000)
    refuses(central, enclosed(bomb.items(), central), r.TooLarge)
    page = entries | {"manifest.json": b" " * 2_000_000}
    monkeypatch.undo()
    refuses(central, enclosed(page.items(), central), r.NotAPackage)


def test_a_size_that_lies_is_refused(pair):
    site, central = pair
    inner, _, _ = parts(site.send(central), central)
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        size = archive.getinfo("manifest.json").file_size
    lying = inner.replace(size.to_bytes(4, "little"), (size - 9).to_bytes(4, "little"))
    assert lying != inner
    refuses(central, sealed(lying, central), r.NotAPackage)


def test_a_long_table_of_contents_is_not_even_parsed(pair):
    _, central = pair
    many = enclosed([(f"{n:060}", b"") for n in range(1000)], central)
    refuses(central, many, r.NotAPackage)


def test_a_file_that_is_larger_than_any_package_is_not_read(pair, monkeypatch):
    _, central = pair
    monkeypatch.setattr(opening, "MAX_PACKAGE", 10_000)
    large = central.folder / "groot.l2w"
    large.write_bytes(bytes(10_001))
    refuses(central, large, r.TooLarge)
    refuses(central, bytes(10_001), r.TooLarge)


@pytest.mark.parametrize("data", [b"", b"x", b"age-encryption.org/v1\n", bytes(5000)])
def test_garbage_is_refused(pair, data):
    refuses(pair[1], data, keys.Damaged)


def test_a_missing_file_gives_a_sentence(pair):
    refuses(pair[1], pair[1].folder / "weg.l2w", r.CannotRead)


def test_acknowledgements_of_a_refused_package_are_not_kept(pair):
    site, central = pair
    central.read(site.send(central))
    with site.write() as session:
        session.add(Person(first_name="Ona"))
    _, page, files = parts(site.send(central), central)
    wrong = dataclasses.replace(page, state="0" * 64)
    refuses(central, resealed(wrong, files, site, central), r.StateDiffers)
    held = central.peers()["7KAB"].acknowledged
    assert held["7KAB"] == page.vector["7KAB"] - 1


@pytest.mark.parametrize("have", [None, [], {"7KAB": "1"}, {"7KAB": -1}, {"a b": 1}, {"7KAB": 1.0}])
def test_an_acknowledgement_of_another_kind_is_refused(pair, have):
    site, central = pair
    _, page, files = parts(site.send(central), central)
    odd = dataclasses.replace(page, have=have)
    refuses(central, resealed(odd, files, site, central), r.NotAPackage)


def test_a_refused_package_is_kept_with_its_reason(pair, tmp_path):
    _, central = pair
    package = tmp_path / "stuk pakket?.l2w"
    package.write_bytes(b"stuk")
    refusal = refuses(central, package, UserError)
    folder = tmp_path / "quarantine"
    one = quarantine.keep(folder, package, refusal, AT, "nl")
    two = quarantine.keep(folder, package, refusal, AT, "nl")
    assert one != two
    assert one.read_bytes() == two.read_bytes() == package.read_bytes() == b"stuk"
    assert "beschadigd" in one.with_suffix(".txt").read_text("utf-8")


def test_every_sentence_is_short_enough_to_read_at_once():
    causes = [c for c in UserError.__subclasses__() if c.__module__.startswith("l2w_desktop.exch")]
    assert len(causes) > 15
    for cause in causes:
        for sentence in cause.text.nl.replace("?", ".").split(". "):
            assert len(sentence.split()) <= 15, (cause.__name__, sentence)


def test_the_page_survives_writing_and_parsing(pair):
    site, central = pair
    _, page, _ = parts(site.send(central), central)
    assert manifest.parse(page.encoded()) == page
    assert json.loads(page.encoded())["format"] == "l2w-bundle"
