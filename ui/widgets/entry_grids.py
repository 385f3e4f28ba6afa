"""Weights by person, and one person's scores: numbers typed into a grid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.number_grid import NumberGrid
from ui.theme.looks import Looks
from ui.widgets.labels import label
from ui.widgets.number_view import NumberView
from ui.widgets.select import Select
from workshop.domain.choices import Capacity
from workshop.domain.snapshot import Snapshot

_SILENT = frozenset({Capacity.ABSENT, Capacity.OBSERVER, Capacity.FACILITATOR})


def voters(snapshot: Snapshot) -> list[tuple[str, str]]:
    """Those who weigh and score: ids and names."""
    return [(p.id, p.name) for p in snapshot.participants if p.capacity not in _SILENT]


def _heads(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(criterion.id, criterion.name) for criterion in snapshot.criteria]


class WeightEntry(QWidget):
    """People down, criteria across; `entered` carries person, criterion and points."""

    entered = Signal(str, str, object)
    refused = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.grid = NumberGrid(self.tr("Sum"), looks.color, self)
        self.view = NumberView(self.grid, looks, self.tr("Weights"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 12)
        hint = self.tr("100 points each, spread over the criteria. The ranking puts any sum in proportion.")
        column.addWidget(label(looks, "body", hint, "ink2"))
        column.addWidget(self.view, 1)
        self.grid.entered.connect(self.entered)
        self.grid.refused.connect(self.refused)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show everybody's points."""
        given = {(w.participant or "", str(w.criterion)): w.points for w in snapshot.weights if w.participant}
        self.grid.show(voters(snapshot), _heads(snapshot), given)

    def take_focus(self) -> None:
        self.view.start()


class ScoreEntry(QWidget):
    """One person's scores: campaigns down, criteria across; `entered` carries all three and the score."""

    entered = Signal(str, str, str, object)
    refused = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._snapshot: Snapshot | None = None
        self.scorer = Select(looks, self.tr("Whose scores"))
        self.scorer.setMinimumWidth(220)
        self._scale = label(looks, "body", "", "ink2")
        self.grid = NumberGrid("", looks.color, self)
        self.view = NumberView(self.grid, looks, self.tr("Scores"))
        row = QHBoxLayout()
        row.addWidget(label(looks, "body", self.tr("Scores by"), "ink2"))
        row.addWidget(self.scorer)
        row.addWidget(self._scale)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 12)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.scorer.activated.connect(lambda _: self._show_scores())
        self.grid.entered.connect(self._enter)
        self.grid.refused.connect(self.refused)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the scores of the person who is chosen."""
        self._snapshot = snapshot
        chosen = self.scorer.value()
        self.scorer.offer(voters(snapshot))
        self.scorer.choose(chosen)
        low, high = f"{snapshot.scale.low:g}", f"{snapshot.scale.high:g}"
        self._scale.setText(self.tr("from {low} to {high}").format(low=low, high=high))
        self._show_scores()

    def _show_scores(self) -> None:
        if self._snapshot is None:
            return
        who = self.scorer.value()
        own = [score for score in self._snapshot.scores if score.participant == who]
        given = {(str(score.candidate), str(score.criterion)): score.value for score in own}
        rows = [(candidate.id, candidate.title) for candidate in self._snapshot.candidates]
        self.grid.show(rows, _heads(self._snapshot), given, who)

    def _enter(self, candidate: str, criterion: str, value: float | None) -> None:
        who = self.scorer.value()
        if who:
            self.entered.emit(str(who), candidate, criterion, value)

    def take_focus(self) -> None:
        self.view.start()
