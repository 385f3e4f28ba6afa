"""The page of both portfolios with 1,000 initiatives a side: opened, walked, unfolded, looked through aside.

Beside a plain table of Qt's; overlaps against the second that they may take in a process of their own.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from bench.exports import large
from bench.measure import Row, line, medians, seconds, settled
from bench.overlapping import portfolios
from workshop.domain.document import Document

if TYPE_CHECKING:
    from ui.shell.window import MainWindow
    from ui.steps.portfolios.page import PortfoliosPage

SIZE = 1_000
REDRAW, OPENING, ASIDE = 0.45, 1.1, 1.0
"""The largest shares of what a plain table takes to show a page and to open; seconds for overlaps aside."""
ROUNDS = 15
_OWNERS = 30


def large_portfolios() -> Document:
    """A thousand a side, of thirty owners."""
    owned = tuple(
        msgspec.structs.replace(each, owner=f"Owner {place % _OWNERS}")
        for place, each in enumerate(portfolios(SIZE))
    )
    return msgspec.structs.replace(large(), initiatives=owned, activities=(), rights=(), reasons=())


def page_of_portfolios(window: "MainWindow", floor: Mapping[str, float]) -> Iterator[Row]:
    """Rows of the page in this window, which has such a workshop open."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from workshop.domain.facts.choices import StepId

    opening = settled(lambda: window.go_to(StepId.PORTFOLIOS))
    yield line("portfolios of 1,000 by 1,000 opened", opening, floor["open"], OPENING)
    from ui.steps.portfolios.chart.board import GroupRow
    from ui.steps.portfolios.page import PortfoliosPage

    page = window.page(StepId.PORTFOLIOS)
    assert isinstance(page, PortfoliosPage)
    waiting = seconds(lambda: _wait_for_overlaps(page))
    yield line("portfolios: overlaps looked for aside", opening + waiting, ASIDE, 1.0)
    page.take_focus()
    first = next(row.group.key for row in page.chart.scene().board.rows if isinstance(row, GroupRow))
    chart, search = page.chart, page.finding.field
    took = medians(
        {
            "arrow": lambda: settled(lambda: QTest.keyClick(chart, Qt.Key.Key_Down)),
            "fold": lambda: settled(lambda: chart.folded.emit(first)),
            "filter": lambda: settled(lambda: search.setText("" if search.text() else "owner 7")),
        },
        ROUNDS,
    )
    yield line("portfolios: an arrow", took["arrow"], floor["page"], REDRAW)
    yield line("portfolios: an owner's opened or closed", took["fold"], floor["page"], REDRAW)
    yield line("portfolios: a key in the search", took["filter"], floor["page"], REDRAW)


def _wait_for_overlaps(page: "PortfoliosPage") -> None:
    from PySide6.QtWidgets import QApplication

    while page._suggesting.is_looking:
        QApplication.processEvents()
