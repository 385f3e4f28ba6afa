"""What stands beside the swimlane: what it shows with the hand-overs, or the task in hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Segments
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.steps.rehearsal.beside.details import TaskDetails
from ui.steps.rehearsal.beside.finding_cards import FindingCards
from ui.steps.rehearsal.beside.hand_over_list import HandOverList
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId, TaskId
from workshop.domain.findings import Finding
from workshop.domain.rehearsal.stations import Station
from workshop.domain.rehearsal.trouble import Trouble
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

SHOWS, TASK = 0, 1


class RehearsalDrawer(QWidget):
    """Turns from what the rehearsal shows to the task in hand, and back."""

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._texts = texts
        self.cards = FindingCards(looks, texts)
        self.hand_overs = HandOverList(looks, texts)
        self.details = TaskDetails(looks, texts, acts)
        self.side = Segments(looks, self.tr("What the drawer shows"))
        self.side.set_choices(((SHOWS, self.tr("What it shows"), ""), (TASK, self.tr("Task in hand"), "")))
        self._head = label(looks, "label", self.tr("Hand-overs"), "ink2")
        self._count = label(looks, "small", "", "ink2", wrap=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._sides = QStackedWidget()
        self._sides.addWidget(scrolled(self._shows(), "canvas", sideways=False, takes_focus=False))
        self._sides.addWidget(scrolled(self.details, "canvas", sideways=False, takes_focus=False))
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choice)
        column.addWidget(self._sides, 1)
        self.side.chosen.connect(lambda side: self.turn_to(int(str(side))))
        self.turn_to(SHOWS)

    def _shows(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(self.cards)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 6)
        head.addWidget(self._head)
        head.addWidget(self._count, 1)
        column.addLayout(head)
        column.addWidget(self.hand_overs)
        column.addStretch()
        return whole

    def turn_to(self, side: int) -> None:
        """Show what the rehearsal shows, or the task in hand."""
        self.side.choose(side)
        self._sides.setCurrentIndex(side)

    def show_found(self, snapshot: Snapshot, found: Sequence[Finding], hard: Sequence[Trouble]) -> None:
        """Show what the rehearsal shows."""
        self.cards.show_findings(snapshot, found, hard, not len(snapshot.tasks))

    def show_stations(
        self, snapshot: Snapshot, walk: Walk, rows: tuple[Station, ...], current: Station | None
    ) -> None:
        """Show the hand-overs; `current` is where the walk is."""
        self.hand_overs.show_stations(snapshot, walk, rows, current)
        count = len(walk.between_sides)
        none = self.tr("none between the sides")
        self._count.setText(self._texts.plural("{n} between the sides", "{n} between the sides", count))
        if not count:
            self._count.setText(none)

    def show_task(
        self, snapshot: Snapshot, walk: Walk, task: TaskId | None, guess: ActivityId | None
    ) -> None:
        """Show the task in hand."""
        self.details.show_task(snapshot, walk, snapshot.tasks.get(task), guess)
