"""Review: what is still open, and is this what we want to sign?"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.jobs import Job
from ui.shell.files import documents
from ui.steps.page import Page
from ui.widgets.buttons import Button, Segments
from ui.widgets.findings_panel import FindingsPanel
from ui.widgets.labels import label
from ui.widgets.page_head import PageHead
from ui.widgets.pdf_view import PdfView
from ui.widgets.sign_panel import SignPanel
from workshop.actions import review, signing
from workshop.actions.export import draft_charter, signed_snapshot, write_files
from workshop.actions.signing import Signer
from workshop.domain.changes import Changes
from workshop.domain.choices import Side, StepId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import standing
from workshop.errors import WorkshopError
from workshop.texts import Texts
from workshop.texts.errors import sentence

_REST_MS = 400


class ReviewPage(Page):
    """The charter as it will print, and beside it everything that is still open."""

    step = StepId.REVIEW

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Review"))
        self._export = Button(self.looks, self.tr("Export the charter"), icon="file-down")
        self._to_sign = Button(self.looks, self.tr("Sign"), "primary", keys=("Alt", "S"))
        self._to_sign.setShortcut("Alt+S")
        self._head.acts.addWidget(self._export)
        self._head.acts.addWidget(self._to_sign)
        self.pdf = PdfView(self.looks)
        self.panel = FindingsPanel(self.looks, self.bridge.texts)
        self.signing = SignPanel(self.looks, self.bridge.texts)
        self._side = self._drawer_side()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.pdf, 1)
        self._job: Job | None = None
        self._drawn: Snapshot | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)

    def _drawer_side(self) -> QWidget:
        self._more = label(self.looks, "small", "", "ink2", wrap=True)
        self._more.setContentsMargins(16, 8, 16, 12)
        open_points = QWidget()
        points = QVBoxLayout(open_points)
        points.setContentsMargins(0, 0, 0, 0)
        points.addWidget(self.panel, 1)
        points.addWidget(self._more)
        self._looked_at = Segments(self.looks, self.tr("What the drawer shows"))
        self._looked_at.set_choices([(0, self.tr("What is open"), ""), (1, self.tr("Sign-off"), "")])
        self._looked_at.choose(0)
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self._looked_at)
        self._sides = QStackedWidget()
        self._sides.addWidget(open_points)
        self._sides.addWidget(self.signing)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._sides, 1)
        return side

    def _connect(self) -> None:
        self._looked_at.chosen.connect(lambda place: self._sides.setCurrentIndex(int(str(place))))
        self._to_sign.clicked.connect(self.show_signing)
        self.signing.wanted.connect(self._sign)
        self.signing.exported.connect(self._save_signed)
        self.signing.reserved.connect(self._reserve)
        self.signing.withdrawn.connect(
            lambda each: self.bridge.run(review.withdraw_reservation, reservation=each)
        )
        self._export.clicked.connect(lambda: self.asked_for.emit(StepId.EXPORT, None))
        self._rest.timeout.connect(self._print)
        self.panel.wanted.connect(lambda f: self.asked_for.emit(_where(f), f.subject))
        self.panel.accepted.connect(self._accept)
        self.panel.reopened.connect(lambda f: self.bridge.run(review.reopen_finding, finding=f))

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        findings = self.bridge.findings
        self.panel.show_findings(snapshot, findings)
        stops = sum(1 for finding in findings if finding.stops)
        words = self.tr("Nothing stops the signature.")
        if stops:
            words = (
                self.tr("{n} findings stop the signature.") if stops > 1 else self.tr("One finding stops it.")
            )
        self._head.sentence.setText(self.tr("Read it as it will print.") + " " + words.format(n=stops))
        self._more.setText(self._open_points(snapshot))
        self._standing = standing(snapshot)
        self.signing.show_standing(snapshot, self._standing, stops)
        if self.isVisible():
            self._rest.start()

    def _open_points(self, snapshot: Snapshot) -> str:
        """Other things that the charter prints as open, in a sentence each."""
        points = []
        if len(snapshot.escalations):
            points.append(self.tr("{n} escalated.").format(n=len(snapshot.escalations)))
        if snapshot.test_case.candidate is None:
            points.append(self.tr("No test case picked yet."))
        if snapshot.test_case.dissent:
            points.append(self.tr("{n} dissent on record.").format(n=len(snapshot.test_case.dissent)))
        return " ".join(points)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drawn is not self.bridge.snapshot:
            self._rest.start()

    def _print(self) -> None:
        """Print the charter aside; what is on screen stays until the new one is there."""
        if not self.bridge.is_open:
            return
        self._stop()
        snapshot = self.bridge.snapshot
        kept = self.bridge.frozen()
        if kept is not None:
            self._take(snapshot, kept.pdf)
            return
        if not self.pdf.pages:
            self.pdf.say(self.tr("Printing the charter …"))
        self._job = Job(draft_charter, self, snapshot=snapshot, texts=self.bridge.texts)
        self._job.done.connect(lambda pdf: self._take(snapshot, pdf))
        self._job.troubled.connect(self._trouble)

    def show_signing(self) -> None:
        """Show where the charter is signed."""
        self._looked_at.choose(1)
        self._sides.setCurrentIndex(1)
        self.drawer_wanted.emit()
        if self.signing.name is not None:
            self.signing.name.setFocus()

    def _sign(self, signer: Signer) -> None:
        """Make the signature aside, and keep it if the workshop is still what was signed."""
        snapshot = self.bridge.snapshot
        self.signing.set_busy(True)
        self._signing = Job(
            signing.sign,
            self,
            snapshot=snapshot,
            texts=Texts(snapshot.workshop.language),
            frozen=self.bridge.frozen(),
            signer=signer,
            at=datetime.now().astimezone(),
        )
        self._signing.done.connect(self._keep)
        self._signing.troubled.connect(self._refuse)

    def _reserve(self, side: Side, section: str, text: str) -> None:
        self.bridge.run(review.add_reservation, side=side, section=section, text=text)

    def _keep(self, signed: signing.Signed) -> None:
        self.signing.set_busy(False)
        if self.bridge.run(signing.keep_signature, signed=signed):
            self.said.emit(self._signed_words(signed))

    def _signed_words(self, signed: signing.Signed) -> str:
        own, number = signed.revision.signatures[-1], signed.revision.number
        if signed.is_final:
            return self.tr("Revision {n} is signed by both sides and sealed.").format(n=number)
        words = self.tr("{name} has signed revision {n}. The other side signs the same pages.")
        return words.format(name=own.name, n=number)

    def _refuse(self, error: WorkshopError) -> None:
        self.signing.set_busy(False)
        self.bridge.tell(error)

    def _save_signed(self) -> None:
        """Save the sealed charter, byte for byte."""
        kept = self.bridge.frozen()
        start = str(documents() / f"{self.bridge.path.stem}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the signed charter"), start, "PDF (*.pdf)")
        if not name or kept is None:
            return
        snapshot = signed_snapshot(kept)
        try:
            write_files(snapshot, Texts(snapshot.workshop.language), (Path(name),), frozen=kept, force=True)
        except WorkshopError as error:
            self.bridge.tell(error)

    def _take(self, snapshot: Snapshot, pdf: bytes) -> None:
        self._drawn = snapshot
        self.pdf.show_pdf(pdf)

    def _trouble(self, error: WorkshopError) -> None:
        self.pdf.say(sentence(self.bridge.texts, error))

    def _stop(self) -> None:
        if self._job is not None and self._job.is_running:
            self._job.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._stop()

    def keys(self) -> Sequence[tuple[str, str]]:
        return (("PgUp PgDn", self.tr("page")), ("F4", self.tr("what is open")))

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Before you sign"), self._side

    def take_focus(self) -> None:
        self.pdf.sheet.setFocus()

    def _accept(self, finding: Finding, reason: str) -> None:
        self.bridge.run(review.accept_finding, finding=finding, reason=reason)


def _where(finding: Finding) -> StepId:
    """The step in which a finding is settled."""
    return StepId.SET_UP if finding.rule == "no-part" else StepId.OWNERSHIP
