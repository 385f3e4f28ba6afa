"""The line that adds increments to one of the strands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Strand
from workshop.texts import Texts
from workshop.texts.lists import word


class AddingLine(QWidget):
    """`added` carries titles for the strand that is chosen."""

    added = Signal(list)
    left = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self.strand = Segments(looks, self.tr("Strand of what is added"))
        self.strand.set_choices([(each, word(texts, each), "") for each in Strand])
        self.strand.choose(Strand.PROCESS)
        hint = self.tr("Add an increment: type, Enter. Several lines can be pasted.")
        self.field = AddField(looks, self.tr("Add an increment"), hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 8)
        row.addWidget(self.strand)
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.field)
        self.field.added.connect(self.added)
        self.field.left.connect(self.left)

    def chosen(self) -> Strand:
        """The strand that what is added belongs to."""
        strand = self.strand.value()
        return strand if isinstance(strand, Strand) else Strand.PROCESS

    def begin(self, strand: Strand | None) -> None:
        """Go on in the field, on this strand where one is named."""
        if strand is not None:
            self.strand.choose(strand)
        self.show()
        self.field.setFocus()
