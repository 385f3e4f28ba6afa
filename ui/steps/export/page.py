"""Export: what does the room take away?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import places
from ui.acts.act import Act, Reach
from ui.controls.labels import label
from ui.controls.page_head import PageHead
from ui.controls.progress import ExportProgress
from ui.controls.scrolled import scrolled
from ui.controls.tick import Tick
from ui.jobs import Job
from ui.steps.export.choices import ExportChoices
from ui.steps.page import Page
from workshop.actions.files import free_name
from workshop.actions.steps import set_up
from workshop.actions.steps.export import write_files
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Paper, StepId
from workshop.domain.facts.set_up import Workshop
from workshop.domain.rules import FINDINGS
from workshop.domain.snapshot import Snapshot
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.file_names import export_name

_WORDS = 420
"""The least width of a card's sentences, which then need no more than two lines."""


class ExportPage(Page):
    """Ticks for what may be shared, one button that writes it, and the private copy apart."""

    step = StepId.EXPORT
    reads = (*FINDINGS, Workshop)

    def _build(self) -> None:
        looks = self.looks
        head = PageHead(looks, self.tr("Export"))
        head.sentence.setText(
            self.tr("Whole files or nothing; an existing file is replaced only if you say so.")
        )
        self.choices = ExportChoices(looks)
        self._is_writing = False
        self._add_acts()
        self.save = self.acts.button("save", looks, "primary", "file-down")
        self.opens = Tick(looks, self.tr("Open when done"))
        self.progress = ExportProgress(looks)
        self.data = self.acts.button("save-data", looks, icon="download")
        self._stops = label(looks, "body", "", "stop", wrap=True)
        self._stops.setMinimumWidth(_WORDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        cards = QWidget()
        inner = QVBoxLayout(cards)
        inner.setContentsMargins(24, 8, 24, 24)
        inner.setSpacing(14)
        inner.addWidget(self._shared_card())
        inner.addWidget(self._private_card())
        inner.addStretch()
        scroll = scrolled(cards)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 12)
        foot.addWidget(self.progress)
        column.addLayout(foot)

    def _add_acts(self) -> None:
        self.acts.add(
            Act(
                "save",
                self.tr("Save the file"),
                self._ask,
                ("Ctrl+Return",),
                self.tr("save what is ticked"),
                Reach.WINDOW,
                why_not=self._why_not_save,
            ),
            Act(
                "save-data", self.tr("Save everything as data"), self._ask_private, why_not=self._why_not_yet
            ),
        )

    def _why_not_yet(self) -> str:
        return self.tr("Files are being written.") if self._is_writing else ""

    def _why_not_save(self) -> str:
        none = self.tr("Nothing is ticked.")
        return self._why_not_yet() or ("" if self.choices.chosen() else none)

    def _shared_card(self) -> QFrame:
        card, column = self._card(
            self.tr("What may be shared"),
            self.tr("No private note and nobody’s single vote is in any of these."),
        )
        column.addWidget(self.choices)
        column.addWidget(self._stops)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.save)
        row.addWidget(self.opens)
        row.addStretch()
        column.addLayout(row)
        return card

    def _private_card(self) -> QFrame:
        card, column = self._card(
            self.tr("For you alone"),
            self.tr("A private copy as JSON: everything, single votes and notes too."),
        )
        row = QHBoxLayout()
        row.addWidget(self.data)
        row.addStretch()
        column.addLayout(row)
        return card

    def _card(self, title: str, words: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(860)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(self.looks, "section", title))
        said = label(self.looks, "body", words, "ink2", wrap=True)
        said.setMinimumWidth(_WORDS)
        column.addWidget(said)
        return card, column

    def _connect(self) -> None:
        self.choices.changed.connect(self._name_the_result)
        self.choices.paper.activated.connect(
            lambda _: self.bridge.run(set_up.edit_workshop, paper=Paper(str(self.choices.paper.value())))
        )
        self.progress.ended.connect(lambda: self._write_on(False))
        self.progress.saved.connect(self._open_if_wanted)
        self.progress.troubled.connect(self._trouble)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.choices.paper.choose(snapshot.workshop.paper)
        stops = sum(1 for finding in self.bridge.findings if finding.stops)
        self._stops.setVisible(stops > 0)
        words = self.bridge.texts.plural(
            "{n} finding still stops the signature; the charter prints as a draft.",
            "{n} findings still stop the signature; the charter prints as a draft.",
            stops,
        )
        self._stops.setText(words)

    def _name_the_result(self) -> None:
        """The button says how many files it writes, and waits for a tick."""
        count = len(self.choices.chosen())
        words = self.bridge.texts.plural("Save the file", "Save {n} files in a folder", max(count, 1))
        self.acts.reword("save", words)
        self.acts.refresh()

    def _ask(self) -> None:
        """Ask for a name, or for a folder in which several files get their own names."""
        suffixes = self.choices.chosen()
        if len(suffixes) == 1:
            path = self._ask_name(export_name(self.bridge.texts, self.bridge.snapshot, suffixes[0]))
            if path is not None:
                self.write([path], force=True)
            return
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the files"), str(places.documents())
        )
        if folder:
            names = [export_name(self.bridge.texts, self.bridge.snapshot, suffix) for suffix in suffixes]
            self.write([free_name(Path(folder) / name) for name in names])

    def _ask_private(self) -> None:
        kind = self.tr("private data")
        path = self._ask_name(export_name(self.bridge.texts, self.bridge.snapshot, ".json", kind))
        if path is not None:
            self.write([path], force=True, shareable=False)

    def _ask_name(self, name: str) -> Path | None:
        """A path with the name's own suffix; the system asks before a file is replaced."""
        suffix = Path(name).suffix
        start = str(places.documents() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), start, f"*{suffix}")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")

    def write(self, paths: Sequence[Path], force: bool = False, shareable: bool = True) -> None:
        """Write the files aside, together; the window stays smooth."""
        snapshot = self.bridge.snapshot
        try:
            frozen = self.bridge.frozen()
        except WorkshopError as error:
            self._trouble(error)
            return
        arguments = {"paths": list(paths), "only_shareable": shareable, "force": force, "frozen": frozen}
        arguments["file"] = self.bridge.path
        self._write_on(True)
        self.progress.write(write_files, paths, snapshot=snapshot, **arguments)

    def _open_if_wanted(self) -> None:
        if self.opens.isChecked():
            self.progress.open_written()

    def _trouble(self, error: WorkshopError) -> None:
        self.progress.rest()
        self.bridge.troubled.emit(sentence(self.bridge.texts, error))

    def _write_on(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.acts.refresh()

    def work(self) -> Job | None:
        return self.progress.work.job

    def take_focus(self) -> None:
        self.save.setFocus()
