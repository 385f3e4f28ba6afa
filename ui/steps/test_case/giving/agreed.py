"""What the room agrees on aloud: one weight a criterion, and one score a campaign and criterion."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.steps.test_case.giving.score_rows import ScoreRows
from ui.steps.test_case.giving.weight_rows import WeightRows
from ui.theme.looks import Looks
from workshop.actions.steps.test_case import set_scores, set_weights
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.ranking.giving import is_agreed
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.test_case.giving import about_text


class Agreed(QWidget):
    """A head, what it means, the rows of one kind, and a way to take them off again."""

    reached = Signal(QWidget)

    def __init__(self, looks: Looks, bridge: Bridge, sentence: str) -> None:
        super().__init__()
        self._looks, self._bridge = looks, bridge
        self.off = Button(looks, self.tr("Take them off"), size="row")
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(label(looks, "section", self.tr("Agreed aloud")))
        self.head.addStretch()
        self.head.addWidget(self.off)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        self.column.addWidget(label(looks, "body", sentence, "ink2", wrap=True))
        self.off.clicked.connect(self._take_off)

    @abstractmethod
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what was agreed on."""

    @abstractmethod
    def take_focus(self) -> None:
        """Begin with the first number."""

    @abstractmethod
    def _take_off(self) -> None:
        """Take off what was agreed on here."""


class AgreedWeights(Agreed):
    """A row a criterion; each number is kept by itself."""

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        words = self.tr(
            "One row after the other, typed once for the room. It stands in place of what people gave there, "
            "and needs no reveal."
        )
        super().__init__(looks, bridge, words)
        self.rows = WeightRows(looks, bridge.texts)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.rows.rest)
        self.rows.entered.connect(self._keep)
        self.rows.reached.connect(self.reached)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        agreed = {each.criterion: each.points for each in snapshot.weights if is_agreed(each)}
        self.rows.show_criteria(snapshot)
        self.rows.show_points(agreed)
        self.off.setEnabled(bool(agreed))

    def _keep(self, criterion: str, points: float | None) -> None:
        self._bridge.run(set_weights, participant=None, points={CriterionId(criterion): points})

    def _take_off(self) -> None:
        agreed = [each.criterion for each in self._bridge.snapshot.weights if is_agreed(each)]
        self._bridge.run(set_weights, participant=None, points=dict.fromkeys(agreed, None))

    def take_focus(self) -> None:
        self.rows.take_focus()


class AgreedScores(Agreed):
    """One campaign after the other; behind its last row the next one begins."""

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        words = self.tr(
            "One campaign after the other, one score of the room for each criterion. It stands in place of "
            "what people gave there, and needs no reveal."
        )
        super().__init__(looks, bridge, words)
        self.campaign = Select(looks, self.tr("Campaign"))
        self.campaign.setMinimumWidth(looks.px(300))
        self.about: QLabel = label(looks, "small", "", "ink2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.campaign)
        row.addWidget(self.about, 1)
        self.rows = ScoreRows(looks, bridge.texts)
        self.column.addLayout(row)
        self.column.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignTop)
        self.campaign.activated.connect(lambda _: self.show_snapshot(bridge.snapshot))
        self.rows.entered.connect(self._keep)
        self.rows.done.connect(lambda: self._go(1))
        self.rows.before.connect(lambda: self._go(-1))
        self.rows.reached.connect(self.reached)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        chosen = self.campaign.value()
        self.campaign.offer([(each.id, each.title) for each in snapshot.candidates])
        self.campaign.choose(chosen)
        campaign = snapshot.candidates.get(self._campaign)
        self.setVisible(campaign is not None)
        if campaign is None:
            return
        given = snapshot.scores.group(campaign.id)
        agreed = {each.criterion: each.value for each in given if is_agreed(each)}
        self.about.setText(about_text(self._bridge.texts, campaign))
        self.rows.show_scores(snapshot, (None, campaign.id), agreed)
        self.off.setEnabled(bool(agreed))

    @property
    def _campaign(self) -> CandidateId | None:
        chosen = self.campaign.value()
        return None if chosen is None else CandidateId(str(chosen))

    def _go(self, by: int) -> None:
        place = self.campaign.currentIndex() + by
        if 0 <= place < self.campaign.count():
            self.campaign.setCurrentIndex(place)
            self.show_snapshot(self._bridge.snapshot)
            self.rows.take_focus()

    def _keep(self, criterion: str, value: float | None) -> None:
        if (campaign := self._campaign) is not None:
            cell = (campaign, CriterionId(criterion))
            self._bridge.run(set_scores, participant=None, values={cell: value})

    def _take_off(self) -> None:
        if (campaign := self._campaign) is not None:
            given = self._bridge.snapshot.scores.group(campaign)
            cells = [(campaign, each.criterion) for each in given if is_agreed(each)]
            self._bridge.run(set_scores, participant=None, values=dict.fromkeys(cells, None))

    def take_focus(self) -> None:
        self.rows.take_focus()
