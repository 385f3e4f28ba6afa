"""The ring around the control that has the focus, outside its edge, which no style sheet can draw."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

RINGED = "ringed"
_GAP = 2
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}
)


class FocusRings(QObject):
    """Keep one ring, around whichever control with the property `ringed` has the focus.

    The property is the corner radius of the control, in pixels.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.color, self.line = QColor(), 2
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._move)

    def wear(self, color: QColor, line: int) -> None:
        """Draw the ring in this colour, so many pixels wide, from now on."""
        self.color, self.line = color, line

    def _move(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if focused is not None and focused.property(RINGED) is not None and focused.parentWidget():
            self._ring = _Ring(self, focused)


class _Ring(QWidget):
    """Two pixels of ink, two pixels off the control; it follows the control about."""

    def __init__(self, rings: FocusRings, control: QWidget) -> None:
        host, between = _host(control)
        super().__init__(host)
        self._rings, self._control = rings, control
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for watched in (control, *between):
            watched.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and isValid(self):
            self._follow()
        return False

    def _follow(self) -> None:
        control, host = self._control, self.parentWidget()
        if not isValid(control) or host is None or not host.isAncestorOf(control):
            self.hide()
            return
        out = _GAP + self._rings.line
        place = QRect(control.mapTo(host, QPoint(0, 0)), control.size())
        self.setGeometry(place.adjusted(-out, -out, out, out))
        self.setVisible(control.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._rings.line
        painter.setPen(QPen(self._rings.color, line))
        radius = float(self._control.property(RINGED)) + _GAP + line / 2
        ring = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(ring, radius, radius)


def _host(control: QWidget) -> tuple[QWidget, list[QWidget]]:
    """Where the ring has room: the window, or what scrolls with the control; and what lies between."""
    between: list[QWidget] = []
    host = control
    while (above := host.parentWidget()) is not None:
        if host is not control:
            if host.isWindow() or isinstance(above.parentWidget(), QAbstractScrollArea):
                break
            between.append(host)
        host = above
    return host, between
