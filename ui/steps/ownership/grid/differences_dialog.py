"""What taking a pasted grid over would change, cell by cell, before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.theme.looks import Looks
from workshop.domain.rights.table import Difference
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.rights import difference_text

_SHOWN = 200


class DifferencesDialog(QDialog):
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
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste roles"))
        self.resize(620, 480)
        words = texts.plural("Change {n} cell", "Change {n} cells", len(cells))
        self.take = Button(looks, words, "primary", keys=("Enter",))
        self.take.setEnabled(bool(cells))
        self.take.setDefault(True)
        cancel = Button(looks, self.tr("Cancel"), keys=("Esc",))
        head = (
            self.tr("What the pasted table changes") if cells else self.tr("The pasted table changes nothing")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(looks, "section", head))
        said = [difference_text(texts, snapshot, cell) for cell in cells]
        column.addWidget(self._lines(looks, passed_over, said), 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.take)
        column.addLayout(row)
        self.take.clicked.connect(self._agree)
        cancel.clicked.connect(self.reject)

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
