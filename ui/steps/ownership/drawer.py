"""What stands beside the grid: the findings or the activity in hand, and who answers for how much."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Segments
from ui.steps.ownership.findings_panel import FindingsPanel
from ui.steps.ownership.load_list import LoadList
from ui.steps.ownership.row_panel import RowPanel
from ui.theme.looks import Looks
from workshop.domain import rules
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot

FINDINGS, ACTIVITY = 0, 1


class OwnershipDrawer(QWidget):
    """The one or the other above, the load below."""

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        super().__init__()
        self.panel = FindingsPanel(looks, bridge.texts)
        self.row = RowPanel(looks, bridge.texts)
        self.load = LoadList(looks)
        self.looked_at = Segments(looks, self.tr("What the drawer shows"))
        choices = ((FINDINGS, self.tr("Findings"), ""), (ACTIVITY, self.tr("This activity"), ""))
        self.looked_at.set_choices(choices)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.panel)
        self._sides.addWidget(self.row)
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self.looked_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._sides, 1)
        column.addWidget(self.load)
        self.looked_at.chosen.connect(lambda side: self.turn_to(int(str(side))))
        self.turn_to(FINDINGS)

    def turn_to(self, side: int) -> None:
        """Show the findings, or the activity in hand, which gets the whole drawer."""
        self.looked_at.choose(side)
        self._sides.setCurrentIndex(side)
        self.load.setVisible(side == FINDINGS)

    def show_load(self, snapshot: Snapshot, checked: rules.Checked) -> None:
        """Show who answers for how much, and from where on that is flagged."""
        load: Sequence[tuple[Participant, int]] = sorted(
            ((snapshot.participants[who], count) for who, count in checked.parts.load.items()),
            key=lambda each: -each[1],
        )
        words = self.tr("More than {most} of {total} is flagged.")
        most, total = rules.most_load(snapshot), len(snapshot.shortlist)
        self.load.show_load(load, words.format(most=most, total=total))
        if self._sides.currentIndex() == ACTIVITY:
            self.load.hide()
