"""What both sides hold to, a row each: its topic, and the words where they are edited."""

from collections.abc import Callable, Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label, rule
from ui.controls.severity import SeverityMark
from ui.fields.text_fields import LineField
from ui.steps.road_map.agreement.item import Item, QuietProse
from ui.steps.road_map.agreement.places import Kind, Place
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.facts.road_map import Principle
from workshop.domain.planning.agreement import Topic, topic_of
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing, paragraph
from workshop.texts.steps.agreement import bet_text, may_bet, topic_heading

_TOPIC = 150
_OWN = (Topic.DATA, Topic.YOUNG)
"""Topics that have a place of their own beside the rows."""


class Slot(msgspec.Struct, frozen=True):
    """A place for a principle: of one that is there, or to be written on this topic."""

    id: str
    topic: str
    principle: Principle | None


class Slots(msgspec.Struct, frozen=True):
    """All places: data strategy and young technology by themselves, and the rows of the others."""

    own: Mapping[Topic, Slot]
    rows: tuple[Slot, ...]

    def of(self, id_: str) -> Slot | None:
        """The place with this id."""
        return next((each for each in (*self.rows, *self.own.values()) if each.id == id_), None)


def slots(texts: Texts, snapshot: Snapshot, to_be: Mapping[Topic, str]) -> Slots:
    """Where principles stand; `to_be` are the ids of those that are asked for and not there yet."""
    by_topic: dict[Topic | None, list[Principle]] = {}
    for each in snapshot.principles:
        by_topic.setdefault(topic_of(each), []).append(each)

    def slot(topic: Topic) -> Slot:
        some = by_topic.get(topic, [])
        shown = next((each for each in some if each.text.strip()), some[0] if some else None)
        name = topic_heading(texts, topic)
        return Slot(shown.id, shown.topic, shown) if shown else Slot(to_be[topic], name, None)

    own = {topic: slot(topic) for topic in _OWN}
    taken = {each.id for each in own.values()}
    rows = [Slot(each.id, each.topic, each) for each in snapshot.principles if each.id not in taken]
    asked = (topic for topic in Topic if topic not in _OWN and topic not in by_topic)
    return Slots(own, (*rows, *(slot(topic) for topic in asked)))


class PrincipleRow(Item):
    """One principle; `written` carries its id, a field and the value."""

    written = Signal(str, str, object)

    def __init__(self, looks: Looks, acts: Acts, id_: str) -> None:
        super().__init__(looks, acts, Place(Kind.PRINCIPLE, id_))
        self.topic = LineField(looks, self.tr("Topic"), quiet=True)
        self.topic.setFont(looks.font("label"))
        self.topic.setFixedWidth(looks.px(_TOPIC))
        self.text = QuietProse(looks, self.tr("Principle"), self.tr("What do both sides hold to?"))
        self.topic.written.connect(lambda text: self.written.emit(id_, "topic", text))
        self.text.written.connect(lambda text: self.written.emit(id_, "text", text))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 3)
        row.setSpacing(4)
        row.addWidget(self.topic, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        for field in (self.topic, self.text):
            self.watch(field)

    def first_field(self) -> QWidget:
        return self.text

    def show_slot(self, slot: Slot) -> None:
        """Show a principle, or the empty place of one that is asked for."""
        self.topic.show_text(slot.topic, slot.id)
        self.topic.setReadOnly(slot.principle is None)
        self.text.show_text(slot.principle.text if slot.principle else "", slot.id)
        self.text.setAccessibleName(self.tr("{topic}: words").format(topic=slot.topic))
        words = slot.principle.text if slot.principle else ""
        self.setAccessibleName(paragraph(self.tr("Principle {topic}.").format(topic=slot.topic), words))

    def paint_content(self, painter: QPainter) -> None:
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.looks.color("line"))


class PrincipleList(QWidget):
    """The rows; `taken` is the place of the one that has the focus, `written` what was written in one."""

    taken = Signal(object)
    written = Signal(str, str, object)

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self.rows: dict[str, PrincipleRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Show these; a row stays as long as its principle, or the place for it, is there."""
        wanted = [each.id for each in slots]
        if wanted != [*self.rows]:
            kept = self.rows
            for gone in kept.keys() - {*wanted}:
                kept[gone].hide()
                kept[gone].deleteLater()
            self.rows = {each.id: kept.get(each.id) or self._row(each) for each in slots}
            for row in self.rows.values():
                self._column.removeWidget(row)
                self._column.addWidget(row)
        for each in slots:
            self.rows[each.id].show_slot(each)

    def _row(self, slot: Slot) -> PrincipleRow:
        row = PrincipleRow(self._looks, self._acts, slot.id)
        row.taken.connect(self.taken)
        row.written.connect(self.written)
        return row


class Strategy(Item):
    """A principle with a place of its own: its words, who answers for it, and within which limits."""

    written = Signal(str, str, object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts, title: str, hint: str, style: str) -> None:
        super().__init__(looks, acts, Place(Kind.PRINCIPLE, ""))
        self._texts = texts
        self._title = label(looks, "section", title)
        self._who = label(looks, "small_medium", "", "ink2")
        self.text = QuietProse(looks, title, hint, style, 2)
        self.text.written.connect(lambda text: self.written.emit(self.place.id, "text", text))
        self._bet = label(looks, "body", "", wrap=True)
        self._mark = SeverityMark(looks, Severity.WARNING)
        self._lacks = label(looks, "body_strong", "", wrap=True)
        self._lay_out()
        self.watch(self.text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._who)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.text)
        column.addWidget(self._bet)
        lacks = QHBoxLayout()
        lacks.setSpacing(6)
        lacks.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        lacks.addWidget(self._lacks, 1)
        column.addLayout(lacks)

    def first_field(self) -> QWidget:
        return self.text

    def show_slot(self, slot: Slot, name: Callable[[str], str], lacks: Sequence[str]) -> None:
        """Show the principle, or the place for it; `lacks` says in words what is missing of it."""
        self.place = Place(Kind.PRINCIPLE, slot.id)
        fact = slot.principle
        self.text.show_text(fact.text if fact else "", slot.id)
        who = [name(each) for each in fact.who] if fact else []
        owner = [name(fact.owner)] if fact and fact.owner else []
        self._who.setText(listing(self._texts, who or owner))
        bet = paragraph(may_bet(self._texts, who), bet_text(self._texts, fact)) if fact else ""
        self._bet.setText(bet)
        self._bet.setVisible(bool(bet))
        self._lacks.setText("\n".join(lacks))
        for widget in (self._mark, self._lacks):
            widget.setVisible(bool(lacks))
        self.setAccessibleName(
            paragraph(f"{slot.topic}.", fact.text if fact else "", bet, self._lacks.text())
        )
