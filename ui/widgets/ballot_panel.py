"""The ballot on one activity in the drawer: who has voted, the reveal, its reading, and what comes next."""

from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import emptied, label, rule
from workshop.actions import ballots
from workshop.domain.ballot_reading import Read, read
from workshop.domain.ballot_rounds import Stage, deciders, moves, shifts, stage
from workshop.domain.ballots import Progress, small_sides, votes_counted
from workshop.domain.choices import StepId
from workshop.domain.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.texts.ballots import (
    decided_text,
    escalated_text,
    missing_text,
    person_name,
    progress_text,
    reading_text,
    shifts_text,
    side_text,
    small_side_text,
)

_DIGITS = 9


class BallotPanel(QWidget):
    """Empty where nobody has voted.

    `agreed` tells that somebody was agreed on: the why comes next. `again`, `escalating` and `left_open` ask
    for what the page does; `notes` asks for the notes on who moved, which are for the facilitator alone.
    """

    agreed = Signal()
    again = Signal()
    escalating = Signal()
    left_open = Signal()
    notes = Signal()

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        super().__init__()
        self._looks, self._bridge = looks, bridge
        self._activity: ActivityId | None = None
        self._acts: dict[str, Button] = {}
        self._closed: set[tuple[ActivityId, int]] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_ballot(self, snapshot: Snapshot, activity: ActivityId | None) -> None:
        """Show how far the ballot on an activity has come."""
        self._activity = activity
        self._acts = {}
        emptied(self._column)
        progress = votes_counted(snapshot, activity) if activity in snapshot.activities and activity else None
        found = read(snapshot, activity) if progress is not None and activity else None
        is_open = progress is not None and len(progress.voted) > 0
        self.setVisible(is_open or found is not None)
        if found is not None and activity is not None:
            self._add_reading(snapshot, found)
            if not is_open:
                self._add_outcome(snapshot, activity, found)
        if is_open and progress is not None and activity is not None:
            self._add_progress(snapshot, activity, progress)
        self._column.addWidget(rule())

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
        texts, activity = self._bridge.texts, found.counted.activity
        words = reading_text(texts, snapshot, found)
        self._say("body_strong", words.title)
        self._say("body", words.name)
        for line in words.lines:
            self._say("small", line, "ink2")
        self._say("small", shifts_text(texts, snapshot, shifts(snapshot, activity)), "ink2")
        self._say("small", words.advice, "ink2")
        if moves(snapshot, activity) is not None:
            notes = Button(self._looks, self.tr("Notes on who moved…"), "quiet", size="row")
            notes.clicked.connect(self.notes)
            self._column.addWidget(notes)

    def _add_outcome(self, snapshot: Snapshot, activity: ActivityId, found: Read) -> None:
        """What there is to do about a revealed ballot, or what was done."""
        now = stage(snapshot, activity)
        deciding = deciders(snapshot, activity) if now is Stage.AGREED else ()
        if deciding:
            names = [person_name(self._bridge.texts, snapshot, each) for each in deciding]
            self._say("body_medium", decided_text(self._bridge.texts, names))
        if now is Stage.ESCALATED:
            for each in snapshot.escalations.group(activity):
                self._say("body_medium", escalated_text(self._bridge.texts, each))
        if now is Stage.REVEALED and (activity, found.counted.round) in self._closed:
            self._say("small", self.tr("Left open: the finding stays until somebody agrees or escalates."))
            take_up = Button(self._looks, self.tr("Take it up again"), size="row")
            take_up.clicked.connect(self._take_up)
            self._column.addWidget(take_up)
            return
        self._add_agreeing(snapshot, found, deciding)
        if now is not Stage.AGREED:
            self._act("E", self.tr("Escalate…"), self.escalating)
        self._act("V", self.tr("Vote again"), self.again)
        if now is Stage.REVEALED:
            self._act("O", self.tr("Leave open"), None)
            self._acts["O"].clicked.connect(self._leave_open)

    def _add_agreeing(self, snapshot: Snapshot, found: Read, deciding: tuple[ParticipantId, ...]) -> None:
        """Everybody who was proposed, most votes first; who decides alone already isn't offered."""
        proposed = (each.proposes for each in found.counted.proposals)
        offered = [
            each
            for each in proposed
            if each is not None and each in snapshot.participants and (each,) != deciding
        ]
        for place, id_ in enumerate(offered, 1):
            name = person_name(self._bridge.texts, snapshot, id_)
            key = str(place) if place <= _DIGITS else ""
            agree = Button(
                self._looks,
                self.tr("Agree on {name}").format(name=name),
                size="row",
                keys=(key,) if key else (),
            )
            agree.clicked.connect(lambda _=False, id_=id_: self._agree(id_))
            self._column.addWidget(agree)
            if key:
                self._acts[key] = agree

    def _act(self, key: str, words: str, asks: SignalInstance | None) -> None:
        button = Button(self._looks, words, size="row", keys=(key,))
        if asks is not None:
            button.clicked.connect(asks)
        self._column.addWidget(button)
        self._acts[key] = button

    def offers(self, key: str) -> bool:
        """Whether something has this key now."""
        return key in self._acts

    def press(self, key: str) -> None:
        """Do what has this key."""
        self._acts[key].click()

    def _leave_open(self) -> None:
        found = read(self._bridge.snapshot, self._activity) if self._activity else None
        if found is not None:
            self._closed.add((found.counted.activity, found.counted.round))
            self.show_ballot(self._bridge.snapshot, self._activity)
            self.left_open.emit()

    def _take_up(self) -> None:
        self._closed = {each for each in self._closed if each[0] != self._activity}
        self.show_ballot(self._bridge.snapshot, self._activity)

    def _reveal(self) -> None:
        if self._activity is not None:
            at = datetime.now().astimezone()
            self._bridge.run(ballots.reveal_ballots, activities=[self._activity], at=at)

    def _consent(self) -> None:
        at = datetime.now().astimezone()
        self._bridge.run(ballots.consent_to_small_sides, step=StepId.OWNERSHIP, at=at)

    def _agree(self, person: ParticipantId) -> None:
        if self._activity is not None and self._bridge.run(
            ballots.agree, activity=self._activity, participant=person
        ):
            self.agreed.emit()
