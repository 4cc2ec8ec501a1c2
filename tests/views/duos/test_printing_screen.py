"""The print preview: what is seen is what prints, and only what prints is recorded."""

from __future__ import annotations

from pathlib import Path

from l2w_desktop.models import IssuedDocument
from l2w_desktop.views.documents.preview import PreviewView
from tests.views.duos.duo_helpers import CTRL, K, confirmed, press, rows, settled


def test_the_preview_shows_two_pages_and_records_nothing(register, opened) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    assert isinstance(view, PreviewView)
    assert [page.accessibleName() for page in view.pages] == [
        "Bladzijde 1 van 2",
        "Bladzijde 2 van 2",
    ]
    assert not any(page.pixmap().isNull() for page in view.pages)
    assert rows(register, IssuedDocument) == []


def test_a_saved_agreement_is_recorded_with_its_number_as_name(
    register, window, opened, qtbot, tmp_path
) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    view.save()
    (name,) = view.dialog.selectedFiles()
    view.dialog.close()
    assert "Voorbeeld" not in name
    path = tmp_path / Path(name).name
    view.save_to(str(path))
    settled(window, qtbot)
    (issued,) = rows(register, IssuedDocument)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stem == issued.number
    assert opened("duo", duo).file.issued[0].number == issued.number


def test_printing_paints_both_pages_and_records_the_document(
    register, window, opened, qtbot, tmp_path, monkeypatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "papier.pdf"))
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    view.print()
    settled(window, qtbot)
    from pypdf import PdfReader

    assert len(PdfReader(tmp_path / "papier.pdf").pages) == 2
    assert len(rows(register, IssuedDocument)) == 1


def test_printing_takes_two_keys_from_the_page_of_a_duo(
    register, window, opened, qtbot, monkeypatch
) -> None:
    asked = []
    monkeypatch.setattr(PreviewView, "print", lambda view: asked.extend(view.wanted.subjects))
    duo = confirmed(register, register.mentee(), register.mentor())
    opened("duo", duo)
    press(qtbot, window, (K.Key_P, CTRL))
    settled(window, qtbot)
    press(qtbot, window, K.Key_Return)
    assert asked == [duo]
