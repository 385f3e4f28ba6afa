"""A walk through all that the example reaches: pages and their states, and the sheets that open over them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.acts.overlay import Overlay
from ui.controls.sheet import Sheet
from ui.private.screen import PrivateScreen
from ui.private.silent.round import SilentRound
from ui.shell.window import MainWindow
from workshop.domain.facts.choices import StepId

PASTED = (
    "Title\tDetails\tNotes\tOwner\tStart\tEnd\tBudget\n"
    "Gift cards for guests\tBuy one.\tMore guests.\tLena Hofer\t03/04/2026\t05/07/2026\t1.234,50 EUR\n"
    "Paper flyers\t\t\tPriya Raman\t01/04/2026\t05/07/2026\t95.000\n"
    "\t\t\tJo Weiss\t\t\t\n"
)
"""A table with something in doubt and a row that is refused."""

SIZES = ((1280, 720), (1440, 900), (1920, 1080))
_OVER_ALL = (PrivateScreen, SilentRound)
_AROUND = 0.95
"""How much of a window a sheet over it may take."""


class Stop(NamedTuple):
    """A page in a state that acts bring about; the last of them may open something over it."""

    step: StepId
    acts: tuple[str, ...] = ()
    opens: bool = False

    @property
    def name(self) -> str:
        return "-".join([self.step.value, *self.acts])


def _stops(step: StepId, states: str = "", sheets: str = "") -> list[Stop]:
    """The page, its states and its sheets; acts that follow one another are joined by +."""
    shown = [Stop(step), *(Stop(step, tuple(each.split("+"))) for each in states.split())]
    return shown + [Stop(step, tuple(each.split("+")), opens=True) for each in sheets.split()]


ANYWHERE = "keys palette search settings guide history snapshots decision-log parking-lot notes new"
STOPS = (
    *_stops(StepId.SET_UP),
    *_stops(StepId.OBJECTIVES, "", "silent-round prompts"),
    *_stops(StepId.WHERE_WE_STAND, "talk skills"),
    *_stops(StepId.PORTFOLIOS, "suggestion turn", "overlaps-with paste"),
    *_stops(StepId.OVERLAP_ACTIVITIES, "list", "silent-round library"),
    *_stops(StepId.OWNERSHIP, "details enter", "ballot meaning"),
    *_stops(StepId.TEST_CASE, "part-0+try part-1 part-2 part-3 part-4", "part-3+laptop part-4+enter"),
    *_stops(StepId.REHEARSAL, "walk", "map roles"),
    *_stops(StepId.ROAD_MAP, "tab-0+gap-analysis tab-1"),
    *_stops(StepId.REVIEW, "sign-off"),
    *_stops(StepId.FOLLOW_UP),
    *_stops(StepId.EXPORT, "", ANYWHERE),
)
"""In this order, each from what the one before left."""


@contextmanager
def stopped(window: MainWindow, stop: Stop) -> Iterator[QWidget]:
    """What is to be looked at there: the window, or what opened over it; that goes again afterwards."""
    window.go_to(stop.step)
    page, before = window.page(stop.step), {*_over(window)}
    QApplication.clipboard().setText(PASTED)
    for id_ in stop.acts:
        acts = page.acts if any(each.id == id_ for each in page.acts) else window.acts
        assert acts[id_].isEnabled(), f"{stop.name}: {acts.why_not(id_)}"
        acts[id_].trigger()
    settled()
    opened = [each for each in _over(window) if each not in before]
    assert bool(opened) is stop.opens, f"{stop.name} opens {opened}"
    seen = opened[-1] if opened else window
    if opened:
        _lay_over(window, seen)
    yield seen
    for each in opened:
        each.close()
    settled()


def _over(window: MainWindow) -> list[QWidget]:
    kinds = [*window.findChildren(QDialog), *window.findChildren(Overlay), *QApplication.topLevelWidgets()]
    shown = dict.fromkeys(each for each in kinds if each.isVisible() and each is not window)
    return [each for each in shown if each.objectName() != "qtooltip_label"]


def _lay_over(window: MainWindow, seen: QWidget) -> None:
    """As large as it would be on a screen of the window's size, wherever it is drawn."""
    if isinstance(seen, _OVER_ALL):
        seen.setWindowState(Qt.WindowState.WindowNoState)
        seen.resize(window.size())
    elif isinstance(seen, Sheet):
        seen.resize(seen.size().expandedTo(seen.sizeHint()).boundedTo(window.size() * _AROUND))
    settled()


def settled() -> None:
    """Let everything happen that was asked for: layouts within layouts take several turns."""
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
