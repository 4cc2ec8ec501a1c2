"""Indicators of who was reached and took an intake (K1, K2, K15)."""

from __future__ import annotations

from typing import Any

from l2w_desktop.services.indicators.facts import Facts


def reached(facts: Facts) -> Any:
    """People with a name whose very first contact lies in the period."""
    people, first_file = facts.frames.people, facts.frames.first_file
    known = facts.within(people, "first_on")
    unknown = people[people["first_on"].isna()]
    rows = _joined(known.assign(is_known=True), unknown.assign(is_known=False))
    # a visitor has no file yet
    return rows.assign(
        file=[first_file.get(p, p) for p in rows["person"].to_numpy()], top=1, base=0
    )


def intakes(facts: Facts) -> Any:
    """People whose intake was finished in the period."""
    files = facts.frames.files
    groups = files["person"].map(facts.frames.group_of)
    files = files.assign(group=groups)
    known = facts.within(files, "intake_on").drop_duplicates("person")
    unknown = files[files["is_ready"].astype(bool) & files["intake_on"].isna()]
    rows = _joined(known.assign(is_known=True), unknown.assign(is_known=False))
    return rows.assign(top=1, base=0)


def conversion(facts: Facts) -> Any:
    """Finished intakes of the period, divided by the people who were reached in it."""
    done, seen = intakes(facts), reached(facts)
    return _joined(done.assign(top=1, base=0), seen.assign(top=0, base=1))


def nationalities(facts: Facts) -> Any:
    """Different nationalities among the people who were reached in the period."""
    rows = reached(facts)
    rows = rows[rows["is_known"].astype(bool)]
    countries = facts.frames.people.set_index("person")["nationality"]
    country = rows["person"].map(countries)
    is_new = country.notna() & ~country.duplicated()
    return rows.assign(top=is_new.astype(int), is_known=country.notna())


def _joined(first: Any, second: Any) -> Any:
    """Return both frames below each other; an empty one would spoil the kinds of the columns."""
    import pandas as pd

    filled = [frame for frame in (first, second) if len(frame)]
    return pd.concat(filled, ignore_index=True) if filled else first
