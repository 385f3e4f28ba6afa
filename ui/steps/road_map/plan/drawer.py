"""What stands beside the plan: the increment in hand, and for how many months returns count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.fields.text_fields import NumberField
from ui.steps.road_map.plan.details import IncrementDetails
from ui.theme.looks import Looks
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_LONGEST = 600


class PlanDrawer(QWidget):
    """`details` is the increment in hand; `counted` carries for how many months returns count."""

    counted = Signal(int)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self.details = IncrementDetails(looks, texts, acts)
        name = self.tr("Months that returns count for")
        self.horizon = NumberField(looks, name, _LONGEST, least=1)
        self.horizon.setFixedWidth(looks.px(72))
        self.horizon.written.connect(self.counted)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.details)
        line = QHBoxLayout()
        line.setContentsMargins(16, 8, 16, 12)
        line.addWidget(label(looks, "label", name, "ink2", wrap=True), 1)
        line.addWidget(self.horizon)
        self.column.addLayout(line)
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(inner, sideways=False)
        outer.addWidget(self.area)

    def show_horizon(self, snapshot: Snapshot) -> None:
        """Show for how many months returns count."""
        self.horizon.show_number(snapshot.workshop.horizon)
