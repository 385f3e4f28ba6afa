"""Who takes part: everybody of the room with a box to tick, Marketing left and IT right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.controls.labels import emptied
from ui.controls.tick import Tick
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import short_name


class PeopleTicks(QWidget):
    """`chosen` carries everybody who is ticked now, in the order of the room."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks = looks
        self.setAccessibleName(name)
        self._offered: tuple[tuple[ParticipantId, str, Side], ...] = ()
        self.ticks: dict[ParticipantId, Tick] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def show_people(self, people: Sequence[Participant], chosen: Sequence[ParticipantId]) -> None:
        """Offer these people, and tick those who are chosen."""
        offered = tuple((each.id, each.name or each.title, each.side) for each in people)
        if offered != self._offered:
            self._offered = offered
            self._build()
        for id_, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(id_ in chosen)
            tick.blockSignals(False)

    def _build(self) -> None:
        emptied(self._grid)
        self.ticks = {}
        rows = [0, 0]
        for id_, name, side in self._offered:
            column = 1 if side is Side.IT else 0
            tick = Tick(self._looks, short_name(name) or name)
            tick.setAccessibleName(name)
            tick.toggled.connect(self._tell)
            self.ticks[id_] = tick
            self._grid.addWidget(tick, rows[column], column)
            rows[column] += 1

    def _tell(self) -> None:
        self.chosen.emit(tuple(id_ for id_, tick in self.ticks.items() if tick.isChecked()))
