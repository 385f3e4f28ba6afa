"""The ballot on one activity in words: who has voted, the reveal, and what it comes to."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import emptied, label
from workshop.actions import ballots
from workshop.domain.ballot_reading import Read, read
from workshop.domain.ballots import Progress, small_sides, votes_counted
from workshop.domain.choices import StepId
from workshop.domain.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.texts.ballots import (
    missing_text,
    progress_text,
    reading_text,
    side_text,
    small_side_text,
)


class BallotPanel(QWidget):
    """Empty where nobody has voted; agreeing is in the picture beside it."""

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        super().__init__()
        self._looks, self._bridge = looks, bridge
        self._activity: ActivityId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_ballot(self, snapshot: Snapshot, activity: ActivityId | None) -> None:
        """Show how far the ballot on an activity has come."""
        self._activity = activity
        emptied(self._column)
        progress = votes_counted(snapshot, activity) if activity in snapshot.activities and activity else None
        found = read(snapshot, activity) if progress is not None and activity else None
        is_open = progress is not None and len(progress.voted) > 0
        self.setVisible(is_open or found is not None)
        if found is not None:
            self._add_reading(snapshot, found)
        if is_open and progress is not None and activity is not None:
            self._add_progress(snapshot, activity, progress)

    def _say(self, style: str, words: str, tone: str = "ink") -> None:
        if words:
            self._column.addWidget(label(self._looks, style, words, tone, wrap=True))

    def _add_progress(self, snapshot: Snapshot, activity: ActivityId, progress: Progress) -> None:
        self._say("body_strong", progress_text(self._bridge.texts, progress))
        for count in progress.sides:
            self._say("small", side_text(self._bridge.texts, snapshot, count), "ink2")
        self._say("small", missing_text(self._bridge.texts, snapshot, progress), "ink2")
        small = small_sides(snapshot, activity)
        for count in small:
            self._say("small", small_side_text(self._bridge.texts, snapshot, count), "stop")
        if small:
            consent = Button(self._looks, self.tr("The room agrees to see them apart"), size="row")
            consent.clicked.connect(self._consent)
            self._column.addWidget(consent)
        reveal = Button(self._looks, self.tr("Reveal to the room"), "primary", size="row")
        reveal.clicked.connect(self._reveal)
        self._column.addWidget(reveal)
        self._say("small", self.tr("A reveal is final: undo does not hide it again."), "ink2")

    def _add_reading(self, snapshot: Snapshot, found: Read) -> None:
        words = reading_text(self._bridge.texts, snapshot, found)
        self._say("body_strong", words.title)
        self._say("body", words.name)
        for line in words.lines:
            self._say("small", line, "ink2")
        self._say("small", words.advice, "ink2")

    def _reveal(self) -> None:
        if self._activity is not None:
            at = datetime.now().astimezone()
            self._bridge.run(ballots.reveal_ballots, activities=[self._activity], at=at)

    def _consent(self) -> None:
        at = datetime.now().astimezone()
        self._bridge.run(ballots.consent_to_small_sides, step=StepId.OWNERSHIP, at=at)
