"""Scores in private: one person's, campaign by campaign, by laptop or from paper."""

from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from ui.bridge import Bridge
from ui.controls.labels import label
from ui.controls.scrolled import bring_into_view, scrolled
from ui.private.paper.sheets import OldSheets, SheetEntry
from ui.private.passed import Again, PassedLaptop
from ui.private.walk_screen import WalkScreen
from ui.steps.test_case.giving.score_rows import ScoreRows
from ui.theme.looks import Looks
from workshop.actions.steps.test_case import set_scores
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.domain.ranking.giving import open_round
from workshop.domain.weighing.marks import sheet_mark
from workshop.domain.weighing.rolls import given, scores_roll
from workshop.texts.steps.test_case.giving import about_text, progress_text, scoring_text, unanimity_text


class ScoresAsked(WalkScreen):
    """A campaign on one screen with all criteria; each score is kept as it is given, and some stay blank."""

    def _roll(self) -> Roll[CandidateId]:
        return scores_roll(self._bridge.snapshot, self._people())

    def _count(self) -> str:
        return progress_text(self._bridge.texts, given(self._bridge.snapshot, RevealKind.SCORES))

    def _show_question(self, before: Station) -> None:
        column, turn = self.surface(), self._turn
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        column.setSpacing(10)
        self._head(column)
        campaign = snapshot.candidates[turn.question]
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        about = " · ".join(filter(None, (place, about_text(texts, campaign))))
        column.addWidget(label(self._looks, "body", about, "ink2"))
        column.addWidget(self.words("page_title", campaign.title))
        if campaign.description and not self.by_name:
            column.addWidget(self.words("body", campaign.description))
        column.addWidget(self._heard())
        self.rows = ScoreRows(self._looks, texts)
        own = turn.said.get(campaign.id, {})
        self.rows.show_scores(snapshot, (turn.person, campaign.id), own, self._given_before())
        area = scrolled(self.rows, sideways=False, takes_focus=False)
        self.rows.reached.connect(partial(bring_into_view, area))
        column.addWidget(area, 1)
        column.addWidget(self.trouble_line())
        column.addLayout(self._act_row(self._settle, ""))
        self.rows.entered.connect(self._keep)
        self.rows.done.connect(self._done.setFocus)
        self.rows.before.connect(self._go_back)
        self.rows.take_focus()

    def _heard(self) -> QLabel:
        """How scores are given, and what becomes known at the reveal."""
        texts = self._bridge.texts
        said = f"{scoring_text(texts, self._bridge.snapshot.scale)} {unanimity_text(texts)}"
        return self.words("body", said, "ink2")

    def _given_before(self) -> set[CriterionId]:
        """On which criteria this person has scored the campaign in hand; not how."""
        snapshot, turn = self._bridge.snapshot, self._turn
        number = open_round(snapshot, RevealKind.SCORES)
        given_by = [each for each in snapshot.scores.group(turn.question) if each.round == number]
        return {each.criterion for each in given_by if each.participant == turn.person}

    def _keep(self, criterion: str, value: float | None) -> None:
        self.say_trouble("")
        cell = (self._turn.question, CriterionId(criterion))
        self._bridge.run(set_scores, participant=self._turn.person, values={cell: value})

    def _keep_typed(self) -> None:
        if self._walk.station is Station.ANSWERING:
            self.rows.keep()

    def _settle(self) -> None:
        """To the next campaign, once all is kept; what is blank stays so."""
        if not self.rows.keep():
            return
        self.say_trouble("")
        self._go(self._walk.answer(self.rows.values(), self._roll()))


class ScoresLaptop(ScoresAsked, PassedLaptop):
    """One person's scores on the laptop that is passed on."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Private scores"))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to score or to change a score"),
            self.tr("Who scores"),
            self.tr("Who wants to score, or to change a score?"),
            self.tr("They score anew where they want to; what stays blank is as it was."),
        )


class ScoresSheets(ScoresAsked, SheetEntry):
    """Scores typed in from paper."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Scores on paper"))

    def _heard(self) -> QLabel:
        return self.words("body", scoring_text(self._bridge.texts, self._bridge.snapshot.scale), "ink2")

    def _sheets(self) -> OldSheets:
        mark = sheet_mark(self._bridge.snapshot, RevealKind.SCORES)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other campaigns, "
            "criteria or another round."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The scores on paper are entered"))
