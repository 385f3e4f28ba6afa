"""The ballot on one activity in words: who has voted, the reveal, what it comes to, and what comes next."""

from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.steps.ownership.ballots.early_reveal import EarlyReveal
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.actions import ballots
from workshop.domain.ballots.counts import consent_to
from workshop.domain.ballots.reading import Read, read
from workshop.domain.ballots.rounds import Stage, deciders, moves, shifts, stage
from workshop.domain.ballots.small_groups import ConsentState
from workshop.domain.ballots.votes import LEAST_VOTES, Progress, last_round, small_sides, votes_counted
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.ballots import (
    decided_text,
    escalated_text,
    missing_text,
    person_name,
    progress_text,
    same_answers_text,
    shifts_text,
    small_side_text,
)
from workshop.texts.steps.readings import reading_text


class BallotPanel(QWidget):
    """Empty where nobody has voted; agreeing is in the picture beside it, and `acts` stand under that.

    `going_on`, `again`, `escalating` and `left_open` ask for what comes next; `notes` asks for the notes on
    who moved, which are for the facilitator alone.
    """

    going_on = Signal()
    again = Signal()
    escalating = Signal()
    left_open = Signal()
    notes = Signal()

    def __init__(self, looks: Looks, bridge: Bridge, acts: Acts) -> None:
        super().__init__()
        self._looks, self._bridge, self._of_page = looks, bridge, acts
        self._activity: ActivityId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.acts = QWidget()
        self._act_row = QHBoxLayout(self.acts)
        self._act_row.setContentsMargins(0, 0, 0, 0)
        self._act_row.setSpacing(8)

    def show_ballot(self, snapshot: Snapshot, activity: ActivityId | None) -> None:
        """Show how far the ballot on an activity has come."""
        self._activity = activity
        emptied(self._column)
        emptied(self._act_row)
        progress = votes_counted(snapshot, activity) if activity in snapshot.activities and activity else None
        found = read(snapshot, activity) if progress is not None and activity else None
        is_open = progress is not None and len(progress.voted) > 0
        self.setVisible(is_open or found is not None)
        if found is not None and activity is not None:
            self._say("label", self.tr("The round before") if is_open else "", "ink2")
            self._add_reading(snapshot, activity, found)
            if not is_open:
                self._add_outcome(snapshot, activity)
        if is_open and progress is not None and activity is not None:
            self._add_progress(snapshot, activity, progress)

    def _say(self, style: str, words: str, tone: str = "ink") -> None:
        if words:
            self._column.addWidget(label(self._looks, style, words, tone, wrap=True))

    def _add_progress(self, snapshot: Snapshot, activity: ActivityId, progress: Progress) -> None:
        self._say("section", progress_text(self._bridge.texts, progress))
        self._say("small", missing_text(self._bridge.texts, snapshot, progress), "ink2")
        state = consent_to(snapshot, activity, progress.round)
        if state is ConsentState.WANTED:
            for count in small_sides(snapshot, activity):
                self._say("small", small_side_text(self._bridge.texts, snapshot, count), "stop")
            self._add_consent()
        is_alone = len(progress.voted) < LEAST_VOTES
        acts = [self._reveal_button(progress, is_alone)]
        if not progress.is_complete:
            acts.insert(0, self._act(self.tr("Go on voting"), self.going_on, "vote", "primary"))
        if state is ConsentState.GIVEN:
            together = Button(self._looks, self.tr("Keep the sides together"), size="row")
            together.clicked.connect(self._withdraw)
            acts.append(together)
        self._add_acts(*acts)
        if is_alone:
            self._say("small", self._why_not_alone(), "ink2")
        self._say("small", same_answers_text(self._bridge.texts), "ink2")
        self._say("small", self.tr("A reveal is final: undo does not hide it again."), "ink2")

    def _reveal_button(self, progress: Progress, is_alone: bool) -> Button:
        """The plain act once all have voted; before that it asks, and of one vote there is no reveal."""
        if progress.is_complete:
            reveal = Button(self._looks, self.tr("Reveal to the room"), "primary", size="row")
            reveal.clicked.connect(self._reveal)
        else:
            reveal = Button(self._looks, self.tr("Reveal now…"), size="row")
            reveal.clicked.connect(self._ask_to_reveal)
        reveal.setEnabled(not is_alone)
        if is_alone:
            set_tip(reveal, self._why_not_alone())
        return reveal

    def _why_not_alone(self) -> str:
        return self.tr("One vote alone is not revealed: everybody would know whose it is.")

    def _add_consent(self) -> None:
        consent = Button(self._looks, self.tr("The room agrees to see them apart"), size="row")
        consent.clicked.connect(self._consent)
        self._column.addWidget(consent)

    def _add_reading(self, snapshot: Snapshot, activity: ActivityId, found: Read) -> None:
        words = reading_text(self._bridge.texts, snapshot, found)
        self._say("section", words.title)
        self._say("body", words.name)
        for line in words.lines:
            self._say("small", line, "ink2")
        self._say("small", shifts_text(self._bridge.texts, snapshot, shifts(snapshot, activity)), "ink2")
        if found.proposes not in deciders(snapshot, activity):  # what to do, until it is done
            self._say("small", words.advice, "ink2")

    def _add_outcome(self, snapshot: Snapshot, activity: ActivityId) -> None:
        """What was done about a revealed ballot, and what there is to do."""
        now, texts = stage(snapshot, activity), self._bridge.texts
        if now is Stage.AGREED:
            names = [person_name(texts, snapshot, each) for each in deciders(snapshot, activity)]
            self._say("body_medium", decided_text(texts, names))
        if now is Stage.ESCALATED:
            for each in snapshot.escalations.group(activity):
                self._say("body_medium", escalated_text(texts, snapshot, each))
        state = consent_to(snapshot, activity, last_round(snapshot, activity))
        if state is ConsentState.WANTED and now is not Stage.AGREED:
            self._add_consent()
            self._say("small", self.tr("Seen apart they stay so: undo does not fold them again."), "ink2")
        acts = [self._act(self.tr("Vote again"), self.again, "vote")]
        if now is not Stage.AGREED:
            acts.insert(0, self._act(self.tr("Escalate…"), self.escalating, "escalate"))
        if now is Stage.REVEALED:
            acts.append(self._act(self.tr("Leave open"), self.left_open, "leave-open"))
        if moves(snapshot, activity) is not None:
            acts.append(self._act(self.tr("Who moved…"), self.notes))
        self._add_acts(*acts)

    def _add_acts(self, *acts: Button) -> None:
        for act in acts:
            self._act_row.addWidget(act)
        self._act_row.addStretch()

    def _act(self, words: str, asks: SignalInstance, act: str = "", kind: str = "secondary") -> Button:
        """A button for what comes next, with the key of the page's act that does the same."""
        caps = self._of_page.caps(act) if act else ()
        button = Button(self._looks, words, kind, size="row", keys=caps)
        button.clicked.connect(asks)
        return button

    def _reveal(self) -> None:
        if self._activity is not None:
            at = datetime.now().astimezone()
            self._bridge.run(ballots.reveal_ballots, activities=[self._activity], at=at)

    def _ask_to_reveal(self) -> None:
        """Say who is missing, and reveal only where that is wanted."""
        if self._activity is None:
            return
        texts, snapshot = self._bridge.texts, self._bridge.snapshot
        progress = votes_counted(snapshot, self._activity)
        counts, missing = progress_text(texts, progress), missing_text(texts, snapshot, progress)
        dialog = EarlyReveal(self, self._looks, counts, missing)
        dialog.wanted.connect(self._reveal)
        dialog.open()

    def _withdraw(self) -> None:
        self._bridge.run(ballots.withdraw_consent, step=StepId.OWNERSHIP, of=self._activity)

    def _consent(self) -> None:
        at = datetime.now().astimezone()
        self._bridge.run(ballots.consent_to_small_sides, step=StepId.OWNERSHIP, at=at, of=self._activity)
