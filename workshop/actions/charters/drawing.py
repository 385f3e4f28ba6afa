"""Pages as pictures: of what this run printed at once, of what a file carries in a process of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from workshop import child
from workshop.disk import scratch_folder

if TYPE_CHECKING:
    from workshop.exports.pdf.drawing import Drawn

_CHILD = "workshop.exports.pdf.draw_child"
_SECONDS = 10.0


def draw_own(pdf: bytes, page: int, height: int) -> "Drawn":
    """A page of a PDF that this run printed; `height` in dots."""
    from workshop.exports.pdf.drawing import drawn_page

    return drawn_page(pdf, page, height)


def count_own(pdf: bytes) -> int:
    """How many pages a PDF has that this run printed."""
    from workshop.exports.pdf.drawing import counted_pages

    return counted_pages(pdf)


def draw_kept(
    pdf: bytes, page: int, height: int, cancelled: Callable[[], bool] = child.never
) -> "Drawn | None":
    """A page of a PDF that a workshop file carries; None where it can't be drawn, or takes too much."""
    from workshop.exports.pdf.drawing import Drawn

    with scratch_folder() as folder:
        source = folder / "charter.pdf"
        source.write_bytes(pdf)
        words = str(source), str(page), str(height)
        try:
            said, _, dots = child.run(_CHILD, *words, seconds=_SECONDS, cancelled=cancelled).partition(b"\n")
        except child.ChildEnded:
            return None
    return Drawn(*msgspec.json.decode(said, type=tuple[int, int, int, int]), dots)
