"""What becomes an increment without being typed: initiatives, and gaps that nothing closes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.bridge import Bridge
from ui.steps.road_map.plan.work import PlanWork
from ui.theme.plain import as_typed
from workshop.domain.facts.ids import IncrementId
from workshop.domain.facts.portfolios import Gap, Initiative
from workshop.domain.planning.gaps import Ending, traced
from workshop.domain.text import folded
from workshop.texts.steps.portfolios import initiative_title

_LONG = 60


class Bringing(QMenu):
    """A menu of them; `brought` carries the increment that one became, None where it could not be."""

    brought = Signal(object)

    def __init__(self, bridge: Bridge, work: PlanWork, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._work = bridge, work
        self.setAccessibleName(self.tr("What becomes an increment"))

    def offered(self) -> list[Initiative | Gap]:
        """Gaps that nothing closes, and initiatives that aren't increments yet."""
        snapshot = self._bridge.snapshot
        known = {folded(each.title) for each in snapshot.increments}
        gaps = [each.gap for each in traced(snapshot) if each.ending is not Ending.CLOSED]
        return [*gaps, *(each for each in snapshot.initiatives if folded(each.title) not in known)]

    def why_not(self) -> str:
        """Why there is none to choose from."""
        return "" if self.offered() else self.tr("No initiative and no gap is left to bring.")

    def open_at(self, place: QPoint) -> None:
        """Let one be chosen."""
        self.clear()
        for each in self.offered():
            words = each.text if isinstance(each, Gap) else initiative_title(self._bridge.texts, each)
            kind = self.tr("Gap: {words}") if isinstance(each, Gap) else self.tr("Initiative: {words}")
            short = words if len(words) <= _LONG else f"{words[: _LONG - 1].rstrip()}…"
            action = self.addAction(as_typed(kind.format(words=short.replace("&", "&&"))))
            action.triggered.connect(self._taking(each))
        self.popup(place)

    def _taking(self, one: Initiative | Gap) -> Callable[[], None]:
        return lambda: self.brought.emit(self._made(one))

    def _made(self, one: Initiative | Gap) -> IncrementId | None:
        return self._work.from_gap(one.id) if isinstance(one, Gap) else self._work.from_initiative(one.id)
