"""Before a ballot is revealed to which not everybody has voted: who is missing, and whether to wait."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks

translate = QCoreApplication.translate

_WIDTH = 480


class EarlyReveal(Sheet):
    """`wanted` says that it is to be revealed all the same; nothing is done here."""

    wanted = Signal()

    def __init__(self, parent: QWidget, looks: Looks, counts: str, missing: str) -> None:
        super().__init__(
            parent,
            looks,
            translate("EarlyReveal", "Reveal before all have voted?"),
            translate("EarlyReveal", "Go on voting"),
        )
        self.setFixedWidth(looks.px(_WIDTH))
        self._say(counts)
        self._say(missing, "stop")
        self._say(
            self.tr("A reveal is final: undo does not hide it again. Who votes later votes in a new round.")
        )
        self.reveal = Button(looks, self.tr("Reveal without them"))
        self.reveal.clicked.connect(self._reveal)
        self.foot.addWidget(self.reveal)
        self.leave.setFocus()

    def _say(self, words: str, tone: str = "ink") -> None:
        said = label(self._looks, "body", words, tone, wrap=True)
        said.setMinimumWidth(self._looks.px(_WIDTH - 48))
        self.body.addWidget(said)

    def _reveal(self) -> None:
        self.accept()
        self.wanted.emit()
