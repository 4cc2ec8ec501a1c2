"""Installations get to know each other by a small public file and a code read aloud."""

import dataclasses
import json
import re

import pytest

from l2w_desktop.exchange import keys, peers
from tests.replicas import AT


def add(place, data):
    with place.engine.begin() as connection:
        return peers.add(connection, data, AT)


def find(place, name):
    with place.engine.connect() as connection:
        return peers.find(connection, name)


def resigned(owner, **changes):
    """A peer file with other contents, signed with the owner's own key."""
    told = json.loads(peers.peer_file(owner.own())) | changes
    del told["signature"]
    page = peers.dumps(told).encode()
    signature = keys.sign(owner.own().keys.sign_key, peers.PURPOSE, page)
    return json.dumps(told | {"signature": signature.hex()}).encode()


def test_a_peer_file_tells_who_it_is_and_holds_no_secret(desk):
    site = desk("7KAB", "GENT")
    data = peers.peer_file(site.own())
    told = peers.read_peer_file(data)
    assert (told.replica, told.site_code, told.role, told.name) == (
        "7KAB", "GENT", "site", "Loket Gent",
    )  # fmt: skip
    secret = site.own().keys
    assert secret.sign_key.encode() not in data
    assert b"AGE-SECRET" not in data
    assert "AGE-SECRET" not in repr(site.own())
    assert secret.sign_key not in repr(site.own())


def test_the_fingerprint_can_be_read_aloud_and_belongs_to_the_keys(desk):
    site, other = desk("7KAB", "GENT"), desk("8MAB", "GENT")
    central = desk("CC01", "BRUSSEL", "central")
    site.meet(central)
    code = central.peers()["7KAB"].fingerprint
    assert re.fullmatch(r"(?:[2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}", code)
    assert code == keys.fingerprint(keys.public(site.own().keys))
    assert code != keys.fingerprint(keys.public(other.own().keys))


def test_adding_a_peer_twice_is_adding_it_once(desk):
    site, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    data = peers.peer_file(site.own())
    assert add(central, data) == add(central, data)
    assert list(central.peers()) == ["7KAB"]


def test_another_key_for_a_known_installation_is_refused(desk):
    site, twin = desk("7KAB", "GENT"), desk("7KAB", "GENT")
    central = desk("CC01", "BRUSSEL", "central")
    add(central, peers.peer_file(site.own()))
    before = central.local()
    with pytest.raises(peers.OtherKey):
        add(central, peers.peer_file(twin.own()))
    with pytest.raises(peers.OtherKey):
        add(central, resigned(site, role="central"))
    assert central.local() == before


def test_the_own_peer_file_is_refused(desk):
    site = desk("7KAB", "GENT")
    with pytest.raises(peers.OwnPeerFile):
        add(site, peers.peer_file(site.own()))


def test_a_peer_file_of_a_newer_program_says_so(desk):
    with pytest.raises(peers.NewerPeerFile):
        peers.read_peer_file(resigned(desk("7KAB", "GENT"), version=2))


@pytest.mark.parametrize(
    "changes",
    [
        {"site": "gent"},
        {"site": ""},
        {"replica": "A B"},
        {"replica": "../x"},
        {"role": "baas"},
        {"name": ""},
        {"name": "x\ny"},
        {"name": "\ud800"},
        {"name": 3},
        {"age_public": "age1xx"},
        {"sign_public": "00"},
        {"sign_public": " " + "ab" * 32},
        {"version": True},
        {"version": 0},
        {"format": "l2w-bundle"},
        {"extra": 1},
    ],
)
def test_a_peer_file_that_the_program_cannot_have_made_is_refused(desk, changes):
    try:
        data = resigned(desk("7KAB", "GENT"), **changes)
    except UnicodeEncodeError:
        data = json.dumps(json.loads(peers.peer_file(desk("7KAC", "GENT").own())) | changes)
        data = data.encode()
    with pytest.raises(peers.NotAPeerFile):
        peers.read_peer_file(data)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff\xfe", b"null", b"[" * 60_000, b"x" * 70_000, b'"l2w-peer"']
)
def test_garbage_is_refused_with_a_sentence(data):
    with pytest.raises(peers.NotAPeerFile) as refusal:
        peers.read_peer_file(data)
    assert "geen geldig sleutelbestand" in refusal.value.in_("nl")


def test_every_changed_letter_of_a_peer_file_is_noticed(desk):
    data = peers.peer_file(desk("7KAB", "GENT").own())
    told = peers.read_peer_file(data)
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        try:
            assert peers.read_peer_file(changed) == told  # white space outside the values
        except (peers.NotAPeerFile, peers.NewerPeerFile):
            continue
        assert json.loads(changed) == json.loads(data)


def test_a_peer_is_named_by_site_or_by_desk_where_there_are_several(desk):
    central = desk("CC01", "BRUSSEL", "central")
    for name, site in (("7KAB", "GENT"), ("8MAB", "GENT"), ("9PAB", "AALST")):
        central.meet(desk(name, site))
    assert find(central, "AALST").replica == "9PAB"
    assert find(central, "gent-7k").replica == "7KAB"
    assert find(central, "8MAB").replica == "8MAB"
    with pytest.raises(peers.SeveralPeers, match="GENT-7K, GENT-8M"):
        find(central, "GENT")
    with pytest.raises(peers.UnknownPeer, match="AALST-9P, GENT-7K, GENT-8M"):
        find(central, "LEUVEN")


def test_a_site_speaks_for_its_own_desks_only(desk):
    central = desk("CC01", "BRUSSEL", "central")
    for name, site in (("7KAB", "GENT"), ("8MAB", "GENT"), ("9PAB", "AALST")):
        central.meet(desk(name, site))
    assert may_tell(central, "7KAB") == {"7KAB", "8MAB"}


def may_tell(receiver, sender, former=()):
    """Whose changes one installation takes from another."""
    known = receiver.peers()
    mine = dataclasses.replace(receiver.own(), former=frozenset(former))
    names = ("7KAB", "8MAB", "9PAB", "CC01", "ZZZZ")
    return {one for one in names if peers.may_speak(known[sender], one, mine, known)}


def test_desks_of_one_site_hand_each_other_all_but_what_is_of_another_site(desk):
    gent, other = desk("7KAB", "GENT"), desk("8MAB", "GENT")
    central = desk("CC01", "BRUSSEL", "central")
    gent.meet(other)
    gent.meet(central)
    gent.meet(desk("9PAB", "AALST"))
    assert may_tell(gent, "8MAB") == {"7KAB", "8MAB", "CC01", "ZZZZ"}
    assert may_tell(gent, "9PAB") == {"9PAB"}
    assert may_tell(gent, "CC01") == {"7KAB", "8MAB", "9PAB", "CC01", "ZZZZ"}


def test_who_was_restored_gets_its_own_earlier_changes_back_from_anybody(desk):
    central = desk("CC02", "BRUSSEL", "central")
    for name, site in (("7KAB", "GENT"), ("9PAB", "AALST")):
        central.meet(desk(name, site))
    assert may_tell(central, "7KAB", former=["CC01"]) == {"7KAB", "CC01"}


def test_a_revoked_desk_is_trusted_again_when_its_key_file_is_added_again(desk):
    gent, central = desk("7KAB", "GENT"), desk("CC01", "BRUSSEL", "central")
    central.meet(gent)
    with central.engine.begin() as connection:
        assert peers.revoke(connection, "GENT", AT).revoked_at == AT
        peers.revoke(connection, "GENT-7K", AT.replace(year=2030))  # the first day counts
    package = gent.send(central)
    with pytest.raises(peers.Revoked, match="GENT-7K was revoked here on 22/11/2026"):
        central.read(package)
    with pytest.raises(peers.Revoked):
        central.send(gent)
    central.learn(gent)
    assert central.read(package).vector == gent.vector()


def test_a_name_that_a_replaced_computer_shares_means_the_one_in_use(desk):
    central = desk("CC01", "BRUSSEL", "central")
    for name in ("7KAB", "7NAB"):
        central.meet(desk(name, "GENT"))
    with pytest.raises(peers.SeveralPeers):
        find(central, "GENT")
    with central.engine.begin() as connection:
        peers.revoke(connection, "GENT-7K", AT)
    assert find(central, "GENT").replica == "7NAB"
    assert find(central, "GENT-7K").replica == "7KAB"
