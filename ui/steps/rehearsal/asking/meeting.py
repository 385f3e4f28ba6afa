"""A meeting in which a hand-over is taken up: what it is called, who is there, when first, and how often."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.sheet import Sheet
from ui.fields.text_fields import DayField, LineField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.snapshot import Snapshot

_HOUR = 9


class MeetingSheet(Sheet):
    """`agree` is given the meeting, whose id isn't its own yet, and says whether it was taken."""

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        snapshot: Snapshot,
        who: frozenset[ParticipantId],
        first: date | None,
        proposed: str,
        agree: Callable[[Cadence], bool],
    ) -> None:
        super().__init__(parent, looks, self.tr("Add a meeting"))
        self._agree = agree
        self.head.setText(self.tr("When do both sides meet?"))
        self.setMinimumWidth(looks.px(480))
        self.title = LineField(looks, self.tr("What it is called"))
        self.title.setText(proposed)
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("Who meets"))
        self.people.setFont(looks.font("body"))
        self._offer_people(snapshot, who)
        self.first = DayField(looks, self.tr("First day"))
        self.first.show_day(first)
        self.every = Select(looks, self.tr("How often"))
        self._offer_rhythms()
        for field in (self.title, self.people, self.first, self.every):
            self.body.addWidget(label(looks, "label", field.accessibleName(), "ink2"))
            self.body.addWidget(field)
        self.take = Button(looks, self.tr("Add the meeting"), "primary")
        self.take.clicked.connect(self._take)
        self.foot.addWidget(self.take)
        self.title.textChanged.connect(lambda _: self._follow())
        self._follow()
        self.title.setFocus()

    def _offer_people(self, snapshot: Snapshot, who: frozenset[ParticipantId]) -> None:
        """Everybody; those that the hand-over is between are there already."""
        for person in snapshot.participants:
            item = QListWidgetItem(person.name or person.title)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            is_there = person.id in who
            item.setCheckState(Qt.CheckState.Checked if is_there else Qt.CheckState.Unchecked)
            self.people.addItem(item)

    def _offer_rhythms(self) -> None:
        self.every.offer(
            [
                ("weekly", self.tr("Every week")),
                ("every 2 weeks", self.tr("Every two weeks")),
                ("monthly", self.tr("Every month")),
                ("once", self.tr("Once")),
            ]
        )

    def _follow(self) -> None:
        self.take.setEnabled(bool(self.title.text().strip()))

    def meeting(self) -> Cadence:
        """The meeting as it is written there; it begins at nine in the morning of the room."""
        items = [self.people.item(row) for row in range(self.people.count())]
        who = tuple(
            ParticipantId(str(item.data(Qt.ItemDataRole.UserRole)))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        day = self.first.day()
        starts = datetime.combine(day, time(_HOUR)) if day else None
        return Cadence(
            id="new", title=self.title.text(), who=who, starts_at=starts, every=str(self.every.value())
        )

    def _take(self) -> None:
        if self._agree(self.meeting()):
            self.accept()
