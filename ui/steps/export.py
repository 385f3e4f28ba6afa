"""Export: what does the room take away?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.jobs import Job
from ui.steps.page import Page
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page_head import PageHead
from ui.widgets.select import Select
from workshop.actions import set_up
from workshop.actions.export import write_charter_file, write_data_file
from workshop.domain.changes import Changes
from workshop.domain.choices import Paper, StepId
from workshop.domain.snapshot import Snapshot
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence


class ExportPage(Page):
    """A card a format: what it holds, and a button that writes it."""

    step = StepId.EXPORT
    topics = frozenset({"workshop", "rights", "activities", "accepted"})

    def _build(self) -> None:
        looks = self.looks
        head = PageHead(looks, self.tr("Export"))
        head.sentence.setText(
            self.tr("Whole files or nothing; an existing file is replaced only if you say so.")
        )
        self.pdf = Button(
            looks, self.tr("Save the charter as PDF"), "primary", "file-down", ("Ctrl", "Enter")
        )
        self.pdf.setShortcut("Ctrl+Return")
        self.data = Button(looks, self.tr("Save the data"), icon="download")
        self.shareable = Button(looks, self.tr("Save what may be shared"), icon="download")
        self.paper = Select(looks, self.tr("Paper"))
        self.paper.offer([(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))])
        self._stops = label(looks, "body", "", "stop", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(looks, self.tr("Cancel"), size="row")
        self._done = label(looks, "body", "", wrap=True)
        self.open = Button(looks, self.tr("Open it"), icon="external-link", size="row")
        self._job: Job | None = None
        self._written: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 8, 24, 24)
        inner.setSpacing(14)
        for card in self._cards():
            inner.addWidget(card)
        inner.addStretch()
        column.addLayout(inner, 1)
        self._show_progress(False)

    def _cards(self) -> tuple[QWidget, ...]:
        charter_card, charter = self._card(
            self.tr("Charter, PDF"),
            self.tr("What both sponsors sign: who decides what and why, the test case, what stays open."),
        )
        row = QHBoxLayout()
        row.addWidget(self.pdf)
        row.addWidget(self.paper)
        row.addStretch()
        charter.addWidget(self._stops)
        charter.addLayout(row)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self.cancel)
        charter.addLayout(progress)
        done = QHBoxLayout()
        done.addWidget(self._done, 1)
        done.addWidget(self.open)
        charter.addLayout(done)
        data_card, data = self._card(
            self.tr("Data, JSON"),
            self.tr("Your private copy holds everything, single votes too. What may be shared holds none."),
        )
        row = QHBoxLayout()
        row.addWidget(self.data)
        row.addWidget(self.shareable)
        row.addStretch()
        data.addLayout(row)
        return charter_card, data_card

    def _card(self, title: str, words: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(760)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(self.looks, "section", title))
        column.addWidget(label(self.looks, "body", words, "ink2", wrap=True))
        return card, column

    def _connect(self) -> None:
        self.pdf.clicked.connect(self._ask_pdf)
        self.data.clicked.connect(lambda: self._ask_data(False))
        self.shareable.clicked.connect(lambda: self._ask_data(True))
        self.paper.activated.connect(
            lambda _: self.bridge.run(set_up.edit_workshop, paper=self.paper.value())
        )
        self.cancel.clicked.connect(lambda: self._job.cancel() if self._job else None)
        self.open.clicked.connect(self._open)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.paper.choose(snapshot.workshop.paper)
        stops = sum(1 for finding in self.bridge.findings if finding.stops)
        self._stops.setVisible(stops > 0)
        words = self.tr("{n} findings still stop the signature; the charter prints as a draft.")
        self._stops.setText(words.format(n=stops))

    def _ask_pdf(self) -> None:
        path = self._ask(self.tr("Save the charter"), ".pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self.write_charter(path)

    def write_charter(self, path: Path) -> None:
        """Write the charter aside; the window stays smooth."""
        snapshot, texts = self.bridge.snapshot, self.bridge.texts
        self._job = Job(write_charter_file, self, snapshot=snapshot, texts=texts, path=path, force=True)
        self._job.progress.connect(lambda share: self._bar.setValue(round(share * 100)))
        self._job.done.connect(lambda _: self._finish(path))
        self._job.troubled.connect(self._trouble)
        self._job.cancelled.connect(lambda: self._show_progress(False))
        self._show_progress(True)

    def _ask_data(self, shareable: bool) -> None:
        path = self._ask(self.tr("Save the data"), ".json", self.tr("Data (*.json)"))
        if path is None:
            return
        try:
            write_data_file(self.bridge.snapshot, path, force=True, only_shareable=shareable)
        except WorkshopError as error:
            self._trouble(error)
        else:
            self._finish(path)

    def _ask(self, title: str, suffix: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder or Path.home()) / f"{self.bridge.path.stem}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, title, str(start), kinds)
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name).with_suffix(suffix)

    def _finish(self, path: Path) -> None:
        self._show_progress(False)
        self._written = path
        self._done.setText(self.tr("Saved as {name}.").format(name=path.name))
        self._done.show()
        self.open.show()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _trouble(self, error: WorkshopError) -> None:
        self._show_progress(False)
        self.bridge.troubled.emit(sentence(self.bridge.texts, error))

    def _show_progress(self, running: bool) -> None:
        self._bar.setValue(0)
        self._bar.setVisible(running)
        self.cancel.setVisible(running)
        self.pdf.setEnabled(not running)
        if running or self._written is None:
            self._done.hide()
            self.open.hide()

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl Enter", self.tr("save the charter")),)

    def take_focus(self) -> None:
        self.pdf.setFocus()
