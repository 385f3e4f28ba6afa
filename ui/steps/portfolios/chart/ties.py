"""What links both portfolios, painted: brackets, the band of gaps, and why two may overlap."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ui.controls.severity import paint_severity
from ui.steps.portfolios.chart.board import GroupRow, Tie
from ui.steps.portfolios.chart.painted_rows import pair_rows
from ui.steps.portfolios.chart.places import EDGE, NAME, TRACK, TRACKS, Scene
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.report.portfolios.brackets import Bracket

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CORNER = 5.0
_DISC = 21.0
_ARM_END = 4.0
_BOX, _BOX_PAD = 46.0, 10.0
_LINES = (12.0, 36.0)
"""Where the two rows of discs stand in the band."""


def paint_ties(painter: QPainter, looks: Looks, scene: Scene, words: tuple[str, str]) -> None:
    """Brackets, the band of gaps over them, discs and the reason; `words` are the band's own."""
    ties = scene.ties()
    for each in scene.brackets:
        _paint_bracket(painter, looks, scene, each, ties[each.of])
    _paint_band(painter, looks, scene, words)
    for each in scene.brackets:
        tie = ties[each.of]
        if _crosses(scene, each):
            _paint_vertical(painter, looks, scene, each, tie)
    for each in scene.brackets:
        paint_disc(
            painter, looks, disc_at(scene, each), ties[each.of], ties[each.of].pair == scene.in_hand.pair
        )
    _paint_reason(painter, looks, scene)


def _crosses(scene: Scene, bracket: Bracket) -> bool:
    rows, band = scene.layout.rows, scene.layout.band
    return rows[bracket.upper] < band <= rows[bracket.lower]


def _pen(looks: Looks, scene: Scene, tie: Tie) -> QPen:
    in_hand = tie.pair == scene.in_hand.pair
    pen = QPen(looks.color("ink" if tie.number or in_hand else "edge"), 2.0 if in_hand else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not tie.number:
        pen.setDashPattern([6 / pen.widthF(), 3.5 / pen.widthF()])
    return pen


def _paint_bracket(painter: QPainter, looks: Looks, scene: Scene, bracket: Bracket, tie: Tie) -> None:
    """From row to row, an arm each, and a dotted line on to the bar."""
    x, end = track_x(bracket), scene.left - _ARM_END
    top, bottom = scene.middle(bracket.upper), scene.middle(bracket.lower)
    path = QPainterPath(QPointF(end, top))
    path.lineTo(x + _CORNER, top)
    path.quadTo(x, top, x, top + _CORNER)
    path.lineTo(x, bottom - _CORNER)
    path.quadTo(x, bottom, x + _CORNER, bottom)
    path.lineTo(end, bottom)
    painter.setPen(_pen(looks, scene, tie))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    for row in (bracket.upper, bracket.lower):
        _paint_leader(painter, looks, scene, row)


def _paint_leader(painter: QPainter, looks: Looks, scene: Scene, row: int) -> None:
    shown = scene.board.rows[row]
    facts = shown.group.stretches[:1] if isinstance(shown, GroupRow) else (shown.initiative,)
    bar = scene.axis.bar((facts[0].starts_on, facts[0].ends_on) if facts else (None, None))
    if bar.x > _ARM_END:
        pen = QPen(looks.color("edge"), 1.5)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        y = scene.middle(row)
        painter.drawLine(QPointF(scene.left, y), QPointF(scene.left + bar.x - 3, y))


def _paint_vertical(painter: QPainter, looks: Looks, scene: Scene, bracket: Bracket, tie: Tie) -> None:
    """The bracket's own line once more, over the band."""
    x = track_x(bracket)
    painter.setPen(_pen(looks, scene, tie))
    painter.drawLine(QPointF(x, scene.band), QPointF(x, scene.band + scene.layout.band_height))


def track_x(bracket: Bracket) -> float:
    return TRACKS + TRACK * bracket.track


def disc_at(scene: Scene, bracket: Bracket) -> QPointF:
    """In the band, in two rows so that neighbours never touch; else in the middle of the bracket."""
    x = track_x(bracket)
    if _crosses(scene, bracket):
        return QPointF(x, scene.band + _LINES[bracket.track % 2] + 2)
    return QPointF(x, (scene.middle(bracket.upper) + scene.middle(bracket.lower)) / 2)


def paint_disc(painter: QPainter, looks: Looks, at: QPointF, tie: Tie, in_hand: bool) -> None:
    """Filled with its number, checked where it became an activity; a ring with a question if suggested."""
    half = _DISC / 2
    area = QRectF(at.x() - half, at.y() - half, _DISC, _DISC)
    painter.setPen(QPen(looks.color("ink" if tie.number or in_hand else "edge"), 2 if in_hand else 1.2))
    painter.setBrush(looks.color("ink" if tie.number else "surface"))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    painter.setFont(looks.font("tiny"))
    painter.setPen(looks.color("inkOn" if tie.number else "ink"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(tie.number) if tie.number else "?")
    if tie.is_activity:
        check = QRectF(area.right() - 8, area.top() - 2, 11, 11).toRect()
        paint_severity(painter, check, looks, Severity.NOTE, accepted=True)


def _paint_band(painter: QPainter, looks: Looks, scene: Scene, words: tuple[str, str]) -> None:
    """Gaps in the sunken band between both portfolios; without any it is empty but for the question."""
    top, high = scene.band, scene.layout.band_height
    area = QRectF(EDGE / 2, top, scene.width - EDGE, high)
    painter.fillRect(area, looks.color("sunken"))
    for y in (area.top(), area.bottom() - 1):
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), looks.color("edge"))
    room = TRACKS - _DISC - NAME
    gaps = scene.board.gaps
    if gaps:
        paint_severity(painter, QRectF(EDGE + 4, top + 16, 18, 18).toRect(), looks, Severity.WARNING)
    painter.setFont(looks.font("body_strong"))
    painter.setPen(looks.color("ink" if gaps else "ink2"))
    painter.drawText(QRectF(NAME - 2, top + 6, room, 20), _LEFT, words[0])
    painter.setFont(looks.font("small"))
    painter.setPen(looks.color("ink2"))
    shown = [text for _, text in gaps[: int((high - 28) // 24)]]
    if len(gaps) > len(shown):
        shown[-1] = words[1]
    for place, text in enumerate(shown):
        line = painter.fontMetrics().elidedText(
            text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(QRectF(NAME - 2, top + 26 + 24 * place, room, 20), _LEFT, line)


def _paint_reason(painter: QPainter, looks: Looks, scene: Scene) -> None:
    """Why the two in hand may overlap, in the band where the time that both run begins."""
    hand = scene.in_hand
    if not hand.reason or pair_rows(scene) is None:
        return
    strong, plain = QFontMetricsF(looks.font("small_medium")), QFontMetricsF(looks.font("label"))
    most = scene.right - scene.left - 2 * _BOX_PAD
    wide = min(max(strong.horizontalAdvance(hand.reason), plain.horizontalAdvance(hand.days)) + 2, most)
    meeting = hand.meeting
    shared = (
        scene.axis.band(meeting.first, meeting.last) if meeting and meeting.first and meeting.last else None
    )
    x = scene.left + (shared.x if shared else 0.0)
    if x + wide + 2 * _BOX_PAD > scene.right:
        x = max((scene.left + shared.end if shared else scene.right) - wide - 2 * _BOX_PAD, scene.left)
        x = min(x, scene.right - wide - 2 * _BOX_PAD)
    y = scene.band + 3
    box = QRectF(x + 0.75, y + 0.75, wide + 2 * _BOX_PAD - 1.5, _BOX - 1.5)
    painter.setPen(QPen(looks.color("ink"), 1.5))
    painter.setBrush(looks.color("surface"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(looks.font("small_medium"))
    painter.setPen(looks.color("ink"))
    reason = painter.fontMetrics().elidedText(hand.reason, Qt.TextElideMode.ElideRight, int(wide))
    has_days = bool(hand.days)
    line = QRectF(x + _BOX_PAD, y + (4 if has_days else 13), wide, 20)
    painter.drawText(line, _LEFT, reason)
    painter.setFont(looks.font("label"))
    painter.setPen(looks.color("ink2"))
    painter.drawText(line.translated(0, 18), _LEFT, hand.days)
