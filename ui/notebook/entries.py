"""The notebook's entries at the foot of the rail: its lists, and how much stands in them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.labels import rule
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.style import draw_focus
from workshop.texts.formats import figure
from workshop.texts.noting.log import count

_ROW, _ICON = 38, 18
_LINE = 17


class _Entry(QWidget):
    """One list; a click, Enter or Space opens it."""

    wanted = Signal()

    def __init__(self, looks: Looks, icon: str, name: str) -> None:
        super().__init__()
        self._looks, self._icon, self._name = looks, icon, name
        self.number = ""
        self.narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(looks.px(_ROW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_number("", False)

    def show_number(self, number: str, narrow: bool) -> None:
        """Say how much stands there; nothing where that is nobody's business."""
        self.number, self.narrow = number, narrow
        self.setAccessibleName(": ".join(filter(None, (self._name, number))))
        set_tip(self, self._name if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._looks.px(_ROW))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, looks = QPainter(self), self._looks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), looks.color("select" if self.underMouse() else "canvas"))
        middle, size = self.height() // 2, looks.px(_ICON)
        looks.icon(self._icon, "ink2", size).paint(painter, QRect(18, middle - size // 2, size, size))
        if not self.narrow:
            room = QRect(30 + size, 0, self.width() - 44 - size, self.height())
            vertical = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(looks.color("ink2"))
            painter.setFont(looks.font("small"))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | vertical, self.number)
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self.number) - 8)
            painter.setFont(looks.font("body_medium"))
            lines = break_lines(self._name, painter.font(), room.width(), most=2)
            draw_lines(painter, room.toRectF(), lines, looks.px(_LINE), vertical)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(6, 2, -4, -2), looks.color("ink"))


class NotebookEntries(QWidget):
    """`wanted` carries the id of the act that opens a list."""

    wanted = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._narrow = False
        self.entries = {
            "parking-lot": _Entry(looks, "square-parking", self.tr("Parking lot")),
            "decision-log": _Entry(looks, "gavel", self.tr("Decision log")),
            "notes": _Entry(looks, "lock", self.tr("Private notes")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addSpacing(6)
        for id_, entry in self.entries.items():
            entry.wanted.connect(lambda id_=id_: self.wanted.emit(id_))
            column.addWidget(entry)

    def show_counts(self, bridge: Bridge) -> None:
        """Say how many points are open, and how many decisions there are."""
        parked = sum(each.is_open for each in bridge.snapshot.parking_lot)
        for id_, number in (("parking-lot", parked), ("decision-log", count(bridge.snapshot))):
            self.entries[id_].show_number(figure(bridge.texts, number), self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or names too."""
        self._narrow = narrow
        for entry in self.entries.values():
            entry.show_number(entry.number, narrow)
