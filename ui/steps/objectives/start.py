"""What stands between the columns before there is any objective: the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.theme.looks import Looks


class ObjectivesStart(QWidget):
    """Both sides' aims first, then what serves one of each."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        words = self.tr("Both sides’ aims first. Then ask what one result would serve an aim of each.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        said = label(looks, "body", words, "ink2", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        begin = acts.button("silent-round", looks, "primary", words=self.tr("Start the silent round"))
        for button in (begin, acts.button("prompts", looks)):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
