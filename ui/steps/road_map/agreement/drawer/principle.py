"""A principle in the drawer: who answers for it, and who may bet within which limit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.fields.money_field import MoneyField
from ui.fields.person_field import PersonField
from ui.fields.quantity_field import QuantityField
from ui.steps.road_map.agreement.drawer.people_ticks import PeopleTicks
from ui.steps.road_map.agreement.principles import Slot
from ui.theme.looks import Looks
from workshop.domain.facts.road_map import Principle
from workshop.domain.planning.agreement import Topic, topic_of
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts


class PrincipleDetails(QWidget):
    """`edited` carries a field and its value, `days_given` for how many days somebody may bet."""

    edited = Signal(str, object)
    days_given = Signal(object)
    unread_money = Signal(str)
    unread_number = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._name = label(looks, "section", "", wrap=True)
        self.owner = PersonField(looks, self.tr("Who answers for it"), self.tr("Nobody yet"))
        self.who = PeopleTicks(looks, self.tr("Who may bet"))
        self.limit = MoneyField(looks, texts, self.tr("Limit in money"), self.tr("20,000 EUR"))
        self.days = QuantityField(looks, texts, self.tr("Limit in days"), self.tr("90"))
        self._bet = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._bet)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(6)
        for words, field in (
            (self.tr("Who may bet"), self.who),
            (self.tr("Limit in money"), self.limit),
            (self.tr("Limit in days"), self.days),
        ):
            inner.addWidget(label(self._looks, "label", words, "ink2"))
            inner.addWidget(field)
        words = self.tr("With which data is said in the words of the principle.")
        inner.addWidget(label(self._looks, "small", words, "ink2", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._acts.button("agreement-up", self._looks, "quiet", "arrow-up", "icon"))
        head.addWidget(self._acts.button("agreement-remove", self._looks, "quiet", "trash-2", "icon"))
        column.addLayout(head)
        column.addWidget(label(self._looks, "label", self.tr("Who answers for it"), "ink2"))
        column.addWidget(self.owner)
        column.addWidget(self._bet)
        column.addWidget(
            self._acts.button("agreement-starter", self._looks, size="row"), 0, Qt.AlignmentFlag.AlignLeft
        )

    def _connect(self) -> None:
        self.owner.written.connect(lambda who: self.edited.emit("owner", who))
        self.who.chosen.connect(lambda who: self.edited.emit("who", who))
        self.limit.given.connect(lambda money: self.edited.emit("limit", money))
        self.limit.unread.connect(self.unread_money)
        self.days.given.connect(self.days_given)
        self.days.unread.connect(self.unread_number)

    def hand_over(self) -> None:
        """Hand over what is being typed or chosen."""
        for field in (self.owner, self.limit, self.days):
            field.hand_over()

    def show_slot(self, snapshot: Snapshot, slot: Slot) -> None:
        """Show a principle, or the place for one."""
        fact = slot.principle or Principle(id=slot.id, topic=slot.topic)
        people = snapshot.participants.in_order
        self._name.setText(slot.topic)
        self.owner.show_person(people, fact.owner, slot.id)
        self.who.show_people(people, fact.who)
        self.limit.show_money(fact.limit, slot.id)
        self.days.show_quantity(fact.days, slot.id)
        may_bet = topic_of(fact) is Topic.YOUNG or bool(fact.who or fact.limit or fact.days is not None)
        self._bet.setVisible(may_bet)
