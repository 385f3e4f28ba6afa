"""A number in one line, that may be missing: read as people write it, shown as the language does."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from ui.desk import DESK
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.texts import Texts
from workshop.texts.formats import figure, read_figure

_ALL_DIGITS = 15


class QuantityField(LineField):
    """`given` carries a number, or None where the line was emptied; `unread` what can't be read as one."""

    given = Signal(object)
    unread = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, name: str, hint: str = "") -> None:
        super().__init__(looks, name, hint)
        self._texts = texts
        self.written.connect(self._read)

    def show_quantity(self, quantity: float | None, of: Hashable = None) -> None:
        """Show a number as it is kept, unless another is being typed; `of`: what it is about."""
        self.show_text(figure(self._texts, quantity, _ALL_DIGITS) if quantity is not None else "", of)

    def _read(self, text: str) -> None:
        try:
            quantity = read_figure(text)
        except ValueError:
            DESK.keep_aside()
            self.unread.emit(text)
        else:
            self.given.emit(quantity)
