"""What lower floors add to the store: said once here, so that the store knows no journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.texts import Text

Install: TypeAlias = Callable[[sessionmaker[Session]], None]
Check: TypeAlias = Callable[[Session], list[Text]]


@dataclass(frozen=True, slots=True)
class Hooks:
    """The store's seam.

    ``install`` puts listeners on the writing sessions (the journal); ``decorate`` makes triggers,
    search tables and views after the tables of a new or migrated database stand (a migration
    has dropped every trigger by then, nothing else); ``high_water`` returns the last number of
    each replica of this computer; ``checks`` return the problems that they find.
    """

    install: Install | None = None
    decorate: Callable[[sa.Connection], None] | None = None
    high_water: Callable[[Session], Mapping[str, int]] | None = None
    checks: tuple[Check, ...] = ()


NO_HOOKS = Hooks()
