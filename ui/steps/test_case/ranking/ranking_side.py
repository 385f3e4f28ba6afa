"""The ranking with everything that says how sure it is, or what is missing for one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.empty import EmptyState
from ui.controls.labels import label
from ui.steps.test_case.ranking.ranking_charts import RankingBars, WinsBar
from ui.steps.test_case.ranking.weight_table import WeightTable
from ui.theme.looks import Looks
from workshop.domain.ballots.small_groups import ConsentState, consent_state
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.ranking.giving import is_hidden
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.shared_means import is_too_few
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps import ranking as words

_KINDS = (RevealKind.WEIGHTS, RevealKind.SCORES)
_MORE = (words.missing, words.certainty, words.sides, words.flip, words.against)


class RankingSide(QWidget):
    """Who leads, in a sentence and in bars; how sure that is; the criteria and their weights."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.bars, self._wins, self._table = (
            RankingBars(looks, texts),
            WinsBar(looks, texts),
            WeightTable(looks, texts),
        )
        self._leader = label(looks, "section", "", wrap=True)
        self._more = label(looks, "body", "", "ink2", wrap=True)
        self.first = Button(looks, self.tr("Add campaigns"), "primary")
        self.weights = Button(looks, self.tr("Reveal the weights…"), "primary")
        self.scores = Button(looks, self.tr("Reveal the scores…"))
        self.consent = Button(looks, self.tr("The room agrees to see them"))
        self._acts = (self.first, self.weights, self.scores, self.consent)
        self._empty = EmptyState(looks, self.tr("No ranking yet"), "", self._acts)
        self._charts = QWidget()
        charts = QVBoxLayout(self._charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(8)
        charts.addWidget(self._leader)
        charts.addWidget(self.bars)
        charts.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(label(looks, "section", self.tr("How sure is it?")))
        hint = self.tr("Share of all possible weightings in which each campaign wins")
        row.addWidget(label(looks, "small", hint, "ink2"))
        row.addStretch()
        charts.addLayout(row)
        for widget in (self._wins, self._more, self._table):
            charts.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._charts)
        column.addWidget(self._empty, alignment=Qt.AlignmentFlag.AlignHCenter)

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show a ranking, or why there is none and what there is to do about it."""
        ranked = bool(ranking.ranking)
        self._empty.say(*words.not_ranked(self._texts, snapshot))
        waiting = {kind: is_hidden(snapshot, kind) for kind in _KINDS}
        few = not any(waiting.values()) and is_too_few(snapshot)
        self.weights.setVisible(waiting[RevealKind.WEIGHTS])
        self.scores.setVisible(waiting[RevealKind.SCORES])
        consent = consent_state(snapshot, StepId.TEST_CASE, few)
        self.consent.setVisible(consent is ConsentState.WANTED)
        self.first.setVisible(not few and not any(waiting.values()))
        self._charts.setVisible(ranked)
        self._empty.setVisible(not ranked)
        for chart in (self.bars, self._wins, self._table):
            chart.show_ranking(snapshot, ranking)
        self._leader.setText(words.leader(self._texts, snapshot, ranking))
        said = (each(self._texts, snapshot, ranking) for each in _MORE)
        self._more.setText(" ".join(filter(None, said)))

    def take_focus(self) -> None:
        """Put the focus on the ranking, or on the way to one."""
        way = next((act for act in self._acts if not act.isHidden()), self.first)
        (self.bars if self._charts.isVisible() else way).setFocus()
