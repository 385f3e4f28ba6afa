"""What may be too long for its place: it scrolls, without a frame, or goes on in another line."""

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from ui.theme.looks import Looks

_LEAST_HIGH = 80


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
    area.setAccessibleName(QCoreApplication.translate("Scrolled", "Scrolls by the arrow keys"))
    if not takes_focus:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class WholeArea(QScrollArea):
    """Shows all of its content wherever it may be as high as that; where it may not, the content scrolls."""

    def __init__(self, content: QWidget, ground: str = "surface") -> None:
        super().__init__()
        self.setProperty("ground", ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _content(self) -> QWidget:
        content = self.widget()
        assert content is not None, "it was made with one"
        return content

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but those of pages are for what it stands in."""
        pages = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if pages and self.verticalScrollBar().maximum():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        """Lists in it become shorter before it scrolls."""
        layout, room = self._content().layout(), self.viewport().size()
        if layout is not None and layout.hasHeightForWidth():
            least = layout.minimumHeightForWidth(room.width())
        else:
            least = self._content().minimumSizeHint().height()
        self._content().resize(room.width(), max(room.height(), least))

    def heightForWidth(self, width: int) -> int:
        layout = self._content().layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self._content().sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._content().sizeHint().grownBy(QMargins(0, 0, self._beside(), 0))

    def minimumSizeHint(self) -> QSize:
        least = self._content().minimumSizeHint()
        return QSize(least.width() + self._beside(), min(least.height(), _LEAST_HIGH))

    def _beside(self) -> int:
        """The room that the bar takes once it scrolls."""
        return self.verticalScrollBar().sizeHint().width()


def bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Scroll until all of a widget shows, and half as much around it.

    Qt's own `ensureWidgetVisible` is content with a field whose cursor shows.
    """
    content = area.widget()
    assert content is not None, "something scrolls"
    at = widget.mapTo(content, widget.rect().center())
    area.ensureVisible(at.x(), at.y(), 0, widget.height())


def yielding(widget: QWidget) -> QWidget:
    """The widget, which takes the width of its column, however little that is; its words break there."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return breaking(widget)


def breaking(widget: QWidget) -> QWidget:
    """The widget, which is higher where its words have to break."""
    policy = widget.sizePolicy()
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget


def roomy(widget: QWidget, looks: Looks, high: int) -> QWidget:
    """The widget, which where text is large keeps a height, in the design's pixels: its page scrolls."""
    if looks.size > 100:
        widget.setMinimumHeight(looks.px(high))
    return widget


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """How large it is where it may be so wide at most: what breaks its words is higher then."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())


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
        """How high all lines are in this room; `moves` puts the items there as well, each amid its line."""
        y, lines = 0, self._lines(max(room.width(), 1))
        for line in lines:
            x, high = 0, max(hint.height() for _, hint in line)
            for item, hint in line if moves else ():
                at = QPoint(x, y + (high - hint.height()) // 2)
                item.setGeometry(self._mirrored(QRect(room.topLeft() + at, hint), room))
                x += hint.width() + self.spacing()
            y += high + self.spacing()
        return max(y - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line, and how large it is there."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in (each for each in self._items if not each.isEmpty()):
            hint = _fitted(item, width)
            if not lines or x + hint.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, hint))
            x += hint.width() + self.spacing()
        return lines

    def _mirrored(self, place: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(
            room.right() - (place.x() - room.x()) - place.width() + 1, place.y(), *place.size().toTuple()
        )
