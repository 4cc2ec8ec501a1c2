"""The indicators on a register that was counted by hand, and at their edges."""

import datetime as dt
import inspect
import itertools

import pytest

from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.journeys.exports import kpi as export_kpi
from l2w_desktop.models import Duo, Mentee, Mentor, Person
from l2w_desktop.services import desk, duos, intake, kpi, meetings
from l2w_desktop.services.desk import Asked
from l2w_desktop.services.indicators import INDICATORS, Period, WrongPeriod, facts, named
from l2w_desktop.services.target_groups import GROUPS
from tests.hand_register import COUPLES, EXPECTED, FIRST, LAST, day, told, write_by_hand
from tests.registers import TODAY, Register

D = dt.date
QUARTER = Period(FIRST, LAST, TODAY)


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory):
    """The register and its ids; read only."""
    made = Register(tmp_path_factory.mktemp("kpi") / "register.db")
    yield made, write_by_hand(made.write)
    made.engine.dispose()


@pytest.fixture(scope="module")
def found(by_hand):
    register, _ = by_hand
    with register.read() as session:
        return kpi.report(session, QUARTER)


def _figure(register, code, period=QUARTER):
    with register.read() as session:
        return named(code).of(facts(session, period))


@pytest.mark.parametrize("code", EXPECTED)
def test_an_indicator_is_what_was_counted_by_hand(found, code):
    figure = found.line(code).total.figure
    assert (figure.numerator, figure.denominator, figure.missing) == EXPECTED[code]
    top, base, _ = EXPECTED[code]
    assert figure.value == (top if base is None else top / base)


def test_every_indicator_was_counted_by_hand():
    assert [one.code for one in INDICATORS] == list(EXPECTED)


@pytest.mark.parametrize(
    ("code", "groups"),
    [("K1", (8, 3, 2)), ("K2", (9, 2, 0)), ("K3", (4, 1, 0)), ("K4", (4, 0, 0))],
)
def test_the_target_groups_make_up_the_total(found, code, groups):
    line = found.line(code)
    assert tuple(cell.figure.numerator for cell in line.groups) == groups
    assert sum(groups) == line.total.figure.numerator


def test_the_months_make_up_the_quarter(found):
    bars = [bar.cell.figure.numerator for bar in found.line("K1").bars]
    assert bars == [4, 7, 2]  # files 2 3 4 5 · 6 to 12 · 13 14
    assert [bar.period.label(QUARTER.step).nl for bar in found.line("K1").bars] == [
        "apr", "mei", "jun",
    ]  # fmt: skip
    assert [bar.target for bar in found.line("K3").bars] == [5, 5, 5]  # 60 in twelve months


def test_a_duo_month_stands_in_the_part_where_it_ended(found):
    bars = [bar.cell.figure for bar in found.line("K7").bars]
    # April: H, K · May: B, C, H, K · June: B, C, G, H, K
    assert [(f.numerator, f.denominator) for f in bars] == [(1, 2), (3, 4), (2, 5)]
    assert [bar.cell.reason for bar in kpi.for_audience(found, "publish").line("K7").bars] == [
        "base", "base", "base",
    ]  # fmt: skip


def test_the_rows_behind_a_number_are_its_files(by_hand, found):
    register, ids = by_hand
    behind = {code: set(found.line(code).total.figure.ids) for code in ("K3", "K4", "K7")}
    assert behind["K3"] == {ids.files[n] for n in (2, 3, 4, 7, 8)}
    assert behind["K4"] == {ids.duos[letter] for letter in "BDHI"}
    assert behind["K7"] == {ids.duos[letter] for letter in "BCGHK"}
    with register.read() as session:
        lines = kpi.behind(session, "duos", found.line("K4").total.figure.ids)
    assert [line.status for line in lines] == ["ACTIEF", "ACTIEF", "VERLENGD", "ACTIEF"]
    assert len(found.line("K1").total.figure.ids) == 13


@pytest.mark.parametrize(
    ("on", "letters"),
    [
        ("01-27", "A"),
        ("04-25", "ABCHK"),
        ("04-26", "BCHK"),  # A ended on that day
        ("05-19", "BCEHK"),  # E still runs, F waits for papers
        ("06-29", "BDHK"),
        ("07-02", "BDHIJ"),
        ("07-03", "BDGHIJ"),  # G was signed
    ],
)
def test_active_duos_are_those_of_the_day_and_not_those_of_now(by_hand, on, letters):
    register, ids = by_hand
    figure = _figure(register, "K4", Period(D(2017, 1, 1), day(on), TODAY))
    assert set(figure.ids) == {ids.duos[letter] for letter in letters}


def test_a_duo_month_that_still_runs_is_not_judged(by_hand):
    register, _ = by_hand
    early = _figure(register, "K7", Period(FIRST, LAST, day("06-15")))
    assert (early.numerator, early.denominator) == (5, 9)  # without the June of H and of K
    inside = _figure(register, "K7", Period(day("04-02"), day("06-29"), TODAY))
    assert (inside.numerator, inside.denominator) == (4, 7)  # nor the April of H and of K


def test_a_duo_that_ended_without_ever_starting_is_known_from_its_history(by_hand):
    register, ids = by_hand
    whole = Period(D(2017, 1, 1), D(2017, 12, 31), TODAY)
    with register.read() as session:
        known = set(facts(session, whole).frames.duos["duo"])
    assert known == {ids.duos[letter] for letter in COUPLES if letter != "F"}


def test_the_journal_says_what_an_ended_duo_was_where_no_decision_does(founded):
    register = founded()
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        duo = Duo(mentee_id=mentee, mentor_id=mentor, status="ACTIEF", start_on=D(2026, 9, 1))
        session.add(duo)
    with register.write() as session:
        duo = session.get_one(Duo, duo.id)
        duo.status, duo.ended_on = "AFGEROND", D(2026, 10, 5)
    september = Period(D(2026, 9, 1), D(2026, 9, 30), TODAY)
    assert _figure(register, "K4", september).value == 1
    assert _figure(register, "K3", september).value == 1


def test_an_intake_counts_on_the_day_it_was_finished(founded):
    register = founded()
    with register.write() as session:
        role = intake.save(session, INTAKE_MENTEE, None, {}, D(2026, 3, 2))
    with register.write() as session:
        row = session.get_one(Mentee, role)
        row.status, row.status_on = "WACHTLIJST", D(2026, 3, 9)
    with register.write() as session:
        row = session.get_one(Mentee, role)
        row.status, row.status_on = "KLAAR_VOOR_MATCH", D(2026, 5, 4)
    march, may = (
        Period(D(2026, month, 1), D(2026, month, 28), TODAY) for month in (3, 5)
    )  # fmt: skip
    assert _figure(register, "K2", march).numerator == 1
    assert _figure(register, "K2", may).numerator == 0


def test_a_visit_by_name_reaches_somebody_before_any_file(founded):
    register = founded()
    with register.write() as session:
        visitor = Person(first_name="Nadia", last_name="Voorbeeld", nationality="SY")
        session.add(visitor)
        session.flush()
        for person in (visitor.id, None):
            asked = Asked("TAAL", D(2026, 11, 3))
            desk.log_visit(session, asked, today=TODAY, person_id=person)
    november = Period(D(2026, 11, 1), D(2026, 11, 30), TODAY)
    figure = _figure(register, "K1", november)
    assert (figure.value, figure.ids) == (1, (visitor.id,))
    with register.read() as session:
        (line,) = kpi.behind(session, "mentees", figure.ids)
    assert (line.name, line.status) == ("Nadia Voorbeeld", "")
    # a file that comes later does not reach her again
    with register.write() as session:
        row = Mentee(
            person_id=visitor.id, status="AANGEMELD", status_on=D(2026, 12, 1),
            registered_on=D(2026, 12, 1),
        )  # fmt: skip
        session.add(row)
    december = Period(D(2026, 12, 1), D(2026, 12, 31), TODAY)
    assert _figure(register, "K1", december).value == 0
    assert _figure(register, "K1", november).ids == (row.id,)


def _started(register, start_on):
    mentee, mentor = register.mentee(), register.mentor()
    with register.write() as session:
        mentee_row, mentor_row = session.get_one(Mentee, mentee), session.get_one(Mentor, mentor)
        row = duos.confirm(session, mentee_row, mentor_row, start_on=start_on, today=TODAY)
    with register.write() as session:
        duo = session.get_one(Duo, row.id)
        duos.activate(session, duo, today=TODAY, override="papieren volgen")
    return row.id


def test_taking_an_end_back_makes_the_duo_active_again_on_every_day(founded):
    register = founded()
    duo = _started(register, D(2026, 9, 1))
    october = Period(D(2026, 10, 1), D(2026, 10, 31), TODAY)
    for step, options, active in (
        (duos.end, {"on": D(2026, 10, 1), "reason": "VERHUIZING"}, 0),
        (duos.reopen, {}, 1),
    ):
        with register.write() as session:
            step(session, session.get_one(Duo, duo), today=TODAY, **options)
        assert _figure(register, "K4", october).value == active
    assert _figure(register, "K3", Period(D(2026, 9, 1), D(2026, 9, 30), TODAY)).value == 1


def test_a_norm_in_hours_is_judged_in_minutes_and_averaged_in_meetings(founded):
    register = founded("duo")
    duo_id = _started(register, D(2026, 9, 1))
    with register.write() as session:
        duo = session.get_one(Duo, duo_id)
        for week in range(4):
            on = D(2026, 9, 2) + dt.timedelta(weeks=week)
            meetings.log(session, duo, on=on, minutes=120, today=TODAY)
    autumn = Period(D(2026, 9, 1), D(2026, 10, 31), TODAY)
    norm, mean = (_figure(register, code, autumn) for code in ("K7", "K7_mean"))
    assert (norm.numerator, norm.denominator) == (1, 2)  # 8 hours in September, none in October
    assert (mean.numerator, mean.value) == (4, 2.0)


def test_an_empty_register_gives_zeros_and_nothing_to_divide(founded):
    register = founded()
    with register.read() as session:
        found = kpi.report(session, QUARTER)
    assert found.is_empty
    assert found.line("K1").total.figure.value == 0
    assert found.line("K7").total.figure.value is None
    assert not kpi.for_audience(found, "publish").suppressed


def test_a_period_ends_after_it_begins():
    with pytest.raises(WrongPeriod):
        Period(LAST, FIRST, TODAY)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (
            D(2026, 1, 1),
            D(2026, 11, 22),
            ["jan tot mrt", "apr tot jun", "jul tot sep", "sinds 1 okt"],
        ),
        (D(2026, 2, 10), D(2026, 3, 9), ["feb", "mrt"]),
        (D(2022, 5, 1), D(2026, 4, 30), ["2022", "2023", "2024", "2025", "2026"]),
    ],
)
def test_a_period_falls_apart_in_calendar_parts_that_cover_it(first, last, labels):
    period = Period(first, last, TODAY)
    parts = period.parts()
    assert [part.label(period.step).nl for part in parts] == labels
    assert (parts[0].from_on, parts[-1].to_on) == (first, last)
    gaps = [b.from_on - a.to_on for a, b in itertools.pairwise(parts)]
    assert set(gaps) == {dt.timedelta(days=1)}


@pytest.mark.parametrize("one", INDICATORS, ids=lambda one: one.code)
def test_the_docstring_is_the_definition_and_the_dutch_says_as_much(one):
    english = " ".join((inspect.getdoc(one.measure) or "").split())
    assert one.definition.en == english
    assert english.count(".") == one.definition.nl.count(".")
    for sentence in one.definition.nl.split(". "):
        assert len(sentence.split()) <= 17, sentence


def test_publishing_hides_the_four_and_what_would_tell_it(found):
    shown = kpi.for_audience(found, "publish")
    four = shown.line("K4").total.told
    assert (four.value, four.numerator, four.denominator, four.suppressed) == (
        None,
        None,
        None,
        True,
    )
    assert shown.line("K3").total.told.value == 5
    # K2: 9, 2 and 0 of 11. The 2 is hidden; so is the 9, or 11 - 9 would tell it
    assert [c.reason for c in shown.line("K2").groups] == ["hidden", "few", None]
    # K1: 8, 3 and 2 of 13. Two are hidden, and together they are five
    assert [c.reason for c in shown.line("K1").groups] == [None, "few", "few"]
    assert [c.reason for c in shown.line("K2_conversion").groups] == ["base", "base", "base"]
    assert kpi.for_audience(found, "research").line("K3").total.reason == "few"
    assert kpi.for_audience(found, "internal") == found


def test_a_share_of_a_hidden_number_is_hidden_too(found):
    shown = kpi.for_audience(found, "research")
    assert shown.line("K3").total.reason == "few"
    assert shown.line("K16").total.reason == "few"
    assert shown.line("K7").total.reason == "few"
    assert shown.line("K7_mean").total.reason == "hidden"


def test_the_exported_figures_hide_small_cells(by_hand, tmp_path):
    register, _ = by_hand
    files, suppressed = export_kpi(register, tmp_path, QUARTER, "nl")
    assert files == {"kpi.csv": len(INDICATORS)}
    raw = (tmp_path / "kpi.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = [line.split(";") for line in raw.decode("utf-8-sig").splitlines()]
    row = {cells[0]: cells for cells in rows}
    assert row["K4"][4:10] == ["<5", "0", "0", "<5", "", ""]
    assert row["K2"][4:10] == ["verborgen", "<5", "0", "11", "11", ""]
    assert row["K7"][7:10] == ["55%", "6", "11"]
    assert row["K1"][10] == "<5"  # not even how many are not known
    hidden = sum(cell in ("<5", "verborgen", "te weinig") for cells in rows for cell in cells[4:8])
    assert suppressed == hidden > 0


def test_the_report_has_a_line_for_every_target_group(found):
    assert all(len(line.groups) in (0, len(GROUPS)) for line in found.lines)
    assert told()["K7"]["value"] == found.told["K7"].value
