"""What may be too long for its place: it scrolls, without a frame, or goes on in another line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

_HIGHEST = 16_777_215
"""Qt's own greatest height of a widget."""


def scrolled(
    content: QWidget, ground: str = "surface", sideways: bool = True, takes_focus: bool = True
) -> QScrollArea:
    """The content in a place that scrolls; `ground` is the token of what lies behind it.

    Where it doesn't go `sideways` the content takes the width that there is.
    """
    area = QScrollArea()
    area.setProperty("ground", ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not takes_focus:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Scroll until all of a widget shows, and half as much around it.

    Qt's own `ensureWidgetVisible` is content with a field whose cursor shows.
    """
    content = area.widget()
    assert content is not None, "something scrolls"
    at = widget.mapTo(content, widget.rect().center())
    area.ensureVisible(at.x(), at.y(), 0, widget.height())


def yielding(widget: QWidget) -> QWidget:
    """The widget, which takes the width of its column, however little that is, and shortens its words."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return widget


class Flow(QLayout):
    """In lines from the leading edge; what has no room in a line begins the next, no wider than that."""

    def __init__(self, apart: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(apart)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        room = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._place(room, moves=False) + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        hints = [each.sizeHint() for each in self._items if not each.isEmpty()]
        around = self.contentsMargins()
        wide = sum(each.width() for each in hints) + self.spacing() * max(len(hints) - 1, 0)
        high = max((each.height() for each in hints), default=0)
        return QSize(wide + around.left() + around.right(), high + around.top() + around.bottom())

    def minimumSize(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), moves=True)

    def _place(self, room: QRect, moves: bool) -> int:
        """How high all lines are in this room; `moves` puts the items there as well."""
        x, y, high = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(room.width(), 1), _HIGHEST))
            if x and x + hint.width() > room.width():
                x, y, high = 0, y + high + self.spacing(), 0
            if moves:
                item.setGeometry(self._mirrored(QRect(room.topLeft() + QPoint(x, y), hint), room))
            x, high = x + hint.width() + self.spacing(), max(high, hint.height())
        return y + high

    def _mirrored(self, place: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(
            room.right() - (place.x() - room.x()) - place.width() + 1, place.y(), *place.size().toTuple()
        )
