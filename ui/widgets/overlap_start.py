"""What stands on the page of overlap activities before there are any: the ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.add_field import AddField
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState, centred


class OverlapStart(QWidget):
    """Type the first one, or pick from the library; `added` carries the lines."""

    added = Signal(list)
    library = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.field = AddField(looks, self.tr("Add the first activity"), self.tr("Market data analytics, …"))
        self.field.setFixedWidth(360)
        self.field.added.connect(self.added)
        pick = Button(looks, self.tr("Starter library"), keys=("L",))
        pick.clicked.connect(self.library)
        words = self.tr("List the work that both sides do, one line each.")
        state = EmptyState(looks, self.tr("No activities yet"), words, (pick,))
        layout = state.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(3, self.field, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(centred(state))
