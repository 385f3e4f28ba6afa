"""Merging activities: the name to keep, what moves with it, and what differs, before anything is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.controls.buttons import Button
from ui.controls.labels import Elided, emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.fields.excess import Excess
from ui.theme.looks import Looks
from ui.theme.shapes import paint_marks
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.merging.preview import MergePreview, Moving, merge_preview
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line
from workshop.texts import Texts
from workshop.texts.formats import figure, listing
from workshop.texts.steps.merging import settled_text

translate = QCoreApplication.translate

_NAMES = 9


class _Marks(QWidget):
    """One shape a dot, by side."""

    def __init__(self, looks: Looks, marks: Sequence[Side]) -> None:
        super().__init__()
        self._looks, self._marks = looks, tuple(marks)
        self.setMinimumSize(QSize(20, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        fitting = max((self.width() + 3) // 14, 1)
        paint_marks(QPainter(self), QRectF(self.rect()), self._looks, self._marks[:fitting], 11, 3)


class MergeDialog(Sheet):
    """`agreed` carries the ids and the name to keep; `apart` says that they stay two.

    As a comparison of likely twins (`asks`) it can be answered with "keep both", too.
    """

    agreed = Signal(list, str)
    apart = Signal()

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        snapshot: Snapshot,
        activities: Sequence[ActivityId],
        asks: str = "",
    ) -> None:
        super().__init__(parent, looks, asks or translate("MergeDialog", "Merge activities"))
        self._texts, self._snapshot = texts, snapshot
        self._ids = tuple(dict.fromkeys(activities))
        self.resize(looks.px(560), looks.px(560))
        count = self.tr("Merge {n} activities into one", "", len(self._ids)).format(n=len(self._ids))
        self.head.setText(asks or count)
        self.body.addWidget(label(looks, "label", self.tr("Name to keep"), "ink2"))
        self._group = QButtonGroup(self)
        facts = [snapshot.activities[id_] for id_ in self._ids]
        self._titles = list(dict.fromkeys(fact.title for fact in facts))[:_NAMES]
        for place, title in enumerate(self._titles):
            self._offer(title, place, next(fact.category for fact in facts if fact.title == title))
        self._offer_another()
        self.body.addWidget(self._moves_area(), 1)
        self.body.addWidget(
            label(looks, "small", self.tr("Undo splits them again, dots and notes included."), "ink2")
        )
        self._add_acts(bool(asks))
        self._group.idToggled.connect(lambda *_: self._show())
        self.another.textChanged.connect(lambda _: self._show())
        self._group.button(0).setChecked(True)
        self._group.button(0).setFocus()

    def _moves_area(self) -> QScrollArea:
        """Where it is told what moves; it scrolls where there is much to tell."""
        moves = QWidget()
        self._moves = QGridLayout(moves)
        self._moves.setContentsMargins(0, 0, 8, 0)
        self._moves.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._moves.setColumnStretch(1, 1)
        self._moves.setHorizontalSpacing(16)
        self._moves.setVerticalSpacing(6)
        return scrolled(moves)

    def _offer(self, title: str, place: int, category: str) -> None:
        """A name with its number, by which it is chosen."""
        row = QHBoxLayout()
        choice = QRadioButton()
        choice.setAccessibleName(self.tr("Keep “{title}”").format(title=title))
        self._group.addButton(choice, place)
        row.addWidget(choice)
        words = Elided(self._looks, "body_medium", title)
        words.mousePressEvent = lambda _: choice.setChecked(True)  # type: ignore[method-assign]
        row.addWidget(words, 1)
        row.addWidget(label(self._looks, "small", category, "ink2"))
        row.addWidget(label(self._looks, "label", str(place + 1), "ink3"))
        self.body.addLayout(row)

    def _offer_another(self) -> None:
        row = QHBoxLayout()
        place = len(self._titles)
        choice = QRadioButton()
        choice.setAccessibleName(self.tr("Write another name"))
        self._group.addButton(choice, place)
        self.another = QLineEdit()
        self.another.setPlaceholderText(self.tr("Write another name"))
        self.another.setAccessibleName(self.tr("Another name"))
        self.excess = Excess(self.another, self._looks, LINE_LENGTH)
        self.another.textEdited.connect(lambda _: choice.setChecked(True))
        choice.toggled.connect(lambda on: self.another.setFocus() if on else None)
        row.addWidget(choice)
        row.addWidget(self.another, 1)
        row.addWidget(label(self._looks, "label", str(place + 1), "ink3"))
        self.body.addLayout(row)

    def _add_acts(self, asks: bool) -> None:
        if asks:
            both = Button(self._looks, self.tr("Keep both"), keys=("K",))
            both.clicked.connect(self._keep_both)
            self.foot.addWidget(both)
        self.merge = Button(self._looks, self.tr("Merge"), "primary", keys=("M",))
        self.merge.clicked.connect(self._agree)
        self.foot.addWidget(self.merge)

    def title(self) -> str:
        """The name that is chosen, or written."""
        place = self._group.checkedId()
        return self._titles[place] if 0 <= place < len(self._titles) else clean_line(self.another.text())

    def _show(self) -> None:
        title = self.title()
        self.merge.setEnabled(bool(title) and not self.excess.is_there)
        preview = merge_preview(self._snapshot, self._ids, title or self._titles[0])
        emptied(self._moves)
        self._rows = 0
        self._say(preview)

    def said(self) -> list[str]:
        """The differences, as they are told."""
        preview = merge_preview(self._snapshot, self._ids, self.title() or self._titles[0])
        return [settled_text(self._texts, self._snapshot, each) for each in preview.settled]

    def _say(self, preview: MergePreview) -> None:
        marks = [side for side, count in preview.dots_by_side.items() for _ in range(count)]
        if preview.dots.after:
            self._row(self.tr("Dots"), _Marks(self._looks, marks), _sum(preview.dots))
        if preview.initiatives.after:
            linked = [self._snapshot.initiatives[id_].title for id_ in preview.activity.initiatives]
            names = label(self._looks, "body", listing(self._texts, linked), wrap=True)
            self._row(self.tr("Initiatives"), names, _sum(preview.initiatives))
        if preview.roles.after:
            words = label(self._looks, "body", self.tr("in the ownership grid"))
            self._row(self.tr("Roles"), words, _sum(preview.roles))
        value, pain = preview.activity.value, preview.activity.pain
        if value is not None or pain is not None:
            shown = " · ".join(
                "–" if each is None else figure(self._texts, each, 2) for each in (value, pain)
            )
            words = label(self._looks, "body", self.tr("mean of those given"))
            self._row(self.tr("Value, pain"), words, shown)
        for said in self.said():
            self._moves.addWidget(rule(), self._rows, 0, 1, 3)
            self._moves.addWidget(label(self._looks, "body", said, wrap=True), self._rows + 1, 0, 1, 3)
            self._rows += 2

    def _row(self, name: str, what: QWidget, count: str) -> None:
        self._moves.addWidget(rule(), self._rows, 0, 1, 3)
        self._moves.addWidget(label(self._looks, "label", name, "ink2"), self._rows + 1, 0)
        self._moves.addWidget(what, self._rows + 1, 1)
        right = label(self._looks, "body", count)
        self._moves.addWidget(right, self._rows + 1, 2, Qt.AlignmentFlag.AlignRight)
        self._rows += 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isdigit() and 0 < int(typed) <= len(self._titles) + 1:
            self._group.button(int(typed) - 1).setChecked(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge.click()
        else:
            super().keyPressEvent(event)

    def _keep_both(self) -> None:
        self.apart.emit()
        self.accept()

    def _agree(self) -> None:
        self.agreed.emit(list(self._ids), self.title())
        self.accept()


def _sum(moving: Moving) -> str:
    """As in "5 + 3 = 8"; what is counted once for all may be less than the sum."""
    if sum(moving.before) == moving.after:
        return f"{' + '.join(map(str, moving.before))} = {moving.after}"
    return f"{' + '.join(map(str, moving.before))} → {moving.after}"
