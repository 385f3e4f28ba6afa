"""Who stands in for somebody on whom too much waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.fields.person_field import PersonSelect
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.texts.rehearsing.swimlane import person_name


class DeputySheet(Sheet):
    """`named` carries who stands in for the person in everything."""

    named = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, snapshot: Snapshot, person: ParticipantId) -> None:
        super().__init__(parent, looks, self.tr("Name a deputy"))
        name = person_name(snapshot, person)
        self.head.setText(self.tr("Who decides while {name} is away or busy?").format(name=name))
        self.setMinimumWidth(looks.px(440))
        said = self.tr("For everything that {name} decides. Ownership can name one for a single activity.")
        self.body.addWidget(label(looks, "body", said.format(name=name), "ink2", wrap=True))
        self.who = PersonSelect(looks, self.tr("Deputy"), self.tr("Choose a deputy"))
        self.who.offer_people(each for each in snapshot.participants if each.id != person)
        self.who.activated.connect(lambda _: self._follow())
        self.body.addWidget(self.who)
        self.take = Button(looks, self.tr("Name them"), "primary")
        self.take.clicked.connect(self._take)
        self.foot.addWidget(self.take)
        self._follow()
        self.who.setFocus()

    def _follow(self) -> None:
        self.take.setEnabled(self.who.person() is not None)

    def _take(self) -> None:
        deputy = self.who.person()
        if deputy is not None:
            self.accept()
            self.named.emit(deputy)
