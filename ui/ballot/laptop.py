"""Pass the laptop: one person at a time votes in private, and hands over by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.ballot.choices import Choices
from ui.bridge import Bridge
from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.labels import emptied, label
from workshop.actions.ballots import Vote, cast_ballots, clear_ballot
from workshop.domain.ballots import entitled, votes_counted
from workshop.domain.ids import ActivityId
from workshop.domain.set_up import Participant
from workshop.texts.ballots import progress_text

_WIDEST = 1120


class PrivateLine(LineField):
    """A line of which nothing reaches the clipboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
        else:
            super().keyPressEvent(event)


class Laptop(QDialog):
    """A full screen that shows one person's ballot and nothing of the others.

    It waits until the projector doesn't show it. Esc gives the laptop back; votes already cast stay.
    """

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge, self._looks = bridge, looks
        self._activities = tuple(activities)
        self._waiting = [p for p in entitled(bridge.snapshot) if self._has_to_vote(p)]
        self._person: Participant | None = None
        self._place = 0
        self.setWindowTitle(self.tr("Joint Charter"))
        self.setAccessibleName(self.tr("Private ballot"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(64, 48, 64, 48)
        self._outer = outer
        self._ask_about_projector()

    def _has_to_vote(self, person: Participant) -> bool:
        snapshot = self._bridge.snapshot
        return any(person.id in votes_counted(snapshot, each).missing for each in self._activities)

    def _surface(self) -> QVBoxLayout:
        """An empty surface in place of what was shown."""
        emptied(self._outer)
        surface = QWidget()
        surface.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(surface)
        column.setSpacing(16)
        self._outer.addWidget(surface)
        return column

    def _ask(self, title: str, sentence: str, acts: Sequence[Button]) -> None:
        column = self._surface()
        column.addStretch()
        column.addWidget(label(self._looks, "page_title", title, wrap=True))
        column.addWidget(label(self._looks, "body", sentence, "ink2", wrap=True))
        row = QHBoxLayout()
        for act in acts:
            row.addWidget(act)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        acts[0].setDefault(True)
        acts[0].setFocus()

    def _ask_about_projector(self) -> None:
        go_on = Button(self._looks, self.tr("No, it is dark or shows something else"), "primary")
        back = Button(self._looks, self.tr("Yes, go back"), keys=("Esc",))
        go_on.clicked.connect(self._hand_over)
        back.clicked.connect(self.reject)
        sentence = self.tr("Votes are private. Darken the projector or move it to another picture first.")
        self._ask(self.tr("Does the projector show this screen?"), sentence, (go_on, back))

    def _hand_over(self) -> None:
        if not self._waiting:
            self._give_back()
            return
        self._person = self._waiting.pop(0)
        self._place = 0
        title = self.tr("Pass the laptop to {name}").format(name=self._person.name)
        start = Button(self._looks, self.tr("I am {name}").format(name=self._person.name), "primary")
        start.clicked.connect(self._show_ballot)
        later = Button(self._looks, self.tr("Not here, next person"))
        later.clicked.connect(self._hand_over)
        self._ask(title, self._count(), (start, later))

    def _count(self) -> str:
        return progress_text(self._bridge.texts, votes_counted(self._bridge.snapshot, self._activities[0]))

    def _show_ballot(self) -> None:
        snapshot = self._bridge.snapshot
        activity = snapshot.activities[self._activities[self._place]]
        column = self._surface()
        words = self.tr("{n} of {total}: who should be accountable?")
        words = words.format(n=self._place + 1, total=len(self._activities))
        column.addWidget(label(self._looks, "body", words, "ink2"))
        column.addWidget(label(self._looks, "page_title", activity.title, wrap=True))
        self.choices = Choices(self._looks, self._bridge.texts, snapshot)
        self.comment = PrivateLine(self._looks, self.tr("Comment"), self.tr("Why, if you like"))
        self.comment.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        last = self._place + 1 == len(self._activities)
        self._done = Button(self._looks, self.tr("Done, pass on") if last else self.tr("Next"), "primary")
        self._done.setEnabled(False)
        self._done.clicked.connect(self._settle)
        self.choices.chosen.connect(lambda: self._done.setEnabled(True))
        self.choices.settled.connect(self._settle)
        self.comment.returnPressed.connect(self._settle)
        column.addWidget(self._scrolling(self.choices), 1)
        column.addWidget(self.comment)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        self.choices.setFocus()

    def _scrolling(self, choices: Choices) -> QScrollArea:
        """The choices, to be scrolled where there are more people than fit."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(choices)
        for surface in (area.viewport(), choices):
            surface.setAutoFillBackground(False)
        choices.reached.connect(area.ensureWidgetVisible)
        return area

    def _settle(self) -> None:
        """Take this vote and go on; where it can't be taken, stay."""
        if self.choices.is_chosen and not self.comment.excess.is_there and self._take():
            self._place += 1
            self._show_ballot() if self._place < len(self._activities) else self._hand_over()

    def _take(self) -> bool:
        assert self._person is not None
        activity, who = self._activities[self._place], self._person.id
        if self.choices.cannot_say:
            done = self._bridge.run(clear_ballot, activity=activity, participant=who)
        else:
            vote = Vote(activity, who, self.choices.proposes, self.comment.text())
            done = self._bridge.run(cast_ballots, votes=[vote])
        return done is not None

    def _give_back(self) -> None:
        self._person = None
        back = Button(self._looks, self.tr("Back to the workshop"), "primary")
        back.clicked.connect(self.accept)
        title = self.tr("Give the laptop back to the facilitator")
        self._ask(title, self._count(), (back,))


def pass_the_laptop(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> Laptop:
    """Open the ballot for these activities over the whole screen."""
    laptop = Laptop(bridge, looks, activities, parent)
    laptop.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    laptop.setWindowModality(Qt.WindowModality.ApplicationModal)
    laptop.showFullScreen()
    return laptop
