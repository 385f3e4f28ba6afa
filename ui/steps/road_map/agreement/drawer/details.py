"""Beside the page: the part of the agreement in hand, and under it what is open in all of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.drawer.cadence import CadenceDetails
from ui.steps.road_map.agreement.drawer.open_items import OpenItems
from ui.steps.road_map.agreement.drawer.principle import PrincipleDetails
from ui.steps.road_map.agreement.drawer.rung import RungDetails
from ui.steps.road_map.agreement.places import Kind, Place
from ui.steps.road_map.agreement.principles import Slots
from ui.theme.looks import Looks
from workshop.domain.findings import Finding
from workshop.domain.planning.agreement import Missing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.agreement import Open


class AgreementDetails(QWidget):
    """One part at a time, by what is in hand; `left` says that work goes on where it is in hand."""

    left = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts, calendar: Calendar) -> None:
        super().__init__()
        self.cadence = CadenceDetails(looks, texts, acts, calendar)
        self.rung = RungDetails(looks, texts, acts)
        self.principle = PrincipleDetails(looks, texts, acts)
        self.open = OpenItems(looks, texts)
        self._role = QWidget()
        self._starter: Button = acts.button("agreement-starter", looks, size="row")
        inner = QVBoxLayout(self._role)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        words = self.tr(
            "Ask both leaders to say it aloud before it is written: what do you stand for, what do you bring,"
            " and what will you no longer do alone?"
        )
        inner.addWidget(label(looks, "quote_small", words, wrap=True))
        inner.addWidget(self._starter, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(acts.button("agreement-agree", looks, size="row"), 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = (self._role, self.cadence, self.rung, self.principle)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        for part in (*self._parts, self.open):
            column.addWidget(part)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, "canvas", sideways=False, takes_focus=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and held):
            self.hand_over()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for part in (self.cadence, self.rung, self.principle):
            part.hand_over()

    def show_place(self, snapshot: Snapshot, slots: Slots, place: Place | None) -> None:
        """Show what is in hand."""
        kind = place.kind if place else Kind.ROLE
        cadence = snapshot.cadences.get(place.id) if place and kind is Kind.CADENCE else None
        slot = slots.of(place.id) if place and kind is Kind.PRINCIPLE else None
        shown: QWidget = self._role
        if cadence is not None:
            shown = self.cadence
            self.cadence.show_cadence(snapshot, cadence)
        elif slot is not None:
            shown = self.principle
            self.principle.show_slot(snapshot, slot)
        elif place is not None and kind is Kind.RUNG:
            shown = self.rung
            self.rung.show_rung(snapshot, int(place.id) if place.id else None)
        for part in self._parts:
            part.setVisible(part is shown)

    def show_open(
        self, snapshot: Snapshot, items: Sequence[Open], in_turn: Missing | None, found: Sequence[Finding]
    ) -> None:
        """Show what is open."""
        self.open.show_open(snapshot, items, in_turn, found)
