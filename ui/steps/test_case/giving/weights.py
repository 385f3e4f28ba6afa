"""Weights in private: one person's 100 points row by row, or step by step, by laptop or from paper."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Segments
from ui.controls.scrolled import bring_into_view, scrolled
from ui.private.paper.sheets import OldSheets, SheetEntry
from ui.private.passed import Again, PassedLaptop
from ui.private.walk_screen import WalkScreen
from ui.steps.test_case.giving.weight_rows import WeightRows
from ui.theme.looks import Looks
from workshop.actions.steps.test_case import set_weights
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CriterionId
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.domain.weighing.marks import sheet_mark
from workshop.domain.weighing.points import as_points, as_steps, in_proportion
from workshop.domain.weighing.rolls import given, weights_roll
from workshop.texts.steps.test_case.giving import (
    progress_text,
    stepping_text,
    unanimity_text,
    weighing_text,
)


class WeightsAsked(WalkScreen):
    """All criteria on one screen; each number is kept as it is typed, and blanks count 0 once it is done."""

    def _roll(self) -> Roll[RevealKind]:
        return weights_roll(self._bridge.snapshot, self._people())

    def _count(self) -> str:
        return progress_text(self._bridge.texts, given(self._bridge.snapshot, RevealKind.WEIGHTS))

    def _show_question(self, before: Station) -> None:
        column, texts = self.surface(), self._bridge.texts
        self._head(column)
        self.way = Segments(self._looks, self.tr("How to weigh"))
        self.way.set_choices([(False, self.tr("100 points"), ""), (True, self.tr("Step by step"), "")])
        self.way.choose(False)
        self.way.chosen.connect(lambda in_steps: self._turn_way(bool(in_steps)))
        self._asked = self.words("section", weighing_text(texts))
        self.rows = WeightRows(self._looks, texts)
        self.rows.show_criteria(self._bridge.snapshot)
        self.rows.show_points({})
        row = QHBoxLayout()
        row.addWidget(self.way)
        row.addStretch()
        row.addWidget(self.rows.rest)
        column.addLayout(row)
        column.addWidget(self._asked)
        column.addWidget(self._heard())
        area = scrolled(self.rows, sideways=False, takes_focus=False)
        self.rows.reached.connect(partial(bring_into_view, area))
        column.addWidget(area, 1)
        column.addWidget(self.trouble_line())
        column.addLayout(self._act_row(self._settle, self._skip_words()))
        self.rows.entered.connect(lambda *_: self._keep(self.rows.points()))
        self.rows.done.connect(self._done.setFocus)
        self.rows.take_focus()

    def _heard(self) -> QLabel:
        """What becomes known at the reveal, and what becomes of what this person gave before."""
        said = [unanimity_text(self._bridge.texts)]
        if self._has_given():
            said.append(self.tr("What you gave before stays until you type, and is then given anew."))
        return self.words("body", " ".join(said), "ink2")

    def _has_given(self) -> bool:
        return self._roll().has_answered(self._turn.person, RevealKind.WEIGHTS)

    def _skip_words(self) -> str:
        """What going on without an answer is called."""
        return self.tr("Leave my weights as they were") if self._has_given() else self.tr("Not now")

    def _turn_way(self, in_steps: bool) -> None:
        """The same weights, as steps against the largest or as points of 100."""
        points = self.rows.points()
        self.rows.put_points(as_steps(points) if in_steps else as_points(points))
        self.rows.compare_steps(in_steps)
        texts = self._bridge.texts
        self._asked.setText(stepping_text(texts) if in_steps else weighing_text(texts))
        self.rows.take_focus()

    def _keep(self, points: Mapping[CriterionId, float | None]) -> bool:
        """Keep all that stands there, in place of what this person gave before."""
        self.say_trouble("")
        kept = in_proportion(points) if self.way.value() else points
        return self._bridge.run(set_weights, participant=self._turn.person, points=kept) is not None

    def _keep_typed(self) -> None:
        if self._walk.station is Station.ANSWERING:
            self.rows.keep()

    def _settle(self) -> None:
        """Go on with these weights, blanks as 0; where nothing was given or it can't be kept, stay."""
        if not self.rows.keep():
            return
        points = self.rows.points()
        if not any(points.values()):
            self.say_trouble(self.tr("Give some criterion points first."))
            self.rows.take_focus()
        elif self._keep({criterion: value or 0.0 for criterion, value in points.items()}):
            self._go(self._walk.answer(points, self._roll()))


class WeightsLaptop(WeightsAsked, PassedLaptop):
    """One person's weights on the laptop that is passed on."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Private weights"))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to weigh or to change weights"),
            self.tr("Who weighs"),
            self.tr("Who wants to weigh, or to change weights?"),
            self.tr("They weigh anew; without a number what they gave before stays."),
        )


class WeightsSheets(WeightsAsked, SheetEntry):
    """Weights typed in from paper."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Weights on paper"))

    def _heard(self) -> QLabel:
        """The sheet says what becomes known; what is typed stands in place of what was entered before."""
        said = self.words("body", self.tr("What was entered before stays until you type."), "ink2")
        if not self._has_given():
            said.hide()
        return said

    def _sheets(self) -> OldSheets:
        mark = sheet_mark(self._bridge.snapshot, RevealKind.WEIGHTS)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other criteria or "
            "another round."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The weights on paper are entered"))
