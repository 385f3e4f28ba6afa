"""A sandbox beside the real weights: what the ranking would be by others. It changes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided, emptied, label
from ui.steps.test_case.ranking.tried_bars import TriedBars
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CriterionId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.trying import tried
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import points
from workshop.texts.names import criterion_name

_POINTS = 100


class _Points(QSpinBox):
    """Points of a criterion, by keys: one up or down, Page keys ten. The wheel scrolls the page."""

    def __init__(self, looks: Looks, name: str, value: int) -> None:
        super().__init__()
        self.setFont(looks.font("number"))
        self.setAccessibleName(name)
        self.setRange(0, _POINTS)
        self.setValue(value)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setTextMargins(8, 0, 6, 0)
        self.setMinimumWidth(84)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Track(QWidget):
    """What part of all points a criterion has in the trial, and by a line what it has in the room."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._part = self._room = 0.0
        self.setFixedHeight(22)
        self.setMinimumWidth(60)

    def show_parts(self, part: float, room: float) -> None:
        self._part, self._room = part, room
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide, middle = self.width() - 3, self.height() / 2
        painter.fillRect(QRectF(0, middle - 0.5, wide, 1), self._looks.color("line"))
        painter.fillRect(QRectF(0, middle - 5, wide * self._part, 10), self._looks.color("ramp4"))
        painter.fillRect(QRectF(wide * self._room, middle - 10, 3, 20), self._looks.color("ink"))


class Trying(QFrame):
    """Points to turn for each criterion, and the ranking that they would make beside them.

    `opened` says that it was opened, `left` that it was closed. Nothing of it is kept, shown to the room, or
    written anywhere.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._snapshot: Snapshot | None = None
        self._ranking: Ranking | None = None
        self._names: tuple[tuple[CriterionId, str], ...] = ()
        self.fields: dict[CriterionId, _Points] = {}
        self._tracks: dict[CriterionId, _Track] = {}
        self.bars = TriedBars(looks, texts)
        self._sum = label(looks, "small", "", "ink2", wrap=True)
        self.reset = Button(looks, self.tr("The room’s weights again"), size="row")
        self.leave = Button(looks, self.tr("Leave the try-out"), keys=("Esc",), size="row")
        self.setProperty("card", True)
        self._lay_out()
        self.reset.clicked.connect(self.put_back)
        self.leave.clicked.connect(self.close_it)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self._looks, "section", self.tr("Try-out: other weights")))
        head.addStretch()
        head.addWidget(self.reset)
        head.addWidget(self.leave)
        words = self.tr("Nothing is changed: the weights stay, and the room does not see this.")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 2)
        turned = QVBoxLayout()
        turned.addLayout(self._grid)
        turned.addWidget(self._sum)
        turned.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addLayout(turned, 1)
        beside.addWidget(self.bars, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(label(self._looks, "small", words, "ink2", wrap=True))
        column.addLayout(beside)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_it(self) -> None:
        """Begin with the room's weights, at the first criterion."""
        self.show()
        self.put_back()
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()
            first.selectAll()
        self.opened.emit()

    def close_it(self) -> None:
        """Go back to the ranking as it is."""
        self.hide()
        self.left.emit()

    def put_back(self) -> None:
        """Give each criterion the room's weight again."""
        for criterion, field in self.fields.items():
            field.setValue(self._rounded(criterion))
        self._reckon()

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Follow the workshop: what was turned stays as long as the criteria do."""
        self._snapshot, self._ranking = snapshot, ranking
        names = tuple((each, criterion_name(snapshot, each)) for each in ranking.criteria)
        if names != self._names:
            self._names = names
            self._make_rows()
        if not ranking.ranking:
            self.hide()
        if self.is_open:
            self._reckon()

    def _make_rows(self) -> None:
        emptied(self._grid)
        self.fields, self._tracks = {}, {}
        for row, (criterion, name) in enumerate(self._names):
            said = self.tr("Points to try for {criterion}").format(criterion=name)
            field, track = _Points(self._looks, said, self._rounded(criterion)), _Track(self._looks)
            field.valueChanged.connect(self._reckon)
            self.fields[criterion], self._tracks[criterion] = field, track
            self._grid.addWidget(Elided(self._looks, "body", name), row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(track, row, 2)

    def _room(self, criterion: CriterionId) -> float:
        """The criterion's weight in the room, from 0 to 1."""
        assert self._ranking is not None
        return self._ranking.weights[self._ranking.criteria.index(criterion)]

    def _rounded(self, criterion: CriterionId) -> int:
        return round(_POINTS * self._room(criterion))

    def _turned(self) -> list[float]:
        """The points to reckon with: what wasn't turned is the room's weight to the last decimal."""
        return [
            field.value() if field.value() != self._rounded(criterion) else _POINTS * self._room(criterion)
            for criterion, field in self.fields.items()
        ]

    def _reckon(self) -> None:
        if self._snapshot is None or self._ranking is None or not self.is_open:
            return
        turned = self._turned()
        for place, track in enumerate(self._tracks.values()):
            total = sum(turned)
            track.show_parts(turned[place] / total if total else 0.0, self._ranking.weights[place])
        self._sum.setText(self._sum_words(turned))
        self.bars.show_tried(self._snapshot, tried(self._snapshot, self._ranking, turned))

    def _sum_words(self, turned: Sequence[float]) -> str:
        line = self.tr("The line is the room’s weight.")
        total = round(sum(turned))
        if total in (0, _POINTS):
            return line if total else self.tr("Give at least one criterion some points.")
        said = self.tr("{total} points in all, taken in proportion to {whole}. {line}")
        return said.format(total=total, whole=points(self._texts, 1.0), line=line)
