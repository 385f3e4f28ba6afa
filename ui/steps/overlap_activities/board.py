"""The board of overlap activities: a column a category, each with a field that adds to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import Elided, label, rule
from ui.fields.add_field import AddField
from ui.steps.overlap_activities.activity_list import ActivityList, ActivityRow
from ui.steps.overlap_activities.delegates import CardDelegate
from ui.steps.overlap_activities.new_category import NewCategory
from ui.steps.overlap_activities.views import ActivityView
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId
from workshop.texts import Texts

_WIDTH = 184


class BoardColumn(QWidget):
    """One category: its name, how many it holds, the cards, and the field that adds."""

    def __init__(self, looks: Looks, texts: Texts, category: str, acts: Acts) -> None:
        super().__init__()
        name = category or self.tr("No category")
        self.category = category
        self.model = ActivityList(texts, self, drags=True)
        self.view = ActivityView(self.model, name, acts)
        self._cards = CardDelegate(looks, texts, self.view)
        self.view.setItemDelegate(self._cards)
        self.view.take_drops()
        self.add = AddField(
            looks, self.tr("Add to {category}").format(category=name), self.tr("+  Add activity"), True
        )
        self.add.left.connect(self.view.setFocus)
        self._count = label(looks, "small", "", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        title = Elided(looks, "body_strong", name)
        title.setMaximumWidth(title.sizeHint().width())
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.add)
        self.setMinimumWidth(looks.px(_WIDTH))

    def show_rows(self, rows: Sequence[ActivityRow]) -> None:
        """Show the category's activities."""
        self.model.show(rows)
        self._count.setText(str(len(rows)))

    def show_levels(self, levels: bool) -> None:
        """Let the cards show value and pain, or else the dots."""
        self._cards.levels = levels
        self.view.viewport().update()


class ActivityBoard(QScrollArea):
    """All columns side by side; `added` carries the lines and their category.

    `carried` carries ids, the category they go to, and the id they go before (None: behind all).
    """

    added = Signal(list, str)
    carried = Signal(list, str, object)
    column_made = Signal(object)
    selection_changed = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.columns: dict[str, BoardColumn] = {}
        self._made: list[str] = []
        self._levels = False
        self._rows: Mapping[str, Sequence[ActivityRow]] = {}
        self.setAccessibleName(self.tr("Board"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("ground", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._row = QHBoxLayout(self._content)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(0)
        self.setWidget(self._content)
        self._new = NewCategory(looks, looks.px(_WIDTH - 24))
        self._new.made.connect(self._make_categories)
        self._new.filled.connect(lambda ids, name: self.carried.emit(ids, name, None))
        self._new.unfolded.connect(self._show_new)
        self.unfold = self._new.unfold

    def _show_new(self) -> None:
        self._content.adjustSize()
        self.ensureWidgetVisible(self._new)

    def _make_categories(self, names: Sequence[str]) -> None:
        """Open an empty column a name; it is kept in the workshop as soon as there is something in it."""
        self._made += [name for name in names if name not in self._made]
        self.show_rows(self._rows)
        if names:
            column = self.columns[names[-1]]
            self._content.adjustSize()
            self.ensureWidgetVisible(column)
            column.add.setFocus()

    def show_rows(self, rows: Mapping[str, Sequence[ActivityRow]]) -> None:
        """Show every category; columns stay while their categories do."""
        self._rows = rows
        names = (*rows, *(name for name in self._made if name not in rows)) or ("",)
        if tuple(self.columns) != names:
            self._arrange(names)
        for name, column in self.columns.items():
            column.show_rows(rows.get(name, ()))

    def show_levels(self, levels: bool) -> None:
        """Let all cards show value and pain, or else the dots."""
        self._levels = levels
        for column in self.columns.values():
            column.show_levels(levels)

    def _arrange(self, names: tuple[str, ...]) -> None:
        kept = {name: self.columns.get(name) for name in names}
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._new and widget not in kept.values():
                widget.hide()
                widget.deleteLater()
        self.columns = {}
        for name in names:
            column = kept[name] or self._make(name)
            self.columns[name] = column
            self._row.addWidget(column, 1)
            self._row.addWidget(rule("v"))
        self._row.addWidget(self._new)

    def _make(self, name: str) -> BoardColumn:
        column = BoardColumn(self._looks, self._texts, name, self._acts)
        column.add.added.connect(lambda lines: self.added.emit(lines, name))
        column.view.dropped.connect(lambda ids, before: self.carried.emit(ids, name, before))
        column.view.selectionModel().selectionChanged.connect(lambda *_: self._leave_others(column))
        column.view.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        column.show_levels(self._levels)
        self.column_made.emit(column)
        return column

    def _leave_others(self, column: BoardColumn) -> None:
        """A plain choice in one column ends the selection in the others; with Ctrl or Shift it stays."""
        adds = any(each.view.adds for each in self.columns.values())
        if not adds and column.view.hasFocus():
            for other in self.columns.values():
                if other is not column:
                    other.view.clearSelection()

    def selected(self) -> list[ActivityId]:
        """The activities selected on the whole board, column by column, or else the current one."""
        marked = [id_ for column in self.columns.values() for id_ in column.view.marked()]
        here = self.focused()
        return marked or (here.view.selected() if here else [])

    def _neighbour(self, by: int) -> tuple[BoardColumn, BoardColumn] | None:
        """The column that has the focus and one beside it, where there is one."""
        columns, here = list(self.columns.values()), self.focused()
        place = columns.index(here) + by if here is not None else -1
        return (here, columns[place]) if here is not None and 0 <= place < len(columns) else None

    def step_aside(self, by: int) -> None:
        """Move to the next column's card at the same height."""
        pair = self._neighbour(by)
        if pair is None:
            return
        view, here = pair[1].view, pair[0].view
        row = min(max(here.currentIndex().row(), 0), view.model().rowCount() - 1)
        if here.adds:
            here.mark_current()
        else:
            here.clearSelection()
        view.blockSignals(True)
        view.setFocus()
        view.blockSignals(False)
        if row >= 0:
            view.setCurrentIndex(view.model().index(row, 0))
            view.mark_current()
        self.ensureWidgetVisible(pair[1])

    def carry_aside(self, by: int) -> None:
        """Take what is selected into the next column, at the same height."""
        pair = self._neighbour(by)
        ids = pair[0].view.selected() if pair else []
        if pair and ids:
            before = pair[1].model.activity_at(pair[0].view.currentIndex().row())
            self.carried.emit(ids, pair[1].category, before.id if before else None)

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
