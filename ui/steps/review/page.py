"""Review: what is still open, and is this what we want to sign?"""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.audience.pages import Document
from ui.charter.full_screen import FullScreen
from ui.charter.pdf_view import PdfView
from ui.charter.signed import SignedCharters
from ui.controls.keys import caps_of
from ui.controls.labels import label, rule
from ui.controls.page_head import PageHead
from ui.jobs import Job, OneJob
from ui.steps.page import Page
from ui.steps.review.drawer import OPEN, SIGNING, ReviewDrawer
from ui.steps.review.on_wall import OnWall, signed_words
from ui.steps.review.open_points import OpenPoints
from ui.steps.review.printing import Printing, ask_printer, show_printing
from ui.steps.review.sign_panel import SignPanel
from ui.steps.review.signed_charter import SignedCharter
from workshop.actions.charters import signing
from workshop.actions.charters.frozen_charters import OTHER_PAGES, UNSOUND
from workshop.actions.charters.signing import Signer
from workshop.actions.steps import review
from workshop.actions.steps.export import draft_charter
from workshop.domain.changes import Changes
from workshop.domain.document import TOPICS
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.domain.wall.wall import At
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.formats import paragraph
from workshop.texts.steps.open_points import open_points

SIGN = "Ctrl+Return"
_REST_MS = 400
_OPEN_WIDTH, _NARROW = 304, 760


class ReviewPage(Page):
    """The charter as it will print, and beside it everything that is still open."""

    step = StepId.REVIEW
    reads = tuple(TOPICS)

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Review and sign-off"))
        self.pdf = PdfView(self.looks)
        self._on_wall = OnWall(self, self.pdf, self.bridge)
        self.signing = SignPanel(self.looks, self.bridge.texts, caps_of(SIGN))
        self._add_acts()
        self.read = self.acts.button("read", self.looks, icon="maximize")
        self.paper = self.acts.button("print", self.looks, icon="printer")
        self._to_sign = self.acts.button("sign-off", self.looks)
        for button in (self.read, self.paper, self._to_sign):
            self._head.acts.addWidget(button)
        self.points = OpenPoints(self.looks, self.bridge.texts)
        self.signed = SignedCharters(self.looks, self.bridge, is_narrow=True)
        self._side = ReviewDrawer(self.looks, self.signing, self.signed)
        self._open_side = self._points_side()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._open_side)
        body.addWidget(self.pdf, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(rule())
        column.addLayout(body, 1)
        self._prints = OneJob(self)
        self._signed = SignedCharter(self)
        self._signing: Job | None = None
        self._drawn: Snapshot | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)

    def _add_acts(self) -> None:
        drawn, full = self._why_not_drawn, self.tr("full screen")
        words, sign = self.tr("Sign what is written and drawn"), self.tr("sign")
        said, to_sign = self.tr("name, pad, certificate"), lambda: self.signing.sign is not None
        self.acts.add(
            *self.pdf.turns(),
            Act("next-open", self.tr("Next open item"), self.go_to_open_point, ("O",)),
            Act("read", self.tr("Read full screen"), self.read_full_screen, ("F",), full, why_not=drawn),
            Act("print", self.tr("Print a draft"), self._ask_printer, why_not=drawn),
            Act("sign-off", self.tr("Sign"), self.show_signing, ("Alt+S",), said, Reach.WINDOW),
            Act("sign", words, self._press_sign, (SIGN,), sign, Reach.WINDOW, to_sign, self._stopped),
        )

    def _why_not_drawn(self) -> str:
        return "" if self.pdf.pages else self.tr("The charter’s pages are not there yet.")

    def _stopped(self) -> str:
        return self.tr("Findings still stop the signature.") if self.signing.is_stopped else ""

    def _press_sign(self) -> None:
        """Sign what is written and drawn; where that isn't in sight, show it first."""
        if self.signing.sign is not None and self.signing.sign.isVisible():
            self.signing.sign.click()
        else:
            self.show_signing()

    def _points_side(self) -> QWidget:
        """What is open, beside the charter where there is room for it, and else in the drawer."""
        head = label(self.looks, "section", self.tr("What is open"))
        head.setContentsMargins(24, 14, 24, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(head)
        side = QWidget()
        side.setFixedWidth(self.looks.px(_OPEN_WIDTH))
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(words, 1)
        row.addWidget(rule("v"))
        # Last: Python keeps what a layout holds when it joins another, and this part comes and goes.
        words.addWidget(self.points, 1)
        self._points_column = words
        return side

    def _connect(self) -> None:
        self._prints.troubled.connect(self._trouble)
        self._signed.told.connect(self.signing.show_judgement)
        self.signing.wanted.connect(self._sign)
        self.signing.in_sight.connect(self._to_sign.setHidden)
        self.signing.anew.connect(lambda: self._sign(self._refused, anew=True))
        self.signing.exported.connect(lambda: self.signed.save(self._standing.number))
        self.signed.said.connect(self.said)
        self.signing.reserved.connect(self._reserve)
        self.signing.withdrawn.connect(
            lambda each: self.bridge.run(review.withdraw_reservation, reservation=each)
        )
        self.pdf.placed.connect(self.acts.refresh)
        self._rest.timeout.connect(self._print)
        self.points.wanted.connect(lambda point: self.asked_for.emit(point.step, point.subject))
        self.points.parking_lot_wanted.connect(self.parking_lot_wanted)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        findings = self.bridge.findings
        self.points.show_points(open_points(self.bridge.texts, snapshot, findings))
        stops = sum(1 for finding in findings if finding.stops)
        words = self.bridge.texts.plural("One finding stops it.", "{n} findings stop the signature.", stops)
        said = words if stops else self.tr("Nothing stops the signature.")
        self._standing = standing(snapshot)
        is_frozen = self._standing.is_frozen
        is_final = self._standing.state is State.FINAL
        if is_final:
            said = self.tr("Both sides have signed it.")
        self._head.sentence.setText(paragraph(self.tr("Read it as it will print."), said))
        self.acts.reword("sign-off", self.tr("Signatures") if is_final else self.tr("Sign"))
        self.acts.reword("print", self.tr("Print the charter") if is_frozen else self.tr("Print a draft"))
        self.signing.show_standing(snapshot, self._standing, stops)
        self._side.show_signed(self.signed.show_revisions(snapshot))
        if self.isVisible():
            self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drawn is not self.bridge.snapshot:
            self._rest.start()

    def _print(self) -> None:
        """Print the charter aside; what is on screen stays until the new one is there."""
        if not self.bridge.is_open:
            return
        self._prints.let_go()
        snapshot = self.bridge.snapshot
        kept = self.bridge.frozen()
        if kept is not None:
            self._signed.look_at(kept)
            self._take(snapshot, Document(kept.pdf, is_ours=False))
            return
        if not self.pdf.pages:
            self.pdf.say(self.tr("Printing the charter …"))
        job = self._prints.start(draft_charter, snapshot=snapshot, earlier=self.bridge.earlier())
        job.done.connect(lambda pdf: self._take(snapshot, Document(pdf)))

    def show_signing(self) -> None:
        """Show where the charter is signed."""
        self._side.turn_to(SIGNING)
        self.drawer_wanted.emit()
        if self.signing.name is not None:
            self.signing.name.setFocus()

    def _sign(self, signer: Signer, anew: bool = False) -> None:
        """Make the signature aside, and keep it if the workshop is still what was signed."""
        snapshot = self.bridge.snapshot
        self.take_focus()  # the button goes; what is signed stays in hand
        self.signing.set_busy(True)
        self._signing = Job(
            signing.sign,
            self,
            snapshot=snapshot,
            frozen=self.bridge.frozen(),
            earlier=self.bridge.earlier(),
            signer=signer,
            at=datetime.now().astimezone(),
            anew=anew,
        )
        self._signing.done.connect(self._keep)
        self._signing.troubled.connect(lambda error: self._refuse(signer, error))
        self._signing.cancelled.connect(lambda: self.signing.set_busy(False))

    def _reserve(self, side: Side, section: str, text: str) -> None:
        self.bridge.run(review.add_reservation, side=side, section=section, text=text)
        self.take_focus()

    def _keep(self, signed: signing.Signed) -> None:
        self.signing.set_busy(False)
        if self.bridge.run(signing.keep_signature, signed=signed):
            self._on_wall.sign()
            self.said.emit(signed_words(self.bridge.texts, signed))

    def _refuse(self, signer: Signer, error: WorkshopError) -> None:
        self.signing.set_busy(False)
        if error.code in (OTHER_PAGES, UNSOUND):
            self._refused = signer
            self.signing.offer_anew(sentence(self.bridge.texts, error))
        else:
            self.bridge.tell(error)

    def _take(self, snapshot: Snapshot, document: Document) -> None:
        self._drawn = snapshot
        self.pdf.show_pdf(document)

    def _trouble(self, error: WorkshopError) -> None:
        self.pdf.say(sentence(self.bridge.texts, error))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._prints.cancel()
        self._on_wall.leave()

    def work(self) -> Job | None:
        return self._signing

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Sign-off"), self._side

    def place(self) -> At | None:
        return self._on_wall.place()

    def take_focus(self) -> None:
        self.pdf.sheet.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.width() < _NARROW)

    def _fold(self, is_narrow: bool) -> None:
        """Take what is open into the drawer, or out of it again."""
        if is_narrow == self._open_side.isHidden():
            return
        self._open_side.setHidden(is_narrow)
        if is_narrow:
            self._side.take(self.points)
        else:
            self._side.let_go(self.points)
            self._points_column.addWidget(self.points, 1)
            self.points.show()

    def go_to_open_point(self) -> None:
        """Put the focus on the next thing that is open."""
        if self._open_side.isHidden():
            self._side.turn_to(OPEN)
            self.drawer_wanted.emit()
        self.points.go_on()

    def read_full_screen(self) -> None:
        """Show the charter over the whole screen."""
        if self.pdf.pages:
            reading = FullScreen(self, self.looks, self.pdf.document, self.pdf.page)
            reading.finished.connect(lambda _: self.pdf.turn(reading.view.page - self.pdf.page))
            reading.showFullScreen()

    def _ask_printer(self) -> None:
        """Ask for a printer, and print what is shown."""
        if self.pdf.pages and (printer := ask_printer(self)) is not None:
            self._printing = Printing(self.pdf.document, self.pdf.pages, printer, self)
            show_printing(self, self._printing)
