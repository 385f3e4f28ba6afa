"""The ranking on the wall, as it is told: the sentence that leads, and a bar a campaign."""

from PySide6.QtCore import QRectF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from workshop.report.charts import RAMP, stacked_bar
from workshop.texts.wall.test_case_ranking import RankedLine, RankingPicture

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
