"""Where the walk through the rehearsal is: the hand-over, the question, and what the room does about it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import TaskId
from workshop.domain.rehearsal.stations import Station, StationState, kind_of, state
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.swimlane import deciders, station_day, station_head, station_question


class WalkBar(QWidget):
    """Hidden as long as nobody walks.

    `asked` carries a task and what the room is asked where it is taken over; `left` says: on with the walk.
    """

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self.setProperty("ground", "canvas")
        self._texts, self._task = texts, TaskId("")
        self.head = label(looks, "label", "", "ink2")
        self.tasks = label(looks, "section", "", wrap=True)
        self.people = label(looks, "body", "", "ink2", wrap=True)
        self.question = label(looks, "quote", "", wrap=True)
        self.own = LineField(looks, self.tr("Own question"))
        self.own.setFont(looks.font("quote"))
        self.own.hide()
        self.own.written.connect(lambda text: self.asked.emit(self._task, text))
        self.own.installEventFilter(self)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.head, 1)
        for act in ("question", "back", "leave"):
            top.addWidget(acts.button(act, looks, size="row"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 6, 24, 10)
        column.setSpacing(2)
        column.addLayout(top)
        for each in (self.tasks, self.people, self.question, self.own):
            column.addWidget(each)
        self.hide()

    def show_station(self, snapshot: Snapshot, walk: Walk, station: Station | None) -> None:
        """Show where the walk is, or nothing while nobody walks."""
        if station is None or station.after != self._task:
            self.own.hand_over()
        self.setVisible(station is not None)
        self._task = station.after if station else TaskId("")
        if station is None:
            return
        texts, kind = self._texts, kind_of(walk, station)
        self.head.setText(
            paragraph(f"{station_head(texts, snapshot, kind)}.", self._state(snapshot, station))
        )
        both = [each for each in (station.before, station.after) if each is not None]
        self.tasks.setText(" → ".join(task_name(texts, snapshot, each) for each in both))
        other = deciders(texts, snapshot, walk, station.after)
        one = deciders(texts, snapshot, walk, station.before) if station.before else other
        words = self.tr("{one} hands over to {other}, {day}.")
        if not (when := station_day(texts, walk, station)):
            words = self.tr("{one} hands over to {other}.")
        self.people.setText(words.format(one=one, other=other, day=when))
        self.people.setVisible(station.hand_over is not None)
        task = task_name(texts, snapshot, station.before or station.after)
        own = snapshot.tasks[station.after].question
        self.question.setText(own or station_question(texts, kind, other, task))
        self.own.setPlaceholderText(station_question(texts, kind, other, task))
        self.own.show_text(own, station.after)

    def ask(self) -> None:
        """Let another question be typed in place of the one that stands there."""
        self.question.hide()
        self.own.show()
        self.own.setFocus()
        self.own.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was typed is asked from now on; what can't be kept stays in its field."""
        if watched is self.own and event.type() is QEvent.Type.FocusOut:
            self._show_question()
        return False

    def _show_question(self) -> None:
        self.own.setVisible(self.own.excess.is_there)
        self.question.setVisible(not self.own.excess.is_there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc lead from the question back to the walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.own.hand_over()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _state(self, snapshot: Snapshot, station: Station) -> str:
        return {
            StationState.OPEN: "",
            StationState.NOBODY: "",
            StationState.SETTLED: self.tr("Settled."),
            StationState.PARKED: self.tr("Parked."),
        }[state(snapshot, station)]
