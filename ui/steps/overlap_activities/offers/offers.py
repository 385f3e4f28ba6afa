"""The dialogs of the page of overlap activities: what each is shown, and what is done with its answer."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from ui.acts.act import Act
from ui.private.silent.round import Asked, SilentRound
from ui.steps.overlap_activities.offers.merge_dialog import MergeDialog
from ui.steps.overlap_activities.offers.shortlist_dialog import ShortlistDialog
from ui.steps.overlap_activities.offers.starter_library import StarterLibrary
from ui.steps.overlap_activities.offers.twins_line import TwinsLine
from ui.steps.overlap_activities.work import OverlapWork
from ui.steps.page import Page
from workshop.domain.facts.ids import ActivityId
from workshop.errors import UserFixable
from workshop.imports.asking import Kind
from workshop.imports.clipboard.copied import Titles
from workshop.texts.errors import sentence
from workshop.texts.steps.starters import starter_activities


class OverlapOffers(QObject):
    """Opens them over the page; nothing is done before the facilitator agrees.

    `merged` carries an activity that others were merged into.
    """

    merged = Signal(object)

    def __init__(self, page: Page, work: OverlapWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work
        self._bridge, self._looks = page.bridge, page.looks
        self.twins = TwinsLine(page.looks, page.bridge.texts)
        page.bridge.closed.connect(self.twins.stop)

    def merging(self, selected: Callable[[], Sequence[ActivityId]]) -> Iterator[Act]:
        """Merging what is selected, and the pairs that are likely to be the same."""
        words, what, twins = self.tr("Merge into one…"), self.tr("merge what is selected"), self.twins
        review = self.tr("Review likely twins")

        def why() -> str:
            return self._why_no_merge(selected())

        yield Act("merge", words, lambda: self.merge(selected()), ("M",), what, why_not=why)
        yield Act("twins", review, self.review_twins, ("T",), when=lambda: bool(twins.pairs()))

    def making(self) -> Iterator[Act]:
        """The shortlist by dots, and where activities come from."""
        make, what, none = self.tr("Make the shortlist"), self.tr("shortlist by dots"), self._why_none
        yield Act("shortlist", make, self.open_shortlist, ("Ctrl+Return",), what, why_not=none)
        yield Act("silent-round", self.tr("Silent round"), self.open_silent_round, ("R",))
        yield Act("library", self.tr("Starter library"), self.open_library, ("L",))

    def _why_none(self) -> str:
        return "" if len(self._bridge.snapshot.activities) else self.tr("There is no activity yet.")

    def _why_no_merge(self, activities: Sequence[ActivityId]) -> str:
        if len(set(activities)) > 1:
            return ""
        return sentence(self._bridge.texts, UserFixable("one-is-no-merge"))

    def import_table(self) -> None:
        """Activities from a table."""
        self._page.importing.ask(Kind.ACTIVITIES)

    def show_copied(self, found: Titles) -> None:
        """Activities from a table that was copied; what could be read otherwise is shown first."""
        self._page.importing.take_titles(Kind.ACTIVITIES, found)

    def open_library(self) -> None:
        """The starter library."""
        titles = [each.title for each in self._bridge.snapshot.activities]
        texts = self._bridge.texts
        dialog = StarterLibrary(self._page, self._looks, texts, starter_activities(texts), titles)
        dialog.agreed.connect(self._work.add_starters)
        dialog.open()

    def open_silent_round(self) -> None:
        """The silent round, over the whole screen; what was written before is still there."""
        dialog = SilentRound(self._page, self._looks, self._bridge, self._asked())
        dialog.combined.connect(self._work.combine)
        dialog.showFullScreen()

    def _asked(self) -> Asked:
        words = self.tr(
            "Each side writes by itself what it does or needs: in turns on this laptop, or typed in from"
            " paper. Neither list shows before both are combined."
        )
        hint = self.tr("One line each: what you do, or need from the other side. Enter adds it.")
        once = self.tr("What stands on both lists word for word becomes one activity")
        categories = {each.category for each in starter_activities(self._bridge.texts)}
        show = self.tr("Combine and show")
        return Asked(self._page.step, words, hint, show, once, tuple(sorted(categories)))

    def open_shortlist(self) -> None:
        """The shortlist that the dots make."""
        dialog = ShortlistDialog(self._page, self._looks, self._bridge.texts, self._bridge.snapshot)
        dialog.agreed.connect(self._work.shortlist_by_dots)
        dialog.open()

    def merge(self, activities: Sequence[ActivityId]) -> None:
        """What merging these would do."""
        dialog = self._merge_dialog(activities)
        dialog.agreed.connect(self._merge)
        dialog.open()

    def review_twins(self) -> None:
        """The likeliest pair of twins, and after it the next."""
        pair = next(iter(self.twins.pairs()), None)
        if pair is None:
            return
        dialog = self._merge_dialog(pair, self.tr("Are these one and the same work?"))
        dialog.agreed.connect(self._merge_twins)
        dialog.apart.connect(lambda: self._keep_apart(*pair))
        dialog.open()

    def _merge_dialog(self, activities: Sequence[ActivityId], asks: str = "") -> MergeDialog:
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        return MergeDialog(self._page, self._looks, texts, snapshot, activities, asks)

    def _merge(self, activities: Sequence[ActivityId], title: str) -> bool:
        done = self._work.merge(activities, title)
        if done:
            kept = next(id_ for id_ in activities if id_ in self._bridge.snapshot.activities)
            self.merged.emit(kept)
        return done

    def _merge_twins(self, activities: Sequence[ActivityId], title: str) -> None:
        if self._merge(activities, title):
            self.review_twins()

    def _keep_apart(self, first: ActivityId, second: ActivityId) -> None:
        self.twins.keep_apart(first, second)
        self.review_twins()
