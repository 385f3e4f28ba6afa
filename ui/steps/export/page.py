"""Export: what does the room take away?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import places
from ui.acts.act import Act, Reach
from ui.charter.signed import SignedCharters
from ui.controls.labels import label
from ui.controls.page_head import PageHead
from ui.controls.progress import ExportProgress
from ui.controls.scrolled import scrolled
from ui.controls.tick import Tick
from ui.jobs import Job
from ui.steps.export.choices import ExportChoices
from ui.steps.export.for_people import PeopleCard
from ui.steps.page import Page
from workshop.actions.files import free_names
from workshop.actions.paper.for_people import write_for_people
from workshop.actions.steps import set_up
from workshop.actions.steps.export import write_files
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Paper, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.review import Revision
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.rules import FINDINGS
from workshop.domain.snapshot import Snapshot
from workshop.errors import WorkshopError
from workshop.texts.charter_trouble import without_letters_text
from workshop.texts.errors import sentence
from workshop.texts.file_names import card_name, export_name

_WORDS = 420
"""The least width of a card's sentences, which then need no more than two lines."""


class ExportPage(Page):
    """Ticks for what may be shared, one button that writes it, and the private copy apart."""

    step = StepId.EXPORT
    reads = (*FINDINGS, Workshop, Participant, Revision)

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
        self.people = PeopleCard(looks, self.acts)
        self.signed = SignedCharters(looks, self.bridge)
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
        inner.addWidget(self._signed_card())
        inner.addWidget(self._people_card())
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
            Act("save-cards", self.tr("Save the cards"), self._ask_cards, ("C",), why_not=self._why_nobody),
            Act("save-dates", self.tr("Save their dates"), self._ask_dates, ("D",), why_not=self._why_nobody),
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

    def _why_nobody(self) -> str:
        none = self.tr("Nobody takes part yet.")
        return self._why_not_yet() or ("" if len(self.bridge.snapshot.participants) else none)

    def _people_card(self) -> QFrame:
        card, column = self._card(
            self.tr("For each person"),
            self.tr("A card on one page: what I decide, where I am asked, my limits, my deputy, my dates."),
        )
        column.addWidget(self.people)
        return card

    def _signed_card(self) -> QFrame:
        words = self.tr("The pages that both sides signed, byte for byte, whatever was changed since.")
        self._has_signed, column = self._card(self.tr("Signed charters"), words)
        column.addWidget(self.signed)
        return self._has_signed

    def _private_card(self) -> QFrame:
        card, column = self._card(
            self.tr("For you alone"),
            self.tr("A private copy as JSON: everything, single votes and notes too."),
        )
        column.addWidget(self.data, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _card(self, title: str, words: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(self.looks.px(860))
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
        self.signed.said.connect(self.said)
        self.progress.ended.connect(lambda: self._write_on(False))
        self.progress.saved.connect(self._tell_saved)
        self.progress.troubled.connect(self._trouble)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.choices.paper.choose(snapshot.workshop.paper)
        self.people.show_people(snapshot.participants)
        self._has_signed.setVisible(self.signed.show_revisions(snapshot))
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
        folder = self._ask_folder()
        if folder:
            names = [export_name(self.bridge.texts, self.bridge.snapshot, suffix) for suffix in suffixes]
            self.write(free_names(folder, names))

    def _ask_cards(self) -> None:
        """Ask for a name: one card, or all in one file."""
        person = self.people.person()
        name = card_name(self.bridge.texts, self.bridge.snapshot, ".pdf", self._called(person))
        path = self._ask_name(name)
        if path is not None:
            self._write_for([path], [person], force=True)

    def _ask_dates(self) -> None:
        """Ask for a name, or for a folder in which everybody's dates get names of their own."""
        texts, snapshot, person = self.bridge.texts, self.bridge.snapshot, self.people.person()
        if person is not None:
            path = self._ask_name(card_name(texts, snapshot, ".ics", self._called(person)))
            if path is not None:
                self._write_for([path], [person], force=True)
            return
        folder = self._ask_folder()
        if folder:
            people = [each.id for each in snapshot.participants]
            names = [card_name(texts, snapshot, ".ics", self._called(each)) for each in people]
            self._write_for(free_names(folder, names), people)

    def _called(self, person: ParticipantId | None) -> str:
        fact = self.bridge.snapshot.participants.get(person)
        return (fact.name or fact.title or str(person)) if fact else ""

    def _ask_private(self) -> None:
        kind = self.tr("private data")
        path = self._ask_name(export_name(self.bridge.texts, self.bridge.snapshot, ".json", kind))
        if path is not None:
            self.write([path], force=True, shareable=False)

    def _ask_folder(self) -> str:
        words = self.tr("Folder for the files")
        return QFileDialog.getExistingDirectory(self, words, str(places.documents()))

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
            frozen, earlier = self.bridge.frozen(), self.bridge.earlier()
        except WorkshopError as error:
            self._trouble(error)
            return
        arguments = {"paths": list(paths), "only_shareable": shareable, "force": force, "frozen": frozen}
        arguments |= {"file": self.bridge.path, "earlier": earlier}
        self._write_on(True)
        self.progress.write(write_files, paths, snapshot=snapshot, **arguments)

    def _write_for(
        self, paths: Sequence[Path], people: Sequence[ParticipantId | None], force: bool = False
    ) -> None:
        """Write files for these people aside, together."""
        arguments = {"paths": list(paths), "people": list(people), "force": force, "file": self.bridge.path}
        self._write_on(True)
        self.progress.write(write_for_people, paths, snapshot=self.bridge.snapshot, **arguments)

    def _tell_saved(self, boxed: tuple[str, ...] | None) -> None:
        """Say what a charter shows by its code alone, and open what was saved if that is wanted."""
        if boxed:
            self.progress.remark(without_letters_text(self.bridge.texts, boxed))
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
