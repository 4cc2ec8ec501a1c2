"""Who may exchange packages with this installation: public key files, added in person.

A peer file holds public keys only. Two people compare the fingerprint by phone before adding it.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.errors import UserError
from l2w_desktop.exchange import keys
from l2w_desktop.exchange.keys import Keys, PublicKeys
from l2w_desktop.models.local import Installation, Peer
from l2w_desktop.models.programme import Site
from l2w_desktop.models.types import dumps
from l2w_desktop.texts import Text

FORMAT, VERSION, PURPOSE = "l2w-peer", 1, "l2w-peer-v1"
MAX_FILE = 64 * 1024  # bytes; a peer file has about 500
REPLICA = re.compile(r"[0-9A-Za-z-]{2,40}")
SITE_CODE = re.compile(r"[A-Z0-9]{2,12}")
ROLES = ("site", "central")

_PEER: sa.Table = Peer.metadata.tables["peer"]
_INSTALLATION: sa.Table = Installation.metadata.tables["installation"]
_SITE: sa.Table = Site.metadata.tables["site"]


class NotAPeerFile(UserError):
    """Garbage, or a peer file that somebody changed."""

    text = Text(
        "Dit is geen geldig sleutelbestand. Vraag het opnieuw aan het andere loket.",
        "This is not a valid key file. Ask the other desk for it again.",
    )


class NewerPeerFile(UserError):
    """A peer file of a newer program."""

    text = Text(
        "Dit sleutelbestand komt van een nieuwere versie. Werk eerst het programma bij.",
        "This key file comes from a newer version. Update the program first.",
    )


class OtherKey(UserError):
    """A known replica shows up with another key: a mistake, or somebody who pretends."""

    text = Text(
        "{name} ({site}) is hier al bekend met een andere sleutel. "
        "Er is niets gewijzigd. Bel {name} en vergelijk de code.",
        "{name} ({site}) is already known here with another key. "
        "Nothing was changed. Call {name} and compare the code.",
    )


class Revoked(UserError):
    """A peer that somebody took the trust away from."""

    text = Text(
        "{name} is hier ingetrokken sinds {day}. Er is niets gemaakt of ingelezen. "
        "Voeg het sleutelbestand opnieuw toe als dat niet klopt.",
        "{name} was revoked here on {day}. Nothing was made or read. "
        "Add the key file again if that is wrong.",
    )


class OwnPeerFile(UserError):
    """The key file of this very installation."""

    text = Text(
        "Dit is het sleutelbestand van deze computer zelf. Vraag dat van het andere loket.",
        "This is the key file of this very computer. Ask for that of the other desk.",
    )


class UnknownPeer(UserError):
    """A name that no peer has."""

    text = Text(
        "‘{name}’ is hier niet bekend. Bekend zijn: {known}.",
        "‘{name}’ is not known here. Known are: {known}.",
    )


class SeveralPeers(UserError):
    """A site code that several desks share."""

    text = Text(
        "‘{name}’ heeft meer dan één loket. Kies er een: {known}.",
        "‘{name}’ has more than one desk. Choose one: {known}.",
    )


@dataclass(frozen=True, slots=True)
class Own:
    """This installation as far as exchange is concerned; the secret keys stay out of ``repr``."""

    replica: str
    site_code: str
    name: str
    role: str
    next_package: int
    keys: Keys = field(repr=False)
    former: frozenset[str] = frozenset()  # names before a restore

    @property
    def tag(self) -> str:
        """Site code and first two characters of the replica, such as ``GENT-7K``."""
        return f"{self.site_code}-{self.replica[:2]}"


@dataclass(frozen=True, slots=True)
class KnownPeer:
    """Another installation: who it is, its public keys and what it said it holds.

    ``last_read`` is the number of its last package that was read here, ``confirmed`` that of our
    last package that it read; ``former`` are its names before a restore.
    """

    replica: str
    site_code: str
    name: str
    role: str
    keys: PublicKeys
    acknowledged: Mapping[str, int]
    former: frozenset[str] = frozenset()
    last_read: int = 0
    confirmed: int = 0
    revoked_at: dt.datetime | None = None

    @property
    def tag(self) -> str:
        """Site code and first two characters of the replica, such as ``GENT-7K``."""
        return f"{self.site_code}-{self.replica[:2]}"

    @property
    def fingerprint(self) -> str:
        """The code that two people compare by phone."""
        return keys.fingerprint(self.keys)


Peers = Mapping[str, KnownPeer]  # by replica


def own(connection: Connection) -> Own:
    """Return this installation; raises NoResultFound where none was made."""
    row = connection.execute(sa.select(_INSTALLATION)).one()
    name = connection.scalar(sa.select(_SITE.c.name).where(_SITE.c.id == row.site_id))
    secret = Keys(row.sign_key, row.age_key)
    return Own(
        row.replica, row.site_code, name or row.site_code, row.role, row.next_package, secret,
        frozenset(row.former or ()),
    )  # fmt: skip


def peer_file(mine: Own) -> bytes:
    """Return the public key file of this installation, signed by itself."""
    told = _told(mine) | keys.public(mine.keys)._asdict()
    signature = keys.sign(mine.keys.sign_key, PURPOSE, dumps(told).encode())
    return (json.dumps({**told, "signature": signature.hex()}, indent=2) + "\n").encode()


def _told(one: Own) -> dict[str, Any]:
    return {
        "format": FORMAT, "version": VERSION, "site": one.site_code, "name": one.name,
        "role": one.role, "replica": one.replica, "former": sorted(one.former),
    }  # fmt: skip


def read_peer_file(data: bytes) -> KnownPeer:
    """Return the installation that a peer file describes, its own signature checked.

    Raises NotAPeerFile and NewerPeerFile.
    """
    if len(data) > MAX_FILE:
        raise NotAPeerFile
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAPeerFile from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise NotAPeerFile
    if type(told.get("version")) is int and told["version"] > VERSION:
        raise NewerPeerFile
    if not _is_well_formed(told):
        raise NotAPeerFile
    public = PublicKeys(told["sign_public"], told["age_public"])
    signed = dumps({k: v for k, v in told.items() if k != "signature"}).encode()
    if not _is_hex(told["signature"]) or not keys.is_signed_by(
        public.sign_public, PURPOSE, signed, bytes.fromhex(told["signature"])
    ):
        raise NotAPeerFile
    former = frozenset(told["former"])
    return KnownPeer(told["replica"], told["site"], told["name"], told["role"], public, {}, former)


def _is_well_formed(told: Mapping[str, Any]) -> bool:
    words = ("site", "name", "role", "replica", "sign_public", "age_public", "signature")
    return (
        set(told) == {"format", "version", "former", *words}
        and type(told["version"]) is int
        and told["version"] == VERSION
        and all(isinstance(told[word], str) for word in words)
        and bool(SITE_CODE.fullmatch(told["site"]))
        and bool(REPLICA.fullmatch(told["replica"]))
        and _are_replicas(told["former"])
        and told["role"] in ROLES
        and 0 < len(told["name"]) <= 200
        and told["name"].isprintable()
        and keys.are_usable(PublicKeys(told["sign_public"], told["age_public"]))
    )


def _are_replicas(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, str) and bool(REPLICA.fullmatch(one)) for one in value
    )


def _is_hex(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[0-9a-f]{2})+", word))


def add(connection: Connection, data: bytes, at: dt.datetime) -> KnownPeer:
    """Remember the installation of a peer file and return it; adding it twice is adding it once.

    Adding a revoked installation again trusts it again.

    Raises NotAPeerFile, NewerPeerFile, OwnPeerFile, and OtherKey when the replica is known with
    another key, role or site.
    """
    new = read_peer_file(data)
    if new.replica == own(connection).replica:
        raise OwnPeerFile
    old = known(connection).get(new.replica)
    if old is None:
        row = {
            "replica": new.replica, "site_code": new.site_code, "name": new.name,
            "role": new.role, "former": sorted(new.former), "acknowledged": {}, "last_read": 0,
            "confirmed": 0, "added_at": at, **new.keys._asdict(),
        }  # fmt: skip
        connection.execute(_PEER.insert().values(row))
        return new
    if (old.keys, old.role, old.site_code) != (new.keys, new.role, new.site_code):
        raise OtherKey(name=old.name, site=old.tag)
    values = {"name": new.name, "former": sorted(new.former), "revoked_at": None}
    connection.execute(_PEER.update().where(_PEER.c.replica == new.replica).values(values))
    return known(connection)[new.replica]


def revoke(connection: Connection, name: str, at: dt.datetime) -> KnownPeer:
    """Trust an installation no longer and return it: what came from it before stays.

    Raises UnknownPeer and SeveralPeers.
    """
    peer = find(connection, name)
    if peer.revoked_at is None:
        of = _PEER.c.replica == peer.replica
        connection.execute(_PEER.update().where(of).values(revoked_at=at))
    return known(connection)[peer.replica]


def require_trusted(peer: KnownPeer) -> None:
    """Raise Revoked for an installation that is not trusted any more."""
    if peer.revoked_at is not None:
        raise Revoked(name=peer.tag, day=f"{peer.revoked_at:%d/%m/%Y}")


def known(connection: Connection) -> dict[str, KnownPeer]:
    """Return all peers by replica, ordered by site code and replica."""
    query = sa.select(_PEER).order_by(_PEER.c.site_code, _PEER.c.replica)
    return {row.replica: _peer(row) for row in connection.execute(query)}


def _peer(row: Any) -> KnownPeer:
    public = PublicKeys(row.sign_public, row.age_public)
    held = dict(row.acknowledged or {})
    return KnownPeer(
        row.replica, row.site_code, row.name, row.role, public, held,
        frozenset(row.former or ()), row.last_read, row.confirmed, row.revoked_at,
    )  # fmt: skip


def find(connection: Connection, name: str) -> KnownPeer:
    """Return the peer that somebody named: ``GENT``, ``GENT-7K`` where several, or the replica.

    Raises UnknownPeer and SeveralPeers.
    """
    everybody = known(connection).values()
    wanted = name.strip().upper()
    hits = [
        p for p in everybody
        if wanted in (p.site_code, p.tag.upper(), p.replica.upper())
    ]  # fmt: skip
    if len(hits) > 1:  # a computer that was replaced keeps its row, and is seldom meant
        hits = [p for p in hits if p.revoked_at is None] or hits
    if len(hits) == 1:
        return hits[0]
    told = ", ".join(p.tag for p in hits or everybody) or "–"
    raise (SeveralPeers if hits else UnknownPeer)(name=name, known=told)


def are_one_site(one: Own | KnownPeer, other: Own | KnownPeer) -> bool:
    """Tell whether two installations are desks of one site: they share people and values."""
    return one.role == other.role == "site" and one.site_code == other.site_code


def may_speak(sender: KnownPeer, replica: str, mine: Own, peers: Peers) -> bool:
    """Tell whether new changes of ``replica`` may come from ``sender``.

    1. Everybody speaks for itself, and central for everybody: it passes on what it received.
    2. A site speaks for the installations that were enrolled under its own site code.
    3. Desks of one site hand each other everything that is not of another site.
    4. Whoever was restored gets its own earlier changes back from anybody who holds them.
    """
    if sender.role == "central" or replica == sender.replica or replica in mine.former:
        return True
    other = peers.get(replica)
    if are_one_site(sender, mine):
        return other is None or other.role == "central" or are_one_site(other, mine)
    return other is not None and are_one_site(other, sender)
