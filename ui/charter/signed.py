"""Every revision that both sides signed, as it was signed: shown, verified and saved at any time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import places
from ui.audience.pages import Document
from ui.bridge import Bridge
from ui.charter.full_screen import FullScreen
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.jobs import OneJob
from ui.theme.looks import Looks
from workshop.actions.charters.frozen_charters import look_at_charter
from workshop.actions.charters.verifying import verdict
from workshop.actions.steps.export import write_signed
from workshop.domain.facts.review import Frozen, Revision
from workshop.domain.files.verdict import Judgement
from workshop.domain.following.seal import sealed_revisions
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State
from workshop.errors import WorkshopError
from workshop.texts.charter_trouble import problem_text, remark_text, signature_text, state_text, verdict_text
from workshop.texts.file_names import export_name
from workshop.texts.formats import short_day


class SignedCharters(QWidget):
    """A row a revision, the last one first; `said` tells where one was saved.

    `is_narrow`: what is done with one stands below it.
    """

    said = Signal(str)

    def __init__(self, looks: Looks, bridge: Bridge, is_narrow: bool = False) -> None:
        super().__init__()
        self._looks, self._bridge, self._is_narrow = looks, bridge, is_narrow
        self._shown: tuple[Revision, ...] = ()
        self._rows: dict[int, _Row] = {}
        self._looks_at = OneJob(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_revisions(self, snapshot: Snapshot) -> bool:
        """Show those of this workshop; whether there are any."""
        signed = sealed_revisions(snapshot)
        if signed != self._shown:
            self._shown, self._rows = signed, {}
            self._looks_at.cancel()
            emptied(self._column)
            for each in reversed(signed):
                row = _Row(self._looks, self._bridge, each, self._is_narrow)
                row.shown.connect(self._show)
                row.verified.connect(self._verify)
                row.saved.connect(self.save)
                self._rows[each.number] = row
                self._column.addWidget(row)
        return bool(signed)

    def _kept(self, number: int) -> Frozen | None:
        """The pages of a revision; where they are not there, that is said."""
        try:
            kept = self._bridge.frozen(number)
        except WorkshopError as error:
            self._bridge.tell(error)
            return None
        if kept is None:
            self.said.emit(self.tr("This file keeps no pages of revision {n}.").format(n=number))
        return kept

    def _show(self, number: int) -> None:
        if (kept := self._kept(number)) is not None:
            FullScreen(self, self._looks, Document(kept.pdf, is_ours=False), 0).showFullScreen()

    def _verify(self, number: int) -> None:
        """Look at it aside, and say below it what is found."""
        if (kept := self._kept(number)) is not None:
            self._rows[number].say(self.tr("Checking …"))
            self._looks_at.let_go()
            job = self._looks_at.start(look_at_charter, pdf=kept.pdf)
            job.done.connect(lambda found: self._rows[number].tell(kept, found))

    def save(self, number: int) -> None:
        """Ask for a name, and save the pages under it, byte for byte."""
        kept = self._kept(number)
        if kept is None:
            return
        kind = self.tr("charter, revision {n}").format(n=number)
        name = export_name(self._bridge.texts, self._bridge.snapshot, ".pdf", kind)
        start, title = str(places.documents() / name), self.tr("Save the signed charter")
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, "*.pdf")
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            write_signed(kept, path, file=self._bridge.path)
        except WorkshopError as error:
            self._bridge.tell(error)
        else:
            saved = self.tr("The signed charter was saved as {name}, in {folder}.")
            self.said.emit(saved.format(name=path.name, folder=path.parent))


class _Row(QWidget):
    """A revision, what can be done with it, and what was found of it; each signal carries its number."""

    shown = Signal(int)
    verified = Signal(int)
    saved = Signal(int)

    def __init__(self, looks: Looks, bridge: Bridge, revision: Revision, is_narrow: bool) -> None:
        super().__init__()
        self._looks, self._texts = looks, bridge.texts
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(label(looks, "body_strong", state_text(self._texts, State.FINAL, revision.number)))
        if revision.sealed_at is not None:
            head.addWidget(label(looks, "body", short_day(self._texts, revision.sealed_at), "ink2"))
        head.addStretch()
        buttons.setSpacing(8)
        self._add_buttons(buttons, revision.number)
        self._found = QVBoxLayout()
        self._found.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        if is_narrow:
            buttons.addStretch()
            column.addLayout(buttons)
        else:
            head.addLayout(buttons)
        column.addLayout(self._found)

    def _add_buttons(self, buttons: QHBoxLayout, number: int) -> None:
        ways: tuple[tuple[str, str, str, Callable[[int], None]], ...] = (
            (self.tr("Show"), "maximize", self.tr("Show revision {n} as it was signed"), self.shown.emit),
            (self.tr("Verify"), "check", self.tr("Verify revision {n}"), self.verified.emit),
            (self.tr("Save…"), "file-down", self.tr("Save revision {n} as it was signed"), self.saved.emit),
        )
        for words, icon, name, tell in ways:
            button = Button(self._looks, words, icon=icon, size="row")
            button.setAccessibleName(name.format(n=number))
            button.clicked.connect(lambda _=False, tell=tell: tell(number))
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def say(self, *words: str, tone: str = "ink2") -> None:
        """Say this below the row, and no more what was said before."""
        emptied(self._found)
        for each in words:
            self._found.addWidget(label(self._looks, "body", each, tone, wrap=True))

    def tell(self, kept: Frozen, found: Judgement) -> None:
        """Say whether it is what both sides signed, by whom, and what else there is to say."""
        judged, texts = verdict(found, kept.sha256, [kept]), self._texts
        self.say(verdict_text(texts, judged), tone="ink" if judged.is_intact else "stop")
        told = [
            *(problem_text(texts, each) for each in judged.problems),
            *(signature_text(texts, each) for each in judged.signatures),
            *(remark_text(texts, each) for each in judged.remarks),
        ]
        for each in told:
            self._found.addWidget(label(self._looks, "body", each, "ink2", wrap=True))
