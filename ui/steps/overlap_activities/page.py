"""Overlap activities: what do both sides do, or both need?"""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.acts.menu import open_menu
from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.page_head import PageHead
from ui.controls.scrolled import roomy
from ui.fields.add_field import AddField
from ui.steps.overlap_activities.activity_list import ActivityIndex, ActivityList
from ui.steps.overlap_activities.bar import FIND, OverlapBar
from ui.steps.overlap_activities.board import ActivityBoard, BoardColumn
from ui.steps.overlap_activities.cards import Cards
from ui.steps.overlap_activities.delegates import RowDelegate
from ui.steps.overlap_activities.details import ActivityDetails
from ui.steps.overlap_activities.drawer import OverlapDrawer
from ui.steps.overlap_activities.offers.offers import OverlapOffers
from ui.steps.overlap_activities.start import OverlapStart
from ui.steps.overlap_activities.views import ActivityView
from ui.steps.overlap_activities.work import OverlapWork
from ui.steps.page import Page
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Limits, Participant, Workshop
from workshop.domain.findings import Subject
from workshop.domain.listing.silent_round import is_open
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.imports.reading import heads_of
from workshop.texts.steps.dots import dots_text

_MENU = (
    ("edit", "list", "dot", "no-dot"),
    ("merge",),
    ("up", "down", "carry-left", "carry-right"),
    ("remove",),
)


class OverlapActivitiesPage(Page):
    """Everything both sides do, on a board by category or as a list."""

    step = StepId.OVERLAP_ACTIVITIES
    reads = (Activity, Dots, Participant, Limits, Initiative, Note, Workshop)

    def _build(self) -> None:
        self._work = OverlapWork(self.bridge, self.notice.emit, self)
        self._offers = OverlapOffers(self, self._work)
        self._index = ActivityIndex(self.bridge.texts)
        self._current: ActivityId | None = None
        self._bar = OverlapBar(self.looks)
        self._ways, self.search = self._bar.ways, self._bar.search
        texts = self.bridge.texts
        self.board = ActivityBoard(self.looks, texts, self.acts)
        self.list = ActivityView(ActivityList(texts, self), self.tr("Activities"), self.acts)
        self.list.setItemDelegate(RowDelegate(self.looks, texts, self.list))
        hint = self.tr("Add an activity: type, Enter. Several lines can be pasted.")
        self.add = AddField(self.looks, self.tr("Add an activity"), hint)
        self._cards = Cards(self.bridge, self._work, self._bar, self.board, self.list, self.add)
        self._add_acts()
        self._build_head()
        self._offers.twins.offer(self.acts.button("twins", self.looks, size="row", words=self.tr("Review")))
        self._start = OverlapStart(self.looks, self.acts)
        self.details = ActivityDetails(self.looks, texts, self.acts)
        self._drawer = OverlapDrawer(self.details, self._work)
        self._lay_out()

    def _build_head(self) -> None:
        self._head = PageHead(self.looks, self.tr("Overlap activities"))
        self._head.sentence.setText(self.tr("Work that both sides do, or both need."))
        self._import = Button(self.looks, self.tr("Import a table…"), icon="import", size="icon")
        self.library = self.acts.button("library", self.looks)
        self.silent = self.acts.button("silent-round", self.looks)
        self.make = self.acts.button("shortlist", self.looks, "primary")
        for act in (self._import, self.silent, self.library, self.make):
            self._head.acts.addWidget(act)

    def _add_acts(self) -> None:
        cards, offers = self._cards, self._offers
        self.acts.add(
            *cards.walking(),
            *cards.marking(lambda by: self._drawer.place_dots(self.details.chosen_person(), by)),
            *offers.merging(self.selected),
            cards.listing(),
            *offers.making(),
            Act("find-here", self.tr("Find"), self._bar.find, (FIND,)),
            Act("paste", self.tr("Paste activities"), lambda: self.add.take_copied(), ("Ctrl+V",)),
            *cards.changing(self._edit_title),
        )

    def _lay_out(self) -> None:
        self._none = label(self.looks, "body", "", "ink2")
        self._none.setContentsMargins(24, 10, 24, 10)
        self._body = QStackedWidget()
        for way in (self.board, self._list_side(), self._start):
            self._body.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._bar)
        column.addWidget(rule())
        column.addWidget(self._offers.twins)
        column.addWidget(self._none)
        column.addWidget(roomy(self._body, self.looks, 300), 1)

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
        self._import.clicked.connect(self._offers.import_table)
        for field in (self.add, self._start.field):
            self._take_tables(field)
        self._offers.twins.turned.connect(self.acts.refresh)
        self._offers.merged.connect(self._go_to)
        self._bar.turned.connect(self._turn)
        self._bar.left.connect(self.take_focus)
        self.search.textChanged.connect(lambda _: self._show_found())
        self.board.column_made.connect(self._connect_column)
        self.board.added.connect(self._add)
        self.board.carried.connect(self._carry)
        self.add.added.connect(lambda lines: self._add(lines, self._category()))
        self._start.added.connect(self._add_first)
        self._connect_view(self.list)
        self.add.left.connect(self.list.setFocus)
        self.details.person_chosen.connect(lambda: self._show_counts(self.bridge.snapshot))
        self.board.selection_changed.connect(self._show_selected)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self._bar.levels_wanted.connect(self.board.show_levels)

    def _connect_column(self, column: BoardColumn) -> None:
        self._connect_view(column.view)
        self._take_tables(column.add)

    def _take_tables(self, field: AddField) -> None:
        field.take_tables(heads_of(Kind.ACTIVITIES))
        field.pasted.connect(self._offers.show_copied)

    def _connect_view(self, view: ActivityView) -> None:
        view.chosen.connect(self._choose)
        view.editing.connect(self._edit_title)
        view.menu_wanted.connect(lambda at: open_menu(self.acts, _MENU, view, at))

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self._index.take(snapshot, changes)
        self._show_found()
        self._show_details(snapshot)
        self._show_counts(snapshot)
        self._offers.twins.look_at(snapshot)

    def _show_found(self) -> None:
        """Show what is looked for, on the board or in the list; the other one when it is turned to."""
        wanted = self.search.text()
        found = self._index.found(wanted)
        empty = not len(self.bridge.snapshot.activities)
        self._body.setCurrentIndex(2 if empty else 0 if self._bar.is_board else 1)
        self._none.setVisible(not empty and not found)
        self._none.setText(self.tr("No activity holds “{words}”.").format(words=wanted))
        if self._bar.is_board:
            self.board.show_rows(self._index.sorted_out(found))
        else:
            self.list.activities().show(found)

    def _show_counts(self, snapshot: Snapshot) -> None:
        open_, begin = self.tr("Go on: silent round"), self.tr("Silent round")
        self.acts.reword("silent-round", open_ if is_open(snapshot, self.step) else begin)
        person = self.details.chosen_person()
        self._bar.counts.setText(dots_text(self.bridge.texts, snapshot, person))

    def _show_details(self, snapshot: Snapshot) -> None:
        current = snapshot.activities.get(self._current) if self._current else None
        if current is None and len(snapshot.activities):
            current = snapshot.activities.in_order[0]
            self._current = current.id
        self.details.show_activity(snapshot, current)

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Activity"), self.details

    def take_file(self, path: Path) -> bool:
        return self.importing.take_file(Kind.ACTIVITIES, path)

    def take_focus(self) -> None:
        if not len(self.bridge.snapshot.activities):
            self._start.field.setFocus()
        elif found := self._index.found(self.search.text()):
            ids = [row.activity.id for row in found]
            self._go_to(self._current if self._current in ids else ids[0])

    def show_subject(self, subject: Subject) -> None:
        if subject.activity is not None:
            self._go_to(subject.activity)

    def seek(self) -> None:
        self._bar.find()

    def selected(self) -> list[ActivityId]:
        """What is selected, or else the one in hand."""
        return self._cards.selected()

    def _show_selected(self) -> None:
        self.details.show_selected(len(self.selected()))
        self.acts.refresh()

    def _turn(self) -> None:
        self._show_found()
        self._show_selected()
        if self._current:
            self._go_to(self._current)
        self.acts.refresh()

    def _go_to(self, activity: ActivityId) -> None:
        if not self._bar.is_board:
            self.list.go_to(activity)
            self.list.setFocus()
        elif (view := self.board.go_to(activity)) is not None:
            view.setFocus()

    def in_hand(self) -> ActivityId | None:
        return self._current

    def _choose(self, activity: ActivityId) -> None:
        self._current = activity
        self.looked_at.emit(activity)
        self.details.show_activity(self.bridge.snapshot, self.bridge.snapshot.activities.get(activity))

    # -- what is done

    def _category(self) -> str:
        """The category of the activity in hand: what is added next probably goes there."""
        current = self.bridge.snapshot.activities.get(self._current) if self._current else None
        return current.category if current else ""

    def _add(self, lines: list[str], category: str) -> None:
        added = self._work.add(lines, category)
        if added is not None:
            self._current = added
            self._show_details(self.bridge.snapshot)
            (self.board if self._bar.is_board else self.list).go_to(added)  # the focus stays where one adds

    def _add_first(self, lines: list[str]) -> None:
        self._add(lines, "")
        column = self.board.columns.get("")
        field = column.add if column and self._bar.is_board else self.add
        field.setFocus()

    def _edit_title(self) -> None:
        if not self.details.isVisible():
            self.drawer_wanted.emit()
        self.details.title.setFocus()
        self.details.title.selectAll()

    def _carry(self, ids: list[ActivityId], category: str, before: ActivityId | None) -> None:
        current = self._current if self._current in ids else ids[0]
        if self._work.carry(ids, category, before):
            self._go_to(current)
