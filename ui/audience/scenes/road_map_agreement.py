"""The working agreement on the wall: one leader's words or both, the meetings, the path, a principle."""

from PySide6.QtCore import QRect, QRectF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Side
from workshop.domain.planning.path import Rung
from workshop.report.agreement.ladder import ladder
from workshop.report.agreement.strip import MANY, strip
from workshop.texts.wall.road_map_agreement import (
    CadencesPicture,
    LeaderPicture,
    LeadersPicture,
    MeetingPicture,
    PathPicture,
    PrinciplePicture,
    StepPictured,
)

_GUTTER, _RULE, _CHIP = 72.0, 10.0, 96.0
_QUOTES = ((72.0, 84.0), (60.0, 70.0), (48.0, 58.0), (40.0, 50.0), (34.0, 44.0), (28.0, 36.0))
"""Sizes of a quote with the height of its lines: the first in which all of it has room."""
_BESIDE = 2
"""From which of these sizes on two quotes stand beside each other."""
_CHECK = 40
_MORE = 64.0
_STRIP = 1200.0
_ROW, _LEAST = 132.0, 62.0
_NAMED = 70.0


def paint_leaders(canvas: Canvas, picture: LeadersPicture) -> None:
    """One leader over the whole width; two in halves, Marketing left."""
    count = len(picture.leaders)
    wide = (canvas.inner - _GUTTER * (count - 1)) / count
    for place, leader in enumerate(picture.leaders):
        _paint_leader(canvas, leader, MARGIN + place * (wide + _GUTTER), wide, _BESIDE if count > 1 else 0)


def _paint_leader(canvas: Canvas, leader: LeaderPicture, x: float, wide: float, smallest: int) -> None:
    top = 160.0
    canvas.painter.fillRect(QRectF(x, top, wide, _RULE), side_color(canvas.looks, leader.side))
    left = x
    if leader.person is not None:
        canvas.chip(leader.person, x, top + 96, _CHIP)
        left = x + _CHIP + 28
    room = x + wide - left
    middle = top + (76 if leader.job else 96)
    room -= _CHECK + 16 if leader.is_agreed else 0
    end = canvas.line(canvas.font("wall_name"), "ink", left, middle, leader.name, room)
    if leader.is_agreed:
        place = QRect(round(end + 16), round(middle - _CHECK / 2), _CHECK, _CHECK)
        canvas.looks.icon("check", "ink", _CHECK).paint(canvas.painter, place)
    if leader.job:
        canvas.line(canvas.font("wall_text"), "ink2", left, top + 126, leader.job, room)
    below = _paint_more(canvas, leader, x, wide)
    start = top + 190
    _paint_quote(canvas, leader.words, x, start, wide, below - start - 20, smallest, leader.is_said)


def _paint_quote(
    canvas: Canvas,
    words: str,
    x: float,
    top: float,
    wide: float,
    high: float,
    smallest: int,
    is_said: bool = True,
) -> None:
    """Words in the biggest type that has room; of too many, as many lines as there is room for."""
    for size, line in _QUOTES[smallest:]:
        font = canvas.font("wall_quote", size)
        lines = canvas.broken(font, words, wide, 0)
        if len(lines) * line <= high:
            break
    else:
        lines = canvas.broken(font, words, wide, max(int(high / line), 1))
    canvas.lines(font, "ink" if is_said else "ink3", x, top, lines, line)


def _paint_more(canvas: Canvas, leader: LeaderPicture, x: float, wide: float) -> float:
    """What the side learns and gives, from the foot upwards; returns where it begins."""
    label, text = canvas.font("wall_text", 26), canvas.font("wall_quote", 32)
    y = canvas.bottom
    for words, said in reversed(leader.more):
        lines = canvas.broken(text, said, wide, 2)
        y -= 42 * len(lines) + 46
        canvas.rule_in(x, x + wide, y - 4)
        canvas.line(label, "ink2", x, y + 20, words, wide)
        canvas.lines(text, "ink", x, y + 38, lines, 42)
    return y


def paint_cadences(canvas: Canvas, picture: CadencesPicture) -> None:
    """A strip a meeting under the names of the months, as many as there is room for."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    wide = min(_STRIP, canvas.inner - 420)
    left = canvas.right - wide
    font, free = canvas.font("wall_text", 24), 0.0
    for month in strip(picture.span, (), wide).months:
        if left + month.x >= free:
            free = left + month.x + _NAMED
            canvas.line(font, "ink2", left + month.x, top + 24, picture.months[month.number - 1], _NAMED - 8)
    room = canvas.bottom - top - 56
    high = max(min(room / len(picture.meetings), _ROW), _LEAST)
    fits = max(int(room / high), 1)
    shown = picture.meetings if len(picture.meetings) <= fits else picture.meetings[: fits - 1]
    for place, each in enumerate(shown):
        _paint_meeting(canvas, picture, each, top + 56 + place * high, high, left, wide)
    if len(shown) < len(picture.meetings):
        more = f"+ {len(picture.meetings) - len(shown)}"
        canvas.line(font, "ink2", MARGIN, top + 56 + len(shown) * high + 24, more)


def _paint_meeting(
    canvas: Canvas,
    picture: CadencesPicture,
    each: MeetingPicture,
    y: float,
    high: float,
    left: float,
    wide: float,
) -> None:
    room = left - MARGIN - 32
    middle = y + high / 2
    big = high >= 100
    canvas.line(
        canvas.font("wall_strong", 34 if big else 26),
        "ink",
        MARGIN,
        middle - (20 if big else 14),
        each.title,
        room,
    )
    canvas.line(
        canvas.font("wall_text", 26 if big else 20),
        "ink2",
        MARGIN,
        middle + (22 if big else 16),
        each.rhythm,
        room,
    )
    foot = y + high * 0.82
    canvas.rule_in(left, canvas.right, foot)
    made = strip(picture.span, each.days, wide)
    thick = 4.0 if len(made.ticks) >= MANY else 6.0
    for tick in made.ticks:
        canvas.painter.fillRect(
            QRectF(left + tick - thick / 2, foot - high * 0.5, thick, high * 0.5), canvas.color("ink")
        )


def paint_path(canvas: Canvas, picture: PathPicture) -> None:
    """Both rails with a rung for each rank, read upwards."""
    top = paint_heading(canvas, picture.title, picture.sentence) + 20
    high = canvas.bottom - top
    path = [Rung(rank=1) for _ in picture.steps]
    shape = ladder(path, canvas.inner, 420.0)
    scale = high / shape.height
    for step, rung in zip(picture.steps, shape.rungs, strict=True):
        left, right = MARGIN + shape.left, MARGIN + shape.right
        y = top + rung.y * scale
        _paint_step(canvas, step, left, right, y, shape.distance * scale)


def _paint_step(canvas: Canvas, step: StepPictured, left: float, right: float, y: float, room: float) -> None:
    """A rung with the pieces of both rails beside it, in its part of the ladder's height."""
    high = min(room, 200.0)
    size = min(_CHIP, high * 0.6)
    for x, side, people in ((left, Side.MARKETING, step.marketing), (right, Side.IT, step.it)):
        _paint_rail(canvas, x, side, y, room, size + 12 if people else 0)
        if people:
            canvas.chip(people[0], x - size / 2, y, size)
        if len(people) > 1:
            _paint_more_people(canvas, x, y - size * 0.36, size, side, len(people) - 1)
    if step.marketing or step.it:
        inset = size / 2 + 8
        ends = (left + (inset if step.marketing else 0), right - (inset if step.it else 0))
        canvas.rule_in(*ends, y - 2.5, "ink", 5)
    if step.third:
        canvas.chip(step.third[0], (left + right) / 2 - size / 2, y - high * 0.12, size)
    several = max(len(step.marketing), len(step.it)) > 1
    room = right - left - size - (40 + 2 * _MORE if several else 40)
    _paint_names(canvas, step, (left + right) / 2, y, room, high)


def _paint_more_people(canvas: Canvas, x: float, y: float, size: float, side: Side, count: int) -> None:
    """How many more of a side there are, inwards of the chip of the first."""
    font, words = canvas.font("wall_text", min(28.0, size * 0.4)), f"+ {count}"
    if side is Side.MARKETING:
        canvas.line(font, "ink2", x + size / 2 + 12, y, words)
    else:
        canvas.line_to(font, "ink2", x - size / 2 - 12, y, words)


def _paint_rail(canvas: Canvas, x: float, side: Side, y: float, high: float, gap: float) -> None:
    """A piece of a rail, that makes room for a chip."""
    piece = (high - gap) / 2
    for top in (y - high / 2, y + gap / 2):
        canvas.painter.fillRect(QRectF(x - 5, top, 10, piece), side_color(canvas.looks, side))


def _paint_names(
    canvas: Canvas, step: StepPictured, middle: float, y: float, room: float, high: float
) -> None:
    """The time over the rung and the names under it; of a third person both under the chip."""
    strong = canvas.font("wall_strong", min(34.0, high * 0.26))
    text = canvas.font("wall_text", min(30.0, high * 0.23))
    rows = [(strong, "ink", step.within, -high * 0.2), (text, "ink2", step.names, high * 0.22)]
    if step.third:
        words = " · ".join(filter(None, (step.names, step.within)))
        rows = [(text, "ink2", words, high * 0.36)]
    for font, token, said, shift in rows:
        wide = min(canvas.extent(font, said), room)
        canvas.line(font, token, middle - wide / 2, y + shift, said, room)


def paint_principle(canvas: Canvas, picture: PrinciplePicture) -> None:
    """Its words in the biggest type that has room."""
    top = paint_heading(canvas, picture.title, "") + 40
    text = canvas.font("wall_text", 32)
    lines = canvas.broken(text, picture.below, canvas.inner, 2) if picture.below else ()
    foot = canvas.bottom - 44 * len(lines)
    canvas.lines(text, "ink2", MARGIN, foot, lines, 44)
    _paint_quote(canvas, picture.words, MARGIN, top, canvas.inner, foot - top - 24, 0)
