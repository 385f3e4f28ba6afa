"""The ground of the swimlane, painted: lanes, weeks, who they are of, the launch, and what clashes."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.controls.chips import paint_chip
from ui.controls.severity import paint_severity
from ui.steps.rehearsal.chart.board import HEADER, LABEL, Board, Head
from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Severity
from workshop.report.rehearsing.lanes import LANE_PAD, Clash, Lane

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RAIL, _CHIP, _TAG = 5.0, 32, 22.0


def paint_ground(painter: QPainter, looks: Looks, board: Board, seen: QRectF) -> None:
    """Lanes and weeks as far as they are in view, behind all bars."""
    for lane in board.lanes.lanes:
        if lane.bottom < seen.top() or lane.top > seen.bottom():
            continue
        area = QRectF(seen.left(), lane.top, seen.width(), lane.height)
        if lane.side is None:
            painter.fillRect(area, looks.color("stopTint"))
        token = "edge" if _is_border(board, lane) else "line"
        painter.fillRect(QRectF(seen.left(), lane.bottom - 1, seen.width(), 1), looks.color(token))
    bottom = min(seen.bottom(), board.lanes.height)
    for x, _ in board.weeks:
        if seen.left() <= x <= seen.right():
            painter.fillRect(QRectF(x, seen.top(), 1, bottom - seen.top()), looks.color("line"))
    for clash in board.lanes.clashes:
        _paint_clash(painter, looks, board.lanes.lanes[clash.lane], clash)


def _is_border(board: Board, lane: Lane) -> bool:
    """Whether another side, or nobody, decides in the lane below."""
    lanes = board.lanes.lanes
    place = lanes.index(lane)
    return place + 1 == len(lanes) or lanes[place + 1].side is not lane.side


def _paint_clash(painter: QPainter, looks: Looks, lane: Lane, clash: Clash) -> None:
    """A band through the bars that run at once, under a bracket."""
    top = lane.top + LANE_PAD - 9
    painter.fillRect(QRectF(clash.x, top, clash.width, lane.bottom - 8 - top), looks.color("select"))
    painter.setPen(QPen(looks.color("ink"), 2))
    corners = (
        QPointF(clash.x, top + 7),
        QPointF(clash.x, top),
        QPointF(clash.x + clash.width, top),
        QPointF(clash.x + clash.width, top + 7),
    )
    painter.drawPolyline(corners)


def paint_launch(painter: QPainter, looks: Looks, board: Board) -> None:
    """The line at which the campaign begins."""
    if board.lanes.launch is not None:
        painter.fillRect(QRectF(board.lanes.launch - 1, 0, 2, board.lanes.height), looks.color("ink"))


def paint_heads(painter: QPainter, looks: Looks, board: Board, top: float) -> None:
    """Who decides in each lane; `top` is where the first lane begins now."""
    painter.fillRect(QRectF(0, HEADER, LABEL, board.lanes.height + top), looks.color("surface"))
    for lane, head in zip(board.lanes.lanes, board.heads, strict=True):
        area = QRectF(0, top + lane.top, LABEL, lane.height)
        if head.side is None:
            painter.fillRect(area, looks.color("stopTint"))
        else:
            rail = QRectF(0, area.top(), _RAIL, area.height())
            painter.fillRect(rail, side_color(looks, head.side))
        token = "edge" if _is_border(board, lane) else "line"
        painter.fillRect(QRectF(0, area.bottom() - 1, LABEL, 1), looks.color(token))
        _paint_head(painter, looks, head, area)


def _paint_head(painter: QPainter, looks: Looks, head: Head, area: QRectF) -> None:
    middle = area.center().y()
    if head.side is None:
        paint_severity(painter, QRect(24, round(middle) - 9, 18, 18), looks, Severity.BLOCKING)
        painter.setPen(looks.color("stopText"))
        painter.setFont(looks.font("body_strong"))
    else:
        box = QRect(16, round(middle - _CHIP / 2), _CHIP, _CHIP)
        paint_chip(painter, box, looks, head.letters, head.side, head.capacity)
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body"))
    room = LABEL - 60
    y = middle - (10 if head.note else 0)
    words = painter.fontMetrics().elidedText(head.name, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QRectF(56, y - 12, room, 24), _LEFT, words)
    if head.note:
        paint_severity(painter, QRect(56, round(middle) + 3, 14, 14), looks, Severity.WARNING)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink"))
        painter.drawText(QRectF(75, middle, LABEL - 76, 22), _LEFT, head.note)


def paint_header(painter: QPainter, looks: Looks, board: Board, left: float, width: float) -> None:
    """The weeks, and the launch above its line; `left` is where the first day stands now."""
    painter.fillRect(QRectF(0, 0, width, HEADER), looks.color("surface"))
    painter.fillRect(QRectF(0, HEADER - 1, width, 1), looks.color("edge"))
    painter.save()
    painter.setClipRect(QRectF(LABEL, 0, width - LABEL, HEADER))
    painter.setFont(looks.font("small"))
    painter.setPen(looks.color("ink2"))
    free_from = LABEL
    launch = left + board.lanes.launch if board.lanes.launch is not None else None
    painter.setFont(looks.font("small_medium"))
    wide = painter.fontMetrics().horizontalAdvance(board.launch) + 18.0
    painter.setFont(looks.font("small"))
    if board.undated:
        painter.drawText(QRectF(left + 22, HEADER - 30, 200, 24), _LEFT, board.undated)
        free_from = left + 22 + painter.fontMetrics().horizontalAdvance(board.undated) + 8
    for x, words in board.weeks:
        start = left + x + 4
        end = start + painter.fontMetrics().horizontalAdvance(words)
        if start >= free_from and (launch is None or end < launch - 2 or start > launch + wide):
            painter.drawText(QRectF(start, HEADER - 30, 90, 24), _LEFT, words)
            free_from = end + 8
    if launch is not None:
        tag = QRectF(launch - 1, HEADER - 30, wide, _TAG)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("ink"))
        painter.drawRoundedRect(tag, 2, 2)
        painter.fillRect(
            QRectF(launch - 1, tag.bottom() - 2, 2, HEADER - tag.bottom() + 2), looks.color("ink")
        )
        painter.setFont(looks.font("small_medium"))
        painter.setPen(looks.color("inkOn"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, board.launch)
    painter.restore()
