"""The parts of the page of the rehearsal, as gestures need them."""

from collections.abc import Collection, Mapping
from typing import ClassVar

from ui.steps.page import Page
from ui.steps.rehearsal.adding import AddingLine
from ui.steps.rehearsal.beside.drawer import RehearsalDrawer
from ui.steps.rehearsal.chart.view import Swimlane
from ui.steps.rehearsal.hand import Hand
from ui.steps.rehearsal.walk_bar import WalkBar
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId, TaskId
from workshop.domain.rehearsal.walk import Walk


class Stage(Page):
    """`walk` is the rehearsal as it was shown last, `guesses` what tasks may belong to."""

    step = StepId.REHEARSAL
    reads: ClassVar[Collection[type[Fact]]] = ()

    lanes: Swimlane
    beside: RehearsalDrawer
    adding: AddingLine
    bar: WalkBar
    hand: Hand
    walk: Walk
    guesses: Mapping[TaskId, ActivityId]

    def show_now(self) -> None:
        """Show the workshop as it is, with what is in hand."""

    def show_in_hand(self) -> None:
        """Show what is in hand: nothing of the workshop has changed."""
