"""Fields that hand over what was typed on leaving, on Enter, shortly after the last key, and now and then."""

from collections.abc import Hashable
from datetime import date
from math import ceil

from PySide6.QtCore import QDate, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from ui.controls.buttons import Button
from ui.controls.search_field import Hinted
from ui.fields.draft import Draft
from ui.fields.excess import Excess
from ui.fields.room import RoomyEdit
from ui.fields.typing_undo import is_for_window
from ui.theme.looks import Looks
from workshop.domain.fact import FIRST_DAY, LAST_DAY, LINE_LENGTH, PROSE_LENGTH

_MOST_LINES = 12
_TEXT_MARGIN = 2
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""What a line's text keeps from the edge of its place, in Qt's own painting."""


class _Drafted:
    """A text that is handed over through a draft."""

    draft: Draft

    def show_text(self, text: str, of: Hashable = None) -> None:
        """Show the text as it is kept, unless something else is being typed; `of`: what it is about."""
        self.draft.show(text, of)

    def hand_over(self) -> None:
        """Tell what was typed, if it is news and not too long."""
        self.draft.hand_over()

    def restore(self, text: str) -> None:
        """Go back to the text that is kept, after what was typed could not be taken."""
        self.draft.restore(text)


class LineField(_Drafted, Hinted):
    """One line; `written` carries the text whenever it is another than was shown."""

    written = Signal(str)

    def __init__(self, looks: Looks, name: str, hint: str = "", quiet: bool = False) -> None:
        super().__init__()
        self.setFont(looks.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("quiet", quiet)
        self.excess = Excess(self, looks, LINE_LENGTH)
        self.draft = Draft(self, self.text, self._put, self.written.emit, lambda: not self.excess.is_there)
        self.textEdited.connect(lambda _: self.draft.touch())
        self.editingFinished.connect(self.hand_over)

    def _put(self, text: str) -> None:
        place = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """While nobody types in it, a line that is too long for its place ends in an ellipsis."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(_TEXT_MARGIN, 0, -_TEXT_MARGIN, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def write(self, text: str) -> None:
        """Put something in as if it were typed."""
        self.setText(text)
        self.draft.touch()
        self.draft.hand_over()


class ProseField(_Drafted, RoomyEdit):
    """Several lines in people's own words, growing with them; Ctrl+Enter hands them over.

    `around` is what the frame and the margins over and under the lines take, in pixels.
    """

    written = Signal(str)
    around = 24

    def __init__(
        self, looks: Looks, name: str, hint: str = "", style: str = "quote_small", lines: int = 3
    ) -> None:
        super().__init__()
        self.setFont(looks.font(style))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.excess = Excess(self, looks, PROSE_LENGTH)
        self._least = lines
        self.draft = Draft(
            self,
            self.toPlainText,
            self.setPlainText,
            self.written.emit,
            lambda: not self.excess.is_there,
        )
        self.textChanged.connect(self._on_typed)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def _on_typed(self) -> None:
        self._fit()
        self.draft.touch()

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        shown = min(max(lines, self._least), _MOST_LINES)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(ceil(QFontMetricsF(self.font()).lineSpacing() * shown) + self.around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Words that were put in leave the caret before them: who comes by key goes on after them.
        if event.reason() in _BY_KEY and not self.textCursor().position():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.hand_over()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())


class _DayEdit(QDateEdit):
    """Undo that it has no use for goes on to the window."""

    def event(self, event: QEvent) -> bool:
        if is_for_window(self.lineEdit(), event):
            event.ignore()
            return False
        return super().event(event)


class DayField(QWidget):
    """A date that can be empty; `written` carries a date or None."""

    written = Signal(object)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._is_set = False
        self.setAccessibleName(name)
        self._edit = _DayEdit()
        self._edit.setFont(looks.font("body"))
        self._edit.setCalendarPopup(False)
        self._edit.setDateRange(*(QDate(day.year, day.month, day.day) for day in (FIRST_DAY, LAST_DAY)))
        self._edit.setDisplayFormat("d MMM yyyy")
        self._edit.setAccessibleName(name)
        self._edit.setMinimumWidth(123)
        self._edit.lineEdit().setTextMargins(8, 0, 8, 0)
        self._set = Button(looks, self.tr("Set a date"), size="row")
        self._set.setAccessibleDescription(name)
        self._clear = Button(looks, self.tr("Clear: {name}").format(name=name), "quiet", "x", size="icon")
        self._set.clicked.connect(self._start)
        self._clear.clicked.connect(lambda: self._choose(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._edit, self._clear, self._set):
            row.addWidget(widget)
        row.addStretch()
        self._put(None)
        self.draft = Draft(self._edit, self.day, self._put, self.written.emit)
        self._edit.dateChanged.connect(lambda _: self.draft.touch())
        self._edit.editingFinished.connect(self.hand_over)

    def show_day(self, day: date | None, of: Hashable = None) -> None:
        """Show a date, or that there is none, unless one is being typed; `of`: what it is about."""
        self.draft.show(day, of)

    def day(self) -> date | None:
        """The date that stands there."""
        day = self._edit.date()
        return date(day.year(), day.month(), day.day()) if self._is_set else None

    def _put(self, day: date | None) -> None:
        self._is_set = day is not None
        for widget in (self._edit, self._clear):
            widget.setVisible(self._is_set)
        self._set.setVisible(not self._is_set)
        if day is not None:
            self._edit.setDate(QDate(day.year, day.month, day.day))

    def _start(self) -> None:
        self._choose(date.today())
        self._edit.setFocus()

    def _choose(self, day: date | None) -> None:
        self._put(day)
        self.draft.hand_over()

    def hand_over(self) -> None:
        """Tell the date, if it is news."""
        if self._is_set:
            self._edit.interpretText()
        self.draft.hand_over()


class NumberField(QSpinBox):
    """A whole number in bounds; `written` carries it once it is settled. The wheel scrolls the page."""

    written = Signal(int)

    def __init__(self, looks: Looks, name: str, most: int = 999, least: int = 0) -> None:
        super().__init__()
        self.setFont(looks.font("number"))
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setTextMargins(8, 0, 6, 0)
        self.draft = Draft(self, self.value, self.setValue, self.written.emit)
        self.valueChanged.connect(lambda _: self.draft.touch())
        self.editingFinished.connect(self.hand_over)

    def show_number(self, number: int, of: Hashable = None) -> None:
        """Show the number as it is kept, unless another is being typed; `of`: what it is about."""
        self.draft.show(number, of)

    def hand_over(self) -> None:
        """Tell the number, if it is news."""
        self.interpretText()
        self.draft.hand_over()

    def event(self, event: QEvent) -> bool:
        if is_for_window(self.lineEdit(), event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
