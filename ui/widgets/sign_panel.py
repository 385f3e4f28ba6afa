"""The two signatures: who has signed, and a pad for whoever signs next."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.ink_pad import InkPad
from ui.widgets.labels import label, rule
from workshop.actions.signing import Signer
from workshop.domain.choices import Capacity, Side
from workshop.domain.review import Signature
from workshop.domain.set_up import Participant
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import SIGNING_SIDES, Standing, State
from workshop.texts import Texts
from workshop.texts.names import side_label


class SignPanel(QWidget):
    """`wanted` carries the Signer; `exported` asks for the charter that both signed."""

    wanted = Signal(object)
    exported = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._side: Side | None = None
        self._certificate: Path | None = None
        self._passphrase = ""
        self.pad: InkPad | None = None
        self.name: LineField | None = None
        self.sign: Button | None = None
        self._shown: tuple[Standing, int, object, object] | None = None
        self._scroll = QScrollArea()
        self._scroll.setProperty("ground", "canvas")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _begin_anew(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(10)
        self._scroll.setWidget(content)

    def show_standing(self, snapshot: Snapshot, standing: Standing, blocking: int) -> None:
        """Show who has signed and who is to; ink stays as long as nothing of that changed."""
        state = (standing, blocking, snapshot.participants.in_order, snapshot.workshop.sides)
        if state == self._shown:
            return
        self._shown = state
        self.pad = self.name = self.sign = None
        self._begin_anew()
        if standing.state is State.VOID:
            void = self.tr("The workshop was changed after the first signature, which is void. Sign again.")
            self._column.addWidget(label(self._looks, "body", void, "stop", wrap=True))
        missing = standing.to_sign
        if self._side not in missing:
            self._side = missing[0] if missing else None
        own = {each.side: each for each in standing.revision.signatures} if standing.revision else {}
        for side in SIGNING_SIDES:
            self._add_side(snapshot, side, None if side in missing else own.get(side), len(missing) > 1)
        if blocking and missing:
            one, many = self.tr("One finding stops it."), self.tr("{n} findings stop the signature.")
            words = many.format(n=blocking) if blocking > 1 else one
            self._column.addWidget(label(self._looks, "body", words, "stop", wrap=True))
        if missing:
            self._add_pad(snapshot, standing, enabled=not blocking)
        else:
            self._add_final(standing)
        self._column.addStretch()

    def _add_side(self, snapshot: Snapshot, side: Side, own: Signature | None, has_choice: bool) -> None:
        sponsor = _sponsor(snapshot, side)
        row = QHBoxLayout()
        row.setSpacing(10)
        if sponsor is not None:
            row.addWidget(Chip(self._looks, sponsor))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = own.name if own else sponsor.name if sponsor else self.tr("No sponsor yet")
        words.addWidget(label(self._looks, "body_strong", name, wrap=True))
        title = sponsor.title if sponsor and sponsor.title else side_label(self._texts, snapshot, side)
        words.addWidget(label(self._looks, "small", title, "ink2", wrap=True))
        row.addLayout(words, 1)
        if own is not None:
            at = own.signed_at.astimezone().strftime("%H:%M")
            row.addWidget(label(self._looks, "small", self.tr("Signed {time}").format(time=at)))
        elif has_choice:
            choose = Button(self._looks, self.tr("Sign first"), size="row")
            choose.setEnabled(side is not self._side)
            name = side_label(self._texts, snapshot, side)
            choose.setAccessibleName(self.tr("{side} signs first").format(side=name))
            choose.clicked.connect(lambda: self._choose(side, snapshot))
            row.addWidget(choose)
        self._column.addLayout(row)
        self._column.addWidget(rule())

    def _choose(self, side: Side, snapshot: Snapshot) -> None:
        self._side = side
        if self._shown is not None:
            standing, blocking = self._shown[:2]
            self._shown = None
            self.show_standing(snapshot, standing, blocking)

    def _add_pad(self, snapshot: Snapshot, standing: Standing, enabled: bool) -> None:
        looks = self._looks
        sponsor = _sponsor(snapshot, self._side)
        self.pad = InkPad(looks)
        clear = Button(looks, self.tr("Clear"), "quiet", size="row")
        clear.clicked.connect(self.pad.clear)
        certificate = Button(looks, self.tr("Own certificate…"), size="row")
        certificate.clicked.connect(lambda: self._ask_certificate(certificate))
        row = QHBoxLayout()
        row.addWidget(clear)
        row.addStretch()
        row.addWidget(certificate)
        self.name = LineField(looks, self.tr("Name as printed"))
        self.name.setText(sponsor.name if sponsor else "")
        self._column.addWidget(self.pad)
        self._column.addLayout(row)
        self._column.addWidget(label(looks, "label", self.tr("Name as printed"), "ink2"))
        self._column.addWidget(self.name)
        self._add_sign_button(standing, enabled)

    def _add_sign_button(self, standing: Standing, enabled: bool) -> None:
        is_last = standing.state is State.WAITING
        words = self.tr("Sign and seal revision {n}") if is_last else self.tr("Sign and freeze revision {n}")
        self.sign = Button(self._looks, words.format(n=standing.number), "primary", size="large")
        self.sign.setShortcut("Ctrl+Return")
        self.sign.setEnabled(enabled)
        self.sign.clicked.connect(self._sign)
        self._column.addWidget(self.sign)
        sealed = self.tr("Both signatures make it final; a later edit opens the next revision as a draft.")
        frozen = self.tr(
            "The other side signs these pages, now or later. An edit before that voids this one."
        )
        proves = self.tr(
            "Without a certificate a key is made for this one signature and thrown away: it proves that "
            "nothing was changed since, not who signed, and not when."
        )
        for said in (sealed if is_last else frozen, proves):
            self._column.addWidget(label(self._looks, "small", said, "ink2", wrap=True))

    def _add_final(self, standing: Standing) -> None:
        words = self.tr("Revision {n} is signed by both sides and sealed.").format(n=standing.number)
        self._column.addWidget(label(self._looks, "body_strong", words, wrap=True))
        export = Button(self._looks, self.tr("Save the signed charter"), "primary", "file-down")
        export.clicked.connect(self.exported)
        self._column.addWidget(export)

    def _ask_certificate(self, button: Button) -> None:
        kinds = self.tr("Certificates (*.p12 *.pfx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Own certificate"), "", kinds)
        if not name:
            return
        path = Path(name)
        asked, hidden = self.tr("Pass phrase of {name}").format(name=path.name), QLineEdit.EchoMode.Password
        typed, agreed = QInputDialog.getText(self, self.tr("Own certificate"), asked, hidden)
        if agreed:
            self._certificate, self._passphrase = path, typed
            button.set_words(path.name)

    def _sign(self) -> None:
        if self._side is None or self.name is None or self.pad is None:
            return
        signer = Signer(
            side=self._side,
            name=self.name.text(),
            ink=self.pad.image(),
            certificate=self._certificate.read_bytes() if self._certificate else None,
            passphrase=self._passphrase,
            certificate_path=str(self._certificate or ""),
        )
        self._certificate, self._passphrase = None, ""
        self.wanted.emit(signer)

    def set_busy(self, busy: bool) -> None:
        """While a signature is made nothing can be signed."""
        if self.sign is not None:
            self.sign.setEnabled(not busy)


def _sponsor(snapshot: Snapshot, side: Side | None) -> Participant | None:
    people = snapshot.participants
    return next((p for p in people if p.side is side and p.capacity is Capacity.SPONSOR), None)
