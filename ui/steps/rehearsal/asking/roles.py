"""Who decides and does an activity, mended from here: a row a person, a button a letter."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.set_up import Participant
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.matrix import effective
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import role_name


class RolesSheet(Sheet):
    """`turned` carries a person and a letter to give or take; the page behind it is right at once."""

    turned = Signal(object, str)

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        now: Callable[[], Snapshot],
        place: tuple[ActivityId, PhaseId | None],
    ) -> None:
        super().__init__(parent, looks, self.tr("Change who decides"), self.tr("Done"))
        self._texts, self._now, self._place = texts, now, place
        snapshot = now()
        self.head.setText(self._heading(snapshot))
        self.resize(looks.px(560), looks.px(520))
        self._letters: dict[tuple[ParticipantId, str], Button] = {}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for person in snapshot.participants:
            column.addWidget(self._row(looks, snapshot, person))
        column.addStretch()
        self.body.addWidget(scrolled(rows, sideways=False, takes_focus=False), 1)
        self.refresh()

    def _heading(self, snapshot: Snapshot) -> str:
        activity, phase = self._place
        title = snapshot.activities[activity].title
        if phase is None or phase not in snapshot.phases:
            return self.tr("“{title}”: who decides, and who does it?").format(title=title)
        words = self.tr("“{title}” in the phase {phase}: who decides, and who does it?")
        return words.format(title=title, phase=snapshot.phases[phase].name)

    def _row(self, looks: Looks, snapshot: Snapshot, person: Participant) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(Chip(looks, person))
        row.addWidget(label(looks, "body", person.name or person.title), 1)
        scheme = snapshot.workshop.scheme
        for letter in LETTERS[scheme]:
            button = Button(looks, letter, size="row")
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("place", "only")
            name = role_name(self._texts, scheme, letter)
            words = self.tr("{name}: {role}").format(name=person.name or person.title, role=name)
            button.setAccessibleName(words)
            button.clicked.connect(partial(self._turn, person.id, letter))
            self._letters[person.id, letter] = button
            row.addWidget(button)
        return line

    def _turn(self, person: ParticipantId, letter: str) -> None:
        self.turned.emit(person, letter)
        self.refresh()

    def refresh(self) -> None:
        """Show the roles as they are now."""
        held = {(each.participant, each.role) for each in effective(self._now(), *self._place)}
        for key, button in self._letters.items():
            button.setChecked(key in held)
