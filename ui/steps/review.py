"""Review: what is still open, and is this what we want to sign?"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.jobs import Job
from ui.steps.page import Page
from ui.widgets.buttons import Button
from ui.widgets.findings_panel import FindingsPanel
from ui.widgets.labels import label
from ui.widgets.page_head import PageHead
from ui.widgets.pdf_view import PdfView
from workshop.actions import review
from workshop.actions.export import draft_charter
from workshop.domain.changes import Changes
from workshop.domain.choices import StepId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence

_REST_MS = 400


class ReviewPage(Page):
    """The charter as it will print, and beside it everything that is still open."""

    step = StepId.REVIEW

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Review"))
        self._export = Button(self.looks, self.tr("Export the charter"), "primary", "file-down")
        self._head.acts.addWidget(self._export)
        self.pdf = PdfView(self.looks)
        self.panel = FindingsPanel(self.looks, self.bridge.texts)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self._more = label(self.looks, "small", "", "ink2", wrap=True)
        self._more.setContentsMargins(16, 8, 16, 12)
        side.addWidget(self.panel, 1)
        side.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.pdf, 1)
        self._job: Job | None = None
        self._drawn: Snapshot | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)

    def _connect(self) -> None:
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
        if not self.pdf.pages:
            self.pdf.say(self.tr("Printing the charter …"))
        self._job = Job(draft_charter, self, snapshot=snapshot, texts=self.bridge.texts)
        self._job.done.connect(lambda pdf: self._take(snapshot, pdf))
        self._job.troubled.connect(self._trouble)

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
        return self.tr("What is open"), self._side

    def take_focus(self) -> None:
        self.pdf.sheet.setFocus()

    def _accept(self, finding: Finding, reason: str) -> None:
        self.bridge.run(review.accept_finding, finding=finding, reason=reason)


def _where(finding: Finding) -> StepId:
    """The step in which a finding is settled."""
    return StepId.SET_UP if finding.rule == "no-part" else StepId.OWNERSHIP
