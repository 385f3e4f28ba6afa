"""The ranking with everything that says how sure it is, or what is missing for one."""

from collections.abc import Callable, Mapping, Sequence, Sized
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.empty import EmptyState
from ui.controls.labels import label
from ui.steps.test_case.ranking.ranking_bars import RankingBars
from ui.steps.test_case.ranking.trying import Trying
from ui.steps.test_case.ranking.weight_table import WeightTable
from ui.steps.test_case.ranking.wins_bar import WinsBar
from ui.theme.looks import Looks
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.test_case import Candidate, Criterion, Score, Weight
from workshop.domain.ranking.giving import is_hidden
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.shared_means import is_too_few, rounds_too_few
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import figure, number
from workshop.texts.steps.test_case import choosing
from workshop.texts.steps.test_case import ranking as words
from workshop.texts.steps.test_case.anchors import anchored

_Sentence: TypeAlias = Callable[[Texts, Snapshot, Ranking], str]
_KINDS = (RevealKind.WEIGHTS, RevealKind.SCORES)
_WITHIN = 2
"""So many standard errors hold about 95 of 100 estimates."""
_VOICES = (choosing.counted, choosing.people, choosing.sides)
_FURTHER = (words.one_point, anchored)


class RankingSide(QWidget):
    """Why this one and what would change it, in a sentence each; bars; how sure it is; the criteria.

    `trying` is the sandbox of other weights: it stands above them while it is open. `lacks` is what a ranking
    is missing first of all, to which the button `first` leads.
    """

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.bars = RankingBars(looks, texts)
        self._wins, self._table = WinsBar(looks, texts), WeightTable(looks, texts)
        self.trying = Trying(looks, texts)
        self._leader = label(looks, "section", "", wrap=True)
        self._change = label(looks, "body", "", "ink2", wrap=True)
        self._certain, self._voices, self._further = (
            label(looks, "body", "", "ink2", wrap=True) for _ in range(3)
        )
        self._ways: Mapping[type[Fact], str] = {
            Candidate: self.tr("Add campaigns"),
            Criterion: self.tr("Add criteria"),
            Weight: self.tr("Give weights"),
            Score: self.tr("Give scores"),
        }
        self.lacks: type[Fact] = Candidate
        self.first = Button(looks, self._ways[self.lacks], "primary")
        self.weights = Button(looks, self.tr("Reveal the weights…"), "primary")
        self.scores = Button(looks, self.tr("Reveal the scores…"))
        self.consent = Button(looks, self.tr("The room agrees to see them"))
        self._acts = (self.first, self.weights, self.scores, self.consent)
        self._empty = EmptyState(looks, self.tr("No ranking yet"), "", self._acts)
        self._reckoned = label(looks, "body", self.tr("The ranking is being reckoned…"), "ink2")
        self._charts = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        charts = QVBoxLayout(self._charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(6)
        charts.addWidget(self._leader)
        charts.addWidget(self._change)
        charts.addWidget(self.trying)
        charts.addSpacing(4)
        head, self._scale = self._head(self.tr("Ranking"))
        charts.addLayout(head)
        charts.addWidget(self.bars)
        charts.addSpacing(10)
        head, self._sure = self._head(self.tr("How sure is it?"))
        self._sure_head = QWidget()
        self._sure_head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        charts.addWidget(self._sure_head)
        charts.addWidget(self._wins)
        for said in (self._certain, self._voices, self._further):
            charts.addWidget(said)
        charts.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._charts)
        column.addWidget(self._reckoned)
        column.addWidget(self._empty, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _head(self, title: str) -> tuple[QHBoxLayout, QLabel]:
        """A heading, and the words beside it."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self._looks, "section", title))
        hint = label(self._looks, "small", "", "ink2", wrap=True)
        row.addWidget(hint, 1)
        return row, hint

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking | None) -> None:
        """Show a ranking, or why there is none and what there is to do; None: it is being reckoned."""
        ranked = ranking is not None and bool(ranking.ranking)
        self._reckoned.setVisible(ranking is None)
        self._charts.setVisible(ranked)
        self._empty.setVisible(ranking is not None and not ranked)
        if ranking is None:
            return
        if not ranked:
            self._show_ways(snapshot)
        for chart in (self.bars, self._wins, self._table):
            chart.show_ranking(snapshot, ranking)
        self.trying.show_ranking(snapshot, ranking)
        if ranked:
            self._say(snapshot, ranking)

    def _show_ways(self, snapshot: Snapshot) -> None:
        """What there is to do for a ranking."""
        self._empty.say(*choosing.not_ranked(self._texts, snapshot))
        waiting = {kind: is_hidden(snapshot, kind) for kind in _KINDS}
        few = not any(waiting.values()) and is_too_few(snapshot)
        self.weights.setVisible(waiting[RevealKind.WEIGHTS])
        self.scores.setVisible(waiting[RevealKind.SCORES])
        self.consent.setVisible(few and bool(rounds_too_few(snapshot)))
        self.first.setVisible(not few and not any(waiting.values()))
        self.lacks = _lacks(snapshot)
        self.first.set_words(self._ways[self.lacks])

    def _say(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """All that is said of it; who wins how often only where somebody can win."""
        texts = self._texts
        self._leader.setText(words.leader(texts, snapshot, ranking))
        self._put(self._change, words.would_change(texts, snapshot, ranking))
        said = self.tr(
            "Score out of {high}. Numbers in the bars are the criteria below, dashes the activities."
        )
        self._scale.setText(said.format(high=figure(texts, snapshot.scale.high)))
        is_contest = ranking.comparable and len(ranking.ranking) > 1
        for widget in (self._sure_head, self._wins):
            widget.setVisible(is_contest)
        self._sure.setText(self._of_what(ranking))
        certain = words.certainty(texts, snapshot, ranking) if is_contest else ""
        self._put(self._certain, certain)
        self._put(self._voices, _joined(texts, snapshot, ranking, _VOICES))
        self._put(self._further, _joined(texts, snapshot, ranking, _FURTHER))

    def _of_what(self, ranking: Ranking) -> str:
        """What the bar measures, and how roughly as long as it is an estimate."""
        believed = any(each.believed_share is not None for each in ranking.ranking)
        error = ranking.believed_error if believed else ranking.wins_error
        if believed:
            said = self.tr("Share of the weightings that the room itself holds in which each campaign wins")
        else:
            said = self.tr("Share of all possible weightings in which each campaign wins")
        if not error:
            return said
        points = number(self._texts, max(_WITHIN * error * 100, 0.1), 1)
        return self.tr("{said}, to within {points} points").format(said=said, points=points)

    def _put(self, place: QLabel, said: str) -> None:
        place.setText(said)
        place.setVisible(bool(said))

    def take_focus(self) -> None:
        """Put the focus on the ranking, or on the way to one."""
        way = next((act for act in self._acts if not act.isHidden()), self.first)
        (self.bars if self._charts.isVisible() else way).setFocus()


def _lacks(snapshot: Snapshot) -> type[Fact]:
    """What there is none of yet, of what a ranking is made of; scores may do without weights."""
    lists: tuple[tuple[type[Fact], Sized], ...] = (
        (Candidate, snapshot.candidates),
        (Criterion, snapshot.criteria),
        (Weight, [*snapshot.weights, *snapshot.scores]),
    )
    return next((kind for kind, listed in lists if not len(listed)), Score)


def _joined(texts: Texts, snapshot: Snapshot, ranking: Ranking, sentences: Sequence[_Sentence]) -> str:
    return " ".join(filter(None, (each(texts, snapshot, ranking) for each in sentences)))
