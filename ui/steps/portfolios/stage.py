"""The parts of the page of both portfolios, as gestures need them."""

from collections.abc import Collection
from typing import ClassVar

from ui.steps.page import Page
from ui.steps.portfolios.adding import AddingLine
from ui.steps.portfolios.beside.drawer import PortfolioDrawer
from ui.steps.portfolios.chart.view import PortfolioChart
from ui.steps.portfolios.finding import FindBar
from ui.steps.portfolios.table import PortfolioTable
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import StepId

_NARROW = 760
"""Below so many pixels there is no room for an axis: the list shows instead."""


class Stage(Page):
    """`wants_list` says which of chart and list was chosen, None before one was."""

    step = StepId.PORTFOLIOS
    reads: ClassVar[Collection[type[Fact]]] = ()

    chart: PortfolioChart
    table: PortfolioTable
    adding: AddingLine
    finding: FindBar
    beside: PortfolioDrawer
    wants_list: bool | None

    @property
    def is_list(self) -> bool:
        """Whether the list shows in place of the chart."""
        return self.width() < _NARROW if self.wants_list is None else self.wants_list

    def show_now(self) -> None:
        """Show the workshop as it is, with what is in hand."""

    def take_focus(self) -> None:
        (self.table if self.is_list else self.chart).setFocus()
        self.chart.bring_into_view()

    def seek(self) -> None:
        self.finding.begin()
