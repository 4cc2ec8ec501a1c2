"""Every code list that a field names is shipped."""

import pytest

from l2w_desktop.models import Base
from l2w_desktop.models.choices import code_list

NAMES = sorted(
    {
        c.info["field"].codes
        for t in Base.metadata.tables.values()
        for c in t.columns
        if "field" in c.info and c.info["field"].codes
    }
)


@pytest.mark.parametrize("name", NAMES)
def test_the_code_list_of_a_field_is_shipped(name):
    assert len(code_list(name)) >= 1
