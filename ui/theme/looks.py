"""The looks in force: colours by token, fonts by style, icons by name."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from resources import RESOURCES
from ui.theme.focus_ring import FocusRings
from ui.theme.fonts import STYLES, make_font
from ui.theme.style import FocusStyle, style_sheet

THEMES = ("light", "dark", "high-contrast")
_RATIO = 3
_MOST_PICTURES = 1_000


def colors_of(theme: str) -> Mapping[str, QColor]:
    """The colours of a theme, by their tokens."""
    text = (RESOURCES / "themes" / f"{theme}.json").read_text("utf-8")
    return {token: QColor(value) for token, value in json.loads(text).items()}


class Looks(QObject):
    """Hand out colours, fonts and icons; `changed` says that widgets have to paint again."""

    changed = Signal()

    def __init__(self, theme: str = "light", parent: QObject | None = None, size: int = 100) -> None:
        super().__init__(parent)
        self.size = size
        """Of the window's text, in percent of what it was drawn for."""
        self.moves = True
        """Whether anything may come in by moving."""
        self._fonts: dict[str, QFont] = {}
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._colors: Mapping[str, QColor] = {}
        self._measures: Mapping[str, float] = {}
        self._rings: FocusRings | None = None
        self._plain: Looks | None = None
        self.theme = ""
        self._read(theme)

    def _read(self, theme: str) -> None:
        self.theme = theme if theme in THEMES else THEMES[0]
        self._colors = colors_of(self.theme)
        measures = (RESOURCES / "themes" / "measures.json").read_text("utf-8")
        self._measures = json.loads(measures)[self.theme]
        self._icons.clear()
        self._pictures.clear()

    def color(self, token: str) -> QColor:
        """The colour of a token of the design system."""
        return self._colors[token]

    @property
    def is_edged(self) -> bool:
        """Whether filled shapes have an edge too, for colour alone doesn't tell them apart."""
        return self._measures["shapeEdge"] > 0

    def font(self, style: str) -> QFont:
        """The font of a type style."""
        if style not in self._fonts:
            self._fonts[style] = make_font(style, self._scale_of(style))
        return self._fonts[style]

    def line_height(self, style: str) -> int:
        """How far the lines of a type style are apart, in pixels."""
        return round(STYLES[style].line * self._scale_of(style))

    def px(self, pixels: float) -> int:
        """So many pixels of the design, at the size that text has now."""
        return round(pixels * self.size / 100)

    def drawn(self, pixels: float) -> float:
        """As many pixels of the design as these on the screen are."""
        return pixels * 100 / self.size

    @property
    def zoom(self) -> float:
        """How many times larger text is than it was drawn for."""
        return self.size / 100

    @property
    def plain(self) -> "Looks":
        """The same at the size of the design, to measure what is painted enlarged."""
        if self.size == 100:
            return self
        if self._plain is None or self._plain.theme != self.theme:
            self._plain = Looks(self.theme, self)
        return self._plain

    def onto(self, painter: QPainter) -> "Looks":
        """Let a painter enlarge what it paints as text is enlarged; the looks to paint it with.

        What is painted then has the measures of the design, its fonts too.
        """
        if self.size == 100:
            return self
        painter.scale(self.zoom, self.zoom)
        return self.plain

    def onto_part(self, painter: QPainter, rect: QRect) -> "tuple[Looks, QRect]":
        """As `onto`, for a part of what is painted; where it is then, in the measures of the design."""
        if self.size == 100:
            return self, QRect(rect)
        painter.translate(rect.topLeft())
        return self.onto(painter), QRect(
            0, 0, round(rect.width() / self.zoom), round(rect.height() / self.zoom)
        )

    def _scale_of(self, style: str) -> float:
        """The wall has a size of its own."""
        return 1.0 if style.startswith("wall_") else self.size / 100

    def icon(self, name: str, token: str = "ink", size: int = 18) -> QIcon:
        """A line icon in the colour of a token."""
        key = (name, token, size)
        if key not in self._icons:
            self._icons[key] = QIcon(self._drawn(name, token, size))
        return self._icons[key]

    def paint_icon(self, painter: QPainter, name: str, token: str, area: QRectF) -> None:
        """Paint an icon that stays sharp where the painter enlarges what it paints."""
        place = painter.transform().mapRect(area).toRect()
        painter.save()
        painter.resetTransform()
        self.icon(name, token, place.width()).paint(painter, place)
        painter.restore()

    def _drawn(self, name: str, token: str, size: int) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
        tinted = drawing.replace("currentColor", self.color(token).name())
        pixmap = QPixmap(QSize(size, size) * _RATIO)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(tinted.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(_RATIO)
        return pixmap

    def picture(
        self, key: tuple[object, ...], size: QSize, ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """What is drawn again and again, drawn once for a key, a size and a screen's ratio of pixels."""
        key = (*key, size.toTuple(), ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            draw(painter)
            painter.end()
            self._pictures[key] = pixmap
        return self._pictures[key]

    def dress(self, app: QApplication) -> None:
        """Give the whole application these looks; called before the first window."""
        app.setStyle(FocusStyle(lambda: self.color("ink")))
        self._rings = FocusRings(app)
        self._apply(app)

    def use(self, theme: str = "", size: int = 0) -> None:
        """Change to another theme, or to another size of text; what isn't named stays."""
        self._read(theme or self.theme)
        if size:
            self.size = size
            self._fonts.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._apply(app)
        self.changed.emit()

    def _apply(self, app: QApplication) -> None:
        if self._rings is not None:
            self._rings.wear(self.color("ink"), round(self._measures["focusLine"]))
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        tokens = {token: color.name() for token, color in self._colors.items()}
        app.setStyleSheet(style_sheet(tokens, self.size / 100))

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "canvas",
            QPalette.ColorRole.Window: "canvas",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.PlaceholderText: "ink3",
            QPalette.ColorRole.Highlight: "select",
            QPalette.ColorRole.HighlightedText: "ink",
            QPalette.ColorRole.Accent: "ink",
            QPalette.ColorRole.ToolTipBase: "ink",
            QPalette.ColorRole.ToolTipText: "inkOn",
            QPalette.ColorRole.Link: "ink",
        }
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        return palette
