"""Pictures of a PDF's pages, for the window's print preview."""

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
