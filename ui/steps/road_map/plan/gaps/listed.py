"""Gaps in the drawer: where each was seen, what closes it, or why it stays open; and what may be one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.controls.select import Select
from ui.fields.add_field import AddField
from ui.fields.text_fields import LineField, ProseField
from ui.theme.looks import Looks
from workshop.domain.fact import PROSE_LENGTH
from workshop.domain.facts.ids import GapId, IncrementId
from workshop.domain.planning.gaps import Ending, Traced, traced
from workshop.domain.planning.numbering import numbered
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.gaps import Suggested, source_text
from workshop.texts.steps.road_map import increment_title


class GapRow(QWidget):
    """One gap; `planned` asks for an increment that closes it."""

    edited = Signal(str, object)
    planned = Signal()
    removed = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.text = ProseField(looks, self.tr("Gap"), self.tr("What is missing"), "small", 1)
        self._source = label(looks, "label", "", "ink2", wrap=True)
        self.closed = Select(looks, self.tr("Closed by"))
        self.closed.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason = LineField(looks, self.tr("Why it stays open"), self.tr("Or: why it stays open"))
        self.plan = Button(looks, self.tr("Make it an increment"), icon="plus", size="icon")
        remove = Button(looks, self.tr("Remove the gap"), "quiet", "trash-2", size="icon")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(3)
        column.addWidget(self.text)
        column.addWidget(self._source)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.closed, 1)
        row.addWidget(self.plan)
        row.addWidget(remove)
        column.addLayout(row)
        column.addWidget(self.reason)
        self.text.written.connect(lambda text: self.edited.emit("text", text))
        self.reason.written.connect(lambda text: self.edited.emit("left_open", text))
        self.closed.activated.connect(lambda _: self.edited.emit("closed_by", self.closed.value()))
        self.plan.clicked.connect(self.planned)
        remove.clicked.connect(self.removed)

    def show_gap(self, snapshot: Snapshot, numbers: Mapping[IncrementId, int], each: Traced) -> None:
        """Show a gap as kept."""
        gap = each.gap
        self.text.show_text(gap.text, gap.id)
        self._source.setText(source_text(self._texts, snapshot, each.source))
        words = self.tr("Closed by {number}: {title}")
        offered: list[tuple[object, str]] = [(None, self.tr("Nothing closes it"))]
        for increment, number in numbers.items():
            title = increment_title(self._texts, snapshot.increments[increment])
            offered.append((increment, words.format(number=number, title=title)))
        self.closed.offer(offered)
        self.closed.choose(gap.closed_by)
        self.reason.show_text(gap.left_open, gap.id)
        is_closed = each.ending is Ending.CLOSED
        self.plan.setVisible(not is_closed)
        self.reason.setVisible(not is_closed or bool(gap.left_open))


class GapList(QWidget):
    """`added` carries lines, `edited` a gap with field and value, `planned` and `removed` a gap."""

    added = Signal(list)
    edited = Signal(object, str, object)
    planned = Signal(object)
    removed = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.rows: dict[GapId, GapRow] = {}
        hint = self.tr("What is missing? Enter adds it.")
        self.add = AddField(looks, self.tr("Add a gap"), hint, limit=PROSE_LENGTH)
        self.add.added.connect(self.added)
        self.suggested = label(looks, "small", "", wrap=True)
        self._why = label(looks, "label", "", "ink2", wrap=True)
        self._offer = QWidget()
        offer = QVBoxLayout(self._offer)
        offer.setContentsMargins(0, 6, 0, 0)
        offer.setSpacing(3)
        offer.addWidget(label(looks, "label", self.tr("May be a gap"), "ink2"))
        offer.addWidget(self.suggested)
        offer.addWidget(self._why)
        row = Flow()
        row.addWidget(acts.button("gap-take", looks))
        row.addWidget(acts.button("gap-pass", looks, "quiet"))
        offer.addLayout(row)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(looks, "body_strong", self.tr("Gaps")))
        head.addStretch()
        self._count = label(looks, "label", "", "ink2")
        head.addWidget(self._count)
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self.add)
        column.addWidget(self._offer)

    def show_gaps(self, snapshot: Snapshot) -> None:
        """Show all of them; a field in which somebody types stays."""
        found, numbers = traced(snapshot), numbered(snapshot)
        for id_ in [each for each in self.rows if each not in snapshot.gaps]:
            row = self.rows.pop(id_)
            row.hide()
            row.deleteLater()
        for each in found:
            if each.gap.id not in self.rows:
                self.rows[each.gap.id] = self._row(each.gap.id)
            self.rows[each.gap.id].show_gap(snapshot, numbers, each)
        closed = sum(each.ending is Ending.CLOSED for each in found)
        words = self.tr("{closed} of {count} closed").format(closed=closed, count=len(found))
        self._count.setText(words if found else "")

    def show_suggested(self, suggested: Sequence[Suggested]) -> None:
        """Offer the first of what may be a gap."""
        self._offer.setVisible(bool(suggested))
        if suggested:
            self.suggested.setText(suggested[0].text)
            self._why.setText(suggested[0].why)

    def _row(self, gap: GapId) -> GapRow:
        row = GapRow(self._looks, self._texts)
        row.edited.connect(lambda field, value: self.edited.emit(gap, field, value))
        row.planned.connect(lambda: self.planned.emit(gap))
        row.removed.connect(lambda: self.removed.emit(gap))
        self._list.addWidget(row)
        row.show()
        return row
