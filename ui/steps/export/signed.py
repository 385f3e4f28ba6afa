"""Every revision that both sides signed, as it was signed: saved again at any time, byte for byte."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.theme.looks import Looks
from workshop.domain.facts.review import Revision
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State
from workshop.texts import Texts
from workshop.texts.charter_trouble import state_text
from workshop.texts.formats import short_day


class SignedCharters(QWidget):
    """A row a revision, the last one first; `wanted` carries the number of the one to save."""

    wanted = Signal(int)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: tuple[Revision, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def show_revisions(self, snapshot: Snapshot) -> bool:
        """Show those of this workshop; whether there are any."""
        signed = tuple(each for each in snapshot.revisions.in_order if each.sealed_at is not None)
        if signed != self._shown:
            self._shown = signed
            emptied(self._rows)
            for each in reversed(signed):
                self._rows.addWidget(self._row(each))
        return bool(signed)

    def _row(self, revision: Revision) -> QWidget:
        host, looks, number = QWidget(), self._looks, revision.number
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(label(looks, "body_strong", state_text(self._texts, State.FINAL, number)))
        if revision.sealed_at is not None:
            row.addWidget(label(looks, "body", short_day(self._texts, revision.sealed_at), "ink2"))
        row.addStretch()
        save = Button(looks, self.tr("Save…"), icon="file-down", size="row")
        save.setAccessibleName(self.tr("Save revision {n} as it was signed").format(n=number))
        save.clicked.connect(lambda: self.wanted.emit(number))
        row.addWidget(save)
        return host
