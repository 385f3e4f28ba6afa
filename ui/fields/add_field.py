"""The field that adds: Enter adds and stays, and pasting several lines adds them all."""

from collections.abc import Collection, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.controls.search_field import Hinted
from ui.desk import DESK, Answer
from ui.fields.clipboard import copied
from ui.fields.draft import mark_unsaved
from ui.fields.excess import Excess
from ui.fields.typing_undo import is_for_window
from ui.theme.looks import Looks
from workshop.domain.fact import LINE_LENGTH

# What reads a clipboard is loaded when something is pasted: fields stand on every page.
if TYPE_CHECKING:
    from workshop.imports.clipboard.copied import Copied


class AddField(Hinted):
    """`added` carries the lines typed or pasted, one or many; the field is empty again after that.

    Half a line is no entry: it is added on Enter, on leaving the page, and before the window lets go. What
    could not be added stays in the field. `pasted` carries a table as Titles, where tables are taken. A quiet
    field has no frame as long as nobody is in it.
    """

    added = Signal(list)
    pasted = Signal(object)
    left = Signal()

    def __init__(
        self, looks: Looks, name: str, hint: str, is_quiet: bool = False, limit: int = LINE_LENGTH
    ) -> None:
        super().__init__()
        self._heads: Collection[str] | None = None
        self._unwanted = ""
        self.setProperty("quiet", is_quiet)
        self.setFont(looks.font("body"))
        self.setAccessibleName(name)
        self.set_hint(hint, name)
        self.excess = Excess(self, looks, limit)
        self.returnPressed.connect(self._add_typed)
        self.textEdited.connect(lambda _: DESK.type_on(self))
        DESK.add(self)

    def hand_over(self) -> None:
        """Add what was typed and not yet added, so that it isn't lost; but not what was unwanted."""
        if not self._unwanted or self.text() != self._unwanted:
            self._add_typed()

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def _add_typed(self) -> None:
        lines = [line.strip() for line in self.text().splitlines() if line.strip()]
        refused = DESK.words(self)
        if not lines:
            DESK.forget(self)
        elif refused and refused.edits and refused.value == self.text():
            DESK.try_again()
        elif not self.excess.is_there:
            self._add(lines)
        self._mark()

    def _add(self, lines: list[str]) -> None:
        """Tell the lines; what could not be added comes back."""
        text = "\n".join(lines)
        self.setText("")
        answer = DESK.tell(self, None, text, lambda: self.added.emit(lines))
        if answer is not Answer.TAKEN:
            self.setText(text)
        self._unwanted = self.text() if answer is Answer.WITHDRAWN else ""

    def is_left(self) -> bool:
        """Whether something stands here that is too long to be added."""
        return self.excess.is_there

    def settle(self, of: Hashable, value: object) -> None:
        """What could not be added is added now, or given up."""
        if self.text() == value:
            self.setText("")
        self._mark()

    def _mark(self) -> None:
        mark_unsaved(self, DESK.words(self) is not None)

    def restore(self, text: str) -> None:
        """Put back what could not be added."""
        self.setText(text)

    def take_tables(self, heads: Collection[str]) -> None:
        """Hand tables on by `pasted` from now on; so may their columns be called."""
        self._heads = heads

    def paste(self, what: "Copied") -> bool:
        """Add what was copied, if it is several lines, without the marks of a list; a table may be handed on.

        A line of a list, or a cell with breaks in it, goes into the field; else the paste is left to it.
        """
        from workshop.imports.clipboard.copied import read_titles

        found = read_titles(what, self._heads or ())
        if found.grid is not None and self._heads is not None:
            self.pasted.emit(found)
            return True
        lines = list(found.lines) or [" ".join(filter(None, row)) for row in found.rows]
        if len(lines) == 1 and lines[0] != what.text.strip():
            self.insert(lines[0])
            return True
        if len(lines) < 2:
            return False
        self._add_typed()
        self._add([*self.text().splitlines(), *lines])
        self._mark()
        return True

    def take_copied(self) -> None:
        """Add what was copied, from wherever on the page it is pasted."""
        what = copied()
        if not self.paste(what):
            self.insert(" ".join(what.text.split()))
        self._add_typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if self.paste(copied()):
                return
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            DESK.forget(self)
            self._mark()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def createStandardContextMenu(self) -> QMenu:
        """The usual menu, whose Paste takes several lines too."""
        menu = super().createStandardContextMenu()
        act = menu.addAction(self.tr("Paste as several"))
        act.triggered.connect(lambda: self.paste(copied()))
        return menu
