"""Test case: on which upcoming campaign do we try this out?"""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.models.number_grid import NumberGrid
from ui.steps.page import Page
from ui.widgets.add_field import AddField
from ui.widgets.buttons import Button, Segments
from ui.widgets.empty import EmptyState
from ui.widgets.entry_lists import CandidateCard, CardList, CriterionCard
from ui.widgets.labels import label, rule
from ui.widgets.number_view import NumberView
from ui.widgets.page_head import PageHead
from ui.widgets.pick_panel import PickPanel
from ui.widgets.ranking_charts import RankingBars, WinsBar
from ui.widgets.select import Select
from ui.widgets.weight_table import WeightTable
from workshop.actions import test_case as acts
from workshop.domain import ranking
from workshop.domain.changes import Changes
from workshop.domain.choices import Capacity, StepId
from workshop.domain.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.texts import ranking as words
from workshop.texts.starters import starter_criteria

_RANKING, _CAMPAIGNS, _CRITERIA, _WEIGHTS, _SCORES = range(5)
_SILENT = frozenset({Capacity.ABSENT, Capacity.OBSERVER, Capacity.FACILITATOR})


class TestCasePage(Page):
    """Campaigns, criteria, weights and scores; the ranking they make; the pick."""

    __test__ = False
    step = StepId.TEST_CASE
    topics = frozenset(
        {"candidates", "criteria", "weights", "scores", "scale", "test_case", "participants", "activities"}
        | {"workshop"}
    )

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Test case"))
        self.parts = Segments(self.looks, self.tr("Part of the test case"))
        names = (
            self.tr("Ranking"),
            self.tr("Campaigns"),
            self.tr("Criteria"),
            self.tr("Weights"),
            self.tr("Scores"),
        )
        self.parts.set_choices([(place, name, "") for place, name in enumerate(names)])
        self.parts.choose(_RANKING)
        self.panel = PickPanel(self.looks, self.bridge.texts)
        self._ranking: ranking.Ranking | None = None
        self._body = QStackedWidget()
        for side in (
            self._ranking_side(),
            self._campaign_side(),
            self._criteria_side(),
            self._weight_side(),
            self._score_side(),
        ):
            self._body.addWidget(side)
        row = QHBoxLayout()
        row.setContentsMargins(24, 2, 24, 10)
        row.addWidget(self.parts)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(rule())
        column.addWidget(self._body, 1)

    def _ranking_side(self) -> QWidget:
        looks, texts = self.looks, self.bridge.texts
        content, column = self._content()
        self.bars, self._wins, self._table = (
            RankingBars(looks, texts),
            WinsBar(looks, texts),
            WeightTable(looks, texts),
        )
        self._leader = label(looks, "section", "", wrap=True)
        self._more = label(looks, "body", "", "ink2", wrap=True)
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
        charts.addWidget(self._wins)
        charts.addWidget(self._more)
        charts.addWidget(self._table)
        column.addWidget(self._charts)
        self._first = Button(looks, self.tr("Add campaigns"), "primary")
        sentence = self.tr("It takes campaigns, criteria, and a score for each campaign on every criterion.")
        self._empty = EmptyState(looks, self.tr("No ranking yet"), sentence, (self._first,))
        column.addWidget(self._empty)
        column.addStretch()
        return content

    def _campaign_side(self) -> QWidget:
        content, column = self._content()
        hint = self.tr("Add a campaign: title, Enter. Several lines can be pasted.")
        self.add_campaign = AddField(self.looks, self.tr("Add a campaign"), hint)
        self.campaigns = CardList(self._campaign_card)
        column.addWidget(self.campaigns)
        column.addWidget(self.add_campaign)
        column.addStretch()
        return content

    def _criteria_side(self) -> QWidget:
        content, column = self._content()
        self.add_criterion = AddField(
            self.looks, self.tr("Add a criterion"), self.tr("Add a criterion: name, Enter.")
        )
        self.starters = Button(self.looks, self.tr("Start with five usual criteria"), icon="plus")
        self.criteria = CardList(self._criterion_card)
        column.addWidget(self.criteria)
        column.addWidget(self.add_criterion)
        row = QHBoxLayout()
        row.addWidget(self.starters)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return content

    def _weight_side(self) -> QWidget:
        side, column = self._plain()
        hint = self.tr("100 points each, spread over the criteria. The ranking puts any sum in proportion.")
        column.addWidget(label(self.looks, "body", hint, "ink2"))
        self.weights = NumberGrid(self.tr("Sum"), self)
        self.weight_view = NumberView(self.weights, self.looks, self.tr("Weights"))
        column.addWidget(self.weight_view, 1)
        return side

    def _score_side(self) -> QWidget:
        side, column = self._plain()
        row = QHBoxLayout()
        row.addWidget(label(self.looks, "body", self.tr("Scores by"), "ink2"))
        self.scorer = Select(self.looks, self.tr("Whose scores"))
        self.scorer.setMinimumWidth(220)
        self._scale = label(self.looks, "body", "", "ink2")
        row.addWidget(self.scorer)
        row.addWidget(self._scale)
        row.addStretch()
        column.addLayout(row)
        self.scores = NumberGrid("", self)
        self.score_view = NumberView(self.scores, self.looks, self.tr("Scores"))
        column.addWidget(self.score_view, 1)
        return side

    def _content(self) -> tuple[QWidget, QVBoxLayout]:
        """A part that scrolls, and the column to fill."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        scroll = QScrollArea()
        scroll.setProperty("ground", "surface")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        return scroll, column

    def _plain(self) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 14, 24, 12)
        return side, column

    def _connect(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self._first.clicked.connect(lambda: self.show_part(_CAMPAIGNS))
        self.bars.chosen.connect(self._show_panel)
        self.add_campaign.added.connect(lambda lines: self.bridge.run(acts.add_candidates, titles=lines))
        self.add_criterion.added.connect(self._add_criteria)
        self.starters.clicked.connect(self._add_starters)
        self.weights.entered.connect(self._set_weight)
        self.weights.refused.connect(self._refuse)
        self.scores.entered.connect(self._set_score)
        self.scores.refused.connect(self._refuse)
        self.scorer.activated.connect(lambda _: self._show_scores(self.bridge.snapshot))
        self.panel.picked.connect(lambda candidate: self.bridge.run(acts.pick, candidate=candidate))
        self.panel.reasoned.connect(lambda text: self.bridge.run(acts.write_pick_reason, text=text))
        self.panel.dissented.connect(self._dissent)

        for place in range(5):
            act = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            act.activated.connect(lambda place=place: self.show_part(place))
        pick = QShortcut(QKeySequence("Ctrl+Return"), self)
        pick.activated.connect(self.panel.pick.click)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self._ranking = found = ranking.rank(snapshot)
        ranked = bool(found.ranking)
        self._charts.setVisible(ranked)
        self._empty.setVisible(not ranked)
        for chart in (self.bars, self._wins, self._table):
            chart.show_ranking(snapshot, found)
        texts = self.bridge.texts
        self._leader.setText(words.leader(texts, snapshot, found))
        more = (words.missing, words.certainty, words.sides, words.flip, words.against)
        self._more.setText(" ".join(filter(None, (each(texts, snapshot, found) for each in more))))
        counts = self.tr("{campaigns} campaigns, {criteria} criteria, {people} people")
        self._head.sentence.setText(
            counts.format(
                campaigns=len(snapshot.candidates),
                criteria=len(snapshot.criteria),
                people=len(self._voters(snapshot)),
            )
        )
        self._show_cards(snapshot)
        self._show_weights(snapshot)
        self._show_scores(snapshot)
        self._show_panel(self.bars.current or snapshot.test_case.candidate)

    def _show_panel(self, candidate: CandidateId | None) -> None:
        if self._ranking is not None:
            self.panel.show_candidate(self.bridge.snapshot, self._ranking, candidate)

    def _show_cards(self, snapshot: Snapshot) -> None:
        self.campaigns.arrange(candidate.id for candidate in snapshot.candidates)
        for candidate in snapshot.candidates:
            card = self.campaigns.cards[candidate.id]
            assert isinstance(card, CandidateCard)
            card.show_fact(snapshot, candidate)
        self.criteria.arrange(criterion.id for criterion in snapshot.criteria)
        for criterion in snapshot.criteria:
            own = self.criteria.cards[criterion.id]
            assert isinstance(own, CriterionCard)
            own.show_fact(snapshot, criterion)

    def _voters(self, snapshot: Snapshot) -> list[tuple[str, str]]:
        return [(p.id, p.name) for p in snapshot.participants if p.capacity not in _SILENT]

    def _criteria_heads(self, snapshot: Snapshot) -> list[tuple[str, str]]:
        return [(criterion.id, criterion.name) for criterion in snapshot.criteria]

    def _show_weights(self, snapshot: Snapshot) -> None:
        given = {(w.participant or "", str(w.criterion)): w.points for w in snapshot.weights if w.participant}
        self.weights.show(self._voters(snapshot), self._criteria_heads(snapshot), given)

    def _show_scores(self, snapshot: Snapshot) -> None:
        chosen = self.scorer.value()
        self.scorer.offer(self._voters(snapshot))
        self.scorer.choose(chosen)
        who = self.scorer.value()
        given = {
            (str(s.candidate), str(s.criterion)): s.value for s in snapshot.scores if s.participant == who
        }
        rows = [(candidate.id, candidate.title) for candidate in snapshot.candidates]
        self.scores.show(rows, self._criteria_heads(snapshot), given)
        scale = self.tr("from {low} to {high}")
        self._scale.setText(scale.format(low=f"{snapshot.scale.low:g}", high=f"{snapshot.scale.high:g}"))

    def show_part(self, part: object) -> None:
        """Show the ranking, or one of the lists it is made from."""
        self.commit()
        self.parts.choose(part)
        self._body.setCurrentIndex(int(str(part)))
        focus = (self.bars, self.add_campaign, self.add_criterion, self.weight_view, self.score_view)
        target = focus[int(str(part))]
        target.setFocus()
        if isinstance(target, NumberView) and not target.currentIndex().isValid():
            target.setCurrentIndex(target.model().index(0, 0))

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓", self.tr("campaign")),
            ("Ctrl 1 – 5", self.tr("ranking, campaigns, criteria, weights, scores")),
            ("Enter", self.tr("next number")),
            ("Ctrl Enter", self.tr("pick")),
        )

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Pick"), self.panel

    def take_focus(self) -> None:
        if self.bars.isVisible():
            self.bars.setFocus()
        elif self._body.currentIndex() == _RANKING:
            self._first.setFocus()
        else:
            self.show_part(self._body.currentIndex())

    def commit(self) -> None:
        self.panel.hand_over()
        for card in (*self.campaigns.cards.values(), *self.criteria.cards.values()):
            card.hand_over()  # type: ignore[attr-defined]
        self.add_campaign.hand_over()
        self.add_criterion.hand_over()

    def _campaign_card(self, id_: str) -> CandidateCard:
        card, candidate = CandidateCard(self.looks), CandidateId(id_)
        card.edited.connect(lambda name, value: self._edit_campaign(candidate, name, value))
        card.linked.connect(
            lambda activity, on: self.bridge.run(
                acts.link_activity, candidate=candidate, activity=activity, linked=on
            )
        )
        card.removed.connect(lambda: self._remove(acts.remove_candidate, candidate=candidate))
        card.troubled.connect(self._refuse)
        return card

    def _edit_campaign(self, candidate: CandidateId, name: str, value: object) -> None:
        if self.bridge.run(acts.edit_candidate, candidate=candidate, **{name: value}) is None:
            self.refresh(self.bridge.snapshot, None)

    def _criterion_card(self, id_: str) -> CriterionCard:
        card, criterion = CriterionCard(self.looks), CriterionId(id_)
        card.edited.connect(
            lambda name, value: self.bridge.run(acts.edit_criterion, criterion=criterion, **{name: value})
        )
        card.removed.connect(lambda: self._remove(acts.remove_criterion, criterion=criterion))
        return card

    def _remove(self, action, **what) -> None:  # type: ignore[no-untyped-def]
        if self.bridge.run(action, **what):
            self.notice.emit(self.tr("Removed, with its scores."))

    def _add_criteria(self, lines: list[str]) -> None:
        for line in lines:
            self.bridge.run(acts.add_criterion, name=line)

    def _add_starters(self) -> None:
        self.bridge.run(acts.add_criteria, criteria=starter_criteria(self.bridge.texts))

    def _set_weight(self, person: str, criterion: str, points: float | None) -> None:
        chosen = {CriterionId(criterion): points}
        if self.bridge.run(acts.set_weights, participant=ParticipantId(person), points=chosen) is None:
            self._show_weights(self.bridge.snapshot)

    def _set_score(self, candidate: str, criterion: str, value: float | None) -> None:
        who = self.scorer.value()
        if who:
            self.bridge.run(
                acts.set_score,
                candidate=CandidateId(candidate),
                criterion=CriterionId(criterion),
                participant=ParticipantId(str(who)),
                value=value,
            )

    def _refuse(self, typed: str) -> None:
        self.bridge.troubled.emit(self.tr("“{typed}” can’t be read as a number.").format(typed=typed))

    def _dissent(self, person: str, text: str) -> None:
        self.bridge.run(acts.record_dissent, participant=ParticipantId(person), text=text)
