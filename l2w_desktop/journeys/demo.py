"""A fictitious site that walks the whole main job through the real services.

Import, intake, match, confirm, agreement, meetings, export, package, and a central partner that
reads the package, delivers to the learning network and answers. The same seed gives the same
counts; nobody in it exists.
"""

from __future__ import annotations

import csv
import datetime as dt
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.journeys import documents, exports, packages, research, workplace
from l2w_desktop.journeys.demo_visits import receive_visits
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Duo, Mentee, Mentor, Person, Site, User
from l2w_desktop.resources import window_command
from l2w_desktop.services import consents, duos, founding, matches, meetings, papers
from l2w_desktop.texts import Lang, Text

PASSPHRASE = "demo-demo-demo"  # noqa: S105 (printed; the people are fictitious)
USER = "demo"
SITE, CENTRAL, FILES = "gent", "centraal", "bestanden"
_MARK = ".l2w-demo"
_TOPICS = ("LOOPBAANORIENTATIE", "CV_BRIEF", "NETWERK", "SOLLICITATIEGESPREK", "VACATURES")
_GOALS = ("Een cv maken voor de sector", "Twee bedrijven in de regio bezoeken")
_READ = Text("Centraal heeft {n} nieuwe dossierregels gelezen.", "Central read {n} new records.")
_DELIVERED = Text(
    "Voor HIVA: {n} mentees zonder naam. {kept} mentees bleven eruit.",
    "For HIVA: {n} mentees without a name. {kept} mentees were left out.",
)
Say = Callable[[Text], None]
Report = Callable[[int, int], None]
STEPS = 8  # of the walk, as it reports them


class FolderTaken(UserError):
    """The folder holds something that no demo made."""

    text = Text(
        "De map {folder} is niet leeg. Kies een lege map voor de demo.",
        "The folder {folder} is not empty. Choose an empty folder for the demo.",
    )


class StatesDiffer(UserError):
    """The central partner does not hold what the site sent: the demo found a fault."""

    text = Text(
        "De centrale partner heeft andere gegevens dan het loket. Meld dit aan de makers.",
        "The central partner holds other data than the site. Report this to the makers.",
    )


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo left behind; counts out of the register, paths that exist."""

    data: Path
    central: Path
    agreement_pdf: Path
    bundle: Path
    exports: tuple[Path, ...]
    screenshot: Path | None
    people: int
    duos: int
    meetings: int


def walk(
    folder: Path, *, people: int, seed: int, passphrase: str, lang: Lang, say: Say,
    report: Report | None = None, has_picture: bool = True,
) -> Demo:  # fmt: skip
    """Make the demo in ``folder`` (empty, or an earlier demo) with ``people`` of each role.

    ``report(done, total)`` is called between the steps and may raise to stop. Raises FolderTaken
    and whatever the steps raise.
    """
    steps = iter(range(1, STEPS + 1))

    def step() -> None:
        if report is not None:
            report(next(steps), STEPS)

    _clear(folder)
    site, central, files = folder / SITE, folder / CENTRAL, folder / FILES
    for place, role, code, name in (
        (site, "site", "GENT", "Loket Voorbeeldstad"),
        (central, "central", "CENTRAAL", "Centrale partner (voorbeeld)"),
    ):
        workplace.create(
            place,
            site_code=code,
            site_name=name,
            user_name=USER,
            passphrase=passphrase,
            role=role,
            preset="level2work",
            is_demo=True,
        )
        step()
    make_folder(files)
    with workplace.open_as(site, USER, lambda: passphrase) as desk:
        made = _work(desk, central, files, people, seed, passphrase, lang, say, step)
    if not has_picture:
        return made
    # the window takes the folder's lock, so it comes last
    shot = picture(site, files / "vandaag.png", passphrase, lang, say)
    return replace(made, screenshot=shot)


def _work(
    desk: Workplace, central: Path, files: Path, people: int, seed: int, passphrase: str,
    lang: Lang, say: Say, step: Callable[[], None],
) -> Demo:  # fmt: skip
    today, store = desk.today(), desk.store
    with store.write() as session:
        _furnish(session, today)
    for kind in ("mentees", "mentors"):
        path = _write_list(files / f"{kind}.csv", kind, people, seed, today)
        made = import_people(store, kind, path, today=today, now=_now(), lang=lang)
        say(made.result.next_steps())
        step()
    with store.write() as session:
        _agree(session, today)
    with store.write() as session:
        started = _pair(session, people, today, desk.user_id)
    step()
    agreement = documents.issue(
        store, "agreement", started[:1], files / "overeenkomst.pdf",
        lang=lang, today=today, now=_now(),
    )  # fmt: skip
    _print_more(store, started[0], files, lang, today)
    with store.write() as session:
        _start_and_meet(session, started, today)
        receive_visits(session, today=today, now=_now(), user_id=desk.user_id)
    step()
    written = [files / "leesbaar" / n for n in exports.readable(store, files / "leesbaar", lang)]
    written += [files / "machine" / n for n in exports.machine(store, files / "machine")]
    step()
    bundle, delivered = _hand_over(desk, central, files, passphrase, lang, say)
    step()
    with store.read() as session:
        counts = [_count(session, model) for model in (Mentee, Mentor, Duo)]
        met = sum(len(meetings.of_duo(session, duo)) for duo in started)
    return Demo(
        data=store.folder,
        central=central,
        agreement_pdf=agreement.path,
        bundle=bundle,
        exports=(*written, *delivered),
        screenshot=None,
        people=counts[0] + counts[1],
        duos=counts[2],
        meetings=met,
    )


def _print_more(store: documents.Doors, duo: str, files: Path, lang: Lang, today: dt.date) -> None:
    """Print the other papers once: a signed note of the first mentor, a form, a list."""
    with store.read() as session:
        mentor = session.get_one(Duo, duo).mentor_id
        mentee = session.get_one(Duo, duo).mentee_id
    papers_of = {
        "informatienota": ("information-note", [mentor]),
        "intake": ("intake-mentee", [mentee]),
        "aanwezigheid": ("attendance-list", ["Lerend netwerk", mentor]),
    }
    for file, (name, subjects) in papers_of.items():
        path = files / f"{file}.pdf"
        documents.issue(store, name, subjects, path, lang=lang, today=today, now=_now())
    with store.write() as session:
        about = papers.About(mentor_id=mentor)
        papers.mark_signed(session, papers.INFORMATION_NOTE, about, today, "mentor")


def _clear(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARK).is_file():
            raise FolderTaken(folder=folder)
        shutil.rmtree(folder)
    make_folder(folder)
    write_whole(folder / _MARK, b"")


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _furnish(session: Session, today: dt.date) -> None:
    """Give the site an address, the coach a name and the programme an insurance."""
    site = session.get_one(Site, founding.installation(session).site_id)
    site.organisation, site.company_number = "Level2Work Voorbeeld vzw", "0000.000.000"
    site.legal_form = "VZW"
    site.street, site.postcode, site.place = "Voorbeeldstraat 1", "9000", "Gent"
    site.phone, site.email = "+3290000000", "loket@example.org"
    coach = session.scalars(sa.select(User)).one()
    coach.display_name, coach.email = "Nadia Voorbeeld", "coach@example.org"
    programme = founding.programme(session)
    programme.policy_insurer, programme.policy_number = "Verzonnen Verzekeringen", "000.001"
    programme.policy_from_on = dt.date(today.year - 1, 1, 1)
    programme.policy_to_on = dt.date(today.year + 2, 12, 31)
    programme.policy_covers, programme.cost_scheme = ("BA", "RB", "LO"), "CHOICE"


def _write_list(path: Path, kind: str, number: int, seed: int, today: dt.date) -> Path:
    """Write the coordinator's spreadsheet: a semicolon list that Excel reads."""
    rows = fictitious_rows("mentees" if kind == "mentees" else "mentors", number, seed, today=today)
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _agree(session: Session, today: dt.date) -> None:
    """Two of every three people agree to share data without name with the learning network."""
    ids = session.scalars(sa.select(Person.id).order_by(Person.id)).all()
    for place, person in enumerate(ids):
        if place % 3:
            consents.give(session, person, "HIVA", on=today, text_version="1")


def _pair(session: Session, people: int, today: dt.date, coach_id: str) -> list[str]:
    """Confirm the best third of the proposal, at least ten duos; return their ids."""
    board = matches.board(session, today)
    best = sorted(board.proposal.duos, key=lambda d: (-d.score, board.pool.numbers[d.mentee_id]))
    coach = session.get_one(User, coach_id)
    found = []
    for place, duo in enumerate(best[: max(10, people // 3)]):
        mentee = session.get_one(Mentee, duo.mentee_id)
        mentor = session.get_one(Mentor, duo.mentor_id)
        mentee.goals = _GOALS[: 1 + place % 2]
        mentor.note_received_on = today - dt.timedelta(days=70)
        row = duos.confirm(
            session,
            mentee,
            mentor,
            start_on=today - dt.timedelta(days=14 + 7 * (place % 8)),
            today=today,
            coach=coach,
        )
        found.append(row.id)
    return found


def _start_and_meet(session: Session, started: list[str], today: dt.date) -> None:
    """Start all but the last two duos, which still wait for a signature; log their meetings."""
    for place, duo_id in enumerate(started):
        duo = session.get_one(Duo, duo_id)
        if place < len(started) - 2:
            duos.activate(session, duo, today=today, signed_on=duo.start_on)
        assert duo.start_on
        for number in range(2 + place % 3 if place % 5 else 1):
            on = duo.start_on + dt.timedelta(days=3 + 11 * number)
            if on <= today:
                topics = (_TOPICS[(place + number) % len(_TOPICS)],)
                minutes = 45 + 15 * (place % 4)
                meetings.log(session, duo, on=on, minutes=minutes, today=today, topics=topics)


def _hand_over(
    desk: Workplace, central: Path, files: Path, passphrase: str, lang: Lang, say: Say
) -> tuple[Path, list[Path]]:
    """Exchange keys and packages, compare, and let central deliver to the learning network.

    Return the package of the site and the files of the delivery.
    """
    now, store = _now(), desk.store
    site_keys, central_keys = files / "gent.l2wkey", files / "centraal.l2wkey"
    packages.show_peer(store, site_keys)
    with workplace.open_as(central, USER, lambda: passphrase) as partner:
        packages.show_peer(partner.store, central_keys)
        packages.add_peer(partner.store, site_keys, now=now)
        packages.add_peer(store, central_keys, now=now)
        written = packages.write(store, "CENTRAAL", files, now=now)
        read = packages.read(partner.store, written.path, now=now, lang=lang)
        _, _, state = packages.state(partner.store, dict(written.vector))
        if state != written.state:
            raise StatesDiffer
        hiva = research.deliver(
            partner.store, files / "hiva", now=now, today=desk.today(), lang=lang
        )
        answer = packages.write(partner.store, "GENT", files, now=now)
    packages.read(store, answer.path, now=now, lang=lang)
    say(_READ.fill(n=read.preview.new))
    say(_DELIVERED.fill(n=hiva.files["mentee.csv"], kept=hiva.suppressed + hiva.excluded))
    return written.path, [files / "hiva" / name for name in hiva.files]


def _count(session: Session, model: type[Mentee | Mentor | Duo]) -> int:
    return session.scalar(sa.select(sa.func.count()).select_from(model)) or 0


def picture(data: Path, path: Path, passphrase: str, lang: Lang, say: Say) -> Path | None:
    """Draw the window on the demo into ``path``; None, with the reason told, where Qt cannot."""
    command = [
        *window_command(), "--data", str(data), "--lang", lang,
        "--page", "today", "--theme", "light", "--shot", str(path),
    ]  # fmt: skip
    env = {
        **os.environ,
        "L2W_USER": USER,
        "L2W_PASSPHRASE": passphrase,
        "QT_QPA_PLATFORM": "offscreen",
    }
    made = subprocess.run(  # noqa: S603 (our own program)
        command, env=env, capture_output=True, text=True, check=False
    )
    if made.returncode == 0 and path.is_file():
        return path
    reason = (made.stderr.strip().splitlines() or ["?"])[-1]
    say(Text("Geen schermafbeelding: {why}", "No screenshot: {why}").fill(why=reason))
    return None
