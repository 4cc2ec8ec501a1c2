"""Names that say nothing: the same in every delivery to one recipient, and nowhere else."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Final

LENGTH: Final = 16  # signs of base32: 80 bits, so that 10 million people hardly ever collide
PATTERN: Final = "[A-Z2-7]{16}"


def pseudonym(key: bytes, recipient: str, row_id: str) -> str:
    """Return base32(HMAC-SHA256(key ‖ recipient, row id))[:16].

    Without the key nobody can tell whether two pseudonyms, or a pseudonym and a person, belong
    together; with another recipient the same person gets an unrelated one (domain rules §5.1).
    """
    digest = hmac.new(key + recipient.encode(), row_id.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode("ascii")[:LENGTH]
