"""Going back to a snapshot: the kept states of a workshop, each of which opens as a copy."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks
from workshop.domain.files.kept import Kept
from workshop.texts import Texts
from workshop.texts.formats import moment, size


class SnapshotsDialog(QDialog):
    """The states there are, the newest first; `chosen` carries the one to open."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, kept: Sequence[Kept]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Snapshots"))
        self.resize(560, 420)
        self._texts, self._kept = texts, tuple(kept)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.list.setFont(looks.font("body"))
        self.list.setSpacing(4)
        for each in kept:
            QListWidgetItem(self._words(each), self.list)
        self.list.setCurrentRow(0)
        self.open_it = Button(looks, self.tr("Open as a copy"), "primary", keys=("Enter",))
        self.open_it.setEnabled(bool(kept))
        self.open_it.setDefault(True)
        cancel = Button(looks, self.tr("Cancel"), keys=("Esc",))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(looks, "section", self.tr("Go back to a snapshot")))
        words = self.tr(
            "A snapshot opens as a workshop of its own beside the present one, which stays as it is."
        )
        none = self.tr(
            "No state of this workshop was kept yet: one is kept when it closes, and every few minutes."
        )
        column.addWidget(label(looks, "body", words if kept else none, "ink2", wrap=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.open_it)
        column.addLayout(row)
        self.open_it.clicked.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())
        cancel.clicked.connect(self.reject)

    def _words(self, kept: Kept) -> str:
        when = moment(self._texts, kept.at.astimezone(), seconds=True)
        return self.tr("{when} · {size}").format(when=when, size=size(self._texts, kept.size))

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.chosen.emit(self._kept[row])
            self.accept()
