"""The two great pages with 5,000 activities and 20 people: opened, typed in, filtered, sorted, scrolled.

Beside a plain table of Qt's with as many rows, in the same run: milliseconds move with the machine.
"""

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from bench.exports import large
from bench.measure import Row, line, medians, seconds, settled
from bench.window.floors import floors, scroll
from bench.window.portfolios import large_portfolios, page_of_portfolios
from workshop.domain.document import Document

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

REDRAW, OPENING, PROXY, SORTING = 0.45, 1.1, 0.12, 0.1
"""The largest shares: of what a plain table takes to show another page of itself, and to open; of what Qt's
proxy takes to sift its rows, and to sort them."""
ROUNDS = 15
SCREEN = (1440, 900)
WARMING = 1_500
"""Milliseconds that somebody takes to find the next page: modules are loaded then."""


def main() -> Iterator[Row]:
    """Both pages in one window, on a workshop in a folder of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.bridge import Bridge
    from ui.preferences import Preferences
    from ui.shell.window import MainWindow
    from ui.theme.looks import Looks
    from workshop.texts import Texts

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    looks = Looks("light")
    looks.dress(app)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Bridge(Texts()), looks, Preferences(Path(folder)))
        window.resize(*SCREEN)
        window.show()
        floor = floors(Path(folder), *SCREEN)
        window.files.make(Path(folder) / "Listed.workshop", large())
        QTest.qWait(WARMING)
        yield from _ownership(window, floor)
        window.files.make(Path(folder) / "Sifted.workshop", _sifted(large()))
        QTest.qWait(WARMING)
        yield from _overlap(window, floor)
        yield line("paper ballot: a vote, of 2 s", _paper_vote(window), 2.0, 0.05)
        window.files.make(Path(folder) / "Portfolios.workshop", large_portfolios())
        QTest.qWait(WARMING)
        yield from page_of_portfolios(window, floor)
        window.close()


def _sifted(document: Document) -> Document:
    """The same with one activity in a hundred on the shortlist, as it is on the board."""
    listed = tuple(
        msgspec.structs.replace(each, shortlisted=place % 100 == 0, category=f"Category {place % 8}")
        for place, each in enumerate(document.activities)
    )
    return msgspec.structs.replace(document, activities=listed, rights=(), reasons=())


def _ownership(window: "MainWindow", floor: Mapping[str, float]) -> Iterator[Row]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui.steps.ownership.grid.model import Order
    from workshop.domain.facts.choices import StepId

    opening = settled(lambda: window.go_to(StepId.OWNERSHIP))
    yield line("ownership of 5,000 opened", opening, floor["open"], OPENING)
    from ui.steps.ownership.page import OwnershipPage

    page = window.page(StepId.OWNERSHIP)
    assert isinstance(page, OwnershipPage)
    view, search = page.view, page.find_bar.search
    letters = iter("rcirci" * ROUNDS)
    took = medians(
        {
            "letter": lambda: settled(lambda: QTest.keyClicks(view, next(letters))),
            "arrow": lambda: settled(lambda: QTest.keyClick(view, Qt.Key.Key_Down)),
            "scroll": lambda: settled(lambda: scroll(view)),
            "filter": lambda: settled(lambda: search.setText(_other(search.text()))),
        },
        ROUNDS,
    )
    search.clear()
    yield line("ownership: a letter, on disk and painted", took["letter"], floor["edit"], REDRAW)
    yield line("ownership: an arrow", took["arrow"], floor["page"], REDRAW)
    yield line("ownership: scrolled by a page", took["scroll"], floor["page"], REDRAW)
    yield line("ownership: a key in the search", took["filter"], floor["filter"], PROXY)
    titles = [each.title for each in window.bridge.snapshot.shortlist]
    sort = medians(
        {
            "ours": lambda: seconds(lambda: page.grid.arrange("", Order.TITLE)),
            "proxy": lambda: _proxy_sorted(titles),
        },
        5,
    )
    yield line("ownership sorted by title", sort["ours"], sort["proxy"], SORTING)


def _paper_vote(window: "MainWindow") -> float:
    """One code of a sheet, at the median."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.private.paper.paper_entry import enter_paper_ballots
    from workshop.domain.facts.choices import StepId

    window.go_to(StepId.OWNERSHIP)
    page = window.page(StepId.OWNERSHIP)
    bridge = window.bridge
    asked = [each.id for each in bridge.snapshot.shortlist[:ROUNDS]]
    entry = enter_paper_ballots(page, bridge, page.looks, asked)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or entry, key)
        QApplication.processEvents()

    for _ in range(2):  # the projector is dark, and the first sheet is chosen
        entry.activateWindow()
        QApplication.processEvents()
        press(Qt.Key.Key_Return)

    def vote() -> None:
        press(Qt.Key.Key_1)  # of more than nine people each has two digits
        press(Qt.Key.Key_1)

    took = medians({"vote": lambda: settled(vote)}, ROUNDS - 1)
    assert len(bridge.snapshot.ballots) >= ROUNDS - 1
    entry.close()
    return took["vote"]


def _overlap(window: "MainWindow", floor: Mapping[str, float]) -> Iterator[Row]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from workshop.domain.facts.choices import StepId

    opening = settled(lambda: window.go_to(StepId.OVERLAP_ACTIVITIES))
    yield line("overlap activities, 5,000, opened", opening, floor["open"], OPENING)
    from ui.steps.overlap_activities.page import OverlapActivitiesPage

    page = window.page(StepId.OVERLAP_ACTIVITIES)
    assert isinstance(page, OverlapActivitiesPage)
    view = next(iter(page.board.columns.values())).view
    view.setFocus()
    took = medians(
        {
            "shortlist": lambda: settled(lambda: QTest.keyClicks(view, "s")),
            "arrow": lambda: settled(lambda: QTest.keyClick(view, Qt.Key.Key_Down)),
            "scroll": lambda: settled(lambda: scroll(view)),
            "filter": lambda: settled(lambda: page.search.setText(_other(page.search.text()))),
        },
        ROUNDS,
    )
    yield line("overlap activities: on or off the shortlist", took["shortlist"], floor["edit"], REDRAW)
    yield line("overlap activities: an arrow", took["arrow"], floor["page"], REDRAW)
    yield line("overlap activities: scrolled by a page", took["scroll"], floor["page"], REDRAW)
    yield line("overlap activities: a key in the search", took["filter"], floor["filter"], PROXY)


def _other(text: str) -> str:
    """What the next key makes of a search."""
    words = "activity 49"
    return words[: len(text) + 1] if len(text) < len(words) else ""


def _proxy_sorted(titles: Sequence[str]) -> float:
    """Qt's own way to order the same rows: a proxy over a model in Python."""
    from PySide6.QtCore import QAbstractListModel, QSortFilterProxyModel

    class Listed(QAbstractListModel):
        def rowCount(self, parent: object = None) -> int:
            return len(titles)

        def data(self, index: Any, role: int = 0) -> object:
            return titles[index.row()] if role == 0 else None

    proxy, listed = QSortFilterProxyModel(), Listed()
    proxy.setSourceModel(listed)
    return seconds(lambda: proxy.sort(0))
