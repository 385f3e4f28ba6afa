"""Who decides in the accountable person's place while they are away: here, or in all that is theirs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.scrolled import Flow
from ui.fields.person_field import PersonSelect
from ui.theme.looks import Looks
from workshop.domain import rules
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.ownership import Deputy
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name


class DeputyList(QWidget):
    """`named` carries a new deputy, `dismissed` one who stands in no longer."""

    named = Signal(object)
    dismissed = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._shown: object = None
        self._of: tuple[ParticipantId, ActivityId] | None = None
        self._head = label(looks, "label", "", "ink2")
        self.who = PersonSelect(looks, self.tr("Deputy"), self.tr("Choose a deputy"))
        self.here = Button(looks, self.tr("Deputy here"), size="row")
        self.everywhere = Button(looks, self.tr("Deputy everywhere"), size="row")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        buttons = Flow(apart=6)
        buttons.addWidget(self.here)
        buttons.addWidget(self.everywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addLayout(self._lines)
        column.addWidget(self.who)
        column.addLayout(buttons)
        self.who.activated.connect(lambda _: self._follow())
        self.here.clicked.connect(lambda: self._name(everywhere=False))
        self.everywhere.clicked.connect(lambda: self._name(everywhere=True))

    def show_row(self, snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> None:
        """Show the deputies of who decides on an activity; where nobody does, there is nothing to see."""
        held = rules.deciders(snapshot, activity, phase)
        person = snapshot.participants.get(held[0]) if held else None
        self.setVisible(person is not None)
        self._of = (person.id, activity) if person else None
        if person is None:
            return
        name = short_name(person.name) or person.title
        self._head.setText(self.tr("While {name} is away").format(name=name))
        own = [each for each in snapshot.deputies.group(person.id) if each.activity in (None, activity)]
        self._show_lines(snapshot, own)
        others = [each for each in snapshot.participants if each.id != person.id]
        self.who.offer_people(others)
        self._follow()

    def _show_lines(self, snapshot: Snapshot, own: list[Deputy]) -> None:
        """A line a deputy; only another list of them is built anew, so that the focus stays."""
        wanted = [(each.key, snapshot.participants[each.deputy].name) for each in own]
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._lines)
        for each in own:
            self._lines.addWidget(self._line(each, snapshot.participants[each.deputy].name))

    def _line(self, deputy: Deputy, name: str) -> QWidget:
        words = self.tr("{name}, here") if deputy.activity else self.tr("{name}, everywhere")
        said = label(self._looks, "body", words.format(name=name), wrap=True)
        off = Button(self._looks, self.tr("Dismiss {name}").format(name=name), "quiet", "x", size="icon")
        off.clicked.connect(partial(self.dismissed.emit, deputy))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        row.addWidget(off)
        return line

    def _follow(self) -> None:
        for button in (self.here, self.everywhere):
            button.setEnabled(self.who.person() is not None)

    def _name(self, everywhere: bool) -> None:
        deputy = self.who.person()
        if self._of is None or deputy is None:
            return
        participant, activity = self._of
        where = None if everywhere else activity
        self.who.choose("")
        self.named.emit(Deputy(participant=participant, deputy=deputy, activity=where))
