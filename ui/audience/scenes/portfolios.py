"""Both portfolios on the wall: bars on one axis of time, or the two that are talked about, in big type."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading, paint_step
from ui.theme.shapes import side_color, side_path
from workshop.domain.wall.portfolios import Entry
from workshop.report.portfolios.axis import Axis, Bar, Span, all_time
from workshop.texts.wall.portfolios import PairPicture, PortfolioPicture, SidePicture
from workshop.texts.wall.wall import StepPicture

_NAMES = 640.0
_TALLEST, _LEAST = 44.0, 32.0
_HEAD = 50.0
_MONTHS = 40.0
_GAP_LINE = 48.0
_MOST_GAPS = 3


def paint_portfolios(canvas: Canvas, picture: PortfolioPicture) -> None:
    """Every entry that there is room for, side by side in time; of the rest how many."""
    if not picture.sides:
        paint_step(canvas, StepPicture(picture.title, picture.sentence, picture.gaps))
        return
    top = paint_heading(canvas, picture.title, picture.sentence)
    gaps = picture.gaps[:_MOST_GAPS]
    axis = _axis([each for side in picture.sides for each in side.entries], canvas)
    room = canvas.bottom - top - _MONTHS - _HEAD * len(picture.sides) - _GAP_LINE * len(gaps)
    counts, high = _shared([len(side.entries) for side in picture.sides], room)
    _paint_months(canvas, axis, picture.months, top, canvas.bottom - _GAP_LINE * len(gaps))
    y = top + _MONTHS
    for side, count in zip(picture.sides, counts, strict=True):
        y = _paint_side(canvas, side, axis, y, count, high)
    font = canvas.font("wall_text")
    for place, gap in enumerate(gaps):
        middle = canvas.bottom - _GAP_LINE * (len(gaps) - place - 0.5)
        canvas.line(font, "ink", MARGIN, middle, gap.replace("\n", " "), canvas.inner)


def _shared(counts: Sequence[int], room: float) -> tuple[list[int], float]:
    """How many entries of each side show, and how high their rows are."""
    high = min(room / max(sum(counts), 1), _TALLEST)
    if high >= _LEAST:
        return [*counts], high
    fits = max(int(room / _LEAST), len(counts))
    shown = [min(count, fits // len(counts)) for count in counts]
    for place, count in enumerate(counts):
        shown[place] += min(fits - sum(shown), count - shown[place])
    return shown, _LEAST


def _axis(entries: Sequence[Entry], canvas: Canvas) -> Axis:
    span = all_time([(each.starts_on, each.ends_on) for each in entries], date(2000, 1, 1))
    return Axis(Span(span.first, span.months), canvas.inner - _NAMES)


def _is_dated(entries: Sequence[Entry]) -> bool:
    return any(each.starts_on or each.ends_on for each in entries)


def _paint_months(canvas: Canvas, axis: Axis, months: Sequence[str], top: float, bottom: float) -> None:
    font, left, last = canvas.font("wall_text", 22), MARGIN + _NAMES, 0.0
    for tick in axis.ticks():
        x = left + tick.x
        words = str(tick.year) if tick.month == 1 else months[tick.month - 1]
        if tick.is_quarter:
            canvas.painter.fillRect(QRectF(x, top + 6, 1.5, bottom - top - 6), canvas.color("line"))
        if (tick.is_quarter or axis.month_width > 70) and x > last:
            last = canvas.line(font, "ink2", x + 8, top + 20, words) + 10


def _paint_side(canvas: Canvas, picture: SidePicture, axis: Axis, y: float, count: int, high: float) -> float:
    """A side under its bar; returns where what follows begins."""
    canvas.painter.fillRect(QRectF(MARGIN, y, canvas.inner, 5), side_color(canvas.looks, picture.side))
    strong, text = canvas.font("wall_strong", 28), canvas.font("wall_text", 26)
    end = canvas.line(strong, "ink", MARGIN, y + 28, picture.name)
    in_hand = next((place for place, each in enumerate(picture.entries) if each.in_hand), 0)
    first = max(in_hand - count + 1, 0)
    shown = picture.entries[first : first + count]
    left = sum(each.count or 1 for each in picture.entries) - sum(each.count or 1 for each in shown)
    if left:
        canvas.line(text, "ink2", end + 20, y + 28, f"+ {left}")
    canvas.line_to(text, "ink2", canvas.right, y + 28, picture.sums)
    y += _HEAD
    for entry in shown:
        box = QRectF(MARGIN, y, canvas.inner, high)
        if entry.in_hand:
            canvas.painter.fillRect(box.adjusted(-14, 0, 14, 0), canvas.color("select"))
        name = canvas.font("wall_strong" if entry.in_hand else "wall_text", 24)
        numbers = ", ".join(map(str, entry.numbers))
        room = _NAMES - 30
        if numbers:
            x = canvas.line_to(
                canvas.font("wall_strong", 24), "ink", MARGIN + _NAMES - 20, box.center().y(), numbers
            )
            room = x - MARGIN - 16
        canvas.line(name, "ink", MARGIN, box.center().y(), entry.title, room)
        _paint_bar(canvas, entry, axis, box.center().y(), high * 0.5)
        y += high
    return y


def _paint_bar(canvas: Canvas, entry: Entry, axis: Axis, middle: float, high: float) -> None:
    for each in entry.stretches or (entry,):
        bar = axis.bar((each.starts_on, each.ends_on))
        if not bar.is_undated:
            _paint_one(canvas, entry, bar, each.is_ongoing, (middle, high))


def _paint_one(canvas: Canvas, entry: Entry, bar: Bar, is_ongoing: bool, where: tuple[float, float]) -> None:
    middle, high = where
    area = QRectF(MARGIN + _NAMES + bar.x, middle - high / 2, bar.width, high)
    canvas.painter.setPen(QPen(side_color(canvas.looks, entry.side, "Edge"), 3))
    fill = side_color(canvas.looks, entry.side, "Soft") if is_ongoing else canvas.color("surface")
    canvas.painter.setBrush(side_color(canvas.looks, entry.side) if entry.in_hand else fill)
    canvas.painter.drawPath(side_path(entry.side, area.adjusted(1.5, 1.5, -1.5, -1.5), 4))


def paint_pair(canvas: Canvas, picture: PairPicture) -> None:
    """Two bars in big type, and under them what there is to talk about."""
    top = paint_heading(canvas, picture.title, "")
    entries = [entry for _, entry in picture.entries]
    axis = _axis(entries, canvas)
    name, small = canvas.font("wall_label", 36), canvas.font("wall_text", 26)
    has_time = _is_dated(entries)
    if has_time:
        _paint_months(canvas, axis, picture.months, top + 24, top + 360)
    y = top + 84
    for side, entry in picture.entries:
        canvas.mark(entry.side, MARGIN, y + 30, 26)
        lines = canvas.broken(name, entry.title, _NAMES - 80, 2)
        end = canvas.lines(name, "ink", MARGIN + 44, y + 6, lines, 46)
        canvas.line(small, "ink2", MARGIN + 44, end + 20, side)
        if has_time:
            _paint_bar(canvas, entry, axis, y + 46, 52)
        y += 150
    big = canvas.font("wall_name")
    lines = canvas.broken(big, picture.reason, canvas.inner, 4)
    end = canvas.lines(big, "ink", MARGIN, y + 20, lines, 66)
    canvas.line(big, "ink2", MARGIN, end + 50, picture.asks)
