"""Capabilities as lines of five ticks: today, target, named competitors, and what closes the gap."""

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.acts.table import Acts
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.ids import CapabilityId

_ROW, _HEAD = 46, 22
_LEFT, _TICK = 10.0, 38.0
_LEVELS = 5
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GapLine(msgspec.Struct, frozen=True):
    """A capability ready to paint; `letters` are competitors with their levels."""

    id: CapabilityId
    title: str
    today: float | None
    target: float | None
    letters: tuple[tuple[str, float], ...]
    ending: str
    is_open: bool
    is_closed: bool
    spoken: str


def letters_of(names: Sequence[str]) -> Mapping[str, str]:
    """The first letter of each name, two where several begin alike."""
    found: dict[str, str] = {}
    for name in names:
        alike = [other for other in names if other != name and other[:1].casefold() == name[:1].casefold()]
        found[name] = name[: 2 if alike else 1].capitalize()
    return found


class GapLines(QWidget):
    """`chosen` carries the capability in hand, `reached` says that the focus came or went."""

    chosen = Signal(object)
    reached = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._drawn, self._acts = looks, looks, acts
        self._wide = 0.0
        self.lines: tuple[GapLine, ...] = ()
        self.in_hand: CapabilityId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Capabilities"))
        looks.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._looks.px
        return QSize(px(260), px(_HEAD + _ROW * len(self.lines)))

    def show_lines(self, lines: Sequence[GapLine], in_hand: CapabilityId | None) -> None:
        """Show these, with the one in hand."""
        self.lines, self.in_hand = tuple(lines), in_hand
        self.setFixedHeight(self.sizeHint().height())
        here = next((each for each in lines if each.id == in_hand), None)
        self.setAccessibleName(here.spoken if here else self.tr("Capabilities"))
        self.update()

    def place(self) -> int:
        """Where the one in hand stands; −1 where none is."""
        return next((n for n, each in enumerate(self.lines) if each.id == self.in_hand), -1)

    def step(self, by: int) -> None:
        """Take the one so many lines further in hand."""
        if self.lines:
            place = min(max(self.place() + by, 0), len(self.lines) - 1)
            self.chosen.emit(self.lines[place].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn, self._wide = self._looks.onto(painter), self._looks.drawn(self.width())
        painter.setFont(self._drawn.font("label"))
        painter.setPen(self._drawn.color("ink2"))
        for level in range(1, _LEVELS + 1):
            box = QRectF(self._at(level) - 10, 0, 20, _HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(level))
        for place, each in enumerate(self.lines):
            self._paint_line(painter, each, float(_HEAD + place * _ROW))

    def _at(self, level: float) -> float:
        return _LEFT + (level - 1) * _TICK

    def _paint_line(self, painter: QPainter, each: GapLine, top: float) -> None:
        looks = self._drawn
        area = QRectF(0, top, self._wide, _ROW)
        if each.id == self.in_hand and self.hasFocus():
            painter.fillRect(area, looks.color("select"))
            draw_focus(painter, area, looks.color("ink"), 4)
        painter.fillRect(QRectF(0, top, self._wide, 1), looks.color("line"))
        painter.setFont(looks.font("small_medium"))
        painter.setPen(looks.color("ink"))
        title = painter.fontMetrics().elidedText(each.title, Qt.TextElideMode.ElideRight, int(self._wide) - 6)
        painter.drawText(QRectF(2, top + 2, self._wide - 4, 18), _AT_LEFT, title)
        self._paint_scale(painter, each, top + 27)
        painter.setFont(looks.font("label_strong" if each.is_open else "label"))
        painter.setPen(looks.color("ink" if each.is_open else "ink2"))
        left = self._at(_LEVELS) + 8
        room = self._wide - left - 2
        words = break_lines(each.ending, painter.font(), room, most=2)
        draw_lines(painter, QRectF(left, top + 20, room, 26), words, 13, _AT_RIGHT)

    def _paint_scale(self, painter: QPainter, each: GapLine, y: float) -> None:
        line, ink = QPen(self._drawn.color("edge"), 1), QPen(self._drawn.color("ink"), 2.4)
        painter.setPen(line)
        painter.drawLine(QPointF(self._at(1), y), QPointF(self._at(_LEVELS), y))
        for level in range(1, _LEVELS + 1):
            painter.drawLine(QPointF(self._at(level), y - 4), QPointF(self._at(level), y + 4))
        painter.setPen(ink)
        if each.today is not None:
            painter.drawLine(QPointF(self._at(each.today), y - 6), QPointF(self._at(each.today), y + 6))
        if each.today is not None and each.target is not None and each.target != each.today:
            self._paint_arrow(painter, self._at(each.today), self._at(each.target), y)
        painter.setFont(self._drawn.font("tiny"))
        painter.setPen(self._drawn.color("ink"))
        for place, words in _together(each.letters):
            box = QRectF(self._at(place) - 20, y + 5, 40, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_arrow(self, painter: QPainter, start: float, end: float, y: float) -> None:
        way = 1 if end > start else -1
        painter.drawLine(QPointF(start, y), QPointF(end - way * 5, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._drawn.color("ink"))
        tip, back = QPointF(end, y), end - way * 8
        painter.drawPolygon(QPolygonF([tip, QPointF(back, y - 5), QPointF(back, y + 5)]))

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int((self._looks.drawn(event.position().y()) - _HEAD) // _ROW)
        if 0 <= place < len(self.lines):
            self.chosen.emit(self.lines[place].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.reached.emit()
        self.update()


def _together(letters: Sequence[tuple[str, float]]) -> list[tuple[float, str]]:
    """Letters of one level side by side."""
    levels: dict[float, list[str]] = {}
    for letter, level in letters:
        levels.setdefault(level, []).append(letter)
    return [(level, " ".join(each)) for level, each in levels.items()]
