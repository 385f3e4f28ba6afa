"""A page of a PDF as a picture, by PDFium; whose PDFs are drawn in which process is for the caller to say."""

from typing import Any, NamedTuple

MOST_DOTS = 40_000_000
"""Of one picture: a sheet of A3 at 400 dots per inch has fewer."""
MOST_PAGES = 5_000


class TooLarge(Exception):
    """A page that has no size to draw, or too much of it; or too many pages."""


class Drawn(NamedTuple):
    """A picture, four bytes to a dot (red, green, blue, unused), and how many pages its document has."""

    pages: int
    width: int
    height: int
    stride: int
    dots: bytes


def drawn_page(pdf: bytes, page: int, height: int) -> Drawn:
    """A page, or the last one where there are fewer; `height` in dots.

    Raises TooLarge, and pypdfium2.PdfiumError for what is no PDF.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()  # without, pdfium draws no signature
        pages = len(document)
        if not 0 < pages <= MOST_PAGES:
            raise TooLarge
        sheet = document[min(page, pages - 1)]
        wide, high = sheet.get_size()
        if not (wide > 0 and high > 0 and height * (height * wide / high) <= MOST_DOTS):
            raise TooLarge
        bitmap: Any = sheet.render(scale=height / high, rev_byteorder=True, prefer_bgrx=True)
        return Drawn(pages, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def counted_pages(pdf: bytes) -> int:
    """How many pages the document has."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)
