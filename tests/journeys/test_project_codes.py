"""A code that central adds reaches the forms and imports of a site in the package back."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.journeys import packages, workplace
from l2w_desktop.models.choices import adopt, code_list
from l2w_desktop.services import code_lists
from l2w_desktop.services.code_lists import ClosedList, CodeTaken, OnlyAtCentral, WrongCode
from l2w_desktop.store import check
from l2w_desktop.store.wraps import Cost

PASSPHRASE = "vier losse woorden samen"
NOW = dt.datetime(2026, 11, 22, 10, 34, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def no_other_project():
    yield
    adopt({})


@pytest.fixture
def made(tmp_path):
    """The folders of a site and central that know each other."""
    folders = []
    for code, role in (("GENT", "site"), ("BRUSSEL", "central")):
        folder = tmp_path / code
        workplace.create(folder, site_code=code, site_name=f"Loket {code.title()}", role=role,
                         user_name="cee", passphrase=PASSPHRASE, cost=Cost(64, 1))  # fmt: skip
        with _open(folder) as place:
            packages.show_peer(place.store, tmp_path / f"{code}.l2wkey")
        folders.append(folder)
    for folder, other in zip(folders, ("BRUSSEL", "GENT"), strict=True):
        with _open(folder) as place:
            packages.add_peer(place.store, tmp_path / f"{other}.l2wkey", now=NOW)
    return folders


def _open(folder):
    return workplace.open_as(folder, "cee", lambda: PASSPHRASE)


def _add(place, *words):
    with place.store.write() as session:
        return code_lists.add(session, *words)


def test_a_new_code_travels_to_the_site_and_is_found_there(made, tmp_path):
    site, central = made
    with _open(central) as place:
        _add(place, "sectors", "circ", "Kringloop en herstel", "Reuse and repair")
        path = packages.write(place.store, "GENT", tmp_path, now=NOW).path
    with _open(site) as place:
        assert "circ" not in code_list("sectors")
        packages.read(place.store, path, now=NOW, lang="nl")
        assert code_list("sectors").find("kringloop en herstel") == "circ"
        assert code_list("sectors").label("circ").en == "Reuse and repair"
        assert check.check(place.store) == []
    adopt({})
    with _open(site):
        assert "circ" in code_list("sectors")


def test_a_closed_code_is_chosen_no_longer_and_can_come_back(made):
    with _open(made[1]) as place:
        _add(place, "referral", "WIJK", "Wijkwerker", "Neighbourhood worker")
        with place.store.write() as session:
            code_lists.close(session, "referral", "WIJK")
        assert "WIJK" not in code_list("referral")
        _add(place, "referral", "WIJK", "Wijkwerker", "Neighbourhood worker")
        assert "WIJK" in code_list("referral")


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("duo_status", "NIEUW", "Nieuw", "New"), ClosedList),
        (("bestaat_niet", "NIEUW", "Nieuw", "New"), ClosedList),
        (("referral", "twee woorden", "Twee", "Two"), WrongCode),
        (("referral", "VDAB", "Iets anders", "Something else"), CodeTaken),
        (("referral", "ANDERS", "vdab", "Something else"), CodeTaken),
        (("sectors", "circ", "Kringloop", "Reuse", "bestaat-niet"), WrongCode),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_added(made, words, error):
    with _open(made[1]) as place:
        with pytest.raises(error):
            _add(place, *words)
        with place.store.read() as session:
            assert code_lists.added(session) == {}


def test_a_site_asks_central_for_a_new_code(made):
    with _open(made[0]) as place, pytest.raises(OnlyAtCentral):
        _add(place, "referral", "WIJK", "Wijkwerker", "Neighbourhood worker")
