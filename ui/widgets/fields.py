"""Fields that hand over what was typed on leaving, on Enter, and shortly after the last key."""

from datetime import date
from math import ceil

from PySide6.QtCore import QDate, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.excess import Excess
from ui.widgets.room import RoomyEdit
from ui.widgets.typing_undo import is_for_window
from workshop.domain.fact import LINE_LENGTH, PROSE_LENGTH

_PAUSE_MS = 700
_MOST_LINES = 12


class LineField(QLineEdit):
    """One line; `written` carries the text whenever it is another than was shown."""

    written = Signal(str)

    def __init__(self, looks: Looks, name: str, hint: str = "", quiet: bool = False) -> None:
        super().__init__()
        self.setFont(looks.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("quiet", quiet)
        self.excess = Excess(self, looks, LINE_LENGTH)
        self._shown = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.hand_over)
        self.textEdited.connect(lambda _: self._pause.start())
        self.editingFinished.connect(self.hand_over)

    def show_text(self, text: str) -> None:
        """Show the text as it is kept, unless something else is being typed."""
        if text != self._shown and not self._pause.isActive() and not self.excess.is_there:
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)
        self._shown = text

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def hand_over(self) -> None:
        """Tell what was typed, if it is news and not too long."""
        self._pause.stop()
        if self.text() != self._shown and not self.excess.is_there:
            self._shown = self.text()
            self.written.emit(self.text())

    def restore(self, text: str) -> None:
        """Go back to the text that is kept, after what was typed could not be taken."""
        self._pause.stop()
        self._shown = text
        self.setText(text)


class ProseField(RoomyEdit):
    """Several lines in people's own words, growing with them; Ctrl+Enter hands them over."""

    written = Signal(str)

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
        self._shown = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.hand_over)
        self.textChanged.connect(self._on_typed)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show the text as it is kept, unless something else is being typed."""
        if text != self._shown and not self._pause.isActive() and not self.excess.is_there:
            self._shown = text
            self.setPlainText(text)
            self._pause.stop()
        self._shown = text

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def hand_over(self) -> None:
        """Tell what was typed, if it is news and not too long."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._shown and not self.excess.is_there:
            self._shown = text
            self.written.emit(text)

    def _on_typed(self) -> None:
        self._fit()
        if self.toPlainText() != self._shown:
            self._pause.start()

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        shown = min(max(lines, self._least), _MOST_LINES)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(ceil(QFontMetricsF(self.font()).lineSpacing() * shown) + 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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


class DayField(QWidget):
    """A date that can be empty; `written` carries a date or None."""

    written = Signal(object)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._shown: date | None = None
        self.setAccessibleName(name)
        self._edit = QDateEdit()
        self._edit.setFont(looks.font("body"))
        self._edit.setCalendarPopup(False)
        self._edit.setDisplayFormat("d MMM yyyy")
        self._edit.setAccessibleName(name)
        self._edit.setMinimumWidth(128)
        self._edit.lineEdit().setTextMargins(8, 0, 8, 0)
        self._edit.editingFinished.connect(self._hand_over)
        self._set = Button(looks, self.tr("Set a date"), size="row")
        self._set.setAccessibleDescription(name)
        self._clear = Button(looks, self.tr("Clear: {name}").format(name=name), "quiet", "x", size="icon")
        self._set.clicked.connect(self._start)
        self._clear.clicked.connect(lambda: self._tell(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._edit, self._clear, self._set):
            row.addWidget(widget)
        row.addStretch()
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a date, or that there is none."""
        self._shown = day
        for widget in (self._edit, self._clear):
            widget.setVisible(day is not None)
        self._set.setVisible(day is None)
        if day is not None:
            self._edit.setDate(QDate(day.year, day.month, day.day))

    def _start(self) -> None:
        self._tell(date.today())
        self._edit.setFocus()

    def _hand_over(self) -> None:
        value = self._edit.date()
        day = date(value.year(), value.month(), value.day())
        if day != self._shown:
            self._tell(day)

    def _tell(self, day: date | None) -> None:
        self.show_day(day)
        self.written.emit(day)


class NumberField(QSpinBox):
    """A whole number; `written` carries it once it is settled. The wheel scrolls the page."""

    written = Signal(int)

    def __init__(self, looks: Looks, name: str, most: int = 999) -> None:
        super().__init__()
        self.setFont(looks.font("number"))
        self.setAccessibleName(name)
        self.setRange(0, most)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setTextMargins(8, 0, 6, 0)
        self._shown = 0
        self.editingFinished.connect(self.hand_over)

    def show_number(self, number: int) -> None:
        self._shown = number
        self.setValue(number)

    def hand_over(self) -> None:
        """Tell the number, if it is news."""
        if self.value() != self._shown:
            self._shown = self.value()
            self.written.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
