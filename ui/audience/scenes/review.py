"""The charter on the wall: a page as large as fits, and how it stands beside it; who signs, in big type."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.audience.canvas import MARGIN, Canvas
from workshop.texts.wall.review import CharterPicture, SignedPicture, SignerLine

_TOP, _BESIDE = 150.0, 84.0
_A4 = 210 / 297
_IN_A_ROW = 4


def paint_charter(canvas: Canvas, picture: CharterPicture) -> None:
    """Paint the page at the left, and beside it how the charter stands."""
    page = canvas.page
    shape = page.width() / page.height() if page is not None and page.height() else _A4
    high = canvas.bottom - _TOP
    box = QRectF(MARGIN, _TOP, min(high * shape, canvas.inner * 0.62), high)
    if page is not None:
        box.setHeight(box.width() / shape)
        canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        canvas.painter.drawImage(box, page)
    canvas.painter.setPen(canvas.color("edge"))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRect(box)
    x = box.right() + _BESIDE
    room = canvas.right - x
    head, text = canvas.font("wall_head"), canvas.font("wall_text")
    y = canvas.lines(head, "ink", x, _TOP + 20, canvas.broken(head, picture.title, room, 3), 70)
    y = canvas.lines(text, "ink2", x, y + 16, canvas.broken(text, picture.sentence, room, 3), 46)
    _paint_signers(canvas, picture.signers, x, y + 40, 54)
    canvas.line(text, "ink2", x, canvas.bottom - 23, picture.place, room)
    _paint_code(canvas, picture.code_name, picture.code, x, canvas.bottom - 190)


def paint_signed(canvas: Canvas, picture: SignedPicture) -> None:
    """Paint who has signed, one under the other."""
    title, text = canvas.font("wall_title"), canvas.font("wall_text", 44)
    high = 124 + 70 + 60 + len(picture.signers) * 150
    top = max((canvas.height - high) / 2 - 40, 160.0)
    canvas.line(title, "ink", MARGIN - 4, top + 62, picture.title, canvas.inner)
    canvas.line(text, "ink2", MARGIN, top + 124 + 35, picture.sentence, canvas.inner)
    _paint_signers(canvas, picture.signers, MARGIN, top + 124 + 70 + 60, 84)
    _paint_code(canvas, picture.code_name, picture.code, MARGIN, canvas.bottom - 96)


def _paint_signers(canvas: Canvas, signers: Sequence[SignerLine], x: float, top: float, size: float) -> None:
    """Names as people write them, each with its side's shape and its day."""
    name, small = canvas.font("wall_quote", size), canvas.font("wall_text", 30)
    for place, each in enumerate(signers):
        y = top + place * (size + 66)
        canvas.mark(each.side, x, y + size / 2, size * 0.5)
        at = x + size * 0.5 + 24
        canvas.line(name, "ink", at, y + size / 2, each.name, canvas.right - at)
        canvas.line(small, "ink2", at, y + size + 22, each.words, canvas.right - at)


def _paint_code(canvas: Canvas, name: str, groups: Sequence[str], x: float, top: float) -> None:
    """The fingerprint, in rows of groups that an eye can compare."""
    small = canvas.font("wall_text", 26)
    if groups:
        canvas.line(small, "ink2", x, top, name)
    for place in range(0, len(groups), _IN_A_ROW):
        words = " ".join(groups[place : place + _IN_A_ROW])
        canvas.line(small, "ink", x, top + 40 + place // _IN_A_ROW * 38, words, canvas.right - x)
