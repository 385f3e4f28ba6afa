"""Buttons with their key on them, and segments of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.controls.keys import caps_width, key_of, paint_caps, pressed
from ui.controls.scrolled import Flow
from ui.theme.focus_ring import RINGED
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.shapes import paint_mark
from workshop.domain.facts.choices import Side

_GAP = 8
_ICON, _MARK = 18, 11
_SQUEEZED = 4  # pixels by which a row of choices may be narrower than it asks to be
WORDLESS = frozenset({"icon", "round"})


class Button(QPushButton):
    """A button that names its result, with an icon before and the key after.

    `kind`: primary, secondary, quiet or destructive. `size`: normal, large, row, icon or round; the last two
    show no text, which is then the accessible name and tip.
    """

    def __init__(
        self,
        looks: Looks,
        text: str,
        kind: str = "secondary",
        icon: str = "",
        keys: Sequence[str] = (),
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._words = "" if size in WORDLESS else text
        self._icon_name = icon
        self._caps = tuple(keys)
        self._side: Side | None = None
        self.setProperty("kind", kind)
        self.setProperty("extent", size)
        self.setProperty(RINGED, 18 if size == "round" else 6)
        self.resize_text()
        self.setAccessibleName(text)
        if size in WORDLESS:
            set_tip(self, text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFont(self._looks.font("small_medium" if self.property("extent") == "row" else "body_medium"))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does; a choice among several leaves Enter to what comes next."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.isCheckable() and not _has_modifier(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_words(self, text: str) -> None:
        """Show another text; one that shows none is called by it."""
        self._words = "" if self.is_wordless else text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        return self._words

    def set_caps(self, keys: Sequence[str]) -> None:
        """Bear other key caps."""
        if tuple(keys) != self._caps:
            self._caps = tuple(keys)
            self.updateGeometry()
            self.update()

    @property
    def is_wordless(self) -> bool:
        return self.property("extent") in WORDLESS

    @property
    def key(self) -> str:
        """The key that its caps name."""
        return key_of(self._caps)

    def set_kind(self, kind: str) -> None:
        """Show it as another kind of button."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def set_side(self, side: Side) -> None:
        """Show the mark of a side before the words."""
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px, heights = self._looks.px, {"large": 44, "row": 30}
        height = px(heights.get(self.property("extent"), 36))
        if self.is_wordless:
            return QSize(px(36), px(36))
        margin = px(20 if self.property("extent") == "row" else 24)
        return QSize(self._content_width() + margin, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Where it has to break its words, in which layouts ask for this, it is as high as its lines."""
        hint = self.sizeHint()
        if width >= hint.width() or not self._words:
            return hint.height()
        lines = break_lines(self._words, self.font(), self._room(width))
        return hint.height() + (len(lines) - 1) * self.fontMetrics().height()

    def _room(self, width: int) -> int:
        """What the words have of a width without the keys."""
        px = self._looks.px
        icon, mark = bool(self._icon_name), self._side is not None
        return width - 20 - icon * (px(_ICON) + _GAP) - mark * (px(_MARK) + _GAP)

    def _content_width(self) -> int:
        parts = [self.fontMetrics().horizontalAdvance(self._words)] if self._words else []
        if self._icon_name:
            parts.append(self._looks.px(_ICON))
        if self._side is not None:
            parts.append(self._looks.px(_MARK))
        if self._caps:
            parts.append(caps_width(QFontMetrics(self._looks.font("key")), self._caps))
        return sum(parts) + _GAP * (len(parts) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        option.icon = QIcon()  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        """Where the room is too small for all of it the keys go; words that are too long break, or end."""
        token = self._ink()
        middle = self.height() // 2
        large = self.property("extent") == "large"
        fits = self.width() >= self.sizeHint().width()
        x = 14 if large else (self.width() - self._content_width()) // 2 if fits else 10
        size, mark = self._looks.px(_ICON), self._looks.px(_MARK)
        if self._icon_name:
            icon = self._looks.icon(self._icon_name, token, size)
            icon.paint(painter, QRect(x, middle - size // 2, size, size))
            x += size + _GAP
        if self._side is not None:
            paint_mark(painter, QRectF(x, middle - mark / 2, mark, mark), self._looks, self._side)
            x += mark + _GAP
        painter.setFont(self.font())
        painter.setPen(self._looks.color(token))
        if not fits:
            self._paint_broken(painter, QRect(x, 0, self.width() - x - 10, self.height()))
            return
        words = self._words
        width = self.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self._caps:
            metrics = QFontMetrics(self._looks.font("key"))
            at = self.width() - 12 - caps_width(metrics, self._caps) if large else x + width + _GAP
            inverted = self.property("kind") == "primary" and self.isEnabled()
            paint_caps(painter, at, middle, self._looks, self._caps, inverted)

    def _paint_broken(self, painter: QPainter, area: QRect) -> None:
        """As many lines as there is height for."""
        high = self.fontMetrics().height()
        lines = break_lines(self._words, self.font(), area.width(), most=max(area.height() // high, 1))
        draw_lines(painter, area.toRectF(), lines, high, Qt.AlignmentFlag.AlignVCenter)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "ink3"
        kind = self.property("kind")
        if kind == "primary" or (self.property("segment") and self.isChecked()):
            return "inkOn"
        if self.property("segment"):
            return "ink2"
        return "stopText" if kind == "destructive" else "ink"


def press_by_key(inside: QWidget, event: QKeyEvent) -> bool:
    """Press the button in sight whose caps name this key; False where there is none that is on."""
    keys = pressed(event)
    for button in inside.findChildren(Button):
        if button.key in keys and button.isVisible() and button.isEnabled():
            button.click()
            return True
    return False


def _has_modifier(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


class Segments(QWidget):
    """A row of choices, one of which holds; `chosen` carries its value."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._values: list[object] = []
        self._is_folded = self._stays = False
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))
        # Large text goes on in another line; at the usual size a row may be squeezed instead.
        self._row: QLayout = QHBoxLayout() if looks.size <= 100 else Flow(apart=0)
        self.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setAccessibleName(name)

    def set_choices(self, choices: Sequence[tuple[object, str, str]], size: str = "normal") -> None:
        """Offer these (value, text, icon) on buttons of this size; the icon may be empty."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._values = [value for value, _, _ in choices]
        for place, (_, text, icon) in enumerate(choices):
            button = Button(self._looks, text, icon=icon, size=size)
            button.setCheckable(True)
            button.setProperty("segment", True)
            self._group.addButton(button, place)
            self._row.addWidget(button)
        self._show_places()

    def sizeHint(self) -> QSize:
        """Side by side, also while they are not: so they are again as soon as there is room."""
        return super().sizeHint().expandedTo(QSize(0 if self._stays else self._abreast(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold(self._stays or self.width() < self._abreast() - _SQUEEZED)

    def stack(self) -> None:
        """Put the choices below one another, however much room there is."""
        self._stays = True
        self._fold(True)

    def _abreast(self) -> int:
        return sum(button.sizeHint().width() for button in self._group.buttons())

    def _fold(self, below: bool) -> None:
        """Below one another or side by side; each is a button of its own then, or part of one row."""
        if below is not self._is_folded and isinstance(self._row, QBoxLayout):
            self._is_folded, way = below, QBoxLayout.Direction
            self._row.setDirection(way.TopToBottom if below else way.LeftToRight)
            self._row.setSpacing(4 if below else 0)
            self._show_places()

    def _show_places(self) -> None:
        last = len(self._values) - 1
        ends = {0: "first", last: "last"} if last and not self._is_folded else {}
        for place, button in enumerate(self._group.buttons()):
            button.setProperty("place", ends.get(place, "middle") if ends else "only")
            button.style().polish(button)

    def values(self) -> list[object]:
        return list(self._values)

    def value(self) -> object:
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: object) -> None:
        """Show this value as the one that holds, without a signal."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
