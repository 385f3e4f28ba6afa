"""A leader's words, agreed by both: said in front of each other, and noted by one key."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.steps.road_map.agreement.parts import Parts
from workshop.domain.facts.choices import Side
from workshop.domain.planning.agreement import is_agreed, roles_of


class Agreeing(QObject):
    """Offered where a leader's words are in hand, once there are any."""

    def __init__(self, panel: Parts, is_here: Callable[[], bool]) -> None:
        super().__init__(panel)
        self._panel, self._is_here = panel, is_here

    def act(self) -> Act:
        """On where both said yes to the words in hand; it takes that back as well."""
        return Act(
            "agreement-agree",
            self.tr("Agreed by both"),
            self._agree,
            ("A",),
            self.tr("agreed by both"),
            Reach.HERE,
            when=lambda: self._is_here() and self._side() is not None,
            why_not=self._why_not,
            is_on=self._is_agreed,
        )

    def _side(self) -> Side | None:
        return self._panel.side_in_hand()

    def _why_not(self) -> str:
        side = self._side()
        if side is not None and roles_of(self._panel.page.bridge.snapshot, side):
            return ""
        return self.tr("There are no words yet that both could agree to.")

    def _is_agreed(self) -> bool:
        side = self._side()
        return side is not None and is_agreed(self._panel.page.bridge.snapshot, side)

    def _agree(self) -> None:
        side = self._side()
        if side is not None:
            self._panel.work.agree(side, not self._is_agreed())
