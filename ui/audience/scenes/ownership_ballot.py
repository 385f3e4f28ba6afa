"""The ballot on the wall: who has voted, and after the reveal a shape a vote."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.givers import paint_givers
from workshop.domain.facts.choices import Side
from workshop.report.ballots.chart import BallotChart, Measures, ballot_chart, head_places
from workshop.texts.wall.ownership_ballot import BallotPicture, Head, Line

_QUESTION, _TITLE_TOP = 207.0, 236.0
_TITLES = ((112.0, 118.0, 1), (80.0, 88.0, 2), (60.0, 66.0, 3))
_NAMES, _MARK, _GAP, _INSET = 458.0, 66.0, 16.0, 41.0
_AFTER, _BETWEEN = 20.0, 56.0
_ROW = 140.0


def paint_ballot(canvas: Canvas, picture: BallotPicture) -> None:
    """Paint the ballot; its marks come in from the axes."""
    top = _paint_title(canvas, picture)
    bottom = _paint_outcome(canvas, picture)
    if picture.is_voting:
        paint_givers(canvas, picture.heads, top + 30, bottom)
    else:
        _paint_votes(canvas, picture, top, bottom)


def is_revealed(before: BallotPicture, now: BallotPicture) -> bool:
    """Whether the ballot that was voted on has just been revealed."""
    return before.is_voting and not now.is_voting and before.title == now.title


def _paint_title(canvas: Canvas, picture: BallotPicture) -> float:
    """The question as big as it goes; returns where it ends."""
    canvas.line(canvas.font("wall_text", 44), "ink2", MARGIN, _QUESTION, picture.question)
    size, height, most = next((each for each in _TITLES if _fits(canvas, picture, each)), _TITLES[-1])
    font = canvas.font("wall_title", size)
    lines = canvas.broken(font, picture.title, canvas.inner, most)
    return canvas.lines(font, "ink", MARGIN - size / 25, _TITLE_TOP, lines, height)


def _fits(canvas: Canvas, picture: BallotPicture, title: tuple[float, float, int]) -> bool:
    font = canvas.font("wall_title", title[0])
    return len(canvas.broken(font, picture.title, canvas.inner, 0)) <= title[2]


def _paint_outcome(canvas: Canvas, picture: BallotPicture) -> float:
    """What it comes to, at the foot; returns where that begins."""
    head, text = canvas.font("wall_head"), canvas.font("wall_text")
    beside = MARGIN + canvas.extent(head, picture.headline) + 36
    fits = beside + canvas.extent(text, picture.detail) <= canvas.right
    below: tuple[str, ...] = ()
    font, token, height = text, "ink2", 46.0
    if picture.quote:
        font, token, height = canvas.font("wall_quote"), "ink", 54.0
        below = canvas.broken(font, picture.quote, canvas.inner, 2)
    elif not fits:
        below = canvas.broken(text, picture.detail, canvas.inner, 3)
    top = canvas.bottom - 28 - len(below) * height
    middle = top - 38
    canvas.line(head, "ink", MARGIN, middle, picture.headline, canvas.inner)
    canvas.lines(font, token, MARGIN, top + 6, below, height)
    if fits and not picture.quote:
        canvas.line(text, "ink2", beside, middle + 8, picture.detail)
    return middle - 62


def _paint_votes(canvas: Canvas, picture: BallotPicture, top: float, bottom: float) -> None:
    """Names between two axes, and the votes from there outwards."""
    rule = top + 105
    height = min(_ROW, (bottom - rule) / max(len(picture.lines), 1))
    measures = Measures(canvas.inner, _NAMES, min(_MARK, height * 0.6), _GAP, _INSET)
    is_split = any(head.side in (Side.MARKETING, Side.IT) for head in picture.heads)
    chart = ballot_chart([line.marks for line in picture.lines], measures, is_split)
    _paint_heads(canvas, picture.heads, chart, rule - 38)
    canvas.rule(rule, "ink", 3)
    end = rule + 3 + len(picture.lines) * height
    for axis in (chart.left, chart.right):
        if axis:
            canvas.painter.fillRect(QRectF(MARGIN + axis - 1, rule, 2, end - rule), canvas.color("ink"))
    for place, (line, marks) in enumerate(zip(picture.lines, chart.rows, strict=True)):
        middle = rule + 3 + (place + 0.5) * height
        _paint_name(canvas, line, MARGIN + chart.left, middle, height)
        for mark in marks:
            axis = chart.left if mark.side is Side.MARKETING else chart.right
            start = axis - chart.mark / 2
            x = start + (mark.x - start) * canvas.shown
            canvas.mark(mark.side, MARGIN + x, middle, chart.mark * max(canvas.shown, 0.01))
        canvas.rule(rule + 2 + (place + 1) * height)


def _paint_heads(canvas: Canvas, heads: tuple[Head, ...], chart: BallotChart, middle: float) -> None:
    """Marketing ends at its axis, the others begin at theirs, or before it where there are many."""
    strong, text = canvas.font("wall_label"), canvas.font("wall_text", 28)
    left, right = MARGIN + chart.left, MARGIN + chart.right + _INSET
    others = [head for head in heads if head.side is not Side.MARKETING]
    for head in heads:
        if head.side is Side.MARKETING:
            end = canvas.line_to(text, "ink2", left - _INSET, middle + 4, head.words) - _AFTER
            canvas.line_to(strong, "ink", end, middle, head.label, end - MARGIN)
    wide = [(canvas.extent(strong, head.label), _AFTER + canvas.extent(text, head.words)) for head in others]
    places = head_places(wide, right, left + _INSET, canvas.right, _BETWEEN)
    for head, place in zip(others, places, strict=True):
        canvas.line(strong, "ink", place.x, middle, head.label, place.room + 1)
        canvas.line(text, "ink2", place.x + place.room + _AFTER, middle + 4, head.words)


def _paint_name(canvas: Canvas, line: Line, left: float, middle: float, height: float) -> None:
    size = min(76.0, height * 0.66)
    font: QFont = canvas.font("wall_name", min(54.0, height * 0.46))
    x = left + _INSET
    if line.person is not None:
        canvas.chip(line.person, x, middle, size)
    x += size + 26
    canvas.line(font, "ink" if line.person else "ink2", x, middle, line.name, left + _NAMES - x - 12)
