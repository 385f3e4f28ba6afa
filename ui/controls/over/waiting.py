"""A long step is being done aside: what it is, how far it is, and a way to stop it."""

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.aside import Aside
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks

_WIDTH = 420


class Waiting(Sheet):
    """Keeps the window from being changed meanwhile; it goes when the work has ended, however it did."""

    def __init__(self, parent: QWidget, looks: Looks, words: str, aside: Aside) -> None:
        super().__init__(parent, looks, words, close=self.tr("Stop"))
        self._aside = aside
        self.setMinimumWidth(looks.px(_WIDTH))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.body.addWidget(self.bar)
        self.leave.setFocus()
        aside.progress.connect(lambda share: self.bar.setValue(round(share * 100)))
        aside.ended.connect(self.accept)

    def reject(self) -> None:
        """Ask for it to be stopped; what it wrote so far does not stay."""
        self._aside.cancel()
        self.leave.setEnabled(False)
        self.head.setText(self.tr("Stopping …"))
