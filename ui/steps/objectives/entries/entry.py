"""An entry on the page: a widget with the focus, that others draw and that can be edited where it stands."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget

from ui.controls.severity import paint_severity
from ui.steps.objectives.entries.in_place import InPlace
from ui.steps.objectives.entries.shown import Shown
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Severity

FLAG_LINE = 18
_MARK = 14
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Entry(QWidget):
    """Takes the focus and paints itself; `taken` says that it is in hand now, `written` carries its text.

    `hovered` says that the pointer came or went. Subclasses say how high they are and paint what they hold.
    """

    taken = Signal(object)
    written = Signal(object, str)
    edit_wanted = Signal()
    hovered = Signal()

    def __init__(self, looks: Looks, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self.shown = looks, shown
        self.is_in_hand = self.is_lit = self.is_dense = False
        self.field: InPlace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_fact(shown)

    @property
    def looks(self) -> Looks:
        """What it is measured and painted with: in pixels of the design, enlarged with the text."""
        return self._looks.plain

    @property
    def wide(self) -> float:
        return self._looks.drawn(self.width())

    @property
    def high(self) -> float:
        return self._looks.drawn(self.height())

    @property
    def area(self) -> QRectF:
        """All of it, in pixels of the design."""
        return QRectF(0, 0, self.wide, self.high)

    def height_for(self, width: int) -> int:
        """How high it is on the screen, at a width there."""
        return self._looks.px(self.height_at(self._looks.drawn(width)))

    @abstractmethod
    def height_at(self, width: float) -> float:
        """How high it is at a width."""

    @abstractmethod
    def paint_content(self, painter: QPainter) -> None:
        """Paint all but the focus."""

    @abstractmethod
    def text_area(self) -> QRectF:
        """Where its text stands, and is edited."""

    def show_fact(self, shown: Shown) -> None:
        """Show an objective as it is now."""
        self.shown = shown
        self.setAccessibleName(shown.spoken)
        self.setAccessibleDescription(". ".join(flag.words for flag in shown.flags))
        if self.field is not None:
            self.field.show_text(shown.text, shown.id)
        self.update()

    def show_state(self, in_hand: bool, lit: bool, dense: bool) -> None:
        """Whether it is in hand, served by what is in hand, and one of many."""
        if (in_hand, lit, dense) != (self.is_in_hand, self.is_lit, self.is_dense):
            self.is_in_hand, self.is_lit, self.is_dense = in_hand, lit, dense
            set_tip(self, self.shown.text if dense else "")
            self.update()

    def edit(self) -> None:
        """Write its text where it stands; Enter or leaving keeps it, Esc goes back."""
        if self.field is None:
            self.field = InPlace(self._looks, self.tr("Text"), self)
            self.field.written.connect(lambda text: self.written.emit(self.shown.id, text))
            self.field.left.connect(self._close)
        self.field.begin(self.shown.text, self.shown.id)
        area = self.text_area().adjusted(-8, -8, 8, 8)
        area = QTransform.fromScale(self._looks.zoom, self._looks.zoom).mapRect(area)
        self.field.setGeometry(area.toRect().intersected(self.rect().adjusted(2, 2, -2, -2)))
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def _close(self) -> None:
        if self.field is not None and self.field.isVisible():
            had = self.field.hasFocus()
            self.field.hide()
            if had:
                self.setFocus()

    # -- what both kinds of entries paint

    def broken(self, style: str, text: str, width: float, most: int = 0) -> tuple[str, ...]:
        """The text's lines in a type style; none where there is none."""
        return () if not text else break_lines(text, self.looks.font(style), width, most)

    def draw(self, painter: QPainter, style: str, token: str, area: QRectF, lines: tuple[str, ...]) -> float:
        """Draw lines from the top of an area; returns where they end."""
        high = self.looks.line_height(style)
        painter.setFont(self.looks.font(style))
        painter.setPen(self.looks.color(token))
        draw_lines(painter, area, lines, high, _TOP_LEFT)
        return area.top() + len(lines) * high

    def flag_lines(self, room: float) -> list[tuple[str, ...]]:
        """Each flag's words in the lines that they take beside its mark."""
        return [self.broken("label", flag.words, room - _MARK - 6, 3) for flag in self.shown.flags]

    def flags_height(self, room: float) -> int:
        return FLAG_LINE * sum(map(len, self.flag_lines(room)))

    def draw_flags(self, painter: QPainter, x: float, top: float, right: float) -> None:
        """What is worth a word, each behind its mark."""
        painter.setFont(self.looks.font("label"))
        y = top
        for flag, lines in zip(self.shown.flags, self.flag_lines(right - x), strict=True):
            at = QRect(int(x), int(y + (FLAG_LINE - _MARK) / 2), _MARK, _MARK)
            paint_severity(painter, at, self.looks, Severity.WARNING, accepted=flag.is_settled)
            painter.setPen(self.looks.color("ink2" if flag.is_settled else "ink"))
            high = FLAG_LINE * len(lines)
            area = QRectF(x + _MARK + 6, y, right - x - _MARK - 6, high)
            draw_lines(painter, area, lines, FLAG_LINE, Qt.AlignmentFlag.AlignVCenter)
            y += high

    # -- what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._looks.onto(painter)
        self.paint_content(painter)
        if self.hasFocus():
            draw_focus(painter, self.area.adjusted(1, 1, -1, -1), self.looks.color("ink"), 9)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit(self.shown.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_wanted.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.hovered.emit()
        return super().event(event)
