"""Small groups are told less of until they are large enough, or left out."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.exchange.hiva.generalise import ANY, K, generalise

ORDER = (2, 1)  # nationality first, then province; the sex of the first column is never hidden


def people(**numbers):
    """``F_Gent_BE=3`` stands for three such rows."""
    return [tuple(name.split("_")) for name, n in numbers.items() for _ in range(n)]


def test_the_order_of_generalisation_on_an_example_by_hand():
    rows = people(F_Gent_BE=5, F_Gent_SY=2, F_Gent_MA=3, F_Luik_SY=4, F_Namen_MA=1, M_Gent_BE=4)
    made = generalise(rows, ORDER, k=5)
    # 1. Gent+BE has five: kept as it is.
    # 2. Without nationality, SY and MA in Gent are five together: their province is kept.
    # 3. Luik has four and Namen one: without province they are five together.
    # 4. Four men of Gent stay four, whatever is hidden: left out.
    expected = (
        *[("F", "Gent", "BE")] * 5,
        *[("F", "Gent", ANY)] * 5,
        *[("F", ANY, ANY)] * 5,
        *[None] * 4,
    )
    assert made.rows == expected
    assert made.suppressed == 4
    assert made.hidden == (0, 5, 10)


def test_who_is_in_a_large_group_keeps_every_value():
    rows = people(F_Gent_BE=5, M_Luik_SY=7)
    assert generalise(rows, ORDER, k=5).rows == tuple(rows)


def test_a_row_that_can_join_a_hidden_group_is_kept():
    rows = people(F_Gent_BE=4, F_Gent_SY=1)
    assert set(generalise(rows, ORDER, k=5).rows) == {("F", "Gent", ANY)}


def test_fewer_people_than_one_group_are_all_left_out():
    assert generalise(people(F_Gent_BE=K - 1), ORDER).rows == (None,) * (K - 1)
    assert generalise([], ORDER).rows == ()


_ROW = st.tuples(*(st.sampled_from("abcd"[:n]) for n in (2, 3, 4, 3)))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(
    st.lists(_ROW, max_size=60),
    st.permutations(range(4)).flatmap(lambda p: st.integers(0, 4).map(lambda n: p[:n])),
    st.integers(1, 8),
)
def test_every_group_of_any_table_is_large_enough(rows, order, k):
    made = generalise(rows, order, k)
    kept = [row for row in made.rows if row is not None]
    assert min(Counter(kept).values(), default=k) >= k
    assert len(kept) + made.suppressed == len(rows)
    whole = {row for row, n in Counter(rows).items() if n >= k}
    for row, told in zip(rows, made.rows, strict=True):
        assert told == row or row not in whole  # a large group loses nothing
        for place, value in enumerate(told or ()):
            assert value == row[place] or (value == ANY and place in order)


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.lists(_ROW, max_size=40), st.randoms(use_true_random=False))
def test_the_order_of_the_people_changes_nothing(rows, random):
    shuffled = list(rows)
    random.shuffle(shuffled)
    made = Counter(generalise(rows, (1, 2)).rows)
    assert made == Counter(generalise(shuffled, (1, 2)).rows)
