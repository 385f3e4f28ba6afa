"""How far a document is, a way to stop it, and then the ways to what was written."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.jobs import OneJob
from ui.theme.looks import Looks
from workshop.errors import WorkshopError


class ExportProgress(QWidget):
    """Writes documents aside, one piece of work at a time: nothing, a bar that runs, or what was saved.

    `ended` tells that the work is over, however it went; then `saved`, with what the task gave back, or
    `troubled` may say how.
    """

    ended = Signal()
    saved = Signal(object)
    troubled = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written: tuple[Path, ...] = ()
        self._wanted: tuple[Path, ...] = ()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(looks, self.tr("Cancel"), size="row")
        self.done = label(looks, "body", "", wrap=True)
        self.open = Button(looks, self.tr("Open it"), icon="external-link", size="row")
        self.folder = Button(looks, self.tr("Show in its folder"), icon="folder-open", size="row")
        running, saved = QHBoxLayout(), QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.cancel)
        saved.addWidget(self.done, 1)
        saved.addWidget(self.open)
        saved.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(running)
        column.addLayout(saved)
        self.work = OneJob(self)
        self.work.progress.connect(self.tell)
        self.work.done.connect(self._finish)
        self.work.troubled.connect(self._fail)
        self.work.cancelled.connect(self._end)
        self.cancel.clicked.connect(self.work.cancel)
        self.open.clicked.connect(self.open_written)
        self.folder.clicked.connect(self.show_folder)
        self.rest()

    def write(self, task: Callable[..., Any], wanted: Sequence[Path], /, **arguments: Any) -> None:
        """Begin a task that writes these files, and show how far it is."""
        self._wanted = tuple(wanted)
        self.work.start(task, **arguments)
        self._show(running=True, saved=False)
        self.bar.setValue(0)

    def _end(self) -> None:
        self.rest()
        self.ended.emit()

    def _fail(self, trouble: WorkshopError) -> None:
        self._end()
        self.troubled.emit(trouble)

    def _finish(self, result: object) -> None:
        self._end()
        self.finish(self._wanted)
        self.saved.emit(result)

    def tell(self, share: float) -> None:
        """Show how far the work is, as a share of one."""
        self.bar.setValue(round(share * 100))

    def finish(self, written: Sequence[Path]) -> None:
        """Show what was written, and where."""
        self.written = tuple(written)
        self._show(running=False, saved=True)
        if len(self.written) == 1:
            self.done.setText(self.tr("Saved as {name}.").format(name=self.written[0].name))
        else:
            words = self.tr("{n} files were saved in {folder}.", "", len(self.written))
            self.done.setText(words.format(n=len(self.written), folder=self.written[0].parent.name))
        self.open.setVisible(len(self.written) == 1)
        way = self.open if len(self.written) == 1 else self.folder
        way.setFocus(Qt.FocusReason.OtherFocusReason)

    def remark(self, words: str) -> None:
        """Say something more of what was written."""
        self.done.setText(f"{self.done.text()} {words}")

    def rest(self) -> None:
        """Show nothing."""
        self._show(running=False, saved=False)

    def open_written(self) -> None:
        """Open the file that was written, or the folder of several."""
        if self.written:
            _show(self.written[0] if len(self.written) == 1 else self.written[0].parent)

    def show_folder(self) -> None:
        """Open the folder that holds what was written."""
        for path in self.written[:1]:
            _show(path.parent)

    def _show(self, running: bool, saved: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.done.setVisible(saved)
        self.open.setVisible(saved)
        self.folder.setVisible(saved)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
