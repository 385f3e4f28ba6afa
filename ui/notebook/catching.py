"""A decision or a point, caught over whatever is worked on."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.notebook.line import Catch, NotebookLine
from ui.theme.looks import Looks
from workshop.actions.notebook import park, record_decision
from workshop.domain.facts.choices import StepId


class Catching(QObject):
    """`kept` says what was kept; the acts are the window's, and what they open is the line."""

    kept = Signal(str)

    def __init__(
        self,
        line: NotebookLine,
        looks: Looks,
        acts: Acts,
        bridge: Bridge,
        step: Callable[[], StepId | None],
        why_not: Callable[[], str],
        opening: Callable[[], str],
    ) -> None:
        super().__init__(line)
        self._bridge, self._line, self._step, self._opening = bridge, line, step, opening
        self._looks = looks
        line.caught.connect(self._keep)
        act, lists = partial(Act, reach=Reach.WINDOW, why_not=why_not), self.tr("decision log, parking lot")
        acts.add(
            act("decide", self.tr("Record a decision…"), partial(self._open, Catch.DECISION), ("F7",)),
            act("park", self.tr("Park a point…"), partial(self._open, Catch.POINT), ("F8",)),
            act(
                "decision-log",
                self.tr("Decision log…"),
                partial(self._show, Catch.DECISION),
                ("Ctrl+F7",),
                lists,
            ),
            act(
                "parking-lot", self.tr("Parking lot…"), partial(self._show, Catch.POINT), ("Ctrl+F8",), lists
            ),
        )

    def _open(self, kind: Catch) -> None:
        if self._bridge.is_open:
            self._line.open_line(kind, self._opening())

    def _show(self, kind: Catch) -> None:
        """Show all that was caught, to be worded otherwise, settled or dropped."""
        from ui.notebook.lists import NotebookLists

        if self._bridge.is_open:
            lists = NotebookLists(self._line.window(), self._looks, self._bridge, kind)
            lists.caught.connect(self._keep)
            lists.open()

    def _keep(self, kind: object, text: str) -> None:
        """Put it on record, or aside."""
        if kind is Catch.DECISION:
            at = datetime.now().astimezone()
            kept = self._bridge.run(record_decision, text=text, step=self._step(), at=at)
            said = self.tr("The decision is on record.")
        else:
            kept = self._bridge.run(park, text=text)
            said = self.tr("The point is parked.")
        if kept is not None:
            self.kept.emit(said)
