"""A part of the agreement that takes the focus, and the words in it that are edited where they stand."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.acts.table import Acts
from ui.fields.text_fields import ProseField
from ui.steps.road_map.agreement.places import Place
from ui.theme.looks import Looks
from ui.theme.style import draw_focus

_BAR = 4


class Item(QWidget):
    """`taken` says that it, or a field in it, has the focus now; `entered` that its details are wanted.

    Ctrl+Enter and Esc lead from a field in it back to itself.
    """

    taken = Signal(object)
    entered = Signal()

    def __init__(self, looks: Looks, acts: Acts, place: Place) -> None:
        super().__init__()
        self.looks, self.acts, self.place = looks, acts, place
        self.drawn = looks
        self.is_in_hand = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_in_hand(self, in_hand: bool) -> None:
        """Show that it is what the drawer is about, or no longer."""
        if in_hand is not self.is_in_hand:
            self.is_in_hand = in_hand
            self.update()

    def first_field(self) -> QWidget | None:
        """Where Enter goes to in it; None where its fields are in the drawer."""
        return None

    def enter(self) -> None:
        """Put the focus into its first field."""
        field = self.first_field()
        if field is None:
            self.entered.emit()
        else:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def watch(self, field: QWidget) -> None:
        """A field stands in this part: what has the focus in it is this part."""
        field.installEventFilter(self)

    # -- what Qt calls

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.taken.emit(self.place)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        out = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if not self.hasFocus() and out:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not (self.hasFocus() and self.acts.press(event)):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.enter()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit(self.place)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        painter.save()
        self.drawn = self.looks.onto(painter)
        self.paint_content(painter)
        painter.restore()
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self.looks.color("ink"), 5)

    def paint_ground(self, painter: QPainter) -> None:
        """What lies behind it: it is in hand, or the pointer is over it."""
        if self.is_in_hand or self.underMouse():
            painter.fillRect(self.rect(), self.looks.color("canvas"))
        if self.is_in_hand:
            painter.fillRect(0, 0, _BAR, self.height(), self.looks.color("ink"))

    def paint_content(self, painter: QPainter) -> None:
        """Paint what it shows besides its fields, in the pixels of the design and with the looks `drawn`."""


class QuietProse(ProseField):
    """A field without a frame as long as nobody is in it and something is written; else a dashed one."""

    around = 14

    def __init__(self, looks: Looks, name: str, hint: str, style: str = "body", lines: int = 1) -> None:
        super().__init__(looks, name, hint, style, lines)
        self.setProperty("quiet", True)
        self.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        blank = self.document().isEmpty()
        if self.property("blank") is not blank:
            self.setProperty("blank", blank)
            self.style().unpolish(self)
            self.style().polish(self)
