"""A leader's column: the role in own words, and what the side learns from the other and gives to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.chips import Chip
from ui.controls.labels import label, rule
from ui.steps.road_map.agreement.item import Item, QuietProse
from ui.steps.road_map.agreement.places import Kind, Place
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.shapes import side_color
from workshop.actions.editing import new_id
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.road_map import Commitment
from workshop.domain.facts.set_up import Participant
from workshop.domain.people import sponsors
from workshop.domain.planning.agreement import is_agreed, sides_of
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label
from workshop.texts.steps.agreement import commitment_text

_RULE, _LABEL, _MARK = 4, 144, 16


class Committed(QWidget):
    """Everything of one kind that a side takes on, a field each; an empty one where there is nothing yet.

    A field is for one commitment as long as it stands: the empty one has the id already that what is
    written in it is going to have. `written` carries that id and the words.
    """

    written = Signal(str, str)

    def __init__(self, looks: Looks, kind: CommitmentKind, side: Side, to_be: str) -> None:
        super().__init__()
        self._looks, self.kind, self.side, self._to_be = looks, kind, side, to_be
        self.fields: dict[str, QuietProse] = {}
        self._names: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_facts(
        self,
        facts: list[Commitment],
        name: str,
        hint: str,
        watch: Callable[[QWidget], None],
        is_free: Callable[[str], bool],
        whose: Callable[[Commitment], str],
    ) -> None:
        """Show these, or the empty field; one whose words were just deleted is the empty one from now on.

        `is_free` tells whether an id is none that a commitment has, of whomever; `whose` names who took one
        on where that isn't the leader.
        """
        ids = [each.id for each in facts] or [self._empty(is_free)]
        if ids != [*self.fields]:
            kept = self.fields
            for id_ in kept.keys() - {*ids}:
                for gone in (kept[id_], self._names.pop(id_)):
                    gone.hide()
                    gone.deleteLater()
            self.fields = {id_: kept.get(id_) or self._field(id_, name, hint, watch) for id_ in ids}
            for id_, field in self.fields.items():
                for widget in (self._names[id_], field):
                    self._column.removeWidget(widget)
                    self._column.addWidget(widget)
        words = {each.id: each.text for each in facts}
        names = {each.id: whose(each) for each in facts}
        for id_, field in self.fields.items():
            who = names.get(id_, "")
            self._names[id_].setText(who)
            self._names[id_].setVisible(bool(who))
            field.setAccessibleName(f"{name}, {who}" if who else name)
            field.setPlaceholderText(hint)
            field.show_text(words.get(id_, ""), id_)

    def _empty(self, is_free: Callable[[str], bool]) -> str:
        free = (id_ for id_ in (*[*self.fields][:1], self._to_be) if is_free(id_))
        return next(free, "") or new_id()

    def _field(self, id_: str, name: str, hint: str, watch: Callable[[QWidget], None]) -> QuietProse:
        is_role = self.kind is CommitmentKind.ROLE
        field = QuietProse(self._looks, name, hint, "quote_small", 2 if is_role else 1)
        field.written.connect(lambda text: self.written.emit(id_, text))
        self._names[id_] = label(self._looks, "label", "", "ink2")
        watch(field)
        return field


class AgreedMark(QWidget):
    """A check after a name: both leaders said yes to the words below."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setFixedSize(_MARK, _MARK)
        self.setAccessibleName(self.tr("agreed by both"))
        set_tip(self, self.tr("Agreed by both"))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._looks.icon("check", "ink", _MARK).paint(QPainter(self), self.rect())


class LeaderColumn(Item):
    """One side's leader; `written` carries a kind, an id and the words."""

    written = Signal(object, str, str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts, side: Side, to_be: Callable[[], str]) -> None:
        super().__init__(looks, acts, Place(Kind.ROLE, side.value))
        self._texts, self.side = texts, side
        self._chip: Chip | None = None
        self._name, self._title = label(looks, "body_strong"), label(looks, "small", "", "ink2")
        self.agreed = AgreedMark(looks)
        self.committed = {kind: Committed(looks, kind, side, to_be()) for kind in CommitmentKind}
        self._labels: dict[CommitmentKind, QLabel] = {}
        for kind, rows in self.committed.items():
            rows.written.connect(lambda id_, text, kind=kind: self.written.emit(kind, id_, text))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, _RULE + 8, 8, 8)
        column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self._name)
        named.addWidget(self.agreed)
        named.addStretch(1)
        words.addLayout(named)
        words.addWidget(self._title)
        self._head.addLayout(words, 1)
        self._labels[CommitmentKind.ROLE] = label(self.looks, "label", "", "ink2")
        self._head.addWidget(self._labels[CommitmentKind.ROLE], 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._head)
        column.addWidget(self.committed[CommitmentKind.ROLE])
        for kind in (CommitmentKind.LEARN, CommitmentKind.GIVE):
            self._labels[kind] = label(self.looks, "label", "", "ink2", wrap=True)
            self._labels[kind].setFixedWidth(self.looks.px(_LABEL))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(self._labels[kind])
            row.addWidget(self.committed[kind], 1)
            column.addWidget(rule())
            column.addLayout(row)
        column.addStretch(1)

    def first_field(self) -> QWidget:
        """The role."""
        return self.field_of(CommitmentKind.ROLE)

    def field_of(self, kind: CommitmentKind) -> QuietProse:
        """The first field of a kind."""
        return next(iter(self.committed[kind].fields.values()))

    def show_side(self, snapshot: Snapshot) -> None:
        """Show the leader and what the side takes on."""
        leader = sponsors(snapshot.participants).get(self.side)
        name = side_label(self._texts, snapshot, self.side)
        self._show_leader(leader, name)

        def whose(each: Commitment) -> str:
            person = snapshot.participants.get(each.participant) if each.participant else None
            return person.name if person is not None and person != leader else ""

        own = [each for each in snapshot.commitments if self.side in sides_of(snapshot, each)]
        hint = self.tr("In own words: what do you stand for, and stop doing alone?")
        hints = {CommitmentKind.ROLE: hint}
        for kind, rows in self.committed.items():
            words = commitment_text(self._texts, snapshot, kind, self.side)
            self._labels[kind].setText(words)
            said = self.tr("{what}, {side}").format(side=name, what=words)
            facts = [each for each in own if each.kind is kind]
            hint = hints.get(kind, self.tr("Not said yet"))
            rows.show_facts(facts, said, hint, self.watch, lambda id_: id_ not in snapshot.commitments, whose)
        self.agreed.setVisible(is_agreed(snapshot, self.side))
        said = self.tr("{side}’s leader: {name}").format(side=name, name=self._name.text())
        if self.agreed.isVisibleTo(self):
            said = f"{said}, {self.agreed.accessibleName()}"
        self.setAccessibleName(said)

    def _show_leader(self, leader: Participant | None, side: str) -> None:
        nobody = self.tr("{side} has no sponsor yet").format(side=side)
        self._name.setText(leader.name or leader.title if leader else nobody)
        self._title.setText(leader.title if leader else "")
        if leader is not None and self._chip is None:
            self._chip = Chip(self.looks, leader)
            self._head.insertWidget(0, self._chip)
        elif leader is not None and self._chip is not None:
            self._chip.show_person(leader)
        if self._chip is not None:
            self._chip.setVisible(leader is not None)

    def paint_ground(self, painter: QPainter) -> None:
        """The rule in the side's colour over it, and canvas behind it while it is in hand."""
        if self.is_in_hand:
            painter.fillRect(self.rect(), self.looks.color("canvas"))
        painter.fillRect(0, 0, self.width(), _RULE, side_color(self.looks, self.side))
