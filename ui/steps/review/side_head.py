"""Over a side's pad: who signs or has signed, and what is to be said of that; who may clear it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.labels import emptied, label
from ui.controls.severity import SeverityMark
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity, Side
from workshop.domain.facts.review import Signature
from workshop.domain.files.verdict import Judgement
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.charter_trouble import remark_text
from workshop.texts.formats import clock
from workshop.texts.names import side_label


class SideHead(QWidget):
    """Name and title of any length wrap, warnings stand under them; `first` asks to sign first."""

    first = Signal()

    def __init__(
        self, looks: Looks, texts: Texts, snapshot: Snapshot, side: Side, own: Signature | None
    ) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._side = side_label(texts, snapshot, side)
        sponsor = sponsors(snapshot.participants).get(side)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        if sponsor is not None:
            self._row.addWidget(Chip(looks, sponsor))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = own.name if own else sponsor.name if sponsor else self.tr("No sponsor yet")
        words.addWidget(label(looks, "body_strong", name, wrap=True))
        title = sponsor.title if sponsor and sponsor.title else self._side
        words.addWidget(label(looks, "small", title, "ink2", wrap=True))
        self._row.addLayout(words, 1)
        if own is not None:
            self._show_signed(own)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addLayout(self._warnings)

    def _show_signed(self, own: Signature) -> None:
        at = clock(self._texts, own.signed_at.astimezone())
        self._row.addWidget(SeverityMark(self._looks, Severity.NOTE, accepted=True))
        words = self.tr("Signed {time}").format(time=at)
        self._row.addWidget(label(self._looks, "small_medium", words))

    def offer_to_clear(self) -> Button:
        """A button that clears the pad below."""
        clear = Button(self._looks, self.tr("Clear"), "quiet", "eraser", size="row")
        self._row.addWidget(clear)
        return clear

    def offer_to_begin(self) -> None:
        """A button by which this side signs first."""
        choose = Button(self._looks, self.tr("Sign first"), size="row")
        choose.setAccessibleName(self.tr("{side} signs first").format(side=self._side))
        choose.clicked.connect(self.first)
        self._row.addWidget(choose)

    def warn(self, said: Sequence[str]) -> None:
        """Say each of these under the name, and nothing that was said before."""
        emptied(self._warnings)
        for each in said:
            warning = QWidget()
            row = QHBoxLayout(warning)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            mark = SeverityMark(self._looks, Severity.WARNING)
            row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(self._looks, "small", each, wrap=True), 1)
            self._warnings.addWidget(warning)


def said_of_side(texts: Texts, found: Judgement | None, side: Side) -> list[str]:
    """What is to be said of a side's signature, where the charter was looked at."""
    remarks = found.remarks if found is not None else ()
    return [remark_text(texts, each) for each in remarks if each.side == side.value]
