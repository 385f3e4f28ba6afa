"""The board of overlap activities: a column a category, each with a field that adds to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.models.activity_list import ActivityList, categories
from ui.theme.looks import Looks
from ui.widgets.activity_views import ActivityView, CardDelegate
from ui.widgets.add_field import AddField
from ui.widgets.labels import label, rule
from workshop.domain.ids import ActivityId
from workshop.domain.snapshot import Snapshot

_WIDTH = 200


class BoardColumn(QWidget):
    """One category: its name, how many it holds, the cards, and the field that adds."""

    def __init__(self, looks: Looks, category: str) -> None:
        super().__init__()
        name = category or self.tr("No category")
        self.model = ActivityList(category, self)
        self.view = ActivityView(self.model, name)
        self.view.setItemDelegate(CardDelegate(looks, self.view))
        self.add = AddField(
            looks, self.tr("Add to {category}").format(category=name), self.tr("Add activity")
        )
        self._count = label(looks, "small", "", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title(looks, name))
        head.addWidget(self._count)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.add)
        self.setMinimumWidth(_WIDTH)

    def _title(self, looks: Looks, name: str) -> QLabel:
        return label(looks, "body_strong", name)

    def show_snapshot(self, snapshot: Snapshot, wanted: str) -> None:
        """Show the category's activities."""
        self.model.show(snapshot, wanted)
        self._count.setText(str(self.model.rowCount()))


class ActivityBoard(QScrollArea):
    """All columns side by side; `added` carries the lines and their category."""

    added = Signal(list, str)
    column_made = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.columns: dict[str, BoardColumn] = {}
        self.setProperty("ground", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(0)
        self.setWidget(content)

    def show_snapshot(self, snapshot: Snapshot, wanted: str) -> None:
        """Show every category; columns stay while their categories do."""
        names = categories(snapshot) or ("",)
        if tuple(self.columns) != names:
            self._arrange(names)
        for column in self.columns.values():
            column.show_snapshot(snapshot, wanted)

    def _arrange(self, names: tuple[str, ...]) -> None:
        kept = {name: self.columns.get(name) for name in names}
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept.values():
                widget.hide()
                widget.deleteLater()
        self.columns = {}
        for place, name in enumerate(names):
            if place:
                self._row.addWidget(rule("v"))
            column = kept[name] or self._make(name)
            self.columns[name] = column
            self._row.addWidget(column, 1)

    def _make(self, name: str) -> BoardColumn:
        column = BoardColumn(self._looks, name)
        column.add.added.connect(lambda lines, name=name: self.added.emit(lines, name))
        column.view.sideways.connect(lambda by, name=name: self._step_aside(name, by))
        self.column_made.emit(column)
        return column

    def _step_aside(self, name: str, by: int) -> None:
        """Move to the next column's card at the same height."""
        names = list(self.columns)
        place = names.index(name) + by
        if not 0 <= place < len(names):
            return
        row = max(self.columns[name].view.currentIndex().row(), 0)
        view = self.columns[names[place]].view
        if view.model().rowCount():
            view.setCurrentIndex(view.model().index(min(row, view.model().rowCount() - 1), 0))
        self.columns[name].view.clearSelection()
        view.setFocus()

    def focused(self) -> BoardColumn | None:
        """The column that has the focus."""
        for column in self.columns.values():
            if column.isAncestorOf(self.focusWidget() or self) or column.view.hasFocus():
                return column
        return None

    def go_to(self, activity: ActivityId) -> ActivityView | None:
        """Make an activity current, wherever it is."""
        for column in self.columns.values():
            if column.view.go_to(activity):
                self.ensureWidgetVisible(column)
                return column.view
        return None
