"""What is painted, as data: words, shapes and icons with their places and the tokens of their colours.

A widget, a row of a list or a picture of the wall is painted onto a device that keeps what it is told to
draw. The looks it is painted in give every token and every icon a colour of its own, by which they are told.
"""

from collections.abc import Callable
from json import loads
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QPolygonF,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from resources import RESOURCES
from ui.theme.looks import Looks
from ui.theme.style import style_sheet

TOKENS = tuple(sorted(loads((RESOURCES / "themes" / "light.json").read_text("utf-8"))))
ICONS = tuple(sorted(each.name[:-4] for each in (RESOURCES / "icons").iterdir()))


class Words(NamedTuple):
    """Words that were drawn at one go, on one line; `cut` where a clip takes part of them away."""

    said: str
    token: str
    box: QRectF
    font: QFont
    cut: bool = False


class Shape(NamedTuple):
    """What was filled, outlined, or both; "" is for neither or for a colour that is no token."""

    fill: str
    edge: str
    box: QRectF
    path: QPainterPath


class Icon(NamedTuple):
    name: str
    token: str
    box: QRectF


class TellingLooks(Looks):
    """The looks of a theme in which the colour tells the token, and of an icon its name, too."""

    def __init__(self, theme: str = "light") -> None:
        super().__init__(theme)
        self.kept: dict[int, list[Words | Shape | Icon]] = {}

    def color(self, token: str) -> QColor:
        return QColor(11, 1 + TOKENS.index(token), 113)

    def icon(self, name: str, token: str = "ink", size: int = 18) -> QIcon:
        picture = QPixmap(size, size)
        picture.fill(QColor(12 + ICONS.index(name), 1 + TOKENS.index(token), 113))
        return QIcon(picture)

    def picture(
        self, key: tuple[object, ...], size: QSize, ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """As an empty picture, whose parts are kept until it is painted."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        self.kept[made.cacheKey()] = painted(self, draw, size.width(), size.height()).all
        return made


class Painted:
    """All that was painted, in its order."""

    def __init__(self, items: list[Words | Shape | Icon]) -> None:
        self.all = items

    @property
    def words(self) -> list[Words]:
        return [each for each in self.all if isinstance(each, Words)]

    @property
    def shapes(self) -> list[Shape]:
        return [each for each in self.all if isinstance(each, Shape)]

    @property
    def icons(self) -> list[tuple[str, str]]:
        return [(each.name, each.token) for each in self.all if isinstance(each, Icon)]

    @property
    def said(self) -> list[str]:
        return [each.said for each in self.words]

    @property
    def told(self) -> list[tuple[str, str]]:
        """The words with their tokens."""
        return [(each.said, each.token) for each in self.words]

    @property
    def fills(self) -> list[str]:
        return [each.fill for each in self.shapes if each.fill]

    def filled(self, token: str) -> list[QRectF]:
        """Where shapes are filled with this token."""
        return [each.box for each in self.shapes if each.fill == token]

    def edged(self, token: str) -> list[QRectF]:
        """Where outlines and lines are drawn in this token."""
        return [each.box for each in self.shapes if each.edge == token]


class _Engine(QPaintEngine):
    """Keeps what it is told to draw, in the device's coordinates."""

    def __init__(self, looks: TellingLooks | None) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.kept, self.items = looks.kept if looks else {}, []

    def begin(self, device):
        return True

    def end(self):
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state):
        """Nothing is kept: the painter knows it all when something is drawn."""

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        painter = self.painter()
        whole = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        box = whole.intersected(painter.clipBoundingRect()) if painter.hasClipping() else whole
        if not box.isEmpty():
            token, cut = _token(painter.pen().color()), box.width() < whole.width() - 1
            self._words(Words(item.text(), token, self._box(box), QFont(item.font()), cut))

    def _words(self, new: Words) -> None:
        """What goes on where the last words end, in another font or script, is one with them."""
        if not new.said.strip():
            return
        last = self.items[-1] if self.items else None
        goes_on = (
            isinstance(last, Words)
            and last.token == new.token
            and abs(last.box.right() - new.box.left()) < 0.6
        )
        if goes_on and abs(last.box.center().y() - new.box.center().y()) < 2:
            self.items[-1] = last._replace(said=last.said + new.said, box=last.box.united(new.box))
        else:
            self.items.append(new)

    def drawPath(self, path: QPainterPath, can_fill: bool = True) -> None:
        painter = self.painter()
        brush, pen = painter.brush(), painter.pen()
        is_filled = can_fill and brush.style() is not Qt.BrushStyle.NoBrush
        fill = _token(brush.color()) if is_filled else ""
        edge = "" if pen.style() is Qt.PenStyle.NoPen else _token(pen.color())
        path = painter.deviceTransform().map(path)
        if fill or edge:
            self.items.append(Shape(fill, edge, path.boundingRect(), path))

    def drawRects(self, rects) -> None:
        for rect in rects:
            path = QPainterPath()
            path.addRect(QRectF(rect))
            self.drawPath(path)

    def drawEllipse(self, rect) -> None:
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        self.drawPath(path)

    def drawPolygon(self, points, mode) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(each) for each in points]))
        self.drawPath(path, mode is not QPaintEngine.PolygonDrawMode.PolylineMode)

    def drawLines(self, lines) -> None:
        for line in lines:
            self.drawPolygon([line.p1(), line.p2()], QPaintEngine.PolygonDrawMode.PolylineMode)

    def drawPoints(self, points) -> None:
        for point in points:
            self.drawPolygon([point, point], QPaintEngine.PolygonDrawMode.PolylineMode)

    def drawPixmap(self, rect, picture: QPixmap, part) -> None:
        box = self._box(QRectF(rect))
        for each in self.kept.get(picture.cacheKey(), ()):
            self.items.append(_moved(each, box.topLeft()))
        color = picture.toImage().pixelColor(picture.width() // 2, picture.height() // 2)
        if color.blue() == 113 and 0 <= color.red() - 12 < len(ICONS):
            self.items.append(Icon(ICONS[color.red() - 12], TOKENS[color.green() - 1], box))

    def _box(self, box: QRectF) -> QRectF:
        return self.painter().deviceTransform().mapRect(box)


class _Device(QPaintDevice):
    """So many pixels at 96 dots an inch, of which none is ever set."""

    def __init__(self, looks: TellingLooks | None, width: float, height: float) -> None:
        super().__init__()
        self.engine = _Engine(looks)
        metric = QPaintDevice.PaintDeviceMetric
        dots = (metric.PdmDpiX, metric.PdmDpiY, metric.PdmPhysicalDpiX, metric.PdmPhysicalDpiY)
        self._metrics = {
            **dict.fromkeys(dots, 96),
            metric.PdmWidth: round(width),
            metric.PdmHeight: round(height),
            metric.PdmDepth: 32,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 0x10000,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, which) -> int:
        return self._metrics.get(which, 1)


def painted(looks: TellingLooks, draw: Callable[[QPainter], None], width: float, height: float) -> Painted:
    """What `draw` paints with a painter on a picture so wide and high."""
    device = _Device(looks, width, height)
    painter = QPainter(device)
    draw(painter)
    painter.end()
    return Painted(device.engine.items)


def painted_widget(looks: TellingLooks, widget: QWidget, whole: bool = False) -> Painted:
    """What a widget paints itself; with `whole` also the widgets in it, as the style sheet has them."""
    if whole:
        widget.setStyleSheet(style_sheet({token: looks.color(token).name() for token in TOKENS}))
    device = _Device(looks, widget.width(), widget.height())
    flags = QWidget.RenderFlag.DrawChildren if whole else QWidget.RenderFlag(0)
    widget.render(device, QPoint(), QRegion(), flags)
    return Painted(device.engine.items)


def words_of(widget: QWidget) -> list[Words]:
    """The words that a widget itself paints in the looks that it wears."""
    device = _Device(None, widget.width(), widget.height())
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [each for each in device.engine.items if isinstance(each, Words)]


def painted_row(
    looks: TellingLooks,
    view: QAbstractItemView,
    index: QModelIndex,
    width: int,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
) -> Painted:
    """What a view's delegate paints of one row, so wide and as high as it asks for."""
    delegate, option = view.itemDelegate(), QStyleOptionViewItem()
    option.state, option.rect = state, QRect(0, 0, width, delegate.sizeHint(option, index).height())
    return painted(looks, lambda painter: delegate.paint(painter, option, index), width, option.rect.height())


def _token(color: QColor) -> str:
    """The token of a colour, "" where it is none."""
    is_one = color.red() == 11 and color.blue() == 113 and 0 < color.green() <= len(TOKENS)
    return TOKENS[color.green() - 1] if is_one else ""


def _moved(item, by: QPointF):
    box = item.box.translated(by)
    if isinstance(item, Shape):
        return item._replace(box=box, path=item.path.translated(by))
    return item._replace(box=box)
