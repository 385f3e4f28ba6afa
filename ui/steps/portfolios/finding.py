"""The field in which initiatives are looked for; there where there are many, or once it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.keys import caps_of
from ui.controls.search_field import SearchField
from ui.theme.looks import Looks
from workshop.domain.facts.portfolios import Initiative

FIND = "/"


class _Find(SearchField):
    """Escape clears it; Escape, Down and Enter lead on to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """`looked_for` says that other words are looked for, `left` that the field was left."""

    looked_for = Signal()
    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.is_used = False
        self.field = _Find(looks, self.tr("Find"), caps_of(FIND))
        self.field.setAccessibleName(self.tr("Find an initiative"))
        self.field.setMaximumWidth(280)
        self.field.textChanged.connect(lambda _: self.looked_for.emit())
        self.field.left.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 6)
        row.addWidget(self.field)
        row.addStretch()

    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    def begin(self) -> None:
        """Go into the field."""
        self.is_used = True
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def finder(self) -> Callable[[Initiative], bool]:
        """What says whether all words that are looked for stand in title, owner or description."""
        words = self.words().casefold().split()

        def finds(initiative: Initiative) -> bool:
            text = f"{initiative.title}\n{initiative.owner}\n{initiative.description}".casefold()
            return all(word in text for word in words)

        return finds if words else lambda _: True
