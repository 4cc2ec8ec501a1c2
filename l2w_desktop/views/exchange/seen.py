"""What the page *Exchange* shows, read in one go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from l2w_desktop.journeys import research
from l2w_desktop.journeys.research import Foreseen
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services import beforehand, partners, receipts, sites
from l2w_desktop.services.beforehand import Check
from l2w_desktop.services.partners import PackageRow, Partner
from l2w_desktop.services.receipts import Confirmed
from l2w_desktop.services.sites import SiteLine
from l2w_desktop.store import backup, files
from l2w_desktop.views.bridge import Bridge

MOST = 20  # packages in the history


@dataclass(frozen=True, slots=True)
class Seen:
    """Partners, history, what they confirmed, the checks, and what a delivery would hold."""

    partners: tuple[Partner, ...]
    history: tuple[PackageRow, ...]
    confirmed: Mapping[str, Confirmed]
    checks: tuple[Check, ...]
    foreseen: Foreseen
    sites: tuple[SiteLine, ...] = ()


def read(bridge: Bridge, place: Workplace) -> Seen:
    """Read everything at one moment."""
    today, now = place.today(), dt.datetime.now(dt.UTC)
    made = backup.backups(place.store.folder / files.BACKUPS)
    return bridge.read(
        lambda session: Seen(
            partners.partners(session),
            partners.history(session, limit=MOST),
            receipts.confirmed(session),
            beforehand.checks(session, made[0][0] if made else None, now),
            research.foresee(session, today),
            sites.overview(session, now) if place.here.role == "central" else (),
        )
    )
