"""Test case: on which upcoming campaign do we try this out?"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.controls.buttons import Button, Segments
from ui.controls.labels import rule
from ui.controls.page_head import PageHead
from ui.controls.scrolled import bring_into_view, scrolled
from ui.desk import DESK
from ui.fields.add_field import AddField
from ui.jobs import Job
from ui.steps.page import Page
from ui.steps.test_case.choosing_on_page import ChoosingOnPage
from ui.steps.test_case.entry_lists import CandidateCard, CardList, CriterionCard
from ui.steps.test_case.giving.on_page import GivingOnPage
from workshop.actions.fields import CandidateFields, CriterionFields, one
from workshop.actions.steps import test_case as acts
from workshop.domain.ballots.votes import entitled
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.ids import ActivityId, CandidateId, CriterionId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Consent, Reveal
from workshop.domain.facts.set_up import Limits, Participant, Workshop
from workshop.domain.facts.test_case import Candidate, Choosing, Criterion, Scale, Score, TestCase, Weight
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.imports.reading import heads_of
from workshop.texts.steps.starters import starter_criteria

_RANKING, _CAMPAIGNS, _CRITERIA, _WEIGHTS, _SCORES = range(5)
_OF: dict[type, int] = {Candidate: _CAMPAIGNS, Criterion: _CRITERIA, Weight: _WEIGHTS, Score: _SCORES}
"""In which part there is more of what a ranking is made of."""


class TestCasePage(Page):
    """Campaigns, criteria, weights and scores; the ranking they make; the pick."""

    step = StepId.TEST_CASE
    reads = (
        *(Candidate, Criterion, Weight, Score, Scale, Choosing, TestCase),
        *(Participant, Activity, Workshop, Reveal, Consent, Limits),
    )

    def _build(self) -> None:
        looks = self.looks
        self._head = PageHead(looks, self.tr("Test case"))
        self.parts = Segments(looks, self.tr("Part of the test case"))
        names = [self.tr("Ranking"), self.tr("Campaigns"), self.tr("Criteria")]
        names += [self.tr("Weights"), self.tr("Scores")]
        self.parts.set_choices([(place, name, "") for place, name in enumerate(names)])
        self.parts.choose(_RANKING)
        self.acts.add(
            Act("weights", names[_WEIGHTS], partial(self.show_part, _WEIGHTS), ("W",)),
            Act("scores", names[_SCORES], partial(self.show_part, _SCORES), ("S",)),
            Act("paste", self.tr("Paste campaigns or criteria"), self._paste, ("Ctrl+V",)),
        )
        self.choice = ChoosingOnPage(
            self, lambda: self.parts.value() == _RANKING, lambda: self.show_part(_RANKING)
        )
        self.ranking, self.panel = self.choice.side, self.choice.panel
        self._head.acts.addWidget(self.acts.button("try", looks))
        self._add_acts(names)
        self._head.acts.insertWidget(0, self.acts.button("import", looks, icon="import", size="icon"))
        self.giving = GivingOnPage(self, self._kind_in_sight)
        self._build_lists()
        self._body = QStackedWidget()
        ranking = self._scrolled(self.ranking)
        # As high as its sentences are at this width: Qt adds up how high they'd be in a narrow column.
        (ranking.widget() or ranking).setMinimumHeight(1)
        self.ranking.trying.opened.connect(lambda: ranking.verticalScrollBar().setValue(0))
        self.ranking.bars.reached.connect(lambda box: _bring_into_view(ranking, self.ranking.bars, box))
        lists = (ranking, self._scrolled(*self._campaigns_side), self._scrolled(*self._criteria_side))
        for side in lists:
            self._body.addWidget(side)
        for side in lists[1:]:  # a card more moves the field below it
            side.verticalScrollBar().rangeChanged.connect(
                lambda *_: QTimer.singleShot(0, self, self._show_field)
            )
        for part in self.giving.parts.values():
            area = self._scrolled(part)
            part.reached.connect(partial(bring_into_view, area))
            self._body.addWidget(area)
        self._lay_out()

    def _lay_out(self) -> None:
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

    def _add_acts(self, names: Sequence[str]) -> None:
        act = partial(Act, reach=Reach.WINDOW)
        ways = self.tr("ranking, campaigns, criteria, weights, scores")
        self.acts.add(
            *(
                act(f"part-{place}", name, partial(self.show_part, place), (f"Ctrl+{place + 1}",), ways)
                for place, name in enumerate(names)
            ),
            Act(
                "import",
                self.tr("Import campaigns"),
                lambda: self.importing.ask(Kind.CANDIDATES),
                ("I",),
                self.tr("import campaigns"),
            ),
            Act(
                "next-number",
                self.tr("next number"),
                keys=("Return",),
                when=lambda: self._kind_in_sight() is not None,
            ),
        )

    def _kind_in_sight(self) -> RevealKind | None:
        """Whether weights or scores are given in the part in sight."""
        kinds: dict[object, RevealKind] = {_WEIGHTS: RevealKind.WEIGHTS, _SCORES: RevealKind.SCORES}
        return kinds.get(self.parts.value())

    def _build_lists(self) -> None:
        looks = self.looks
        hint = self.tr("Add a campaign: title, Enter. Several lines can be pasted.")
        self.add_campaign = AddField(looks, self.tr("Add a campaign"), hint)
        self.add_campaign.take_tables(heads_of(Kind.CANDIDATES))
        self.campaigns = CardList(self._campaign_card)
        hint = self.tr("Add a criterion: name, Enter.")
        self.add_criterion = AddField(looks, self.tr("Add a criterion"), hint)
        self.starters = Button(looks, self.tr("Start with five usual criteria"), icon="plus")
        self.criteria = CardList(self._criterion_card)
        self._campaigns_side = (self.campaigns, self.add_campaign)
        self._criteria_side = (self.criteria, self.add_criterion, self.starters)

    def _scrolled(self, *widgets: QWidget) -> QScrollArea:
        """The widgets one below the other, in a part that scrolls."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        return scrolled(content)

    def _connect(self) -> None:
        run = self.bridge.run
        self.parts.chosen.connect(self.show_part)
        self.ranking.first.clicked.connect(lambda: self.show_part(_OF[self.ranking.lacks]))
        revealing = self.giving.revealing
        self.ranking.weights.clicked.connect(lambda: revealing.ask(RevealKind.WEIGHTS))
        self.ranking.scores.clicked.connect(lambda: revealing.ask(RevealKind.SCORES))
        self.ranking.consent.clicked.connect(revealing.consent)
        self.add_campaign.pasted.connect(lambda found: self.importing.take_titles(Kind.CANDIDATES, found))
        self.add_campaign.added.connect(lambda lines: run(acts.add_candidates, titles=lines))
        self.add_criterion.added.connect(self._add_criteria)
        self.starters.clicked.connect(self._add_starters)

    def _paste(self) -> None:
        if self.parts.value() in (_RANKING, _CAMPAIGNS):
            self.add_campaign.take_copied()
        elif self.parts.value() == _CRITERIA:
            self.add_criterion.take_copied()

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        texts, criteria = self.bridge.texts, len(snapshot.criteria)
        counts = self.tr("{campaigns}, {criteria}, {people}").format(
            campaigns=texts.plural("{n} campaign", "{n} campaigns", len(snapshot.candidates)),
            criteria=texts.plural("{n} criterion", "{n} criteria", criteria),
            people=texts.plural("{n} person", "{n} people", len(entitled(snapshot))),
        )
        self._head.sentence.setText(counts)
        self._show_cards(snapshot)
        self.starters.setVisible(not criteria)
        self.giving.show_snapshot(snapshot)
        self.choice.show_snapshot(snapshot)

    def _show_cards(self, snapshot: Snapshot) -> None:
        """Show the cards in sight; the others follow once they are."""
        if self.parts.value() == _CAMPAIGNS:
            self.campaigns.show_facts(snapshot, snapshot.candidates)
        elif self.parts.value() == _CRITERIA:
            self.criteria.show_facts(snapshot, snapshot.criteria)

    def show_part(self, part: object) -> None:
        """Show the ranking, or one of the lists it is made from."""
        DESK.hand_over()
        place = int(str(part))
        self.parts.choose(place)
        self._show_cards(self.bridge.snapshot)
        self.giving.show_snapshot(self.bridge.snapshot)
        self._body.setCurrentIndex(place)
        self._focus_part(place)
        self.acts.refresh()

    def _focus_part(self, place: int) -> None:
        if place in (_CAMPAIGNS, _CRITERIA):
            field = self.add_campaign if place == _CAMPAIGNS else self.add_criterion
            field.setFocus()
            self._show_field()
        elif place == _RANKING:
            self.ranking.take_focus()
        elif (kind := self._kind_in_sight()) is not None:
            self.giving.parts[kind].take_focus()

    def _show_field(self) -> None:
        """Bring the field for the next one into view while it has the focus, below however many cards."""
        area = self._body.currentWidget()
        for field in (self.add_campaign, self.add_criterion):
            if isinstance(area, QScrollArea) and area.isAncestorOf(field) and field.hasFocus():
                bring_into_view(area, field)

    def work(self) -> Job | None:
        return self.giving.job()

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Pick"), self.panel

    def take_file(self, path: Path) -> bool:
        return self.importing.take_file(Kind.CANDIDATES, path)

    def take_focus(self) -> None:
        self._focus_part(self._body.currentIndex())

    def _campaign_card(self, id_: str) -> CandidateCard:
        card, candidate = CandidateCard(self.looks, self.bridge.texts), CandidateId(id_)
        card.edited.connect(lambda name, value: self._edit_campaign(candidate, name, value))
        card.linked.connect(lambda activity, on: self._link(candidate, activity, on))
        card.raised.connect(lambda: self._raise_campaign(candidate))
        card.removed.connect(
            lambda: self._say_removed(self.bridge.run(acts.remove_candidate, candidate=candidate))
        )
        card.troubled.connect(self._refuse)
        return card

    def _edit_campaign(self, candidate: CandidateId, name: str, value: object) -> None:
        self.bridge.run(acts.edit_candidate, candidate=candidate, **one(CandidateFields, name, value))

    def _link(self, candidate: CandidateId, activity: str, on: bool) -> None:
        linked = ActivityId(activity)
        self.bridge.run(acts.link_activity, candidate=candidate, activity=linked, linked=on)

    def _criterion_card(self, id_: str) -> CriterionCard:
        card, criterion = CriterionCard(self.looks), CriterionId(id_)
        card.edited.connect(lambda name, value: self._edit_criterion(criterion, name, value))
        card.raised.connect(lambda: self._raise_criterion(criterion))
        card.removed.connect(
            lambda: self._say_removed(self.bridge.run(acts.remove_criterion, criterion=criterion))
        )
        return card

    def _edit_criterion(self, criterion: CriterionId, name: str, value: object) -> None:
        self.bridge.run(acts.edit_criterion, criterion=criterion, **one(CriterionFields, name, value))

    def _raise_campaign(self, candidate: CandidateId) -> None:
        ids = [each.id for each in self.bridge.snapshot.candidates]
        place = ids.index(candidate)
        if place:
            self.bridge.run(acts.move_candidate, candidate=candidate, before=ids[place - 1])

    def _raise_criterion(self, criterion: CriterionId) -> None:
        ids = [each.id for each in self.bridge.snapshot.criteria]
        place = ids.index(criterion)
        if place:
            self.bridge.run(acts.move_criterion, criterion=criterion, before=ids[place - 1])

    def _say_removed(self, changes: Changes | None) -> None:
        if changes:
            self.notice.emit(self.tr("Removed, with its scores."))

    def _add_criteria(self, lines: list[str]) -> None:
        for line in lines:
            self.bridge.run(acts.add_criterion, name=line)

    def _add_starters(self) -> None:
        self.bridge.run(acts.add_criteria, criteria=starter_criteria(self.bridge.texts))

    def _refuse(self, typed: str) -> None:
        self.bridge.troubled.emit(self.tr("“{typed}” can’t be read as a number.").format(typed=typed))


def _bring_into_view(area: QScrollArea, within: QWidget, box: QRect) -> None:
    """Scroll so far that this part of a widget shows."""
    middle = within.mapTo(area.widget() or area, box.center())
    area.ensureVisible(middle.x(), middle.y(), 0, box.height())
