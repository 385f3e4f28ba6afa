"""The participants: a row each, edited in place."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.labels import rule
from ui.controls.select import Select
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot


class Words(NamedTuple):
    """What sides and capacities are called here."""

    sides: tuple[tuple[Side, str], ...]
    capacities: tuple[tuple[Capacity, str], ...]


_LARGE = 125
"""The size of text, in percent, from which a person takes two lines."""


class PersonRow(QWidget):
    """One person; `edited` carries the field's name and its value."""

    edited = Signal(str, object)
    raised = Signal()
    removed = Signal()

    def __init__(self, looks: Looks, person: Participant, words: Words) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 4)
        row = QHBoxLayout()
        row.setSpacing(8)
        lines.addLayout(row)
        self._chip = Chip(looks, person)
        self.name = LineField(looks, self.tr("Name"), self.tr("Name"), quiet=True)
        self.title = LineField(looks, self.tr("Job title"), self.tr("Job title"), quiet=True)
        self.side = Select(looks, self.tr("Side"))
        self.capacity = Select(looks, self.tr("Capacity"))
        self._up = Button(looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        self._remove = Button(looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        row.addWidget(self._chip)
        row.addWidget(self.name, 3)
        row.addWidget(self.title, 4)
        if looks.size >= _LARGE:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addSpacing(looks.px(36) + 8)
            lines.addLayout(row)
        row.addWidget(self.side)
        row.addWidget(self.capacity)
        row.addWidget(self._up)
        row.addWidget(self._remove)
        if looks.size >= _LARGE:
            row.addStretch()
        self.name.written.connect(lambda text: self.edited.emit("name", text))
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.side.setFixedWidth(looks.px(112))
        self.capacity.setFixedWidth(looks.px(146))
        self.side.activated.connect(lambda _: self.edited.emit("side", self.side.value()))
        self.capacity.activated.connect(lambda _: self.edited.emit("capacity", self.capacity.value()))
        self._up.clicked.connect(self.raised)
        self._remove.clicked.connect(self.removed)
        self.show_person(person, words)

    def show_person(self, person: Participant, words: Words) -> None:
        """Show the person as kept."""
        self._chip.show_person(person)
        self.name.show_text(person.name)
        self.title.show_text(person.title)
        self.side.offer(words.sides)
        self.side.choose(person.side)
        self.capacity.offer(words.capacities)
        self.capacity.choose(person.capacity)
        for part, what in (
            (self.name, self.tr("Name")),
            (self.title, self.tr("Job title")),
            (self.side, self.tr("Side")),
            (self.capacity, self.tr("Capacity")),
            (self._up, self.tr("Move up")),
            (self._remove, self.tr("Remove")),
        ):
            part.setAccessibleName(f"{what}, {person.name}" if person.name else what)


class PeopleList(QWidget):
    """All participants; rows stay while their people do, so that focus and typing stay too."""

    edited = Signal(str, str, object)
    raised = Signal(str)
    removed = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.rows: dict[ParticipantId, PersonRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_people(self, snapshot: Snapshot, words: Words) -> None:
        """Show the participants in their order."""
        people = list(snapshot.participants)
        if [person.id for person in people] != list(self.rows):
            self._arrange(people, words)
        for person in people:
            self.rows[person.id].show_person(person, words)

    def _arrange(self, people: list[Participant], words: Words) -> None:
        kept = {person.id: self.rows.get(person.id) for person in people}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept.values():
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for person in people:
            row = kept[person.id] or self._make(person, words)
            self.rows[person.id] = row
            self._column.addWidget(row)
            self._column.addWidget(rule())

    def _make(self, person: Participant, words: Words) -> PersonRow:
        row = PersonRow(self._looks, person, words)
        row.edited.connect(lambda field, value, id_=person.id: self.edited.emit(id_, field, value))
        row.raised.connect(lambda id_=person.id: self.raised.emit(id_))
        row.removed.connect(lambda id_=person.id: self.removed.emit(id_))
        return row
