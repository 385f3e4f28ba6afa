"""The hand-overs between the sides, numbered as on the swimlane, in rows that can be pressed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.chips import paint_chip
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.rehearsal.stations import Station, StationState, state
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials
from workshop.texts import Texts
from workshop.texts.rehearsing.places import task_name

_ROW, _CHIP = 54, 28
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HandOverList(QWidget):
    """`chosen` carries the station that is pressed. Only rows in view are painted."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._rows: tuple[Station, ...] = ()
        self._snapshot: Snapshot | None = None
        self._walk: Walk | None = None
        self._current: Station | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def show_stations(
        self, snapshot: Snapshot, walk: Walk, rows: tuple[Station, ...], current: Station | None
    ) -> None:
        """Show the hand-overs among them that go between the sides."""
        self._snapshot, self._walk, self._current = snapshot, walk, current
        self._rows = tuple(each for each in rows if each.crosses)
        self.setAccessibleName("\n".join(self._spoken(each) for each in self._rows))
        self.updateGeometry()
        self.update()

    def _spoken(self, station: Station) -> str:
        one, other = self._titles(station)
        number = station.hand_over.between_sides if station.hand_over else 0
        return self.tr("{number}: {after}, after {before}").format(number=number, after=other, before=one)

    def _titles(self, station: Station) -> tuple[str, str]:
        assert self._snapshot is not None and station.before is not None
        names = (task_name(self._texts, self._snapshot, each) for each in (station.before, station.after))
        one, other = names
        return one, other

    def sizeHint(self) -> QSize:
        return QSize(240, self._looks.px(_ROW) * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._looks.px(_ROW) * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn, high = self._looks.onto(painter), self._looks.px(_ROW)
        first, last = event.rect().top() // high, event.rect().bottom() // high
        for place in range(max(first, 0), min(last + 1, len(self._rows))):
            self._paint_row(painter, self._rows[place], place * _ROW)

    def _paint_row(self, painter: QPainter, station: Station, top: int) -> None:
        looks, wide = self._drawn, round(self._looks.drawn(self.width()))
        ground = "select" if station == self._current else "canvas"
        painter.fillRect(QRect(0, top, wide, _ROW), looks.color(ground))
        painter.fillRect(QRect(0, top + _ROW - 1, wide, 1), looks.color("line"))
        circle = QRectF(16, top + (_ROW - 22) / 2, 22, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("ink"))
        painter.drawEllipse(circle)
        painter.setPen(looks.color("inkOn"))
        painter.setFont(looks.font("tiny"))
        number = station.hand_over.between_sides if station.hand_over else 0
        assert self._snapshot is not None
        is_settled = state(self._snapshot, station) is StationState.SETTLED
        if is_settled:
            looks.paint_icon(painter, "check", "inkOn", circle.adjusted(4, 4, -4, -4))
        else:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
        self._paint_words(painter, station, top, self._paint_people(painter, station, top) - 8)

    def _paint_words(self, painter: QPainter, station: Station, top: int, end: float) -> None:
        looks, room = self._drawn, int(end - 50)
        one, other = self._titles(station)
        for style, token, y, words in (
            ("body_medium", "ink", top + 7, other),
            ("small", "ink2", top + 27, self.tr("after {task}").format(task=one)),
        ):
            painter.setFont(looks.font(style))
            painter.setPen(looks.color(token))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(50, y, room, 20), _LEFT, shown)

    def _paint_people(self, painter: QPainter, station: Station, top: int) -> float:
        """From whom to whom, at the right; where the first chip begins."""
        looks, y = self._drawn, top + (_ROW - _CHIP) // 2
        x = round(self._looks.drawn(self.width())) - 12 - 2 * _CHIP - 22
        assert self._walk is not None and self._snapshot is not None and station.before is not None
        for place, task in enumerate((station.before, station.after)):
            person = self._snapshot.participants.get(next(iter(self._walk.cells[task].decides), None))
            if person is not None:
                box = QRect(x + place * (_CHIP + 22), y, _CHIP, _CHIP)
                paint_chip(painter, box, looks, initials(person.name), person.side, person.capacity)
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body"))
        painter.drawText(QRectF(x + _CHIP, top, 22, _ROW), Qt.AlignmentFlag.AlignCenter, "→")
        return float(x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // self._looks.px(_ROW)
        if 0 <= place < len(self._rows):
            self.chosen.emit(self._rows[place])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // self._looks.px(_ROW)
        set_tip(self, self._spoken(self._rows[place]) if 0 <= place < len(self._rows) else "")
