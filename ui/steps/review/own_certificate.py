"""A person's own certificate to sign with: chosen, tried with its pass phrase, and what is to be said."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from ui.controls.buttons import Button
from ui.theme.looks import Looks
from ui.theme.plain import as_typed
from workshop.actions.charters.certificates import read_certificate, remarks_on
from workshop.domain.facts.choices import Side
from workshop.errors import WorkshopError
from workshop.texts import Texts
from workshop.texts.charter_trouble import remark_text
from workshop.texts.errors import sentence


class Certificate:
    """The bytes of a .p12 that was chosen, its pass phrase and its path; empty where there is none."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Sign without one."""
        self.data: bytes | None = None
        self.passphrase = self.path = ""


class CertificateButton(Button):
    """Asks for a certificate; `said` carries what is to be said of it before it signs, often nothing."""

    said = Signal(str)

    def __init__(
        self, looks: Looks, texts: Texts, chosen: Certificate, signer: Callable[[], tuple[str, Side]]
    ) -> None:
        super().__init__(looks, self.tr("Own certificate…"), icon="file-key")
        self._texts, self._chosen, self._signer = texts, chosen, signer
        if chosen.data is not None:
            self.set_words(Path(chosen.path).name)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        kinds = self.tr("Certificates (*.p12 *.pfx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Own certificate"), "", kinds)
        if not name:
            return
        path = Path(name)
        asked, hidden = self.tr("Pass phrase of {name}").format(name=path.name), QLineEdit.EchoMode.Password
        typed, agreed = QInputDialog.getText(self, self.tr("Own certificate"), as_typed(asked), hidden)
        if agreed:
            self.said.emit(self._take(path, typed))

    def _take(self, path: Path, passphrase: str) -> str:
        """Sign with this one, if it can sign; what is to be said of it."""
        name, side = self._signer()
        try:
            data = read_certificate(path)
            now = datetime.now().astimezone()
            remarks = remarks_on(data, passphrase, str(path), name=name, side=side, at=now)
        except WorkshopError as error:
            return sentence(self._texts, error)
        self._chosen.data, self._chosen.passphrase, self._chosen.path = data, passphrase, str(path)
        self.set_words(path.name)
        return " ".join(remark_text(self._texts, each) for each in remarks)
