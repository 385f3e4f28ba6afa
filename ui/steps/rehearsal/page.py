"""Rehearsal: does it work, task by task?"""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.controls.empty import EmptyState
from ui.controls.page_head import PageHead
from ui.controls.scrolled import roomy
from ui.steps.rehearsal.adding import AddingLine
from ui.steps.rehearsal.beside.drawer import SHOWS, RehearsalDrawer
from ui.steps.rehearsal.chart.board import board
from ui.steps.rehearsal.chart.view import Swimlane
from ui.steps.rehearsal.gestures import RehearsalGestures
from ui.steps.rehearsal.hand import Hand
from ui.steps.rehearsal.holding.sheet import HoldingSheet, why_not
from ui.steps.rehearsal.keys import RehearsalKeys
from ui.steps.rehearsal.legend import Legend
from ui.steps.rehearsal.mending_on_page import Mending
from ui.steps.rehearsal.stage import Stage
from ui.steps.rehearsal.walk_bar import WalkBar
from ui.steps.rehearsal.work import RehearsalWork
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.facts.rehearsal import Reply
from workshop.domain.findings import Finding, Subject
from workshop.domain.rehearsal.findings import shown
from workshop.domain.rehearsal.guessing import guesses
from workshop.domain.rehearsal.stations import opening_words
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.trouble import troubles
from workshop.domain.rehearsal.walk import walk
from workshop.domain.rules import FINDINGS
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.rehearsal import RehearsalPlace
from workshop.imports.asking import Kind
from workshop.texts.formats import day_range
from workshop.texts.names import side_label
from workshop.texts.rehearsing.swimlane import counts, spoken
from workshop.texts.steps.starters import starter_tasks


class RehearsalPage(Stage):
    """The tasks by who decides them, what that shows, and the walk from hand-over to hand-over."""

    reads = (*FINDINGS, Decision, ParkedItem, Reply)

    def _build(self) -> None:
        looks, texts = self.looks, self.bridge.texts
        self.hand, self.guesses = Hand(), {}
        self._is_asking = False
        self._found: tuple[Finding, ...] = ()
        self._work = RehearsalWork(self)
        self._does = RehearsalGestures(self, self._work)
        self._mending = Mending(self, self._does, self._work)
        keys = RehearsalKeys(
            self._does,
            lambda: self.bridge.is_open and len(self.bridge.snapshot.tasks) > 0,
            lambda: self.hand.station is not None,
            lambda: len(self.guesses),
            self._does.why_no_roles,
            self,
        )
        for acts in (keys.walking, keys.moving, keys.changing):
            self.acts.add(*acts())
        self.acts.add(self._asking())
        self.lanes = Swimlane(looks, self.acts, self._days_when_moved)
        self.beside = RehearsalDrawer(looks, texts, self.acts)
        self.adding, self.legend = AddingLine(looks), Legend(looks)
        self.bar = WalkBar(looks, texts, self.acts)
        self._head = PageHead(looks, self.tr("Rehearsal"))
        self._buttons: dict[str, QWidget] = {}
        for id_, kind, icon in (
            ("confirm-all", "secondary", "check"),
            ("import", "quiet", "import"),
            ("new", "secondary", "plus"),
            ("walk", "primary", "play"),
        ):
            button = self.acts.button(id_, looks, kind, icon, "icon" if id_ == "import" else "normal")
            self._head.acts.addWidget(button)
            self._buttons[id_] = button
        self._lay_out()

    def _asking(self) -> Act:
        words, run = self.tr("Does it hold?"), self._ask_whether_it_holds
        return Act("holding", words, run, ("D",), why_not=why_not(self.bridge))

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            self.looks,
            self.tr("No tasks yet"),
            self.tr(
                "Break the campaign into tasks: the rights say who decides each, and where it is handed over."
            ),
            (
                self.acts.button("starters", self.looks, "primary"),
                self.acts.button("new", self.looks, words=self.tr("Type the first")),
            ),
        )
        stack = QWidget()
        grid = QGridLayout(stack)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.lanes, 0, 0)
        grid.addWidget(self._empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.bar)
        column.addWidget(roomy(stack, self.looks, 260), 1)
        column.addWidget(self.legend)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 24, 0)
        foot.addWidget(self.adding, 1)
        foot.addWidget(self.acts.button("holding", self.looks))
        column.addLayout(foot)

    def _connect(self) -> None:
        does, beside = self._does, self.beside
        self.lanes.chosen.connect(does.choose)
        self.lanes.opened.connect(lambda _: does.edit())
        self.lanes.shifted.connect(self._work.shift)
        self.adding.added.connect(does.add)
        self.adding.pasted.connect(does.take_pasted)
        self.adding.left.connect(self.take_focus)
        self.bar.asked.connect(lambda task, text: self._work.edit(TaskId(task), "question", text))
        self.bar.left.connect(self.take_focus)
        beside.details.edited.connect(does.edit_field)
        beside.hand_overs.chosen.connect(does.walk_to)
        beside.cards.wanted.connect(self._mending.mend)
        beside.cards.accepted.connect(self._work.accept)
        beside.cards.reopened.connect(self._work.reopen)

    def _ask_whether_it_holds(self) -> None:
        """Over the page; the wall shows meanwhile what was revealed."""
        sheet = HoldingSheet(self, self.looks, self.bridge)
        self._is_asking = True
        sheet.finished.connect(self._ask_no_longer)
        sheet.place_wanted.connect(lambda place: self.asked_for.emit(place.step, place))
        sheet.open()
        self.looked_at.emit(self.place())

    def _ask_no_longer(self) -> None:
        self._is_asking = False
        self.looked_at.emit(self.place())

    def take_file(self, path: Path) -> bool:
        return self.importing.take_file(Kind.TASKS, path)

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.show_now()

    def show_now(self) -> None:
        snapshot, texts = self.bridge.snapshot, self.bridge.texts
        self.walk = walk(snapshot)
        self.guesses = guesses(snapshot, self.walk, {each.title: each.words for each in starter_tasks(texts)})
        own = (each for each in self.bridge.findings if each.subject.step is self.step)
        self._found = tuple(own) or tuple(shown(snapshot))
        is_empty = not len(snapshot.tasks)
        self._empty.setVisible(is_empty)
        self._head.sentence.setText(
            self.tr("Does it work, task by task?") if is_empty else counts(texts, snapshot, self.walk)
        )
        self.beside.show_found(snapshot, self._found, tuple(troubles(snapshot)))
        self._show_legend(snapshot)
        self._board = board(texts, snapshot, self.walk, self._found, self._room())
        self.hand.keep_up(self.walk)
        self.show_in_hand()

    def show_in_hand(self) -> None:
        snapshot, texts, hand = self.bridge.snapshot, self.bridge.texts, self.hand
        task = snapshot.tasks.get(hand.task)
        said = spoken(texts, snapshot, self.walk, task) if task else ""
        self.lanes.show_board(self._board, hand.in_hand(), said)
        self.beside.show_stations(snapshot, self.walk, hand.stations, hand.station)
        guess = self.guesses.get(hand.task) if hand.task else None
        self.beside.show_task(snapshot, self.walk, hand.task, guess)
        self.bar.show_station(snapshot, self.walk, hand.station)
        walks = hand.station is not None
        self.acts.reword("walk", self.tr("Next hand-over") if walks else self.tr("Walk through"))
        self.acts.refresh()
        for id_ in ("import", "new"):
            self._buttons[id_].setVisible(not walks)
        self._buttons["confirm-all"].setVisible(len(self.guesses) > 1 and not walks)
        self.adding.setVisible(not walks)
        self.legend.setVisible(bool(len(snapshot.tasks)) and not walks)
        if self.isVisible():
            self.looked_at.emit(self.place())

    def _room(self) -> float:
        return max(self.looks.drawn(self.lanes.viewport().width()), 400.0)

    def _show_legend(self, snapshot: Snapshot) -> None:
        """The sides, and who could decide but decides nothing here."""
        sides = [(side, side_label(self.bridge.texts, snapshot, side)) for side in (Side.MARKETING, Side.IT)]
        deciding = {each for cell in self.walk.cells.values() for each in cell.decides}
        away = (Capacity.FACILITATOR, Capacity.OBSERVER, Capacity.ABSENT)
        people = [each for each in snapshot.participants if each.capacity not in away]
        self.legend.show_sides(sides, [each for each in people if each.id not in deciding])

    def _days_when_moved(self, task: TaskId, starts: int, ends: int) -> str:
        """When a task runs that is being dragged by so many days."""
        fact = self.bridge.snapshot.tasks[task]
        first, last = first_day(fact), last_day(fact)
        if first is None or last is None:
            return ""
        return day_range(self.bridge.texts, first + timedelta(days=starts), last + timedelta(days=ends))

    # -- the frame

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("What it shows"), self.beside

    def in_hand(self) -> str | None:
        return self.hand.task

    def place(self) -> RehearsalPlace:
        return RehearsalPlace(None, True) if self._is_asking else self.hand.place()

    def opening(self) -> str:
        station = self.hand.station
        return f"{opening_words(self.bridge.snapshot, station)}: " if station else ""

    def show_subject(self, subject: Subject) -> None:
        """Take the task of a finding in hand."""
        if subject.task is not None and subject.task in self.walk.by_id:
            self._does.choose(subject.task)
        self.beside.turn_to(SHOWS)
        self.take_focus()

    def take_focus(self) -> None:
        if len(self.bridge.snapshot.tasks):
            self.lanes.setFocus()
        else:
            self._empty.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.bridge.is_open and hasattr(self, "walk"):
            self.show_now()
