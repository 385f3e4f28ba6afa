"""The line at the foot of the rehearsal that adds tasks: typed, or pasted as lines or as a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import PhaseId
from workshop.imports.asking import Kind
from workshop.imports.reading import heads_of


class AddingLine(QWidget):
    """`added` carries lines, `pasted` a table; tasks go into `phase` where one is asked for."""

    added = Signal(list)
    pasted = Signal(object)
    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.phase: PhaseId | None = None
        self.field = AddField(
            looks,
            self.tr("Add a task"),
            self.tr("Add a task: type, Enter. Lines, or a table with first and last days, can be pasted."),
        )
        self.field.take_tables(heads_of(Kind.TASKS))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 8)
        row.addWidget(self.field, 1)
        self.field.added.connect(self.added)
        self.field.pasted.connect(self.pasted)
        self.field.left.connect(self.left)

    def begin(self, phase: PhaseId | None = None) -> None:
        """Go on in the field, for this phase."""
        self.phase = phase
        self.field.setFocus()
