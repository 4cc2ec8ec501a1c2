"""The head of each audit travels with packages, so that a shortened audit is noticed elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from l2w_desktop.exchange import manifest
from l2w_desktop.exchange.refusals import NotAPackage
from l2w_desktop.services import audit, audit_chain
from l2w_desktop.services.audit import Act
from tests.replicas import Desk, fill


@pytest.fixture
def pair(desk: Callable[..., Desk]) -> tuple[Desk, Desk]:
    gent, central = desk("7K01", "GENT"), desk("CC01", "CENTRAAL", "central")
    gent.meet(central)
    fill(gent)
    return gent, central


def look(place: Desk, times: int) -> None:
    with place.write() as session:
        for n in range(times):
            audit.note(session, Act.SEEN, person_id=f"p{n}")


def cut(place: Desk, above: int) -> None:
    """Cut the end off as somebody who holds the key, and so takes the triggers away first."""
    with place.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(sa.text("DROP TRIGGER IF EXISTS audit_is_never_deleted"))
        else:
            connection.execute(sa.text("ALTER TABLE audit DISABLE TRIGGER USER"))
        connection.execute(sa.text(f"DELETE FROM audit WHERE seq > {above}"))  # noqa: S608


def found(place: Desk) -> list[str]:
    with place.engine.connect() as connection:
        return [p.nl for p in audit_chain.problems(connection)]


def anchors(place: Desk) -> int:
    with place.engine.connect() as connection:
        return connection.scalar(sa.text("SELECT count(*) FROM audit_anchor"))


def test_central_notices_that_an_audit_was_shortened_and_takes_the_data(pair) -> None:
    gent, central = pair
    look(gent, 9)
    central.read(gent.send(central))
    assert found(central) == []
    cut(gent, 6)
    assert found(gent) == [], "the chain alone cannot tell"
    read = central.read(gent.send(central))
    assert "ingekort: 6 regels. Een partner zag er al 9" in found(central)[0]
    assert central.state(dict(read.vector)) == read.state


def test_an_audit_that_was_cut_and_grew_again_is_noticed_when_the_anchor_came_back(pair) -> None:
    gent, central = pair
    look(gent, 9)
    central.read(gent.send(central))
    gent.read(central.send(gent, receipt=True))
    cut(gent, 5)
    look(gent, 8)
    assert "herschreven" in found(gent)[0], "the desk itself knows what central holds"
    central.read(gent.send(central))
    assert "herschreven" in found(central)[0]


def test_an_audit_that_only_grew_fits_in_every_order_of_delivery(pair) -> None:
    gent, central = pair
    sent = []
    for _ in range(4):
        look(gent, 3)
        sent.append(gent.send(central))
        fill(gent, 1)
    for package in (sent[2], sent[0], sent[3], sent[1], sent[3]):
        central.read(package)
    assert found(central) == []
    assert anchors(central) == 4
    gent.read(central.send(gent))
    look(gent, 2)
    central.read(gent.send(central))
    assert found(gent) == found(central) == []


def test_a_package_read_again_keeps_no_second_anchor(pair) -> None:
    gent, central = pair
    look(gent, 2)
    package = gent.send(central)
    central.read(package)
    before = central.local()
    central.read(package)
    assert [row for row in central.local() if row not in before and "in" not in row] == []
    assert anchors(central) == 1


def test_an_older_package_without_a_head_is_read(pair) -> None:
    gent, central = pair
    opened = central.open(gent.send(central))
    page = opened.manifest.encoded().replace(b'"audit":{', b'"audix":{')
    with pytest.raises(NotAPackage):
        manifest.parse(page)
    without = {k: v for k, v in json.loads(opened.manifest.encoded()).items() if k != "audit"}
    assert manifest.parse(json.dumps(without).encode()).audit is None


@pytest.mark.parametrize(
    "audit_told",
    [
        {"count": 1},
        {"count": -1, "hash": "0" * 64, "since": [], "held": []},
        {"count": 1, "hash": "x", "since": [], "held": []},
        {"count": 0, "hash": "", "since": [[1]], "held": []},
        {"count": 0, "hash": "", "since": [], "held": [[1, "0" * 64]] * 101},
        [],
        7,
    ],
)
def test_a_malformed_head_is_refused(pair, audit_told: object) -> None:
    gent, central = pair
    opened = central.open(gent.send(central))
    told = json.loads(opened.manifest.encoded()) | {"audit": audit_told}
    with pytest.raises(NotAPackage):
        manifest.parse(json.dumps(told).encode())
