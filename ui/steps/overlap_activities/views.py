"""Overlap activities on screen: as rows, or as cards on a board with a column a category."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
)

from ui.acts.table import Acts
from ui.steps.overlap_activities.activity_list import DRAGGED, ActivityList
from workshop.domain.facts.ids import ActivityId


class ActivityView(QListView):
    """A list of activities, in which the keys of all acts work, for the activities selected.

    `chosen` carries the one that is in hand now, `editing` asks to write its title; `dropped` carries the ids
    that were dropped here and the id they were dropped before (None: behind all). `menu_wanted` asks for what
    can be done with what is selected, at a place on the screen.
    """

    chosen = Signal(object)
    editing = Signal()
    dropped = Signal(list, object)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: ActivityList, name: str, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._held = Qt.KeyboardModifier.NoModifier
        self._kept: tuple[list[ActivityId], ActivityId | None] = ([], None)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda _: self.editing.emit())

    @property
    def adds(self) -> bool:
        """Whether what is chosen now comes to what is chosen elsewhere: with Ctrl or Shift held down."""
        held = QGuiApplication.keyboardModifiers() | self._held
        return bool(held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.modifiers()
        super().mousePressEvent(event)
        self._held = Qt.KeyboardModifier.NoModifier
        activity = self.activities().activity_at(self.indexAt(event.position().toPoint()).row())
        if activity is not None:
            self.chosen.emit(activity.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For what is under the pointer; by key for what is in hand."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        elif not (index := self.indexAt(event.pos())).isValid():
            return
        elif not self.selectionModel().isSelected(index):
            self.setFocus()
            self.setCurrentIndex(index)
        self.menu_wanted.emit(at)

    def activities(self) -> ActivityList:
        model = self.model()
        assert isinstance(model, ActivityList)
        return model

    def take_drops(self) -> None:
        """Let activities be dragged from here and dropped here."""
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def _keep(self) -> None:
        current = self.activities().activity_at(self.currentIndex().row())
        self._kept = (self.marked(), current.id if current else None)

    def _restore(self) -> None:
        """After other rows came: what was selected and is still here stays so."""
        selected, current = self._kept
        places = {id_: self.activities().row_of(id_) for id_ in (*selected, *([current] if current else []))}
        keys = self.selectionModel()
        if current is not None and places[current] >= 0:
            keys.setCurrentIndex(self.model().index(places[current], 0), keys.SelectionFlag.NoUpdate)
        for id_ in selected:
            if places[id_] >= 0:
                keys.select(self.model().index(places[id_], 0), keys.SelectionFlag.Select)

    def mark_current(self) -> None:
        """Select the current activity, beside what else is selected."""
        keys = self.selectionModel()
        keys.select(self.currentIndex(), keys.SelectionFlag.Select)

    def marked(self) -> list[ActivityId]:
        """The activities selected here, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = [self.activities().activity_at(row) for row in rows]
        return [activity.id for activity in found if activity is not None]

    def selected(self) -> list[ActivityId]:
        """The activities selected here, in their order, or else the current one."""
        current = self.activities().activity_at(self.currentIndex().row())
        return self.marked() or ([current.id] if current else [])

    def go_to(self, activity: ActivityId) -> bool:
        """Make an activity current, if it is here."""
        row = self.activities().row_of(activity)
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        activity = self.activities().activity_at(current.row())
        if activity is not None:
            self.chosen.emit(activity.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            return
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        elif self.currentIndex().isValid():
            self.chosen.emit(self.activities().activity_at(self.currentIndex().row()).id)  # type: ignore[union-attr]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._held = event.modifiers()
        if not self._acts.press(event):
            super().keyPressEvent(event)
        self._held = Qt.KeyboardModifier.NoModifier

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(DRAGGED):
            return
        ids = bytes(event.mimeData().data(DRAGGED).data()).decode().splitlines()
        event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.dropped.emit(ids, self._before(event))

    def _before(self, event: QDropEvent) -> ActivityId | None:
        """What stands below the place under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return None
        lower = event.position().y() > self.visualRect(index).center().y()
        found = self.activities().activity_at(index.row() + lower)
        return found.id if found else None
