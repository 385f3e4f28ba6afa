"""The field that adds people: a name a line is added at once, a table is shown first."""

from PySide6.QtCore import Signal

from ui.fields.add_field import AddField
from workshop.errors import UserFixable
from workshop.imports.pasted import is_table


class PeopleField(AddField):
    """`pasted` carries a table, of which more is to be read than names."""

    pasted = Signal(str)

    def paste_lines(self, text: str) -> bool:
        """Hand a table on; several lines that are none are added, and one is left to the field."""
        if not _is_table(text):
            return super().paste_lines(text)
        self.pasted.emit(text)
        return True


def _is_table(text: str) -> bool:
    try:
        return is_table(text)
    except UserFixable:
        return False
