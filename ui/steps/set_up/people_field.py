"""The field that adds people: a name a line, or whatever people were copied as."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.fields.add_field import AddField

# How tables are read is loaded when something is pasted.
if TYPE_CHECKING:
    from workshop.imports.clipboard.copied import Copied


class PeopleField(AddField):
    """`people_pasted` carries several people, or one with more than a name; one name is left to the field."""

    people_pasted = Signal(object)

    def paste(self, what: "Copied") -> bool:
        from workshop.imports.asking import Kind
        from workshop.imports.clipboard.copied import read_people
        from workshop.imports.clipboard.recipients import read_recipients
        from workshop.imports.reading import heads_of

        found = read_people(what, heads_of(Kind.PARTICIPANTS))
        if found is None:
            return False
        people = [line.cells for line in found.grid.lines if line.number]
        is_plain = len(people) == 1 and len([cell for cell in people[0] if cell]) == 1
        if is_plain and read_recipients(what.text) is None:
            if people[0][0] == what.text.strip():
                return False
            self.insert(people[0][0])
            return True
        self.hand_over()
        self.people_pasted.emit(found)
        return True
