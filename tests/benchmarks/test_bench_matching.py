"""Speed of the matching as ratios inside one run, on seeded fictitious people (`make bench`)."""

import math
import random
import resource
import subprocess
import sys
import time

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from l2w_desktop.matching import Level, Mentee, Mentor, Rules
from l2w_desktop.matching.field import measure, rules_in
from l2w_desktop.matching.optimum import ALONE, optimum
from l2w_desktop.matching.proposal import propose

SECTORS = [f"{family}.{part}" for family in ("ict", "fin", "care", "build") for part in "abcd"]
SLOTS = [f"{day}-{part}" for day in ("ma", "di", "wo", "do", "vr") for part in ("vm", "nm", "av")]
TOPICS = ["orientation", "cv", "interview", "network", "vacancies", "diploma", "confidence"]
LANGUAGES = ["fr", "en", "ar", "tr", "uk", "ps", "so", "ti", "pl"]


def crowd(n, m, seed=1):
    dice = random.Random(seed)
    asking = [
        Mentee(
            **person(dice, f"E{i:05}", Level.A2),
            needs=frozenset(dice.sample(TOPICS, dice.randint(0, 4))),
            waiting_days=dice.randint(0, 300),
        )
        for i in range(n)
    ]
    helping = [
        Mentor(
            **person(dice, f"M{i:05}", Level.C1),
            offers=frozenset(dice.sample(TOPICS, dice.randint(1, 5))),
            capacity=dice.randint(1, 2),
        )
        for i in range(m)
    ]
    return asking, helping


def person(dice, id_, dutch):
    others = {code: dice.choice(list(Level)) for code in dice.sample(LANGUAGES, 2)}
    return {
        "id": id_,
        "sectors": tuple(dice.sample(SECTORS, dice.randint(1, 3))),
        "languages": {"nl": dutch, **others},
        "lat": 51.05 + dice.gauss(0, 0.2),
        "lon": 3.9 + dice.gauss(0, 0.4),
        "max_km": dice.choice([10, 20, 30, 50, None]),
        "slots": frozenset(dice.sample(SLOTS, dice.randint(1, 6))),
        "education": dice.choice([None, 1, 2, 3, 4, 5]),
        "online_ok": dice.random() < 0.4,
    }


def naive(a, b, rules):
    """One pair in the plainest Python, without evidence: its broken rules and its score."""
    broken = []
    common = [min(own, b.languages[c]) for c, own in a.languages.items() if c in b.languages]
    level = max(common, default=0)
    if level < rules.min_level:
        broken.append("LANGUAGE")
    p, q = math.radians(a.lat), math.radians(b.lat)
    half = math.radians(b.lon - a.lon) / 2
    chord = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(half) ** 2
    km = -(-round(12_742_000 * math.asin(math.sqrt(chord))) // 1000)
    limit = min(30 if a.max_km is None else a.max_km, 30 if b.max_km is None else b.max_km)
    if km > limit and not (a.online_ok and b.online_ok):
        broken.append("DISTANCE")
    shared = len(a.slots & b.slots)
    if not shared:
        broken.append("SLOTS")
    if broken:
        return broken, -1
    sector = max(
        100 if wish == theirs and not rank else 70 if wish == theirs
        else 40 if wish.split(".")[0] == theirs.split(".")[0] else 0
        for rank, wish in enumerate(a.sectors) for theirs in b.sectors
    )  # fmt: skip
    score = 35 * sector + 20 * (0, 0, 25, 50, 75, 100, 100)[level]
    score += 15 * (100 * (limit - km) // limit if km <= limit else 0)
    score += 10 * (0, 33, 66, 100)[min(shared, 3)]
    score += 10 * (100 * len(a.needs & b.offers) // len(a.needs) if a.needs else 100)
    if a.education and b.education:
        score += 5 * max(0, 100 - 50 * abs(a.education - b.education))
    score += 500 if min(a.languages["nl"], b.languages["nl"]) >= Level.A2 else 0
    return ["BELOW_THRESHOLD"] if score < rules.threshold else [], score


def fastest(work, times=3):
    best = math.inf
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize(("size", "least"), [(120, 13), (400, 13), (800, 20)])
def test_scoring_beats_a_plain_loop(benchmark, size, least):
    asking, helping = crowd(size, size)
    rules = Rules()
    field = benchmark.pedantic(measure, (asking, helping, rules), rounds=5, warmup_rounds=1)
    looped = []
    slow = fastest(lambda: looped.append([naive(a, b, rules) for a in asking for b in helping]), 1)
    told = zip(field.broken.ravel().tolist(), field.score.ravel().tolist(), strict=True)
    assert [(list(rules_in(bits)), score) for bits, score in told] == looped[0]
    ratio = slow / benchmark.stats.stats.min
    benchmark.extra_info["times faster than a loop"] = round(ratio, 1)
    assert ratio >= least


@pytest.mark.parametrize("size", [800, 1200])
@pytest.mark.parametrize("objective", ["most_duos", "quality"])
def test_solving_stays_near_the_raw_solver_and_reaches_its_total(benchmark, size, objective):
    values = np.random.default_rng(size).integers(4000, 10_001, (size, size)).astype(np.int32)
    places = np.ones(size, np.int64)
    found = benchmark.pedantic(optimum, (values, places, objective), rounds=5, warmup_rounds=1)
    raw = fastest(lambda: linear_sum_assignment(values, maximize=True), 5)
    reference = values[linear_sum_assignment(values, maximize=True)].sum()
    assert sorted(found.mentor_of.tolist()) == list(range(size))
    assert values[np.arange(size), found.mentor_of].sum() == reference
    ratio = benchmark.stats.stats.min / raw
    benchmark.extra_info["times the raw solver"] = round(ratio, 2)
    assert ratio <= 3


@pytest.mark.parametrize("kind", ["all equal", "eleven levels"])
def test_ties_do_not_slow_the_solver_down(benchmark, kind):
    dice, shape = np.random.default_rng(3), (800, 800)
    tied = np.full(shape, 7000) if kind == "all equal" else dice.integers(0, 11, shape) * 1000
    plain = dice.integers(0, 10_001, shape)
    places = np.ones(800, np.int64)
    benchmark.pedantic(optimum, (tied, places, "most_duos"), rounds=5, warmup_rounds=1)
    ratio = benchmark.stats.stats.min / fastest(lambda: optimum(plain, places, "most_duos"), 5)
    benchmark.extra_info["times the random field"] = round(ratio, 2)
    assert ratio <= 5


def test_800_mentees_and_mentors_are_proposed_within_two_seconds(benchmark):
    people = crowd(800, 800)
    proposal = benchmark.pedantic(propose, (*people, Rules()), rounds=3, warmup_rounds=1)
    field = proposal.field
    rows = np.nonzero(proposal.best.mentor_of != ALONE)[0]
    cols = proposal.best.mentor_of[rows]
    assert field.allowed[rows, cols].all()
    assert (np.bincount(cols, minlength=len(field.places)) <= field.places).all()
    assert benchmark.stats.stats.min < 2


def test_5000_by_5000_fits_in_a_gigabyte(benchmark):
    code = (
        "import sys; sys.path[:0] = ['.', 'tests/benchmarks'];"
        "import test_bench_matching as bench; bench.report_memory()"
    )
    told = benchmark.pedantic(
        subprocess.run,
        ([sys.executable, "-c", code],),
        {"capture_output": True, "text": True, "check": True},
        rounds=1,
    )
    megabytes, duos = map(int, told.stdout.split())
    benchmark.extra_info["megabytes"] = megabytes
    assert duos > 1000
    assert megabytes < 1024


def report_memory():
    """Propose 5,000 × 5,000 and write the peak memory in MB and the number of duos."""
    duos = len(propose(*crowd(5000, 5000), Rules(threshold=2000)).duos)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"{peak} {duos}\n")
