"""Text on screen: always plain, in a type style and a tone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.plain import as_typed, set_tip

_WIDTHS = 16
# How narrow a column is taken to be until it is known: each line more makes every dialog that much higher.
_COLUMN = 240


class Words(QLabel):
    """A label whose lines stand as far apart as its type style says; a word too long for it is broken."""

    def __init__(self, looks: Looks, style: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._looks, self._style = looks, style
        self.resize_text()

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFont(self._looks.font(self._style))
        self._line = self._looks.line_height(self._style)
        self._forget()
        self.updateGeometry()

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._forget()

    def setWordWrap(self, on: bool) -> None:
        """Let the words take several lines, or one."""
        super().setWordWrap(on)
        self._forget()

    def setContentsMargins(self, *margins: int) -> None:
        """Leave this much free around the words: left, top, right, bottom."""
        super().setContentsMargins(*margins)
        self._forget()

    def _forget(self) -> None:
        """What is known of its lines and heights, by width, holds no more."""
        self._lines_at: dict[int, tuple[str, ...]] = {}
        self._height_at: dict[int, int] = {}

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.wordWrap():
            return QSize(hint.width(), self.heightForWidth(hint.width()))
        return QSize(hint.width(), self._line + self._around()[1])

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            column = max(self.minimumWidth(), self._looks.px(_COLUMN))
            return QSize(self.minimumWidth(), self.heightForWidth(column))
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Asked for by a layout for several widths, again and again."""
        high = self._height_at.get(width)
        if high is None:
            if len(self._height_at) > _WIDTHS:
                self._forget()
            high = self._height_at[width] = self._measured(width)
        return high

    def _measured(self, width: int) -> int:
        if not self.wordWrap():
            return -1
        wide, high = self._around()
        return len(self._lines(width - wide)) * self._line + high

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        draw_lines(painter, area.toRectF(), self._lines(area.width()), self._line, self.alignment())

    def _lines(self, width: int) -> tuple[str, ...]:
        lines = self._lines_at.get(width)
        if lines is None:
            lines = self._lines_at[width] = break_lines(self.text(), self.font(), width)
        return lines

    def _around(self) -> tuple[int, int]:
        """What the margins take, across and down."""
        margins = self.contentsMargins()
        return margins.left() + margins.right(), margins.top() + margins.bottom()


def label(looks: Looks, style: str = "body", text: str = "", tone: str = "ink", wrap: bool = False) -> QLabel:
    """A label; what users typed can never become markup in it."""
    made = Words(looks, style)
    made.setText(text)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if wrap:
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        made.setSizePolicy(policy)
        made.setMinimumWidth(40)
    return made


def set_tone(widget: QLabel, tone: str) -> None:
    """Change a label's tone."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    if isinstance(widget, Words):  # the style gives back the font that it found first
        widget.resize_text()


def rule(kind: str = "h") -> QFrame:
    """A hairline: "h", "v", or "ink" for a black horizontal one."""
    line = QFrame()
    line.setProperty("line", kind)
    return line


def emptied(column: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Elided(QWidget):
    """One line of plain text that ends in an ellipsis where it doesn't fit; the tip holds all of it."""

    def __init__(self, looks: Looks, style: str = "body", text: str = "", tone: str = "ink") -> None:
        super().__init__()
        self._looks = looks
        self._style = style
        self._tone = tone
        self._align = Qt.AlignmentFlag.AlignLeft
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setAlignment(self, align: Qt.AlignmentFlag) -> None:
        """Where the line stands across."""
        self._align = align

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        set_tip(self, "")
        self.updateGeometry()
        self.update()

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = self._looks.font(self._style)
        self.setFont(font)
        width = self.fontMetrics().horizontalAdvance(self._text) + 2
        return QSize(width, self._looks.line_height(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._looks.font(self._style))
        painter.setPen(self._looks.color(self._tone))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        shown = "" if shown == "…" else shown  # an ellipsis alone says nothing; the tip says all
        if shown != self._text and self.toolTip() != as_typed(self._text):
            set_tip(self, self._text)
        painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, shown)
