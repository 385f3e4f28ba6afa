"""The themes as tiles, of which one is chosen: each shows the mark in its own colours."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.controls.scrolled import Flow
from ui.theme.brand import RATIO, paint_brand_in
from ui.theme.focus_ring import RINGED
from ui.theme.looks import Looks, colors_of

_WIDE, _TILE, _MARK, _DOT = 112, 62, 46, 16


class _Tile(QAbstractButton):
    """One theme, or two of which the system chooses one."""

    moved = Signal(int)

    def __init__(self, looks: Looks, theme: str, name: str) -> None:
        super().__init__()
        self._looks, self._shown = looks, ("light", "dark") if theme == "system" else (theme,)
        self.setCheckable(True)
        self.setProperty(RINGED, 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(looks.font("small"))
        self.show_name(name)

    def show_name(self, name: str) -> None:
        self.setText(name)
        self.setAccessibleName(name)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.moved.emit(-1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        px = self._looks.px
        words = self.fontMetrics().horizontalAdvance(self.text()) + px(_DOT) + 14
        return QSize(max(px(_WIDE), words), px(_TILE) + self._looks.line_height("small") + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._looks.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = QRectF(4, 4, self.width() - 8, px(_TILE))
        part = tile.width() / len(self._shown)
        for place, theme in enumerate(self._shown):
            self._paint_theme(
                painter, tile, QRectF(tile.left() + place * part, tile.top(), part, tile.height()), theme
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._looks.color("edge"), 1))
        painter.drawRoundedRect(tile, 8, 8)
        if self.isChecked():
            painter.setPen(QPen(self._looks.color("ink"), 2))
            painter.drawRoundedRect(tile.adjusted(-3, -3, 3, 3), 10, 10)
        self._paint_words(painter, tile.bottom() + 6)

    def _paint_theme(self, painter: QPainter, tile: QRectF, part: QRectF, theme: str) -> None:
        colors, px = colors_of(theme), self._looks.px
        shape, own = QPainterPath(), QPainterPath()
        shape.addRoundedRect(tile, 8, 8)
        own.addRect(part)
        painter.fillPath(shape.intersected(own), colors["surface"])
        wide = min(px(_MARK), part.width() * 0.7)
        mark = QRectF(part.center().x() - wide / 2, part.top() + px(10), wide, wide * RATIO)
        paint_brand_in(painter, mark, colors.__getitem__)
        painter.fillRect(QRectF(mark.left(), mark.bottom() + px(6), wide, 3), colors["ink"])

    def _paint_words(self, painter: QPainter, top: float) -> None:
        looks, dot = self._looks, self._looks.px(_DOT)
        line = looks.line_height("small")
        ring = QRectF(4, top + (line - dot) / 2, dot, dot).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(looks.color("ink" if self.isChecked() else "edge"), 1.5))
        painter.setBrush(looks.color("surface"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink"))
            painter.drawEllipse(ring.adjusted(*(dot / 4 * sign for sign in (1, 1, -1, -1))))
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("small_medium" if self.isChecked() else "small"))
        words = QRectF(dot + 10, top, self.width() - dot - 10, line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class ThemeTiles(QWidget):
    """One holds; the arrows move through them. `chosen` carries a theme."""

    chosen = Signal(str)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        names = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        self._system = self.tr("System: {theme}")
        self._names, self._group = names, QButtonGroup(self)
        row = Flow(apart=4)
        self.setLayout(row)
        self.tiles = {theme: _Tile(looks, theme, name) for theme, name in names.items()}
        for theme, tile in self.tiles.items():
            self._group.addButton(tile)
            row.addWidget(tile)
            tile.moved.connect(self._move)
            tile.toggled.connect(lambda on, theme=theme: self._choose(theme) if on else None)

    def _move(self, by: int) -> None:
        """Choose the one before or after, round and round."""
        tiles = list(self.tiles.values())
        place = next((n for n, tile in enumerate(tiles) if tile.isChecked()), 0)
        tile = tiles[(place + by) % len(tiles)]
        tile.setChecked(True)
        tile.setFocus()

    def _choose(self, theme: str) -> None:
        self.chosen.emit(theme)

    def take_focus(self) -> None:
        """Put the focus on the theme that is chosen."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def show_theme(self, theme: str, of_system: str) -> None:
        """Show which one is chosen, and what the system wants now."""
        now = self._names[of_system]
        self.tiles["system"].show_name(self._system.format(theme=now[:1].lower() + now[1:]))
        tile = self.tiles[theme if theme in self.tiles else "system"]
        tile.blockSignals(True)
        tile.setChecked(True)
        tile.blockSignals(False)
        for each in self.tiles.values():
            each.update()
