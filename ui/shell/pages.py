"""The pages of the open workshop: made when they are first shown, repainted when theirs changed."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.bridge import Bridge
from ui.jobs import Job
from ui.theme.looks import Looks
from workshop.domain.facts.choices import StepId

# What only an open workshop needs is loaded when one opens: the home screen paints without it.
if TYPE_CHECKING:
    from ui.acts.table import Acts
    from ui.steps.page import Page
    from workshop.domain.changes import Changes

_BETWEEN = 150  # milliseconds between two modules
_PAGES = {
    StepId.SET_UP: ("ui.steps.set_up.page", "SetUpPage"),
    StepId.OBJECTIVES: ("ui.steps.objectives.page", "ObjectivesPage"),
    StepId.WHERE_WE_STAND: ("ui.steps.where_we_stand.page", "WhereWeStandPage"),
    StepId.PORTFOLIOS: ("ui.steps.portfolios.page", "PortfoliosPage"),
    StepId.OVERLAP_ACTIVITIES: ("ui.steps.overlap_activities.page", "OverlapActivitiesPage"),
    StepId.OWNERSHIP: ("ui.steps.ownership.page", "OwnershipPage"),
    StepId.TEST_CASE: ("ui.steps.test_case.page", "TestCasePage"),
    StepId.REHEARSAL: ("ui.steps.rehearsal.page", "RehearsalPage"),
    StepId.ROAD_MAP: ("ui.steps.road_map.page", "RoadMapPage"),
    StepId.REVIEW: ("ui.steps.review.page", "ReviewPage"),
    StepId.EXPORT: ("ui.steps.export.page", "ExportPage"),
    StepId.FOLLOW_UP: ("ui.steps.follow_up.page", "FollowUpPage"),
}


class Pages:
    """`current` is the step in view; its page repaints at once, the others when they are shown next.

    `connect` is called with every page that is made.
    """

    def __init__(self, bridge: Bridge, looks: Looks, connect: Callable[["Page"], None]) -> None:
        self._bridge, self._looks, self._connect = bridge, looks, connect
        self._made: dict[StepId, Page] = {}
        self._stale: set[StepId] = set()
        self.current: StepId | None = None
        self._warming = QTimer(interval=_BETWEEN)
        self._warming.timeout.connect(self._warm_next)
        self._cold = list(_PAGES)

    def warm(self) -> None:
        """Load the pages' modules one by one while nothing else is to be done, so a first look is quick."""
        if self._cold:
            self._warming.start()

    def _warm_next(self) -> None:
        import_module(_PAGES[self._cold.pop(0)][0])
        if not self._cold:
            self._warming.stop()

    def of(self, step: StepId) -> "Page":
        """The page of a step, made when it is first asked for."""
        if step not in self._made:
            module, name = _PAGES[step]
            page: Page = getattr(import_module(module), name)(self._bridge, self._looks)
            self._connect(page)
            self._made[step] = page
            self._refresh(step, None)
        elif step in self._stale:
            self._stale.discard(step)
            self._refresh(step, None)
        return self._made[step]

    def _refresh(self, step: StepId, changes: "Changes | None") -> None:
        """Have a page show the workshop, and what can be done with it."""
        self._made[step].refresh(self._bridge.snapshot, changes)
        self._made[step].acts.refresh()

    def in_view(self) -> "Page | None":
        """The page of the step in view."""
        return self._made.get(self.current) if self.current is not None else None

    def acts_in_view(self) -> "Acts | None":
        """The acts of the page in view."""
        page = self.in_view()
        return page.acts if page is not None else None

    def work(self) -> list[Job]:
        """What the pages are writing."""
        return [job for page in self._made.values() if (job := page.work()) is not None and job.is_running]

    def take(self, changes: "Changes | None") -> None:
        """Repaint what shows these changes (None: anything may be new), now or later."""
        for step, page in self._made.items():
            if changes is not None and page.topics and not changes.touches(*page.topics):
                continue
            if step == self.current:
                self._refresh(step, changes)
            else:
                self._stale.add(step)

    def clear(self) -> None:
        """Let all pages go: another workshop opens."""
        for page in self._made.values():
            drawer = page.drawer()
            for part in (page, drawer[1]) if drawer else (page,):
                part.setParent(None)
                part.deleteLater()
        self._made.clear()
        self._stale.clear()
        self.current = None
