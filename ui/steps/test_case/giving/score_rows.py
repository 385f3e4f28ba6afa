"""One campaign's scores, a row a criterion."""

from collections.abc import Collection, Hashable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.labels import emptied
from ui.desk import DESK, Answer
from ui.steps.test_case.giving.score_row import ScoreRow
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CriterionId
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.anchors import anchors
from workshop.texts import Texts


class ScoreRows(QWidget):
    """`entered` carries a criterion and its score, or None for blank.

    A key goes on to the next row once its score is kept; behind the last row it is `done`, before the first
    `before`. What the disk refused stays in its row and lies on the desk.
    """

    entered = Signal(str, object)
    done = Signal()
    before = Signal()
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._of: Hashable = None
        self._shown: tuple[object, ...] = ()
        self._kept: dict[CriterionId, float] = {}
        self.rows: dict[CriterionId, ScoreRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        DESK.add(self)

    def show_scores(
        self,
        snapshot: Snapshot,
        of: Hashable,
        values: Mapping[CriterionId, float],
        was_given: Collection[CriterionId] = (),
    ) -> None:
        """Show these scores; `of`: of which campaign, and whose. `was_given`: of which more is not shown."""
        self._of, self._kept = of, dict(values)
        self._show_criteria(snapshot)
        for criterion, row in self.rows.items():
            words = DESK.words(self, (of, criterion))
            shown = self._kept.get(criterion) if words is None else words.value
            row.show_value(shown if isinstance(shown, float) else None, criterion in was_given)
            row.mark(words is not None)

    def _show_criteria(self, snapshot: Snapshot) -> None:
        shown = (snapshot.scale, *((each.id, each.name, *anchors(each)) for each in snapshot.criteria))
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._column)
        self.rows = {}
        for criterion in snapshot.criteria:
            row = ScoreRow(self._looks, self._texts, criterion, snapshot.scale)
            row.chosen.connect(lambda value, id_=criterion.id: self._enter(id_, value))
            row.moved.connect(lambda by, id_=criterion.id: self._move(id_, by))
            row.reached.connect(self.reached)
            self._column.addWidget(row)
            self.rows[criterion.id] = row

    def _enter(self, criterion: CriterionId, value: float | None) -> None:
        row, key = self.rows[criterion], (self._of, criterion)
        before = self._kept.get(criterion)
        answer = DESK.tell(self, key, value, lambda: self.entered.emit(criterion, value))
        if answer is Answer.TAKEN:
            self._kept.pop(criterion, None)
            if value is not None:
                self._kept[criterion] = value
        row.show_value(before if answer in (Answer.DECLINED, Answer.WITHDRAWN) else value)
        row.mark(answer is Answer.UNSAVED)

    def _move(self, criterion: CriterionId, by: int) -> None:
        """From a row whose score is not kept, only when it is left by another way."""
        if by > 0 and DESK.words(self, (self._of, criterion)) is not None:
            return
        listed = [*self.rows]
        place = listed.index(criterion) + by
        if place >= len(listed):
            self.done.emit()
        elif place < 0:
            self.before.emit()
        else:
            self.rows[listed[place]].setFocus()

    def values(self) -> dict[CriterionId, float]:
        """What is kept, of what was shown or entered here."""
        return dict(self._kept)

    def keep(self) -> bool:
        """Tell what is being typed; says whether all that was entered is kept."""
        self.hand_over()
        DESK.try_again()
        return all(DESK.words(self, (self._of, criterion)) is None for criterion in self.rows)

    def take_focus(self) -> None:
        """Begin with the first criterion."""
        for row in [*self.rows.values()][:1]:
            row.setFocus()

    # -- for the desk

    def hand_over(self) -> None:
        """Tell what is being typed, where that is no key alone."""
        for row in self.rows.values():
            if row.field is not None:
                row.field.hand_over()

    def is_left(self) -> bool:
        """Never: a score is kept, or lies on the desk."""
        return False

    def settle(self, of: Hashable, value: object) -> None:
        """A score that was refused is kept now, or given up."""
        for criterion, row in self.rows.items():
            if of == (self._of, criterion):
                if isinstance(value, float):
                    self._kept[criterion] = value
                row.mark(False)
                row.show_value(value if isinstance(value, float) else None)
