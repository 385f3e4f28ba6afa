"""Where the walk through the rehearsal is: the hand-over, the question, and what the room does about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.theme.looks import Looks
from workshop.domain.rehearsal.stations import Station, StationState, kind_of, opening_words, state
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.swimlane import deciders, station_day, station_head, station_question


class WalkBar(QWidget):
    """Hidden as long as nobody walks."""

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self.setProperty("ground", "canvas")
        self._texts = texts
        self.head = label(looks, "label", "", "ink2")
        self.tasks = label(looks, "section", "", wrap=True)
        self.people = label(looks, "body", "", "ink2", wrap=True)
        self.question = label(looks, "quote", "", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for each in (self.head, self.tasks, self.people, self.question):
            words.addWidget(each)
        steps = QHBoxLayout()
        steps.setSpacing(6)
        for act in ("back", "leave"):
            steps.addWidget(acts.button(act, looks, size="row"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(steps)
        self.hide()

    def show_station(self, snapshot: Snapshot, walk: Walk, station: Station | None) -> None:
        """Show where the walk is, or nothing while nobody walks."""
        self.setVisible(station is not None)
        if station is None:
            return
        texts, kind = self._texts, kind_of(walk, station)
        self.head.setText(
            paragraph(f"{station_head(texts, snapshot, kind)}.", self._state(snapshot, station))
        )
        self.tasks.setText(opening_words(snapshot, station))
        other = deciders(texts, snapshot, walk, station.after)
        one = deciders(texts, snapshot, walk, station.before) if station.before else other
        words = self.tr("{one} hands over to {other}, {day}.")
        if not (when := station_day(texts, walk, station)):
            words = self.tr("{one} hands over to {other}.")
        self.people.setText(words.format(one=one, other=other, day=when))
        self.people.setVisible(station.hand_over is not None)
        task = task_name(texts, snapshot, station.before or station.after)
        self.question.setText(station_question(texts, kind, other, task))

    def _state(self, snapshot: Snapshot, station: Station) -> str:
        return {
            StationState.OPEN: "",
            StationState.NOBODY: "",
            StationState.SETTLED: self.tr("Settled."),
            StationState.PARKED: self.tr("Parked."),
        }[state(snapshot, station)]
