"""The desk's own data and the rules of its programme, as the settings change them."""

import datetime as dt

import pytest
import sqlalchemy as sa

from l2w_desktop.forms import DESK, PROGRAMME
from l2w_desktop.models import Change, Programme, Project, Site
from l2w_desktop.services import frame
from l2w_desktop.services.desk import USUAL, WrongFavourites


def save(register, form, **values):
    with register.write() as session:
        frame.save(session, form, {key.replace("__", "."): value for key, value in values.items()})


def test_every_field_of_the_forms_is_read(register):
    with register.read() as session:
        desk, programme = (frame.read(session, form) for form in (DESK, PROGRAMME))
    assert list(desk) == [e.key for e in DESK.entries]
    assert (programme["programme.norm"], programme["programme.norm_unit"]) == (2, "meetings")
    assert desk["site.desk_favourites"] == USUAL


def test_only_the_group_that_changed_is_recorded(register):
    with register.read() as session:
        before = session.scalar(sa.select(sa.func.count()).select_from(Change))
    save(register, DESK, site__phone="+3290000000", site__email=None)
    with register.read() as session:
        changes = session.scalars(sa.select(Change).order_by(Change.seq)).all()[before:]
        assert [(c.tbl, c.grp) for c in changes] == [("site", "contact")]
        assert session.scalars(sa.select(Site)).one().phone == "+3290000000"


def test_programme_and_project_are_changed_from_one_form(register):
    save(register, PROGRAMME, programme__duration_months=6, project__target_mentees=800)
    with register.read() as session:
        assert session.scalars(sa.select(Programme)).one().duration_months == 6
        assert session.scalars(sa.select(Project)).one().target_mentees == 800


@pytest.mark.parametrize(
    ("form", "key", "value"),
    [
        (PROGRAMME, "programme__norm", 0),
        (PROGRAMME, "programme__duration_months", None),
        (DESK, "site__name", None),
    ],
)
def test_what_the_program_cannot_do_without_is_never_empty(register, form, key, value):
    with pytest.raises(frame.CannotBeEmpty) as refused:
        save(register, form, **{key: value})
    assert refused.value.values["key"] == key.replace("__", ".")


def test_a_period_cannot_end_before_it_starts(register):
    save(register, PROGRAMME, project__start_on=dt.date(2026, 3, 1))
    with pytest.raises(frame.EndsBeforeStart) as refused:
        save(register, PROGRAMME, project__end_on=dt.date(2026, 2, 28))
    assert refused.value.values["key"] == "project.end_on"
    save(register, PROGRAMME, project__end_on=dt.date(2026, 3, 1))


def test_six_questions_at_most_stand_under_the_keys(register):
    chosen = ("CV", "TAAL")
    save(register, DESK, site__desk_favourites=chosen)
    with register.read() as session:
        assert frame.read(session, DESK)["site.desk_favourites"] == chosen
    with pytest.raises(WrongFavourites):
        save(register, DESK, site__desk_favourites=USUAL + USUAL[:1])
