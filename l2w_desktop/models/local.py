"""What this computer alone knows: the installation, drafts, imports, partners, pseudonyms."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from l2w_desktop.models.fields import Local, new_id
from l2w_desktop.models.types import ID, INT, Bool, Json, Moment, Str


class Installation(Local):
    """The one row that says which installation this is."""

    __tablename__ = "installation"

    replica: Mapped[str] = mapped_column(Str, primary_key=True)
    role: Mapped[str] = mapped_column(Str)  # site or central
    site_id: Mapped[str] = mapped_column(ID)
    site_code: Mapped[str] = mapped_column(Str)
    project_id: Mapped[str] = mapped_column(ID)
    next_number: Mapped[int] = mapped_column(INT, default=1)
    next_package: Mapped[int] = mapped_column(INT, default=1)
    sign_key: Mapped[str] = mapped_column(Str, default="")  # Ed25519, hex
    age_key: Mapped[str] = mapped_column(Str, default="")  # age X25519 identity
    is_demo: Mapped[bool] = mapped_column(Bool, default=False)
    former: Mapped[Any] = mapped_column(Json, default=())  # earlier names, before each restore
    key_confirmed_at: Mapped[dt.datetime | None] = mapped_column(Moment)  # recovery key typed back
    restored_at: Mapped[dt.datetime | None] = mapped_column(Moment)  # until somebody confirms it


class Draft(Local):
    """What somebody typed and did not leave yet; saved from the first key."""

    __tablename__ = "draft"

    id: Mapped[str] = mapped_column(ID, primary_key=True, default=new_id)
    form: Mapped[str] = mapped_column(Str)
    row: Mapped[str | None] = mapped_column(Str, index=True)
    values: Mapped[Any] = mapped_column(Json)
    saved_at: Mapped[dt.datetime] = mapped_column(Moment)


class ListSetting(Local):
    """How one user likes a list: the columns that are shown, or a filter that was given a name.

    A filter may hold a name that was searched for.
    """

    __tablename__ = "list_setting"

    id: Mapped[str] = mapped_column(ID, primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(Str, index=True)
    list_name: Mapped[str] = mapped_column(Str)
    kind: Mapped[str] = mapped_column(Str)  # columns or filter
    name: Mapped[str] = mapped_column(Str)  # of a filter; empty for the columns
    values: Mapped[Any] = mapped_column(Json)
    saved_at: Mapped[dt.datetime] = mapped_column(Moment)


class ImportedRow(Local):
    """A spreadsheet row as it was last read, so that reading again never undoes people's work.

    ``key`` is the external id, or the hash of the cells for a row without one. ``state`` is
    ``applied``, ``doubtful`` (waits for a person) or ``clash`` (the list and the program both
    changed a field: shown as a local conflict).
    """

    __tablename__ = "imported_row"

    id: Mapped[str] = mapped_column(ID, primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(Str)
    key: Mapped[str] = mapped_column(Str)
    cells: Mapped[Any] = mapped_column(Json)
    state: Mapped[str] = mapped_column(Str, index=True)
    role_id: Mapped[str | None] = mapped_column(ID)
    candidates: Mapped[Any] = mapped_column(Json)
    source: Mapped[str | None] = mapped_column(Str)
    read_at: Mapped[dt.datetime] = mapped_column(Moment)

    __table_args__ = (
        sa.UniqueConstraint("kind", "key"),
        {"sqlite_strict": True, "info": {"shared": False}},
    )


class Peer(Local):
    """An installation that may exchange packages with this one, with its public keys."""

    __tablename__ = "peer"

    replica: Mapped[str] = mapped_column(Str, primary_key=True)
    site_code: Mapped[str] = mapped_column(Str)
    name: Mapped[str] = mapped_column(Str)
    role: Mapped[str] = mapped_column(Str)
    sign_public: Mapped[str] = mapped_column(Str)
    age_public: Mapped[str] = mapped_column(Str)
    former: Mapped[Any] = mapped_column(Json, default=())  # its names before each restore
    acknowledged: Mapped[Any] = mapped_column(Json)  # vector that the peer said it holds
    last_read: Mapped[int] = mapped_column(INT, default=0)  # number of its last package read here
    last_written_at: Mapped[dt.datetime | None] = mapped_column(Moment)  # when it was written there
    confirmed: Mapped[int] = mapped_column(INT, default=0)  # of our last package that it read
    program: Mapped[str] = mapped_column(Str, default="")  # version, as its last package said
    schema: Mapped[int] = mapped_column(INT, default=0)  # of its tables, likewise
    added_at: Mapped[dt.datetime] = mapped_column(Moment)
    revoked_at: Mapped[dt.datetime | None] = mapped_column(Moment)  # nothing of it is read since


class Package(Local):
    """A package that was written or read here, for the list on screen."""

    __tablename__ = "package"

    id: Mapped[str] = mapped_column(ID, primary_key=True, default=new_id)
    peer: Mapped[str] = mapped_column(Str)
    direction: Mapped[str] = mapped_column(Str)  # out or in
    file_name: Mapped[str] = mapped_column(Str)
    at: Mapped[dt.datetime] = mapped_column(Moment)
    changes: Mapped[int] = mapped_column(INT)
    records: Mapped[int] = mapped_column(INT)
    vector: Mapped[Any] = mapped_column(Json)
    state: Mapped[str] = mapped_column(Str)  # sent, confirmed, read, refused, parked
    reason: Mapped[str | None] = mapped_column(Str)


class ProjectKey(Local):
    """The key that turns people into pseudonyms for one recipient; at central alone.

    It is made at the first need and never leaves this database: who holds it can tell who is who.
    """

    __tablename__ = "project_key"

    recipient: Mapped[str] = mapped_column(Str, primary_key=True)
    key: Mapped[str] = mapped_column(Str)  # 256 random bits, hex
    made_at: Mapped[dt.datetime] = mapped_column(Moment)


class Pseudonym(Local):
    """Under which name a person of this site stands in the files for a recipient.

    Central sends it along in its packages, so that only the site can look a case up.
    """

    __tablename__ = "pseudonym"

    recipient: Mapped[str] = mapped_column(Str, primary_key=True)
    pid: Mapped[str] = mapped_column(Str, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, index=True)


class Pin(Local):
    """The short code of a user of this computer, as an Argon2id hash; it opens the screen only."""

    __tablename__ = "pin"

    user_id: Mapped[str] = mapped_column(ID, primary_key=True)
    hash: Mapped[str] = mapped_column(Str)
    chosen_at: Mapped[dt.datetime] = mapped_column(Moment)
