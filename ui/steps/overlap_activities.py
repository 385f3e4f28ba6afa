"""Overlap activities: what do both sides do, or both need?"""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.models.activity_list import ActivityList
from ui.shell.import_dialog import ask_for_table
from ui.steps.page import Page
from ui.widgets.activity_board import ActivityBoard, BoardColumn
from ui.widgets.activity_details import ActivityDetails
from ui.widgets.activity_views import ActivityView, RowDelegate
from ui.widgets.add_field import AddField
from ui.widgets.buttons import Button, Segments
from ui.widgets.empty import EmptyState, centred
from ui.widgets.labels import label, rule
from ui.widgets.page_head import PageHead
from workshop.actions import overlap_activities as acts
from workshop.domain.changes import Changes
from workshop.domain.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.imports.reading import Kind

_BOARD, _LIST = "board", "list"


class OverlapActivitiesPage(Page):
    """Everything both sides do, on a board by category or as a list."""

    step = StepId.OVERLAP_ACTIVITIES
    topics = frozenset({"activities", "dots", "participants", "limits"})

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Overlap activities"))
        self._head.sentence.setText(self.tr("Work that both sides do, or both need."))
        self._on = Button(self.looks, self.tr("Go to ownership"), "primary", keys=("Alt", "→"))
        self._import = Button(self.looks, self.tr("Import…"), icon="import")
        self._head.acts.addWidget(self._import)
        self._head.acts.addWidget(self._on)
        self._ways = Segments(self.looks, self.tr("How to show them"))
        board, list_ = self.tr("Board"), self.tr("List")
        self._ways.set_choices([(_BOARD, board, "square-kanban"), (_LIST, list_, "list")])
        self._ways.choose(_BOARD)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find an activity"))
        self.search.setMaximumWidth(180)
        self._counts = label(self.looks, "body", "", "ink2")
        self.board = ActivityBoard(self.looks)
        self.list = ActivityView(ActivityList(None, self), self.tr("Activities"))
        self.list.setItemDelegate(RowDelegate(self.looks, self.list))
        hint = self.tr("Add an activity: type, Enter. Several lines can be pasted.")
        self.add = AddField(self.looks, self.tr("Add an activity"), hint)
        self.details = ActivityDetails(self.looks)
        self._current: ActivityId | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 10)
        row.setSpacing(12)
        row.addWidget(self._ways)
        row.addWidget(self.search)
        row.addStretch()
        row.addWidget(self._counts)
        self._body = QStackedWidget()
        self._body.addWidget(self.board)
        self._body.addWidget(self._list_side())
        title, words = (
            self.tr("No activities yet"),
            self.tr("List the work that both sides do, one line each."),
        )
        self._first = AddField(
            self.looks, self.tr("Add the first activity"), self.tr("Market data analytics, …")
        )
        self._first.setFixedWidth(360)
        state = EmptyState(self.looks, title, words)
        layout = state.layout()
        assert layout is not None
        layout.addWidget(self._first)
        self._body.addWidget(centred(state))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(rule())
        column.addWidget(self._body, 1)

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.add)
        column.addLayout(row)
        return side

    def _connect(self) -> None:
        self._import.clicked.connect(self._import_activities)
        self._on.clicked.connect(lambda: self.asked_for.emit(StepId.OWNERSHIP, None))
        self._ways.chosen.connect(self._turn)
        self.search.textChanged.connect(lambda _: self.refresh(self.bridge.snapshot, None))
        self.board.column_made.connect(self._connect_column)
        self.board.added.connect(self._add)
        self.add.added.connect(lambda lines: self._add(lines, self._category()))
        self._first.added.connect(self._add_first)
        self._connect_view(self.list)
        self.list.adding.connect(self.add.setFocus)
        self.add.left.connect(self.list.setFocus)
        self.details.edited.connect(self._edit)
        self.details.listed.connect(lambda: self._toggle_listed([self._current] if self._current else []))
        self.details.removed.connect(lambda: self._remove([self._current] if self._current else []))
        self.details.dotted.connect(self._place_dots)

    def _connect_column(self, column: BoardColumn) -> None:
        self._connect_view(column.view)
        column.view.adding.connect(column.add.setFocus)
        column.add.left.connect(column.view.setFocus)

    def _connect_view(self, view: ActivityView) -> None:
        view.chosen.connect(self._choose)
        view.listed.connect(lambda: self._toggle_listed(view.selected()))
        view.removed.connect(lambda: self._remove(view.selected()))
        view.dotted.connect(lambda by: self._place_dots(self.details.chosen_person(), by))
        view.editing.connect(self._edit_title)
        view.moved.connect(lambda by: self._move(view, by))

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        empty = not len(snapshot.activities)
        shown = 2 if empty else 0 if self._ways.value() == _BOARD else 1
        self._body.setCurrentIndex(shown)
        self.board.show_snapshot(snapshot, self.search.text())
        self.list.activities().show(snapshot, self.search.text())
        listed = len(snapshot.shortlist)
        dots = sum(each.count for each in snapshot.dots)
        words = self.tr("{all} activities · {listed} on the shortlist · {dots} dots")
        self._counts.setText(words.format(all=len(snapshot.activities), listed=listed, dots=dots))
        self._on.setEnabled(listed > 0)
        self._show_details(snapshot)

    def _show_details(self, snapshot: Snapshot) -> None:
        current = snapshot.activities.get(self._current) if self._current else None
        if current is None and len(snapshot.activities):
            current = snapshot.activities.in_order[0]
            self._current = current.id
        self.details.show_activity(snapshot, current)

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓ ← →", self.tr("move")),
            ("N", self.tr("new activity")),
            ("Enter", self.tr("edit")),
            ("S", self.tr("shortlist")),
            ("+", self.tr("add dot")),
            ("−", self.tr("take dot")),
            ("Del", self.tr("remove")),
            ("Ctrl ↑ ↓", self.tr("move it up or down")),
        )

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Activity"), self.details

    def take_focus(self) -> None:
        if not len(self.bridge.snapshot.activities):
            self._first.setFocus()
        elif self._ways.value() == _LIST:
            self.list.setFocus()
        elif self.board.columns:
            next(iter(self.board.columns.values())).view.setFocus()

    def show_subject(self, subject: Subject) -> None:
        if subject.activity is not None:
            self._go_to(subject.activity)

    def seek(self) -> None:
        self.search.setFocus()

    def commit(self) -> None:
        self.details.hand_over()
        for field in (self.add, self._first, *(column.add for column in self.board.columns.values())):
            field.hand_over()

    def _turn(self, way: object) -> None:
        self.refresh(self.bridge.snapshot, None)
        if self._current:
            self._go_to(self._current)

    def _go_to(self, activity: ActivityId) -> None:
        if self._ways.value() == _LIST:
            self.list.go_to(activity)
            self.list.setFocus()
        elif (view := self.board.go_to(activity)) is not None:
            view.setFocus()

    def _choose(self, activity: ActivityId) -> None:
        self._current = activity
        self.details.show_activity(self.bridge.snapshot, self.bridge.snapshot.activities.get(activity))

    def _category(self) -> str:
        """The category of the activity in hand: what is added next probably goes there."""
        current = self.bridge.snapshot.activities.get(self._current) if self._current else None
        return current.category if current else ""

    def _import_activities(self) -> None:
        ask_for_table(self, self.looks, self.bridge, Kind.ACTIVITIES)

    def _add(self, lines: list[str], category: str) -> None:
        changes = self.bridge.run(acts.add_activities, titles=lines, category=category)
        if changes:
            added = changes.topics["activities"].now
            self._current = added[-1].fact.key[0]  # type: ignore[assignment]
            self._show_details(self.bridge.snapshot)

    def _add_first(self, lines: list[str]) -> None:
        self._add(lines, "")
        column = self.board.columns.get("")
        field = self.add if self._ways.value() == _LIST else column.add if column else self.add
        field.setFocus()

    def _edit_title(self) -> None:
        self.details.title.setFocus()
        self.details.title.selectAll()
        window = self.window()
        frame = getattr(window, "frame", None)
        if frame is not None and not self.details.isVisible():
            frame.open_drawer()
            self.details.title.setFocus()

    def _edit(self, field: str, value: object) -> None:
        if self.details.activity is None:
            return
        if self.bridge.run(acts.edit_activity, activity=self.details.activity, **{field: value}) is None:
            kept = self.bridge.snapshot.activities[self.details.activity]
            self.details.title.restore(kept.title)

    def _toggle_listed(self, activities: Sequence[ActivityId]) -> None:
        facts = [self.bridge.snapshot.activities[id_] for id_ in activities]
        if facts:
            on = not all(fact.shortlisted for fact in facts)
            self.bridge.run(acts.set_shortlisted, activities=activities, shortlisted=on)

    def _move(self, view: ActivityView, by: int) -> None:
        """Move the activity in hand a place up or down in its column or list."""
        shown = [view.activities().activity_at(row) for row in range(view.model().rowCount())]
        ids = [each.id for each in shown if each is not None]
        place = view.currentIndex().row() + by
        if self._current not in ids or not 0 <= place < len(ids):
            return
        behind = place + 1 if by > 0 else place
        before = ids[behind] if behind < len(ids) else None
        fact = self.bridge.snapshot.activities[self._current]
        self.bridge.run(acts.move_activity, activity=fact.id, category=fact.category, before=before)
        view.go_to(fact.id)

    def _remove(self, activities: Sequence[ActivityId]) -> None:
        if activities and self.bridge.run(acts.remove_activities, activities=activities):
            words = (
                self.tr("{n} activities removed.")
                if len(activities) > 1
                else self.tr("The activity was removed.")
            )
            self.notice.emit(words.format(n=len(activities)))

    def _place_dots(self, person: ParticipantId | None, by: int) -> None:
        if person is None or self._current is None:
            return
        dots = self.bridge.snapshot.dots.get(self._current, person)
        count = max((dots.count if dots else 0) + by, 0)
        self.bridge.run(acts.place_dots, activity=self._current, participant=person, count=count)
