"""The tables of the audit: who saw, printed and exported what. Local, append-only, a hash chain.

What was *changed* stands in the journal already; this is about looking and taking along.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from l2w_desktop.models.append_only import append_only
from l2w_desktop.models.fields import Local

# Plain SQLAlchemy types, as in the journal: the chain is computed over what stands here.
_TEXT, _WHOLE = sa.Text(), sa.BigInteger().with_variant(sa.Integer(), "sqlite")


class AuditEntry(Local):
    """One act. Never updated, but for the erasure of ``note`` and its salt.

    ``seq`` counts per installation (``replica``) from 1; ``at`` is UTC in ms since 1970; ``person``
    and ``record`` are ids; ``fields`` names fields, never values; ``rows`` counts what went out;
    ``note`` is the name of a file that was written, which may hold a person's name: the chain
    holds only its ``commitment``, SHA-256(salt + note).
    """

    __tablename__ = "audit"
    __table_args__ = append_only(erasable=("note", "salt"))

    replica: Mapped[str] = mapped_column(_TEXT, primary_key=True)
    seq: Mapped[int] = mapped_column(_WHOLE, primary_key=True, autoincrement=False)
    at: Mapped[int] = mapped_column(_WHOLE)
    user: Mapped[str] = mapped_column(_TEXT, index=True)
    act: Mapped[str] = mapped_column(_TEXT)
    person: Mapped[str] = mapped_column(_TEXT, index=True)
    record: Mapped[str] = mapped_column(_TEXT)
    fields: Mapped[str] = mapped_column(_TEXT)
    rows: Mapped[int] = mapped_column(_WHOLE)
    commitment: Mapped[str] = mapped_column(_TEXT)
    hash: Mapped[str] = mapped_column(_TEXT)
    note: Mapped[str | None] = mapped_column(_TEXT)
    salt: Mapped[str | None] = mapped_column(_TEXT)


class AuditAnchor(Local):
    """How far an audit had come, kept by somebody else: what a shortened chain cannot deny.

    ``side`` is ``theirs`` (the head that ``peer`` sent here) or ``ours`` (the head of this
    installation, which ``peer`` says it holds). ``state`` is ``ok``, ``shorter`` or ``other``.
    """

    __tablename__ = "audit_anchor"
    __table_args__ = append_only()

    id: Mapped[int] = mapped_column(_WHOLE, primary_key=True, autoincrement=True)
    side: Mapped[str] = mapped_column(_TEXT)
    peer: Mapped[str] = mapped_column(_TEXT, index=True)
    replica: Mapped[str] = mapped_column(_TEXT)  # whose chain
    number: Mapped[int] = mapped_column(_WHOLE)  # of the package that told it
    length: Mapped[int] = mapped_column(_WHOLE)
    hash: Mapped[str] = mapped_column(_TEXT)
    at: Mapped[int] = mapped_column(_WHOLE)
    state: Mapped[str] = mapped_column(_TEXT)
