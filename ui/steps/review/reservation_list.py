"""What a side signs with a reservation about; the charter prints it above the signatures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.select import Select
from ui.fields.entry_form import EntryForm
from ui.fields.text_fields import ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.review import Reservation
from workshop.domain.flow import included
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import step_name

_SECTIONS = frozenset({StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.TEST_CASE})
"""Steps that one can sign with a reservation about."""


class ReservationList(QWidget):
    """`added` carries section and text, `withdrawn` a Reservation."""

    added = Signal(str, str)
    withdrawn = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._kept = QVBoxLayout()
        self._kept.setSpacing(6)
        section = Select(looks, self.tr("What the reservation is about"))
        words = ProseField(looks, self.tr("Reservation"), self.tr("In their own words"), lines=2)
        self.form = EntryForm(section, words, Button(looks, self.tr("Add a reservation"), size="row"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(looks, "label", self.tr("Reservations"), "ink2"))
        column.addLayout(self._kept)
        column.addWidget(self.form)
        self.form.added.connect(lambda section, text: self.added.emit(str(section or ""), text))

    def show_side(self, texts: Texts, snapshot: Snapshot, side: Side) -> None:
        """Show a side's reservations, and the sections that it can have others about."""
        emptied(self._kept)
        for each in snapshot.reservations:
            if each.side is side:
                self._kept.addWidget(self._row(each))
        sections = [step_name(texts, step.id) for step in included(snapshot) if step.id in _SECTIONS]
        offered = [("", self.tr("The whole charter")), *((name, name) for name in sections)]
        self.form.offer(offered, is_open=False)

    def _row(self, reservation: Reservation) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        words = f"{reservation.section}: {reservation.text}" if reservation.section else reservation.text
        row.addWidget(label(self._looks, "quote_small", words, wrap=True), 1)
        away = Button(self._looks, self.tr("Withdraw this reservation"), "quiet", "x", size="icon")
        away.clicked.connect(lambda: self.withdrawn.emit(reservation))
        row.addWidget(away, alignment=Qt.AlignmentFlag.AlignTop)
        return whole
