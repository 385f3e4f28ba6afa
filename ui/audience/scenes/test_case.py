"""The test case on the wall: weights and scores being given, the weights, and the pick."""

from PySide6.QtCore import QRectF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.givers import paint_givers
from ui.audience.heading import paint_heading
from workshop.domain.facts.choices import Side
from workshop.report.charts import RAMP, stacked_bar
from workshop.texts.wall.people import surname
from workshop.texts.wall.test_case import (
    GivingPicture,
    PickPicture,
    RankedLine,
    RankingPicture,
    WeightLine,
    WeightsPicture,
)

_TITLES = ((112.0, 118.0, 1), (80.0, 88.0, 2), (60.0, 66.0, 3))
_QUESTION, _TITLE_TOP = 207.0, 236.0
_NAMES, _FIGURES = 640.0, 130.0
_MOST_CRITERIA = 12
_MOST_DISSENT = 3


def paint_giving(canvas: Canvas, picture: GivingPicture) -> None:
    """Paint how many have given theirs, side by side."""
    top = paint_heading(canvas, picture.title, picture.sentence) + 20
    bottom = _paint_foot(canvas, picture.headline, picture.detail)
    high = (bottom - top) / max(len(picture.lines), 1)
    for place, line in enumerate(picture.lines):
        y = top + place * high
        canvas.line(canvas.font("wall_label"), "ink", MARGIN, y + 30, line.label, canvas.inner)
        paint_givers(canvas, line.heads, y + 70, y + high - 10)


def paint_weights(canvas: Canvas, picture: WeightsPicture) -> None:
    """Paint the weights on one axis; they come in from its beginning."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    lines = picture.lines[:_MOST_CRITERIA]
    foot = 60.0 if picture.sides else 0.0
    height = min(110.0, (canvas.bottom - foot - top) / max(len(lines), 1))
    most = max((line.weight for line in picture.lines), default=1.0)
    most = max([most, *(each for line in picture.lines for each in (line.marketing, line.it) if each)])
    for place, line in enumerate(lines):
        box = QRectF(MARGIN, top + place * height, canvas.inner, height)
        _paint_weight(canvas, line, box, most or 1.0)
    if picture.sides:
        _paint_sides(canvas, picture.sides)


def _paint_weight(canvas: Canvas, line: WeightLine, box: QRectF, most: float) -> None:
    middle, size = box.center().y(), min(34.0, box.height() * 0.42)
    canvas.line(canvas.font("wall_strong", size), "ink", box.x(), middle, line.name, _NAMES - 30)
    canvas.line_to(canvas.font("wall_figure", size * 1.2), "ink", box.right(), middle, line.points)
    start = box.x() + _NAMES
    wide = (box.width() - _NAMES - _FIGURES) / most * canvas.shown
    bar = QRectF(start, middle - size * 0.4, wide * line.weight, size * 0.8)
    canvas.painter.fillRect(bar, canvas.color("ramp4"))
    mark = size * 0.9
    for side, weight in ((Side.IT, line.it), (Side.MARKETING, line.marketing)):
        if weight is not None:
            canvas.mark(side, start + wide * weight - mark / 2, middle, mark)
    canvas.rule_in(box.left(), box.right(), box.bottom() - 1)


def _paint_sides(canvas: Canvas, sides: tuple[str, str]) -> None:
    """What the marks are of."""
    x, font = MARGIN + _NAMES, canvas.font("wall_text", 28)
    room = (canvas.right - x) / 2 - 70
    for side, label in zip((Side.MARKETING, Side.IT), sides, strict=True):
        canvas.mark(side, x, canvas.bottom - 24, 26)
        x = canvas.line(font, "ink2", x + 40, canvas.bottom - 24, label, room) + 48


def paint_pick(canvas: Canvas, picture: PickPicture) -> None:
    """Paint the pick in the biggest type that it fits in, why, and who is against it."""
    canvas.line(canvas.font("wall_text", 44), "ink2", MARGIN, _QUESTION, picture.question)
    size, height, most = next((each for each in _TITLES if _fits(canvas, picture, each)), _TITLES[-1])
    font = canvas.font("wall_title", size)
    lines = canvas.broken(font, picture.title, canvas.inner, most)
    y = canvas.lines(font, "ink", MARGIN - size / 25, _TITLE_TOP, lines, height) + 16
    bottom = _paint_foot(canvas, picture.headline, picture.detail)
    dissent = picture.dissent[:_MOST_DISSENT]
    kept = 104.0 * len(dissent)
    most_lines = max(int((bottom - kept - y) / 54.0), 1)
    quote = canvas.font("wall_quote", 46 if not dissent else 40)
    quoted = canvas.broken(quote, picture.quote, canvas.inner * 0.9, most_lines) if picture.quote else ()
    y = canvas.lines(quote, "ink", MARGIN, y, quoted, 54.0) + 12
    for person, words in dissent:
        canvas.rule(y)
        canvas.chip(person, MARGIN, y + 52, 56)
        name = canvas.font("wall_strong", 30)
        x = canvas.line(name, "ink", MARGIN + 76, y + 52, surname(person), 300) + 24
        text = canvas.font("wall_quote", 30)
        said = canvas.broken(text, f"“{words}”", canvas.right - x, 2)
        canvas.lines(text, "ink", x, y + 52 - 21.0 * len(said), said, 42.0)
        y += 104.0


def _fits(canvas: Canvas, picture: PickPicture, title: tuple[float, float, int]) -> bool:
    font = canvas.font("wall_title", title[0])
    return len(canvas.broken(font, picture.title, canvas.inner, 0)) <= title[2]


def _paint_foot(canvas: Canvas, headline: str, detail: str) -> float:
    """A headline at the foot with what stands beside it, or under it; returns where that begins."""
    head, text = canvas.font("wall_label", 44), canvas.font("wall_text")
    if not headline and not detail:
        return canvas.bottom
    beside = MARGIN + (canvas.extent(head, headline) + 36 if headline else 0)
    fits = beside + canvas.extent(text, detail) <= canvas.right
    middle = canvas.bottom - 34 - (0 if fits else 48)
    canvas.line(head, "ink", MARGIN, middle, headline, canvas.inner)
    if fits:
        canvas.line(text, "ink2", beside, middle + 3, detail)
    else:
        canvas.line(text, "ink2", MARGIN, middle + 50, detail, canvas.inner)
    return middle - 50


_HIGHEST, _NAMES, _FIGURES, _RANK = 104.0, 660.0, 150.0, 60.0
_SAID = 54.0


def paint_ranking(canvas: Canvas, picture: RankingPicture) -> None:
    """Paint the ranking; the bars come in from their axis."""
    top = paint_heading(canvas, picture.title, picture.sentence) + 16
    top = _paint_said(canvas, picture, top) + 16
    foot = _paint_criteria(canvas, picture)
    height = min(_HIGHEST, (foot - top) / max(len(picture.lines), 1))
    canvas.rule(top)
    for place, line in enumerate(picture.lines):
        _paint_line(canvas, line, QRectF(MARGIN, top + place * height, canvas.inner, height), picture.high)


def _paint_said(canvas: Canvas, picture: RankingPicture, top: float) -> float:
    """The leading sentence and the one on what would change it; returns where they end."""
    head, text = canvas.font("wall_label", 44), canvas.font("wall_text")
    said = canvas.broken(head, picture.headline, canvas.inner, 3)
    y = canvas.lines(head, "ink", MARGIN, top, said, _SAID)
    detail = canvas.broken(text, picture.detail, canvas.inner, 2) if picture.detail else ()
    return canvas.lines(text, "ink2", MARGIN, y, detail, 44.0)


def _paint_criteria(canvas: Canvas, picture: RankingPicture) -> float:
    """What the parts of a bar are, by their numbers, and who isn't shown; returns where they begin."""
    font = canvas.font("wall_text", 26)
    named = "   ".join(f"{place} {name}" for place, name in enumerate(picture.criteria, 1))
    lines = canvas.broken(font, named, canvas.inner, 2)
    more = [picture.more] if picture.more else []
    top = canvas.bottom - 36.0 * (len(lines) + len(more))
    canvas.lines(font, "ink2", MARGIN, top, [*more, *lines], 36.0)
    return top - 14


def _paint_line(canvas: Canvas, line: RankedLine, box: QRectF, high: float) -> None:
    middle, size = box.center().y(), min(36.0, box.height() * 0.4)
    style = "wall_strong" if line.is_first else "wall_text"
    canvas.line(canvas.font(style, size), "ink", box.x(), middle, line.rank)
    title = canvas.font(style, size)
    room = _NAMES - _RANK - 24
    if line.mark:
        mark = canvas.font("wall_text", size * 0.75)
        room -= canvas.extent(mark, line.mark) + 20
        canvas.line_to(mark, "ink2", box.x() + _NAMES - 24, middle, line.mark)
    canvas.line(title, "ink", box.x() + _RANK, middle, line.title, room)
    canvas.line_to(canvas.font("wall_figure", size * 1.3), "ink", box.right(), middle, line.score)
    start, wide = box.x() + _NAMES, (box.width() - _NAMES - _FIGURES) * canvas.shown
    tall = box.height() * 0.52
    for place, part in enumerate(stacked_bar(line.parts, high, wide)):
        shade = part.tone if line.is_first else RAMP[min(place + 2, len(RAMP) - 1)]
        bar = QRectF(start + part.x, middle - tall / 2, max(part.width - 2, 0), tall)
        canvas.painter.fillRect(bar, canvas.color(shade))
        if part.width > 34:
            token = "ink" if shade == RAMP[-1] else "inkOn"
            canvas.line(canvas.font("wall_text", 24), token, bar.x() + 10, middle, str(place + 1))
    canvas.rule_in(box.left(), box.right(), box.bottom() - 1)
