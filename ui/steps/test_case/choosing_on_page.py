"""What the page of the test case does about the ranking and the pick: its acts, and what they come to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from ui.acts.act import Act, Reach
from ui.acts.menu import open_menu
from ui.controls.buttons import Button
from ui.reckoning import reckoning_for
from ui.steps.page import Page
from ui.steps.test_case.pick_panel import PickPanel
from ui.steps.test_case.ranking.ranking_side import RankingSide
from workshop.actions.steps import test_case as acts
from workshop.domain.facts.ids import CandidateId, ParticipantId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot


class ChoosingOnPage(QObject):
    """The ranking and the drawer with the pick.

    `shows` says whether the ranking is in sight, `go` goes there. What takes long to reckon comes by itself
    once it is there.
    """

    def __init__(self, page: Page, shows: Callable[[], bool], go: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._shows, self._go = page, shows, go
        self._found: Ranking | None = None
        self._reckoning = reckoning_for(page.bridge)
        texts = page.bridge.texts
        self.side = RankingSide(page.looks, texts)
        self._add_acts()
        pick = page.acts.button("pick", page.looks, "primary", size="large")
        back = page.acts.button("take-back", page.looks, size="large")
        words = self.tr("Add a dissent")
        dissent = Button(page.looks, words, icon="plus", keys=page.acts.caps("dissent"))
        self.panel = PickPanel(page.looks, texts, pick, back, dissent)
        self._connect()

    def _add_acts(self) -> None:
        trying = self.side.trying
        page_act, window_act = Act, partial(Act, reach=Reach.WINDOW)
        self._page.acts.add(
            page_act("campaign", self.tr("campaign"), keys=("Up", "Down"), when=self._has_bars),
            page_act(
                "try",
                self.tr("Try other weights"),
                self._try,
                ("T",),
                when=self._can_try,
                is_on=self._tries,
            ),
            page_act("leave-try", self.tr("Leave the try-out"), trying.close_it, ("Esc",), when=self._tries),
            page_act(
                "dissent",
                self.tr("Add a dissent"),
                self._begin_dissent,
                ("D",),
                self.tr("dissent"),
                why_not=self._why_no_dissent,
            ),
            window_act(
                "pick",
                self.tr("Pick as test case"),
                self._pick,
                ("Ctrl+Return",),
                self.tr("pick"),
                why_not=self._why_no_pick,
            ),
            page_act("take-back", self.tr("Take the pick back"), self._take_back, when=self._is_picked),
        )

    def _connect(self) -> None:
        run = self._page.bridge.run
        self.side.bars.chosen.connect(self._show_panel)
        self.side.bars.menu_wanted.connect(self._offer)
        self.side.trying.left.connect(self._leave_try)
        self._reckoning.sharpened.connect(self._sharpen)
        self.panel.turned.connect(self._show_panel)
        self.panel.picked.connect(lambda candidate: run(acts.pick, candidate=candidate))
        self.panel.reasoned.connect(lambda text: run(acts.write_pick_reason, text=text))
        self.panel.dissented.connect(self._dissent)

    def _offer(self, at: QPoint) -> None:
        """What can be done with the campaign in hand."""
        open_menu(self._page.acts, (("pick", "take-back"), ("dissent",), ("try",)), self.side.bars, at)

    def _has_bars(self) -> bool:
        return self._shows() and self._is_ranked()

    def _is_ranked(self) -> bool:
        return self._found is not None and bool(self._found.ranking)

    def _can_try(self) -> bool:
        return self._found is not None and self._is_ranked() and len(self._found.criteria) > 1

    def _try(self) -> None:
        """Begin to try other weights, from wherever on the page, or leave it."""
        if self._tries():
            self.side.trying.close_it()
        else:
            self._go()
            self.side.trying.open_it()

    def _tries(self) -> bool:
        return self._shows() and self.side.trying.is_open

    def _leave_try(self) -> None:
        self._page.acts.refresh()
        self.side.take_focus()

    def _pick(self) -> None:
        """Pick, and go on to the reason; from the reason of what is picked, back to the ranking.

        Whoever ends a reason by the same keys means to keep it: a pick is taken back by its own button alone.
        """
        if self._is_picked() and self.panel.is_reasoning:
            self.panel.reason.hand_over()
            self.side.take_focus()
            return
        if not self._is_picked():
            self.panel.pick_it()
        self._page.drawer_wanted.emit()
        self.panel.ask_reason()

    def _take_back(self) -> None:
        self.panel.take_back()
        self.side.take_focus()

    def _is_picked(self) -> bool:
        return self._found is not None and self.panel.is_picked

    def _begin_dissent(self) -> None:
        self._page.drawer_wanted.emit()
        self.panel.begin_dissent()

    def _why_no_dissent(self) -> str:
        if self._found is None or self.panel.is_picked:
            return ""
        return self.tr("Dissent belongs to a pick: pick this campaign, or go to the one that is picked.")

    def _why_no_pick(self) -> str:
        if self._found is None:
            return self.tr("The ranking is being reckoned…")
        return "" if self.panel.current is not None else self.tr("There is no campaign yet.")

    def _dissent(self, person: str, text: str) -> None:
        self._page.bridge.run(acts.record_dissent, participant=ParticipantId(person), text=text)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the ranking as far as it is reckoned, and the campaign in hand."""
        self._found = self._reckoning.ranking(snapshot)
        self.side.show_ranking(snapshot, self._found)
        self._show_panel(self.side.bars.current or self.panel.current or snapshot.test_case.candidate)

    def _sharpen(self) -> None:
        """Show what was reckoned aside, if the workshop is still open."""
        if self._page.bridge.is_open:
            self.show_snapshot(self._page.bridge.snapshot)

    def _show_panel(self, candidate: CandidateId | None) -> None:
        self.panel.show_candidate(self._page.bridge.snapshot, self._found, candidate)
        self._page.acts.refresh()
