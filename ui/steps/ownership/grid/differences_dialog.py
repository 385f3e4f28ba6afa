"""What taking a pasted grid over would change, cell by cell, before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.rights.table import Difference
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.rights import difference_text

_SHOWN = 200


class DifferencesDialog(Sheet):
    """`agreed` tells that the cells may be changed; what was passed over is said, too."""

    agreed = Signal()

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        snapshot: Snapshot,
        cells: Sequence[Difference],
        passed_over: Sequence[str],
    ) -> None:
        super().__init__(parent, looks, QCoreApplication.translate("DifferencesDialog", "Paste roles"))
        self.resize(looks.px(620), looks.px(480))
        words = texts.plural("Change {n} cell", "Change {n} cells", len(cells))
        self.take = Button(looks, words, "primary", keys=("Enter",))
        self.take.setEnabled(bool(cells))
        self.take.setDefault(True)
        self.head.setText(
            self.tr("What the pasted table changes") if cells else self.tr("The pasted table changes nothing")
        )
        said = [difference_text(texts, snapshot, cell) for cell in cells]
        self.body.addWidget(self._lines(looks, passed_over, said), 1)
        self.foot.addWidget(self.take)
        self.take.clicked.connect(self._agree)

    def _lines(self, looks: Looks, passed_over: Sequence[str], said: Sequence[str]) -> QScrollArea:
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setSpacing(4)
        for words in passed_over[:_SHOWN]:
            lines.addWidget(label(looks, "small", words, "stop", wrap=True))
        for words in said[:_SHOWN]:
            lines.addWidget(label(looks, "body", words, wrap=True))
        if len(said) > _SHOWN:
            lines.addWidget(
                label(looks, "small", self.tr("and {n} more").format(n=len(said) - _SHOWN), "ink2")
            )
        lines.addStretch()
        return scrolled(content)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
