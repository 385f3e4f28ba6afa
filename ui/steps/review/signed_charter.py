"""What is to be said of the signatures on a charter that is kept: looked at aside, once a charter."""

from PySide6.QtCore import QObject, Signal

from ui.jobs import OneJob
from workshop.actions.charters.frozen_charters import look_at_charter
from workshop.domain.facts.review import Frozen


class SignedCharter(QObject):
    """`told` carries the Judgement of the charter that is kept, and None while another is looked at."""

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks_at = OneJob(self)
        self._looks_at.done.connect(self.told)
        self._known = ""

    def look_at(self, kept: Frozen) -> None:
        """Look at it, unless it was looked at."""
        if kept.sha256 != self._known:
            self._known = kept.sha256
            self.told.emit(None)
            self._looks_at.start(look_at_charter, pdf=kept.pdf)
