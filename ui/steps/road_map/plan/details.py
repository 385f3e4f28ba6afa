"""The increment in hand, in the drawer: all of it to be edited, each finding at its field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.controls.select import Select
from ui.fields.findings import Findings
from ui.fields.money_field import MoneyField
from ui.fields.person_field import PersonField
from ui.fields.quantity_field import QuantityField
from ui.fields.text_fields import DayField, LineField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Better, Side, Strand
from workshop.domain.facts.ids import IncrementId
from workshop.domain.facts.road_map import Increment
from workshop.domain.findings import Finding
from workshop.domain.planning.numbering import numbered
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.lists import word
from workshop.texts.names import side_label
from workshop.texts.steps.road_map import OWNERS, RETURNS, expectation_of, of_increment

_NAMES = 92


class IncrementDetails(QWidget):
    """`edited` carries field and value, `expected` the value and the day of what is expected, `unread` what
    can't be read as a number or an amount.
    """

    edited = Signal(str, object)
    expected = Signal(object, object)
    unread = Signal(str)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.increment: IncrementId | None = None
        self._goal: float | None = None
        self._place = label(looks, "label", "", "ink2")
        self.title = LineField(looks, self.tr("Title"))
        self.owner = PersonField(looks, self.tr("Owner"), self.tr("Nobody yet"))
        self.strand, self.better = Select(looks, self.tr("Strand")), Select(looks, self.tr("Better"))
        self.starts, self.ends = DayField(looks, self.tr("Starts")), DayField(looks, self.tr("Ends"))
        hint = self.tr("55000 EUR")
        self.pays = {side: MoneyField(looks, texts, "", hint) for side in (Side.MARKETING, Side.IT)}
        self._pays_names = {side: self._name("") for side in self.pays}
        self.run_cost = MoneyField(looks, texts, self.tr("To run it, a year"), hint)
        self.gain = MoneyField(looks, texts, self.tr("Return"), hint)
        self.gain_name = label(looks, "label", "", "ink2", wrap=True)
        self.stage = QuantityField(looks, texts, self.tr("Stage"), self.tr("By itself"))
        self.measure = LineField(looks, self.tr("Measure"), self.tr("By what both will know it"))
        self.unit = LineField(looks, self.tr("Unit"), self.tr("%, days, calls"))
        self.baseline = QuantityField(looks, texts, self.tr("Today"))
        self.goal = QuantityField(looks, texts, self.tr("Expected"))
        self.goal_on = DayField(looks, self.tr("Expected on"))
        self.about = {name: Findings(looks, texts) for name in ("owner", "return", "other")}
        for choice in (self.strand, self.better, self.owner):
            choice.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        looks = self._looks
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._place)
        column.addWidget(self.title)
        self._grid(column, ((self.tr("Strand"), self.strand), (self.tr("Owner"), self.owner)))
        column.addWidget(self.about["owner"])
        self._grid(column, ((self.tr("Starts"), self.starts), (self.tr("Ends"), self.ends)))
        grid = self._grid(column, ())
        for place, side in enumerate(self.pays):
            grid.addWidget(self._pays_names[side], place, 0)
            grid.addWidget(self.pays[side], place, 1)
        self._grid(column, ((self.tr("To run it, a year"), self.run_cost), (self.tr("Stage"), self.stage)))
        column.addWidget(self.gain_name)
        column.addWidget(self.gain)
        column.addWidget(self.about["return"])
        rows = (
            (self.tr("Measure"), self.measure),
            (self.tr("Unit"), self.unit),
            (self.tr("Better"), self.better),
            (self.tr("Today"), self.baseline),
            (self.tr("Expected"), self.goal),
            (self.tr("Expected on"), self.goal_on),
        )
        self._grid(column, rows)
        column.addWidget(self.about["other"])
        column.addWidget(self._acts.button("plan-remove", looks, "destructive"))

    def _name(self, words: str) -> QLabel:
        """What stands before a field: as wide as its column, over two lines where it is longer."""
        name = label(self._looks, "label", words, "ink2", wrap=True)
        name.setFixedWidth(self._looks.px(_NAMES))
        return name

    def _grid(self, column: QVBoxLayout, rows: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (name, field) in enumerate(rows):
            grid.addWidget(self._name(name), place, 0)
            grid.addWidget(field, place, 1)
        column.addLayout(grid)
        return grid

    def _connect(self) -> None:
        for name, field in (("title", self.title), ("measure", self.measure), ("unit", self.unit)):
            field.written.connect(lambda text, name=name: self.edited.emit(name, text))
        for name, day in (("starts_on", self.starts), ("ends_on", self.ends)):
            day.written.connect(lambda value, name=name: self.edited.emit(name, value))
        amounts = {"run_cost": self.run_cost, "expected_return": self.gain}
        amounts |= {side.value: field for side, field in self.pays.items()}
        for name, amount in amounts.items():
            amount.given.connect(lambda value, name=name: self.edited.emit(name, value))
        self.owner.written.connect(lambda who: self.edited.emit("owner", who))
        self.strand.activated.connect(lambda _: self.edited.emit("strand", self.strand.value()))
        self.better.activated.connect(lambda _: self.edited.emit("better", self.better.value()))
        self.baseline.given.connect(lambda value: self.edited.emit("baseline", value))
        self.stage.given.connect(self._tell_stage)
        self.goal.given.connect(lambda value: self.expected.emit(value, self.goal_on.day()))
        self.goal_on.written.connect(lambda day: self.expected.emit(self._goal, day))
        for amount in amounts.values():
            amount.unread.connect(self.unread)
        for number in (self.baseline, self.goal, self.stage):
            number.unread.connect(self.unread)
        for each in self.about.values():
            each.accepted.connect(self.accepted)
            each.reopened.connect(self.reopened)

    def _tell_stage(self, value: float | None) -> None:
        """A stage is a whole number; a half is one that can't be read."""
        if value is not None and value != int(value):
            self.unread.emit(str(value))
        else:
            self.edited.emit("stage", None if value is None else int(value))

    # -- what is shown

    def show_increment(self, snapshot: Snapshot, fact: Increment | None, found: Sequence[Finding]) -> None:
        """Show one as it is kept; hidden where there is none."""
        if fact is None or fact.id != self.increment:
            self.hand_over()
        self.increment = fact.id if fact else None
        self.setVisible(fact is not None)
        if fact is None:
            return
        number, count = numbered(snapshot)[fact.id], len(snapshot.increments)
        self._place.setText(self.tr("Increment {place} of {count}").format(place=number, count=count))
        self.title.show_text(fact.title, fact.id)
        self.owner.show_person(snapshot.participants, fact.owner, fact.id)
        self.strand.offer([(each, word(self._texts, each)) for each in Strand])
        self.strand.choose(fact.strand)
        self.starts.show_day(fact.starts_on, fact.id)
        self.ends.show_day(fact.ends_on, fact.id)
        self._show_money(snapshot, fact)
        self._show_measure(snapshot, fact)
        self._show_findings(snapshot, fact, found)

    def _show_money(self, snapshot: Snapshot, fact: Increment) -> None:
        for side, field in self.pays.items():
            name = self.tr("{side} pays").format(side=side_label(self._texts, snapshot, side))
            self._pays_names[side].setText(name)
            field.setAccessibleName(name)
            field.show_money(fact.cost.marketing if side is Side.MARKETING else fact.cost.it, fact.id)
        self.run_cost.show_money(fact.run_cost, fact.id)
        self.gain.show_money(fact.expected_return, fact.id)
        words = self._texts.plural(
            "Return within {n} month of its end",
            "Return within {n} months of its end",
            snapshot.workshop.horizon,
        )
        self.gain_name.setText(words)
        self.stage.show_quantity(fact.stage, fact.id)

    def _show_measure(self, snapshot: Snapshot, fact: Increment) -> None:
        self.measure.show_text(fact.measure, fact.id)
        self.unit.show_text(fact.unit, fact.id)
        self.baseline.show_quantity(fact.baseline, fact.id)
        self.better.offer([(Better.HIGH, self.tr("More")), (Better.LOW, self.tr("Less"))])
        self.better.choose(fact.better)
        expected = expectation_of(snapshot, fact.id)
        self._goal = expected.value if expected else None
        self.goal.show_quantity(self._goal, fact.id)
        self.goal_on.show_day(expected.at if expected else None, fact.id)

    def _show_findings(self, snapshot: Snapshot, fact: Increment, found: Sequence[Finding]) -> None:
        about = of_increment(snapshot, found, fact)
        parts = {
            "owner": [each for each in about if each.rule in OWNERS],
            "return": [each for each in about if each.rule in RETURNS],
            "other": [each for each in about if each.rule not in OWNERS | RETURNS],
        }
        for name, each in parts.items():
            self.about[name].show_findings(snapshot, each)

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        lines = (self.title, self.measure, self.unit, self.run_cost, self.gain, *self.pays.values())
        for field in (*lines, self.stage, self.baseline, self.goal):
            field.hand_over()
        for other in (self.owner, self.starts, self.ends, self.goal_on):
            other.hand_over()
