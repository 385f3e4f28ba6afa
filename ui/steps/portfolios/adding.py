"""The line at the foot of both portfolios that adds to one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.portfolios.overlaps import SIDES
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.imports.reading import heads_of
from workshop.texts import Texts
from workshop.texts.names import side_label

_OFFERED = SIDES[:3]


class AddingLine(QWidget):
    """`added` carries lines for the side that is chosen, `pasted` a table that was pasted here."""

    added = Signal(list)
    pasted = Signal(object)
    left = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.side = Segments(looks, self.tr("Whose portfolio"))
        self.field = AddField(
            looks,
            self.tr("Add an initiative"),
            self.tr("Add an initiative: type, Enter. Several lines, or a table, can be pasted."),
        )
        self.field.take_tables(heads_of(Kind.INITIATIVES))
        self._names: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 8)
        row.addWidget(self.side)
        row.addWidget(self.field, 1)
        self.field.added.connect(self.added)
        self.field.pasted.connect(self.pasted)
        self.field.left.connect(self.left)

    def show_sides(self, snapshot: Snapshot) -> None:
        """Offer the sides by the names that they have here."""
        names = tuple(side_label(self._texts, snapshot, side) for side in _OFFERED)
        if names != self._names:
            chosen, self._names = self.chosen(), names
            self.side.set_choices([(side, name, "") for side, name in zip(_OFFERED, names, strict=True)])
            self.side.choose(chosen)

    def chosen(self) -> Side:
        """The side that what is added goes to."""
        value = self.side.value()
        return value if isinstance(value, Side) else Side.MARKETING

    def begin(self, side: Side) -> None:
        """Go on in the field, for this side."""
        if side in _OFFERED:
            self.side.choose(side)
        self.field.setFocus()
