"""One objective in the drawer: everything about it that can be edited."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label, rule
from ui.controls.scrolled import scrolled
from ui.controls.select import Select
from ui.fields.findings import Findings
from ui.fields.quantity_field import QuantityField
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.steps.objectives.drawer.serves import Serves
from ui.steps.objectives.drawer.tensions import Tensions
from ui.steps.objectives.entries.shown import Shown
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Better, ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.findings import Finding
from workshop.domain.listing.aims import AIMS, of_kind, tensions_of
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.lists import objective_word
from workshop.texts.objectives import objective_name, place_of, room_questions, sides_text


class ObjectiveDetails(QWidget):
    """`edited` carries a field and its value; measure, links and pairs show where they belong."""

    edited = Signal(str, object)
    unread = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.objective: ObjectiveId | None = None
        self._name = label(looks, "label", "", "ink2", wrap=True)
        self.text = ProseField(looks, self.tr("Text"), self.tr("What is to be reached"), "body_strong", 2)
        self.measure = LineField(looks, self.tr("Measure"), self.tr("By what you will know it"))
        self.target = LineField(looks, self.tr("Target"), self.tr("50 %"))
        self.baseline = QuantityField(looks, texts, self.tr("Today"), self.tr("31"))
        self.unit = LineField(looks, self.tr("Unit"), self.tr("%, days, EUR"))
        self.better = Select(looks, self.tr("Which is better"))
        self.better.offer([(Better.HIGH, self.tr("High")), (Better.LOW, self.tr("Low"))])
        self.better.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.due = DayField(looks, self.tr("Due"))
        self.serves, self.tensions = Serves(looks), Tensions(looks, texts)
        self.findings = Findings(looks, texts)
        self._questions = [label(looks, "quote_small", "", wrap=True) for _ in range(2)]
        self._asking = self._ask_the_room()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._acts.button("up", self._looks, "quiet", "arrow-up", "icon"))
        head.addWidget(self._acts.button("remove", self._looks, "quiet", "trash-2", "icon"))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.findings)
        self._measured = self._measures()
        column.addWidget(self._measured)
        self._line = rule()
        for part in (self._line, self.serves, self.tensions):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self._asking)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, "canvas", sideways=False, takes_focus=False))

    def _ask_the_room(self) -> QWidget:
        """Two questions to read out about the objective in hand."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(rule())
        column.addWidget(label(self._looks, "label", self.tr("Ask the room"), "ink2"))
        for question in self._questions:
            column.addWidget(question)
        return whole

    def _measures(self) -> QWidget:
        """The fields that say by what, how far and until when."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setVerticalSpacing(4)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((self.tr("Measure"), self.measure),),
            ((self.tr("Target"), self.target), (self.tr("Today"), self.baseline)),
            ((self.tr("Unit"), self.unit), (self.tr("Which is better"), self.better)),
            ((self.tr("Due"), self.due),),
        )
        for row, cells in enumerate(rows):
            span = 2 // len(cells)
            for place, (name, field) in enumerate(cells):
                grid.addWidget(label(self._looks, "label", name, "ink2"), 2 * row, place, 1, span)
                grid.addWidget(field, 2 * row + 1, place, 1, span)
        return whole

    def _connect(self) -> None:
        self.text.written.connect(lambda text: self.edited.emit("text", text))
        self.measure.written.connect(lambda text: self.edited.emit("measure", text))
        self.target.written.connect(lambda text: self.edited.emit("target", text))
        self.unit.written.connect(lambda text: self.edited.emit("unit", text))
        self.baseline.given.connect(lambda value: self.edited.emit("baseline", value))
        self.baseline.unread.connect(self.unread)
        self.better.activated.connect(lambda _: self.edited.emit("better", self.better.value()))
        self.due.written.connect(lambda day: self.edited.emit("due", day))

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for field in (self.text, self.measure, self.target, self.baseline, self.unit, self.due):
            field.hand_over()

    def show_objective(
        self,
        snapshot: Snapshot,
        objective: Objective | None,
        facts: Sequence[Shown],
        findings: Sequence[Finding],
    ) -> None:
        """Show one objective as kept; none greys everything out."""
        if objective is None or objective.id != self.objective:
            self.hand_over()
        self.objective = objective.id if objective else None
        self.setEnabled(objective is not None)
        shown = objective or Objective(id=ObjectiveId("none"), kind=ObjectiveKind.SHARED)
        self._name.setText(self._title(snapshot, objective))
        self._show_fields(shown)
        is_shared, is_aim = shown.kind is ObjectiveKind.SHARED, shown.kind in AIMS
        self._measured.setVisible(is_shared)
        self.serves.setVisible(is_shared and objective is not None)
        self.tensions.setVisible(is_aim)
        own = [each for each in findings if each.subject.objective == shown.id]
        self.findings.show_findings(snapshot, own)
        self._asking.setVisible(is_shared and objective is not None)
        if is_shared and objective is not None:
            asked = room_questions(self._texts, snapshot, place_of(snapshot, objective))
            for line, words in zip(self._questions, asked, strict=True):
                line.setText(words)
            names = self._names(snapshot)
            count = sides_text(self._texts, snapshot, objective.serves)
            self.serves.show_served(facts, objective.serves, names, count)
        if is_aim:
            aims = [each for each in facts if each.kind in AIMS]
            self.tensions.show_pairs(shown.id, tensions_of(snapshot, shown.id), aims, self._names(snapshot))

    def _title(self, snapshot: Snapshot, objective: Objective | None) -> str:
        if objective is None:
            return self.tr("Nothing in hand")
        name = objective_name(self._texts, snapshot, objective)
        count = len(of_kind(snapshot, objective.kind))
        return self.tr("{name} of {count}").format(name=name, count=count)

    def _names(self, snapshot: Snapshot) -> dict[ObjectiveKind, str]:
        return {kind: objective_word(self._texts, snapshot, kind) for kind in ObjectiveKind}

    def _show_fields(self, shown: Objective) -> None:
        self.text.show_text(shown.text, shown.id)
        self.measure.show_text(shown.measure, shown.id)
        self.target.show_text(shown.target, shown.id)
        self.baseline.show_quantity(shown.baseline, shown.id)
        self.unit.show_text(shown.unit, shown.id)
        self.better.choose(shown.better)
        self.due.show_day(shown.due, shown.id)
