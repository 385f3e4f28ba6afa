"""The follow-up on the wall: one measure as large as it can be, or the sentences on what changed."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from workshop.domain.following.figures import Edge
from workshop.report.following.bullet import bullet
from workshop.texts.wall.follow_up import ChangesPicture, MeasurePicture

_TOP, _HIGH, _TICK = 200.0, 66.0, 12.0
_NAMES = ((112.0, 124.0), (84.0, 96.0), (60.0, 70.0))
_LINE, _GAP = 56.0, 20.0


def paint_measure(canvas: Canvas, picture: MeasurePicture) -> None:
    """Its name, the bullet from margin to margin, both figures under it, and the verdict at the foot."""
    small = canvas.font("wall_text", 34)
    start = canvas.line_to(small, "ink2", canvas.right, _TOP, picture.where)
    canvas.line(small, "ink2", MARGIN, _TOP, picture.of, start - MARGIN - 40)
    top = _paint_name(canvas, picture.title, _TOP + 50)
    text = canvas.font("wall_text", 38)
    track = QRectF(MARGIN, max(top + 110, 500), canvas.inner, _HIGH)
    _paint_bullet(canvas, picture, track)
    below = track.bottom() + 44
    canvas.line(text, "ink2", MARGIN, below, picture.start)
    canvas.line_to(text, "ink2", canvas.right, below, picture.target)
    head, middle = canvas.font("wall_head"), below + 110
    x = MARGIN
    for words, value in (picture.expected, picture.actual):
        x = canvas.line(text, "ink2", x, middle + 8, words) + 24
        x = canvas.line(head, "ink", x, middle, value) + 110
    canvas.line(head, "ink", MARGIN, canvas.bottom - 40, picture.verdict, canvas.inner)


def _paint_name(canvas: Canvas, name: str, top: float) -> float:
    """In the largest type in which it takes two lines at most; returns where it ends."""
    font, high = canvas.font("wall_title"), 0.0
    lines: tuple[str, ...] = (name,)
    for size, leading in _NAMES:
        font, high = canvas.font("wall_title", size), leading
        lines = canvas.broken(font, name, canvas.inner, 2)
        if len(lines) == 1 or not lines[-1].endswith("…"):
            break
    return canvas.lines(font, "ink", MARGIN, top, lines, high)


def _paint_bullet(canvas: Canvas, picture: MeasurePicture, track: QRectF) -> None:
    painter, made = canvas.painter, bullet(picture.figures, track.width())
    _paint_track(canvas, picture.edge, track)
    bar = track.adjusted(0, 8, 0, -8)
    ink = canvas.color("ink2")
    if made.bar is not None and picture.edge is not Edge.DASHED:
        painter.fillRect(QRectF(bar.left(), bar.top(), made.bar * canvas.shown, bar.height()), ink)
    if made.beyond:
        head = [bar.topRight() + QPointF(0, -16), QPointF(bar.right() + 34, bar.center().y())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([*head, bar.bottomRight() + QPointF(0, 16)]))
    if made.behind:
        painter.fillRect(QRectF(bar.left() - 30, bar.top(), _TICK, bar.height()), ink)
    if made.tick is not None:
        tick = QRectF(track.left() + made.tick - _TICK / 2, track.top() - 26, _TICK, track.height() + 52)
        painter.fillRect(tick.adjusted(-6, 0, 6, 0), canvas.color("surface"))
        painter.fillRect(tick, canvas.color("ink"))


def _paint_track(canvas: Canvas, edge: Edge, track: QRectF) -> None:
    """Filled where there is something to compare; else a frame, dashed where something is missing."""
    if edge is Edge.TRACK:
        canvas.painter.fillRect(track, canvas.color("sunken"))
        return
    pen = QPen(canvas.color("edge" if edge is Edge.DASHED else "line"), 3)
    if edge is Edge.DASHED:
        pen.setDashPattern([4, 3])
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRect(track.adjusted(1.5, 1.5, -1.5, -1.5))


def paint_changes(canvas: Canvas, picture: ChangesPicture) -> None:
    """A sentence after the other, as many as there is room for."""
    top = paint_heading(canvas, picture.title, picture.sentence) + 12
    font = canvas.font("wall_text", 40)
    for place, words in enumerate(picture.lines):
        lines = canvas.broken(font, words, canvas.inner, 3)
        if top + len(lines) * _LINE > canvas.bottom - (0 if place == len(picture.lines) - 1 else _LINE):
            canvas.line(font, "ink2", MARGIN, canvas.bottom - 30, "…")
            break
        top = canvas.lines(font, "ink", MARGIN, top, lines, _LINE) + _GAP
