"""Going back to a snapshot: the kept states of a workshop, each of which opens as a copy."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.files.kept import Kept
from workshop.texts import Texts
from workshop.texts.formats import moment, size


class SnapshotsDialog(Sheet):
    """The states there are, the newest first; `chosen` carries the one to open."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, kept: Sequence[Kept]) -> None:
        super().__init__(parent, looks, QCoreApplication.translate("SnapshotsDialog", "Snapshots"))
        self.head.setText(self.tr("Go back to a snapshot"))
        self.resize(looks.px(560), looks.px(420))
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
        words = self.tr(
            "A snapshot opens as a workshop of its own beside the present one, which stays as it is."
        )
        none = self.tr(
            "No state of this workshop was kept yet: one is kept when it closes, and every few minutes."
        )
        self.body.addWidget(label(looks, "body", words if kept else none, "ink2", wrap=True))
        self.body.addWidget(self.list, 1)
        self.foot.addWidget(self.open_it)
        self.open_it.clicked.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())

    def _words(self, kept: Kept) -> str:
        when = moment(self._texts, kept.at.astimezone(), seconds=True)
        return self.tr("{when} · {size}").format(when=when, size=size(self._texts, kept.size))

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.chosen.emit(self._kept[row])
            self.accept()
