"""Gaps in the drawer: what is missing, on whose side, and a line to add another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.fields.add_field import AddField
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.fact import PROSE_LENGTH
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import GapId
from workshop.domain.facts.portfolios import Gap
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_SIDES = (Side.BOTH, Side.MARKETING, Side.IT)


class _GapRow(QWidget):
    """One gap to be edited."""

    edited = Signal(str, object)
    removed = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.text = LineField(looks, self.tr("Gap"))
        self.side = Select(looks, self.tr("Whose gap"))
        remove = Button(looks, self.tr("Remove the gap"), "quiet", "trash-2", size="icon")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.side, 1)
        row.addWidget(remove)
        column.addLayout(row)
        self.text.written.connect(lambda text: self.edited.emit("text", text))
        self.side.activated.connect(lambda _: self.edited.emit("side", self.side.value()))
        remove.clicked.connect(self.removed)

    def show_gap(self, snapshot: Snapshot, gap: Gap) -> None:
        """Show a gap as kept."""
        self.text.show_text(gap.text, gap.id)
        sides = dict.fromkeys((*_SIDES, gap.side))
        self.side.offer([(side, side_label(self._texts, snapshot, side)) for side in sides])
        self.side.choose(gap.side)


class GapList(QWidget):
    """`added` carries lines, `edited` a gap with field and value, `removed` a gap."""

    added = Signal(list)
    edited = Signal(object, str, object)
    removed = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._rows: dict[GapId, _GapRow] = {}
        hint = self.tr("What is in neither portfolio?")
        self.add = AddField(looks, self.tr("Add a gap"), hint, limit=PROSE_LENGTH)
        self.add.added.connect(self.added)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        column.addWidget(label(looks, "label", self.tr("Gaps"), "ink2"))
        column.addLayout(self._list)
        column.addWidget(self.add)

    def show_gaps(self, snapshot: Snapshot) -> None:
        """Show all of them; a field in which somebody types stays."""
        for id_ in [each for each in self._rows if each not in snapshot.gaps]:
            self._rows.pop(id_).deleteLater()
        for gap in snapshot.gaps:
            if gap.id not in self._rows:
                self._rows[gap.id] = self._row(gap.id)
            self._rows[gap.id].show_gap(snapshot, gap)

    def _row(self, gap: GapId) -> _GapRow:
        row = _GapRow(self._looks, self._texts)
        row.edited.connect(lambda field, value: self.edited.emit(gap, field, value))
        row.removed.connect(lambda: self.removed.emit(gap))
        self._list.addWidget(row)
        return row
