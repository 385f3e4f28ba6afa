"""An amount of money in one line: read as people write it, shown as the workshop's language does."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from ui.desk import DESK
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.fact import Money
from workshop.texts import Texts
from workshop.texts.formats import money, read_money


class MoneyField(LineField):
    """`given` carries an amount, or None where the line was emptied; `unread` what can't be read as one."""

    given = Signal(object)
    unread = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, name: str, hint: str = "") -> None:
        super().__init__(looks, name, hint)
        self._texts = texts
        self.written.connect(self._read)

    def show_money(self, amount: Money | None, of: Hashable = None) -> None:
        """Show an amount as it is kept, unless another is being typed; `of`: what it is about."""
        self.show_text(money(self._texts, amount) if amount else "", of)

    def _read(self, text: str) -> None:
        try:
            amount = read_money(text)
        except ValueError:
            DESK.keep_aside()
            self.unread.emit(text)
        else:
            self.given.emit(amount)
