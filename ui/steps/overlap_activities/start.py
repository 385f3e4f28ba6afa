"""What stands on the page of overlap activities before there are any: the ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.empty import EmptyState, centred
from ui.fields.add_field import AddField
from ui.theme.looks import Looks


class OverlapStart(QWidget):
    """Begin with the silent round, type the first one, or pick from the library; `added` carries lines."""

    added = Signal(list)

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self.field = AddField(looks, self.tr("Add the first activity"), self.tr("Market data analytics, …"))
        self.field.setFixedWidth(looks.px(360))
        self.field.added.connect(self.added)
        pick = acts.button("library", looks)
        begin = acts.button("silent-round", looks, "primary", words=self.tr("Start the silent round"))
        words = self.tr(
            "Start with a silent round: five minutes, each side writes what it does or needs. Or type here."
        )
        state = EmptyState(looks, self.tr("No activities yet"), words, (begin, pick))
        layout = state.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(3, self.field, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(centred(state))
