"""The participants: a row each, edited in place."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
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


_AHEAD = 40
"""Rows that are there above and below those in view: all of a workshop's usual people."""


class PersonRow(QWidget):
    """One person; `edited` carries the field's name and its value."""

    edited = Signal(str, object)
    raised = Signal()
    removed = Signal()

    def __init__(self, looks: Looks, person: Participant, words: Words) -> None:
        super().__init__()
        self._shown: tuple[Participant, Words] | None = None
        self._chip = Chip(looks, person)
        self.name = LineField(looks, self.tr("Name"), self.tr("Name"), quiet=True)
        self.title = LineField(looks, self.tr("Job title"), self.tr("Job title"), quiet=True)
        self.side = Select(looks, self.tr("Side"))
        self.capacity = Select(looks, self.tr("Capacity"))
        self._up = Button(looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        self._remove = Button(looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        self._lay_out(looks)
        self.name.written.connect(lambda text: self.edited.emit("name", text))
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.side.activated.connect(lambda _: self.edited.emit("side", self.side.value()))
        self.capacity.activated.connect(lambda _: self.edited.emit("capacity", self.capacity.value()))
        self._up.clicked.connect(self.raised)
        self._remove.clicked.connect(self.removed)
        self.show_person(person, words)

    def _lay_out(self, looks: Looks) -> None:
        """The job title under the name: beside each other both would be cut."""
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title.setFont(looks.font("small"))
        words.addWidget(self.name)
        words.addWidget(self.title)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._chip)
        row.addLayout(words, 1)
        for part in (self.side, self.capacity, self._up, self._remove):
            row.addWidget(part)
        self.side.setFixedWidth(looks.px(112))
        self.capacity.setFixedWidth(looks.px(146))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(rule())

    def fields(self) -> tuple[QWidget, ...]:
        """What the keyboard goes through, in its order."""
        return (self.name, self.title, self.side, self.capacity, self._up, self._remove)

    def show_person(self, person: Participant, words: Words) -> None:
        """Show the person as kept."""
        if (person, words) == self._shown:
            return
        self._shown = person, words
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
    """All participants; a row is made when it comes near to view, and stays while its person does.

    So focus and typing stay too, and thousands of people open as fast as ten.
    """

    edited = Signal(str, str, object)
    raised = Signal(str)
    removed = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._people: tuple[Participant, ...] = ()
        self._words = Words((), ())
        self.rows: dict[ParticipantId, PersonRow] = {}
        """The rows that are there, by their person."""

    def show_people(self, snapshot: Snapshot, words: Words) -> None:
        """Show the participants in their order."""
        self._people, self._words = tuple(snapshot.participants), words
        for gone in self.rows.keys() - {person.id for person in self._people}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for person in self._people:
            if (kept := self.rows.get(person.id)) is not None:
                kept.show_person(person, words)
        self.fill()

    def row(self, person: ParticipantId) -> PersonRow | None:
        """The row of a participant, wherever in the list."""
        found = next((each for each in self._people if each.id == person), None)
        if found is None:
            return None
        row = self._made(found)
        self._place()
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Make the rows that are in view now, and those around them."""
        for person in self._near(self.visibleRegion().boundingRect(), _AHEAD):
            self._made(person)
        rows = self.rows.values()
        self.setMinimumWidth(max((row.minimumSizeHint().width() for row in rows), default=0))
        self.setFixedHeight(self._pitch() * len(self._people))
        self._place()

    def _near(self, seen: QRect, around: int) -> tuple[Participant, ...]:
        """Whose rows lie there, and so many before and after."""
        pitch = self._pitch()
        return self._people[max(seen.top() // pitch - around, 0) : seen.bottom() // pitch + 1 + around]

    def _pitch(self) -> int:
        """From the top of a row to that of the next; the first is made to know it."""
        return self._made(self._people[0]).sizeHint().height() if self._people else 1

    def _place(self) -> None:
        """Every row where its person is in the order, for the eye and for Tab."""
        pitch, before = self._pitch(), _stop_before(self)
        for place, person in enumerate(self._people):
            if (row := self.rows.get(person.id)) is None:
                continue
            row.setGeometry(0, place * pitch, self.width(), pitch)
            row.show()
            for field in row.fields():
                QWidget.setTabOrder(before, field)
                before = field

    def _made(self, person: Participant) -> PersonRow:
        """The row of a person, made where it isn't there yet."""
        if person.id not in self.rows:
            row = PersonRow(self._looks, person, self._words)
            row.setParent(self)
            row.edited.connect(lambda field, value, id_=person.id: self.edited.emit(id_, field, value))
            row.raised.connect(lambda id_=person.id: self.raised.emit(id_))
            row.removed.connect(lambda id_=person.id: self.removed.emit(id_))
            self.rows[person.id] = row
        return self.rows[person.id]


def _stop_before(widget: QWidget) -> QWidget:
    """Where Tab is before it comes to what is in this widget."""
    before = widget.previousInFocusChain() or widget
    while before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain() or widget
    return before
