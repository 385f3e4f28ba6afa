"""Weights row by row: each criterion with its worst and best end, a field for points, and what is left."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.controls.labels import emptied, label
from ui.desk import DESK
from ui.steps.test_case.giving.number_line import NumberLine, typed
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CriterionId
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.points import rest
from workshop.texts import Texts
from workshop.texts.steps.giving import ends_text, rest_text, step_text, steps_text

_NAME, _WORST, _BEST, _POINTS = range(4)


class WeightRows(QWidget):
    """`entered` carries a criterion and its points, or None where they were taken away.

    `rest` says what is left; whoever shows the rows puts it where it stays in sight.

    Enter and Tab go from field to field and never to the sum; behind the last one Enter is `done`.
    """

    entered = Signal(str, object)
    done = Signal()
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: tuple[tuple[str, ...], ...] = ()
        self._in_steps = False
        self.fields: dict[CriterionId, NumberLine] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        for column, share in ((_NAME, 3), (_WORST, 4), (_BEST, 4)):
            self._grid.setColumnStretch(column, share)
        self.rest = label(looks, "body_strong")
        self.rest.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._grid)
        outer.addStretch()

    def show_criteria(self, snapshot: Snapshot) -> None:
        """Have a row for each criterion; a field stays, with what is typed, while its criterion does."""
        scale, texts = snapshot.scale, self._texts
        named = [(each, *ends_text(texts, each, scale)) for each in snapshot.criteria]
        shown = tuple((each.id, each.name, worst, best) for each, worst, best in named)
        if shown == self._shown:
            return
        self._shown = shown
        kept = {each.id: self.fields.get(each.id) or self._field(each.id) for each, _, _ in named}
        for id_ in self.fields.keys() - kept.keys():
            self._grid.removeWidget(self.fields[id_])
            self.fields[id_].hide()
            self.fields[id_].deleteLater()
        for field in kept.values():
            self._grid.removeWidget(field)
        emptied(self._grid)
        self.fields = kept
        self._add_heads()
        for row, (each, worst, best) in enumerate(named, 1):
            self._add_row(row, each.name, worst, best, kept[each.id])
            step = step_text(texts, each, scale)
            kept[each.id].setAccessibleName(
                self.tr("{name}, {step}, points").format(name=each.name, step=step)
            )

    def _add_heads(self) -> None:
        heads = (self.tr("Criterion"), self.tr("Going from"), self.tr("To"), self.tr("Points"))
        for column, words in enumerate(heads):
            head = label(self._looks, "label", words, "ink2")
            if column == _POINTS:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column)

    def _add_row(self, row: int, name: str, worst: str, best: str, field: NumberLine) -> None:
        self._grid.addWidget(label(self._looks, "body_strong", name, wrap=True), row, _NAME)
        self._grid.addWidget(label(self._looks, "body", worst, "ink2", wrap=True), row, _WORST)
        self._grid.addWidget(label(self._looks, "body", best, wrap=True), row, _BEST)
        self._grid.addWidget(field, row, _POINTS, Qt.AlignmentFlag.AlignRight)
        if row > 1:
            QWidget.setTabOrder(self._at(row - 2), field)

    def _field(self, criterion: CriterionId) -> NumberLine:
        field = NumberLine(self._looks, "")
        field.written.connect(lambda _: self.entered.emit(criterion, field.number()))
        field.textChanged.connect(self._say_rest)
        field.moved.connect(partial(self._move, criterion))
        field.reached.connect(self.reached)
        return field

    def _at(self, place: int) -> NumberLine:
        return [*self.fields.values()][place]

    def _move(self, criterion: CriterionId, by: int) -> None:
        place = [*self.fields].index(criterion) + by
        if place == len(self.fields):
            self.done.emit()
        elif place >= 0:
            self._at(place).setFocus()

    def show_points(self, points: Mapping[CriterionId, float | None]) -> None:
        """Show points as they are kept; what is being typed stays."""
        for criterion, field in self.fields.items():
            field.show_text(typed(points.get(criterion)))
        self._say_rest()

    def put_points(self, points: Mapping[CriterionId, float | None]) -> None:
        """Show the same otherwise than it was typed, without telling it."""
        for criterion, field in self.fields.items():
            field.restore(typed(points.get(criterion)))
        self._say_rest()

    def points(self) -> dict[CriterionId, float | None]:
        """What stands in the fields."""
        return {criterion: field.number() for criterion, field in self.fields.items()}

    def compare_steps(self, in_steps: bool) -> None:
        """Say of the largest whether it has 100, and no more how much is left."""
        self._in_steps = in_steps
        self._say_rest()

    def _say_rest(self) -> None:
        points = self.points()
        if self._in_steps:
            most = max((each or 0.0 for each in points.values()), default=0.0)
            self.rest.setText(steps_text(self._texts, most))
        else:
            self.rest.setText(rest_text(self._texts, rest(points)))

    def keep(self) -> bool:
        """Tell what is being typed; says whether all of it is kept."""
        for field in self.fields.values():
            field.hand_over()
        DESK.try_again()
        return not any(field.draft.is_unsaved for field in self.fields.values())

    def take_focus(self) -> None:
        """Begin with the first criterion."""
        if self.fields:
            self._at(0).setFocus()
