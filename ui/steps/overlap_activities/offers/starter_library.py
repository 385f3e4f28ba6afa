"""The starter library: overlaps to pick from, looked for as you type and ticked by keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.controls.buttons import Button
from ui.controls.keys import pressed
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.steps.overlap_activities.offers.starter_list import StarterList, StarterRole, StarterRow
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.starting.starters import StarterActivity
from workshop.texts import Texts

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_HEAD, _ENTRY = 40, 52
_LINE, _BESIDE = 18, 48
"""How high a line below a title is, and what stands beside it."""


class _Entries(QListView):
    """Space or a click ticks; the arrows lead back to the field above the first one."""

    turned = Signal()
    left = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that broke may fit now, or the other way round."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._turn(self.indexAt(event.position().toPoint()))

    def _turn(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, StarterList) and model.turn(index.row()):
            self.turned.emit()


class _EntryDelegate(QStyledItemDelegate):
    """A head; or a box to tick, the title, and its line below."""

    def __init__(self, looks: Looks, view: QListView) -> None:
        super().__init__(view)
        self._looks, self._drawn, self._view = looks, looks, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: StarterRow = index.data(StarterRole.ROW)
        room = self._looks.drawn(self._view.viewport().width()) - _BESIDE
        more = _LINE if row.entry and len(self._lines(row.entry, room)) > 1 else 0
        return QSize(200, self._looks.px(_ENTRY + more if row.entry else _HEAD))

    def _lines(self, entry: StarterActivity, room: float) -> tuple[str, ...]:
        """Its line, or two of them."""
        return break_lines(entry.line, self._looks.plain.font("small"), room, most=2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StarterRow = index.data(StarterRole.ROW)
        painter.save()
        looks, rect = self._looks.onto_part(painter, option.rect)  # type: ignore[attr-defined]
        self._drawn = looks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            painter.setFont(looks.font("body_strong"))
            painter.setPen(looks.color("ink"))
            painter.drawText(rect.adjusted(8, 8, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.category)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, looks.color("line"))
        else:
            self._paint_entry(painter, rect, row, row.entry)
        if self._view.hasFocus() and index == self._view.currentIndex():
            draw_focus(painter, QRectF(rect).adjusted(1, 1, -1, -1), looks.color("ink"), 5)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, row: StarterRow, entry: StarterActivity) -> None:
        looks = self._drawn
        if row.ticked:
            painter.fillRect(rect, looks.color("canvas"))
        self._paint_box(painter, QRect(rect.left() + 10, rect.top() + 9, 16, 16), row)
        words = rect.adjusted(38, 6, -10, -6)
        there = self.tr("On the board")
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink3"))
        width = painter.fontMetrics().horizontalAdvance(there) if row.is_there else 0
        if row.is_there:
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, there)
        painter.setPen(looks.color("ink2"))
        below = words.adjusted(0, 20, 0, 0).toRectF()
        lines = self._lines(entry, below.width())
        draw_lines(painter, below, lines, _LINE, Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(looks.font("body_medium"))
        painter.setPen(looks.color("ink3" if row.is_there else "ink"))
        title = QRect(words.left(), words.top(), words.width() - width, 20)
        shown = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_box(self, painter: QPainter, box: QRect, row: StarterRow) -> None:
        looks = self._drawn
        if row.is_there:
            looks.paint_icon(painter, "check", "ink3", QRectF(box))
            return
        painter.setPen(QPen(looks.color("ink" if row.ticked else "edge"), 1))
        painter.setBrush(looks.color("ink" if row.ticked else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if row.ticked:
            looks.paint_icon(painter, "check", "inkOn", QRectF(box.adjusted(1, 1, -1, -1)))


class StarterLibrary(Sheet):
    """`agreed` carries what is to be added."""

    agreed = Signal(list)

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        library: Sequence[StarterActivity],
        known: Iterable[str],
    ) -> None:
        super().__init__(parent, looks, translate("StarterLibrary", "Starter library"))
        self._texts = texts
        self.resize(looks.px(620), looks.px(620))
        self.model = StarterList(library, known, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find: data, vendor, consent …"))
        self.search.setAccessibleName(self.tr("Find an overlap"))
        self.view = _Entries()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_EntryDelegate(looks, self.view))
        self.view.setAccessibleName(self.tr("Overlaps to pick from"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = Button(looks, "", "primary", keys=("Ctrl", "Enter"))
        words = self.tr("Work that marketing and IT usually share. Space ticks, Ctrl Enter adds.")
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        self.body.addWidget(self.search)
        self.none = label(looks, "body", self.tr("Nothing in the library reads like that."), "ink2")
        self.body.addWidget(self.none)
        self.body.addWidget(self.view, 1)
        self.foot.addWidget(self.add)
        self.search.textChanged.connect(self._look)
        self.view.turned.connect(self._count)
        self.view.left.connect(self.search.setFocus)
        self.add.clicked.connect(self._agree)
        self._look("")
        self._count()
        self.search.setFocus()

    def _look(self, wanted: str) -> None:
        self.model.look_for(wanted)
        self.none.setVisible(self.model.rowCount() == 0)
        if self.model.rowCount() > 1:
            self.view.setCurrentIndex(self.model.index(1))

    def _count(self) -> None:
        n = len(self.model.ticked())
        words = self._texts.plural("Add {n} activity", "Add {n} activities", n)
        self.add.set_words(words if n else self.tr("Add activities"))
        self.add.setEnabled(n > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.search.hasFocus() and {"Down", "Return"} & {*pressed(event)}:
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.agreed.emit(self.model.ticked())
        self.accept()
