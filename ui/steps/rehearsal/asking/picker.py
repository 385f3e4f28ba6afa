"""Choose one of a list by a few letters of it, and where asked for the phase by a digit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.search_field import ListSearch
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.snapshot import Snapshot

_DIGITS = "123456789"


class _Find(ListSearch):
    """A digit chooses a phase, unless it goes on words that one of the `titles` has with it."""

    digit = Signal(int)

    def __init__(self, looks: Looks, name: str, listed: QListWidget, titles: Sequence[str]) -> None:
        super().__init__(looks, name, listed)
        self._titles = titles

    def _is_text(self, digit: str) -> bool:
        words = f"{self.text()}{digit}".casefold().split()
        return bool(self.text()) and any(
            all(word in title.casefold() for word in words) for title in self._titles
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_digit = not event.modifiers() and event.text() and event.text() in _DIGITS
        if is_digit and not self._is_text(event.text()):
            self.digit.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class ActivityPicker(Sheet):
    """`picked` carries the activity that a task belongs to, and the phase, None where none is chosen."""

    picked = Signal(object, object)

    def __init__(
        self, parent: QWidget, looks: Looks, snapshot: Snapshot, task: Task, guess: ActivityId | None
    ) -> None:
        super().__init__(parent, looks, self.tr("Map to an activity"))
        self.head.setText(self.tr("Which activity does “{title}” belong to?").format(title=task.title))
        self.resize(looks.px(520), looks.px(520))
        self._offered = _offered(snapshot)
        self.listed = QListWidget()
        self.listed.setWordWrap(True)
        self.listed.setAccessibleName(self.tr("Activities"))
        self.listed.setFont(looks.font("body"))
        self.listed.itemDoubleClicked.connect(lambda _: self._take())
        titles = [each.title for each in snapshot.activities]
        self.search = _Find(looks, self.tr("Find an activity"), self.listed, titles)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self._take)
        self.search.digit.connect(self._choose_phase)
        self.nothing = label(looks, "body", "", "ink2", wrap=True)
        self.take = Button(looks, self.tr("Map it"), "primary")
        self.take.clicked.connect(self._take)
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.listed, 1)
        self._offer_phases(looks, snapshot, task)
        self.foot.addWidget(self.take)
        self._show(task.activity or guess)
        self.search.setFocus()

    def _offer_phases(self, looks: Looks, snapshot: Snapshot, task: Task) -> None:
        """One a digit, as they are numbered here."""
        self._phases: Sequence[PhaseId] = [each.id for each in snapshot.phases]
        lines = [
            self.tr("{number} {name}").format(number=number, name=each.name)
            for number, each in enumerate(snapshot.phases, 1)
        ]
        self.phases = QListWidget()
        self.phases.setAccessibleName(self.tr("Phase"))
        self.phases.setFont(looks.font("body"))
        self.phases.addItems(lines)
        self.phases.setFixedHeight(min(len(lines), 6) * 26 + 8)
        if task.phase in self._phases:
            self.phases.setCurrentRow(self._phases.index(task.phase))
        if lines:
            self.body.addWidget(label(looks, "label", self.tr("In which phase? Press its number."), "ink2"))
            self.body.addWidget(self.phases)

    def _choose_phase(self, digit: int) -> None:
        if digit <= len(self._phases):
            self.phases.setCurrentRow(digit - 1)

    def _show(self, chosen: ActivityId | None = None) -> None:
        words = self.search.text().casefold().split()
        self.listed.clear()
        for id_, text in self._offered:
            if all(word in text.casefold() for word in words):
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, id_)
                self.listed.addItem(item)
                if id_ == chosen:
                    self.listed.setCurrentItem(item)
        if self.listed.currentRow() < 0 and self.listed.count():
            self.listed.setCurrentRow(0)
        self.take.setEnabled(self.listed.count() > 0)
        none = self.tr("There are no activities yet: list them under Overlap activities.")
        if self._offered:
            none = self.tr("No activity has “{words}”.").format(words=self.search.text())
        self.nothing.setText(none)
        self.nothing.setVisible(not self.listed.count())

    def _take(self) -> None:
        item = self.listed.currentItem()
        if item is not None:
            row = self.phases.currentRow()
            phase = self._phases[row] if row >= 0 else None
            activity = ActivityId(str(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
            self.picked.emit(activity, phase)


def _offered(snapshot: Snapshot) -> list[tuple[ActivityId, str]]:
    """The shortlist with its numbers, then the rest."""
    numbers = snapshot.numbers
    first = [(each.id, f"{numbers.get(each.id, 0)} · {each.title}") for each in snapshot.shortlist]
    return first + [(each.id, each.title) for each in snapshot.activities if not each.shortlisted]
