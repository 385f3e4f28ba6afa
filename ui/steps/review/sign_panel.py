"""The two signatures: who has signed, and a pad for whoever signs next."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import bring_into_view, scrolled
from ui.desk import DESK
from ui.fields.text_fields import LineField
from ui.steps.review.own_certificate import Certificate, CertificateNote
from ui.steps.review.pad.begun import Begun, Shown
from ui.steps.review.pad.ink import Stroke
from ui.steps.review.pad.ink_pad import InkPad
from ui.steps.review.reservation_list import ReservationList
from ui.steps.review.sealed import Sealed, SignButtons
from ui.steps.review.side_head import SideHead, said_of_side
from ui.theme.looks import Looks
from workshop.actions.charters.signing import Signer
from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Signature
from workshop.domain.files.verdict import Judgement
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import SIGNING_SIDES, Standing, State
from workshop.texts import Texts
from workshop.texts.names import side_label


class SignPanel(QWidget):
    """`wanted` carries the Signer; `anew` asks for that signature on a charter that is frozen anew;
    `exported` asks for the charter that both signed; `reserved` carries side, section and text of a
    reservation, `withdrawn` one that goes. `in_sight` tells whether it can be seen now."""

    wanted = Signal(object)
    in_sight = Signal(bool)
    anew = Signal()
    exported = Signal()
    reserved = Signal(object, str, str)
    withdrawn = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, caps: Sequence[str]) -> None:
        super().__init__()
        self._looks, self._texts, self._caps = looks, texts, tuple(caps)
        self._side: Side | None = None
        self._of: Side | None = None  # whose what is drawn and typed here is
        self._certificate = Certificate()
        self._printed = ""
        self._ink: dict[tuple[int, Side], list[Stroke]] = {}
        self._begun: dict[Side, Begun] = {}  # what isn't in the fields just now
        self._is_busy, self._why_anew = False, ""
        self.pad: InkPad | None = None
        self.name: LineField | None = None
        self.buttons: SignButtons | None = None
        self.reservations: ReservationList | None = None
        self._found: Judgement | None = None
        self._heads: dict[Side, SideHead] = {}
        self._shown: Shown | None = None
        self._scroll = scrolled(QWidget(), "canvas", sideways=False)
        self._column = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        DESK.add(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.in_sight.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.in_sight.emit(False)

    def _begin_anew(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(8)
        self._scroll.takeWidget().deleteLater()  # a button in it may be what asked for this
        self._scroll.setWidget(content)

    def show_standing(self, snapshot: Snapshot, standing: Standing, blocking: int) -> None:
        """Show who has signed and who is to; what is drawn and typed stays."""
        before, self._shown = self._shown, Shown(snapshot, standing, blocking)
        if before is not None and before.standing != standing:
            self._why_anew = ""
        if not self._shown.is_as(before):
            self._build(*self._shown)
        elif self.reservations is not None and self._side is not None:
            self.reservations.show_side(self._texts, snapshot, self._side)

    def _build(self, snapshot: Snapshot, standing: Standing, blocking: int) -> None:
        self._put_aside()
        self.pad = self.name = self.buttons = self.reservations = None
        self._begin_anew()
        if standing.state is State.VOID:
            void = self.tr("The workshop was changed after the first signature, which is void. Sign again.")
            self._column.addWidget(label(self._looks, "body", void, "stop", wrap=True))
        missing = standing.to_sign
        self._begun = {side: begun for side, begun in self._begun.items() if side in missing}
        if self._side not in missing:
            self._side = missing[0] if missing else None
            self._certificate.forget()
        self._heads.clear()
        self._of = self._side
        own = {each.side: each for each in standing.revision.signatures} if standing.revision else {}
        for side in SIGNING_SIDES:
            signed = None if side in missing else own.get(side)
            self._add_side(snapshot, side, signed, len(missing) > 1)
            self._add_pad(snapshot, side, standing, signed, blocking)
        self._warn()
        if missing:
            self._add_form(snapshot, standing)
            self._go_on()
        else:
            final = Sealed(self._looks, standing.number)
            final.export.clicked.connect(self.exported)
            self._column.addWidget(final)
        self._column.addStretch()

    def _put_aside(self) -> None:
        """Keep what is drawn and half typed for the side whose it is."""
        if self._of is None or self.pad is None or self.name is None or self.reservations is None:
            return
        ink = self.pad.strokes() if self.pad.is_open else self._begun.get(self._of, Begun()).ink
        name = self.name.text() if self.name.text() != self._printed else ""
        DESK.forget(self.name.draft)
        self._begun[self._of] = Begun(ink, name, *self.reservations.form.take())

    def _go_on(self) -> None:
        """Put into the fields what this side had begun; a pad that is shut takes no ink yet."""
        if self._side is None or self.pad is None or self.name is None or self.reservations is None:
            return
        begun = self._begun.pop(self._side, Begun())
        if self.pad.is_open:
            self.pad.put(begun.ink)
        else:
            self._begun[self._side] = Begun(begun.ink)
        if begun.name:
            self.name.write(begun.name)
        self.reservations.form.put(begun.section, begun.words)

    def hand_over(self) -> None:
        """The name, the reservation and the ink are no edits before they are signed."""

    def is_left(self) -> bool:
        """Whether somebody has begun to sign."""
        return any(self._begun.values()) or (self.pad is not None and not self.pad.is_empty)

    def settle(self, of: Hashable, value: object) -> None:
        """Nothing of this lies on the desk."""

    def show_judgement(self, found: Judgement | None) -> None:
        """Say of each signature on the charter what there is to say; what is written and drawn stays."""
        self._found = found
        self._warn()

    def _warn(self) -> None:
        for side, head in self._heads.items():
            head.warn(said_of_side(self._texts, self._found, side))

    def _add_side(self, snapshot: Snapshot, side: Side, own: Signature | None, has_choice: bool) -> None:
        head = SideHead(self._looks, self._texts, snapshot, side, own)
        head.first.connect(lambda: self._choose(side))
        if own is not None:
            self._heads[side] = head
        elif side is self._side:
            self._clear = head.offer_to_clear()
        elif has_choice:
            head.offer_to_begin()
        self._column.addWidget(head)

    def _add_pad(
        self, snapshot: Snapshot, side: Side, standing: Standing, own: Signature | None, blocking: int
    ) -> None:
        """The pad of a side: with what was signed, to be signed on, or saying why not yet."""
        pad = InkPad(self._looks)
        if own is not None:
            pad.show_signed(self._ink.get((standing.number, side)), own.name)
        elif side is not self._side:
            first = sponsors(snapshot.participants).get(self._side) if self._side else None
            name = first.name if first else side_label(self._texts, snapshot, self._side or side)
            pad.show_not_yet(self.tr("Signs after {name}").format(name=name), stops=False)
        elif blocking:
            words = self._texts.plural("One finding first", "{n} findings first", blocking)
            pad.show_not_yet(words, stops=True)
        if side is self._side:
            self.pad = pad
            self._clear.clicked.connect(pad.clear)
            self._clear.setEnabled(False)
            pad.drawn.connect(lambda: self._clear.setEnabled(not pad.is_empty))
        self._column.addWidget(pad)
        self._column.addSpacing(8)

    def _choose(self, side: Side) -> None:
        self._side = side
        self._certificate.forget()
        self._why_anew = ""
        if self._shown is not None:
            self._build(*self._shown)

    def _add_form(self, snapshot: Snapshot, standing: Standing) -> None:
        sponsor = sponsors(snapshot.participants).get(self._side) if self._side else None
        self.name = LineField(self._looks, self.tr("Name as printed"))
        self.name.setMinimumHeight(36)
        self._printed = sponsor.name if sponsor else ""
        self.name.show_text(self._printed)
        self.name.written.connect(lambda text: DESK.keep_aside() if text != self._printed else None)
        self.of_certificate = CertificateNote(self._looks, self._texts, self._certificate, self._signer)
        self.of_certificate.agreed.connect(self._send)
        self.name.textChanged.connect(self.of_certificate.refresh)
        self._column.addWidget(label(self._looks, "label", self.tr("Name as printed"), "ink2"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.of_certificate.button)
        self._column.addLayout(row)
        self._column.addWidget(self.of_certificate)
        self._column.addSpacing(4)
        self._add_signing(standing)
        self._column.addWidget(rule())
        side = self._side
        self.reservations = ReservationList(self._looks)
        if side is not None:
            self.reservations.show_side(self._texts, snapshot, side)
        self.reservations.added.connect(lambda section, text: self.reserved.emit(side, section, text))
        self.reservations.withdrawn.connect(self.withdrawn)
        self._column.addWidget(self.reservations)

    def _add_signing(self, standing: Standing) -> None:
        self.buttons = SignButtons(self._looks, standing, self._caps)
        self.buttons.sign.clicked.connect(self._sign)
        self.buttons.wanted_anew.connect(self.anew)
        self.buttons.offer_anew(self._why_anew)
        self._column.addWidget(self.buttons)
        self._allow()

    def _signer(self) -> tuple[str, Side]:
        assert self.name is not None and self._side is not None
        return self.name.text(), self._side

    @property
    def sign(self) -> Button | None:
        """What signs, where somebody is to."""
        return self.buttons.sign if self.buttons is not None else None

    @property
    def is_stopped(self) -> bool:
        return self._shown is not None and self._shown.blocking > 0

    def _sign(self) -> None:
        """Sign, unless there is something to ask before."""
        if self._add_reservation():
            return
        if self._certificate.data is None or self.of_certificate.may_sign():
            self._send()
        else:
            question = self.of_certificate.question
            QTimer.singleShot(0, self, lambda: bring_into_view(self._scroll, question))  # in its place then

    def _send(self) -> None:
        if self._side is None or self.name is None or self.pad is None or self._add_reservation():
            return
        signer = Signer(
            side=self._side,
            name=self.name.text(),
            ink=self.pad.image(),
            certificate=self._certificate.data,
            passphrase=self._certificate.passphrase,
            certificate_path=self._certificate.path,
        )
        if self._shown is not None:
            self._ink[self._shown.standing.number, self._side] = self.pad.strokes()
        self.wanted.emit(signer)

    def _add_reservation(self) -> bool:
        """Add the reservation that is written and not added yet; whether there was one, to be seen first."""
        form = self.reservations.form if self.reservations is not None else None
        if form is None or not form.is_begun:
            return False
        form.press()
        return True

    def offer_anew(self, why: str) -> None:
        """Say why this can't be signed as it is, and offer to freeze the charter anew."""
        if self.buttons is not None:
            self._why_anew = why
            self.buttons.offer_anew(why)

    def set_busy(self, busy: bool) -> None:
        """While a signature is made nothing can be signed."""
        self._is_busy = busy
        self._allow()

    def _allow(self) -> None:
        if self.buttons is not None:
            self.buttons.allow(not (self._is_busy or self.is_stopped))
