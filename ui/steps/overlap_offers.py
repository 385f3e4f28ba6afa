"""The dialogs of the page of overlap activities: what each is shown, and what is done with its answer."""

from PySide6.QtCore import QObject

from ui.steps.overlap_work import OverlapWork
from ui.steps.page import Page
from ui.widgets.starter_library import StarterLibrary
from workshop.texts.starters import starter_activities


class OverlapOffers(QObject):
    """Opens them over the page; nothing is done before the facilitator agrees."""

    def __init__(self, page: Page, work: OverlapWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work
        self._bridge, self._looks = page.bridge, page.looks

    def open_library(self) -> None:
        """The starter library."""
        titles = [each.title for each in self._bridge.snapshot.activities]
        library = starter_activities(self._bridge.texts)
        dialog = StarterLibrary(self._page, self._looks, library, titles)
        dialog.agreed.connect(self._work.add_starters)
        dialog.open()
