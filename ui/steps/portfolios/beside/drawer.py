"""The drawer beside both portfolios: suggestions, the overlap and the initiative in hand, money, gaps."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import rule
from ui.controls.scrolled import bring_into_view, scrolled
from ui.steps.portfolios.beside.budget_bars import BudgetPanel
from ui.steps.portfolios.beside.details import InitiativeDetails
from ui.steps.portfolios.beside.gap_list import GapList
from ui.steps.portfolios.beside.overlap_card import OverlapCard
from ui.steps.portfolios.beside.suggestion_cards import SuggestionCards
from ui.steps.portfolios.chart.board import InHand
from ui.theme.looks import Looks
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts


class PortfolioDrawer(QWidget):
    """Its parts, one under the other, in a place that scrolls."""

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self.cards = SuggestionCards(looks, texts, acts)
        self.overlap = OverlapCard(looks, texts, acts)
        self.budget = BudgetPanel(looks, texts)
        self.details = InitiativeDetails(looks, texts, acts)
        self.gaps = GapList(looks, texts)
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        for part in (self.cards, self.overlap, self.budget, self.details, self.gaps):
            layout = part.layout()
            if isinstance(layout, QVBoxLayout) and part is not self.cards:
                layout.insertWidget(0, rule())
            parts.addWidget(part)
        parts.addStretch()
        self._area = scrolled(inside, "canvas", sideways=False, takes_focus=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_all(self, snapshot: Snapshot, suggestions: Sequence[Suggestion] | None, in_hand: InHand) -> None:
        """Show the workshop as it is, and what is in hand."""
        self.cards.show_suggestions(snapshot, suggestions, in_hand.pair)
        self.overlap.show_overlap(snapshot, in_hand.pair)
        fact = snapshot.initiatives.get(in_hand.initiative)
        self.details.show_initiative(snapshot, fact)
        self.budget.show_budgets(snapshot)
        self.gaps.show_gaps(snapshot)

    def reach(self, part: QWidget) -> None:
        """Bring a part into view and put the focus there."""
        part.setFocus()
        bring_into_view(self._area, part)
