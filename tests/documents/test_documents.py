"""The room as a whole: every document is declared, and nothing heavy is loaded too early."""

import importlib
import pkgutil
import subprocess
import sys

from l2w_desktop import documents
from l2w_desktop.documents import (
    DOCUMENTS,
    access_report,
    dates,
    list_pages,
    package_receipt,
    template,
)
from l2w_desktop.documents.preview import pages_png


def test_every_module_that_renders_is_declared_once():
    modules = [
        importlib.import_module(f"l2w_desktop.documents.{found.name}")
        for found in pkgutil.iter_modules(documents.__path__)
    ]
    renders = {module.render for module in modules if hasattr(module, "render")}
    # these three answer one question at once: they have no number and stand in no register
    asked = {module.render for module in (access_report, list_pages, package_receipt)}
    assert renders - asked == {document.render for document in DOCUMENTS}
    assert len(renders - asked) == len([d for d in DOCUMENTS if d.variant is None])
    assert len({document.name for document in DOCUMENTS}) == len(DOCUMENTS)


def test_a_document_has_one_name_on_screen_and_on_paper():
    for document in DOCUMENTS:
        words = template.load(document.template)
        assert words["title"] == {"nl": document.title.nl, "en": document.title.en}
        assert document.version() == words["version"]


def test_the_room_loads_no_drawing_library_before_something_is_drawn():
    code = "import sys, l2w_desktop.documents; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_preview_has_a_picture_of_each_page(ordinary):
    pictures = pages_png(DOCUMENTS[0].render(ordinary, "nl"), 50)
    assert [picture[:4] for picture in pictures] == [b"\x89PNG"] * 2


def test_a_day_is_written_in_words_and_kept_together(ordinary):
    assert dates.day(ordinary.start_on, "nl") == "1\u00a0december\u00a02026"
    assert dates.day(ordinary.start_on, "en") == "1\u00a0December\u00a02026"


def test_months_name_their_year_once(ordinary):
    days = [follow_up.on for follow_up in ordinary.follow_ups]
    assert dates.months(days, "nl") == "juni en september\u00a02027, maart\u00a02028"
