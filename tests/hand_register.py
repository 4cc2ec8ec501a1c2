"""A register of twenty mentee files whose figures are counted by hand, written by the services.

Everything happened in 2017; the period is its second quarter. The two tables say why each file and
each duo counts or does not; ``EXPECTED`` is their sum.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Education, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.services import duos, founding, meetings, numbers

FIRST, LAST = dt.date(2017, 4, 1), dt.date(2017, 6, 30)
Write = Callable[[], AbstractContextManager[Session]]


def day(text: str) -> dt.date:
    """``04-10`` is 10 April 2017."""
    return dt.date.fromisoformat(f"2017-{text}")


class File(NamedTuple):
    """A mentee file; ``intake`` is the day on which it was finished on screen."""

    registered: str | None
    diploma: str | None = "MASTER"
    born: str | None = "1985-03-01"
    country: str | None = "UA"
    status: str = "KLAAR_VOOR_MATCH"
    intake: str | None = None


#        registered  K1 K2  why
FILES: dict[int, File] = {
    1: File("03-31", status="AANGEMELD", intake="04-03"),  # 0 1 reached the day before, intake now
    2: File("04-01", country="SY"),  # 1 1 the first day counts
    3: File("04-10", country="SY"),  # 1 1
    4: File("04-12", "SO3_DIPL", country="AF"),  # 1 1
    5: File("04-20", "SO3_DIPL", country=None),  # 1 1 nationality not known
    6: File("05-02"),  # 1 1
    7: File("05-03"),  # 1 1
    8: File("05-05"),  # 1 1
    9: File("05-08"),  # 1 1
    10: File("05-09"),  # 1 1
    11: File("05-15", "SO2", "1993-01-01", status="INTAKE", intake="07-02"),  # 1 0 finished after
    12: File("05-20", "SENSE", status="AFGEHAAKT"),  # 1 0 dropped out before the intake was over
    13: File("06-01", None, "1999-05", None, status="AANGEMELD"),  # 1 0 still to be invited
    14: File("06-30"),  # 1 1 the last day counts
    15: File("07-01"),  # 0 0 the day after
    16: File(None, status="AANGEMELD"),  # - 0 day not known: the one that is missing
    17: File("06-10"),  # 0 0 the second file of person 2, who is counted once
    18: File("05-05"),  # 0 0 in the bin
    19: File("01-10"),  # 0 0
    20: File("02-01"),  # 0 0
}
# K1 = 13 (files 2 to 14): higher 2 3 6 7 8 9 10 14 = 8, secondary 4 5 12 = 3, youth 11 13 = 2
# K2 = 11 (1 to 10 and 14): higher 1 2 3 6 7 8 9 10 14 = 9, secondary 4 5 = 2, youth 0
# K15 = 3 (SY, AF, UA); 5 and 13 are not known


class Couple(NamedTuple):
    """A duo. ``signed`` starts it; ``held`` are the days of meetings that count."""

    mentee: int
    start: str
    signed: str | None
    held: tuple[str, ...] = ()
    ended: tuple[str, str] | None = None


#    K3 K4 complete duo-months in the period: held/met
COUPLES: dict[str, Couple] = {
    # 0 0 started in January; its last month began on 27 March, before the period
    "A": Couple(19, "01-27", "01-27", ("02-01", "04-03"), ("04-26", "PERIODE_AFGELOPEN")),
    # 1 1 5 Apr: 2 met · 5 May: twice on one day is 1, not met · 5 June ends after the period
    "B": Couple(2, "04-05", "04-05", ("04-10", "04-20", "05-10", "05-10")),
    # 1 0 signed later, still in the period · 10 Apr: 3 met · 10 May: 1 not met, lived to its end
    "C": Couple(
        3, "04-10", "04-24", ("04-12", "04-30", "05-09", "05-10"), ("06-09", "DOEL_BEREIKT")
    ),
    # - 1 the second mentor of file 3, which counts once · no complete month
    "D": Couple(3, "06-12", "06-12", ("06-14",)),
    # 1 0 stopped early, its first month was not lived to the end
    "E": Couple(4, "05-01", "05-01", ("05-04", "05-11"), ("05-20", "GEEN_CONTACT")),
    # 0 0 never became active, whatever it met
    "F": Couple(5, "05-01", None, ("05-04", "05-11"), ("06-15", "TIJD_MENTOR")),
    # 0 0 signed after the period · 15 May: 2 met
    "G": Couple(6, "05-15", "07-03", ("05-20", "06-14")),
    # 1 1 extended · Apr: 2 met · May: 0 not met · June: 4 met
    "H": Couple(7, "04-01", "04-01", ("04-01", "04-30", "06-01", "06-08", "06-15", "06-30")),
    # 1 1 started on the last day
    "I": Couple(8, "06-30", "06-30"),
    # 0 0 started on the day after
    "J": Couple(9, "07-01", "07-01"),
    # 0 0 started in March, ended on the last day · Apr: 1 not · May: 2 met · June: 0 not
    "K": Couple(20, "03-01", "03-01", ("04-20", "05-01", "05-31"), ("06-30", "PERIODE_AFGELOPEN")),
}
# K3 = 5 (mentees 2 3 4 7 8): higher 2 3 7 8 = 4, secondary 4 = 1
# K4 = 4 (B D H I), all higher
# K7 = 6 of 11: B 1/2, C 1/2, G 1/1, H 2/3, K 1/3
# K7_mean = 18 in 11: B 2+1, C 3+1, G 2, H 2+0+4, K 1+2+0

EXPECTED: dict[str, tuple[int, int | None, int]] = {  # numerator, denominator, missing
    "K1": (13, None, 1),
    "K2": (11, None, 0),
    "K2_conversion": (11, 13, 1),
    "K3": (5, None, 0),
    "K4": (4, None, 0),
    "K7": (6, 11, 0),
    "K7_mean": (18, 11, 0),
    "K15": (3, None, 2),
    "K16": (5, 60, 0),  # @level2work promised 60
}


def told() -> dict[str, dict[str, Any]]:
    """Return what the command prints for it."""
    return {
        code: {
            "value": top if base is None else top / base,
            "numerator": top,
            "denominator": base,
            "missing": missing,
            "suppressed": False,
        }
        for code, (top, base, missing) in EXPECTED.items()
    }


class Ids(NamedTuple):
    """The row ids of what was written."""

    files: dict[int, str]
    duos: dict[str, str]


def write_by_hand(write: Write) -> Ids:
    """Write the register through the services, in the order of the tables."""
    files: dict[int, str] = {}
    for number, one in FILES.items():
        with write() as session:
            files[number] = _file(
                session, one, session.get(Mentee, files.get(2)) if number == 17 else None
            )
    for number, one in FILES.items():
        with write() as session:
            row = session.get_one(Mentee, files[number])
            if one.intake:
                row.status, row.status_on = "KLAAR_VOOR_MATCH", day(one.intake)
            row.is_archived = True if number == 18 else None
    pairs: dict[str, str] = {}
    for letter, couple in COUPLES.items():
        pairs[letter] = _couple(write, letter, couple, files[couple.mentee])
    with write() as session:
        extended = session.get_one(Duo, pairs["H"])
        extended.status, extended.planned_end_on = "VERLENGD", day("10-01")
    return Ids(files, pairs)


def _profile(session: Session) -> dict[str, Any]:
    return {
        "number": numbers.take(session)[0],
        "site_id": founding.installation(session).site_id,
        "sectors": ("ict.dev",),
        "slots": ("ma-av", "di-av"),
        "max_km": 30,
    }


def _person(
    session: Session,
    first: str,
    last: str,
    born: str | None,
    diploma: str | None,
    country: str | None,
) -> str:
    person = Person(
        first_name=first, last_name=last, birth_date=born, nationality=country, postcode="9000",
        place="Gent",
    )  # fmt: skip
    session.add(person)
    session.flush()
    session.add(LanguageSkill(person_id=person.id, language="nl", level="B2"))
    if diploma:
        session.add(Education(person_id=person.id, diploma=diploma))
    return str(person.id)


def _file(session: Session, one: File, same: Mentee | None) -> str:
    person = (
        same.person_id
        if same
        else _person(session, "Mentee", str(one.registered), one.born, one.diploma, one.country)
    )
    row = Mentee(
        person_id=person,
        status=one.status,
        registered_on=day(one.registered) if one.registered else None,
        **_profile(session),
    )
    session.add(row)
    session.flush()
    return str(row.id)


def _couple(write: Write, letter: str, couple: Couple, mentee_id: str) -> str:
    """Let a duo live: each step is a transaction of its own, as at the desk."""
    start, later = day(couple.start), day("07-10")
    with write() as session:
        person = _person(session, "Mentor", f"Letter {letter}", None, "MASTER", None)
        mentor = Mentor(person_id=person, status="BESCHIKBAAR", **_profile(session))
        session.add(mentor)
        session.flush()
        mentee = session.get_one(Mentee, mentee_id)
        duo_id = duos.confirm(session, mentee, mentor, start_on=start, today=start).id
    if couple.signed:
        on = day(couple.signed)
        with write() as session:
            duo = session.get_one(Duo, duo_id)
            duos.activate(session, duo, today=on, signed_on=on, override="nota volgt")
    with write() as session:
        duo = session.get_one(Duo, duo_id)
        for text in couple.held:
            meetings.log(session, duo, on=day(text), minutes=60, today=later)
        # what does not count: a message, and a meeting that did not take place
        meetings.log(session, duo, on=start, minutes=5, today=later, mode="BERICHT")
        off = "GEANNULEERD_MENTEE"
        meetings.log(session, duo, on=start, minutes=60, today=later, status=off)
    if couple.ended:
        on, reason = day(couple.ended[0]), couple.ended[1]
        with write() as session:
            duos.end(session, session.get_one(Duo, duo_id), on=on, reason=reason, today=on)
    if letter == "C":
        with write() as session:
            duos.rematch(session, session.get_one(Duo, duo_id), today=day("06-09"))
    return duo_id
