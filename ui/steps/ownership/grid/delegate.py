"""How a cell of the ownership grid is painted, and how its reason is written."""

from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.controls.severity import paint_severity
from ui.desk import DESK
from ui.fields.draft import mark_unsaved
from ui.fields.excess import Excess, is_overlong
from ui.fields.pace import Pace
from ui.fields.room import RoomyEdit
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.reasons import Reasons
from ui.steps.ownership.grid.roles import RoleState, paint_differing, paint_proposed, paint_role
from ui.steps.ownership.grid.rows import GridRow
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from workshop.domain.fact import PROSE_LENGTH
from workshop.domain.facts.choices import Severity

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 36
_EDITOR_HEIGHT = 84


def words_of(row: GridRow, unsaved: str | None) -> tuple[str, str, str]:
    """What stands in a row's last cell, in which style and token: the why, and what is amiss."""
    if unsaved is not None:
        return unsaved, "quote_grid", "stopText"
    if row.stops and not row.reason:
        return row.alert, "label", "stopText"
    return row.reason, "quote_grid", "ink2"


class RightsDelegate(QStyledItemDelegate):
    """Paint letters in their side's shape; the current row is tinted, the current cell ringed."""

    def __init__(self, grid: RightsGrid, looks: Looks, view: QTableView, reasons: Reasons) -> None:
        super().__init__(view)
        self._grid = grid
        self._looks = looks
        self._view, self._reasons = view, reasons

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._grid.row(index.row())
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        current = self._view.currentIndex()
        selected = self._view.selectionModel().isSelected(index)
        on_row = current.row() == index.row()
        painter.save()
        looks, rect = self._looks.onto_part(painter, rect)
        painter.fillRect(rect, looks.color("select" if on_row or selected else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, looks.color("line"))
        rect.setHeight(ROW_HEIGHT)  # what is below belongs to what stands under the row
        focused = index == current and self._view.hasFocus()
        if index.column() == self._grid.reason_column:
            unsaved = self._reasons.unsaved(index.row())
            self._paint_reason(painter, looks, rect.adjusted(8, 2, -8, -2), row, unsaved)
        else:
            self._paint_letters(painter, looks, rect, row, index.column())
        if focused:
            self._paint_focus(painter, looks, rect)
        painter.restore()

    def _paint_letters(self, painter: QPainter, looks: Looks, rect: QRect, row: GridRow, column: int) -> None:
        letters = row.letters[column]
        decides = self._grid.deciding in letters
        state = RoleState.CONFLICT if row.clash and decides else RoleState.REST
        person = self._grid.people[column]
        proposed, weight = row.proposed[column], self._grid.weight(letters)
        look = (letters, person.side, weight, state, proposed, bool(row.differs[column]))

        def paint(own: QPainter) -> None:
            area = QRect(QPoint(), rect.size())
            if letters or not proposed:
                paint_role(own, area, looks, letters, person.side, weight, state)
            if proposed:
                paint_proposed(own, area, looks, self._grid.deciding, person.side, held=bool(letters))
            if row.differs[column]:
                paint_differing(own, area, looks)

        ratio = painter.device().devicePixelRatioF() * self._looks.zoom
        painter.drawPixmap(rect.topLeft(), looks.picture(look, rect.size(), ratio, paint))

    def _paint_reason(
        self, painter: QPainter, looks: Looks, rect: QRect, row: GridRow, unsaved: str | None
    ) -> None:
        if row.alert:
            mark = QRect(rect.left(), rect.center().y() - 8, 16, 16)
            severity = Severity.BLOCKING if row.stops else Severity.WARNING
            paint_severity(painter, mark, looks, severity)
            rect = rect.adjusted(24, 0, 0, 0)
        text, style, token = words_of(row, unsaved)
        font = looks.font(style)
        painter.setFont(font)
        painter.setPen(looks.color(token))
        lines = _two_lines(text, font, rect.width())
        draw_lines(painter, rect.toRectF(), lines, 15, Qt.AlignmentFlag.AlignVCenter)

    def _paint_focus(self, painter: QPainter, looks: Looks, rect: QRect) -> None:
        painter.setPen(looks.color("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._reasons.begun.emit()
        editor = RoomyEdit(parent)
        Excess(editor, self._looks, PROSE_LENGTH)
        editor.setObjectName("reasonEditor")
        editor.setFont(self._looks.font("quote_small"))
        editor.setPlaceholderText(self.tr("Why this person? The charter prints it."))
        activity = self._grid.activity_at(index.row())
        title = activity.title if activity else ""
        editor.setAccessibleName(self.tr("Why, {activity}").format(activity=title))
        editor.setTabChangesFocus(True)
        pace = Pace(editor)
        editor.textChanged.connect(pace.go)
        pace.due.connect(lambda is_pause: self._hand_over(editor, is_pause))
        return editor

    def _hand_over(self, editor: QPlainTextEdit, is_pause: bool) -> None:
        """Have what is written so far kept; an editor that was closed has done so."""
        if not editor.isHidden() and not is_overlong(editor):
            self.commitData.emit(editor)
            self._reasons.goes_on = not is_pause

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being written is never replaced by what is kept."""
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            unsaved = self._reasons.unsaved(index.row())
            text = self._grid.row(index.row()).reason if unsaved is None else unsaved
            if text != editor.toPlainText():
                editor.setPlainText(text)
            editor.selectAll()
            mark_unsaved(editor, unsaved is not None)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            if not self._reasons.tell(index.row(), editor.toPlainText()):
                editor.setPlainText(self._grid.row(index.row()).reason)
            mark_unsaved(editor, self._reasons.unsaved(index.row()) is not None)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        rect.setHeight(self._looks.px(_EDITOR_HEIGHT))
        limit = self._view.viewport().height()
        rect.moveTop(max(min(rect.top(), limit - rect.height()), 0))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter hands the reason over; Shift+Enter starts a new line.

        One that is too long stays open, and so does one about which something is asked.
        """
        stays = isinstance(watched, QWidget) and is_overlong(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                if not stays:
                    self.commitData.emit(watched)
                    self.closeEditor.emit(watched)
                return True
            if stays and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        if (stays or DESK.is_telling) and event.type() == QEvent.Type.FocusOut:
            return False
        return super().eventFilter(watched, event)


@lru_cache(maxsize=512)
def _two_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """As much of the text as two lines hold, with an ellipsis where some is left out."""
    return break_lines(" ".join(text.split()), font, width, most=2)
