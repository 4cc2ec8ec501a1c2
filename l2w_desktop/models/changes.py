"""The journal's tables: immutable changes, and what is derived from them on this computer."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from l2w_desktop.models.append_only import append_only
from l2w_desktop.models.fields import Local

# Plain SQLAlchemy types: these columns are read by the hundred thousand.
_TEXT, _WHOLE = sa.Text(), sa.BigInteger().with_variant(sa.Integer(), "sqlite")


class Change(Local):
    """One field group as somebody left it. Only value and salt ever change: erased, or told later.

    ``seq`` counts per replica from 1; ``wall`` is UTC in ms since 1970 and only breaks ties;
    ``parents`` names the changes it replaces as "replica:seq replica:seq"; ``commitment`` is
    SHA-256(salt + value); ``value`` is canonical JSON, null when withheld or erased.
    """

    __tablename__ = "change"
    __table_args__ = append_only(later=("value", "salt"))  # a commitment decides which value it is

    replica: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    seq: Mapped[int] = mapped_column(_WHOLE, primary_key=True, autoincrement=False)
    wall: Mapped[int] = mapped_column(_WHOLE)
    user: Mapped[str] = mapped_column(_TEXT)
    tbl: Mapped[str] = mapped_column(_TEXT)
    row: Mapped[str] = mapped_column(_TEXT, index=True)
    grp: Mapped[str] = mapped_column(_TEXT)
    subject: Mapped[str] = mapped_column(_TEXT, index=True)
    parents: Mapped[str] = mapped_column(_TEXT)
    commitment: Mapped[str] = mapped_column(_TEXT)
    hash: Mapped[str] = mapped_column(_TEXT)
    value: Mapped[str | None] = mapped_column(_TEXT)
    salt: Mapped[str | None] = mapped_column(_TEXT)


class Conflict(Local):
    """A group that was changed at two places at once and waits for a person."""

    __tablename__ = "conflict"

    row: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    grp: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    tbl: Mapped[str] = mapped_column(_TEXT)


class Waiting(Local):
    """A row that waits until the row that it refers to has arrived."""

    __tablename__ = "waiting"

    target: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    row: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    tbl: Mapped[str] = mapped_column(_TEXT)
