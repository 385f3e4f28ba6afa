"""A rung in the drawer: who is asked, how long they may take, and who has the last word."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label, rule
from ui.fields.person_field import PersonField
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.planning.agreement import SIDES, has_last_word
from workshop.domain.planning.path import Rung, rungs
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label
from workshop.texts.steps.agreement import within_text

_GROUPS = (Side.MARKETING, Side.IT, Side.OTHER)


class RungDetails(QWidget):
    """`named` carries who gave a place on the rung up and who took it, `last_named` who has the last word."""

    named = Signal(object, object)
    within_given = Signal(str)
    last_named = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.rank: int | None = None
        self.fields: dict[tuple[Side, int], PersonField] = {}
        self._asked: dict[tuple[Side, int], ParticipantId | None] = {}
        self._names: dict[Side, QWidget] = {}
        self._name = label(looks, "label", "", "ink2")
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        hint = self.tr("The same day, three working days, one week")
        self.within = LineField(looks, self.tr("They answer within"), hint)
        self.last = PersonField(looks, self.tr("Who has the last word"), self.tr("Nobody yet"))
        self._rung = QWidget()
        self._lay_out()
        self.within.written.connect(self.within_given)
        self.last.written.connect(self.last_named)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._rung)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._acts.button("agreement-up", self._looks, "quiet", "arrow-up", "icon"))
        head.addWidget(self._acts.button("agreement-down", self._looks, "quiet", "arrow-down", "icon"))
        head.addWidget(self._acts.button("agreement-remove", self._looks, "quiet", "trash-2", "icon"))
        inner.addLayout(head)
        inner.addLayout(self._people)
        inner.addWidget(label(self._looks, "label", self.tr("They answer within"), "ink2"))
        inner.addWidget(self.within)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._rung)
        column.addWidget(
            self._acts.button("agreement-rung", self._looks, icon="plus", size="row"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        column.addSpacing(8)
        column.addWidget(rule())
        column.addWidget(label(self._looks, "section", self.tr("Tiebreaker")))
        words = self.tr("A third person, who is asked last and decides alone.")
        column.addWidget(label(self._looks, "small", words, "ink2", wrap=True))
        column.addWidget(self.last)

    def hand_over(self) -> None:
        """Hand over what is being typed or chosen."""
        self.within.hand_over()
        for field in (self.last, *self.fields.values()):
            field.hand_over()

    def show_rung(self, snapshot: Snapshot, rank: int | None) -> None:
        """Show a rung; without one the last word alone."""
        path = rungs(snapshot)
        rung = next((each for each in path if each.rank == rank), None)
        self.rank = rung.rank if rung else None
        self._rung.setVisible(rung is not None)
        third = [each for each in snapshot.participants if each.side not in SIDES]
        rest = [each for each in snapshot.participants if each.side in SIDES]
        self.last.show_person([*third, *rest], has_last_word(snapshot), "last")
        if rung is None:
            return
        place = path.index(rung) + 1
        words = self.tr("Rung {n} of {count}")
        self._name.setText(words.format(n=place, count=len(path)))
        self.within.show_text(within_text(self._texts, rung), rung.rank)
        self._show_people(snapshot, rung)

    def _show_people(self, snapshot: Snapshot, rung: Rung) -> None:
        """A field a person, and one more; each stays as long as its place does, so that the focus stays."""
        self._asked = {
            (side, place): who
            for side in _GROUPS
            for place, who in enumerate(self._places(snapshot, rung, side))
        }
        if [*self._asked] != [*self.fields]:
            self._take_places(snapshot)
        for (side, place), who in self._asked.items():
            of = (rung.rank, side, place)
            self.fields[side, place].show_person(_of(snapshot, side), who, of)

    def _places(self, snapshot: Snapshot, rung: Rung, side: Side) -> Sequence[ParticipantId | None]:
        """Who of a side is asked, and nobody where one more could be."""
        asked = rung.of(side)
        return asked if asked and len(asked) == len(_of(snapshot, side)) else (*asked, None)

    def _take_places(self, snapshot: Snapshot) -> None:
        for at in self.fields.keys() - self._asked.keys():
            self.fields[at].hide()
            self.fields[at].deleteLater()
        self.fields = {at: self.fields.get(at) or self._field(snapshot, *at) for at in self._asked}
        for (side, place), field in self.fields.items():
            for widget in (field,) if place else (self._side_name(snapshot, side), field):
                self._people.removeWidget(widget)
                self._people.addWidget(widget)

    def _side_name(self, snapshot: Snapshot, side: Side) -> QWidget:
        """What stands over the fields of a side, made once."""
        if side not in self._names:
            self._names[side] = label(self._looks, "label", self._called(snapshot, side), "ink2")
        return self._names[side]

    def _called(self, snapshot: Snapshot, side: Side) -> str:
        return side_label(self._texts, snapshot, side) if side in SIDES else self.tr("Of neither side")

    def _field(self, snapshot: Snapshot, side: Side, place: int) -> PersonField:
        name, nobody = self._called(snapshot, side), self.tr("Nobody")
        if place:
            name = self.tr("{side}, person {n}").format(side=name, n=place + 1)
            nobody = self.tr("Nobody else")
        field = PersonField(self._looks, name, nobody)
        field.written.connect(lambda after: self.named.emit(self._asked.get((side, place)), after))
        return field


def _of(snapshot: Snapshot, side: Side) -> Sequence[Participant]:
    if side in SIDES:
        return [each for each in snapshot.participants if each.side is side]
    return [each for each in snapshot.participants if each.side not in SIDES]
