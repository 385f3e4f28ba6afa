"""Weights by person, and one person's scores: numbers typed into a grid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.controls.select import Select
from ui.steps.test_case.number_grid import NumberGrid
from ui.steps.test_case.number_view import NumberView
from ui.theme.looks import Looks
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.shared_means import can_weigh, is_shown
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import figure

ALL = ""
"""In place of a person: what the room agrees on aloud."""


def voters(snapshot: Snapshot) -> list[tuple[str, str]]:
    """Those who weigh and score: ids and names."""
    return [(person.id, person.name) for person in entitled(snapshot)]


def _heads(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(criterion.id, criterion.name) for criterion in snapshot.criteria]


class WeightEntry(QWidget):
    """People down, criteria across; `entered` carries person (or ALL), criterion and points."""

    entered = Signal(str, str, object)
    refused = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.grid = NumberGrid(self.tr("Sum"), looks.color, self)
        self.view = NumberView(self.grid, looks, self.tr("Weights"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 12)
        self._hint = label(looks, "body", "", "ink2", wrap=True)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        self.grid.entered.connect(self.entered)
        self.grid.refused.connect(self.refused)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show everybody's points, and those agreed on aloud; what was revealed stays as it is."""
        given = {(w.participant or ALL, str(w.criterion)): w.points for w in snapshot.weights if not w.side}
        people = voters(snapshot)
        is_open = any(can_weigh(snapshot, each.id) for each in snapshot.criteria)
        hint = self.tr("100 points each, spread over the criteria. The ranking puts any sum in proportion.")
        closed = self.tr("The room has seen what people gave: it stays. Other weights are agreed on aloud.")
        self._hint.setText(hint if is_open or not len(snapshot.criteria) else closed)
        rows = [*people, (ALL, self.tr("All, agreed aloud"))]
        locked = () if is_open else [id_ for id_, _ in people]
        self.grid.show(rows, _heads(snapshot), given, locked=locked, aside=ALL)

    def take_focus(self) -> None:
        self.view.start()


class ScoreEntry(QWidget):
    """One person's scores (or ALL's): campaigns down, criteria across; `entered` carries these and it."""

    entered = Signal(str, str, str, object)
    refused = Signal(str)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
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
        self.scorer.offer([*voters(snapshot), (ALL, self.tr("All, agreed aloud"))])
        self.scorer.choose(chosen)
        self._show_scores()

    def _show_scores(self) -> None:
        if self._snapshot is None:
            return
        who = self.scorer.value()
        own = [each for each in self._snapshot.scores if (each.participant or ALL) == who and not each.side]
        given = {(str(score.candidate), str(score.criterion)): score.value for score in own}
        rows = [(candidate.id, candidate.title) for candidate in self._snapshot.candidates]
        seen = [id_ for id_, _ in rows if is_shown(self._snapshot, RevealKind.SCORES, id_)]
        locked = [] if who == ALL else seen
        ends = self._snapshot.scale
        low, high = figure(self._texts, ends.low), figure(self._texts, ends.high)
        closed = self.tr("The room has seen what people gave: it stays. Other scores are agreed on aloud.")
        scale = self.tr("from {low} to {high}").format(low=low, high=high)
        self._scale.setText(closed if locked else scale)
        self.grid.show(rows, _heads(self._snapshot), given, who, locked=locked)

    def _enter(self, candidate: str, criterion: str, value: float | None) -> None:
        who = self.scorer.value()
        if who is not None:
            self.entered.emit(str(who), candidate, criterion, value)

    def take_focus(self) -> None:
        self.view.start()
