"""What a drawn PDF looks like: how many pages, and a picture of each for the print preview."""

from __future__ import annotations

import io


def pages_png(pdf: bytes, dpi: int = 100) -> list[bytes]:
    """Return one PNG per page at ``dpi`` dots per inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        pictures = []
        for page in document:
            file = io.BytesIO()
            page.render(scale=dpi / 72).to_pil().save(file, format="PNG")
            pictures.append(file.getvalue())
        return pictures
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
