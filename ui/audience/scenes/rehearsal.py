"""The rehearsal on the wall: its hand-overs as a list, or one of them in two halves over a strip of time."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from ui.controls.severity import paint_severity
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Severity
from workshop.report.rehearsing.strip import moved_apart
from workshop.texts.wall.rehearsal import (
    HalfPicture,
    HandOverPicture,
    LinePicture,
    PeopleLine,
    RehearsalPicture,
)

_HALF, _RULE = 700.0, 10.0
_TASKS = ((90.0, 90.0, 2), (72.0, 76.0, 3))
_HERE, _MARK, _APART = 64.0, 40.0, 44.0
_LAUNCH = 5.0
_HAIR = 42.0


def paint_rehearsal(canvas: Canvas, picture: RehearsalPicture) -> None:
    """Every hand-over with who gives and who takes, as large as there is room for."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    bottom = canvas.bottom - (70 if picture.undecided else 0)
    if picture.none:
        canvas.line(canvas.font("wall_label", 60), "ink", MARGIN, top + 70, picture.none, canvas.inner)
    half = -(-len(picture.lines) // 2) if len(picture.lines) > 7 else len(picture.lines)
    high = min((bottom - top) / max(half, 1), 110.0)
    dates = max((canvas.extent(canvas.font("wall_text", 32), each.day) for each in picture.lines), default=0)
    wide = canvas.inner if half == len(picture.lines) else canvas.inner / 2 - 28
    for place, line in enumerate(picture.lines):
        column, row = divmod(place, max(half, 1))
        x = MARGIN + column * (wide + 56)
        _paint_line(canvas, line, QRectF(x, top + row * high, wide, high), dates)
    if picture.undecided:
        middle = canvas.bottom - 30
        paint_severity(
            canvas.painter, QRect(round(MARGIN), round(middle - 22), 44, 44), canvas.looks, Severity.BLOCKING
        )
        canvas.line(canvas.font("wall_label", 44), "ink", MARGIN + 62, middle, picture.undecided)


def _paint_line(canvas: Canvas, line: LinePicture, area: QRectF, dates: float) -> None:
    middle, size = area.center().y(), min(area.height() * 0.56, 56.0)
    _paint_disc(canvas, QPointF(area.x() + size / 2, middle), size, line.number, line.is_done, True)
    big = min(area.height() * 0.36, 40.0)
    date = canvas.font("wall_text", big * 0.8)
    canvas.line_to(date, "ink2", area.right(), middle, line.day)
    end = area.right() - dates - 24
    x = end - 2 * size - 56
    canvas.chip(line.people[0], x, middle, size)
    _paint_arrow(canvas, x + size + 10, x + size + 46, middle, 3.0)
    canvas.chip(line.people[1], x + size + 56, middle, size)
    start, room = area.x() + size + 24, x - area.x() - size - 48
    canvas.line(canvas.font("wall_label", big), "ink", start, middle - big * 0.55, line.after, room)
    canvas.line(canvas.font("wall_text", big * 0.75), "ink2", start, middle + big * 0.65, line.before, room)
    canvas.rule_in(area.x(), area.right(), area.bottom() - 2)


def paint_hand_over(canvas: Canvas, picture: HandOverPicture) -> None:
    """Who gives what to whom and when, what to ask, and where in time that is."""
    x = canvas.line(canvas.font("wall_label", 44), "ink", MARGIN, 192, picture.title)
    canvas.line(canvas.font("wall_text", 44), "ink2", x + 32, 192, picture.campaign, canvas.right - x - 32)
    half = min(_HALF, (canvas.inner - 260) / 2)
    right = canvas.right - half
    if picture.left is not None:
        _paint_half(canvas, picture.left, MARGIN, half)
    if picture.right is not None:
        _paint_half(canvas, picture.right, right, half)
    _paint_way(canvas, picture, MARGIN + half, right)
    _paint_question(canvas, picture.question)
    _paint_strip(canvas, picture, canvas.bottom - 60)


def _paint_question(canvas: Canvas, question: str) -> None:
    """On one line in big type, or else on two."""
    size, leading, most = 54.0, 64.0, 1
    if len(canvas.broken(canvas.font("wall_quote", size), question, canvas.inner, 0)) > most:
        size, leading, most = 40.0, 48.0, 2
    quote = canvas.font("wall_quote", size)
    lines = canvas.broken(quote, question, canvas.inner, most)
    canvas.lines(quote, "ink", MARGIN, canvas.bottom - 210, lines, leading)


def _paint_half(canvas: Canvas, half: HalfPicture, x: float, wide: float) -> None:
    is_nobody = not half.decides.people
    if is_nobody:
        area = QRectF(x - 20, 246, wide + 40, 540)
        canvas.painter.fillRect(area, canvas.color("stopTint"))
    color = side_color(canvas.looks, half.side) if half.side else canvas.color("stop" if is_nobody else "ink")
    canvas.painter.fillRect(QRectF(x, 246, wide, _RULE), color)
    end = canvas.line(canvas.font("wall_label", 40), "ink", x, 302, half.name, wide)
    canvas.line(canvas.font("wall_text", 34), "ink2", end + 20, 303, half.does, wide)
    if half.warning:
        at = canvas.line_to(canvas.font("wall_text", 30), "ink", x + wide, 303, half.warning)
        mark = QRect(round(at - 44), 286, 34, 34)
        paint_severity(canvas.painter, mark, canvas.looks, Severity.WARNING)
    top = _paint_title(canvas, half.title, x - 3, wide)
    middle = top + 70
    if is_nobody:
        paint_severity(
            canvas.painter, QRect(round(x), round(middle - 40), 80, 80), canvas.looks, Severity.BLOCKING
        )
        canvas.line(canvas.font("wall_label", 54), "ink", x + 108, middle, half.name, wide - 108)
        return
    _paint_decides(canvas, half, x, wide, middle)
    y = middle + 62
    for line in half.lines:
        canvas.rule_in(x, x + wide, y)
        _paint_people(canvas, line, x, y + 38, wide)
        y += 76


def _paint_title(canvas: Canvas, title: str, x: float, wide: float) -> float:
    """In two lines, or smaller in three; returns where two lines end."""
    (size, leading, most), smaller = _TASKS
    lines = canvas.broken(canvas.font("wall_title", size), title, wide, most)
    if lines[-1:] and lines[-1].endswith("…"):
        size, leading, most = smaller
        lines = canvas.broken(canvas.font("wall_title", size), title, wide, most)
    canvas.lines(canvas.font("wall_title", size), "ink", x, 334, lines, leading)
    return 334 + max(len(lines), 2) * leading


def _paint_decides(canvas: Canvas, half: HalfPicture, x: float, wide: float, middle: float) -> None:
    """Who decides, in big type; of several as many as there is room for."""
    font, small = canvas.font("wall_label", 54), canvas.font("wall_text", 34)
    words = half.note or half.decides.words
    room = x + wide - canvas.extent(small, words) - 24
    for person, name in half.decides.people:
        if x + 140 > room:
            break
        canvas.chip(person, x - 8, middle, 112)
        x = canvas.line(font, "ink", x + 122, middle, name, max(room - x - 122, 40)) + 24
    if half.note:
        icon = canvas.looks.icon("check" if half.decides.people else "minus", "ink", 40)
        icon.paint(canvas.painter, QRect(round(x - 4), round(middle - 20), 40, 40))
        x += 46
    canvas.line(small, "ink2", x, middle + 2, words, max(canvas.right - x, 40))


def _paint_people(canvas: Canvas, line: PeopleLine, x: float, middle: float, wide: float) -> None:
    font = canvas.font("wall_text", 28)
    canvas.line(font, "ink2", x, middle, line.words, 160)
    at, end = x + 160, x + wide
    for person, name in line.people:
        if at + 110 > end:
            break
        canvas.chip(person, at, middle, 50)
        at = canvas.line(font, "ink", at + 62, middle, name, max(end - at - 62, 30)) + 16
    if line.more:
        canvas.line(font, "ink2", at, middle, line.more)


def _paint_way(canvas: Canvas, picture: HandOverPicture, start: float, end: float) -> None:
    """The arrow between the halves, with the day over it; it turns where IT gives to Marketing."""
    middle, font = 444.0, canvas.font("wall_label", 38)
    wide = canvas.extent(font, picture.day)
    canvas.line(font, "ink", (start + end - wide) / 2, middle - 58, picture.day)
    if picture.left is None or picture.right is None:
        return
    first, last = start + 48, end - 52
    _paint_arrow(canvas, *((last, first) if picture.turns else (first, last)), middle, 7.0)


def _paint_arrow(canvas: Canvas, start: float, end: float, middle: float, thick: float) -> None:
    """From one place to another, either way."""
    way = 1 if end > start else -1
    head = thick * 5
    canvas.painter.fillRect(
        QRectF(min(start, end - way * head), middle - thick / 2, abs(end - way * head - start), thick),
        canvas.color("ink"),
    )
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.color("ink"))
    back = end - way * head
    points = [QPointF(end, middle), QPointF(back, middle - head * 0.8), QPointF(back, middle + head * 0.8)]
    canvas.painter.drawPolygon(QPolygonF(points))


def _paint_strip(canvas: Canvas, picture: HandOverPicture, y: float) -> None:
    """All hand-overs at their dates; what lies too near moves apart, with a hairline to its date."""
    start, end = MARGIN, canvas.right
    if picture.first_day:
        canvas.painter.fillRect(QRectF(start, y - 9, 2, 18), canvas.color("ink"))
        canvas.line(canvas.font("wall_text", 28), "ink2", start, y + 40, picture.first_day)
    wanted = [start + mark.at * (end - start) for mark in picture.marks]
    sizes = [_HERE if mark.is_here else _MARK for mark in picture.marks]
    apart = [(one + other) / 2 + _APART - _MARK for one, other in pairwise(sizes)]
    places = moved_apart(wanted, apart, start + 20, end - 20)
    here = next((n for n, mark in enumerate(picture.marks) if mark.is_here), -1)
    ends = [start, *(at + size / 2 for at, size in zip(places, sizes, strict=True))]
    starts = [*(at - size / 2 for at, size in zip(places, sizes, strict=True)), end]
    for number, (one, other) in enumerate(zip(ends, starts, strict=True)):
        is_past = number <= here
        canvas.rule_in(
            one, max(other, one), y - (3 if is_past else 1), *(("ink", 6) if is_past else ("edge",))
        )
    if picture.launch is not None:
        _paint_launch(canvas, picture.launch, start, end, y)
    _paint_hairlines(canvas, wanted, places, y)
    for at, mark, size in zip(places, picture.marks, sizes, strict=True):
        _paint_disc(canvas, QPointF(at, y), size, mark.number, mark.is_done, mark.is_here)


def _paint_launch(canvas: Canvas, launch: tuple[float, str, str], start: float, end: float, y: float) -> None:
    at, words, when = launch
    x = start + at * (end - start)
    canvas.painter.fillRect(QRectF(x - _LAUNCH / 2, y - 32, _LAUNCH, 64), canvas.color("ink"))
    canvas.line(canvas.font("wall_label", 28), "ink", x + 16, y - 30, words)
    canvas.line(canvas.font("wall_text", 28), "ink2", x + 16, y + 32, when)


def _paint_hairlines(canvas: Canvas, wanted: Sequence[float], places: Sequence[float], y: float) -> None:
    """From a date to the mark that had to move away from it."""
    canvas.painter.setPen(QPen(canvas.color("edge"), 2))
    for wish, at in zip(wanted, places, strict=True):
        if abs(at - wish) > 2:
            over = y - _HAIR
            points = (QPointF(wish, y), QPointF(wish, over), QPointF(at, over), QPointF(at, y))
            canvas.painter.drawPolyline(points)


def _paint_disc(
    canvas: Canvas, at: QPointF, size: float, number: str, is_done: bool, is_filled: bool
) -> None:
    """A hand-over's number; a check in place of it where it is settled, an outline where it is to come."""
    painter, half = canvas.painter, size / 2
    filled = is_filled or is_done
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(canvas.color("edge"), 3))
    painter.setBrush(canvas.color("ink" if filled else "surface"))
    inset = 0.0 if filled else 1.5
    circle = QRectF(at.x() - half, at.y() - half, size, size).adjusted(inset, inset, -inset, -inset)
    painter.drawEllipse(circle)
    token = "inkOn" if filled else "ink2"
    if is_done:
        edge = round(size * 0.6)
        icon = canvas.looks.icon("check", token, edge)
        icon.paint(painter, QRect(round(at.x() - edge / 2), round(at.y() - edge / 2), edge, edge))
        return
    font = canvas.font("wall_label", size * 0.5)
    wide = canvas.extent(font, number)
    canvas.line(font, token, at.x() - wide / 2, at.y(), number)
