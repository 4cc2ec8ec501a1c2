"""Phone numbers and e-mail addresses: read as typed, stored in one form, shown readably."""

from __future__ import annotations

import re
from dataclasses import dataclass

from l2w_desktop.models.folding import clean

_LONGEST = 200
_EXCEL_NUMBER = re.compile(r"(\d+)\.0+$")
_LOST_ZERO = re.compile(r"4\d{8}$")
_LETTER = re.compile(r"[^\W\d_]")
_LOCAL = r"[^\s@,;:<>()\[\]\\\"]+"
_DOMAIN = r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*"
_EMAIL = re.compile(rf"{_LOCAL}@{_DOMAIN}$")


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: ``stored`` is E.164 (``+32470123456``), or as typed when unreadable."""

    stored: str
    is_readable: bool


def read_phone(text: str) -> Phone:
    """Return the number that ``text`` means, Belgian unless it says otherwise; never raises.

    Nine digits that start with 4 get the 0 back that a spreadsheet dropped.
    """
    import phonenumbers  # slow to load, and most starts of the program never need it

    typed = clean(text)
    if len(typed) > _LONGEST:  # no number, and the patterns below would take long over it
        return Phone(typed, is_readable=False)
    digits = _EXCEL_NUMBER.sub(r"\1", typed)
    compact = re.sub(r"[\s./-]", "", digits)
    if _LOST_ZERO.match(compact):
        digits = f"0{compact}"
    if _LETTER.search(digits) or len(digits) > 40:
        return Phone(typed, is_readable=False)
    try:
        number = phonenumbers.parse(digits, "BE")
    except phonenumbers.NumberParseException:
        return Phone(typed, is_readable=False)
    if not phonenumbers.is_valid_number(number):
        return Phone(typed, is_readable=False)
    stored = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(stored, is_readable=True)


def phone_text(stored: str) -> str:
    """Return a stored number as people read it: ``0470 12 34 56``, abroad ``0093 70 123 4567``.

    Never starts with ``+``, which spreadsheets take for a formula. An unreadable one stays as is.
    """
    if not stored.startswith("+"):
        return stored
    import phonenumbers

    try:
        number = phonenumbers.parse(stored, None)
    except phonenumbers.NumberParseException:
        return stored
    forms = phonenumbers.PhoneNumberFormat
    if number.country_code == 32:
        return phonenumbers.format_number(number, forms.NATIONAL)
    text: str = phonenumbers.format_number(number, forms.INTERNATIONAL)
    return f"00{text.removeprefix('+')}"


def is_email(text: str) -> bool:
    """Return whether ``text`` is one e-mail address with a full domain."""
    typed = clean(text)
    local, _, _ = typed.partition("@")
    has_stray_dot = local.startswith(".") or local.endswith(".") or ".." in typed
    return len(typed) <= 254 and not has_stray_dot and _EMAIL.match(typed) is not None
