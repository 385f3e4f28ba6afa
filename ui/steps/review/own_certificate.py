"""A person's own certificate to sign with: chosen, tried with its pass phrase, and asked about."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.severity import SeverityMark
from ui.theme.looks import Looks
from ui.theme.plain import as_typed
from workshop.actions.charters.certificates import read_certificate, read_holder, remarks_on
from workshop.domain.facts.choices import Severity, Side
from workshop.domain.files.holders import Holder
from workshop.errors import WorkshopError
from workshop.texts import Texts
from workshop.texts.charter_trouble import before_text
from workshop.texts.errors import sentence

_LEAST = 96
"""So narrow a button may be: long words give way to the drawer, not the other way round."""


class Certificate:
    """The bytes of a .p12 that was chosen, its pass phrase, path and holder; empty where there is none."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Sign without one."""
        self.data: bytes | None = None
        self.holder: Holder | None = None
        self.passphrase = self.path = ""

    def take(self, path: Path, passphrase: str) -> None:
        """Sign with this one. Raises WorkshopError where it can't sign; what was chosen stays."""
        data = read_certificate(path)
        holder = read_holder(data, passphrase, str(path))
        self.data, self.holder, self.passphrase, self.path = data, holder, passphrase, str(path)


class CertificateButton(Button):
    """Asks for a certificate; `tried` tells that one was, with what is the matter with it, often nothing."""

    tried = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, chosen: Certificate) -> None:
        super().__init__(looks, "", icon="file-key")
        self._texts, self._chosen = texts, chosen
        self.setMinimumWidth(looks.px(_LEAST))
        self.show_chosen()
        self.clicked.connect(self._ask)

    def show_chosen(self) -> None:
        """Bear the name of the file that was chosen."""
        has_one = self._chosen.data is not None
        self.set_words(Path(self._chosen.path).name if has_one else self.tr("Own certificate…"))

    def _ask(self) -> None:
        kinds = self.tr("Certificates (*.p12 *.pfx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Own certificate"), "", kinds)
        if not name:
            return
        path = Path(name)
        asked, hidden = self.tr("Pass phrase of {name}").format(name=path.name), QLineEdit.EchoMode.Password
        typed, agreed = QInputDialog.getText(self, self.tr("Own certificate"), as_typed(asked), hidden)
        if not agreed:
            return
        try:
            self._chosen.take(path, typed)
        except WorkshopError as error:
            self.tried.emit(sentence(self._texts, error))
        else:
            self.show_chosen()
            self.tried.emit("")


class CertificateNote(QWidget):
    """What is to be said of the chosen certificate before it signs; where that is something, it is asked.

    `agreed` tells that it shall sign all the same. `button` chooses one, and stands where the form has it.
    """

    agreed = Signal()

    def __init__(
        self, looks: Looks, texts: Texts, chosen: Certificate, signer: Callable[[], tuple[str, Side]]
    ) -> None:
        super().__init__()
        self._texts, self._chosen, self._signer = texts, chosen, signer
        self.button = CertificateButton(looks, texts, chosen)
        self.button.tried.connect(self._show)
        self._mark = SeverityMark(looks, Severity.WARNING)
        self.words = label(looks, "small", "", "ink2", wrap=True)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.words, 1)
        self.question = self._ask(looks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(said)
        column.addWidget(self.question)
        self.refresh()

    def _ask(self, looks: Looks) -> QWidget:
        """The question and its two answers; the safe one comes first."""
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(label(looks, "body_strong", self.tr("Sign with it all the same?"), wrap=True))
        self.leave_out = Button(looks, self.tr("Leave it out"))
        self.go_on = Button(looks, self.tr("Sign all the same"))
        self.leave_out.clicked.connect(self._leave_out)
        self.go_on.clicked.connect(self.agreed)
        for answer in (self.leave_out, self.go_on):
            answer.setMinimumWidth(looks.px(_LEAST))
            column.addWidget(answer)
        return asked

    def refresh(self) -> None:
        """Say what there is to say of it now, of whoever is about to sign."""
        self._show("")

    def may_sign(self) -> bool:
        """Whether nothing is to be said of it now; else it is said and asked."""
        said = self._remarks()
        self._show("", asks=bool(said))
        if said:
            self.leave_out.setFocus()
        return not said

    def _remarks(self) -> list[str]:
        if self._chosen.holder is None:
            return []
        (name, side), now = self._signer(), datetime.now().astimezone()
        remarks = remarks_on(self._chosen.holder, name=name, side=side, at=now)
        return [before_text(self._texts, each) for each in remarks]

    def _show(self, trouble: str, asks: bool = False) -> None:
        said = [trouble] if trouble else self._remarks()
        self.words.setText("\n".join(said))
        self._mark.setVisible(bool(said) and not trouble)
        self.question.setVisible(asks)
        self.setVisible(bool(said))

    def _leave_out(self) -> None:
        self._chosen.forget()
        self.button.show_chosen()
        self.button.setFocus()
        self.refresh()
