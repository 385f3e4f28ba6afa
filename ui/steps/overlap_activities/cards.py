"""The activities in hand, on the board or in the list: what the keys do to them."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.bridge import Bridge
from ui.fields.add_field import AddField
from ui.steps.overlap_activities.bar import OverlapBar
from ui.steps.overlap_activities.board import ActivityBoard
from ui.steps.overlap_activities.views import ActivityView
from ui.steps.overlap_activities.work import OverlapWork
from workshop.domain.facts.ids import ActivityId


class Cards(QObject):
    """Knows which of both ways shows; `add` is the field below the list, each column has its own."""

    def __init__(
        self,
        bridge: Bridge,
        work: OverlapWork,
        bar: OverlapBar,
        board: ActivityBoard,
        rows: ActivityView,
        add: AddField,
    ) -> None:
        super().__init__(bar)
        self._bridge, self._work, self._bar = bridge, work, bar
        self._board, self._rows, self._add = board, rows, add
        self._act = partial(Act, reach=Reach.HERE, when=self._has_some)
        self._aside = partial(Act, reach=Reach.HERE, when=lambda: self._has_some() and bar.is_board)

    def _has_some(self) -> bool:
        return len(self._bridge.snapshot.activities) > 0

    def walking(self) -> Iterator[Act]:
        """Going from one to the next; in a column up and down is the view's own."""
        move, board = self.tr("move"), self._board
        yield self._act("move", move, keys=("Up", "Down"))
        yield self._aside("left", self.tr("Column before"), lambda: board.step_aside(-1), ("Left",), move)
        yield self._aside("right", self.tr("Next column"), lambda: board.step_aside(1), ("Right",), move)

    def marking(self, place_dots: Callable[[int], None]) -> Iterator[Act]:
        """A new one, and dots on the one in hand."""
        yield self._act("new", self.tr("New activity"), self._write_new, ("N",))
        yield self._act("dot", self.tr("Add dot"), lambda: place_dots(1), ("+", "="))
        yield self._act("no-dot", self.tr("Take dot"), lambda: place_dots(-1), ("-", "−"))

    def listing(self) -> Act:
        """Putting what is selected on the shortlist."""
        return self._act("list", self.tr("Shortlist"), self._list, ("S", "Space"))

    def changing(self, edit_title: Callable[[], None]) -> Iterator[Act]:
        """Editing, taking away, and carrying elsewhere."""
        carry = self._board.carry_aside
        up_down, aside = self.tr("move it up or down"), self.tr("take it into the next category")
        yield self._act("edit", self.tr("Edit"), edit_title, ("Return", "F2"))
        yield self._act("remove", self.tr("Remove"), self._remove, ("Del", "Backspace"))
        yield self._act("up", self.tr("Move up"), lambda: self._carry(-1), ("Ctrl+Up",), up_down)
        yield self._act("down", self.tr("Move down"), lambda: self._carry(1), ("Ctrl+Down",), up_down)
        before, after = self.tr("Into the category before"), self.tr("Into the next category")
        yield self._aside("carry-left", before, lambda: carry(-1), ("Ctrl+Left",), aside)
        yield self._aside("carry-right", after, lambda: carry(1), ("Ctrl+Right",), aside)

    def selected(self) -> list[ActivityId]:
        """What is selected, or else the one in hand."""
        return self._board.selected() if self._bar.is_board else self._rows.selected()

    def _list(self) -> None:
        self._work.toggle_listed(self.selected())

    def _remove(self) -> None:
        self._work.remove(self.selected())

    def _write_new(self) -> None:
        column = self._board.focused() if self._bar.is_board else None
        (column.add if column else self._add).setFocus()

    def _carry(self, by: int) -> None:
        """Take the activity in hand a place up or down in its column or list."""
        column = self._board.focused()
        view = self._rows if not self._bar.is_board else column.view if column else None
        row = view.currentIndex().row() if view is not None else -1
        if view is None or row < 0 or not 0 <= row + by < view.model().rowCount():
            return
        activity = view.activities().activity_at(row)
        before = view.activities().activity_at(row + by + 1 if by > 0 else row + by)
        if activity is not None:
            self._work.carry([activity.id], activity.category, before.id if before else None)
            view.go_to(activity.id)
