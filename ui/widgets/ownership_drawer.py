"""The drawer beside the ownership grid: what the rules say, the activity in hand, and the load of each."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.theme.looks import Looks
from ui.widgets.buttons import Segments
from ui.widgets.findings_panel import FindingsPanel
from ui.widgets.load_list import LoadList
from ui.widgets.row_panel import RowPanel
from workshop.domain import rules
from workshop.domain.rules import Checked
from workshop.domain.snapshot import Snapshot


class OwnershipDrawer(QWidget):
    """Findings or the activity in hand, over what everybody is accountable for."""

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        super().__init__()
        self.panel = FindingsPanel(looks, bridge.texts)
        self.row = RowPanel(looks)
        self._load = LoadList(looks)
        self._looked_at = Segments(looks, self.tr("What the drawer shows"))
        self._looked_at.set_choices([(0, self.tr("Findings"), ""), (1, self.tr("This activity"), "")])
        self._looked_at.choose(0)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.panel)
        self._sides.addWidget(self.row)
        self._looked_at.chosen.connect(lambda side: self._sides.setCurrentIndex(int(str(side))))
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self._looked_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._sides, 1)
        column.addWidget(self._load)

    def show_activity(self) -> None:
        """Turn to the activity in hand."""
        self._looked_at.choose(1)
        self._sides.setCurrentIndex(1)

    def show_load(self, snapshot: Snapshot, checked: Checked) -> None:
        """Show for how many activities each one is accountable, most first."""
        load = [(snapshot.participants[who], count) for who, count in checked.parts.load.items()]
        load.sort(key=lambda each: -each[1])
        most, total = rules.most_load(snapshot), len(snapshot.shortlist)
        note = self.tr("More than {most} of {total} is flagged.").format(most=most, total=total)
        self._load.show_load(load, note)
