"""Rights of people over their data: restrictions, requests with their answer, how long to keep.

What stands here outlives an erasure, so nothing in it names or describes a person: ids, days and
codes. Only the reason of a restriction may, and stays at the site.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, link, parent
from l2w_desktop.models.types import INT, Date, Str


class Restriction(Shared):
    """A person's values stay where they are: in no package, export or report (GDPR art. 18).

    Its days travel, so that whoever has earlier values stops using them too.
    """

    __tablename__ = "restriction"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    since_on: Mapped[dt.date | None] = field(Date, "afgeschermd sinds", "restricted since")
    lifted_on: Mapped[dt.date | None] = field(Date, "opgeheven op", "lifted on")
    reason: Mapped[str | None] = field(
        Str, "reden van de afscherming", "reason of the restriction", privacy=Privacy.SITE_ONLY
    )


class PrivacyRequest(Shared):
    """What a person asked about the own data, and what was answered; refusals have a reason."""

    __tablename__ = "privacy_request"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    user_id: Mapped[str | None] = link("user_account", "beantwoord door", "answered by")
    kind: Mapped[str | None] = field(
        Str, "vraag", "request", group="request", codes="privacy_request_kind"
    )
    asked_on: Mapped[dt.date | None] = field(Date, "gevraagd op", "asked on", group="request")
    answer: Mapped[str | None] = field(
        Str, "antwoord", "answer", group="answer", codes="privacy_answer"
    )
    answered_on: Mapped[dt.date | None] = field(
        Date, "beantwoord op", "answered on", group="answer"
    )
    reason: Mapped[str | None] = field(Str, "reden", "reason", group="answer")


class RetentionRule(Shared):
    """How long one kind of file is kept after it was closed, and on which legal basis."""

    __tablename__ = "retention_rule"

    programme_id: Mapped[str] = parent("programme", "programma", "programme")
    kind: Mapped[str | None] = field(
        Str, "soort dossier", "kind of file", group="rule", codes="retention_kind"
    )
    months: Mapped[int | None] = field(
        INT, "maanden na het einde", "months after the end", group="rule"
    )
    legal_basis: Mapped[str | None] = field(Str, "rechtsgrond", "legal basis", group="rule")
