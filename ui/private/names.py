"""A list of people to pick one from by its first letters, by arrows and by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui.theme.looks import Looks
from workshop.domain.facts.ids import ParticipantId


class Names(QListWidget):
    """`picked` carries the id of whoever was picked; `back` is Backspace."""

    picked = Signal(str)
    back = Signal()

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(looks.font("body"))
        self.setProperty("rows", "tall")
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda _: self.pick())

    def show_people(self, people: Sequence[tuple[ParticipantId, str]], current: ParticipantId | None) -> None:
        """Offer these, each with its words in the list; `current` or the first is picked by Enter."""
        self.clear()
        for id_, words in people:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, id_)
        places = [id_ for id_, _ in people]
        self.setCurrentRow(places.index(current) if current in places else 0)

    def pick(self) -> None:
        """Pick whoever is current."""
        item = self.currentItem()
        if item is not None:
            self.picked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pick()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            super().keyPressEvent(event)
