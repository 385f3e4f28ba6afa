"""The ballot under its row of the grid: the votes as a picture, and beside it what they come to."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.steps.ownership.ballots.card import TOP_KEY, BallotCard
from ui.steps.ownership.ballots.panel import BallotPanel
from ui.steps.ownership.grid.delegate import ROW_HEIGHT
from ui.steps.ownership.grid.row_extra import RowExtra
from ui.steps.ownership.grid.view import RightsView
from ui.theme.looks import Looks
from workshop.actions import ballots
from workshop.domain.ballots.reading import read
from workshop.domain.ballots.rounds import Stage, stage
from workshop.domain.ballots.votes import last_round
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import wall
from workshop.texts.wall.ownership_ballot import BallotPicture
from workshop.texts.wall.wall import picture

_BAR = 4
_SIDE_BY_SIDE = 882


class BallotRow(QWidget):
    """`agreed` tells that somebody was agreed on: the why comes next."""

    agreed = Signal()

    def __init__(self, looks: Looks, bridge: Bridge, acts: Acts) -> None:
        super().__init__()
        self._looks, self._bridge = looks, bridge
        self._activity: ActivityId | None = None
        self.card = BallotCard(looks, acts)
        self.panel = BallotPanel(looks, bridge, acts)
        self.card.agreed.connect(self._agree)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(24, 2, 20, 16)
        self._beside.setSpacing(24)
        for parts, stretch in (((self.card, self.panel.acts), 0), ((self.panel,), 1)):
            column = QVBoxLayout()
            column.setSpacing(10)
            for part in parts:
                column.addWidget(part)
            column.addStretch()
            self._beside.addLayout(column, stretch)

    def show_ballot(self, snapshot: Snapshot, activity: ActivityId) -> bool:
        """Show the ballot on an activity; false where there is none."""
        self._activity = activity
        seen = picture(self._bridge.texts, snapshot, wall(snapshot, StepId.OWNERSHIP, activity))
        if not isinstance(seen, BallotPicture):
            return False
        self.card.show_ballot(seen, f"{seen.headline} {seen.detail}")
        self.panel.show_ballot(snapshot, activity)
        return True

    def take_focus(self) -> None:
        """Put the focus on the first thing to do."""
        waiting = [button for button in self.findChildren(Button) if button.isEnabled()]
        first = [button for button in waiting if button.property("kind") == "primary"] or waiting
        if first:
            first[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what it comes to stands below the picture."""
        super().resizeEvent(event)
        below = self.width() < _SIDE_BY_SIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(down if below else right)

    def _agree(self, place: int) -> None:
        found = read(self._bridge.snapshot, self._activity) if self._activity else None
        whom = found.counted.proposals[place].proposes if found else None
        if self._activity is None or whom is None:
            return
        if self._bridge.run(ballots.agree, activity=self._activity, participant=whom):
            self.agreed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row it belongs to."""
        painter = QPainter(self)
        ground: QColor = self._looks.color("select")
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, _BAR, self.height(), self._looks.color("ink"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._looks.color("edge"))


class BallotInGrid(QObject):
    """Opens the ballot under the row in hand where something is to be done about it, or when asked.

    It stays open until the row is left, somebody is agreed on or the room leaves it open. `wanted` asks for
    one where there is none.
    """

    wanted = Signal()

    def __init__(self, view: RightsView, looks: Looks, bridge: Bridge, acts: Acts) -> None:
        super().__init__(view)
        self._view, self._bridge, self._acts = view, bridge, acts
        self.row = BallotRow(looks, bridge, acts)
        self._extra = RowExtra(view, self.row, looks.px(ROW_HEIGHT))
        self._asked: ActivityId | None = None
        self._left: set[tuple[ActivityId, int]] = set()
        self.row.panel.left_open.connect(self.leave_open)
        self.row.agreed.connect(self._close)
        view.reasons.begun.connect(self._make_room)

    @property
    def is_open(self) -> bool:
        return self._extra.row >= 0

    def follow(self) -> None:
        """Open or close for the row in hand; the grid's keys go on where the button that was pressed goes."""
        self._extra.keep_in_mind()
        self._show_row_in_hand()
        self._extra.hand_focus_back()
        self._acts.refresh()

    def _show_row_in_hand(self) -> None:
        fact, snapshot = self._view.activity(), self._bridge.snapshot
        if fact is not None and fact.id != self._asked:
            self._asked = None
        wanted = fact is not None and (self._asked or self._opens(snapshot, fact.id))
        if wanted and fact is not None and self.row.show_ballot(snapshot, fact.id):
            self._asked = fact.id
            self._extra.open(self._view.currentIndex().row())
        else:
            self._extra.close()

    def _opens(self, snapshot: Snapshot, activity: ActivityId) -> bool:
        """Whether a ballot opens by itself: something is to be done about it, and it wasn't left open."""
        left = (activity, last_round(snapshot, activity)) in self._left
        now = stage(snapshot, activity)
        return now is Stage.VOTING or (now is Stage.REVEALED and not left)

    def enter(self) -> None:
        """Go into the ballot of the row in hand, also a settled one; ask for one where there is none."""
        fact = self._view.activity()
        if fact is not None and not self.is_open:
            self._asked = fact.id
            self.follow()
            self._view.scrollTo(self._view.currentIndex())
        if self.is_open:
            self.row.take_focus()
        else:
            self.wanted.emit()

    def _close(self) -> None:
        self._asked = None
        self.follow()

    def _make_room(self) -> None:
        """While a reason is written nothing lies over it; an open ballot comes back with the next change."""
        self._asked = None
        self._extra.close()

    @property
    def is_undecided(self) -> bool:
        """Whether a revealed ballot is open on which nothing is agreed."""
        fact = self._view.activity()
        revealed = fact is not None and stage(self._bridge.snapshot, fact.id) is Stage.REVEALED
        return self.is_open and revealed

    def leave_open(self) -> None:
        """Close a revealed ballot on which nothing is agreed; Enter opens it again."""
        fact, snapshot = self._view.activity(), self._bridge.snapshot
        if fact is not None and self.is_undecided:
            self._left.add((fact.id, last_round(snapshot, fact.id)))
            self._close()
            self._view.setFocus()

    def agreeing(self) -> Iterator[Act]:
        """Agreeing on a proposal of the ballot that is open, by its number."""
        for number in range(1, TOP_KEY + 1):
            words = self.tr("Agree on proposal {n}").format(n=number)
            run, hint = partial(self._agree, number), self.tr("agree on a proposal")
            shown = partial(self._can_agree, number)
            yield Act(f"agree-{number}", words, run, (str(number),), hint, Reach.HERE, shown)

    def _can_agree(self, number: int) -> bool:
        return self.is_open and self.row.card.can_agree(number)

    def _agree(self, number: int) -> None:
        self.row.card.agree(number)
